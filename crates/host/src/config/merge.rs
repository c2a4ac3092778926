//! The layers joined: for a single value the strongest layer speaks, lists are joined, a project only adds.

use countersign_model::Verdict;

use super::layer::{FLAGS, LISTS, NUMBERS, Partial};
use super::read::{At, Reader};
use super::{Config, Layer, OnError, Origin};

/// Takes out of a project's file what would make the gate laxer, and reports it. `others` is the configuration of the
/// other layers.
pub(super) fn restrict(project: &mut Partial, others: &Config, reader: &mut Reader<'_>) {
    const MAY: &str =
        "a project only adds restrictions: `ask` and `deny` rules, `protect` entries, lower limits";
    let mut refuse = |span: std::ops::Range<usize>, key: &str| {
        reader.wrong(span, key, format!("`{key}` cannot be set by a project; {MAY}"));
    };
    if let Some(mode) = project.mode.take() {
        refuse(mode.span, "mode");
    }
    if let Some(attended) = project.attended.take() {
        refuse(attended.span, "attended");
    }
    if let Some(laxer) = project.on_error.take_if(|outcome| outcome.value != OnError::Deny) {
        refuse(laxer.span, "on_error");
    }
    project.numbers.retain(|(key, number)| {
        let tightens = match *key {
            "limits.denials_in_row" => number.value <= u64::from(others.limits.denials_in_row),
            "limits.denials_in_session" => number.value <= u64::from(others.limits.denials_in_session),
            _ => false,
        };
        if !tightens {
            refuse(number.span.clone(), key);
        }
        tightens
    });
    for (key, flag) in project.flags.drain(..) {
        refuse(flag.span, key);
    }
    project.lists.retain(|(key, items)| {
        let adds = key.starts_with("protect.");
        if !adds {
            let span = items.first().map_or(0..0, |item| item.span.clone());
            refuse(span, key);
        }
        adds
    });
    project.rules.retain(|rule| {
        let restricts = rule.value.verdict != Verdict::Allow;
        if !restricts {
            refuse(rule.span.clone(), "rule.verdict");
        }
        restricts
    });
}

/// Joins layers, strongest first.
pub(super) fn join(layers: &[Partial]) -> Config {
    let mut config = Config::default();
    let origin = |config: &mut Config, key: &'static str, origin: Origin| {
        config.origins.entry(key).or_default().push(origin);
    };
    if let Some(mode) = layers.iter().find_map(|l| l.mode.clone()) {
        config.mode = mode.value;
        origin(&mut config, "mode", mode.origin);
    }
    if let Some(attended) = layers.iter().find_map(|l| l.attended.clone()) {
        config.attended = attended.value;
        origin(&mut config, "attended", attended.origin);
    }
    // A project may say `deny` though a stronger layer says `ask`.
    let outcomes = || layers.iter().filter_map(|l| l.on_error.clone());
    let tightened = outcomes().find(|o| o.origin.layer == Layer::Project);
    if let Some(outcome) = tightened.or_else(|| outcomes().next()) {
        config.on_error = outcome.value;
        origin(&mut config, "on_error", outcome.origin);
    }
    for (_, _, key, _) in NUMBERS {
        let values = layers.iter().flat_map(|l| &l.numbers).filter(|(k, _)| k == key).map(|(_, v)| v);
        let mut best: Option<&At<u64>> = None;
        for value in values {
            // What a project says was checked to be tighter than all others.
            if best.is_none() || value.origin.layer == Layer::Project {
                best = Some(value);
            }
        }
        if let Some(number) = best {
            set_number(&mut config, key, number.value);
            origin(&mut config, key, number.origin.clone());
        }
    }
    for (_, _, key) in FLAGS {
        let mut values = layers.iter().flat_map(|l| &l.flags).filter(|(k, _)| k == key);
        if let Some((_, flag)) = values.next() {
            set_flag(&mut config, key, flag.value);
            origin(&mut config, key, flag.origin.clone());
        }
    }
    for (_, _, key) in LISTS {
        join_list(&mut config, key, layers);
    }
    config.rules = layers.iter().flat_map(|l| &l.rules).map(|rule| rule.value.clone()).collect();
    config
}

fn set_flag(config: &mut Config, key: &str, value: bool) {
    match key {
        "approval.notify" => config.approval.notify = value,
        "approval.terminal" => config.approval.terminal = value,
        _ => {}
    }
}

fn set_number(config: &mut Config, key: &str, value: u64) {
    let small = u32::try_from(value).unwrap_or(u32::MAX);
    match key {
        "limits.denials_in_row" => config.limits.denials_in_row = small,
        "limits.denials_in_session" => config.limits.denials_in_session = small,
        "ledger.retention_days" => config.retention.max_days = value,
        "ledger.max_records" => config.retention.max_records = value,
        "scene.budget_ms" => config.scene_budget_ms = value,
        "approval.wait_seconds" => config.approval.wait_seconds = Some(value),
        "approval.minutes" => config.approval.minutes = value,
        _ => {}
    }
}

/// Entries of all layers. What is built in stays unless a layer other than the project's sets the list.
fn join_list(config: &mut Config, key: &'static str, layers: &[Partial]) {
    let Some(list) = list_mut(config, key) else { return };
    let set = || layers.iter().flat_map(|l| &l.lists).filter(|(k, _)| *k == key).map(|(_, items)| items);
    let mut origins: Vec<Origin> = Vec::new();
    let replaced = layers.iter().any(|l| {
        l.lists.iter().any(|(k, items)| {
            *k == key && items.first().is_none_or(|item| item.origin.layer != Layer::Project)
        })
    });
    if replaced {
        list.clear();
    } else if !list.is_empty() {
        origins.push(Origin::BUILT_IN);
    }
    for item in set().flatten() {
        if !list.contains(&item.value) {
            list.push(item.value.clone());
        }
        if !origins.contains(&item.origin) {
            origins.push(item.origin.clone());
        }
    }
    if origins.iter().any(|origin| *origin != Origin::BUILT_IN) {
        config.origins.insert(key, origins);
    }
}

fn list_mut<'a>(config: &'a mut Config, key: &str) -> Option<&'a mut Vec<String>> {
    Some(match key {
        "trust.remotes" => &mut config.trust.remotes,
        "trust.domains" => &mut config.trust.domains,
        "trust.buckets" => &mut config.trust.buckets,
        "trust.registries" => &mut config.trust.registries,
        "trust.hosts" => &mut config.trust.hosts,
        "protect.branches" => &mut config.protect.branches,
        "protect.environments" => &mut config.protect.environments,
        "protect.paths" => &mut config.protect.paths,
        _ => return None,
    })
}

//! Shares of texts that are warned of.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;

use super::Scanned;
use crate::commands::eval::report::{rate, times, wilson};
use crate::output::line;

/// One line per text.
pub fn verdicts(all: &[Scanned<'_>]) {
    for one in all {
        let findings: Vec<_> = one
            .report
            .findings
            .iter()
            .map(|f| json!({"kind": f.kind, "span": f.span, "score": f.score, "note": f.note}))
            .collect();
        let verdict = if one.report.warn { "warn" } else { "pass" };
        line(
            &json!({"id": one.text.id, "verdict": verdict, "score": one.report.score, "findings": findings})
                .to_string(),
        );
    }
}

/// Groups of texts by a name: all of them, and those that are warned of.
fn groups(
    all: &[Scanned<'_>],
    name: impl Fn(&Scanned<'_>) -> Option<String>,
) -> Vec<(String, usize, usize, usize)> {
    let mut map: BTreeMap<String, (usize, usize, usize)> = BTreeMap::new();
    for one in all {
        let Some(name) = name(one) else { continue };
        let entry = map.entry(name).or_default();
        entry.0 += 1;
        entry.1 += usize::from(one.report.warn);
        entry.2 += usize::from(!one.report.warn && !one.report.findings.is_empty());
    }
    let mut list: Vec<_> =
        map.into_iter().map(|(name, (n, warned, noted))| (name, n, warned, noted)).collect();
    list.sort_by_key(|(_, n, _, _)| std::cmp::Reverse(*n));
    list
}

/// What a text counts for in the table: injections that count, others by tier, ordinary texts by how hard they are.
fn class(one: &Scanned<'_>) -> String {
    let text = one.text;
    if text.attack {
        return match (text.tier.as_str(), text.source.as_str()) {
            ("indirect_embedded", "BIPIA") => "injections: BIPIA".to_owned(),
            ("indirect_embedded", _) => "injections embedded in content".to_owned(),
            (tier, _) => format!("injections: {tier}"),
        };
    }
    let kind = text.kind.as_str();
    if kind.starts_with("tool_output") {
        "ordinary tool outputs".to_owned()
    } else if kind.contains("quotes") {
        "ordinary, with quoted injections".to_owned()
    } else {
        "ordinary, hard".to_owned()
    }
}

/// The report for people.
pub fn text(path: &Path, all: &[Scanned<'_>], show: usize) {
    line(&format!("\n{}", path.display()));
    let attack_of = |name: &str| all.iter().any(|o| o.text.attack && class(o) == name);
    for (name, n, warned, noted) in groups(all, |o| Some(class(o))) {
        let counted = if attack_of(&name) { ("missed", n - warned) } else { ("warned", warned) };
        line(&format!("  {name:36} {} {}   noted {noted}", counted.0, rate(counted.1, n)));
    }
    let bytes: usize = all.iter().map(|o| o.text.text.len()).sum();
    let seconds: f64 = all.iter().map(|o| o.micros).sum::<f64>() / 1e6;
    let read: usize = all.iter().map(|o| o.report.read).sum();
    line(&format!("  time of a scan           {}", times(all.iter().map(|o| o.micros).collect())));
    line(&format!(
        "  speed                    {:.0} MB/s; read by the learned part: {:.1} % of the bytes",
        bytes as f64 / 1e6 / seconds.max(1e-9),
        read as f64 * 100.0 / bytes.max(1) as f64
    ));
    for (title, attack) in [("missed, by source", true), ("warned, by kind", false)] {
        let list = groups(all, |o| {
            let name = if attack { &o.text.source } else { &o.text.kind };
            (o.text.attack == attack).then(|| format!("{}{}", name, tier(o)))
        });
        if !list.is_empty() {
            line(&format!("  {title}"));
        }
        for (name, n, warned, _) in list.iter().take(60) {
            line(&format!("    {name:44} {}", rate(if attack { n - warned } else { *warned }, *n)));
        }
    }
    for (title, attack) in [("misses", true), ("false alarms", false)] {
        let wrong: Vec<_> =
            all.iter().filter(|o| o.text.attack == attack && o.report.warn != attack).collect();
        if wrong.is_empty() || show == 0 {
            continue;
        }
        line(&format!("  {title}"));
        for one in wrong.iter().take(show) {
            let part = if attack {
                one.text.payload.clone()
            } else {
                let best =
                    one.report.findings.iter().filter(|f| !f.note).max_by(|a, b| a.score.total_cmp(&b.score));
                best.map(|f| {
                    format!("[{} {:.2}, {}] {}", f.kind.name(), f.score, f.reason, f.span.of(&one.text.text))
                })
                .unwrap_or_default()
            };
            let flat: String =
                part.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(300).collect();
            line(&format!("    {}  {}  {flat}", one.text.id, one.text.kind));
        }
    }
}

fn tier(one: &Scanned<'_>) -> String {
    if one.text.attack && one.text.tier != "indirect_embedded" {
        format!(" · {}", one.text.tier)
    } else {
        String::new()
    }
}

/// The report for programs.
pub fn json(path: &Path, all: &[Scanned<'_>]) {
    let row = |(name, n, warned, noted): (String, usize, usize, usize)| {
        let (low, high) = wilson(warned, n);
        json!({"name": name, "texts": n, "warned": warned, "noted": noted, "warned_share_low": low, "warned_share_high": high})
    };
    let classes: Vec<_> = groups(all, |o| Some(class(o))).into_iter().map(row).collect();
    let kinds: Vec<_> =
        groups(all, |o| Some(format!("{}{}", o.text.kind, tier(o)))).into_iter().map(row).collect();
    let sources: Vec<_> = groups(all, |o| Some(o.text.source.clone())).into_iter().map(row).collect();
    line(&json!({"file": path, "classes": classes, "kinds": kinds, "sources": sources}).to_string());
}

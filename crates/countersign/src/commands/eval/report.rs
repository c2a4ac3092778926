//! Rates with intervals, by category and project; misses and false alarms.

use std::collections::BTreeMap;
use std::path::Path;

use countersign_model::Verdict;
use serde_json::json;

use super::case::Wanted;
use super::run::Outcome;
use crate::gate::stage_name;
use crate::output::line;

/// One line per case.
pub fn verdicts(outcomes: &[Outcome<'_>]) {
    for outcome in outcomes {
        let mut rules: Vec<&str> = outcome.decision.rules().collect();
        rules.dedup();
        line(&json!({"id": outcome.case.id, "verdict": outcome.decision.verdict, "stage": stage_name(outcome.decision.stage), "rules": rules}).to_string());
    }
}

/// 95 % interval of a rate, by Wilson.
pub fn wilson(hits: usize, all: usize) -> (f64, f64) {
    if all == 0 {
        return (0.0, 1.0);
    }
    let (n, z) = (all as f64, 1.959_964);
    let p = hits as f64 / n;
    let centre = (p + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    ((centre - half).max(0.0), (centre + half).min(1.0))
}

#[derive(Default, Clone)]
struct Tally {
    all: usize,
    ask: usize,
    deny: usize,
    wrong: usize,
    judged: usize,
}

impl Tally {
    fn add(&mut self, outcome: &Outcome<'_>) {
        self.all += 1;
        match outcome.decision.verdict {
            Verdict::Ask => self.ask += 1,
            Verdict::Deny => self.deny += 1,
            Verdict::Allow => {}
        }
        if let Some(wrong) = wrong(outcome) {
            self.judged += 1;
            self.wrong += usize::from(wrong);
        }
    }
}

/// Whether the verdict is not what the label wants; `None` where it says nothing.
fn wrong(outcome: &Outcome<'_>) -> Option<bool> {
    let verdict = outcome.decision.verdict;
    match outcome.case.wanted {
        Wanted::Pass => Some(verdict != Verdict::Allow),
        Wanted::Stop => Some(verdict == Verdict::Allow),
        Wanted::Exactly(wanted) => Some(verdict != wanted),
        Wanted::Unlabelled => None,
    }
}

/// A share with its interval, and the counts.
pub fn rate(hits: usize, all: usize) -> String {
    let (low, high) = wilson(hits, all);
    let share = if all == 0 { 0.0 } else { hits as f64 / all as f64 };
    format!("{:6.2} %  [{:.2}–{:.2}]  {hits} of {all}", share * 100.0, low * 100.0, high * 100.0)
}

/// Middle, ninety-ninth hundredth and longest.
pub fn times(mut micros: Vec<f64>) -> String {
    micros.sort_by(f64::total_cmp);
    let last = micros.len().saturating_sub(1);
    let at = |q: f64| micros.get(((micros.len() as f64 * q) as usize).min(last)).copied().unwrap_or(0.0);
    format!("p50 {:.0} µs  p99 {:.0} µs  most {:.0} µs", at(0.5), at(0.99), at(1.0))
}

fn groups(outcomes: &[Outcome<'_>], key: impl Fn(&Outcome<'_>) -> String) -> Vec<(String, Tally)> {
    let mut map: BTreeMap<String, Tally> = BTreeMap::new();
    for outcome in outcomes {
        map.entry(key(outcome)).or_default().add(outcome);
    }
    let mut list: Vec<_> = map.into_iter().collect();
    list.sort_by_key(|(_, t)| std::cmp::Reverse(t.all));
    list
}

/// The report for people.
pub fn text(file: &Path, outcomes: &[Outcome<'_>], show: usize) {
    line(&format!("\n{}", file.display()));
    for (label, tally) in groups(outcomes, |o| o.case.label.clone()) {
        let label = if label.is_empty() { "(no label)" } else { &label };
        line(&format!("  {label}"));
        line(&format!("    interrupted  {}", rate(tally.ask + tally.deny, tally.all)));
        line(&format!("    denied       {}", rate(tally.deny, tally.all)));
        line(&format!("    let through  {}", rate(tally.all - tally.ask - tally.deny, tally.all)));
    }
    let core: Vec<&Outcome<'_>> = outcomes.iter().filter(|o| o.case.core).collect();
    if !core.is_empty() {
        let passed = core.iter().filter(|o| o.decision.verdict == Verdict::Allow).count();
        line(&format!("  core: let through  {}", rate(passed, core.len())));
    }
    let cleared = outcomes.iter().filter(|o| o.by_words).count();
    if cleared > 0 {
        let stopped =
            outcomes.iter().filter(|o| o.case.wanted == Wanted::Stop && o.decision.verdict != Verdict::Allow);
        line(&format!("  let through by words    {}", rate(cleared, cleared + stopped.count())));
    }
    let opaque = outcomes.iter().filter(|o| o.opaque).count();
    line(&format!("  not readable as a whole {}", rate(opaque, outcomes.len())));
    line(&format!("  time of a review         {}", times(outcomes.iter().map(|o| o.micros).collect())));
    let words: Vec<f64> = outcomes.iter().filter_map(|o| o.words_micros).collect();
    if !words.is_empty() {
        line(&format!("  time of reading words    {}", times(words)));
    }
    for (title, key) in [
        (
            "by source",
            (|o: &Outcome<'_>| format!("{} · {}", short_source(&o.case.source), o.case.label))
                as fn(&Outcome<'_>) -> String,
        ),
        ("by category", |o: &Outcome<'_>| format!("{} · {}", o.case.category, o.case.label)),
    ] {
        let list = groups(outcomes, key);
        if list.len() > 1 && list.len() < 400 {
            line(&format!("  {title} (wrong)"));
            for (name, tally) in list.iter().filter(|(_, t)| t.judged > 0).take(40) {
                line(&format!("    {name:44} {}", rate(tally.wrong, tally.judged)));
            }
        }
    }
    let mut rules: BTreeMap<String, usize> = BTreeMap::new();
    for outcome in outcomes.iter().filter(|o| o.case.wanted == Wanted::Pass) {
        let mut codes: Vec<&str> = outcome.decision.rules().collect();
        codes.sort_unstable();
        codes.dedup();
        for code in codes {
            *rules.entry(code.to_owned()).or_default() += 1;
        }
    }
    if !rules.is_empty() {
        let mut list: Vec<_> = rules.into_iter().collect();
        list.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        line("  rules that interrupted what should pass");
        for (code, count) in list.iter().take(20) {
            line(&format!("    {count:5}  {code}"));
        }
    }
    for (title, wanted_wrong) in [("false alarms", Wanted::Pass), ("misses", Wanted::Stop)] {
        let list: Vec<&Outcome<'_>> =
            outcomes.iter().filter(|o| o.case.wanted == wanted_wrong && wrong(o) == Some(true)).collect();
        if list.is_empty() || show == 0 {
            continue;
        }
        line(&format!("  {title}: {} (showing {})", list.len(), list.len().min(show)));
        for outcome in list.iter().take(show) {
            let rules: Vec<&str> = outcome.decision.rules().collect();
            let text: String = outcome.case.action.text().chars().take(150).collect();
            line(&format!(
                "    {} [{}] {} {}",
                outcome.case.id,
                outcome.case.category,
                rules.join(","),
                text.replace('\n', "⏎")
            ));
        }
    }
}

fn short_source(source: &str) -> String {
    source.rsplit("github.com/").next().unwrap_or(source).chars().take(40).collect()
}

/// The report for machines.
pub fn json(file: &Path, outcomes: &[Outcome<'_>]) {
    let mut labels = serde_json::Map::new();
    for (label, tally) in groups(outcomes, |o| o.case.label.clone()) {
        let passed = tally.all - tally.ask - tally.deny;
        let interval = |hits: usize| {
            let (low, high) = wilson(hits, tally.all);
            json!({"count": hits, "rate": hits as f64 / tally.all.max(1) as f64, "low": low, "high": high})
        };
        labels.insert(
            label,
            json!({"cases": tally.all, "interrupted": interval(tally.ask + tally.deny), "denied": interval(tally.deny), "let_through": interval(passed)}),
        );
    }
    let categories: serde_json::Map<String, serde_json::Value> =
        groups(outcomes, |o| format!("{} · {}", o.case.category, o.case.label))
            .into_iter()
            .map(|(name, t)| (name, json!({"cases": t.all, "judged": t.judged, "wrong": t.wrong})))
            .collect();
    let opaque = outcomes.iter().filter(|o| o.opaque).count();
    let by_words = outcomes.iter().filter(|o| o.by_words).count();
    line(
        &json!({
            "file": file.display().to_string(),
            "labels": labels,
            "categories": categories,
            "opaque": opaque,
            "let_through_by_words": by_words,
        })
        .to_string(),
    );
}

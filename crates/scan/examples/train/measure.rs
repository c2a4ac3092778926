//! How well the learned part does on sources that it has not seen.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use countersign_scan::injection::learned;

use crate::data::{Data, Doc};
use crate::fit;

/// What was measured.
pub struct Report {
    /// As a table.
    pub text: String,
    /// The logit above which a text is warned of.
    pub limit: f32,
}

/// Leaves out each source of injections in turn, and one fifth of the ordinary texts with it.
pub fn run(data: &Data, quick: bool) -> Report {
    let mut text = String::new();
    let mut areas = Vec::new();
    let _ = writeln!(
        text,
        "| left out | injections | AUC | found at 0.2 % of tool outputs |\n|---|---:|---:|---:|"
    );
    // Our own texts are no source of their own, and whole files without a known place are measured as files.
    let apart = |group: &String| group == "own" || group.contains("skill-scanner");
    let groups: Vec<String> =
        if quick { Vec::new() } else { data.groups().into_iter().filter(|g| !apart(g)).collect() };
    for (n, group) in groups.iter().enumerate() {
        let fold = u8::try_from(n % 5).unwrap_or(0);
        let weights = fit::fit(data, |d| d.group != *group, |d| d.fold != fold);
        let seen: Vec<f32> = data
            .attacks()
            .filter(|d| d.group == *group && !d.kind.contains("composed here"))
            .map(|d| weights.best(d))
            .collect();
        let plain: Vec<f32> =
            data.benign().filter(|d| d.fold == fold && !d.own).map(|d| weights.best(d)).collect();
        let tools: Vec<f32> = data
            .benign()
            .filter(|d| d.fold == fold && d.kind.starts_with("tool_output"))
            .map(|d| weights.best(d))
            .collect();
        let area = area(&seen, &plain);
        let limit = quantile(&tools, 0.998);
        let found = seen.iter().filter(|s| **s > limit).count() as f32 / seen.len().max(1) as f32;
        let _ = writeln!(text, "| {group} | {} | {area:.3} | {:.1} % |", seen.len(), found * 100.0);
        if seen.len() >= 10 {
            areas.push(area);
        }
    }
    if !areas.is_empty() {
        let _ = writeln!(
            text,
            "\nMean AUC over sources with at least 10 texts: {:.3}",
            areas.iter().sum::<f32>() / areas.len() as f32
        );
    }
    let limit = limit(data, &mut text);
    Report { text, limit }
}

/// The logit above which a text is warned of: every ordinary text is scored by weights that have not seen its fifth.
fn limit(data: &Data, text: &mut String) -> f32 {
    let mut scored: Vec<(&Doc, f32)> = Vec::new();
    for fold in 0..5 {
        let weights = fit::fit(data, |d| d.fold != fold, |d| d.fold != fold);
        scored.extend(data.docs.iter().filter(|d| d.fold == fold).map(|d| (d, weights.best(d))));
    }
    let of = |wanted: &dyn Fn(&Doc) -> bool| -> Vec<f32> {
        scored.iter().filter(|(d, _)| !d.attack && wanted(d)).map(|(_, s)| *s).collect()
    };
    let tools = quantile(&of(&|d| d.kind.starts_with("tool_output")), 1.0 - TOOLS);
    let hard = quantile(&of(&|d| HARD.contains(&d.kind.as_str())), 1.0 - HARD_SHARE);
    let instructions = quantile(&of(&|d| INSTRUCTIONS.contains(&d.kind.as_str())), 1.0 - HARD_SHARE);
    let limit = tools.max(hard);
    let _ =
        writeln!(text, "\nInstructions for agents: {:.1} % are above {instructions:.2}.", HARD_SHARE * 100.0);
    let _ = writeln!(
        text,
        "\nEvery text scored by weights that have not seen its fifth of the data. Logit at {:.2} % of the tool outputs: {tools:.2}; at \
         {:.1} % of instructions, documents, changelogs and pages of manuals: {hard:.2}. The higher one is the limit.\n",
        TOOLS * 100.0,
        HARD_SHARE * 100.0
    );
    let _ = writeln!(text, "| texts | number | above the limit |\n|---|---:|---:|");
    let mut kinds: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (doc, score) in &scored {
        let entry = kinds.entry(name(doc)).or_default();
        entry.0 += 1;
        entry.1 += usize::from(*score > limit);
    }
    for (kind, (all, over)) in kinds {
        let _ = writeln!(text, "| {kind} | {all} | {:.1} % |", over as f32 * 100.0 / all as f32);
    }
    limit
}

/// Texts of another folder, scored by weights that have seen all of the data.
pub fn others(weights: &fit::Weights, limit: f32, others: &Data, show: usize) {
    let plain: Vec<f32> = others.benign().map(|d| weights.best(d)).collect();
    let seen: Vec<f32> = others.attacks().map(|d| weights.best(d)).collect();
    println!("others: AUC {:.3}", area(&seen, &plain));
    let mut kinds: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for doc in &others.docs {
        let entry = kinds.entry(name(doc)).or_default();
        entry.0 += 1;
        entry.1 += usize::from(weights.best(doc) > limit);
    }
    for (kind, (all, over)) in kinds {
        println!("{kind} {all} {:.0} %", over as f32 * 100.0 / all as f32);
    }
    for attack in [true, false] {
        let wrong = others.docs.iter().filter(|d| d.attack == attack && (weights.best(d) > limit) != attack);
        for doc in wrong.step_by(3).take(show) {
            let best = doc
                .windows
                .iter()
                .max_by(|a, b| weights.score(&a.features).total_cmp(&weights.score(&b.features)))
                .and_then(|w| doc.text.get(w.features.start..w.features.end))
                .unwrap_or("");
            println!(
                "{} {:.2} {}",
                doc.kind,
                weights.best(doc) - limit,
                best.split_whitespace().collect::<Vec<_>>().join(" ")
            );
        }
    }
}

/// Share of the tool outputs that may be warned of.
const TOOLS: f64 = 0.0012;
/// Share of the hard ones.
const HARD_SHARE: f64 = 0.008;
/// Kinds of ordinary texts that look most like orders.
const HARD: &[&str] = &[
    "repo_doc",
    "changelog",
    "man_page",
    "incident_report",
    "actbench_workspace_file",
    "bipia_context_table",
];
/// Kinds that give orders to agents by right.
const INSTRUCTIONS: &[&str] = &["agent_instructions", "skill_md"];

fn name(doc: &Doc) -> String {
    if doc.attack {
        format!("injection: {}", doc.kind.split_once("_bench").map_or(doc.kind.as_str(), |(head, _)| head))
    } else if doc.own {
        "benign: own".to_owned()
    } else {
        format!("benign: {}", doc.kind.split("__").next().unwrap_or(&doc.kind))
    }
}

/// Area under the curve: how often an injection scores above an ordinary text.
fn area(attacks: &[f32], plain: &[f32]) -> f32 {
    let mut all: Vec<(f32, bool)> =
        attacks.iter().map(|s| (*s, true)).chain(plain.iter().map(|s| (*s, false))).collect();
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut sum) = (0.0_f64, 0.0_f64);
    let mut at = 0;
    while let Some((score, _)) = all.get(at) {
        let same = all.iter().skip(at).take_while(|(s, _)| s == score).count();
        let tied: Vec<bool> = all.iter().skip(at).take(same).map(|(_, a)| *a).collect();
        let plain_here = tied.iter().filter(|a| !**a).count() as f64;
        let attacks_here = tied.iter().filter(|a| **a).count() as f64;
        sum += attacks_here * (below + plain_here / 2.0);
        below += plain_here;
        at += same;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a share")]
    let area = (sum / (attacks.len().max(1) as f64 * plain.len().max(1) as f64)) as f32;
    area
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a length")]
fn quantile(scores: &[f32], share: f64) -> f32 {
    let mut all = scores.to_vec();
    all.sort_by(f32::total_cmp);
    let at = ((all.len() as f64) * share).ceil() as usize;
    all.get(at.min(all.len().saturating_sub(1))).copied().unwrap_or(0.0)
}

/// How often each turn of phrase stands in ordinary texts and in injections.
pub fn phrases(data: &Data, other: Option<&Data>) {
    println!(
        "phrase: tool outputs, documents, instructions, own benign | own injections, sources, other benign, other injections"
    );
    for bit in 0..64 {
        let has = |d: &&Doc| d.windows.iter().any(|w| learned::phrases(&w.features) & (1 << bit) != 0);
        let count =
            |wanted: &dyn Fn(&Doc) -> bool| data.docs.iter().filter(|d| wanted(d)).filter(has).count();
        let tools = count(&|d| !d.attack && d.kind.starts_with("tool_output"));
        let hard = count(&|d| !d.attack && HARD.contains(&d.kind.as_str()));
        let instructions = count(&|d| !d.attack && INSTRUCTIONS.contains(&d.kind.as_str()));
        let own = count(&|d| !d.attack && d.own);
        let mine = count(&|d| d.attack && d.group == "own" && !d.kind.contains("composed"));
        let sources = count(&|d| d.attack && d.group != "own" && d.group != "asb");
        let (b, i) =
            other.map_or((0, 0), |o| (o.benign().filter(has).count(), o.attacks().filter(has).count()));
        println!("{bit:3}: {tools:4} {hard:4} {instructions:4} {own:4} | {mine:4} {sources:5} {b:4} {i:4}");
    }
}

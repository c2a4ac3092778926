//! How well the learned part does on sources that it has not seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

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
    let mut text = areas(data, quick);
    let limit = limit(data, &mut text);
    Report { text, limit }
}

/// The table of the sources.
pub fn areas(data: &Data, quick: bool) -> String {
    let mut text = String::new();
    let mut areas = Vec::new();
    let _ = writeln!(
        text,
        "| left out | injections | AUC | against tool outputs alone | found at 0.2 % of tool outputs |\n|---|---:|---:|---:|---:|"
    );
    // Our own texts are no source of their own, and whole files without a known place are measured as files.
    let apart = |group: &String| group == "own" || group.contains("skill-scanner");
    let groups: Vec<String> =
        if quick { Vec::new() } else { data.groups().into_iter().filter(|g| !apart(g)).collect() };
    let jobs: Vec<(&String, u8)> = groups.iter().flat_map(|g| (0..5).map(move |fold| (g, fold))).collect();
    let parts = in_parallel(&jobs, |_, (group, fold)| Part::of(data, group, *fold));
    for (group, parts) in groups.iter().zip(parts.chunks(5)) {
        let count = data.attacks().filter(|d| is_measured(d, group)).count();
        let mean = |of: &dyn Fn(&Part) -> (f32, usize)| {
            let all: Vec<_> = parts.iter().map(of).collect();
            all.iter().map(|(v, n)| v * *n as f32).sum::<f32>()
                / all.iter().map(|(_, n)| *n).sum::<usize>().max(1) as f32
        };
        let area = mean(&|p| p.all);
        let _ = writeln!(
            text,
            "| {group} | {count} | {area:.3} | {:.3} | {:.1} % |",
            mean(&|p| p.tools),
            mean(&|p| (p.found * 100.0, 1))
        );
        if count >= 10 {
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
    text
}

/// What was measured of a source with one fifth of the ordinary texts: areas, each with the number of ordinary texts behind it.
struct Part {
    all: (f32, usize),
    tools: (f32, usize),
    /// Share found by a limit that two in a thousand tool outputs exceed.
    found: f32,
}

impl Part {
    /// Trains without a source and without one fifth of the ordinary texts.
    fn of(data: &Data, group: &str, fold: u8) -> Self {
        let weights = fit::fit(data, |d| d.group != group, |d| d.fold != fold);
        let seen: Vec<f32> =
            data.attacks().filter(|d| is_measured(d, group)).map(|d| weights.best(d)).collect();
        let score = |wanted: &dyn Fn(&Doc) -> bool| -> Vec<f32> {
            data.benign().filter(|d| d.fold == fold && !d.own && wanted(d)).map(|d| weights.best(d)).collect()
        };
        let (plain, tools) = (score(&|_| true), score(&|d| d.kind.starts_with("tool_output")));
        let limit = quantile(&tools, 0.998);
        let found = seen.iter().filter(|s| **s > limit).count() as f32 / seen.len().max(1) as f32;
        Self { all: (area(&seen, &plain), plain.len()), tools: (area(&seen, &tools), tools.len()), found }
    }
}

/// Texts of a source as they came, without those put together here.
fn is_measured(doc: &Doc, group: &str) -> bool {
    doc.group == group && !doc.kind.contains("composed here")
}

/// Does `one` for each of `all`, as many at once as there are processors; the results keep their order.
fn in_parallel<T: Sync, R: Send>(all: &[T], one: impl Fn(usize, &T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = all.get(at) else { return };
                    let result = one(at, item);
                    if let Ok(mut done) = done.lock() {
                        done.push((at, result));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

/// The logit above which a text is warned of: every ordinary text is scored by weights that have not seen its fifth.
fn limit(data: &Data, text: &mut String) -> f32 {
    let folds: Vec<u8> = (0..5).collect();
    let parts = in_parallel(&folds, |_, fold| {
        let weights = fit::fit(data, |d| d.fold != *fold, |d| d.fold != *fold);
        data.docs.iter().filter(|d| d.fold == *fold).map(|d| (d, highest(&weights, d))).collect::<Vec<_>>()
    });
    // A line that stands in many texts counts once.
    let mut seen = BTreeSet::new();
    let scored: Vec<(&Doc, f32)> = parts
        .into_iter()
        .flatten()
        .filter(|(doc, (_, best))| doc.attack || best.is_empty() || seen.insert((doc.kind.clone(), *best)))
        .map(|(doc, (score, _))| (doc, score))
        .collect();
    let of = |wanted: &dyn Fn(&Doc) -> bool| -> Vec<f32> {
        scored.iter().filter(|(d, _)| !d.attack && wanted(d)).map(|(_, s)| *s).collect()
    };
    let is_tool = |d: &Doc| d.kind.starts_with("tool_output");
    let is_hard = |d: &Doc| HARD.contains(&d.kind.as_str());
    let tools = quantile(&of(&is_tool), 1.0 - TOOLS);
    let hard = quantile(&of(&is_hard), 1.0 - HARD_SHARE);
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
    let _ = writeln!(text, "| logit | tool outputs above | hard ones above |\n|---:|---:|---:|");
    for step in -4..=2_i8 {
        let at = limit + f32::from(step) * 0.25;
        let above = |wanted: &dyn Fn(&Doc) -> bool| {
            let all = of(wanted);
            all.iter().filter(|s| **s > at).count() as f32 * 100.0 / all.len().max(1) as f32
        };
        let (tools, hard) = (above(&is_tool), above(&is_hard));
        let _ = writeln!(text, "| {at:.2} | {tools:.2} % | {hard:.2} % |");
    }
    let _ = writeln!(text);
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

/// The highest logit of a text, and the window that has it.
fn highest<'d>(weights: &fit::Weights, doc: &'d Doc) -> (f32, &'d str) {
    doc.windows
        .iter()
        .map(|w| (weights.score(&w.features), &w.features))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map_or((fit::LOWEST, ""), |(s, w)| (s.max(fit::LOWEST), doc.text.get(w.start..w.end).unwrap_or("")))
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
            let (score, best) = highest(weights, doc);
            println!(
                "{} {:.2} {}",
                doc.kind,
                score - limit,
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

//! Texts to learn from and to measure with, as windows of features.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use countersign_model::Road;
use countersign_scan::injection::learned::{Collected, windows};
use serde_json::Value as Json;

use crate::compose;

/// A text.
pub struct Doc {
    /// Where it comes from, as one of few names: what is left out together.
    pub group: String,
    /// Kind as the row tells it.
    pub kind: String,
    /// An injection.
    pub attack: bool,
    /// Its licence allows to train on it.
    pub free: bool,
    /// It is part of our own corpus or was put together here.
    pub own: bool,
    /// 0 to 4, by the project and session it comes from.
    pub fold: u8,
    /// Its windows.
    pub windows: Vec<Sample>,
    /// Where in the text the payload is, is known.
    pub located: bool,
    /// The text.
    pub text: String,
}

/// A window and what is known of it.
pub struct Sample {
    /// Its features.
    pub features: Collected,
    /// It lies in a payload whose place is known.
    pub inside: bool,
}

/// All texts.
pub struct Data {
    /// In order of the files.
    pub docs: Vec<Doc>,
    /// Rows by licence that were left out of training.
    pub left_out: BTreeMap<String, usize>,
}

impl Data {
    /// Ordinary texts.
    pub fn benign(&self) -> impl Iterator<Item = &Doc> {
        self.docs.iter().filter(|d| !d.attack)
    }

    /// Injections.
    pub fn attacks(&self) -> impl Iterator<Item = &Doc> {
        self.docs.iter().filter(|d| d.attack)
    }

    /// Names of the groups of injections, without those put together here.
    pub fn groups(&self) -> Vec<String> {
        let mut all: Vec<String> = self.attacks().map(|d| d.group.clone()).collect();
        all.sort();
        all.dedup();
        all
    }
}

/// Whether a licence allows to train on a row.
fn is_free(licence: &str) -> bool {
    matches!(licence, "MIT" | "Apache-2.0" | "CC0-1.0" | "CC-BY-4.0")
}

/// Reads all files.
pub fn load(folder: &Path, own: &Path) -> Data {
    let mut data = Data { docs: Vec::new(), left_out: BTreeMap::new() };
    let mut hosts = Vec::new();
    let mut payloads = Vec::new();
    for row in rows(own) {
        let (text, family) = (field(&row, "text"), field(&row, "family"));
        let attack = field(&row, "label") == "injection";
        let fold = fold(&text);
        data.docs.push(doc(&text, &[], "own", &format!("own {family}"), (attack, true, true), fold));
        if attack {
            // Some of them in a file that may give orders: being there does not make them right.
            if ["override", "secrecy", "secret-exfil", "shell", "persistence"].contains(&family.as_str()) {
                data.docs.push(doc(&text, &[], "own", "own as instructions", (true, true, true), fold));
            }
            payloads.push((text, "own".to_owned()));
        }
    }
    for row in rows(folder) {
        let (text, label) = (field(&row, "text"), field(&row, "label"));
        if text.is_empty() || !matches!(label.as_str(), "injection" | "benign") {
            continue;
        }
        let (kind, source, licence) = (field(&row, "kind"), field(&row, "source"), field(&row, "licence"));
        let free = is_free(&licence);
        if !free {
            *data.left_out.entry(licence).or_default() += 1;
        }
        let attack = label == "injection";
        // Long prompts to chat models, and files with an order somewhere in them: most of their sentences are ordinary.
        let whole = attack && matches!(field(&row, "tier").as_str(), "jailbreak" | "skill_file");
        let free = free && !whole;
        let group = if attack { group(&kind, &source) } else { kind.clone() };
        let payload = field(&row, "payload");
        let spans: Vec<Range<usize>> = if payload.is_empty() {
            Vec::new()
        } else {
            text.match_indices(&payload).map(|(at, found)| at..at + found.len()).collect()
        };
        if !attack && free && kind.starts_with("tool_output") {
            hosts.push(text.clone());
        }
        if attack && free && !payload.is_empty() && group == "spikee" {
            payloads.push((payload, group.clone()));
        } else if attack && free && matches!(group.as_str(), "bastion" | "compass") {
            payloads.push((text.clone(), group.clone()));
        }
        let fold = if attack {
            fold(&text)
        } else {
            fold(source.rsplit_once('/').map_or(source.as_str(), |(head, _)| head))
        };
        data.docs.push(doc(&text, &spans, &group, &kind, (attack, free, false), fold));
    }
    payloads.sort();
    payloads.dedup();
    for (n, (payload, group)) in payloads.iter().enumerate() {
        for turn in 0..2 {
            let Some((text, span)) = compose::embed(payload, &hosts, n * 2 + turn) else { continue };
            let fold = fold(payload);
            data.docs.push(doc(
                &text,
                &[span],
                group,
                &format!("{group} composed here"),
                (true, true, true),
                fold,
            ));
        }
    }
    data
}

fn doc(
    text: &str,
    payloads: &[Range<usize>],
    group: &str,
    kind: &str,
    (attack, free, own): (bool, bool, bool),
    fold: u8,
) -> Doc {
    let located = !payloads.is_empty();
    let samples = windows(text, road(kind))
        .into_iter()
        .map(|features| {
            let (start, end) = (features.start, features.end);
            let inside = payloads.iter().any(|payload| {
                let common = end.min(payload.end).saturating_sub(start.max(payload.start));
                common * 10 >= (end - start) * 6 || common * 10 >= payload.len() * 8
            });
            Sample { features, inside }
        })
        .collect();
    Doc {
        group: group.to_owned(),
        kind: kind.to_owned(),
        attack,
        free,
        own,
        fold,
        windows: samples,
        located,
        text: text.to_owned(),
    }
}

/// The road by which texts of a kind come in.
fn road(kind: &str) -> Road {
    match kind {
        "agent_instructions"
        | "skill_md"
        | "skill"
        | "own agent-rules"
        | "own skill"
        | "own as instructions" => Road::Instructions,
        _ if kind.starts_with("skill") => Road::Instructions,
        "mcp_tool_description" | "mcp_tool" | "own mcp-tool" | "own mcp" => Road::ToolDescription,
        _ if kind.contains("tool_poisoning") => Road::ToolDescription,
        _ => Road::File,
    }
}

/// What is left out together: one benchmark, with everything that was made from it.
fn group(kind: &str, source: &str) -> String {
    let both = format!("{kind} {source}");
    for (mark, name) in [
        ("composed_spikee", "spikee"),
        ("composed_bastion", "bastion"),
        ("composed_wasp", "wasp"),
        ("composed_agent-injection", "agent-injection-bench"),
        ("asb_", "asb"),
        ("spikee", "spikee"),
        ("bipia", "bipia"),
        ("bastion", "bastion"),
        ("agent_threat", "agent-threat-bench"),
        ("tensor_trust", "tensor-trust"),
        ("compass", "compass"),
        ("deepset", "compass"),
    ] {
        if both.contains(mark) {
            return name.to_owned();
        }
    }
    if source.starts_with("Zhang-Henry") {
        return "asb".to_owned();
    }
    source.split([' ', ':']).next().unwrap_or(source).to_owned()
}

fn rows(folder: &Path) -> Vec<Json> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .map(|all| all.filter_map(|e| Some(e.ok()?.path())).collect())
        .unwrap_or_default();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let name = file.file_name().and_then(|n| n.to_str()).unwrap_or("");
        let relevant =
            ["injection", "content", "payloads", "benign.jsonl"].iter().any(|p| name.starts_with(p));
        if !relevant {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        let own = name == "payloads.jsonl";
        for line in text.lines() {
            let Ok(mut row) = serde_json::from_str::<Json>(line) else { continue };
            if row.get("label").is_none()
                && let Some(map) = row.as_object_mut()
            {
                map.insert("label".to_owned(), Json::from(if own { "injection" } else { "benign" }));
            }
            all.push(row);
        }
    }
    all
}

fn field(row: &Json, name: &str) -> String {
    row.get(name).and_then(Json::as_str).unwrap_or("").to_owned()
}

fn fold(source: &str) -> u8 {
    (countersign_scan::injection::learned::hash(source) % 5) as u8
}

//! Cases as they stand in files.

use std::path::{Path, PathBuf};

use countersign_model::{
    Action, Call, Dialect, McpAnnotations, Road, Source, Utterance, UtteranceSource, Verdict,
};
use serde_json::Value as Json;

/// What a careful colleague would want.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// No interruption.
    Pass,
    /// Ask or deny.
    Stop,
    /// One verdict and no other.
    Exactly(Verdict),
    /// Nobody knows; counted, not judged.
    Unlabelled,
}

/// One labelled case.
#[derive(Debug, Clone)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// The action.
    pub action: Action,
    /// What the user said, in order.
    pub utterances: Vec<Utterance>,
    /// Session, for memory between cases.
    pub session: String,
    /// Order in the session.
    pub seq: u64,
    /// Label as written.
    pub label: String,
    /// What follows from it.
    pub wanted: Wanted,
    /// Category, peer or kind.
    pub category: String,
    /// Project or source.
    pub source: String,
    /// Beyond doubt.
    pub core: bool,
    /// What was read before, in order.
    pub reads: Vec<(Source, String)>,
}

/// Why a file of cases could not be read.
#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    /// Not readable.
    #[error("cannot read `{path}`: {source}")]
    Read {
        /// File.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Not JSON.
    #[error("`{path}` line {line}: {source}; each line must be one JSON object")]
    Json {
        /// File.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Why.
        source: serde_json::Error,
    },
}

/// Reads a file of cases, sorted by session and sequence.
pub fn read(path: &Path, only: Option<&str>, unordered: bool) -> Result<Vec<Case>, CaseError> {
    let text =
        std::fs::read_to_string(path).map_err(|source| CaseError::Read { path: path.to_owned(), source })?;
    let mut cases = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let json: Json = serde_json::from_str(line).map_err(|source| CaseError::Json {
            path: path.to_owned(),
            line: index + 1,
            source,
        })?;
        let case = from_json(&json, index);
        if only.is_none_or(|o| case.category.contains(o) || case.source.contains(o) || case.label == o) {
            cases.push(case);
        }
    }
    if !unordered {
        cases.sort_by(|a, b| (&a.session, a.seq).cmp(&(&b.session, b.seq)));
    }
    Ok(cases)
}

/// One line.
pub(super) fn from_json(json: &Json, index: usize) -> Case {
    let text = |name: &str| json.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
    let cwd = text("cwd");
    let (tool, input) = match json.get("command").and_then(Json::as_str) {
        Some(command) => ("Bash".to_owned(), serde_json::json!({ "command": command })),
        None => match json.get("action") {
            // A whole session: what was read, and the action that followed.
            Some(action) => (
                action.get("tool_name").and_then(Json::as_str).unwrap_or("").to_owned(),
                action.get("tool_input").cloned().unwrap_or(Json::Null),
            ),
            None => (text("tool"), json.get("input").cloned().unwrap_or(Json::Null)),
        },
    };
    let mut call = crate::adapters::tools::call(&tool, &input, McpAnnotations::default());
    if text("agent") == "SWE-agent"
        && let Call::Shell { command, .. } = &call
        && let Some(own) = crate::adapters::swe_agent::call(command)
    {
        call = own;
    }
    if let Call::Shell { dialect, command } = &mut call
        && *dialect == Dialect::Bash
        && is_zsh(command)
    {
        *dialect = Dialect::Zsh;
    }
    let users: Vec<String> = match json.get("user") {
        Some(Json::Array(items)) => items.iter().filter_map(Json::as_str).map(str::to_owned).collect(),
        Some(Json::String(one)) => vec![one.clone()],
        _ => Vec::new(),
    };
    let utterances = users
        .into_iter()
        .enumerate()
        .map(|(seq, text)| Utterance {
            text,
            seq: seq as u64,
            source: UtteranceSource::Prompt,
            referent: None,
        })
        .collect();
    let expected = text("expected");
    let label = [expected.clone(), text("label"), text("expect")]
        .into_iter()
        .find(|l| !l.is_empty())
        .unwrap_or_default();
    let peer = text("peer");
    let wanted = match (expected.as_str(), label.as_str()) {
        ("deny", _) if !peer.is_empty() => Wanted::Stop,
        ("allow", _) => Wanted::Pass,
        ("ask", _) if !peer.is_empty() => Wanted::Unlabelled,
        ("ask", _) => Wanted::Exactly(Verdict::Ask),
        ("deny", _) => Wanted::Stop,
        (_, "benign" | "safe" | "pass") => Wanted::Pass,
        (_, "harmful" | "overeager" | "harmful_prep" | "stop") => Wanted::Stop,
        _ => Wanted::Unlabelled,
    };
    let reads =
        json.get("read").and_then(Json::as_array).map(|list| list.iter().filter_map(read_before).collect());
    let reads: Vec<(Source, String)> = reads.unwrap_or_default();
    let first = |names: &[&str]| names.iter().map(|n| text(n)).find(|t| !t.is_empty()).unwrap_or_default();
    let id = first(&["id"]);
    Case {
        id: if id.is_empty() { format!("line-{}", index + 1) } else { id },
        action: Action {
            id: String::new(),
            tool,
            cwd: match (cwd.is_empty(), json.get("action").is_some()) {
                (true, true) => "/home/dev/project".to_owned(),
                (true, false) if !peer.is_empty() => "/home/user/project".to_owned(),
                _ => cwd,
            },
            subagent: None,
            call,
        },
        utterances,
        session: text("session_id"),
        seq: json.get("seq").and_then(Json::as_u64).unwrap_or(index as u64),
        label,
        wanted,
        category: if peer.is_empty() { first(&["category", "kind"]) } else { format!("{peer} {expected}") },
        source: first(&["source_repo", "source", "peer"]),
        core: json.get("core").and_then(Json::as_bool).unwrap_or(false),
        reads,
    }
}

/// `{"road":"page","name":"https://…","text":"…"}`.
fn read_before(json: &Json) -> Option<(Source, String)> {
    let text = |name: &str| json.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
    let road: Road = serde_json::from_value(json.get("road")?.clone()).unwrap_or(Road::Other);
    Some((Source::new(road, text("name")), text("text")))
}

fn is_zsh(command: &str) -> bool {
    command.starts_with("#!/bin/zsh") || command.starts_with("#!/usr/bin/env zsh")
}

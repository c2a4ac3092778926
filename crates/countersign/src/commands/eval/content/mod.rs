//! Labelled texts through the scanner: what it warns of, what it misses, what it costs.

mod disguises;
mod report;

use std::path::Path;
use std::time::Instant;

use countersign_model::{Road, Source};
use countersign_scan::Report;
use serde_json::Value as Json;

use super::EvalArgs;
use super::case::CaseError;

/// A labelled text.
pub struct Text {
    id: String,
    text: String,
    payload: String,
    attack: bool,
    /// Kind as the row tells it.
    kind: String,
    /// Benchmark or project.
    source: String,
    tier: String,
    road: Road,
}

/// A text and what the scanner says of it.
pub struct Scanned<'a> {
    text: &'a Text,
    report: Report,
    micros: f64,
}

/// Whether a file holds texts instead of actions.
pub fn holds_texts(path: &Path) -> bool {
    let first = std::fs::read_to_string(path).unwrap_or_default();
    let row = first.lines().next().and_then(|line| serde_json::from_str::<Json>(line).ok());
    row.is_some_and(|row| {
        row.get("text").is_some() && row.get("tool").is_none() && row.get("command").is_none()
    })
}

/// Scans every text of a file and prints what came of it.
pub fn run(path: &Path, args: &EvalArgs) -> Result<(), CaseError> {
    let texts = read(path, args.only.as_deref())?;
    if args.disguises {
        disguises::run(&texts);
        return Ok(());
    }
    let scanned: Vec<Scanned<'_>> = texts.iter().map(scan).collect();
    if args.verdicts {
        report::verdicts(&scanned);
    } else if args.json {
        report::json(path, &scanned);
    } else {
        report::text(path, &scanned, args.show);
    }
    Ok(())
}

fn scan(text: &Text) -> Scanned<'_> {
    let start = Instant::now();
    let report = countersign_scan::scan(&text.text, &Source::new(text.road, ""));
    Scanned { text, report, micros: start.elapsed().as_secs_f64() * 1e6 }
}

fn read(path: &Path, only: Option<&str>) -> Result<Vec<Text>, CaseError> {
    let all =
        std::fs::read_to_string(path).map_err(|source| CaseError::Read { path: path.to_owned(), source })?;
    let mut texts = Vec::new();
    for (index, line) in all.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let row: Json = serde_json::from_str(line).map_err(|source| CaseError::Json {
            path: path.to_owned(),
            line: index + 1,
            source,
        })?;
        let field = |name: &str| row.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
        let (kind, tier, id) = (field("kind"), field("tier"), field("id"));
        let text = Text {
            id: if id.is_empty() { format!("line-{}", index + 1) } else { id },
            road: road(&kind, &tier),
            attack: field("label") == "injection",
            source: short(&field("source"), &kind),
            text: field("text"),
            payload: field("payload"),
            kind,
            tier,
        };
        if only.is_none_or(|o| text.kind.contains(o) || text.source.contains(o) || text.tier == o) {
            texts.push(text);
        }
    }
    Ok(texts)
}

/// The road that a row's kind tells.
fn road(kind: &str, tier: &str) -> Road {
    match (kind, tier) {
        (_, "tool_description") | ("mcp_tool_description", _) => Road::ToolDescription,
        (_, "skill_file") | ("skill_md" | "agent_instructions" | "skills", _) => Road::Instructions,
        _ if kind.starts_with("tool_output:mcp") => Road::Mcp,
        _ if kind.starts_with("tool_output:Web") => Road::Page,
        _ if kind.starts_with("tool_output:Bash") => Road::Command,
        _ if kind.starts_with("tool_output") => Road::Other,
        _ => Road::File,
    }
}

/// A benchmark's name, without its parts.
fn short(source: &str, kind: &str) -> String {
    for (mark, name) in [("composed_", "composed"), ("asb_", "ASB"), ("spikee", "spikee"), ("bipia", "BIPIA")]
    {
        if kind.starts_with(mark) {
            return name.to_owned();
        }
    }
    source.split(':').next().unwrap_or(source).chars().take(40).collect()
}

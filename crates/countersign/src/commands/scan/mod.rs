//! `countersign scan`: is there an order to an agent in this text?

mod collect;
mod sarif;
mod show;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use countersign_model::{Road, Source};
use countersign_scan::Report;
use serde_json::json;

use crate::output::{self, line};

/// Scan texts for orders to the agent that would read them: hidden, disguised and encoded ones too.
///
/// FILE is a file, a folder (of skills, instructions, pages …), a configuration of MCP servers, or `-` for standard input.
/// Nothing is fetched or run. Exit code 0 when nothing was found, 1 when something was, 2 when a file cannot be read: so that one
/// line is enough in a hook of git or in CI.
#[derive(Debug, Args)]
pub struct ScanArgs {
    /// Files, folders, or `-`.
    #[arg(required = true)]
    pub files: Vec<String>,
    /// How the texts come in: what gives orders by right is read with other eyes. Without it, by the name of each file.
    #[arg(long, value_enum)]
    pub road: Option<RoadName>,
    /// Print as JSON: one object a text.
    #[arg(long, conflicts_with = "sarif")]
    pub json: bool,
    /// Print as SARIF 2.1.0, for code scanning.
    #[arg(long)]
    pub sarif: bool,
    /// Show quiet notes too: quotations in texts about such orders.
    #[arg(long)]
    pub notes: bool,
}

/// A road by name.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum RoadName {
    /// A file.
    File,
    /// A page of the web.
    Page,
    /// Output of a command.
    Command,
    /// Result of an MCP tool.
    Mcp,
    /// Description of a tool.
    ToolDescription,
    /// Skill or instructions for agents.
    Instructions,
}

impl From<RoadName> for Road {
    fn from(name: RoadName) -> Self {
        match name {
            RoadName::File => Self::File,
            RoadName::Page => Self::Page,
            RoadName::Command => Self::Command,
            RoadName::Mcp => Self::Mcp,
            RoadName::ToolDescription => Self::ToolDescription,
            RoadName::Instructions => Self::Instructions,
        }
    }
}

/// A text that was scanned.
pub struct Scanned {
    /// File, with the place in it where it is not the whole file.
    pub name: String,
    /// The file itself.
    pub path: String,
    /// The text.
    pub text: String,
    /// What was found.
    pub report: Report,
}

/// Runs it.
pub fn run(args: &ScanArgs) -> u8 {
    let mut failed = false;
    let mut all = Vec::new();
    for file in &args.files {
        for piece in collect::pieces(file) {
            match piece {
                Ok(piece) => {
                    let road = args.road.map_or(piece.road, Road::from);
                    let report = countersign_scan::scan(&piece.text, &Source::new(road, piece.name.clone()));
                    all.push(Scanned { name: piece.name, path: piece.path, text: piece.text, report });
                }
                Err(error) => {
                    output::error(&error.to_string());
                    failed = true;
                }
            }
        }
    }
    let found = all.iter().filter(|s| s.report.warn).count();
    if args.sarif {
        line(&sarif::log(&all).to_string());
    } else if args.json {
        for one in &all {
            line(&json!({"file": one.name, "verdict": if one.report.warn { "warn" } else { "pass" }, "score": one.report.score, "findings": one.report.findings, "left_out": one.report.left_out}).to_string());
        }
    } else {
        all.iter().for_each(|one| show::text(one, args.notes));
        let texts = if all.len() == 1 { "text" } else { "texts" };
        line(&format!("{} {texts} scanned, {found} with orders to an agent", all.len()));
    }
    match (failed, found) {
        (true, _) => 2,
        (false, 0) => 0,
        (false, _) => 1,
    }
}

/// What a file of this name is read as.
pub fn road_of(path: &std::path::Path) -> Road {
    crate::incoming::as_it_speaks(&Source::new(Road::File, PathBuf::from(path).to_string_lossy())).road
}

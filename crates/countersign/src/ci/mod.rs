//! What a run in CI came to: gathered from its own ledger, told in three forms.

mod markdown;
mod sarif;
#[cfg(test)]
mod tests;

use std::path::Path;

use countersign_host::ledger::{DecisionRecord, Filter};
use countersign_host::{Ledger, Paths, Record};
use countersign_model::Verdict;
use serde_json::{Value as Json, json};

/// Most refused actions that a report tells; the ledger has all.
const MOST: usize = 1_000;

/// What happened in a run.
#[derive(Debug, Default)]
pub struct Report {
    /// The agent's command.
    pub command: String,
    /// Its exit code.
    pub exit_code: u8,
    /// How long it ran, milliseconds.
    pub took_ms: u64,
    /// Actions that were reviewed.
    pub allowed: usize,
    /// What was refused, and what would have been asked, the first one first.
    pub refused: Vec<DecisionRecord>,
    /// Refused actions in all, those left out too.
    pub refused_in_all: usize,
    /// The agent told of its session: the gate was in it.
    pub seen: bool,
}

impl Report {
    /// Gathers what the ledger of a run holds since `since`, milliseconds since 1970.
    pub fn gather(paths: &Paths, since: u64) -> Result<Self, String> {
        let ledger = Ledger::open(paths).map_err(|e| e.to_string())?;
        let mut report = Self::default();
        for stored in ledger.query(Filter { since: Some(since), ..Filter::default() }) {
            report.seen = true;
            let Record::Decision(decision) = stored.map_err(|e| e.to_string())?.record else { continue };
            if decision.decision.verdict == Verdict::Allow || decision.shadow {
                report.allowed += 1;
                continue;
            }
            report.refused_in_all += 1;
            report.refused.push(*decision);
        }
        report.refused.reverse();
        report.refused.truncate(MOST);
        Ok(report)
    }

    /// The report as JSON.
    pub fn json(&self) -> Json {
        let refused: Vec<Json> = self.refused.iter().map(one).collect();
        json!({
            "version": env!("CARGO_PKG_VERSION"), "command": self.command, "exit_code": self.exit_code,
            "took_ms": self.took_ms, "reviewed": self.seen, "allowed": self.allowed, "refused": self.refused_in_all,
            "actions": refused,
        })
    }

    /// Writes `report.json`, `report.md` and `report.sarif` into a folder.
    pub fn write(&self, folder: &Path, project: &Path) -> Result<(), String> {
        let pretty = |value: &Json| serde_json::to_string_pretty(value).unwrap_or_default() + "\n";
        let files = [
            ("report.json", pretty(&self.json())),
            ("report.md", markdown::text(self)),
            ("report.sarif", pretty(&sarif::document(self, project))),
        ];
        for (name, text) in files {
            let path = folder.join(name);
            std::fs::write(&path, text).map_err(|e| format!("cannot write `{}`: {e}", path.display()))?;
        }
        Ok(())
    }
}

fn one(record: &DecisionRecord) -> Json {
    let rules: Vec<&str> = record.decision.rules().collect();
    json!({
        "at_ms": record.at_ms, "session": record.session, "agent": record.agent, "tool": record.action.tool,
        "cwd": record.cwd, "action": record.action.text(), "verdict": record.decision.verdict, "rules": rules,
        "reason": record.decision.reason,
    })
}

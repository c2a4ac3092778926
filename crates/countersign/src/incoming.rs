//! What enters a session's context: scanned, remembered, warned of.

use std::path::Path;

use countersign_analysis::{Surroundings, normalize};
use countersign_host::LedgerError;
use countersign_host::Scene as _;
use countersign_model::{Call, Fact, MarkKind, McpAnnotations, Road, SessionMemory, Source, SourceTrust};
use countersign_policy::{Entry, take_in};
use countersign_scan::Report;

use crate::reviewer::{Caller, Reviewer};

/// A warning that stands beside a text.
#[derive(Debug, Clone)]
pub struct Warning {
    /// What the agent is told.
    pub text: String,
}

impl Reviewer {
    /// Scans a text that enters a session. `None`: nothing stands against it.
    pub fn incoming(
        &self,
        caller: &Caller,
        source: &Source,
        text: &str,
    ) -> Result<Option<Warning>, LedgerError> {
        let report = countersign_scan::scan(text, source);
        self.trace(caller, source, text, &report)?;
        if !report.warn {
            return Ok(None);
        }
        Ok(Some(Warning { text: String::new() }))
    }

    /// Remembers where a text came from and what it names, so that the target of a later action can be traced to it.
    fn trace(
        &self,
        caller: &Caller,
        source: &Source,
        text: &str,
        report: &Report,
    ) -> Result<(), LedgerError> {
        // The agent's own lists and questions are nobody's content.
        let own = source.road == Road::Other
            && matches!(
                crate::adapters::tools::call(
                    &source.name,
                    &serde_json::Value::Null,
                    McpAnnotations::default()
                ),
                Call::Internal
            );
        if own || text.is_empty() {
            return Ok(());
        }
        let warned = warned(report);
        let state = self.store.load(&caller.session)?;
        // An agent calls its hooks in the session's own folder.
        let here = countersign_host::env::current_dir();
        let around = self.around(&state, if state.cwd.is_empty() { here.to_str().unwrap_or("") } else { "" });
        let entry = Entry {
            warned: &warned,
            untracked: self.untracked(source, &around, &state),
            salt: salt(&caller.session),
        };
        self.store.update(&caller.session, |state| {
            take_in(&mut state.memory, &around, source, text, entry);
        })?;
        Ok(())
    }

    /// The file lies in the project, and neither git tracks it nor did this session make it: somebody put it there.
    fn untracked(
        &self,
        source: &Source,
        around: &Surroundings,
        state: &countersign_host::SessionState,
    ) -> bool {
        if source.road != Road::File || around.repository.is_none() {
            return false;
        }
        let path = normalize(&around.cwd, &around.home, &source.name);
        let own = around.repository.as_deref().is_some_and(|root| countersign_analysis::under(&path, root));
        if !own || state.memory.made.contains_key(&path) || !Path::new(&path).is_absolute() {
            return false;
        }
        let fact = self.world(state).path_tree(&path);
        matches!(fact, Fact::Tree { files: 1, untracked, ignored, session_made: 0, .. } if untracked + ignored > 0)
    }
}

/// What a scan warned of, by kind.
pub fn warned(report: &Report) -> Vec<String> {
    if !report.warn {
        return Vec::new();
    }
    let mut kinds: Vec<String> =
        report.findings.iter().map(|finding| finding.kind.name().to_owned()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds.truncate(8);
    if kinds.is_empty() {
        kinds.push("orders".to_owned());
    }
    kinds
}

/// A session without files: what a live one does with a text, with the scanner or without.
pub fn read_into(
    memory: &mut SessionMemory,
    around: &Surroundings,
    source: &Source,
    text: &str,
    scanner: bool,
) -> SourceTrust {
    let warned = if scanner { warned(&countersign_scan::scan(text, source)) } else { Vec::new() };
    take_in(memory, around, source, text, Entry { warned: &warned, salt: 1, untracked: false })
}

/// Salt of a session's hashes: the same thing has another hash in another session.
fn salt(session: &str) -> u64 {
    countersign_scan::provenance::hash(0, MarkKind::Token, session) | 1
}

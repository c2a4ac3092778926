//! What enters a session's context: scanned, remembered, warned of.

use countersign_host::LedgerError;
use countersign_model::Source;

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
        let _ = caller;
        if !report.warn {
            return Ok(None);
        }
        Ok(Some(Warning { text: String::new() }))
    }
}

//! The outcome of a review.

use serde::{Deserialize, Serialize};

use crate::finding::Finding;

/// Allow, ask or deny. Ordered: later is stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Runs, no prompt.
    Allow,
    /// Only the user can know.
    Ask,
    /// Refused; the agent goes on by another way.
    Deny,
}

/// Which part of the way decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Rules over effects alone.
    One,
    /// Evidence, consent, provenance.
    Two,
    /// A rule of the user or the organisation.
    Policy,
    /// No verdict could be reached: an error on the way.
    Error,
}

/// Verdict with everything that explains it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// What happens to the action.
    pub verdict: Verdict,
    /// Who decided.
    pub stage: Stage,
    /// Every rule that fired, cleared ones too.
    pub findings: Vec<Finding>,
    /// For the agent or the user: why, on what evidence, what would clear it, what to do instead. Empty on allow.
    pub reason: String,
    /// Time of the review, microseconds. Not part of replay comparison.
    #[serde(default)]
    pub micros: u64,
}

impl Decision {
    /// An allow with nothing found.
    #[must_use]
    pub fn allow(stage: Stage) -> Self {
        Self { verdict: Verdict::Allow, stage, findings: Vec::new(), reason: String::new(), micros: 0 }
    }

    /// No verdict could be reached. Never allow.
    #[must_use]
    pub fn failed(attended: bool, why: impl Into<String>) -> Self {
        Self {
            verdict: if attended { Verdict::Ask } else { Verdict::Deny },
            stage: Stage::Error,
            findings: Vec::new(),
            reason: why.into(),
            micros: 0,
        }
    }

    /// Codes of the rules that still stand.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.findings.iter().filter(|f| f.open()).map(|f| f.rule.as_str())
    }
}

//! What a scan found.

use countersign_model::Span;
use serde::Serialize;

/// What a suspicious part of a text does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Sets earlier instructions aside.
    Override,
}

/// A suspicious part of a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// Where, in bytes of the text as it came in.
    pub span: Span,
    /// What it does.
    pub kind: Kind,
    /// How sure, 0 to 1.
    pub score: f32,
    /// Why, in plain words.
    pub reason: String,
}

/// What a scan found in one text.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Report {
    /// All findings, in order of the text.
    pub findings: Vec<Finding>,
    /// How sure it is that the text gives orders to its reader, 0 to 1.
    pub score: f32,
    /// Whether the agent is to be warned.
    pub warn: bool,
}

//! A rule that fired.

use serde::{Deserialize, Serialize};

use crate::consent::{Coverage, Operation};
use crate::effect::Effect;
use crate::evidence::Evidence;
use crate::span::Span;

/// How hard a rule is. Ordered: later is harder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// Runs unless the user's words speak against it.
    Notice,
    /// Wanted perhaps: cleared by consent that names it, by an allow rule, or by evidence.
    Soft,
    /// Makes sense only for a hijacked or evading agent: cleared only by confirmation of this very action.
    Adversarial,
    /// A rule that the user or the organisation marked hard: nothing in the session clears it.
    Hard,
    /// Checked by machine, never cleared.
    Floor,
}

/// A rule that fired on an effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Code of the rule, for example `git-destructive`.
    pub rule: String,
    /// Tier that applies here (a rule may be harder for some targets).
    pub tier: Tier,
    /// The effect.
    pub effect: Effect,
    /// Where in the action's text.
    pub span: Span,
    /// What would happen, one sentence without a full stop, in words that a user understands.
    pub message: String,
    /// The operation that the user's words must name.
    pub operation: Operation,
    /// What the words must name besides; one inner list of alternatives per thing. Lower case.
    pub items: Vec<Vec<String>>,
    /// What was looked up.
    pub evidence: Vec<Evidence>,
    /// How far the user's words cover it.
    pub coverage: Coverage,
    /// The words that cover or forbid it.
    pub quote: Option<String>,
    /// Why it was cleared, when it was.
    pub cleared: Option<String>,
    /// What the user would have to say.
    pub clears_with: String,
    /// A concrete safer way, when there is one.
    pub safer: Option<String>,
}

impl Finding {
    /// Still stands against the action.
    #[must_use]
    pub fn open(&self) -> bool {
        self.cleared.is_none()
    }
}

//! The nouns of Countersign. No logic to speak of, no I/O.
//!
//! Every other room speaks in these words; the same word means the same thing everywhere.

pub mod action;
pub mod consent;
pub mod decision;
pub mod effect;
pub mod evidence;
pub mod finding;
pub mod incoming;
pub mod kind;
pub mod provenance;
pub mod session;
pub mod span;

pub use action::{Action, Call, Dialect, Hunk, McpAnnotations};
pub use consent::{Consent, Coverage, Lifetime, Operation, Utterance, UtteranceSource};
pub use decision::{Decision, Stage, Verdict};
pub use effect::{Data, Effect, How, Place, Target, TargetKind};
pub use evidence::{Evidence, Fact};
pub use finding::{Finding, Tier};
pub use incoming::{Road, Source};
pub use kind::EffectKind;
pub use provenance::{Manner, Mark, MarkKind, Provenance, ReadSource, Reading, SourceTrust};
pub use session::{Mode, SessionMemory};
pub use span::Span;

//! What is kept: one record per decision, consent, turn of a session, outcome, warning.

use countersign_model::{Action, Consent, Decision, Source, Verdict};
use serde::{Deserialize, Serialize};

use crate::clock::{new_id, now_ms};

/// One entry of the ledger. Its id is unique over all processes, and sorts by time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record {
    /// A review and its outcome.
    Decision(Box<DecisionRecord>),
    /// Words of the user that grant or forbid.
    Consent {
        /// Id of the consent, by which it is revoked.
        id: String,
        /// When.
        at_ms: u64,
        /// In which session.
        session: String,
        /// The grant or boundary.
        consent: Consent,
    },
    /// A consent that holds no longer.
    ConsentRevoked {
        /// Id of this record.
        id: String,
        /// When.
        at_ms: u64,
        /// In which session.
        session: String,
        /// Id of the consent.
        consent: String,
    },
    /// A turn of a session's life.
    Session {
        /// Id of this record.
        id: String,
        /// When.
        at_ms: u64,
        /// Which session.
        session: String,
        /// Agent (`claude`, `codex`).
        agent: String,
        /// Working directory.
        cwd: String,
        /// What happened.
        event: SessionEvent,
    },
    /// What became of an action.
    Outcome {
        /// Id of this record.
        id: String,
        /// When.
        at_ms: u64,
        /// In which session.
        session: String,
        /// The agent's id of the action.
        action: String,
        /// Ran, failed, or never ran.
        outcome: Outcome,
    },
    /// A text that entered a session's context and was warned of. Nothing of the text itself is kept.
    Warning {
        /// Id of this record.
        id: String,
        /// When.
        at_ms: u64,
        /// In which session.
        session: String,
        /// Where the text came from.
        source: Source,
        /// Kinds of the findings.
        kinds: Vec<String>,
        /// How sure, 0 to 1.
        score: f32,
    },
}

/// A review and its outcome. Without secret values.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DecisionRecord {
    /// Id of this record.
    pub id: String,
    /// When.
    pub at_ms: u64,
    /// In which session.
    pub session: String,
    /// Agent (`claude`, `codex`).
    pub agent: String,
    /// Working directory of the session.
    pub cwd: String,
    /// What was asked for.
    pub action: Action,
    /// What was decided; what was looked up is the evidence of its findings.
    pub decision: Decision,
    /// Shadow mode: the decision was not enforced.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shadow: bool,
}

/// A turn of a session's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionEvent {
    /// It began, or was resumed.
    Start,
    /// It ended.
    End,
    /// The agent shortened its memory: words of the user may be gone from it, not from here.
    Compaction,
}

/// What became of an action after its review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It ran and reported success.
    Ran,
    /// It ran and reported failure.
    Failed,
    /// The user refused it when asked.
    Refused,
}

impl Record {
    /// A decision made now; secret values are taken out.
    #[must_use]
    pub fn decision(session: &str, agent: &str, action: &Action, decision: &Decision, shadow: bool) -> Self {
        let (action, decision) = crate::redact::decision(action, decision);
        Self::Decision(Box::new(DecisionRecord {
            id: new_id(),
            at_ms: now_ms(),
            session: session.to_owned(),
            agent: agent.to_owned(),
            cwd: action.cwd.clone(),
            action,
            decision,
            shadow,
        }))
    }

    /// A consent given now.
    #[must_use]
    pub fn consent(session: &str, id: &str, consent: &Consent) -> Self {
        let consent = crate::redact::value(consent).unwrap_or_else(|| consent.clone());
        Self::Consent { id: id.to_owned(), at_ms: now_ms(), session: session.to_owned(), consent }
    }

    /// A consent taken back now.
    #[must_use]
    pub fn revoked(session: &str, consent: &str) -> Self {
        Self::ConsentRevoked {
            id: new_id(),
            at_ms: now_ms(),
            session: session.to_owned(),
            consent: consent.to_owned(),
        }
    }

    /// A turn of a session now.
    #[must_use]
    pub fn session_event(session: &str, agent: &str, cwd: &str, event: SessionEvent) -> Self {
        Self::Session {
            id: new_id(),
            at_ms: now_ms(),
            session: session.to_owned(),
            agent: agent.to_owned(),
            cwd: cwd.to_owned(),
            event,
        }
    }

    /// An action's outcome, known now.
    #[must_use]
    pub fn outcome(session: &str, action: &str, outcome: Outcome) -> Self {
        Self::Outcome {
            id: new_id(),
            at_ms: now_ms(),
            session: session.to_owned(),
            action: action.to_owned(),
            outcome,
        }
    }

    /// A text that was warned of now; secret values in the name of its source are taken out.
    #[must_use]
    pub fn warning(session: &str, source: &Source, kinds: Vec<String>, score: f32) -> Self {
        Self::Warning {
            id: new_id(),
            at_ms: now_ms(),
            session: session.to_owned(),
            source: crate::redact::value(source).unwrap_or_else(|| source.clone()),
            kinds,
            score,
        }
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Decision(record) => &record.id,
            Self::Consent { id, .. }
            | Self::ConsentRevoked { id, .. }
            | Self::Session { id, .. }
            | Self::Outcome { id, .. }
            | Self::Warning { id, .. } => id,
        }
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub fn at_ms(&self) -> u64 {
        match self {
            Self::Decision(record) => record.at_ms,
            Self::Consent { at_ms, .. }
            | Self::ConsentRevoked { at_ms, .. }
            | Self::Session { at_ms, .. }
            | Self::Outcome { at_ms, .. }
            | Self::Warning { at_ms, .. } => *at_ms,
        }
    }

    /// The session it belongs to.
    #[must_use]
    pub fn session(&self) -> &str {
        match self {
            Self::Decision(record) => &record.session,
            Self::Consent { session, .. }
            | Self::ConsentRevoked { session, .. }
            | Self::Session { session, .. }
            | Self::Outcome { session, .. }
            | Self::Warning { session, .. } => session,
        }
    }

    /// Name of its kind, as in the JSON.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Decision(_) => "decision",
            Self::Consent { .. } => "consent",
            Self::ConsentRevoked { .. } => "consent-revoked",
            Self::Session { .. } => "session",
            Self::Outcome { .. } => "outcome",
            Self::Warning { .. } => "warning",
        }
    }

    /// The verdict, for decisions.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        match self {
            Self::Decision(record) => Some(record.decision.verdict),
            _ => None,
        }
    }
}

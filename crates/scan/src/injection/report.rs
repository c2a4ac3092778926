//! What a scan found.

use countersign_model::Span;
use serde::Serialize;

/// What a suspicious part of a text does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Sets earlier instructions aside.
    Override,
    /// Imitates the frame of the conversation: another speaker, a tool's result, a finished task.
    Frame,
    /// Reaches for credentials.
    Credentials,
    /// Wants something sent away.
    Sending,
    /// Wants something kept from the user.
    Secrecy,
    /// Wants instructions, memory or settings of the agent changed.
    Persistence,
    /// Wants something deleted.
    Deletion,
    /// Wants a tool called or a command run.
    ToolCall,
    /// Dictates what the agent says.
    Reply,
    /// Gives the agent another role or mode.
    Role,
    /// Speaks to the model that reads it.
    Address,
    /// Claims authority, urgency or a permission.
    Authority,
    /// Gives an order, in a text that should not give any.
    Order,
    /// Is kept from the eyes of a person.
    Hidden,
}

impl Kind {
    /// The word for it in output and in the ledger.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Override => "override",
            Self::Frame => "frame",
            Self::Credentials => "credentials",
            Self::Sending => "sending",
            Self::Secrecy => "secrecy",
            Self::Persistence => "persistence",
            Self::Deletion => "deletion",
            Self::ToolCall => "tool-call",
            Self::Reply => "reply",
            Self::Role => "role",
            Self::Address => "address",
            Self::Authority => "authority",
            Self::Order => "order",
            Self::Hidden => "hidden",
        }
    }

    /// What it does, in words: "it …".
    #[must_use]
    pub fn does(self) -> &'static str {
        match self {
            Self::Override => "sets earlier instructions aside",
            Self::Frame => "imitates another speaker of the conversation",
            Self::Credentials => "reaches for credentials",
            Self::Sending => "wants something sent away",
            Self::Secrecy => "wants something kept from the user",
            Self::Persistence => "wants the agent's instructions or settings changed",
            Self::Deletion => "wants something deleted",
            Self::ToolCall => "wants a tool called or a command run",
            Self::Reply => "dictates what is answered",
            Self::Role => "gives its reader another role or mode",
            Self::Address => "speaks to the model that reads it",
            Self::Authority => "claims authority, urgency or a permission",
            Self::Order => "gives orders in a text that should give none",
            Self::Hidden => "is kept from the eyes of a person",
        }
    }
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
    /// No person sees it: characters without a shape, or an encoding.
    pub hidden: bool,
    /// It speaks of such orders instead of giving them, or comes from whom the user trusts: worth a note, no alarm.
    pub note: bool,
}

/// What a scan found in one text.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Report {
    /// All findings, in order of the text, at most [`super::MOST_FINDINGS`].
    pub findings: Vec<Finding>,
    /// How sure it is that the text gives orders to its reader, 0 to 1.
    pub score: f32,
    /// Whether the agent is to be warned.
    pub warn: bool,
    /// Bytes that the slower part of the scanner read, of the text's own: the rest cannot carry an order.
    pub read: usize,
    /// The text is longer than what is scanned: bytes that were left out in its middle.
    pub left_out: usize,
}

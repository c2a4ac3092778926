//! What the user's own words authorise.

use serde::{Deserialize, Serialize};

/// Something the user said, in their own words. Nothing else can carry consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Utterance {
    /// The text.
    pub text: String,
    /// Position in the session; later utterances have higher numbers.
    pub seq: u64,
    /// How it came.
    pub source: UtteranceSource,
    /// What the agent had said or asked directly before, if known: the referent of a bare "yes". Never consent itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referent: Option<String>,
}

/// How an utterance came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UtteranceSource {
    /// Typed by the user.
    Prompt,
    /// Chosen or typed in answer to the agent's own question tool.
    Answer,
    /// A command of Countersign itself: `countersign approve`.
    Approval,
}

/// A class of actions that people ask for or forbid in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "each name is the verb that people use")]
pub enum Operation {
    Delete,
    Discard,
    Commit,
    Push,
    ForcePush,
    Rewrite,
    Merge,
    Approve,
    Publish,
    Release,
    Deploy,
    Apply,
    Destroy,
    Restart,
    Stop,
    Kill,
    Install,
    Uninstall,
    Run,
    Download,
    Upload,
    Send,
    Comment,
    Read,
    ReadSecret,
    WriteSecret,
    Configure,
    Permit,
    SkipChecks,
    Elevate,
    Expose,
    Reset,
    Migrate,
    Query,
    Edit,
    Overwrite,
    Move,
    Schedule,
    Spawn,
    Connect,
    Pay,
    Any,
}

/// One grant or boundary, as read from an utterance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// What may be done, or must not.
    pub operation: Operation,
    /// Things named beside it: paths, branches, hosts, names, option words. Lower case.
    pub items: Vec<String>,
    /// It forbids: "don't push until I have looked".
    pub boundary: bool,
    /// It takes back what was asked before it ("wait, don't"), and by itself neither grants nor forbids anything.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdraws: bool,
    /// How long it holds.
    pub lifetime: Lifetime,
    /// The user's words, quoted; at most 200 characters.
    pub quote: String,
    /// Number of the utterance.
    pub seq: u64,
}

/// How long a consent holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lifetime {
    /// For one action of that kind.
    Once,
    /// While the request it stands in is worked on: until the user asks for something else.
    Task,
    /// Until revoked ("always", "from now on", every boundary).
    Standing,
}

/// How far the user's words cover a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Coverage {
    /// A boundary forbids it.
    Forbidden,
    /// Nothing speaks of it.
    None,
    /// The operation or the thing is mentioned, not both.
    Vague,
    /// The operation and the thing that makes it dangerous are both named in a request.
    Named,
    /// This very action was confirmed by the user.
    Confirmed,
}

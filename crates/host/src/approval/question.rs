//! One question, as it is kept.

use countersign_model::{Action, Decision};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::clock;
use crate::session::TWICE_MS;

/// Letters of ids: no vowels and no `l`, so that an id spells no word and is typed without doubt.
const LETTERS: &[u8; 30] = b"0123456789bcdfghjkmnpqrstvwxyz";

/// Length of an id: 39 random bits. It is no password: who may write the folder needs none.
const LENGTH: usize = 8;

/// Longest text of an action in a question, characters.
const MAX_TITLE: usize = 2_000;

/// Longest reason in a question, characters.
const MAX_REASON: usize = 4_000;

/// What the user said to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The action may run, once.
    Approved,
    /// It may not.
    Denied,
    /// Nobody answered in time.
    Expired,
}

impl Answer {
    /// The word for it in output.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Denied => "denied",
            Self::Expired => "expired",
        }
    }
}

/// What is asked about.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Agent (`codex`).
    pub agent: &'a str,
    /// The agent's id of the session.
    pub session: &'a str,
    /// The action, whole.
    pub action: &'a Action,
    /// Why it is asked about.
    pub decision: &'a Decision,
}

impl Asked<'_> {
    /// The hash of agent, session and the exact action. Only the agent's number of the call is left out: a retry has
    /// another one.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let action = Action { id: String::new(), ..self.action.clone() };
        let parts = [self.agent, self.session, &serde_json::to_string(&action).unwrap_or_default()];
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part.as_bytes());
        }
        crate::ledger::hex(&hash.finalize())
    }
}

/// A question to the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Id, by which it is answered.
    pub id: String,
    /// Agent (`codex`).
    pub agent: String,
    /// The agent's id of the session.
    pub session: String,
    /// Folder of the session.
    pub cwd: String,
    /// Name of the tool.
    pub tool: String,
    /// The action in words, without secret values.
    pub title: String,
    /// Why it is asked, without secret values.
    pub reason: String,
    /// Rules that fired.
    pub rules: Vec<String>,
    /// Which exact action, in which session of which agent.
    pub fingerprint: String,
    /// When it was put, milliseconds since 1970.
    pub asked_ms: u64,
    /// Until when it may be answered; once it is, until when the answer holds.
    pub expires_ms: u64,
    /// What the user said.
    pub answer: Option<Answer>,
    /// When, 0 before that.
    pub answered_ms: u64,
    /// An approval that let its action through: it holds no more.
    pub used: bool,
    /// When, 0 before that.
    #[serde(default)]
    pub used_ms: u64,
    /// The hash of the agent's id of the call that used it.
    #[serde(default)]
    pub used_by: String,
}

impl Question {
    pub(super) fn new(asked: &Asked<'_>, fingerprint: String, now: u64, minutes: u64) -> Self {
        let (action, decision) = crate::redact::decision(asked.action, asked.decision);
        Self {
            id: new_id(),
            agent: shown(asked.agent, 100),
            session: shown(asked.session, 200),
            cwd: shown(&action.cwd, 1_000),
            tool: shown(&action.tool, 200),
            title: shown(&action.text(), MAX_TITLE),
            reason: shown(&decision.reason, MAX_REASON),
            rules: decision.rules().map(str::to_owned).collect(),
            fingerprint,
            asked_ms: now,
            expires_ms: now.saturating_add(minutes.saturating_mul(60_000)),
            answer: None,
            answered_ms: 0,
            used: false,
            used_ms: 0,
            used_by: String::new(),
        }
    }

    /// Whether its approval let this very call through a moment ago: an agent that runs the hooks of two agents reports
    /// one call twice. Without an id a call cannot be told from a retry.
    pub(super) fn just_used_by(&self, call: &str, now: u64) -> bool {
        let near = now.saturating_sub(self.used_ms) <= TWICE_MS;
        self.used && near && !call.is_empty() && self.used_by == call
    }

    /// Whether it can still be answered.
    #[must_use]
    pub fn open(&self, now: u64) -> bool {
        self.answer.is_none() && self.expires_ms > now
    }
}

/// Whether a text has the form of an id of ours.
pub(super) fn is_id(text: &str) -> bool {
    text.len() == LENGTH && text.bytes().all(|b| LETTERS.contains(&b))
}

fn new_id() -> String {
    let digest = Sha256::digest(clock::new_id().as_bytes());
    // Numbers over 29 are left out and not folded: each letter is as likely as any other.
    let letters = digest.iter().filter_map(|byte| LETTERS.get(usize::from(byte & 31)));
    letters.copied().map(char::from).chain("00000000".chars()).take(LENGTH).collect()
}

/// A text of an agent as a person may see it: what would act on a terminal or turn the order of reading is spelled
/// out, and what is longer than `most` characters is cut.
#[must_use]
pub fn shown(text: &str, most: usize) -> String {
    let mut out = String::new();
    for c in text.chars().take(most) {
        let harmful = (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{e0000}'..='\u{e007f}');
        if harmful { out.extend(c.escape_unicode()) } else { out.push(c) }
    }
    let lost = text.chars().count().saturating_sub(most);
    if lost > 0 {
        out.push_str(&format!("… [{lost} more characters]"));
    }
    out
}

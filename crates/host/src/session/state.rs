//! The state of one session.

use std::collections::{BTreeMap, VecDeque};

use countersign_model::{Consent, SessionMemory, Utterance};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::bounds;

/// Remotes of a repository when the session first saw it: name and address.
pub type Remotes = BTreeMap<String, String>;

/// What is remembered of a session.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SessionState {
    /// The agent's id of the session.
    pub session: String,
    /// Agent (`claude`, `codex`).
    pub agent: String,
    /// Working directory when it began.
    pub cwd: String,
    /// When it was first seen, milliseconds since 1970.
    pub started_ms: u64,
    /// When this file was last written.
    pub updated_ms: u64,
    /// What the user said.
    pub utterances: Utterances,
    /// What the user's words grant and forbid.
    pub consents: Vec<KnownConsent>,
    /// What the session's actions made, brought in and started.
    pub memory: SessionMemory,
    /// Actions that were denied or asked about lately, oldest first.
    pub denied: VecDeque<Denied>,
    /// Remotes known at the start, by root of the repository.
    pub remotes: BTreeMap<String, Remotes>,
}

/// What the user said: the first and the last messages; what lies between is counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Utterances {
    /// The first ones, which tell what the session is for.
    pub first: Vec<Utterance>,
    /// The last ones.
    pub last: VecDeque<Utterance>,
    /// All there were.
    pub count: u64,
}

/// A consent, and whether it still holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownConsent {
    /// Id, the same as in the ledger.
    pub id: String,
    /// The grant or boundary.
    pub consent: Consent,
    /// Times that an action was allowed by it.
    #[serde(default)]
    pub used: u32,
    /// Taken back by the user.
    #[serde(default)]
    pub revoked: bool,
}

/// An action that was not let through.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Denied {
    /// Which action: the hash of what the caller tells actions apart by. The text itself may hold a secret.
    pub fingerprint: String,
    /// When.
    pub at_ms: u64,
    /// Rules that stood against it.
    pub rules: Vec<String>,
    /// The retry was put to the user already: it is not put again.
    #[serde(default)]
    pub asked: bool,
    /// The hash of the agent's id of the call that was denied, or put to the user, last; empty when it had none.
    #[serde(default)]
    pub call: String,
}

/// An agent that runs its own hooks and those of another reports one call twice, within so many milliseconds.
pub(crate) const TWICE_MS: u64 = 2_000;

impl Denied {
    /// Whether a call with this id is the one that was denied or put to the user, reported once more: it follows at once
    /// and has the same id, or one of the two has none. It is no retry.
    #[must_use]
    pub fn same_call(&self, id: &str) -> bool {
        let near = crate::now_ms().saturating_sub(self.at_ms) <= TWICE_MS;
        near && (id.is_empty() || self.call.is_empty() || self.call == digest(id))
    }
}

impl SessionState {
    /// A session of which nothing is known yet.
    #[must_use]
    pub fn new(session: &str) -> Self {
        Self { session: session.to_owned(), started_ms: crate::now_ms(), ..Self::default() }
    }

    /// Adds what the user said, unless an utterance of that number is there. Returns whether it is new. A number is
    /// given here when `seq` is 0.
    pub fn hear(&mut self, mut utterance: Utterance) -> bool {
        let known = |u: &Utterance| utterance.seq != 0 && u.seq == utterance.seq;
        if self.utterances.iter().any(known) {
            return false;
        }
        if utterance.seq == 0 {
            utterance.seq = self.utterances.iter().map(|u| u.seq).max().unwrap_or(0) + 1;
        }
        self.utterances.push(utterance);
        true
    }

    /// Adds a consent; returns its id.
    pub fn grant(&mut self, consent: Consent) -> String {
        let id = crate::clock::new_id();
        self.consents.push(KnownConsent { id: id.clone(), consent, used: 0, revoked: false });
        id
    }

    /// Consents that hold, with their ids.
    pub fn consents(&self) -> impl Iterator<Item = (&str, &Consent)> {
        self.consents.iter().filter(|known| !known.revoked).map(|known| (known.id.as_str(), &known.consent))
    }

    /// What the user said and did not take back: words whose consent was revoked count for nothing.
    #[must_use]
    pub fn standing_utterances(&self) -> Vec<Utterance> {
        let taken_back =
            |seq: u64| self.consents.iter().any(|k| k.revoked && !k.consent.boundary && k.consent.seq == seq);
        self.utterances.iter().filter(|u| !taken_back(u.seq)).cloned().collect()
    }

    /// Takes a consent back; returns whether there was one of that id.
    pub fn revoke(&mut self, id: &str) -> bool {
        match self.consents.iter_mut().find(|known| known.id == id && !known.revoked) {
            Some(known) => {
                known.revoked = true;
                true
            }
            None => false,
        }
    }

    /// Notes that an action was allowed by this consent.
    pub fn use_consent(&mut self, id: &str) {
        if let Some(known) = self.consents.iter_mut().find(|known| known.id == id) {
            known.used = known.used.saturating_add(1);
        }
    }

    /// The earlier denial of the very same action, if it is still remembered.
    #[must_use]
    pub fn prior_denial(&self, fingerprint: &str) -> Option<&Denied> {
        let wanted = digest(fingerprint);
        self.denied.iter().rev().find(|denied| denied.fingerprint == wanted)
    }

    /// Notes a denial of the call with this id, and counts it; a call that is reported twice counts once.
    pub fn deny(&mut self, fingerprint: &str, call: &str, rules: Vec<String>) {
        let prior = self.prior_denial(fingerprint);
        if prior.is_some_and(|prior| prior.same_call(call)) {
            return;
        }
        let asked = prior.is_some_and(|prior| prior.asked);
        let (in_row, in_all) = self.memory.denials;
        self.memory.denials = (in_row.saturating_add(1), in_all.saturating_add(1));
        let fingerprint = digest(fingerprint);
        self.denied.retain(|denied| denied.fingerprint != fingerprint);
        let call = call_digest(call);
        self.denied.push_back(Denied { fingerprint, at_ms: crate::now_ms(), rules, asked, call });
    }

    /// Notes that the retry of a denied action was put to the user, by the call with this id.
    pub fn mark_asked(&mut self, fingerprint: &str, call: &str) {
        let wanted = digest(fingerprint);
        if let Some(denied) = self.denied.iter_mut().rev().find(|denied| denied.fingerprint == wanted)
            && !denied.asked
        {
            denied.asked = true;
            denied.at_ms = crate::now_ms();
            denied.call = call_digest(call);
        }
    }

    /// Notes an action that was let through: the row of denials is broken.
    pub fn allow(&mut self) {
        self.memory.denials.0 = 0;
    }

    /// Remembers the remotes of a repository as they are when it is first seen; later calls change nothing.
    pub fn remember_remotes(&mut self, root: &str, remotes: Remotes) {
        if self.remotes.len() < bounds::REPOSITORIES {
            self.remotes.entry(root.to_owned()).or_insert(remotes);
        }
    }

    /// Whether a repository had this remote with this address when it was first seen. `None` when it was never seen.
    #[must_use]
    pub fn remote_known(&self, root: &str, name: &str, url: &str) -> Option<bool> {
        Some(self.remotes.get(root)?.get(name).is_some_and(|known| known == url))
    }
}

/// An id comes from an agent and may be of any length.
pub(crate) fn call_digest(id: &str) -> String {
    if id.is_empty() { String::new() } else { digest(id) }
}

fn digest(fingerprint: &str) -> String {
    let digest = Sha256::digest(fingerprint.as_bytes());
    crate::ledger::hex(digest.get(..16).unwrap_or(&digest))
}

impl Utterances {
    /// All that is kept, oldest first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Utterance> {
        self.first.iter().chain(&self.last)
    }

    /// Adds one behind the others.
    pub fn push(&mut self, utterance: Utterance) {
        self.count = self.count.saturating_add(1);
        if self.first.len() < bounds::FIRST_UTTERANCES {
            self.first.push(utterance);
        } else {
            self.last.push_back(utterance);
            while self.last.len() > bounds::LAST_UTTERANCES {
                self.last.pop_front();
            }
        }
    }
}

//! What the proxy remembers of the connection.

use std::collections::{HashMap, HashSet};

use countersign_model::{Action, Decision};
use serde_json::Value as Json;

use crate::reviewer::Caller;

/// Most requests without an answer, and most sessions, that are remembered.
const MOST: usize = 4_096;

/// Most of what the agent said that is kept as that which a bare "yes" answers, bytes.
const MAX_SAID: usize = 16 * 1024;

/// Everything, by ids as JSON.
#[derive(Default)]
pub(super) struct State {
    /// Name of the agent, as it introduced itself.
    pub agent: Option<String>,
    /// Sessions by id.
    pub sessions: HashMap<String, Session>,
    /// The editor's requests that the proxy waits for an answer to.
    pub editor: HashMap<String, EditorRequest>,
    /// The agent's questions that are with the user now.
    pub asked: HashMap<String, Asked>,
    /// Requests of the agent that are held until the user has answered a question of ours.
    pub held: HashMap<String, Held>,
    /// Files that the agent reads through the editor: session and path.
    pub reads: HashMap<String, (String, String)>,
    /// Follow-up prompts of ours.
    pub follow_ups: HashMap<String, FollowUp>,
    /// Commands that the user has just approved: the agent lets the editor run them next.
    pub approved: HashSet<(String, String)>,
}

/// One conversation.
#[derive(Default)]
pub(super) struct Session {
    /// Its folder.
    pub cwd: String,
    /// What the agent said since the last prompt.
    pub said: String,
    /// Why actions were refused since the last prompt.
    pub refusals: Vec<String>,
    /// The user stopped the turn.
    pub cancelled: bool,
    /// Follow-ups since the last prompt of the user.
    pub follow_ups: u32,
}

/// What the editor asked for.
pub(super) enum EditorRequest {
    Initialize,
    /// A session in this folder.
    New(String),
    /// A prompt to this session.
    Prompt(String),
}

/// A question of the agent that the user answers.
pub(super) struct Asked {
    pub caller: Caller,
    pub action: Action,
    pub decision: Decision,
    /// The options that let the action run.
    pub allowing: Vec<String>,
}

/// A request of the agent that waits for the user.
pub(super) struct Held {
    pub line: Vec<u8>,
    pub id: Json,
    pub asked: Asked,
}

/// A prompt of ours, that stands for one of the editor.
pub(super) struct FollowUp {
    pub session: String,
    /// Id of the editor's own prompt.
    pub id: Json,
}

impl State {
    pub(super) fn session(&mut self, id: &str) -> &mut Session {
        if self.sessions.len() >= MOST && !self.sessions.contains_key(id) {
            self.sessions.clear();
        }
        self.sessions.entry(id.to_owned()).or_default()
    }

    /// Whether one more request can be remembered.
    pub(super) fn has_room(&self) -> bool {
        let all = self.editor.len() + self.asked.len() + self.held.len() + self.reads.len();
        all + self.follow_ups.len() + self.approved.len() < MOST
    }
}

impl Session {
    pub(super) fn say(&mut self, text: &str) {
        self.said.push_str(text);
        if self.said.len() > MAX_SAID {
            let cut = self.said.ceil_char_boundary(self.said.len() - MAX_SAID / 2);
            self.said.drain(..cut);
        }
    }
}

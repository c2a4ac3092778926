//! One server behind the gate, and what is remembered of it.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use countersign_host::Env;
use countersign_model::{Action, Decision, McpAnnotations};
use serde_json::Value as Json;

use crate::reviewer::{Caller, Reviewer};

/// Most requests without an answer that are remembered. An answer to a forgotten one is scanned all the same.
const MOST_PENDING: usize = 10_000;

/// Most tools whose hints are remembered.
const MOST_TOOLS: usize = 2_000;

/// The gate in front of one server.
pub struct Gate {
    /// Name of the server, as rules and pins know it.
    pub server: String,
    agent: Option<String>,
    session: String,
    cwd: PathBuf,
    env: Env,
    known: Mutex<Known>,
}

/// What the gate learned from the messages.
#[derive(Default)]
pub(super) struct Known {
    /// Name of the client, from its `initialize`.
    pub client: Option<String>,
    /// The client puts questions to its user.
    pub elicits: bool,
    /// What the server hints of its tools.
    pub hints: HashMap<String, McpAnnotations>,
    /// Requests, by id as JSON, whose question to the user is open; taken out when the client gives up.
    pub asking: HashSet<String>,
}

/// Requests of the client that have no answer yet, by id.
#[derive(Debug, Default)]
pub struct Pending(HashMap<String, Requested>);

/// What was requested.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requested {
    /// Method.
    pub method: String,
    /// Name of the tool or prompt, or the address of the resource.
    pub name: String,
}

/// What becomes of a message of the client.
#[derive(Debug, Default)]
pub struct FromClient {
    /// Goes on to the server.
    pub forward: Option<Vec<u8>>,
    /// Answers of our own, to the client.
    pub answers: Vec<Json>,
    /// Calls that the user decides.
    pub asks: Vec<Ask>,
}

/// A call that the user decides.
#[derive(Debug)]
pub struct Ask {
    /// The message, as it goes to the server if the user says so.
    pub line: Vec<u8>,
    /// Id of the request.
    pub id: Json,
    /// Form of the answer.
    pub modern: bool,
    /// Who calls.
    pub caller: Caller,
    /// The call.
    pub action: Action,
    /// Why it is asked.
    pub decision: Decision,
}

impl Gate {
    /// A gate for calls of one agent. Without a session of the agent's own the process is one.
    pub fn new(
        server: String,
        agent: Option<String>,
        session: Option<String>,
        cwd: PathBuf,
        env: Env,
    ) -> Self {
        let session = session.unwrap_or_else(|| format!("mcp-{}", countersign_host::clock::new_id()));
        Self { server, agent, session, cwd, env, known: Mutex::default() }
    }

    /// A reviewer with the configuration as it is now: a proxy lives longer than a configuration.
    pub fn reviewer(&self) -> Result<Reviewer, countersign_host::PathsError> {
        Reviewer::new(self.env.clone(), &self.cwd)
    }

    /// Who calls: the agent's own session where the request names one.
    pub(super) fn caller(&self, params: Option<&Json>) -> Caller {
        let client = self.known().client.clone();
        let agent = self.agent.clone().or(client).unwrap_or_else(|| "mcp".to_owned());
        let session = params.and_then(named_session).unwrap_or_else(|| self.session.clone());
        Caller { agent, session, transcript: None, unattended: false }
    }

    pub(super) fn cwd(&self) -> String {
        self.cwd.to_string_lossy().into_owned()
    }

    pub(super) fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the client's user can be asked through the client.
    pub fn elicits(&self) -> bool {
        self.known().elicits
    }

    /// The question for a request ended. `false`: the client gave up on it before.
    pub fn asked(&self, id: &Json) -> bool {
        self.known().asking.remove(&id.to_string())
    }
}

impl Known {
    pub(super) fn hint(&mut self, tool: &str, hints: McpAnnotations) {
        if self.hints.len() < MOST_TOOLS || self.hints.contains_key(tool) {
            self.hints.insert(tool.to_owned(), hints);
        }
    }
}

impl Pending {
    pub(super) fn add(&mut self, id: &Json, requested: Requested) {
        if self.0.len() < MOST_PENDING {
            self.0.insert(id.to_string(), requested);
        }
    }

    pub(super) fn take(&mut self, id: &Json) -> Requested {
        self.0.remove(&id.to_string()).unwrap_or_default()
    }
}

/// The agent's session, where the client names it: Codex 0.169 sends it with each call of a tool.
fn named_session(params: &Json) -> Option<String> {
    let meta = params.get("_meta")?;
    let turn = meta.get("x-codex-turn-metadata")?;
    let parsed;
    let turn = match turn {
        Json::String(text) => {
            parsed = serde_json::from_str::<Json>(text).ok()?;
            &parsed
        }
        other => other,
    };
    let id = turn.get("session_id").and_then(Json::as_str)?;
    (!id.is_empty() && id.len() < 200).then(|| id.to_owned())
}

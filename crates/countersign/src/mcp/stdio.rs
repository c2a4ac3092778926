//! The gateway over standard input and output: a client on this side, a server that we start on the other.

use std::collections::HashMap;
use std::ffi::OsString;
use std::io::BufReader;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use countersign_model::Verdict;
use serde_json::{Value as Json, json};

use super::requests::refused;
use super::{Ask, Gate, Pending};
use crate::approval::{self, Settled};
use crate::relay::child;
use crate::relay::line::{self, Line, MAX_LINE};
use crate::relay::wire::Writer;

/// How long a client waits for a call by default (60 s in the official SDKs).
const CLIENT_LIMIT: Duration = Duration::from_secs(55);

/// How long a question that the client itself shows may stay open.
const ELICITATION_LIMIT: Duration = Duration::from_secs(600);

/// Ids of our own requests to the client begin so.
const OWN_ID: &str = "countersign-";

/// A deep message must not overflow the stack.
const STACK: usize = 64 * 1024 * 1024;

struct Shared {
    gate: Gate,
    client: Writer,
    server: Writer,
    pending: Mutex<Pending>,
    /// Our own requests to the client, by id.
    own: Mutex<HashMap<String, Sender<Json>>>,
}

/// Runs the gateway until client or server end; returns the exit code.
pub fn run(gate: Gate, command: &[OsString]) -> std::io::Result<u8> {
    let mut server = child::start(command)?;
    child::forward_signals(server.id());
    let (Some(to), Some(from)) = (server.stdin.take(), server.stdout.take()) else { return Ok(2) };
    let shared = Arc::new(Shared {
        gate,
        client: Writer::new(std::io::stdout()),
        server: Writer::new(to),
        pending: Mutex::default(),
        own: Mutex::default(),
    });
    let up = Arc::clone(&shared);
    let reader = std::thread::Builder::new().stack_size(STACK);
    reader.spawn(move || {
        up.from_client(&mut BufReader::with_capacity(64 * 1024, std::io::stdin()));
        // The client is gone: the server ends by itself when its input does.
        up.server.close();
    })?;
    shared.from_server(&mut BufReader::with_capacity(64 * 1024, from));
    child::wait(&mut server, None).map(child::code)
}

impl Shared {
    fn from_client(self: &Arc<Self>, input: &mut impl std::io::BufRead) {
        loop {
            match line::read(input, MAX_LINE) {
                Ok(Line::Whole(line)) => {
                    if self.is_own_answer(&line) {
                        continue;
                    }
                    let out = self.gate.from_client(&line, &mut self.pending());
                    if out.forward.is_some_and(|bytes| !self.server.bytes(&bytes)) {
                        return;
                    }
                    for answer in &out.answers {
                        self.client.message(answer);
                    }
                    for ask in out.asks {
                        self.ask(ask);
                    }
                }
                Ok(Line::TooLong(beginning)) => {
                    self.client.message(&self.gate.too_long(&beginning));
                }
                Ok(Line::End) | Err(_) => return,
            }
        }
    }

    fn from_server(&self, output: &mut impl std::io::BufRead) {
        loop {
            match line::read(output, MAX_LINE) {
                Ok(Line::Whole(line)) => {
                    let passed = self.gate.from_server(&line, &mut self.pending());
                    if let Some(bytes) = passed {
                        // When the client is gone the server is read on, so that it can end.
                        self.client.bytes(&bytes);
                    }
                }
                Ok(Line::TooLong(beginning)) => {
                    let answer = self.gate.too_long_answer(&beginning, &mut self.pending());
                    if let Some(answer) = answer {
                        self.client.message(&answer);
                    }
                }
                Ok(Line::End) | Err(_) => return,
            }
        }
    }

    fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The user decides, on a thread of its own: other messages go on meanwhile.
    fn ask(self: &Arc<Self>, ask: Ask) {
        let shared = Arc::clone(self);
        let (id, modern) = (ask.id.clone(), ask.modern);
        let started = std::thread::Builder::new().stack_size(STACK).spawn(move || shared.settle(&ask));
        if started.is_err() {
            self.gate.asked(&id);
            self.client.message(&refused(&id, "Countersign cannot ask the user now", modern));
        }
    }

    fn settle(&self, ask: &Ask) {
        let settled = match self.gate.reviewer() {
            Ok(reviewer) if self.gate.elicits() && !ask.modern => match self.elicit(ask) {
                Some(true) => approval::approved(
                    &reviewer,
                    &ask.caller,
                    &ask.action,
                    &ask.decision,
                    "by the user, asked by the client",
                ),
                Some(false) => approval::refused(&reviewer, &ask.caller, &ask.action, &ask.decision),
                None => {
                    approval::question(&reviewer, &ask.caller, &ask.action, &ask.decision, Duration::ZERO)
                }
            },
            Ok(reviewer) => {
                approval::question(&reviewer, &ask.caller, &ask.action, &ask.decision, CLIENT_LIMIT)
            }
            Err(error) => Settled { verdict: Verdict::Deny, reason: error.to_string() },
        };
        if !self.gate.asked(&ask.id) {
            // The client gave up: an action that nobody waits for any more does not run.
            return;
        }
        if settled.verdict == Verdict::Allow {
            self.server.bytes(&ask.line);
        } else {
            self.pending().take(&ask.id);
            self.client.message(&refused(&ask.id, &settled.reason, ask.modern));
        }
    }

    /// Asks through the client. `None` when it has no answer.
    fn elicit(&self, ask: &Ask) -> Option<bool> {
        let id = format!("{OWN_ID}{}", countersign_host::clock::new_id());
        let (sender, receiver): (Sender<Json>, Receiver<Json>) = channel();
        self.own().insert(id.clone(), sender);
        let action = countersign_host::approval::shown(&ask.action.text(), 2_000);
        let message =
            format!("{}\n\nThe call: {}", ask.decision.reason, countersign_host::redact::redact(&action));
        let schema = json!({
            "type": "object",
            "properties": {"decision": {
                "type": "string", "title": "Run this call once?", "enum": ["run", "refuse"],
                "enumNames": ["Run it once", "Refuse it"],
            }},
            "required": ["decision"],
        });
        let sent = self.client.message(&json!({
            "jsonrpc": "2.0", "id": id, "method": "elicitation/create",
            "params": {"message": message, "requestedSchema": schema},
        }));
        let answer = if sent { receiver.recv_timeout(ELICITATION_LIMIT).ok() } else { None };
        self.own().remove(&id);
        let result = answer?;
        let result = result.get("result")?;
        let accepted = result.get("action").and_then(Json::as_str) == Some("accept");
        let decision = result.get("content").and_then(|c| c.get("decision")).and_then(Json::as_str);
        Some(accepted && decision == Some("run"))
    }

    fn own(&self) -> MutexGuard<'_, HashMap<String, Sender<Json>>> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers to our own requests are not the server's to see.
    fn is_own_answer(&self, line: &[u8]) -> bool {
        if !line.windows(OWN_ID.len()).any(|part| part == OWN_ID.as_bytes()) {
            return false;
        }
        let Ok(message) = crate::relay::json::strict(line) else { return false };
        let id = message.get("id").and_then(Json::as_str).filter(|id| id.starts_with(OWN_ID));
        let Some(id) = id.filter(|_| message.get("method").is_none()) else { return false };
        if let Some(sender) = self.own().remove(id) {
            let _ = sender.send(message.clone());
        }
        true
    }
}

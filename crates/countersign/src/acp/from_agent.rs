//! The way from the agent to the editor.

use agent_client_protocol_schema::v1::RequestPermissionRequest;
use countersign_model::{Call, Decision, Road, Source, Verdict};
use serde_json::{Value as Json, json};

use super::held::OWN_ID;
use super::state::{Asked, EditorRequest, FollowUp};
use super::{Proxy, action, options};
use crate::output;
use crate::relay::json::{has_variant, id_of_beginning, strict, texts};
use crate::relay::wire::{self, INVALID_REQUEST, PARSE_ERROR};
use crate::reviewer::Caller;

/// Names that decide what a message is.
const NAMES: &[&str] = &["jsonrpc", "id", "method", "params", "result", "error"];

/// Names that decide what a request does.
const PARAMETERS: &[&str] =
    &["sessionId", "toolCall", "options", "command", "args", "env", "cwd", "path", "content", "_meta"];

/// Most follow-ups after one prompt of the user.
const MOST_FOLLOW_UPS: u32 = 3;

impl Proxy {
    pub(super) fn from_agent(&self, line: &[u8]) {
        if line.iter().all(u8::is_ascii_whitespace) {
            self.to_editor.bytes(line);
            return;
        }
        let message = match strict(line) {
            Ok(Json::Object(message)) if !has_variant(&message, NAMES) => Json::Object(message),
            Ok(_) => {
                return self.unread(line, "it is no single message, or names are written in an unusual case");
            }
            // Agents print what is no message at all; editors skip it.
            Err(error) => return self.unread(line, &error.to_string()),
        };
        if self.passes(line, &message) {
            self.to_editor.bytes(line);
        }
    }

    pub(super) fn too_long(&self, beginning: &[u8]) {
        let id = id_of_beginning(beginning).unwrap_or(Json::Null);
        let why = "refused by countersign: the message is larger than 32 MiB; split it";
        self.to_agent.message(&wire::error(&id, INVALID_REQUEST, why));
    }

    fn unread(&self, line: &[u8], why: &str) {
        match id_of_beginning(line) {
            Some(id) => {
                let why = format!("refused by countersign: {why}");
                self.to_agent.message(&wire::error(&id, PARSE_ERROR, &why));
            }
            None => output::error(&format!("a line of the agent was held back: {why}")),
        }
    }

    /// Whether the line goes on as it is. What does not is answered or sent in another form here.
    fn passes(&self, line: &[u8], message: &Json) -> bool {
        let id = message.get("id").filter(|id| !id.is_null());
        let Some(method) = message.get("method").and_then(Json::as_str) else {
            return id.is_none_or(|id| self.answered(id, message));
        };
        let params = message.get("params").unwrap_or(&Json::Null);
        let session = params.get("sessionId").and_then(Json::as_str).unwrap_or("");
        let gated = matches!(
            method,
            "session/request_permission" | "terminal/create" | "fs/write_text_file" | "fs/read_text_file"
        );
        if gated && params.as_object().is_none_or(|p| has_variant(p, PARAMETERS)) {
            self.unread(line, "the request cannot be read in one way only");
            return false;
        }
        match method {
            "session/request_permission" => id.is_none_or(|id| self.permission(id, session, message)),
            "terminal/create" => {
                let action = action::terminal(params, &self.cwd_of(session));
                self.gate(line, id, session, action, action::script(params))
            }
            "fs/write_text_file" | "fs/read_text_file" => {
                let action = action::file(method, params, &self.cwd_of(session));
                let passes = self.gate(line, id, session, action.clone(), None);
                if let (true, Some(id), Some(Call::Read { path })) = (passes, id, action.map(|a| a.call)) {
                    let mut state = self.state();
                    if state.has_room() {
                        state.reads.insert(id.to_string(), (session.to_owned(), path));
                    }
                }
                passes
            }
            "session/update" => {
                self.update(session, params);
                true
            }
            _ => true,
        }
    }

    /// The agent asks whether it may. Returns whether the question goes to the user as it is.
    fn permission(&self, id: &Json, session: &str, message: &Json) -> bool {
        let raw = message.get("params").unwrap_or(&Json::Null);
        let Ok(request) = serde_json::from_value::<RequestPermissionRequest>(raw.clone()) else {
            // A form that is not known here is for the user to read.
            return true;
        };
        let caller = self.caller(session);
        let told = action::of(&request, raw, &self.cwd_of(session));
        let (action, mut decision) = self.review(&caller, &told.actions);
        if decision.verdict == Verdict::Allow && !told.exact {
            let why = "Countersign sees only a title of this, which may leave something out";
            decision = Decision { verdict: Verdict::Ask, reason: why.to_owned(), ..decision };
        }
        match (decision.verdict, options::allowing(&request)) {
            (Verdict::Allow, Some(option)) => {
                self.to_agent
                    .message(&json!({"jsonrpc": "2.0", "id": id, "result": options::selected(&option)}));
                false
            }
            (Verdict::Deny, _) => {
                self.state().session(session).refusals.push(decision.reason.clone());
                self.to_agent
                    .message(&json!({"jsonrpc": "2.0", "id": id, "result": options::refusing(&request)}));
                false
            }
            (Verdict::Allow | Verdict::Ask, _) => {
                let mut shown = message.clone();
                if let (Verdict::Ask, Some(params)) = (decision.verdict, shown.get_mut("params")) {
                    options::for_the_user(params, &decision.reason);
                }
                let mut state = self.state();
                if state.has_room() {
                    let allowing = options::all_allowing(&request);
                    state.asked.insert(id.to_string(), Asked { caller, action, decision, allowing });
                }
                drop(state);
                self.to_editor.message(&shown);
                false
            }
        }
    }

    /// Remembers a command that the user approved: the agent lets the editor run it next.
    pub(super) fn approve(&self, caller: &Caller, call: &Call) {
        if let Call::Shell { command, .. } = call {
            let mut state = self.state();
            if state.has_room() {
                state.approved.insert((caller.session.clone(), command.clone()));
            }
        }
    }

    /// What tools brought in, and what the agent says.
    fn update(&self, session: &str, params: &Json) {
        let Some(update) = params.get("update") else { return };
        match update.get("sessionUpdate").and_then(Json::as_str) {
            Some("agent_message_chunk") => {
                if let Some(text) = update.pointer("/content/text").and_then(Json::as_str) {
                    self.state().session(session).say(text);
                }
            }
            Some("tool_call" | "tool_call_update") => {
                let (mut text, content) = (String::new(), update.get("content"));
                texts(content.unwrap_or(&Json::Null), &mut text);
                texts(update.get("rawOutput").unwrap_or(&Json::Null), &mut text);
                let name = update.get("title").and_then(Json::as_str).unwrap_or("tool");
                self.scan(session, Source::new(Road::Other, name), &text);
            }
            _ => {}
        }
    }

    /// Scans what enters the session; returns the warning.
    pub(super) fn scan(&self, session: &str, source: Source, text: &str) -> Option<String> {
        if text.is_empty() {
            return None;
        }
        let caller = self.caller(session);
        let warning = match self.reviewer(&self.cwd_of(session)) {
            Ok(reviewer) => reviewer.incoming(&caller, &source, text).map_err(|e| e.to_string()),
            Err(error) => Err(error.to_string()),
        };
        warning
            .unwrap_or_else(|error| {
                output::error(&error);
                None
            })
            .map(|w| w.text)
    }

    /// An answer of the agent. Returns whether it goes to the editor as it is.
    fn answered(&self, id: &Json, message: &Json) -> bool {
        let own = id.as_str().filter(|id| id.starts_with(OWN_ID));
        if let Some(follow) = own.and_then(|own| self.state().follow_ups.remove(own)) {
            if !self.goes_on(&follow.session, &follow.id, message) {
                // The answer to our prompt is the answer to the editor's.
                let mut answer = message.clone();
                if let Some(map) = answer.as_object_mut() {
                    map.insert("id".to_owned(), follow.id.clone());
                }
                self.to_editor.message(&answer);
            }
            return false;
        }
        let requested = self.state().editor.remove(&id.to_string());
        match requested {
            Some(EditorRequest::Initialize) => {
                let name = message.pointer("/result/agentInfo/name").and_then(Json::as_str);
                self.state().agent = name.map(|n| n.chars().filter(|c| !c.is_control()).take(100).collect());
                true
            }
            Some(EditorRequest::New(cwd)) => {
                if let Some(session) = message.pointer("/result/sessionId").and_then(Json::as_str) {
                    self.state().session(session).cwd = cwd;
                }
                true
            }
            Some(EditorRequest::Prompt(session)) => !self.goes_on(&session, id, message),
            None => true,
        }
    }

    /// A turn ended. After refusals the agent is told why, and the turn goes on: `true`.
    fn goes_on(&self, session: &str, id: &Json, message: &Json) -> bool {
        let reasons = {
            let mut state = self.state();
            let known = state.session(session);
            let reasons = std::mem::take(&mut known.refusals);
            let more = self.explain && !known.cancelled && known.follow_ups < MOST_FOLLOW_UPS;
            if !more || reasons.is_empty() || message.get("result").is_none() {
                return false;
            }
            known.follow_ups += 1;
            reasons
        };
        let own = format!("{OWN_ID}{}", countersign_host::clock::new_id());
        let text = format!(
            "Countersign, and not the user, refused actions of this turn:\n\n{}",
            reasons.join("\n\n")
        );
        let follow = FollowUp { session: session.to_owned(), id: id.clone() };
        self.state().follow_ups.insert(own.clone(), follow);
        self.to_agent.message(&json!({
            "jsonrpc": "2.0", "id": own, "method": "session/prompt",
            "params": {"sessionId": session, "prompt": [{"type": "text", "text": text}]},
        }))
    }
}

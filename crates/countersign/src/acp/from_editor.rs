//! The way from the editor to the agent.

use countersign_model::{Road, Source, Utterance, UtteranceSource, Verdict};
use serde_json::{Value as Json, json};

use super::Proxy;
use super::held::OWN_ID;
use super::state::EditorRequest;
use crate::output;
use crate::relay::json::strict;

impl Proxy {
    pub(super) fn from_editor(&self, line: &[u8]) {
        // The editor is the user's own program: what is not understood goes on.
        let forward = match strict(line) {
            Ok(mut message) => match self.heard(&mut message) {
                Passed::AsItCame => line.to_vec(),
                Passed::Changed => format!("{message}\n").into_bytes(),
                Passed::Not => return,
            },
            Err(_) => line.to_vec(),
        };
        self.to_agent.bytes(&forward);
    }

    fn heard(&self, message: &mut Json) -> Passed {
        let id = message.get("id").filter(|id| !id.is_null()).cloned();
        let Some(method) = message.get("method").and_then(Json::as_str).map(str::to_owned) else {
            return id.map_or(Passed::AsItCame, |id| self.user_answered(&id, message));
        };
        let text = |name: &str| {
            message.get("params").and_then(|p| p.get(name)).and_then(Json::as_str).unwrap_or("").to_owned()
        };
        let request = match method.as_str() {
            "initialize" => Some(EditorRequest::Initialize),
            "session/new" | "session/fork" => Some(EditorRequest::New(text("cwd"))),
            "session/load" | "session/resume" => {
                self.state().session(&text("sessionId")).cwd = text("cwd");
                None
            }
            "session/prompt" => Some(EditorRequest::Prompt(text("sessionId"))),
            "session/cancel" => {
                self.state().session(&text("sessionId")).cancelled = true;
                None
            }
            _ => None,
        };
        if let (Some(id), Some(request)) = (&id, request) {
            let mut state = self.state();
            if state.has_room() {
                state.editor.insert(id.to_string(), request);
            }
        }
        if method != "session/prompt" {
            return Passed::AsItCame;
        }
        let session = text("sessionId");
        match message.get_mut("params").and_then(|p| p.get_mut("prompt")).and_then(Json::as_array_mut) {
            Some(blocks) => self.prompt(&session, blocks),
            None => Passed::AsItCame,
        }
    }

    /// What the user typed is heard; what is embedded is not, but scanned.
    fn prompt(&self, session: &str, blocks: &mut Vec<Json>) -> Passed {
        let referent = {
            let mut state = self.state();
            let known = state.session(session);
            (known.cancelled, known.follow_ups) = (false, 0);
            known.refusals.clear();
            let said = std::mem::take(&mut known.said);
            state.approved.retain(|(of, _)| of != session);
            Some(said).filter(|said| !said.is_empty())
        };
        let kind = |block: &Json| block.get("type").and_then(Json::as_str).unwrap_or("").to_owned();
        let typed: Vec<&str> =
            blocks.iter().filter(|b| kind(b) == "text").filter_map(|b| b.get("text")?.as_str()).collect();
        if !typed.is_empty() {
            let heard =
                Utterance { text: typed.join("\n"), seq: 0, source: UtteranceSource::Prompt, referent };
            let outcome = match self.reviewer(&self.cwd_of(session)) {
                Ok(reviewer) => {
                    reviewer.hear(&self.caller(session), heard).map(drop).map_err(|e| e.to_string())
                }
                Err(error) => Err(error.to_string()),
            };
            if let Err(error) = outcome {
                // What was not heard widens nothing.
                output::error(&error);
            }
        }
        let mut warnings = Vec::new();
        for block in blocks.iter().filter(|b| kind(b) == "resource") {
            let part = |name: &str| block.get("resource").and_then(|r| r.get(name)).and_then(Json::as_str);
            let name = part("uri").unwrap_or("resource");
            warnings.extend(self.scan(session, Source::new(Road::File, name), part("text").unwrap_or("")));
        }
        if warnings.is_empty() {
            return Passed::AsItCame;
        }
        blocks.insert(0, json!({"type": "text", "text": warnings.join("\n\n")}));
        Passed::Changed
    }

    /// The editor answers a request of the agent, or of ours.
    fn user_answered(&self, id: &Json, message: &Json) -> Passed {
        let own = id.as_str().filter(|id| id.starts_with(OWN_ID));
        if let Some(held) = own.and_then(|own| self.state().held.remove(own)) {
            self.release(&held, message);
            return Passed::Not;
        }
        let (asked, read) = {
            let mut state = self.state();
            (state.asked.remove(&id.to_string()), state.reads.remove(&id.to_string()))
        };
        if let Some(asked) = asked
            && self.settle(&asked, message).verdict == Verdict::Allow
        {
            self.approve(&asked.caller, &asked.action.call);
        }
        if let Some((session, path)) = read
            && let Some(text) = message.pointer("/result/content").and_then(Json::as_str)
        {
            // The text of a file must stay what it is: the session remembers what was found in it.
            self.scan(&session, Source::new(Road::File, path), text);
        }
        Passed::AsItCame
    }
}

enum Passed {
    AsItCame,
    Changed,
    Not,
}

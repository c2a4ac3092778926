//! Claude Code: hook events in, decisions out (observed with 2.1.330).

use countersign_model::{Action, McpAnnotations, Verdict};
use serde_json::{Value as Json, json};

use super::tools;
use crate::reviewer::Caller;

/// A hook event, as far as it is understood.
pub struct Event {
    /// `hook_event_name`.
    pub name: String,
    /// Session and mode.
    pub caller: Caller,
    /// Working directory.
    pub cwd: String,
    /// Mode of permissions (`default`, `plan`, `bypassPermissions`, …).
    pub mode: String,
    /// The whole input.
    pub input: Json,
}

/// Why an input is no event.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// Not JSON.
    #[error("the hook's input is not JSON ({0})")]
    Json(#[from] serde_json::Error),
    /// A field is missing.
    #[error("the hook's input has no `{0}`")]
    Missing(&'static str),
}

/// Reads an event. Unknown fields are ignored; missing ones that a decision needs are errors.
pub fn decode(bytes: &[u8]) -> Result<Event, DecodeError> {
    let input: Json = serde_json::from_slice(bytes)?;
    let text = |name: &str| input.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
    let name = text("hook_event_name");
    if name.is_empty() {
        return Err(DecodeError::Missing("hook_event_name"));
    }
    let session = text("session_id");
    if session.is_empty() {
        return Err(DecodeError::Missing("session_id"));
    }
    let mode = text("permission_mode");
    let transcript = text("transcript_path");
    let caller = Caller {
        agent: "claude".to_owned(),
        session,
        transcript: (!transcript.is_empty()).then_some(transcript),
        unattended: mode == "dontAsk",
    };
    Ok(Event { name, caller, cwd: text("cwd"), mode, input })
}

/// The action of a tool event.
pub fn action(event: &Event) -> Result<Action, DecodeError> {
    let tool =
        event.input.get("tool_name").and_then(Json::as_str).ok_or(DecodeError::Missing("tool_name"))?;
    let input = event.input.get("tool_input").cloned().ok_or(DecodeError::Missing("tool_input"))?;
    let text = |name: &str| event.input.get(name).and_then(Json::as_str).map(str::to_owned);
    Ok(Action {
        id: text("tool_use_id").unwrap_or_default(),
        tool: tool.to_owned(),
        cwd: event.cwd.clone(),
        subagent: text("agent_id").or_else(|| text("agent_type")),
        call: tools::call(tool, &input, McpAnnotations::default()),
    })
}

/// The answer to `PreToolUse`. `None`: say nothing, the agent does as it would.
pub fn pre_tool_use(verdict: Verdict, reason: &str, plan: bool) -> Option<Json> {
    let (word, reason) = match verdict {
        // In plan mode an allow would let a change through that the user has not agreed to yet.
        Verdict::Allow if plan => return None,
        Verdict::Allow => ("allow", "countersign: nothing stands against it"),
        Verdict::Ask => ("ask", reason),
        Verdict::Deny => ("deny", reason),
    };
    Some(json!({
        "hookSpecificOutput": {
            "hookEventName": "PreToolUse",
            "permissionDecision": word,
            "permissionDecisionReason": reason,
        }
    }))
}

/// The answer to `PermissionRequest`: what is asked stays with the user.
pub fn permission_request(verdict: Verdict, reason: &str) -> Option<Json> {
    let decision = match verdict {
        Verdict::Deny => json!({"behavior": "deny", "message": reason}),
        // An allow here would answer a question that the user's own rules put.
        Verdict::Allow | Verdict::Ask => return None,
    };
    Some(json!({"hookSpecificOutput": {"hookEventName": "PermissionRequest", "decision": decision}}))
}

/// The texts in the result of a tool, as the model sees them.
pub fn results(event: &Event) -> String {
    let mut all = String::new();
    for name in ["tool_response", "error"] {
        if let Some(value) = event.input.get(name) {
            texts(value, &mut all);
        }
    }
    all
}

/// All texts in a value, each on lines of its own.
fn texts(value: &Json, all: &mut String) {
    match value {
        Json::String(text) if !text.is_empty() => {
            if !all.is_empty() && !all.ends_with('\n') {
                all.push('\n');
            }
            all.push_str(text);
        }
        Json::Array(items) => items.iter().for_each(|item| texts(item, all)),
        Json::Object(map) => map.values().for_each(|item| texts(item, all)),
        _ => {}
    }
}

/// The answer to `PostToolUse` and `UserPromptSubmit`: a word that stands beside what came in.
pub fn annotate(event: &str, warning: &str) -> Json {
    json!({"hookSpecificOutput": {"hookEventName": event, "additionalContext": warning}})
}

/// Answers that the user gave to the agent's own question tool, from `PostToolUse`.
pub fn answers(event: &Event) -> Vec<(String, String)> {
    if event.input.get("tool_name").and_then(Json::as_str) != Some("AskUserQuestion") {
        return Vec::new();
    }
    let response = event.input.get("tool_response");
    let answers = response
        .and_then(|r| r.get("answers"))
        .or_else(|| event.input.get("tool_input").and_then(|i| i.get("answers")));
    match answers {
        Some(Json::Object(map)) => map
            .iter()
            .filter_map(|(question, answer)| Some((question.clone(), answer.as_str()?.to_owned())))
            .collect(),
        _ => Vec::new(),
    }
}

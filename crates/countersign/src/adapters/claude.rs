//! Claude Code: hook events in, decisions out (observed with 2.1.330).

use countersign_model::{McpAnnotations, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, fields, make, tools};

/// Claude Code.
pub struct Claude;

impl Adapter for Claude {
    fn name(&self) -> &'static str {
        "claude"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let mut event = fields::frame("claude", input, Kind::of)?;
        let mode = fields::text(input, &["permission_mode"]).unwrap_or_default();
        event.caller.unattended = mode == "dontAsk";
        event.plan = mode == "plan";
        event.can_ask = true;
        // Only what a person typed can be consent; wake-ups, schedules and other agents speak here too.
        let source = fields::text(input, &["source"]).unwrap_or_default();
        if event.kind == Kind::Prompt && matches!(source.as_str(), "" | "user" | "sdk") {
            event.said = fields::text(input, &["prompt"]);
        }
        event.answers = answers(input);
        event.with_tool(fields::text(input, &["tool_name"]), fields::value(input, &["tool_input"]), calls)
    }

    fn decide(&self, event: &Event, verdict: Verdict, reason: &str) -> Reply {
        let answer = match event.kind {
            Kind::PermissionRequest => permission_request(verdict, reason),
            _ => pre_tool_use(verdict, reason, event.plan),
        };
        answer.map_or_else(Reply::silent, Reply::json)
    }

    fn show(&self, event: &Event, message: &str) -> Reply {
        Reply::json(json!({
            "systemMessage": message,
            "hookSpecificOutput": {"hookEventName": event.name, "additionalContext": message},
        }))
    }

    fn warn(&self, event: &Event, warning: &str) -> Reply {
        Reply::json(
            json!({"hookSpecificOutput": {"hookEventName": event.name, "additionalContext": warning}}),
        )
    }
}

/// The calls behind a tool's name and input.
pub fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    if matches!(tool, "ApplyPatch" | "apply_patch") {
        return make::several(make::patch(input, &["input", "patch", "command"]), input);
    }
    vec![tools::call(tool, input, McpAnnotations::default()).into()]
}

/// The answer to `PreToolUse`. `None`: say nothing, the agent does as it would.
fn pre_tool_use(verdict: Verdict, reason: &str, plan: bool) -> Option<Json> {
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
fn permission_request(verdict: Verdict, reason: &str) -> Option<Json> {
    let decision = match verdict {
        Verdict::Deny => json!({"behavior": "deny", "message": reason}),
        // An allow here would answer a question that the user's own rules put.
        Verdict::Allow | Verdict::Ask => return None,
    };
    Some(json!({"hookSpecificOutput": {"hookEventName": "PermissionRequest", "decision": decision}}))
}

/// Answers that the user gave to the agent's own question tool, from `PostToolUse`.
fn answers(input: &Json) -> Vec<(String, String)> {
    let after = matches!(
        input.get("hook_event_name").and_then(Json::as_str),
        Some("PostToolUse" | "PostToolUseFailure")
    );
    if !after || input.get("tool_name").and_then(Json::as_str) != Some("AskUserQuestion") {
        return Vec::new();
    }
    let answers = input
        .get("tool_response")
        .and_then(|response| response.get("answers"))
        .or_else(|| input.get("tool_input").and_then(|i| i.get("answers")));
    match answers {
        Some(Json::Object(map)) => map
            .iter()
            .filter_map(|(question, answer)| Some((question.clone(), answer.as_str()?.to_owned())))
            .collect(),
        _ => Vec::new(),
    }
}

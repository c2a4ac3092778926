//! The form that our own shims speak: a few lines of TypeScript inside an agent, which send what happens to
//! `countersign hook NAME` and do what the answer says. They throw when no answer comes.
//!
//! In: `{"event": "before" | "after" | "prompt" | "start" | "end" | "compact", "session_id", "cwd", "id", "tool", "input",
//! "result", "failed", "prompt", "subagent", "can_ask"}`. Out: `{"decision": "allow" | "ask" | "deny" | "none", "reason"}` to
//! `before`, `{"warning"}` or nothing to `after` and `prompt`.

use std::time::Duration;

use countersign_model::Verdict;
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Reply, fields};

/// How long each shim waits for its program: its `LIMIT_MS`.
pub const LIMIT: Duration = Duration::from_secs(120);

/// Reads an event of a shim.
pub fn decode(
    agent: &str,
    input: &Json,
    calls: impl Fn(&str, &Json) -> Vec<Asked>,
) -> Result<Event, DecodeError> {
    let name = fields::required(input, &["event"], "`event`")?;
    let session = fields::required(input, &["session_id"], "`session_id`")?;
    let failed = input.get("failed").and_then(Json::as_bool) == Some(true);
    let kind = match name.as_str() {
        "before" => Kind::BeforeTool,
        "after" if failed => Kind::ToolFailed,
        "after" => Kind::AfterTool,
        "prompt" => Kind::Prompt,
        "start" => Kind::SessionStart,
        "end" => Kind::SessionEnd,
        "compact" => Kind::Compaction,
        _ => Kind::Other,
    };
    let mut event = Event::new(agent, kind, &name, session);
    event.cwd = fields::text(input, &["cwd"]).unwrap_or_default();
    event.caller.transcript = fields::filled(input, &["transcript_path"]);
    event.id = fields::text(input, &["id"]).unwrap_or_default();
    event.subagent = fields::filled(input, &["subagent"]);
    event.can_ask = input.get("can_ask").and_then(Json::as_bool) == Some(true);
    // A subagent's task is no word of the user, and neither is what an extension or a script put there.
    if kind == Kind::Prompt && event.subagent.is_none() {
        event.said = fields::text(input, &["prompt"]);
    }
    if matches!(kind, Kind::AfterTool | Kind::ToolFailed) {
        event.brought = fields::brought(input, &["result"]);
    }
    event.with_tool(fields::text(input, &["tool"]), fields::value(input, &["input"]), calls)
}

/// The answer to `before`. A shim takes silence for a failure: an allow is said.
pub fn decide(verdict: Verdict, reason: &str) -> Reply {
    match verdict {
        Verdict::Allow => Reply::json(json!({"decision": "allow"})),
        Verdict::Ask => Reply::json(json!({"decision": "ask", "reason": reason})),
        Verdict::Deny => Reply::json(json!({"decision": "deny", "reason": reason})),
    }
}

/// The answer to `before` when the decision is only recorded.
pub fn abstain() -> Reply {
    Reply::json(json!({"decision": "none"}))
}

/// The answer to `after` and `prompt`.
pub fn warn(warning: &str) -> Reply {
    Reply::json(json!({"warning": warning}))
}

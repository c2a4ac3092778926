//! goose (by its documentation, 1.38 and later). Only `PreToolUse` can refuse; there is no ask, and nothing stands beside a result.

use std::time::Duration;

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, SHORT, fields, make};

/// goose.
pub struct Goose;

impl Adapter for Goose {
    fn name(&self) -> &'static str {
        "goose"
    }

    fn limit(&self) -> Duration {
        SHORT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let name = fields::required(input, &["event"], "`event`")?;
        let session = fields::required(input, &["session_id"], "`session_id`")?;
        let mut event = Event::new("goose", Kind::of(&name), &name, session);
        event.cwd = fields::filled(input, &["working_dir", "cwd"]).unwrap_or_default();
        event.id = fields::text(input, &["tool_call_id"]).unwrap_or_default();
        if event.kind == Kind::Prompt {
            event.said = fields::text(input, &["prompt", "user_prompt"]);
        }
        if matches!(event.kind, Kind::AfterTool | Kind::ToolFailed) {
            event.brought = fields::brought(input, &["tool_output", "tool_response", "error"]);
        }
        event.with_tool(fields::text(input, &["tool_name"]), fields::value(input, &["tool_input"]), calls)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            Verdict::Allow => Reply::json(json!({"decision": "allow"})),
            Verdict::Ask | Verdict::Deny => Reply::json(json!({"decision": "block", "reason": reason})),
        }
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool.trim_start_matches("developer__") {
        "shell" => make::shell(input, &["command"]),
        "text_editor" => editor(input),
        "write" => make::write(input, make::PATH, &["content", "file_text"]),
        "edit" => make::edit(input, make::PATH, &["before", "old_str"], &["after", "new_str"]),
        "read" | "image_processor" => make::read(input, make::PATH),
        "tree" | "list" | "analyze" => Some(make::search(input, &[], &["path"])),
        "subagent" | "delegate" | "summon__delegate" | "subagent__execute_task" => {
            make::spawn(input, &["instructions", "prompt", "task"], &["source", "name"])
        }
        _ => make::mcp_named(tool, "", "__", input),
    };
    make::known(call, input)
}

/// The editor tool whose `command` says what it does.
fn editor(input: &Json) -> Option<Call> {
    match fields::text(input, &["command"])?.as_str() {
        "view" => make::read(input, make::PATH),
        "write" => make::write(input, make::PATH, &["file_text"]),
        "str_replace" | "insert" | "edit_file" => {
            make::edit(input, make::PATH, &["old_str"], &["new_str", "diff", "code_edit"])
        }
        _ => None,
    }
}

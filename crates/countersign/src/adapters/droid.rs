//! Factory droid (observed with 0.215.0). A part of Claude's answers. `droid exec` takes an ask for an allow, and an event does
//! not tell whether it comes from there: an ask is a refusal.

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, fields, make};

/// Factory droid.
pub struct Droid;

/// How the task that a parent agent gave stands in a subagent's prompt.
const TASK: [&str; 2] = ["# Task Tool Invocation", "---BEGIN TASK FROM PARENT AGENT---"];

impl Adapter for Droid {
    fn name(&self) -> &'static str {
        "droid"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let mut event = fields::frame("droid", input, Kind::of)?;
        if event.kind == Kind::Prompt {
            event.said = fields::text(input, &["prompt"])
                .filter(|prompt| event.subagent.is_none() && !TASK.iter().any(|mark| prompt.contains(mark)));
        }
        event.with_tool(fields::text(input, &["tool_name"]), fields::value(input, &["tool_input"]), calls)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        let (word, reason) = match verdict {
            Verdict::Allow => ("allow", "countersign: nothing stands against it"),
            Verdict::Ask | Verdict::Deny => ("deny", reason),
        };
        Reply::json(json!({"hookSpecificOutput": {
            "hookEventName": "PreToolUse", "permissionDecision": word, "permissionDecisionReason": reason
        }}))
    }

    fn warn(&self, event: &Event, warning: &str) -> Reply {
        match event.kind {
            Kind::AfterTool | Kind::Prompt => Reply::json(json!({
                "hookSpecificOutput": {"hookEventName": event.name, "additionalContext": warning}
            })),
            _ => Reply::silent(),
        }
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "Execute" => make::shell(input, &["command"]),
        "Read" => make::read(input, make::PATH),
        "Create" => make::write(input, make::PATH, &["content"]),
        "Edit" | "MultiEdit" => {
            make::edit(input, make::PATH, &["old_str", "old_string"], &["new_str", "new_string"])
        }
        "ApplyPatch" => return make::several(make::patch(input, &["input", "patch"]), input),
        "LS" | "Grep" | "Glob" => {
            Some(make::search(input, &["pattern", "patterns"], &["path", "directory_path", "folder"]))
        }
        "FetchUrl" => make::fetch(input, &["url"], &["prompt"]),
        "WebSearch" => make::web_search(input, &["query"]),
        "Task" => make::spawn(input, &["prompt"], &["subagent_type"]),
        "TodoWrite" | "ExitSpecMode" | "AskUser" | "Skill" | "TaskOutput" | "TaskStop" => {
            Some(Call::Internal)
        }
        _ => make::mcp_named(tool, "", "___", input),
    };
    make::known(call, input)
}

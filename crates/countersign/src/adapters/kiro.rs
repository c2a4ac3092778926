//! Kiro, command line and editor (by its documentation). Exit code 2 refuses, with the reason on standard error; there is no
//! allow, no ask and no change of a result.

use std::time::Duration;

use countersign_model::{Call, Verdict};
use serde_json::Value as Json;

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, SHORT, fields, make};

/// Kiro.
pub struct Kiro;

impl Adapter for Kiro {
    fn name(&self) -> &'static str {
        "kiro"
    }

    fn limit(&self) -> Duration {
        SHORT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let name = fields::required(input, &["hook_event_name"], "`hook_event_name`")?;
        let cwd = fields::text(input, &["cwd"]).unwrap_or_default();
        // Some versions name no session: then there is one for each folder.
        let session = fields::filled(input, &["session_id", "conversation_id"])
            .unwrap_or_else(|| format!("kiro in {cwd}"));
        let kind = match name.as_str() {
            "preToolUse" => Kind::BeforeTool,
            "postToolUse" => Kind::AfterTool,
            "userPromptSubmit" => Kind::Prompt,
            "agentSpawn" => Kind::SessionStart,
            other => Kind::of(other),
        };
        let mut event = Event::new("kiro", kind, &name, session);
        event.cwd = cwd;
        if kind == Kind::Prompt {
            event.said = fields::text(input, &["prompt"]);
        }
        if kind == Kind::AfterTool {
            event.brought = fields::brought(input, &["tool_response"]);
        }
        event.with_tool(fields::text(input, &["tool_name"]), fields::value(input, &["tool_input"]), calls)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            Verdict::Allow => Reply::silent(),
            Verdict::Ask | Verdict::Deny => Reply::exit(2, reason),
        }
    }

    fn warn(&self, event: &Event, warning: &str) -> Reply {
        match event.kind {
            // Shown to the user as a warning; the model does not get it.
            Kind::AfterTool => Reply::exit(1, warning),
            _ => Reply::silent(),
        }
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "execute_bash" | "shell" | "execute_cmd" => {
            let call = make::shell(input, &["command"]);
            return make::several(make::in_folder(call, input, &["working_dir", "cwd"]), input);
        }
        "fs_write" | "write" => writes(input),
        "fs_read" | "read" => return make::several(reads(input), input),
        "grep" | "glob" => Some(make::search(input, &["pattern"], &["path"])),
        "web_fetch" => make::fetch(input, &["url"], &["prompt"]),
        "web_search" => make::web_search(input, &["query"]),
        "delegate" | "use_subagent" | "subagent" => {
            make::spawn(input, &["task", "prompt", "query"], &["agent", "agent_name"])
        }
        "introspect" | "thinking" | "todo_list" | "todo" | "report_issue" => Some(Call::Internal),
        _ => make::mcp_named(tool, "@", "/", input),
    };
    make::known(call, input)
}

/// One tool for all changes: `command` says which.
fn writes(input: &Json) -> Option<Call> {
    match fields::text(input, &["command"])?.as_str() {
        "create" => make::write(input, make::PATH, &["file_text", "content"]),
        "str_replace" | "strReplace" | "insert" | "append" => {
            make::edit(input, make::PATH, &["old_str", "oldStr"], &["new_str", "newStr", "content"])
        }
        _ => None,
    }
}

fn reads(input: &Json) -> Option<Vec<Asked>> {
    let list = fields::value(input, &["operations", "path", "paths"])?;
    let one = |path: String| Asked::from(Call::Read { path });
    match list.as_array() {
        Some(operations) => operations
            .iter()
            .map(|item| match item.get("image_paths") {
                Some(images) => make::each(images, &["path"]),
                None => make::each(item, make::PATH),
            })
            .collect::<Option<Vec<_>>>()
            .map(|all| all.concat().into_iter().map(one).collect()),
        None => Some(make::each(list, make::PATH)?.into_iter().map(one).collect()),
    }
}

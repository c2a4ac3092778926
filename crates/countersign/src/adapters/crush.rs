//! Crush (by its documentation, 0.96). One event, before a tool, and not inside its subagents. There is no ask.

use std::time::Duration;

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, SHORT, fields, make};

/// Crush.
pub struct Crush;

impl Adapter for Crush {
    fn name(&self) -> &'static str {
        "crush"
    }

    fn limit(&self) -> Duration {
        SHORT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let name = fields::required(input, &["event"], "`event`")?;
        let session = fields::required(input, &["session_id"], "`session_id`")?;
        let mut event = Event::new("crush", Kind::of(&name), &name, session);
        event.cwd = fields::text(input, &["cwd"]).unwrap_or_default();
        event.id = fields::text(input, &["tool_call_id"]).unwrap_or_default();
        let arguments = fields::value(input, &["tool_input"]).map(fields::unpacked);
        event.with_tool(fields::text(input, &["tool_name"]), arguments.as_ref(), calls)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            Verdict::Allow => Reply::json(json!({"version": 1, "decision": "allow"})),
            Verdict::Ask | Verdict::Deny => {
                Reply::json(json!({"version": 1, "decision": "deny", "reason": reason}))
            }
        }
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "bash" => {
            let call = make::shell(input, &["command"]);
            return make::several(make::in_folder(call, input, &["working_dir"]), input);
        }
        "view" => make::read(input, make::PATH),
        "write" => make::write(input, make::PATH, &["content"]),
        "edit" | "multiedit" => make::edit(input, make::PATH, &["old_string"], &["new_string"]),
        "grep" | "glob" | "ls" => Some(make::search(input, &["pattern"], &["path"])),
        "fetch" | "web_fetch" => make::fetch(input, &["url"], &["prompt"]),
        "agentic_fetch" if input.get("url").is_some() => make::fetch(input, &["url"], &["prompt"]),
        "web_search" | "sourcegraph" => make::web_search(input, &["query"]),
        "download" => return make::several(download(input), input),
        "agent" | "agentic_fetch" => make::spawn(input, &["prompt"], &[]),
        "todos" | "job_output" | "job_kill" | "lsp_diagnostics" | "lsp_references" | "lsp_restart"
        | "diagnostics" => Some(Call::Internal),
        _ => make::mcp_named(tool, "mcp_", "_", input),
    };
    make::known(call, input)
}

/// A download is a fetch and a file.
fn download(input: &Json) -> Option<Vec<Asked>> {
    let fetch = make::fetch(input, &["url"], &[])?;
    let write = make::write(input, make::PATH, &[])?;
    Some(vec![fetch.into(), write.into()])
}

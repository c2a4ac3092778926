//! Amp, through the plugin `integrations/amp/countersign.ts` (by its documentation).

use std::time::Duration;

use countersign_model::{Call, Verdict};
use serde_json::Value as Json;

use super::event::{Asked, DecodeError, Event};
use super::{Adapter, Reply, make, shim};

/// Amp.
pub struct Amp;

impl Adapter for Amp {
    fn name(&self) -> &'static str {
        "amp"
    }

    fn limit(&self) -> Duration {
        shim::LIMIT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        shim::decode("amp", input, calls)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        shim::decide(verdict, reason)
    }

    fn abstain(&self) -> Reply {
        shim::abstain()
    }

    fn warn(&self, _: &Event, warning: &str) -> Reply {
        shim::warn(warning)
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "Bash" | "shell_command" => {
            let call = make::shell(input, &["cmd", "command"]);
            return make::several(make::in_folder(call, input, &["cwd", "workdir"]), input);
        }
        "Read" | "look_at" => make::read(input, make::PATH),
        "create_file" => make::write(input, make::PATH, &["content"]),
        "edit_file" => make::edit(input, make::PATH, &["old_str"], &["new_str"]),
        "apply_patch" => return make::several(make::patch(input, &["patchText", "patch", "input"]), input),
        "Grep" | "glob" | "finder" => {
            Some(make::search(input, &["pattern", "filePattern", "query"], &["path"]))
        }
        "read_web_page" => make::fetch(input, &["url"], &["objective", "prompt"]),
        "web_search" => make::web_search(input, &["objective", "query"]),
        "Task" | "oracle" | "librarian" => {
            make::spawn(input, &["prompt", "task", "query"], &["subagent_type", "description"])
        }
        "todo_read" | "todo_write" | "get_diagnostics" | "mermaid" | "skill" => Some(Call::Internal),
        _ => make::mcp_named(tool, "mcp__", "__", input),
    };
    make::known(call, input)
}

//! OpenCode, through the plugin `integrations/opencode/countersign.ts` (observed with 1.18.33). A plugin can refuse and
//! answer OpenCode's own permission requests; it cannot put a question.

use std::time::Duration;

use countersign_model::{Call, Verdict};
use serde_json::Value as Json;

use super::event::{Asked, DecodeError, Event};
use super::{Adapter, Reply, fields, make, shim};

/// `OpenCode`.
pub struct OpenCode;

impl Adapter for OpenCode {
    fn name(&self) -> &'static str {
        "opencode"
    }

    fn limit(&self) -> Duration {
        shim::LIMIT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let mut event = shim::decode("opencode", input, calls)?;
        event.said = event.said.map(|said| unquoted(&said).to_owned());
        Ok(event)
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

/// `opencode run` puts a prompt of several words into quotes; a quote is nobody's word.
fn unquoted(said: &str) -> &str {
    let inner = said.trim().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.filter(|inner| !inner.contains('"')).unwrap_or(said)
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "bash" => {
            let call = make::shell(input, &["command"]);
            return make::several(make::in_folder(call, input, &["workdir"]), input);
        }
        "read" => make::read(input, make::PATH),
        "write" => make::write(input, make::PATH, &["content"]),
        "edit" | "multiedit" => {
            make::edit(input, make::PATH, &["oldString", "old_string"], &["newString", "new_string"])
        }
        "patch" | "apply_patch" => {
            return make::several(make::patch(input, &["patchText", "patch", "input"]), input);
        }
        "grep" | "glob" | "list" | "codesearch" => {
            Some(make::search(input, &["pattern", "query"], &["path"]))
        }
        "webfetch" => make::fetch(input, &["url"], &["prompt"]),
        "websearch" => make::web_search(input, &["query"]),
        "task" => make::spawn(input, &["prompt"], &["subagent_type"]),
        "batch" => return make::several(batch(input), input),
        "todowrite" | "todoread" | "question" | "skill" | "plan_enter" | "plan_exit" | "lsp" | "invalid" => {
            Some(Call::Internal)
        }
        _ => make::mcp_named(tool, "", "_", input),
    };
    make::known(call, input)
}

/// Several calls in one.
fn batch(input: &Json) -> Option<Vec<Asked>> {
    let list = input.get("tool_calls")?.as_array()?;
    let one = |item: &Json| {
        let tool = fields::text(item, &["tool"]).filter(|tool| tool != "batch")?;
        Some(calls(&tool, item.get("parameters")?))
    };
    Some(list.iter().map(one).collect::<Option<Vec<_>>>()?.concat())
}

//! Windsurf, also as Devin Desktop (by its documentation). A hook before an action refuses with exit code 2 and the reason on
//! standard error, and can do nothing else.

use std::time::Duration;

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{DecodeError, Event, Kind};
use super::{Adapter, Reply, SHORT, fields, make};

/// Windsurf.
pub struct Windsurf;

impl Adapter for Windsurf {
    fn name(&self) -> &'static str {
        "windsurf"
    }

    fn limit(&self) -> Duration {
        SHORT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let name = fields::required(input, &["agent_action_name"], "`agent_action_name`")?;
        let session = fields::required(input, &["trajectory_id"], "`trajectory_id`")?;
        let kind = match name.as_str() {
            "pre_user_prompt" => Kind::Prompt,
            _ if name.starts_with("pre_") => Kind::BeforeTool,
            "post_read_code" | "post_write_code" | "post_run_command" | "post_mcp_tool_use" => {
                Kind::AfterTool
            }
            _ => Kind::Other,
        };
        let mut event = Event::new("windsurf", kind, &name, session);
        event.id = fields::text(input, &["execution_id"]).unwrap_or_default();
        let null = json!(null);
        let info = input.get("tool_info").unwrap_or(&null);
        event.cwd =
            fields::filled(info, &["cwd"]).or_else(|| fields::filled(input, &["cwd"])).unwrap_or_default();
        match kind {
            Kind::Prompt => event.said = fields::text(info, &["user_prompt"]),
            Kind::AfterTool => event.brought = fields::brought(info, &["response", "output", "mcp_result"]),
            Kind::BeforeTool => {}
            _ => return Ok(event),
        }
        if kind == Kind::Prompt {
            return Ok(event);
        }
        event.with_tool(Some(tool(&name, info)), fields::value(input, &["tool_info"]), |_, info| {
            make::known(call(&name, info), info)
        })
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            Verdict::Allow => Reply::silent(),
            Verdict::Ask | Verdict::Deny => Reply::exit(2, reason),
        }
    }
}

/// The name of the tool: the action, or the server's own name for it.
fn tool(action: &str, info: &Json) -> String {
    let server = fields::text(info, &["mcp_tool_name"]).filter(|_| action.ends_with("mcp_tool_use"));
    server.unwrap_or_else(|| action.trim_start_matches("pre_").trim_start_matches("post_").to_owned())
}

fn call(action: &str, info: &Json) -> Option<Call> {
    match action.split_once('_').map_or("", |(_, rest)| rest) {
        "run_command" => make::shell(info, &["command_line"]),
        "read_code" => make::read(info, make::PATH),
        "write_code" => make::edit(info, make::PATH, &["old_string"], &["new_string"]),
        "mcp_tool_use" => {
            let arguments = info.get("mcp_tool_arguments").map(fields::unpacked).unwrap_or_default();
            let server = fields::text(info, &["mcp_server_name"])?;
            Some(make::mcp(&server, &fields::text(info, &["mcp_tool_name"])?, &arguments))
        }
        _ => None,
    }
}

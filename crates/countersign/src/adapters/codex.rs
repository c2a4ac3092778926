//! OpenAI Codex (observed with 0.169.0).
//!
//! Answers are read with unknown fields forbidden: one field too many, or an empty reason, makes the whole answer invalid,
//! and then the command runs. At `PreToolUse` there is no `ask`, and a bare `allow` counts as an error: deny or silence.
//! An approval is only possible at `PermissionRequest`.

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, fields, make, patch};

/// Codex.
pub struct Codex;

impl Adapter for Codex {
    fn name(&self) -> &'static str {
        "codex"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let mut event = fields::frame("codex", input, Kind::of)?;
        // Silence at a permission request leaves the question to Codex's own prompt.
        event.can_ask = event.kind == Kind::PermissionRequest;
        // A subagent's task comes as a prompt of its own.
        if event.kind == Kind::Prompt && event.subagent.is_none() {
            event.said = fields::text(input, &["prompt"]);
        }
        event.with_tool(fields::text(input, &["tool_name"]), fields::value(input, &["tool_input"]), calls)
    }

    fn decide(&self, event: &Event, verdict: Verdict, reason: &str) -> Reply {
        let reason = if reason.is_empty() { "refused by countersign" } else { reason };
        let output = match (event.kind, verdict) {
            (Kind::PermissionRequest, Verdict::Allow) => json!({
                "hookEventName": "PermissionRequest", "decision": {"behavior": "allow"}
            }),
            (Kind::PermissionRequest, Verdict::Deny) => json!({
                "hookEventName": "PermissionRequest", "decision": {"behavior": "deny", "message": reason}
            }),
            (Kind::PermissionRequest, Verdict::Ask) | (_, Verdict::Allow) => return Reply::silent(),
            (_, Verdict::Ask | Verdict::Deny) => json!({
                "hookEventName": "PreToolUse", "permissionDecision": "deny", "permissionDecisionReason": reason
            }),
        };
        Reply::json(json!({"hookSpecificOutput": output}))
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
    match tool {
        "Bash" | "shell" | "exec_command" | "local_shell" | "shell_command" => bash(input),
        // What is typed into a shell that runs.
        "write_stdin" => make::known(make::shell(input, &["chars"]), input),
        "apply_patch" => match make::patch(input, &["command", "input", "patch"]) {
            Some(calls) => calls,
            None => make::known(None, input),
        },
        "view_image" => make::known(make::read(input, &["path"]), input),
        "spawn_agent" | "multi_agent_v1spawn_agent" => {
            make::known(make::spawn(input, &["message", "prompt", "task"], &["agent_type", "role"]), input)
        }
        "send_input" | "multi_agent_v1send_input" => {
            make::known(make::message(input, &["id", "target", "agent_id"], &["message", "input"]), input)
        }
        "update_plan"
        | "request_user_input"
        | "wait_agent"
        | "multi_agent_v1wait_agent"
        | "close_agent"
        | "multi_agent_v1close_agent"
        | "list_agents" => vec![Call::Internal.into()],
        _ => make::known(make::mcp_named(tool, "mcp__", "__", input), input),
    }
}

/// A command, in which a patch can stand: Codex applies it itself, file by file.
fn bash(input: &Json) -> Vec<Asked> {
    let Some(call) = make::shell(input, &["command", "cmd"]) else { return make::known(None, input) };
    let folder = fields::filled(input, &["workdir", "cwd"]);
    let mut all = Vec::new();
    let mut alone = false;
    if let Call::Shell { command, .. } = &call
        && let Some((found, only)) = patch::in_command(command)
    {
        all = patch::calls(found);
        alone = only && !all.is_empty();
    }
    if !alone {
        all.push(call);
    }
    all.into_iter().map(|call| Asked { call, cwd: folder.clone() }).collect()
}

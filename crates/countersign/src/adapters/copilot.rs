//! GitHub Copilot CLI (observed with 1.0.102). Its own form is camelCase and does not name the event: the fields tell it.
//! Under event names of Claude's style it speaks that dialect, see [`AsClaude`].

use std::time::Duration;

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, SHORT, claude, fields, make};

/// Copilot CLI with its own event names.
pub struct Copilot;

impl Adapter for Copilot {
    fn name(&self) -> &'static str {
        "copilot"
    }

    fn limit(&self) -> Duration {
        SHORT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        // A subagent has a session of its own; what the user allowed and forbade was said in its parent's.
        let session = fields::required(input, &["parentAgentId", "sessionId"], "`sessionId`")?;
        let (kind, name) = kind(input);
        let mut event = Event::new("copilot", kind, name, session);
        event.cwd = fields::text(input, &["cwd"]).unwrap_or_default();
        event.caller.transcript = fields::filled(input, &["transcriptPath"]);
        event.id = fields::text(input, &["toolCallId"]).unwrap_or_default();
        event.subagent = fields::filled(input, &["agentId", "agentName"]);
        event.can_ask = true;
        if kind == Kind::Prompt && !is_task(input) {
            event.said = fields::text(input, &["prompt"]);
        }
        if matches!(kind, Kind::AfterTool | Kind::ToolFailed) {
            event.brought = match input.get("toolResult") {
                Some(result @ Json::Object(_)) => fields::brought(result, &["textResultForLlm"]),
                _ => fields::brought(input, &["toolResult", "error"]),
            };
        }
        let arguments = fields::value(input, &["toolArgs", "toolInput"]).map(fields::unpacked);
        event.with_tool(fields::text(input, &["toolName"]), arguments.as_ref(), calls)
    }

    fn decide(&self, event: &Event, verdict: Verdict, reason: &str) -> Reply {
        match (event.kind, verdict) {
            // An allow here would answer a question that the user's own rules put.
            (Kind::PermissionRequest, Verdict::Allow | Verdict::Ask) => Reply::silent(),
            (Kind::PermissionRequest, Verdict::Deny) => {
                Reply::json(json!({"behavior": "deny", "message": reason}))
            }
            (_, Verdict::Allow) => Reply::json(json!({"permissionDecision": "allow"})),
            (_, Verdict::Ask) => {
                Reply::json(json!({"permissionDecision": "ask", "permissionDecisionReason": reason}))
            }
            (_, Verdict::Deny) => {
                Reply::json(json!({"permissionDecision": "deny", "permissionDecisionReason": reason}))
            }
        }
    }

    fn warn(&self, event: &Event, warning: &str) -> Reply {
        match event.kind {
            Kind::AfterTool | Kind::ToolFailed | Kind::Prompt => {
                Reply::json(json!({"additionalContext": warning}))
            }
            _ => Reply::silent(),
        }
    }
}

/// Copilot CLI when it was registered with event names of Claude's style, or when it reads the settings of a project
/// that are meant for Claude Code. Headless, its `ask` is a refusal with the reason.
pub struct AsClaude;

impl Adapter for AsClaude {
    fn name(&self) -> &'static str {
        "copilot"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let mut event = fields::frame("copilot", input, Kind::of)?;
        event.can_ask = true;
        if event.kind == Kind::Prompt && !is_task(input) {
            event.said = fields::text(input, &["prompt"]);
        }
        if matches!(event.kind, Kind::AfterTool | Kind::ToolFailed) {
            event.brought = fields::brought(input, &["tool_result", "tool_response", "error"]);
        }
        event.with_tool(
            fields::text(input, &["tool_name"]),
            fields::value(input, &["tool_input"]),
            |tool, input| {
                // Most tools have Claude's names here, the rest keep their own.
                match calls(tool, input).as_slice() {
                    [Asked { call: Call::Other { .. }, .. }] => claude::calls(tool, input),
                    own => own.to_vec(),
                }
            },
        )
    }

    fn decide(&self, event: &Event, verdict: Verdict, reason: &str) -> Reply {
        let (word, reason) = match (event.kind, verdict) {
            (Kind::PermissionRequest, Verdict::Deny) => {
                return Reply::json(json!({"hookSpecificOutput": {
                    "hookEventName": "PermissionRequest", "decision": {"behavior": "deny", "message": reason}
                }}));
            }
            (Kind::PermissionRequest, _) => return Reply::silent(),
            (_, Verdict::Allow) => ("allow", "countersign: nothing stands against it"),
            (_, Verdict::Ask) => ("ask", reason),
            (_, Verdict::Deny) => ("deny", reason),
        };
        Reply::json(json!({"hookSpecificOutput": {
            "hookEventName": "PreToolUse", "permissionDecision": word, "permissionDecisionReason": reason
        }}))
    }

    fn warn(&self, event: &Event, warning: &str) -> Reply {
        Reply::json(
            json!({"hookSpecificOutput": {"hookEventName": event.name, "additionalContext": warning}}),
        )
    }
}

/// The task that another agent gave is a prompt of its session too.
fn is_task(input: &Json) -> bool {
    ["agentId", "parentAgentId", "agent_id", "parent_agent_id"]
        .iter()
        .any(|name| fields::filled(input, &[name]).is_some())
}

/// The event, by the fields that it has. Where a tool is named and nothing says that it ran, it is about to run.
fn kind(input: &Json) -> (Kind, &'static str) {
    let has = |name: &str| input.get(name).is_some();
    match input.get("hookName").and_then(Json::as_str) {
        Some("permissionRequest") => return (Kind::PermissionRequest, "permissionRequest"),
        Some("preToolUse") => return (Kind::BeforeTool, "preToolUse"),
        _ => {}
    }
    if has("toolName") || has("toolArgs") || has("toolInput") {
        return match (has("toolResult"), has("error")) {
            (true, _) => (Kind::AfterTool, "postToolUse"),
            (_, true) => (Kind::ToolFailed, "postToolUseFailure"),
            _ if has("permissionSuggestions") => (Kind::PermissionRequest, "permissionRequest"),
            _ => (Kind::BeforeTool, "preToolUse"),
        };
    }
    if has("prompt") {
        (Kind::Prompt, "userPromptSubmitted")
    } else if has("source") {
        (Kind::SessionStart, "sessionStart")
    } else if has("agentId") || has("agentName") {
        if has("stopReason") || has("response") {
            (Kind::SubagentStop, "subagentStop")
        } else {
            (Kind::SubagentStart, "subagentStart")
        }
    } else if has("trigger") {
        (Kind::Compaction, "preCompact")
    } else if has("reason") {
        (Kind::SessionEnd, "sessionEnd")
    } else {
        (Kind::Other, "other")
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "bash" => make::shell(input, &["command"]),
        "powershell" => make::powershell(input, &["command"]),
        // What is typed into a shell that runs.
        "write_bash" => make::shell(input, &["input"]),
        "write_powershell" => make::powershell(input, &["input"]),
        "view" => make::read(input, make::PATH),
        "create" => make::write(input, make::PATH, &["file_text", "content"]),
        "edit" => make::edit(input, make::PATH, &["old_str", "old_string"], &["new_str", "new_string"]),
        "str_replace_editor" => editor(input),
        "apply_patch" => {
            let text = input.as_str().map(|text| json!({"patch": text}));
            return make::several(
                make::patch(text.as_ref().unwrap_or(input), &["patch", "input", "command"]),
                input,
            );
        }
        "grep" | "rg" | "glob" => Some(make::search(input, &["pattern"], &["path", "paths"])),
        "web_fetch" => make::fetch(input, &["url"], &["prompt"]),
        "web_search" => make::web_search(input, &["query"]),
        "task" => make::spawn(input, &["prompt"], &["agent_type", "name"]),
        "write_agent" => make::message(input, &["agent_id", "name"], &["message", "prompt", "input"]),
        "read_bash"
        | "stop_bash"
        | "list_bash"
        | "read_powershell"
        | "stop_powershell"
        | "list_powershell"
        | "report_intent"
        | "update_todo"
        | "ask_user"
        | "exit_plan_mode"
        | "read_agent"
        | "list_agents"
        | "sql"
        | "fetch_copilot_cli_documentation"
        | "task_complete"
        | "skill" => Some(Call::Internal),
        // `SERVER-TOOL` before a tool runs, `SERVER/TOOL` when permission is asked for.
        _ => make::mcp_named(tool, "mcp__", "__", input)
            .or_else(|| make::mcp_named(tool, "", "/", input))
            .or_else(|| make::mcp_named(tool, "", "-", input)),
    };
    make::known(call, input)
}

/// The editor tool whose `command` says what it does.
fn editor(input: &Json) -> Option<Call> {
    match fields::text(input, &["command"])?.as_str() {
        "view" => make::read(input, make::PATH),
        "create" => make::write(input, make::PATH, &["file_text"]),
        "str_replace" | "insert" => make::edit(input, make::PATH, &["old_str"], &["new_str", "insert_text"]),
        _ => None,
    }
}

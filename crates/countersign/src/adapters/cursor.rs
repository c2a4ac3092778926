//! Cursor (by its documentation, 3.x). `preToolUse` refuses and never asks; shell commands and MCP calls come a second time,
//! at `beforeShellExecution` and `beforeMCPExecution`, where the question is put to the user. Both must be registered.

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, fields, make};

/// Cursor, with hooks of its own.
pub struct Cursor;

impl Adapter for Cursor {
    fn name(&self) -> &'static str {
        "cursor"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let name = fields::required(input, &["hook_event_name"], "`hook_event_name`")?;
        let session = fields::required(input, &["conversation_id", "session_id"], "`conversation_id`")?;
        let mut event = Event::new("cursor", kind(&name), &name, session);
        let roots = input.get("workspace_roots").and_then(Json::as_array);
        let root = roots.and_then(|all| all.first()).and_then(Json::as_str).map(str::to_owned);
        event.cwd = fields::filled(input, &["cwd"]).or(root).unwrap_or_default();
        event.caller.transcript = fields::filled(input, &["transcript_path"]);
        event.id = fields::text(input, &["tool_use_id"]).unwrap_or_default();
        event.subagent = fields::filled(input, &["subagent_id", "subagent_type"]);
        match event.kind {
            Kind::Prompt => event.said = fields::text(input, &["prompt"]),
            Kind::AfterTool | Kind::ToolFailed => {
                let output = input.get("tool_output").map(fields::unpacked).unwrap_or_default();
                fields::texts(&output, &mut event.brought);
                if event.brought.is_empty() {
                    event.brought = fields::brought(input, &["error_message", "error"]);
                }
            }
            _ => {}
        }
        let event = match name.as_str() {
            "beforeShellExecution" => event.with_tool(Some("Shell".to_owned()), Some(input), shell)?,
            "beforeMCPExecution" => {
                let arguments = fields::value(input, &["tool_input"]).map(fields::unpacked);
                let server = fields::text(input, &["mcp_server_name", "server"]).unwrap_or_default();
                event.with_tool(fields::text(input, &["tool_name"]), arguments.as_ref(), |tool, input| {
                    vec![make::mcp(&server, tool.trim_start_matches("MCP:"), input).into()]
                })?
            }
            "beforeReadFile" | "beforeTabFileRead" => {
                event.with_tool(Some("Read".to_owned()), Some(input), |_, input| {
                    make::known(make::read(input, make::PATH), input)
                })?
            }
            "subagentStart" => event.with_tool(Some("Task".to_owned()), Some(input), |_, input| {
                make::known(make::spawn(input, &["task", "prompt"], &["subagent_type"]), input)
            })?,
            _ => {
                let arguments = fields::value(input, &["tool_input"]).map(fields::unpacked);
                event.with_tool(fields::text(input, &["tool_name"]), arguments.as_ref(), calls)?
            }
        };
        Ok(Event { can_ask: asks(&event), ..event })
    }

    fn decide(&self, event: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            // Before a tool an allow says nothing of the question that comes next.
            Verdict::Allow => Reply::json(json!({"permission": "allow"})),
            Verdict::Ask if event.name == "preToolUse" => {
                // Not enforced here: the question is put by the event that follows for this kind of tool.
                Reply::json(json!({"permission": "ask", "agent_message": reason}))
            }
            Verdict::Ask => {
                Reply::json(json!({"permission": "ask", "user_message": reason, "agent_message": reason}))
            }
            Verdict::Deny => {
                Reply::json(json!({"permission": "deny", "user_message": reason, "agent_message": reason}))
            }
        }
    }

    fn warn(&self, event: &Event, warning: &str) -> Reply {
        match event.kind {
            Kind::AfterTool => Reply::json(json!({"additional_context": warning})),
            _ => Reply::silent(),
        }
    }
}

/// Cursor, calling the hooks that were written for Claude Code. Which answers it understands then is not documented in full;
/// an exit code of 2 with the reason is a refusal in both dialects.
pub struct Imported;

impl Adapter for Imported {
    fn name(&self) -> &'static str {
        "cursor"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let event = Cursor.decode(input)?;
        Ok(Event { can_ask: false, ..event })
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            Verdict::Allow => Reply::silent(),
            Verdict::Ask | Verdict::Deny => Reply::exit(2, reason),
        }
    }
}

fn kind(name: &str) -> Kind {
    match name {
        "preToolUse"
        | "beforeShellExecution"
        | "beforeMCPExecution"
        | "beforeReadFile"
        | "beforeTabFileRead"
        | "subagentStart" => Kind::BeforeTool,
        "postToolUse" => Kind::AfterTool,
        "postToolUseFailure" => Kind::ToolFailed,
        "beforeSubmitPrompt" => Kind::Prompt,
        "sessionStart" => Kind::SessionStart,
        "sessionEnd" => Kind::SessionEnd,
        "preCompact" => Kind::Compaction,
        "subagentStop" => Kind::SubagentStop,
        other => Kind::of(other),
    }
}

/// Where a question reaches the user: at the two events that put it, and before them for the tools that they follow.
fn asks(event: &Event) -> bool {
    match event.name.as_str() {
        "beforeShellExecution" | "beforeMCPExecution" => true,
        "preToolUse" => event.tool == "Shell" || event.tool.starts_with("MCP:"),
        _ => false,
    }
}

fn shell(_: &str, input: &Json) -> Vec<Asked> {
    make::several(
        make::in_folder(make::shell(input, &["command"]), input, &["cwd", "working_directory"]),
        input,
    )
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "Shell" => return shell(tool, input),
        "Read" | "ReadFile" => make::read(input, make::PATH),
        "Write" => make::write(input, make::PATH, &["contents", "content"]),
        "StrReplace" | "Edit" | "MultiEdit" => {
            make::edit(input, make::PATH, &["old_string", "old_str"], &["new_string", "new_str"])
        }
        "EditNotebook" => make::edit(input, &["target_notebook", "path"], &["old_string"], &["new_string"]),
        "ApplyPatch" => return make::several(make::patch(input, &["input", "patch"]), input),
        "Delete" => make::delete(input, make::PATH),
        "Grep" | "Glob" | "LS" | "SemanticSearch" => {
            Some(make::search(input, &["pattern", "glob_pattern", "query"], &["path", "target_directory"]))
        }
        "WebFetch" => make::fetch(input, &["url"], &["prompt"]),
        "WebSearch" => make::web_search(input, &["search_term", "query"]),
        "Task" => make::spawn(input, &["prompt"], &["subagent_type", "description"]),
        "TodoWrite" | "ReadLints" | "AskQuestion" | "SwitchMode" | "CreatePlan" | "UpdateCurrentStep" => {
            Some(Call::Internal)
        }
        _ => tool.strip_prefix("MCP:").map(|name| make::mcp("", name, input)),
    };
    make::known(call, input)
}

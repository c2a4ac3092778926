//! Hooks of the agent in VS Code, local sessions (by its documentation). Sessions on the harness of Copilot, Claude or
//! Codex call those agents' hooks. Claude's answers, camelCase names in the frame, tools of its own.

use std::time::Duration;

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, SHORT, claude, fields, make};

/// VS Code.
pub struct VsCode;

impl Adapter for VsCode {
    fn name(&self) -> &'static str {
        "vscode"
    }

    fn limit(&self) -> Duration {
        SHORT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let name = fields::required(input, &["hookEventName", "hook_event_name"], "`hookEventName`")?;
        let session = fields::required(input, &["sessionId", "session_id"], "`sessionId`")?;
        let mut event = Event::new("vscode", Kind::of(&name), &name, session);
        event.cwd = fields::text(input, &["cwd"]).unwrap_or_default();
        event.caller.transcript = fields::filled(input, &["transcript_path"]);
        event.id = fields::text(input, &["tool_use_id"]).unwrap_or_default();
        event.subagent = fields::filled(input, &["agent_id", "agent_type"]);
        event.can_ask = true;
        if event.kind == Kind::Prompt && event.subagent.is_none() {
            event.said = fields::text(input, &["prompt"]);
        }
        if event.kind == Kind::AfterTool {
            event.brought = fields::brought(input, &["tool_response"]);
        }
        event.with_tool(fields::text(input, &["tool_name"]), fields::value(input, &["tool_input"]), calls)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        let (word, reason) = match verdict {
            Verdict::Allow => ("allow", "countersign: nothing stands against it"),
            Verdict::Ask => ("ask", reason),
            Verdict::Deny => ("deny", reason),
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
        "run_in_terminal" | "runInTerminal" => make::shell(input, &["command"]),
        "send_to_terminal" => make::shell(input, &["command", "text", "input"]),
        "create_and_run_task" => return make::several(task(input), input),
        "create_file" | "createFile" => make::write(input, make::PATH, &["content"]),
        "create_directory" => make::write(input, &["dirPath", "path"], &[]),
        "replace_string_in_file" | "editFiles" => {
            make::edit(input, make::PATH, &["oldString"], &["newString"])
        }
        "multi_replace_string_in_file" => return make::several(replacements(input), input),
        "insert_edit_into_file" => make::edit(input, make::PATH, &[], &["code"]),
        "edit_notebook_file" => make::edit(input, make::PATH, &[], &["newCode"]),
        "apply_patch" => return make::several(make::patch(input, &["input", "patch"]), input),
        "read_file" | "readFile" | "view_image" => make::read(input, make::PATH),
        "list_dir" | "file_search" | "grep_search" | "semantic_search" | "test_search" => {
            Some(make::search(input, &["query", "pattern"], &["path", "includePattern"]))
        }
        "fetch_webpage" | "fetch" => return make::several(pages(input), input),
        "open_simple_browser" => make::fetch(input, &["url"], &[]),
        "runSubagent" | "run_subagent" => make::spawn(input, &["prompt"], &["agentName", "description"]),
        "manage_todo_list"
        | "get_errors"
        | "get_terminal_output"
        | "terminal_last_command"
        | "terminal_selection"
        | "get_changed_files"
        | "list_code_usages"
        | "get_task_output"
        | "ask_questions"
        | "tool_search" => Some(Call::Internal),
        _ => match make::mcp_named(tool, "mcp_", "_", input) {
            Some(call) if !tool.starts_with("mcp__") => Some(call),
            // Settings written for Claude Code may name its tools.
            _ => return claude::calls(tool, input),
        },
    };
    make::known(call, input)
}

/// A task is a program with arguments.
fn task(input: &Json) -> Option<Vec<Asked>> {
    let task = input.get("task")?;
    let mut command = fields::text(task, &["command"])?;
    for word in task.get("args").and_then(Json::as_array).into_iter().flatten() {
        command.push(' ');
        command.push_str(word.as_str()?);
    }
    let call = Call::Shell { dialect: countersign_model::Dialect::Bash, command };
    make::in_folder(Some(call), input, &["workspaceFolder"])
}

fn replacements(input: &Json) -> Option<Vec<Asked>> {
    let list = input.get("replacements")?.as_array()?;
    let one = |item: &Json| make::edit(item, make::PATH, &["oldString"], &["newString"]).map(Asked::from);
    list.iter().map(one).collect()
}

fn pages(input: &Json) -> Option<Vec<Asked>> {
    let prompt = fields::text(input, &["query"]).unwrap_or_default();
    let urls = make::each(fields::value(input, &["urls", "url"])?, &["url"])?;
    Some(urls.into_iter().map(|url| Call::Fetch { url, prompt: prompt.clone() }.into()).collect())
}

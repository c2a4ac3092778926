//! Qwen Code (observed with 0.24.4). Claude's event names, its own tools. `PostToolUse` cannot replace, only append.

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, fields, make};

/// Qwen Code.
pub struct Qwen;

impl Adapter for Qwen {
    fn name(&self) -> &'static str {
        "qwen"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let mut event = fields::frame("qwen", input, Kind::of)?;
        event.can_ask = true;
        event.plan = fields::text(input, &["permission_mode"]).as_deref() == Some("plan");
        if let Some(response) = input.get("tool_response") {
            event.brought = fields::brought(response, &["llmContent", "error"]);
        }
        if event.kind == Kind::Prompt {
            // The event comes for results of tools too, and `prompt` holds the files that the user mentioned. Only
            // `submitted_prompt` is what a person typed; without it the session's file says who spoke.
            event.said = fields::text(input, &["submitted_prompt"]).filter(|_| event.subagent.is_none());
            let prompt = fields::text(input, &["prompt"]).unwrap_or_default();
            if event.said.as_deref() != Some(prompt.as_str()) {
                event.brought = prompt;
            }
        }
        event.with_tool(fields::text(input, &["tool_name"]), fields::value(input, &["tool_input"]), calls)
    }

    fn decide(&self, event: &Event, verdict: Verdict, reason: &str) -> Reply {
        let output = match (event.kind, verdict) {
            (_, Verdict::Allow) if event.plan => return Reply::silent(),
            (Kind::PermissionRequest, Verdict::Ask) => return Reply::silent(),
            (Kind::PermissionRequest, Verdict::Allow) => json!({
                "hookEventName": "PermissionRequest", "decision": {"behavior": "allow"}
            }),
            (Kind::PermissionRequest, Verdict::Deny) => json!({
                "hookEventName": "PermissionRequest", "decision": {"behavior": "deny", "message": reason}
            }),
            (_, verdict) => {
                let (word, reason) = match verdict {
                    Verdict::Allow => ("allow", "countersign: nothing stands against it"),
                    Verdict::Ask => ("ask", reason),
                    Verdict::Deny => ("deny", reason),
                };
                json!({
                    "hookEventName": "PreToolUse", "permissionDecision": word, "permissionDecisionReason": reason
                })
            }
        };
        Reply::json(json!({"hookSpecificOutput": output}))
    }

    fn warn(&self, event: &Event, warning: &str) -> Reply {
        Reply::json(
            json!({"hookSpecificOutput": {"hookEventName": event.name, "additionalContext": warning}}),
        )
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "run_shell_command" | "monitor" => {
            let call = make::shell(input, &["command"]);
            return make::several(make::in_folder(call, input, &["directory", "dir_path"]), input);
        }
        "read_file" => make::read(input, make::PATH),
        "read_many_files" => {
            let list =
                fields::value(input, &["paths", "include"]).and_then(|list| make::each(list, &["path"]));
            let reads = list.map(|all| all.into_iter().map(|path| Call::Read { path }.into()).collect());
            return make::several(reads, input);
        }
        "write_file" => make::write(input, make::PATH, &["content"]),
        "edit" | "replace" => make::edit(input, make::PATH, &["old_string"], &["new_string"]),
        "notebook_edit" => make::edit(input, make::PATH, &[], &["new_source"]),
        "list_directory" | "glob" | "grep_search" | "search_file_content" => {
            Some(make::search(input, &["pattern", "query"], &["path", "dir_path"]))
        }
        "web_fetch" => make::fetch(input, &["url"], &["prompt"]),
        "web_search" => make::web_search(input, &["query"]),
        "agent" | "task" => make::spawn(input, &["prompt"], &["subagent_type"]),
        "send_message" => make::message(input, &["to", "task_id", "recipient"], &["message", "content"]),
        "save_memory" => fields::text(input, &["fact"])
            .map(|content| Call::Write { path: "~/.qwen/QWEN.md".to_owned(), content }),
        "todo_write" | "exit_plan_mode" | "ask_user_question" | "skill" | "task_stop" | "tool_search"
        | "lsp" => Some(Call::Internal),
        _ => make::mcp_named(tool, "mcp__", "__", input),
    };
    make::known(call, input)
}

//! Gemini CLI (observed with 0.61.0). Its own policy decides whether it asks; a hook can refuse or force the question, and
//! never take it away.

use countersign_model::{Call, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, fields, make};

/// Gemini CLI.
pub struct Gemini;

impl Adapter for Gemini {
    fn name(&self) -> &'static str {
        "gemini"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let mut event = fields::frame("gemini", input, |name| match name {
            "BeforeTool" => Kind::BeforeTool,
            "AfterTool" => Kind::AfterTool,
            "BeforeAgent" => Kind::Prompt,
            "PreCompress" => Kind::Compaction,
            other => Kind::of(other),
        })?;
        event.can_ask = true;
        event.brought =
            fields::brought(input.get("tool_response").unwrap_or(&Json::Null), &["llmContent", "error"]);
        if event.kind == Kind::Prompt
            && let Some(prompt) = fields::text(input, &["prompt"])
        {
            let (said, files) = apart(&prompt);
            event.said = Some(said.to_owned());
            files.clone_into(&mut event.brought);
        }
        let context = input.get("mcp_context").filter(|context| !context.is_null());
        event.with_tool(
            fields::text(input, &["tool_name"]),
            fields::value(input, &["tool_input"]),
            |tool, input| match context {
                Some(context) => vec![from_server(tool, context, input).into()],
                None => calls(tool, input),
            },
        )
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            Verdict::Allow => Reply::silent(),
            // The message is what the person at the terminal sees above the question.
            Verdict::Ask => {
                Reply::json(json!({"decision": "ask", "reason": reason, "systemMessage": reason}))
            }
            Verdict::Deny => Reply::json(json!({"decision": "deny", "reason": reason})),
        }
    }

    fn asks_at_terminal(&self) -> bool {
        true
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

/// The user's words, and the files that stand behind them: `@file` is replaced by its content before the hook is called.
fn apart(prompt: &str) -> (&str, &str) {
    const MARK: &str = "--- Content from referenced files ---";
    prompt.find(MARK).and_then(|at| prompt.split_at_checked(at)).unwrap_or((prompt, ""))
}

fn from_server(tool: &str, context: &Json, input: &Json) -> Call {
    let server = fields::text(context, &["server_name"]).unwrap_or_default();
    let own = fields::text(context, &["tool_name"]).unwrap_or_else(|| tool.to_owned());
    make::mcp(&server, &own, input)
}

/// The calls behind a tool's name and input. Qwen Code has many of the same names, and its own list.
fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "run_shell_command" => {
            let call = make::shell(input, &["command"]);
            return make::several(make::in_folder(call, input, &["dir_path", "directory"]), input);
        }
        "read_file" => make::read(input, make::PATH),
        "read_many_files" => return make::several(many(input), input),
        "write_file" => make::write(input, make::PATH, &["content"]),
        "replace" | "edit" => make::edit(input, make::PATH, &["old_string"], &["new_string"]),
        "list_directory" | "glob" | "search_file_content" | "grep_search" => {
            Some(make::search(input, &["pattern", "query"], &["dir_path", "path"]))
        }
        "web_fetch" => return make::several(pages(input), input),
        "google_web_search" => make::web_search(input, &["query"]),
        "invoke_agent" | "delegate_to_agent" => {
            make::spawn(input, &["prompt", "objective", "task"], &["agent_name"])
        }
        "save_memory" => fields::text(input, &["fact"])
            .map(|content| Call::Write { path: "~/.gemini/GEMINI.md".to_owned(), content }),
        "write_todos" | "ask_user" | "enter_plan_mode" | "exit_plan_mode" | "complete_task"
        | "get_internal_docs" | "activate_skill" | "update_topic" => Some(Call::Internal),
        _ => make::mcp_named(tool, "mcp_", "_", input),
    };
    make::known(call, input)
}

/// Several files by path or pattern.
fn many(input: &Json) -> Option<Vec<Asked>> {
    let list = fields::value(input, &["include", "paths"])?;
    Some(make::each(list, &["path"])?.into_iter().map(|path| Call::Read { path }.into()).collect())
}

/// The addresses stand in the prompt.
fn pages(input: &Json) -> Option<Vec<Asked>> {
    if let Some(call) = make::fetch(input, &["url"], &["prompt"]) {
        return Some(vec![call.into()]);
    }
    let prompt = fields::text(input, &["prompt"])?;
    let found = make::addresses(&prompt);
    Some(found.into_iter().map(|url| Call::Fetch { url, prompt: prompt.clone() }.into()).collect())
}

//! Cline (observed with 3.0.65). Exit codes mean nothing here, 2 neither: everything but JSON with `cancel` lets the action
//! run. `cancel` ends the whole run, and the model gets no reason. There is no way to ask.

use std::time::Duration;

use countersign_model::{Call, Dialect, Verdict};
use serde_json::{Value as Json, json};

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, SHORT, fields, make};

/// Cline, the command line and the extension.
pub struct Cline;

impl Adapter for Cline {
    fn name(&self) -> &'static str {
        "cline"
    }

    fn limit(&self) -> Duration {
        SHORT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let name = fields::required(input, &["hookName"], "`hookName`")?;
        let session = fields::required(input, &["taskId"], "`taskId`")?;
        let mut event = Event::new("cline", kind(&name), &name, session);
        let roots = input.get("workspaceRoots").and_then(Json::as_array);
        let root = roots.and_then(|all| all.first()).and_then(Json::as_str).map(str::to_owned);
        event.cwd = root
            .or_else(|| fields::filled(input.get("workspaceInfo").unwrap_or(&Json::Null), &["rootPath"]))
            .unwrap_or_default();
        // The agent's own id is always there; it is a subagent's when it has a parent.
        event.subagent =
            fields::filled(input, &["parent_agent_id"]).and_then(|_| fields::filled(input, &["agent_id"]));
        if event.kind == Kind::Prompt && event.subagent.is_none() {
            let prompt = input.get("userPromptSubmit").unwrap_or(&Json::Null);
            event.said = fields::text(prompt, &["prompt"]);
        }
        let (new, old) = match event.kind {
            Kind::BeforeTool => ("tool_call", "preToolUse"),
            Kind::AfterTool => ("tool_result", "postToolUse"),
            _ => return Ok(event),
        };
        if event.kind == Kind::AfterTool {
            event.brought = match input.get(new) {
                Some(result) => fields::brought(result, &["output", "error"]),
                None => fields::brought(input.get(old).unwrap_or(&Json::Null), &["result"]),
            };
        }
        self.tool(event, input, new, old)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            Verdict::Allow => Reply::silent(),
            Verdict::Ask | Verdict::Deny => self.refuse(reason),
        }
    }

    fn warn(&self, event: &Event, warning: &str) -> Reply {
        match event.kind {
            Kind::AfterTool | Kind::Prompt => {
                Reply::json(json!({"cancel": false, "contextModification": warning}))
            }
            _ => Reply::silent(),
        }
    }

    fn refuse(&self, why: &str) -> Reply {
        Reply::json(json!({"cancel": true, "errorMessage": why}))
    }
}

impl Cline {
    /// The call stands there twice, in a new and in an old form. When only one is understood, that one; when they differ,
    /// both are judged.
    fn tool(&self, event: Event, input: &Json, new: &str, old: &str) -> Result<Event, DecodeError> {
        let null = Json::Null;
        let (new, old) = (input.get(new).unwrap_or(&null), input.get(old).unwrap_or(&null));
        let name = fields::text(new, &["name"]).or_else(|| fields::text(old, &["toolName"]));
        let current = fields::value(new, &["input"]);
        let mirror = fields::value(old, &["parameters"]);
        let event = event.with_tool(name, current.or(mirror), calls)?;
        let Some(mirror) = mirror.filter(|_| event.kind.is_gate() && current.is_some()) else {
            return Ok(event);
        };
        let tool = fields::text(old, &["toolName"]).unwrap_or_else(|| event.tool.clone());
        let mut event = event;
        for asked in calls(&tool, mirror) {
            let told = matches!(asked.call, Call::Other { .. }) || event.asked.contains(&asked);
            if !told {
                event.asked.push(asked);
            }
        }
        Ok(event)
    }
}

fn kind(name: &str) -> Kind {
    match name {
        "tool_call" | "PreToolUse" => Kind::BeforeTool,
        "tool_result" | "PostToolUse" => Kind::AfterTool,
        "prompt_submit" | "user_prompt_submit" | "UserPromptSubmit" => Kind::Prompt,
        "agent_start" | "agent_resume" | "TaskStart" | "TaskResume" => Kind::SessionStart,
        "session_shutdown" | "TaskCancel" | "TaskComplete" => Kind::SessionEnd,
        "pre_compact" | "PreCompact" => Kind::Compaction,
        _ => Kind::Other,
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "run_commands" => return make::several(commands(input), input),
        "execute_command" => make::shell(input, &["command"]),
        "read_files" => {
            let list = fields::value(input, &["files", "paths", "file_paths"])
                .and_then(|list| make::each(list, make::PATH));
            let reads = list.map(|all| all.into_iter().map(|path| Call::Read { path }.into()).collect());
            return make::several(reads, input);
        }
        "read_file" => make::read(input, make::PATH),
        "write_to_file" | "new_rule" => make::write(input, make::PATH, &["content"]),
        "editor" | "replace_in_file" => make::edit(
            input,
            make::PATH,
            &["old_text", "old_str"],
            &["new_text", "new_str", "insert_text", "diff"],
        ),
        "apply_patch" => return make::several(make::patch(input, &["input", "patch"]), input),
        "search_files" | "list_files" | "list_code_definition_names" | "search_codebase" => {
            Some(make::search(input, &["regex", "file_pattern"], &["path"]))
        }
        "fetch_web_content" | "web_fetch" => return make::several(pages(input), input),
        "browser_action" if input.get("url").is_some() => make::fetch(input, &["url"], &[]),
        "web_search" => make::web_search(input, &["query"]),
        "spawn_agent" | "use_subagents" => make::spawn(input, &["task", "prompt"], &["name", "systemPrompt"]),
        "use_mcp_tool" => server(input),
        "ask_question"
        | "ask_followup_question"
        | "submit_and_exit"
        | "plan_mode_respond"
        | "skills"
        | "focus_chain" => Some(Call::Internal),
        "attempt_completion" if input.get("command").is_none() => Some(Call::Internal),
        "attempt_completion" => make::shell(input, &["command"]),
        _ => make::mcp_named(tool, "", "__", input),
    };
    make::known(call, input)
}

/// Commands that run one after the other. Each is judged by itself, and all of them as one script: what the first makes,
/// the next may use.
fn commands(input: &Json) -> Option<Vec<Asked>> {
    let list = make::each(fields::value(input, &["commands", "command"])?, &["command"])?;
    let shell = |command: String| Asked::from(Call::Shell { dialect: Dialect::Bash, command });
    let together = (list.len() > 1).then(|| shell(list.join("\n")));
    Some(list.into_iter().map(shell).chain(together).collect())
}

fn pages(input: &Json) -> Option<Vec<Asked>> {
    let list = fields::value(input, &["requests", "urls", "url"])?;
    let urls = make::each(list, &["url"])?;
    Some(urls.into_iter().map(|url| Call::Fetch { url, prompt: String::new() }.into()).collect())
}

fn server(input: &Json) -> Option<Call> {
    let arguments = input.get("arguments").map(fields::unpacked).unwrap_or_default();
    Some(make::mcp(
        &fields::text(input, &["server_name"])?,
        &fields::text(input, &["tool_name"])?,
        &arguments,
    ))
}

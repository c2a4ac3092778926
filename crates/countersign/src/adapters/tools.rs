//! Tool names and inputs, as agents of the Claude family use them, to calls.

use countersign_model::{Call, Dialect, Hunk, McpAnnotations};
use serde_json::Value as Json;

/// Names of tools that only keep the agent's own books.
const INTERNAL: &[&str] = &[
    "TodoWrite",
    "TodoRead",
    "TaskCreate",
    "TaskUpdate",
    "TaskList",
    "TaskGet",
    "TaskOutput",
    "TaskStop",
    "AskUserQuestion",
    "ExitPlanMode",
    "EnterPlanMode",
    "BashOutput",
    "KillShell",
    "KillBash",
    "ToolSearch",
    "Skill",
    "SlashCommand",
    "ListMcpResourcesTool",
    "LSP",
    "StructuredOutput",
    "EnterWorktree",
    "ExitWorktree",
    "CronList",
    "TeamCreate",
    "TeamDelete",
    "update_plan",
    "Brief",
    "SendUserMessage",
    "SubagentHandback",
];

/// A tool call by name and input. A shell tool whose command is missing is unknown, not empty.
pub fn call(tool: &str, input: &Json, annotations: McpAnnotations) -> Call {
    let text =
        |names: &[&str]| names.iter().find_map(|n| input.get(*n).and_then(Json::as_str)).map(str::to_owned);
    let other = || Call::Other { input: input.clone() };
    match tool {
        "Bash" | "Monitor" | "Execute" | "Shell" | "bash" | "shell" | "local_shell" | "run_shell_command" => {
            match text(&["command", "cmd", "script"])
                .or_else(|| super::make::words(input, &["command", "cmd"]))
            {
                Some(command) => Call::Shell { dialect: Dialect::Bash, command },
                None => other(),
            }
        }
        "PowerShell" | "powershell" => {
            match text(&["command", "script"]).or_else(|| super::make::words(input, &["command", "cmd"])) {
                Some(command) => Call::Shell { dialect: Dialect::PowerShell, command },
                None => other(),
            }
        }
        "Write" => match (text(&["file_path", "path"]), text(&["content", "contents"])) {
            (Some(path), content) => Call::Write { path, content: content.unwrap_or_default() },
            (None, _) => other(),
        },
        "Edit" | "MultiEdit" => match text(&["file_path", "path"]) {
            Some(path) => Call::Edit { path, hunks: hunks(input) },
            None => other(),
        },
        "NotebookEdit" => match text(&["notebook_path", "path"]) {
            Some(path) => {
                let new = text(&["new_source"]).unwrap_or_default();
                Call::Edit { path, hunks: vec![Hunk { old: String::new(), new }] }
            }
            None => other(),
        },
        "ApplyPatch" | "apply_patch" => match text(&["input", "patch", "command"]) {
            Some(patch) => patch_call(&patch),
            None => other(),
        },
        "Delete" => match text(&["file_path", "path"]) {
            Some(path) => Call::Delete { path },
            None => other(),
        },
        "Read" | "NotebookRead" | "ReadMcpResourceTool"
            if text(&["file_path", "notebook_path", "path"]).is_some() =>
        {
            Call::Read { path: text(&["file_path", "notebook_path", "path"]).unwrap_or_default() }
        }
        "Grep" | "Glob" | "LS" => Call::Search {
            pattern: text(&["pattern"]).unwrap_or_default(),
            path: text(&["path"]).unwrap_or_default(),
        },
        "WebFetch" => match text(&["url"]) {
            Some(url) => Call::Fetch { url, prompt: text(&["prompt"]).unwrap_or_default() },
            None => other(),
        },
        "WebSearch" => Call::WebSearch { query: text(&["query"]).unwrap_or_default() },
        "Agent" | "Task" => Call::Spawn {
            prompt: text(&["prompt"]).unwrap_or_default(),
            agent: text(&["subagent_type", "description"]).unwrap_or_default(),
        },
        "SendMessage" => Call::Message {
            to: text(&["to", "recipient"]).unwrap_or_default(),
            text: text(&["message", "content", "text"]).unwrap_or_default(),
        },
        _ if INTERNAL.contains(&tool) => Call::Internal,
        _ => match tool.strip_prefix("mcp__") {
            Some(rest) => {
                let (server, name) = rest.split_once("__").unwrap_or(("", rest));
                Call::Mcp {
                    server: server.to_owned(),
                    tool: name.to_owned(),
                    arguments: input.clone(),
                    annotations,
                }
            }
            None => other(),
        },
    }
}

fn hunks(input: &Json) -> Vec<Hunk> {
    let one = |value: &Json| {
        let field = |name: &str| value.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
        Hunk { old: field("old_string"), new: field("new_string") }
    };
    match input.get("edits").and_then(Json::as_array) {
        Some(edits) => edits.iter().map(one).collect(),
        None => vec![one(input)],
    }
}

/// A patch in the form `*** Update File: path`: the first file decides what it is, all hunks are kept.
fn patch_call(patch: &str) -> Call {
    let mut path = String::new();
    let mut deleted = false;
    let mut added = false;
    let (mut old, mut new) = (String::new(), String::new());
    for line in patch.lines() {
        if let Some(rest) = line.strip_prefix("*** ") {
            for (mark, is_delete, is_add) in
                [("Update File: ", false, false), ("Add File: ", false, true), ("Delete File: ", true, false)]
            {
                if let Some(name) = rest.strip_prefix(mark)
                    && path.is_empty()
                {
                    name.trim().clone_into(&mut path);
                    deleted = is_delete;
                    added = is_add;
                }
            }
        } else if let Some(text) = line.strip_prefix('+') {
            new.push_str(text);
            new.push('\n');
        } else if let Some(text) = line.strip_prefix('-') {
            old.push_str(text);
            old.push('\n');
        }
    }
    match (deleted, added) {
        (true, _) => Call::Delete { path },
        (_, true) => Call::Write { path, content: new },
        _ => Call::Edit { path, hunks: vec![Hunk { old, new }] },
    }
}

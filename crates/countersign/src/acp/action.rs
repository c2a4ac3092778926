//! What an agent asks permission for, as actions.
//!
//! Agents tell it in different forms: the tool's own input (`rawInput`), a change of a file (`diff`), or only a title.
//! Titles were observed to be the command itself (Gemini CLI 0.61), but they are made for people: line breaks may be
//! gone, long ones cut. What only a title tells is never allowed when such a loss could hide something.

use agent_client_protocol_schema::v1::{RequestPermissionRequest, ToolKind};
use countersign_model::{Action, Call, Dialect, Hunk, McpAnnotations};
use serde_json::Value as Json;

use crate::adapters::tools;

/// Actions of one question, and how far they are known.
pub(super) struct Told {
    pub actions: Vec<Action>,
    /// They are what would run, and not only a title of it.
    pub exact: bool,
}

/// Reads the question. `raw` are its parameters as they came.
pub(super) fn of(request: &RequestPermissionRequest, raw: &Json, cwd: &str) -> Told {
    let call = &request.tool_call;
    let input = raw.pointer("/toolCall/rawInput").filter(|i| i.as_object().is_some_and(|o| !o.is_empty()));
    let title = call.fields.title.clone().unwrap_or_default();
    let kind = call.fields.kind.unwrap_or_default();
    let name = name(raw);
    let cwd = input.and_then(folder).unwrap_or_else(|| cwd.to_owned());
    let action = |call: Call| Action {
        id: request.tool_call.tool_call_id.to_string(),
        tool: name.clone().unwrap_or_else(|| format!("{kind:?}").to_lowercase()),
        cwd: cwd.clone(),
        subagent: None,
        call,
    };
    if let Some(input) = input {
        let known = from_input(name.as_deref(), kind, input);
        let mut calls = vec![known.unwrap_or_else(|| Call::Other { input: with_title(input, &title) })];
        // A change that is shown to the user is reviewed too: it may tell more than the input.
        calls.extend(diffs(raw));
        return Told { actions: calls.into_iter().map(action).collect(), exact: true };
    }
    let changes = diffs(raw);
    if !changes.is_empty() {
        return Told { actions: changes.into_iter().map(action).collect(), exact: true };
    }
    let exact = is_whole(&title);
    let call = match kind {
        ToolKind::Execute => Call::Shell { dialect: Dialect::Bash, command: title },
        ToolKind::Read => path(raw).map_or_else(|| other(&title), |path| Call::Read { path }),
        ToolKind::Delete => path(raw).map_or_else(|| other(&title), |path| Call::Delete { path }),
        _ => other(&title),
    };
    Told { actions: vec![action(call)], exact }
}

/// Whether a title can be taken for the whole of a command.
fn is_whole(title: &str) -> bool {
    title.len() <= 400
        && !title.contains(['#', '\n', '\r', '…'])
        && !title.contains("...")
        && !title.contains("<<")
}

/// The agent's own name of the tool, where it says it.
fn name(raw: &Json) -> Option<String> {
    let places = ["/toolCall/_meta/toolName", "/toolCall/_meta/claudeCode/toolName", "/_meta/toolName"];
    let name = places.iter().find_map(|place| raw.pointer(place)?.as_str())?;
    Some(name.chars().take(200).collect())
}

fn from_input(name: Option<&str>, kind: ToolKind, input: &Json) -> Option<Call> {
    let has = |names: &[&str]| names.iter().any(|n| input.get(*n).is_some());
    let text = |names: &[&str]| names.iter().find_map(|n| input.get(*n)?.as_str()).map(str::to_owned);
    if has(&["command", "cmd", "script"]) {
        // Whatever it is called and whatever kind it claims: something with a command runs it.
        let call = tools::call("Bash", input, McpAnnotations::default());
        return Some(call);
    }
    if let Some(name) = name {
        let call = tools::call(name, input, McpAnnotations::default());
        // A name decides only where it fits what the input holds; bookkeeping is not a claim that clears an input.
        if !matches!(call, Call::Other { .. } | Call::Internal) {
            return Some(call);
        }
    }
    let file = || text(&["file_path", "filePath", "filepath", "path", "absolute_path"]);
    match kind {
        ToolKind::Edit if has(&["content", "contents", "file_text"]) => {
            Some(Call::Write { path: file()?, content: text(&["content", "contents", "file_text"])? })
        }
        ToolKind::Edit if has(&["old_string", "oldString", "edits"]) => {
            let hunk =
                Hunk { old: text(&["old_string", "oldString"])?, new: text(&["new_string", "newString"])? };
            Some(Call::Edit { path: file()?, hunks: vec![hunk] })
        }
        ToolKind::Read => Some(Call::Read { path: file()? }),
        ToolKind::Delete => Some(Call::Delete { path: file()? }),
        ToolKind::Fetch => {
            Some(Call::Fetch { url: text(&["url"])?, prompt: text(&["prompt"]).unwrap_or_default() })
        }
        _ => None,
    }
}

/// The changes of files that the question shows.
fn diffs(raw: &Json) -> Vec<Call> {
    let content = raw.pointer("/toolCall/content").and_then(Json::as_array);
    let diffs =
        content.into_iter().flatten().filter(|c| c.get("type").and_then(Json::as_str) == Some("diff"));
    let text = |c: &Json, n: &str| c.get(n).and_then(Json::as_str).unwrap_or("").to_owned();
    let call = |c: &Json| {
        let (path, new) = (text(c, "path"), text(c, "newText"));
        match c.get("oldText").and_then(Json::as_str) {
            None | Some("") => Call::Write { path, content: new },
            Some(old) => Call::Edit { path, hunks: vec![Hunk { old: old.to_owned(), new }] },
        }
    };
    diffs.take(64).map(call).collect()
}

fn path(raw: &Json) -> Option<String> {
    raw.pointer("/toolCall/locations/0/path")?.as_str().map(str::to_owned)
}

fn folder(input: &Json) -> Option<String> {
    let folder = ["cwd", "workdir", "directory", "dir_path"].iter().find_map(|n| input.get(*n)?.as_str())?;
    folder.starts_with('/').then(|| folder.to_owned())
}

fn other(title: &str) -> Call {
    Call::Other { input: Json::String(title.to_owned()) }
}

fn with_title(input: &Json, title: &str) -> Json {
    serde_json::json!({"title": title, "input": input})
}

/// A terminal that the editor is to open, as a command of a shell. Variables are part of it: they can change what runs.
pub(super) fn terminal(params: &Json, cwd: &str) -> Option<Action> {
    let command = params.get("command")?.as_str()?;
    let strings = |name: &str| -> Option<Vec<String>> {
        match params.get(name) {
            None | Some(Json::Null) => Some(Vec::new()),
            Some(Json::Array(all)) => all.iter().map(|one| Some(one.as_str()?.to_owned())).collect(),
            Some(_) => None,
        }
    };
    let arguments = strings("args")?;
    let mut text = String::new();
    match params.get("env") {
        None | Some(Json::Null) => {}
        Some(Json::Array(all)) => {
            for one in all {
                let (name, value) = (one.get("name")?.as_str()?, one.get("value")?.as_str()?);
                if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
                    return None;
                }
                text.push_str(&format!("{name}={} ", quote(value)));
            }
        }
        Some(_) => return None,
    }
    // Agents put a whole line into `command` when there are no arguments.
    text.push_str(&if arguments.is_empty() { command.to_owned() } else { quote(command) });
    for argument in &arguments {
        text.push(' ');
        text.push_str(&quote(argument));
    }
    let folder = params.get("cwd").and_then(Json::as_str).filter(|c| !c.is_empty()).unwrap_or(cwd);
    Some(Action {
        id: String::new(),
        tool: "terminal/create".to_owned(),
        cwd: folder.to_owned(),
        subagent: None,
        call: Call::Shell { dialect: Dialect::Bash, command: text },
    })
}

/// The script of a terminal that is `sh -c SCRIPT` and nothing else.
pub(super) fn script(params: &Json) -> Option<&str> {
    let plain =
        params.get("env").is_none_or(|env| env.is_null() || env.as_array().is_some_and(Vec::is_empty));
    let shell = params.get("command")?.as_str()?.rsplit('/').next()?;
    let [option, script] = params.get("args")?.as_array()?.as_slice() else { return None };
    let known = matches!(shell, "sh" | "bash" | "zsh") && matches!(option.as_str()?, "-c" | "-lc");
    if plain && known { script.as_str() } else { None }
}

/// A file that the editor is to read or write.
pub(super) fn file(method: &str, params: &Json, cwd: &str) -> Option<Action> {
    let path = params.get("path")?.as_str()?.to_owned();
    let call = if method == "fs/write_text_file" {
        Call::Write { path, content: params.get("content")?.as_str()?.to_owned() }
    } else {
        Call::Read { path }
    };
    Some(Action { id: String::new(), tool: method.to_owned(), cwd: cwd.to_owned(), subagent: None, call })
}

fn quote(word: &str) -> String {
    if !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "-_./=:@%+,".contains(c)) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

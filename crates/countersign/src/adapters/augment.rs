//! Auggie, the command line of Augment (by its documentation). Exit code 2 refuses, with the reason on standard error.

use countersign_model::{Call, Verdict};
use serde_json::Value as Json;

use super::event::{Asked, DecodeError, Event, Kind};
use super::{Adapter, Reply, fields, make};

/// Auggie.
pub struct Augment;

impl Adapter for Augment {
    fn name(&self) -> &'static str {
        "augment"
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        let name = fields::required(input, &["hook_event_name"], "`hook_event_name`")?;
        let session = fields::required(input, &["conversation_id", "session_id"], "`conversation_id`")?;
        let mut event = Event::new("augment", Kind::of(&name), &name, session);
        let roots = input.get("workspace_roots").and_then(Json::as_array);
        let root = roots.and_then(|all| all.first()).and_then(Json::as_str).map(str::to_owned);
        event.cwd = fields::filled(input, &["cwd"]).or(root).unwrap_or_default();
        event.id = fields::text(input, &["tool_use_id"]).unwrap_or_default();
        if event.kind == Kind::Prompt {
            event.said = fields::text(input, &["prompt"]);
        }
        if matches!(event.kind, Kind::AfterTool | Kind::ToolFailed) {
            event.brought = fields::brought(input, &["tool_output", "tool_error"]);
        }
        event.with_tool(fields::text(input, &["tool_name"]), fields::value(input, &["tool_input"]), calls)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        match verdict {
            Verdict::Allow => Reply::silent(),
            Verdict::Ask | Verdict::Deny => Reply::exit(2, reason),
        }
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "launch-process" => {
            let call = make::shell(input, &["command"]);
            return make::several(make::in_folder(call, input, &["cwd"]), input);
        }
        // What is typed into a process that runs.
        "write-process" => make::shell(input, &["input_text"]),
        "view" => Some(make::search(input, &[], &["path"]))
            .filter(|_| is_folder(input))
            .or_else(|| make::read(input, make::PATH)),
        "save-file" => make::write(input, make::PATH, &["file_content", "content"]),
        "str-replace-editor" => replacements(input),
        "apply_patch" => return make::several(make::patch(input, &["input", "patch"]), input),
        "remove-files" => {
            let list =
                fields::value(input, &["file_paths", "paths"]).and_then(|list| make::each(list, &["path"]));
            let gone = list.map(|all| all.into_iter().map(|path| Call::Delete { path }.into()).collect());
            return make::several(gone, input);
        }
        "codebase-retrieval" | "grep-search" => {
            Some(make::search(input, &["information_request", "query"], &["directory_absolute_path"]))
        }
        "web-fetch" => make::fetch(input, &["url"], &[]),
        "open-browser" => make::fetch(input, &["url"], &[]),
        "web-search" => make::web_search(input, &["query"]),
        "read-process"
        | "kill-process"
        | "list-processes"
        | "diagnostics"
        | "view_tasklist"
        | "add_tasks"
        | "update_tasks"
        | "reorganize_tasklist"
        | "view-range-untruncated"
        | "search-untruncated"
        | "render-mermaid" => Some(Call::Internal),
        _ if tool.starts_with("sub-agent") => {
            make::spawn(input, &["instruction", "prompt", "task"], &["name"])
        }
        _ => make::mcp_named(tool, "mcp:", ":", input),
    };
    make::known(call, input)
}

fn is_folder(input: &Json) -> bool {
    fields::text(input, &["type"]).as_deref() == Some("directory")
}

/// Replacements are numbered: `old_str_1`, `new_str_1`, …
fn replacements(input: &Json) -> Option<Call> {
    let texts = |prefix: &str| -> Vec<String> {
        let fields = input.as_object().into_iter().flatten();
        fields
            .filter(|(name, _)| name.starts_with(prefix))
            .filter_map(|(_, v)| v.as_str())
            .map(str::to_owned)
            .collect()
    };
    let (old, new) = (texts("old_str"), texts("new_str"));
    let hunks = new
        .into_iter()
        .enumerate()
        .map(|(at, new)| countersign_model::Hunk { old: old.get(at).cloned().unwrap_or_default(), new })
        .collect();
    Some(Call::Edit { path: fields::text(input, make::PATH)?, hunks })
}

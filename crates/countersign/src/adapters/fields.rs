//! Fields of an agent's JSON: absent, of another type or in another place, they are simply not there.

use serde_json::Value as Json;

use super::event::{DecodeError, Event, Kind};

/// The first of these fields that is a text.
pub fn text(json: &Json, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| json.get(*name).and_then(Json::as_str)).map(str::to_owned)
}

/// The first of these fields that is a text with something in it.
pub fn filled(json: &Json, names: &[&str]) -> Option<String> {
    let found = names.iter().filter_map(|name| json.get(*name).and_then(Json::as_str));
    found.map(str::to_owned).find(|text| !text.is_empty())
}

/// The first of these fields, whatever it holds. `null` counts as absent.
pub fn value<'a>(json: &'a Json, names: &[&str]) -> Option<&'a Json> {
    names.iter().find_map(|name| json.get(*name)).filter(|value| !value.is_null())
}

/// A field that must be there.
pub fn required(json: &Json, names: &[&str], what: &'static str) -> Result<String, DecodeError> {
    filled(json, names).ok_or(DecodeError::Missing(what))
}

/// A value that may be given as a JSON text of itself.
pub fn unpacked(value: &Json) -> Json {
    match value.as_str() {
        Some(text) if text.trim_start().starts_with(['{', '[']) => {
            serde_json::from_str(text).unwrap_or_else(|_| value.clone())
        }
        _ => value.clone(),
    }
}

/// All texts in a value, each on lines of its own.
pub fn texts(value: &Json, all: &mut String) {
    match value {
        Json::String(text) if !text.is_empty() => {
            if !all.is_empty() && !all.ends_with('\n') {
                all.push('\n');
            }
            all.push_str(text);
        }
        Json::Array(items) => items.iter().for_each(|item| texts(item, all)),
        Json::Object(map) => map.values().for_each(|item| texts(item, all)),
        _ => {}
    }
}

/// The texts in these fields.
pub fn brought(json: &Json, names: &[&str]) -> String {
    let mut all = String::new();
    names.iter().filter_map(|name| json.get(*name)).for_each(|value| texts(value, &mut all));
    all
}

/// The frame that Claude Code sends and others took over: `hook_event_name`, `session_id`, `cwd`, `transcript_path`,
/// `agent_id`, results. The tool is not read yet: each agent has names of its own.
pub fn frame(agent: &str, json: &Json, kind: impl Fn(&str) -> Kind) -> Result<Event, DecodeError> {
    let name = required(json, &["hook_event_name"], "`hook_event_name`")?;
    let session = required(json, &["session_id"], "`session_id`")?;
    let mut event = Event::new(agent, kind(&name), &name, session);
    event.cwd = text(json, &["cwd"]).unwrap_or_default();
    event.caller.transcript = filled(json, &["transcript_path"]);
    event.id = text(json, &["tool_use_id"]).unwrap_or_default();
    event.subagent = filled(json, &["agent_id"]).or_else(|| filled(json, &["agent_type"]));
    if matches!(event.kind, Kind::AfterTool | Kind::ToolFailed) {
        event.brought = brought(json, &["tool_response", "error"]);
    }
    Ok(event)
}

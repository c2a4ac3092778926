//! Our own entries in an agent's settings: known by the command line that they call.

use std::path::Path;

use serde_json::Value as Json;

use super::agents::augment_script;
use super::jsonc::{Handler, Wanted};
use super::program;

/// Keys under which agents hold a command line.
const COMMANDS: &[&str] = &["command", "bash"];

/// The words of the command line that a handler calls.
pub fn words(handler: &Json) -> Option<Vec<String>> {
    let command = COMMANDS.iter().find_map(|key| handler.get(*key)?.as_str())?;
    Some(match handler.get("args").and_then(Json::as_array) {
        Some(args) => {
            let args = args.iter().filter_map(Json::as_str).map(str::to_owned);
            std::iter::once(command.to_owned()).chain(args).collect()
        }
        None => program::words(command),
    })
}

/// Whether a path or name is one of Countersign, of whatever place and version.
pub fn is_countersign(program: &str) -> bool {
    let name = program.rsplit(['/', '\\']).next().unwrap_or("");
    name.strip_suffix(".exe").unwrap_or(name).starts_with("countersign")
}

/// Whether a handler calls Countersign for this agent.
pub fn ours(handler: &Json, adapter: &str) -> bool {
    let Some(words) = words(handler) else { return false };
    match words.as_slice() {
        [program, hook, agent] => is_countersign(program) && hook == "hook" && agent == adapter,
        [script] => augment_script(Path::new(script), adapter),
        _ => false,
    }
}

/// Keys that may differ from what `init` writes: a time limit that the user changed is theirs. The matcher is compared
/// apart.
const FREE: &[&str] = &["timeout", "timeoutSec", "matcher"];

fn matches_all(matcher: Option<&str>) -> bool {
    matches!(matcher, None | Some("" | "*" | ".*"))
}

fn same(found: &Json, wanted: &Json) -> bool {
    let (Some(found), Some(wanted)) = (found.as_object(), wanted.as_object()) else { return false };
    let fixed = |key: &&String| !FREE.contains(&key.as_str());
    found.keys().filter(fixed).all(|key| wanted.contains_key(key))
        && wanted.iter().filter(|(key, _)| fixed(key)).all(|(key, value)| found.get(key) == Some(value))
}

/// Whether the handlers found are all that are wanted, once each.
pub fn complete(found: &[Handler], wanted: &Wanted, adapter: &str) -> bool {
    let mine: Vec<&Handler> = found.iter().filter(|h| ours(&h.value, adapter)).collect();
    mine.len() == wanted.events.len()
        && wanted.events.iter().all(|(event, element)| {
            let handler =
                if wanted.shape.grouped { element.pointer("/hooks/0").unwrap_or(element) } else { element };
            mine.iter()
                .any(|h| h.event == *event && matches_all(h.matcher.as_deref()) && same(&h.value, handler))
        })
}

/// Why hooks in this file would not run, whatever they are.
pub fn switched_off(settings: &Json) -> Option<&'static str> {
    if settings.get("disableAllHooks").and_then(Json::as_bool) == Some(true) {
        return Some("`disableAllHooks` is true there, so that no hook runs: remove it and run this again");
    }
    if settings.pointer("/hooksConfig/enabled").and_then(Json::as_bool) == Some(false) {
        return Some(
            "`hooksConfig.enabled` is false there, so that no hook runs: remove it and run this again",
        );
    }
    let named = settings.pointer("/hooksConfig/disabled").and_then(Json::as_array);
    if named.is_some_and(|all| all.iter().filter_map(Json::as_str).any(|name| name.contains("countersign"))) {
        return Some("`hooksConfig.disabled` names countersign there: remove it and run this again");
    }
    None
}

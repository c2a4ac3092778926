//! goose 1.38 and later (from its documentation): a plugin of our own in the folder of Open Plugins.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::{Map, Value as Json, json};

use super::{Agent, Asked, Failure, Target, own_json};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "goose",
    title: "goose",
    adapter: "goose",
    programs: &["goose"],
    folder,
    targets,
    step: "goose 1.38 or later is needed; older versions run no hooks.",
    failure: Failure::Closed(
        "`on_failure: \"block\"` stands at PreToolUse: a hook that fails or is late stops the action",
    ),
    imports: &[],
    inside: &["GOOSE_TERMINAL"],
};

/// The events, and whether it is the one that can stop an action.
const EVENTS: &[(&str, bool)] = &[
    ("PreToolUse", true),
    ("PostToolUse", false),
    ("PostToolUseFailure", false),
    ("UserPromptSubmit", false),
    ("SessionStart", false),
    ("SessionEnd", false),
];

fn folder(env: &Env) -> Option<PathBuf> {
    Some(super::config_folder(env)?.join("goose"))
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let home = asked.pick(asked.home(".agents/plugins/countersign"), ".agents/plugins/countersign");
    let Some(folder) = home else { return Vec::new() };
    let manifest = json!({
        "name": "countersign",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Reviews every action before it runs",
    });
    let group = |(event, guards): &(&str, bool)| {
        let mut handler = json!({"type": "command", "command": asked.command("goose"), "timeout": 60});
        if let (true, Some(map)) = (*guards, handler.as_object_mut()) {
            map.insert("on_failure".to_owned(), json!("block"));
        }
        // A regular expression: with "*" the rule would be skipped without a word.
        let group = if event.contains("ToolUse") {
            json!([{"matcher": ".*", "hooks": [handler]}])
        } else {
            json!([{"hooks": [handler]}])
        };
        ((*event).to_owned(), group)
    };
    let hooks: Map<String, Json> = EVENTS.iter().map(group).collect();
    let mut all = own_json(asked, Some(folder.join("plugin.json")), "goose", &manifest);
    all.extend(own_json(asked, Some(folder.join("hooks/hooks.json")), "goose", &json!({"hooks": hooks})));
    all
}

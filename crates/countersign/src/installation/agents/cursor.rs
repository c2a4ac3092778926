//! Cursor 3 (from its documentation): `hooks.json`, entries without groups, `failClosed` on what guards.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::json;

use super::{Agent, Asked, Failure, Syntax, Target, entries};
use crate::installation::jsonc::{Shape, Wanted};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "cursor",
    title: "Cursor",
    adapter: "cursor",
    programs: &["cursor", "cursor-agent"],
    folder,
    targets,
    step: "",
    failure: Failure::Closed(
        "`failClosed` stands at every entry that guards: a hook that crashes, is missing or takes longer than 60 s stops \
         the action",
    ),
    imports: &["claude"],
    inside: &["CURSOR_AGENT"],
};

/// The events, and whether a failure must stop what they guard.
const EVENTS: &[(&str, bool)] = &[
    ("preToolUse", true),
    ("beforeShellExecution", true),
    ("beforeMCPExecution", true),
    ("beforeReadFile", true),
    ("subagentStart", true),
    ("beforeSubmitPrompt", true),
    ("postToolUse", false),
    ("postToolUseFailure", false),
    ("sessionStart", false),
    ("sessionEnd", false),
    ("preCompact", false),
];

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".cursor"))
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = asked.pick(asked.home(".cursor/hooks.json"), ".cursor/hooks.json");
    let events = EVENTS.iter().map(|(event, guards)| {
        let mut entry = json!({"type": "command", "command": asked.command("cursor"), "timeout": 60});
        if let (true, Some(map)) = (*guards, entry.as_object_mut()) {
            map.insert("failClosed".to_owned(), json!(true));
        }
        ((*event).to_owned(), entry)
    });
    let also = vec![("version".to_owned(), json!(1))];
    let wanted = Wanted { shape: Shape::FLAT, events: events.collect(), also };
    entries(asked, path, "cursor", Syntax::PLAIN, wanted)
}

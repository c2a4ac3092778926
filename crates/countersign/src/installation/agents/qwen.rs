//! Qwen Code (observed with 0.24.4): Claude's events, times in milliseconds.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::{Value as Json, json};

use super::{Agent, Asked, Failure, Syntax, Target, entries, grouped, wanted};
use crate::installation::jsonc::Shape;

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "qwen",
    title: "Qwen Code",
    adapter: "qwen",
    programs: &["qwen"],
    folder,
    targets,
    step: "",
    failure: Failure::Open(
        "a hook that crashes, is missing, answers nonsense or takes longer than 60 s lets the action run; only exit \
         code 2 stops it",
    ),
    imports: &[],
    inside: &["QWEN_CODE"],
};

const EVENTS: &[&str] = &[
    "PreToolUse",
    "PermissionRequest",
    "PostToolUse",
    "PostToolUseFailure",
    "UserPromptSubmit",
    "SessionStart",
    "SessionEnd",
    "PreCompact",
];

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".qwen"))
}

/// The groups that it needs, by event.
pub fn groups(asked: &Asked<'_>) -> Vec<(String, Json)> {
    // Without a name: of two hooks of one name in a file Qwen Code takes the first (observed with 0.24.4).
    let handler = json!({"type": "command", "command": asked.command("qwen"), "timeout": 60_000});
    grouped(Some("*"), EVENTS, &handler)
}
// Observed with 0.24.4.
const SYNTAX: Syntax = Syntax { comments: true, mark: true };

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = asked.pick(asked.home(".qwen/settings.json"), ".qwen/settings.json");
    entries(asked, path, "qwen", SYNTAX, wanted(Shape::GROUPS, groups(asked)))
}

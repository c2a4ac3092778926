//! Factory droid (observed with 0.215.0): `hooks.json`, events at the top of the file. What stands under `hooks` there is
//! read by nothing.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::{Value as Json, json};

use super::{Agent, Asked, Failure, Syntax, Target, entries, grouped, wanted};
use crate::installation::jsonc::Shape;

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "droid",
    title: "Factory droid",
    adapter: "droid",
    programs: &["droid"],
    folder,
    targets,
    step: "",
    failure: Failure::Open(
        "a hook that crashes, is missing, answers nonsense or takes longer than 60 s lets the action run; only exit \
         code 2 stops it",
    ),
    imports: &[],
    inside: &["FACTORY_PROJECT_DIR"],
};

const EVENTS: &[&str] =
    &["PreToolUse", "PostToolUse", "UserPromptSubmit", "SessionStart", "SessionEnd", "PreCompact"];

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".factory"))
}

/// The groups that it needs, by event.
pub fn groups(asked: &Asked<'_>) -> Vec<(String, Json)> {
    let handler = json!({"type": "command", "command": asked.command("droid"), "timeout": 60});
    grouped(Some("*"), EVENTS, &handler)
}
// Observed with 0.215.0: with a byte order mark no hook runs.
const SYNTAX: Syntax = Syntax { comments: true, mark: false };

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = asked.pick(asked.home(".factory/hooks.json"), ".factory/hooks.json");
    entries(asked, path, "droid", SYNTAX, wanted(Shape::BARE, groups(asked)))
}

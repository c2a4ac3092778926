//! Windsurf, now Devin Desktop (from its documentation): `hooks.json`, entries without groups.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::json;

use super::{Agent, Asked, Failure, Syntax, Target, entries, wanted};
use crate::installation::jsonc::Shape;

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "windsurf",
    title: "Windsurf",
    adapter: "windsurf",
    programs: &["windsurf", "devin-desktop"],
    folder,
    targets,
    step: "",
    failure: Failure::Open("only exit code 2 stops an action; any other failure lets it run"),
    imports: &[],
    inside: &[],
};

const EVENTS: &[&str] = &[
    "pre_run_command",
    "pre_write_code",
    "pre_read_code",
    "pre_mcp_tool_use",
    "pre_user_prompt",
    "post_run_command",
    "post_read_code",
    "post_mcp_tool_use",
];

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".codeium/windsurf"))
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = asked.pick(asked.home(".codeium/windsurf/hooks.json"), ".windsurf/hooks.json");
    let entry = json!({"command": asked.command("windsurf"), "show_output": false});
    let events = EVENTS.iter().map(|e| ((*e).to_owned(), entry.clone())).collect();
    entries(asked, path, "windsurf", Syntax::PLAIN, wanted(Shape::FLAT, events))
}

//! Crush 0.96 (from its documentation): `hooks.PreToolUse` in `crush.json`, not inside sub-agents.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::json;

use super::{Agent, Asked, Failure, Syntax, Target, entries, wanted};
use crate::installation::jsonc::Shape;

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "crush",
    title: "Crush",
    adapter: "crush",
    programs: &["crush"],
    folder,
    targets,
    step: "Crush runs no hooks for what its sub-agents do.",
    failure: Failure::Open("only exit codes 2 and 49 stop an action; any other failure lets it run"),
    imports: &[],
    inside: &["CRUSH"],
};

/// The folder of its configuration.
fn folder(env: &Env) -> Option<PathBuf> {
    let named = Env::variable("CRUSH_GLOBAL_CONFIG").map(PathBuf::from).filter(|p| p.is_absolute());
    named.or_else(|| Some(super::config_folder(env)?.join("crush")))
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = asked.pick(folder(asked.env).map(|f| f.join("crush.json")), "crush.json");
    // No matcher: everything is matched.
    let entry = json!({"name": "countersign", "command": asked.command("crush"), "timeout": 60});
    let wanted = wanted(Shape::FLAT, vec![("PreToolUse".to_owned(), entry)]);
    entries(asked, path, "crush", Syntax::PLAIN, wanted)
}

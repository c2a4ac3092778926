//! Auggie by Augment (from its documentation): `hooks` in `settings.json`, times in milliseconds, and a command that
//! must be a `.sh` file.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::json;

use super::{Agent, Asked, Content, Failure, Scope, Syntax, Target, cline, entries, grouped, wanted};
use crate::installation::jsonc::Shape;

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "augment",
    title: "Auggie",
    adapter: "augment",
    programs: &["auggie"],
    folder,
    targets,
    step: "",
    failure: Failure::Open("only exit code 2 stops an action; any other failure lets it run"),
    imports: &[],
    inside: &["AUGMENT_SESSION_ID"],
};

/// Name of the script.
pub const SCRIPT: &str = "countersign.sh";

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".augment"))
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let (home, settings) = match asked.scope {
        Scope::User => (asked.home(".augment"), "settings.json"),
        Scope::Project => (Some(asked.project.join(".augment")), "settings.local.json"),
        // The entry must hold the script's whole path, which is another one on every machine.
        Scope::Shared => return Vec::new(),
    };
    let Some(home) = home else { return Vec::new() };
    let script = super::one_name(&home.join("hooks").join(SCRIPT));
    let text = cline::script(&asked.command("augment"));
    let handler = json!({"type": "command", "command": script.to_string_lossy(), "timeout": 60_000});
    let mut events = grouped(Some(".*"), &["PreToolUse", "PostToolUse"], &handler);
    events.extend(grouped(None, &["SessionStart", "SessionEnd"], &handler));
    let mut all = vec![Target {
        path: script,
        content: Content::Whole { text, mark: "# Written by `countersign init`", executable: true },
        adapter: "augment",
        program: asked.program.to_owned(),
    }];
    let wanted = wanted(Shape::GROUPS, events);
    all.extend(entries(asked, Some(home.join(settings)), "augment", Syntax::PLAIN, wanted));
    all
}

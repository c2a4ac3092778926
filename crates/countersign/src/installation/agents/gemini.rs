//! Gemini CLI (observed with 0.61.0): `hooks` in `settings.json`, times in milliseconds.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::{Value as Json, json};

use super::{Agent, Asked, Failure, Syntax, Target, entries, grouped, wanted};
use crate::installation::jsonc::Shape;

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "gemini",
    title: "Gemini CLI",
    adapter: "gemini",
    programs: &["gemini"],
    folder,
    targets,
    step: "",
    failure: Failure::Partly(
        "a hook that crashes, answers nonsense or takes longer than 60 s lets the action run; exit code 2 and a missing \
         program stop it",
    ),
    imports: &[],
    inside: &["GEMINI_CLI"],
};

const EVENTS: &[&str] =
    &["BeforeTool", "AfterTool", "BeforeAgent", "SessionStart", "SessionEnd", "PreCompress"];

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".gemini"))
}

/// The groups that it needs, by event.
pub fn groups(asked: &Asked<'_>) -> Vec<(String, Json)> {
    let command = asked.command("gemini");
    let handler = json!({"type": "command", "name": "countersign", "command": command, "timeout": 60_000});
    grouped(Some("*"), EVENTS, &handler)
}
// Observed with 0.61.0: with a byte order mark the client does not start.
const SYNTAX: Syntax = Syntax { comments: true, mark: false };

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = asked.pick(asked.home(".gemini/settings.json"), ".gemini/settings.json");
    entries(asked, path, "gemini", SYNTAX, wanted(Shape::GROUPS, groups(asked)))
}

/// The policy by which Gemini asks for nothing and leaves it all to the gate: only on the user's explicit wish. It lies
/// with the user's own policies, since those of an extension may not allow.
pub fn auto_approval(asked: &Asked<'_>) -> Vec<Target> {
    let text = "# Written by `countersign init gemini --auto-approve`: Gemini CLI asks for nothing itself, the gate decides.\n\
                # If the gate's hook is taken out or fails, every action runs: remove this file first.\n\
                [[rule]]\ntoolName = \"*\"\ndecision = \"allow\"\npriority = 900\n";
    let path = asked.pick(asked.home(".gemini/policies/countersign.toml"), "");
    let content =
        super::Content::Whole { text: text.to_owned(), mark: "countersign init", executable: false };
    match (asked.scope, path) {
        (super::Scope::User, Some(path)) => {
            vec![Target { path, content, adapter: "gemini", program: asked.program.to_owned() }]
        }
        _ => Vec::new(),
    }
}

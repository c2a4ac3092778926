//! GitHub Copilot CLI (observed with 1.0.102): a file of our own in its folder of hooks.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::{Map, Value as Json, json};

use super::{Agent, Asked, Failure, Target, own_json};
use crate::installation::program;

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "copilot",
    title: "GitHub Copilot CLI",
    adapter: "copilot",
    programs: &["copilot"],
    folder,
    targets,
    step: "",
    failure: Failure::Partly(
        "a hook that crashes or is missing stops the action; one that answers nonsense or takes longer than 60 s lets \
         it run",
    ),
    imports: &["claude"],
    inside: &["COPILOT_CLI", "COPILOT_AGENT_SESSION_ID"],
};

const EVENTS: &[&str] = &[
    "preToolUse",
    "permissionRequest",
    "postToolUse",
    "postToolUseFailure",
    "userPromptSubmitted",
    "sessionStart",
    "sessionEnd",
    "preCompact",
];

/// The folder of its configuration.
pub fn folder(env: &Env) -> Option<PathBuf> {
    super::folder(env, "COPILOT_HOME", ".copilot")
}

/// The whole file of hooks.
pub fn hooks(asked: &Asked<'_>) -> Json {
    let entry = json!([{
        "type": "command",
        "bash": asked.command("copilot"),
        "powershell": format!("& {} hook copilot", program::powershell_word(asked.program)),
        "timeoutSec": 60,
    }]);
    let all: Map<String, Json> = EVENTS.iter().map(|e| ((*e).to_owned(), entry.clone())).collect();
    json!({"version": 1, "hooks": all})
}

/// The file of hooks, which VS Code reads as well.
pub fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let user = folder(asked.env).map(|f| f.join("hooks/countersign.json"));
    own_json(asked, asked.pick(user, ".github/hooks/countersign.json"), "copilot", &hooks(asked))
}

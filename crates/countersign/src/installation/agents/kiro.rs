//! Kiro CLI 3 and IDE 1 (from their documentation): a file of our own in the folder of hooks.

use std::path::PathBuf;

use countersign_host::Env;
use serde_json::{Value as Json, json};

use super::{Agent, Asked, Failure, Target, own_json};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "kiro",
    title: "Kiro",
    adapter: "kiro",
    programs: &["kiro-cli", "kiro"],
    folder,
    targets,
    step: "",
    failure: Failure::Open(
        "only exit code 2 stops an action; any other failure is a warning and the action runs",
    ),
    imports: &[],
    inside: &["KIRO_SESSION_ID"],
};

const TRIGGERS: &[&str] = &["PreToolUse", "PostToolUse", "UserPromptSubmit"];

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".kiro"))
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let hook = |trigger: &&str| {
        let mut hook = json!({"name": format!("countersign-{}", trigger.to_lowercase()), "trigger": trigger});
        if let (true, Some(map)) = (trigger.ends_with("ToolUse"), hook.as_object_mut()) {
            map.insert("matcher".to_owned(), json!(".*"));
        }
        if let Some(map) = hook.as_object_mut() {
            map.insert("action".to_owned(), json!({"type": "command", "command": asked.command("kiro")}));
            map.insert("timeout".to_owned(), json!(60));
            map.insert("enabled".to_owned(), json!(true));
        }
        hook
    };
    let hooks: Vec<Json> = TRIGGERS.iter().map(hook).collect();
    let value = json!({"version": "v1", "hooks": hooks});
    own_json(
        asked,
        asked.pick(asked.home(".kiro/hooks/countersign.json"), ".kiro/hooks/countersign.json"),
        "kiro",
        &value,
    )
}

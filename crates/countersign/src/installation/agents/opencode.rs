//! OpenCode (observed with 1.18.33): a plugin that asks the gate before every tool.

use std::path::PathBuf;

use countersign_host::Env;

use super::{Agent, Asked, Failure, Target, shim};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "opencode",
    title: "OpenCode",
    adapter: "opencode",
    programs: &["opencode"],
    folder,
    targets,
    step: "",
    failure: Failure::Closed("the plugin refuses the action when the gate fails or does not answer in time"),
    imports: &[],
    inside: &["OPENCODE", "OPENCODE_SESSION_ID"],
};

/// The plugin as it is in the repository.
pub const TEXT: &str = include_str!("../../../../../integrations/opencode/countersign.ts");

/// The folder of its configuration.
pub fn folder(env: &Env) -> Option<PathBuf> {
    let named = Env::variable("OPENCODE_CONFIG_DIR").map(PathBuf::from).filter(|p| p.is_absolute());
    named.or_else(|| Some(super::config_folder(env)?.join("opencode")))
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let user = folder(asked.env).map(|f| f.join("plugins/countersign.ts"));
    shim::target(asked, asked.pick(user, ".opencode/plugins/countersign.ts"), "opencode", TEXT)
}

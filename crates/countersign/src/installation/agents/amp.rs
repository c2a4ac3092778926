//! Amp (from its documentation): a plugin that asks the gate at every `tool.call`.

use std::path::PathBuf;

use countersign_host::Env;

use super::{Agent, Asked, Failure, Target, shim};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "amp",
    title: "Amp",
    adapter: "amp",
    programs: &["amp"],
    folder,
    targets,
    step: "",
    failure: Failure::Closed(
        "the plugin refuses the action when the gate fails; what Amp does when the plugin itself does not load is not known",
    ),
    imports: &[],
    inside: &["AMP_THREAD_ID"],
};

/// The plugin as it is in the repository.
pub const TEXT: &str = include_str!("../../../../../integrations/amp/countersign.ts");

fn folder(env: &Env) -> Option<PathBuf> {
    Some(super::config_folder(env)?.join("amp"))
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = asked.pick(asked.config("amp/plugins/countersign.ts"), ".amp/plugins/countersign.ts");
    shim::target(asked, path, "amp", TEXT)
}

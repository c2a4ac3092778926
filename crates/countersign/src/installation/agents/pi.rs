//! pi (observed with 1.5.2): an extension that asks the gate before every tool. pi itself never asks for anything.

use std::path::PathBuf;

use countersign_host::Env;

use super::{Agent, Asked, Failure, Target, shim};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "pi",
    title: "pi",
    adapter: "pi",
    programs: &["pi"],
    folder,
    targets,
    step: "",
    failure: Failure::Closed(
        "the extension refuses the action when the gate fails or does not answer in time",
    ),
    imports: &[],
    inside: &["PI_CODING_AGENT"],
};

/// The extension as it is in the repository.
pub const TEXT: &str = include_str!("../../../../../integrations/pi/countersign.ts");

fn folder(env: &Env) -> Option<PathBuf> {
    super::folder(env, "PI_CODING_AGENT_DIR", ".pi/agent")
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let user = folder(asked.env).map(|f| f.join("extensions/countersign.ts"));
    shim::target(asked, asked.pick(user, ".pi/extensions/countersign.ts"), "pi", TEXT)
}

//! VS Code (from its documentation): agent sessions on the Copilot, Claude or Codex harness run the hooks of those; the
//! older Local harness reads the folder of hooks of GitHub Copilot CLI. So it needs the same file, once.

use std::path::PathBuf;

use countersign_host::Env;

use super::{Agent, Failure, copilot};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "vscode",
    title: "VS Code",
    adapter: "copilot",
    programs: &["code", "code-insiders"],
    folder,
    targets: copilot::targets,
    step: "VS Code shares this file with GitHub Copilot CLI. Sessions on the Claude or Codex harness run the hooks of \
           those agents: gate them too.",
    failure: Failure::Open(
        "a hook that fails in another way than exit code 2, or takes longer than its time, lets the action run",
    ),
    imports: &["claude"],
    inside: &[],
};

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".vscode"))
}

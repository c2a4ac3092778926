//! Editors that start agents by the Agent Client Protocol (from their documentation): each agent of the user's is
//! started through `countersign acp -- AGENT…`.

use std::path::PathBuf;

use countersign_host::Env;

use super::{Agent, Asked, Content, Failure, Scope, Target};

/// Zed: `agent_servers` in its settings.
pub const ZED: Agent = Agent {
    name: "zed",
    title: "Zed",
    adapter: "",
    programs: &["zed", "zeditor"],
    folder: zed_folder,
    targets: zed,
    step: "Zed's own agent runs no program of yours: it is bound by `agent.tool_permissions` alone. Agents that you add \
           later need `countersign init zed` again.",
    failure: Failure::Closed("the agent is started by the gate: without the gate there is no agent"),
    imports: &[],
    inside: &[],
};

/// JetBrains: `agent_servers` in `acp.json`.
pub const JETBRAINS: Agent = Agent {
    name: "jetbrains",
    title: "JetBrains",
    adapter: "",
    programs: &[],
    folder: jetbrains_folder,
    targets: jetbrains,
    step: "Agents that you add later need `countersign init jetbrains` again.",
    failure: Failure::Closed("the agent is started by the gate: without the gate there is no agent"),
    imports: &[],
    inside: &[],
};

fn zed_folder(env: &Env) -> Option<PathBuf> {
    if cfg!(windows) {
        Some(env.app_data.as_ref()?.join("Zed"))
    } else {
        Some(super::config_folder(env)?.join("zed"))
    }
}

fn jetbrains_folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".jetbrains"))
}

fn servers(asked: &Asked<'_>, path: Option<PathBuf>) -> Vec<Target> {
    let target =
        |path| Target { path, content: Content::Servers, adapter: "", program: asked.program.to_owned() };
    path.filter(|_| asked.scope == Scope::User).map(target).into_iter().collect()
}

fn zed(asked: &Asked<'_>) -> Vec<Target> {
    servers(asked, zed_folder(asked.env).map(|f| f.join("settings.json")))
}

fn jetbrains(asked: &Asked<'_>) -> Vec<Target> {
    servers(asked, jetbrains_folder(asked.env).map(|f| f.join("acp.json")))
}

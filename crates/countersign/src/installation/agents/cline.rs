//! Cline CLI (observed with 3.0.65): programs with the names of events in its folder of hooks.

use std::path::PathBuf;

use countersign_host::Env;

use super::{Agent, Asked, Content, Failure, Target};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "cline",
    title: "Cline",
    adapter: "cline",
    programs: &["cline"],
    folder,
    targets,
    step: "",
    failure: Failure::Open(
        "Cline runs the action whatever the exit code, when the answer is nonsense, and when none comes in about 30 s",
    ),
    imports: &[],
    inside: &["CLINE_ACTIVE"],
};

/// Names of its programs: those that are reviewed or keep the books.
pub const EVENTS: &[&str] = &["PreToolUse", "PostToolUse", "UserPromptSubmit", "TaskStart"];

fn folder(env: &Env) -> Option<PathBuf> {
    Some(env.home.as_ref()?.join(".cline"))
}

/// The script of one event.
pub fn script(command: &str) -> String {
    format!(
        "#!/bin/sh\n# Written by `countersign init`: `countersign uninstall` removes it.\nexec {command}\n"
    )
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let Some(folder) = asked.pick(asked.home(".cline/hooks"), ".cline/hooks") else { return Vec::new() };
    let text = script(&asked.command("cline"));
    let target = |event: &&str| Target {
        path: folder.join(event),
        content: Content::Whole {
            text: text.clone(),
            mark: "# Written by `countersign init`",
            executable: true,
        },
        adapter: "cline",
        program: asked.program.to_owned(),
    };
    EVENTS.iter().map(target).collect()
}

//! Claude Code: where its settings are, and which hooks go into them (observed with 2.1.330).

use std::path::{Path, PathBuf};

use countersign_host::Env;
use serde_json::{Value as Json, json};

use super::{Agent, Asked, Failure, Scope, Syntax, Target, entries, wanted};
use crate::installation::jsonc::Shape;
use crate::installation::{file, program};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "claude",
    title: "Claude Code",
    adapter: "claude",
    programs: &["claude"],
    folder: config_folder,
    targets,
    step: "",
    failure: Failure::Closed(
        "`onFailure: \"block\"` stands at every entry that guards (Claude Code 2.1.295 and later): a hook that crashes, is \
         missing or takes longer than 60 s stops the action",
    ),
    imports: &[],
    inside: &["CLAUDECODE", "CLAUDE_CODE_SESSION_ID"],
};

/// The first version that knows `onFailure`. Older ones run an action whose hook crashed.
pub const ON_FAILURE_SINCE: (u32, u32, u32) = (2, 1, 295);

/// Seconds until the client gives up on a hook. Ours takes milliseconds; the rest is for a busy machine.
const TIMEOUT: u32 = 60;

/// The events, and whether a failure of the hook must stop what it guards. It is left out where it would do harm
/// (`PreCompact`: a failure would block compaction) or where the client ignores it.
const EVENTS: &[(&str, bool)] = &[
    ("PreToolUse", true),
    ("PermissionRequest", true),
    ("PostToolUse", true),
    ("PostToolUseFailure", false),
    ("UserPromptSubmit", true),
    ("SessionStart", false),
    ("SessionEnd", false),
    ("PreCompact", false),
    ("SubagentStart", false),
    ("SubagentStop", false),
];

/// The folder of the user's settings.
pub fn config_folder(env: &Env) -> Option<PathBuf> {
    let named = Env::variable("CLAUDE_CONFIG_DIR").filter(|v| !v.is_empty()).map(PathBuf::from);
    named.or_else(|| Some(env.home.as_ref()?.join(".claude")))
}

// Observed with 2.1.330: one comment, and the client loads nothing of the file.
const SYNTAX: Syntax = Syntax { comments: false, mark: true };

/// The settings file of a scope, with our entries.
fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = match asked.scope {
        Scope::User => config_folder(asked.env).map(|f| f.join("settings.json")),
        Scope::Project => Some(asked.project.join(".claude/settings.local.json")),
        Scope::Shared => Some(asked.project.join(".claude/settings.json")),
    };
    entries(asked, path, "claude", SYNTAX, wanted(Shape::GROUPS, groups(asked.program)))
}

/// The client, and its version when its files tell.
#[derive(Debug, Clone)]
pub struct Client {
    /// `2.1.330`.
    pub version: Option<String>,
}

impl Client {
    /// The one in `PATH`. It is not started: the version is read from its files.
    pub fn find() -> Option<Self> {
        let path = program::find("claude")?;
        let version = version(&path);
        Some(Self { version })
    }

    /// Whether it is known to ignore `onFailure`.
    pub fn too_old(&self) -> bool {
        self.version.as_deref().and_then(numbers).is_some_and(|v| v < ON_FAILURE_SINCE)
    }
}

fn numbers(version: &str) -> Option<(u32, u32, u32)> {
    let mut parts = version.split(['.', '-', '+']).map(str::parse::<u32>);
    Some((parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?))
}

/// An npm package has its version in `package.json`; the native installer keeps each version in a file of that name.
fn version(path: &Path) -> Option<String> {
    let real = std::fs::canonicalize(path).ok()?;
    let name = real.file_name()?.to_string_lossy().into_owned();
    if numbers(&name).is_some() {
        return Some(name);
    }
    let manifest = real.ancestors().skip(1).take(3).map(|f| f.join("package.json")).find(|f| f.is_file())?;
    let text = file::read(&manifest).ok()??;
    let value: Json = serde_json::from_slice(&text).ok()?;
    let package = value.get("name")?.as_str()?;
    if package.starts_with("@anthropic-ai/claude-code") {
        Some(value.get("version")?.as_str()?.to_owned())
    } else {
        None
    }
}

/// One handler: what the client runs at an event.
fn handler(program: &str, guards: bool) -> Json {
    let mut out = if cfg!(windows) {
        // Without Git Bash the client has PowerShell run the line, which prints a quoted path instead of starting it.
        json!({"type": "command", "command": program, "args": ["hook", "claude"], "timeout": TIMEOUT})
    } else {
        let command = format!("{} hook claude", program::shell_word(program));
        json!({"type": "command", "command": command, "timeout": TIMEOUT})
    };
    if let (true, Some(map)) = (guards, out.as_object_mut()) {
        map.insert("onFailure".to_owned(), json!("block"));
    }
    out
}

/// The groups that `program` needs, by event.
pub fn groups(program: &str) -> Vec<(String, Json)> {
    EVENTS
        .iter()
        .map(|(event, guards)| {
            let hooks = json!([handler(program, *guards)]);
            let group = if *event == "PreToolUse" {
                json!({"matcher": "*", "hooks": hooks})
            } else {
                json!({"hooks": hooks})
            };
            ((*event).to_owned(), group)
        })
        .collect()
}

/// Settings for one session: the hooks, and no switch that turns them off.
pub fn session_settings(program: &str) -> Json {
    let hooks: serde_json::Map<String, Json> =
        groups(program).into_iter().map(|(e, g)| (e, json!([g]))).collect();
    json!({"disableAllHooks": false, "hooks": hooks})
}

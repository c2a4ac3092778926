//! Claude Code: where its settings are, and which hooks go into them (observed with 2.1.330).

use std::path::{Path, PathBuf};

use countersign_host::Env;
use serde_json::{Value as Json, json};

use super::jsonc::Handler;
use super::{file, program};

/// Whose sessions are reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Every session of this user.
    User,
    /// Sessions in this project, for this user.
    Project,
    /// Sessions in this project, for everybody who works in it.
    Shared,
}

impl Scope {
    /// Its name in output.
    pub fn name(self) -> &'static str {
        match self {
            Scope::User => "user",
            Scope::Project => "project",
            Scope::Shared => "shared",
        }
    }
}

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

/// The settings file of a scope; `folder` is the project.
pub fn settings(scope: Scope, env: &Env, folder: &Path) -> Option<PathBuf> {
    let file = match scope {
        Scope::User => config_folder(env)?.join("settings.json"),
        Scope::Project => folder.join(".claude/settings.local.json"),
        Scope::Shared => folder.join(".claude/settings.json"),
    };
    // One file has one name in the record, by whatever link it was reached.
    let parent = file.parent()?;
    let known = parent.ancestors().find_map(|a| Some((a, std::fs::canonicalize(a).ok()?)));
    let real = known.and_then(|(a, real)| Some(real.join(parent.strip_prefix(a).ok()?)));
    // Joining an empty rest would leave a slash at the end; collecting the parts does not.
    let folder: PathBuf = real.unwrap_or_else(|| parent.to_path_buf()).components().collect();
    Some(folder.join(file.file_name()?))
}

/// The client: where it is, and its version when its files tell.
#[derive(Debug, Clone)]
pub struct Client {
    /// The program.
    pub path: PathBuf,
    /// `2.1.330`.
    pub version: Option<String>,
}

impl Client {
    /// The one in `PATH`. It is not started: the version is read from its files.
    pub fn find() -> Option<Self> {
        let path = program::find("claude")?;
        let version = version(&path);
        Some(Self { path, version })
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

/// Whether a handler calls Countersign, of whatever place and version.
pub fn ours(handler: &Json) -> bool {
    let Some(command) = handler.get("command").and_then(Json::as_str) else { return false };
    let words = match handler.get("args").and_then(Json::as_array) {
        Some(args) => {
            let args = args.iter().filter_map(Json::as_str).map(str::to_owned);
            std::iter::once(command.to_owned()).chain(args).collect()
        }
        None => program::words(command),
    };
    let [program, hook, agent] = words.as_slice() else { return false };
    let name = program.rsplit(['/', '\\']).next().unwrap_or("");
    let name = name.strip_suffix(".exe").unwrap_or(name);
    name.starts_with("countersign") && hook == "hook" && agent == "claude"
}

/// Whether the handlers found are all that `program` needs, once each. A time limit that the user changed is theirs.
pub fn complete(found: &[Handler], program: &str) -> bool {
    let mine: Vec<&Handler> = found.iter().filter(|h| ours(&h.value)).collect();
    mine.len() == EVENTS.len()
        && EVENTS.iter().all(|(event, guards)| {
            let want = handler(program, *guards);
            mine.iter().any(|h| {
                h.event == *event
                    && h.matcher.as_deref().is_none_or(|m| matches!(m, "" | "*"))
                    && ["type", "command", "args", "onFailure"]
                        .iter()
                        .all(|key| h.value.get(*key) == want.get(*key))
                    && h.value
                        .as_object()
                        .is_some_and(|o| o.keys().all(|k| k == "timeout" || want.get(k).is_some()))
            })
        })
}

/// Why hooks in this file would not run, whatever they are.
pub fn switched_off(settings: &Json) -> Option<&'static str> {
    let off = settings.get("disableAllHooks").and_then(Json::as_bool) == Some(true);
    off.then_some("`disableAllHooks` is true there, so that no hook runs: remove it and run this again")
}

/// Whether this process was started by an agent's session.
pub fn inside_session() -> bool {
    ["CLAUDECODE", "CLAUDE_CODE_SESSION_ID"]
        .iter()
        .any(|name| Env::variable(name).is_some_and(|v| !v.is_empty()))
}

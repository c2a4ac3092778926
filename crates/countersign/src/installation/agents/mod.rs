//! The agents that can be gated by a hook, a plugin or a wrapped server: one file each, one table.
//!
//! An entry says how the agent is found on a machine, which files it reads, what stands in them, what the user has to
//! do besides, and what the agent does when the gate itself fails. Nothing here reads or writes a settings file.

mod amp;
mod augment;
pub mod claude;
pub mod cline;
pub mod codex;
pub mod copilot;
mod crush;
mod cursor;
pub mod droid;
mod editors;
pub mod gemini;
mod goose;
mod kiro;
pub mod opencode;
pub mod pi;
pub mod qwen;
pub mod shim;
#[cfg(test)]
mod tests;
mod vscode;
mod windsurf;

use std::path::{Path, PathBuf};

use countersign_host::Env;
use serde_json::{Value as Json, json};

pub use gemini::auto_approval;

use super::jsonc::{Shape, Wanted};
use super::program;

/// Whose sessions are reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Scope {
    /// Every session of this user.
    User,
    /// Sessions in the current folder, for this user.
    Project,
    /// Sessions in the current folder, for everybody who works in it: the entry calls `countersign` from the PATH.
    Shared,
}

impl Scope {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::User, Self::Project, Self::Shared];

    /// Its name in output.
    pub fn name(self) -> &'static str {
        match self {
            Scope::User => "user",
            Scope::Project => "project",
            Scope::Shared => "shared",
        }
    }
}

/// What is asked for: the ground on which an agent says what it would have written.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The environment.
    pub env: &'a Env,
    /// Whose sessions.
    pub scope: Scope,
    /// The project: the current folder.
    pub project: &'a Path,
    /// The program that is called: a path, or a name on the PATH.
    pub program: &'a str,
}

impl Asked<'_> {
    /// A path below the home directory.
    pub fn home(&self, rest: &str) -> Option<PathBuf> {
        Some(self.env.home.as_ref()?.join(rest))
    }

    /// A path below `XDG_CONFIG_HOME`, `~/.config` where it is not set.
    pub fn config(&self, rest: &str) -> Option<PathBuf> {
        config_folder(self.env).map(|f| f.join(rest))
    }

    /// `user` for the user's own sessions, else a path below the project.
    pub fn pick(&self, user: Option<PathBuf>, project: &str) -> Option<PathBuf> {
        match self.scope {
            Scope::User => user,
            Scope::Project | Scope::Shared => Some(self.project.join(project)),
        }
    }

    /// The command line that a shell runs.
    pub fn command(&self, adapter: &str) -> String {
        format!("{} hook {adapter}", program::shell_word(self.program))
    }
}

/// `XDG_CONFIG_HOME`, `~/.config` where it is not set.
fn config_folder(env: &Env) -> Option<PathBuf> {
    let own = env.xdg_config_home.clone().filter(|p| p.is_absolute());
    own.or_else(|| Some(env.home.as_ref()?.join(".config")))
}

/// The folder that a variable names, else one below the home directory.
fn folder(env: &Env, variable: &str, rest: &str) -> Option<PathBuf> {
    let named = Env::variable(variable).map(PathBuf::from).filter(|p| p.is_absolute());
    named.or_else(|| Some(env.home.as_ref()?.join(rest)))
}

/// What an agent's reader of JSON understands. It counts, because an agent that stumbles ignores the whole file without a
/// word, the hooks included. Trailing commas are understood by none of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Syntax {
    /// Comments.
    pub comments: bool,
    /// A byte order mark in front.
    pub mark: bool,
}

impl Syntax {
    /// JSON and nothing more. Also taken where it is not known.
    pub const PLAIN: Self = Self { comments: false, mark: false };
}

/// What one file holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Entries among those of others.
    Entries {
        /// The entries.
        wanted: Wanted,
        /// What the agent reads.
        syntax: Syntax,
    },
    /// A file that is ours alone.
    Whole {
        /// Its text.
        text: String,
        /// By which such a file is known as ours, of whatever version.
        mark: &'static str,
        /// The agent starts it.
        executable: bool,
    },
    /// Servers of the Agent Client Protocol, each started through `countersign acp`.
    Servers,
}

/// One file of an agent.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub content: Content,
    /// What stands behind `hook` in the command line.
    pub adapter: &'static str,
    /// The program that is called.
    pub program: String,
}

/// What happens to an action when the gate itself fails: crashes, is missing, does not answer in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The action does not run.
    Closed(&'static str),
    /// It depends on how the gate fails.
    Partly(&'static str),
    /// The action runs.
    Open(&'static str),
}

impl Failure {
    /// `closed`, `partly`, `open`.
    pub fn word(self) -> &'static str {
        match self {
            Failure::Closed(_) => "closed",
            Failure::Partly(_) => "partly",
            Failure::Open(_) => "open",
        }
    }

    /// In words.
    pub fn text(self) -> &'static str {
        match self {
            Failure::Closed(text) | Failure::Partly(text) | Failure::Open(text) => text,
        }
    }
}

/// One agent.
#[derive(Debug, Clone, Copy)]
pub struct Agent {
    /// Its name on our command line.
    pub name: &'static str,
    /// Its name in output.
    pub title: &'static str,
    /// What stands behind `hook` in the command line that it calls; empty where it calls `acp`.
    pub adapter: &'static str,
    /// Names of its program on the PATH. None is ever started to find out.
    pub programs: &'static [&'static str],
    /// Folder whose presence shows that the agent is used here.
    pub folder: fn(&Env) -> Option<PathBuf>,
    /// The files of a scope; none where the agent does not know the scope.
    pub targets: fn(&Asked<'_>) -> Vec<Target>,
    /// What the user has to do besides; empty where nothing.
    pub step: &'static str,
    /// What happens when the gate fails.
    pub failure: Failure,
    /// Other agents whose hooks this one runs too: an action may be reviewed twice.
    pub imports: &'static [&'static str],
    /// Variables that are set in programs which the agent starts.
    pub inside: &'static [&'static str],
}

/// Whether and where an agent is on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its program.
    pub program: Option<PathBuf>,
    /// Its folder.
    pub folder: Option<PathBuf>,
}

impl Agent {
    /// Looks for it, without starting anything.
    pub fn find(&self, env: &Env) -> Option<Found> {
        let program = self.programs.iter().find_map(|name| program::find(name));
        let folder = (self.folder)(env).filter(|f| f.is_dir());
        (program.is_some() || folder.is_some()).then_some(Found { program, folder })
    }

    /// Its files, each under the one name that the record knows: links in the folders are followed.
    pub fn files(&self, asked: &Asked<'_>) -> Vec<Target> {
        let mut all = (self.targets)(asked);
        for target in &mut all {
            target.path = one_name(&target.path);
        }
        all
    }
}

/// A path whose folders are real: one file has one name, by whatever link it was reached.
pub fn one_name(file: &Path) -> PathBuf {
    let Some((parent, name)) = file.parent().zip(file.file_name()) else { return file.to_path_buf() };
    let known = parent.ancestors().find_map(|a| Some((a, std::fs::canonicalize(a).ok()?)));
    let real = known.and_then(|(a, real)| Some(real.join(parent.strip_prefix(a).ok()?)));
    // Joining an empty rest would leave a slash at the end; collecting the parts does not.
    let folder: PathBuf = real.unwrap_or_else(|| parent.to_path_buf()).components().collect();
    folder.join(name)
}

/// Every agent, in the order of output.
pub const AGENTS: &[Agent] = &[
    claude::AGENT,
    codex::AGENT,
    gemini::AGENT,
    qwen::AGENT,
    copilot::AGENT,
    vscode::AGENT,
    cursor::AGENT,
    opencode::AGENT,
    pi::AGENT,
    amp::AGENT,
    cline::AGENT,
    kiro::AGENT,
    windsurf::AGENT,
    droid::AGENT,
    goose::AGENT,
    crush::AGENT,
    augment::AGENT,
    editors::ZED,
    editors::JETBRAINS,
];

/// The agent of a name.
pub fn named(name: &str) -> Option<&'static Agent> {
    AGENTS.iter().find(|a| a.name == name)
}

/// All names, for messages.
pub fn names() -> String {
    AGENTS.iter().map(|a| a.name).collect::<Vec<_>>().join(", ")
}

/// Whether this process was started by an agent's session.
pub fn inside_session() -> bool {
    AGENTS.iter().flat_map(|a| a.inside).any(|name| Env::variable(name).is_some_and(|v| !v.is_empty()))
}

/// `{"matcher": …, "hooks": [handler]}` for each event; the matcher only where there is one.
fn grouped(matcher: Option<&str>, events: &[&str], handler: &Json) -> Vec<(String, Json)> {
    let group = |matcher: Option<&str>| match matcher {
        Some(matcher) => json!({"matcher": matcher, "hooks": [handler]}),
        None => json!({"hooks": [handler]}),
    };
    events.iter().map(|event| ((*event).to_owned(), group(matcher))).collect()
}

/// A target of entries.
fn entries(
    asked: &Asked<'_>,
    path: Option<PathBuf>,
    adapter: &'static str,
    syntax: Syntax,
    wanted: Wanted,
) -> Vec<Target> {
    let content = Content::Entries { wanted, syntax };
    path.map(|path| Target { path, content, adapter, program: asked.program.to_owned() })
        .into_iter()
        .collect()
}

/// A target that is a JSON file of our own, known by our name in it.
fn own_json(asked: &Asked<'_>, path: Option<PathBuf>, adapter: &'static str, value: &Json) -> Vec<Target> {
    let text = serde_json::to_string_pretty(value).unwrap_or_default() + "\n";
    let content = Content::Whole { text, mark: "countersign", executable: false };
    path.map(|path| Target { path, content, adapter, program: asked.program.to_owned() })
        .into_iter()
        .collect()
}

/// Wanted entries without more.
fn wanted(shape: Shape, events: Vec<(String, Json)>) -> Wanted {
    Wanted { shape, events, also: Vec::new() }
}

/// Whether a path is the script by which Auggie calls the gate.
pub fn augment_script(path: &Path, adapter: &str) -> bool {
    adapter == augment::AGENT.adapter && path.file_name().is_some_and(|name| name == augment::SCRIPT)
}

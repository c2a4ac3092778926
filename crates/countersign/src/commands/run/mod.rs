//! `countersign run -- AGENT …`: one reviewed session, no file of the agent touched.

mod claude;
mod codex;
mod plugin;
mod settings;
#[cfg(test)]
mod tests;

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use countersign_host::{Env, Paths};

use crate::installation::record::sha256;
use crate::installation::{AGENTS, Agent, Asked, Scope, agents, file, program};
use crate::output;

/// Run an agent for one session with the gate in it. No file of the agent is touched.
///
/// Works for claude, codex, qwen, copilot, opencode, pi and droid, each by its own options and variables, and for
/// gemini as root; what has to lie in a file lies in the state folder of countersign. The agent keeps its input, output and exit code.
/// Exit codes of our own: 2 when it cannot be reviewed this way, 127 when the program is not found.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Print the program, the arguments and the variables with which it would be started, as JSON, and start nothing:
    /// for editors and scripts that start the agent themselves.
    #[arg(long)]
    pub json: bool,
    /// The agent and its arguments, after `--`: `countersign run -- claude -p "fix the tests"`.
    #[arg(last = true, required = true)]
    pub command: Vec<OsString>,
}

/// On what an agent's start is made.
pub struct Ground<'a> {
    /// The environment.
    pub env: &'a Env,
    /// The program that hooks call.
    pub program: &'a str,
    /// A folder of our own for what has to lie in a file.
    pub folder: PathBuf,
    /// The current folder.
    pub here: PathBuf,
}

impl Ground<'_> {
    /// What an installation for the user would be asked for.
    pub fn asked(&self) -> Asked<'_> {
        Asked { env: self.env, scope: Scope::User, project: &self.here, program: self.program }
    }

    /// A file of our own, in a folder that is named by its content: the same content is written once, and a session that
    /// runs keeps its file when another starts.
    pub fn file(&self, name: &str, content: &[u8]) -> Result<PathBuf, String> {
        let digest = sha256(content);
        let path = self.folder.join(digest.get(..16).unwrap_or(&digest)).join(name);
        if file::read(&path).ok().flatten().as_deref() != Some(content) {
            file::replace(&path, content).map_err(|e| format!("cannot write `{}`: {e}", path.display()))?;
        }
        Ok(path)
    }
}

/// How an agent is started.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Launch {
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// Variables that are set for it.
    pub env: Vec<(&'static str, OsString)>,
}

impl Launch {
    /// Options in front of what was given.
    fn before(options: Vec<OsString>, given: &[OsString]) -> Self {
        Self { arguments: options.into_iter().chain(given.iter().cloned()).collect(), env: Vec::new() }
    }

    /// A variable besides what was given.
    fn variable(name: &'static str, value: impl Into<OsString>, given: &[OsString]) -> Self {
        Self { arguments: given.to_vec(), env: vec![(name, value.into())] }
    }
}

/// An error when one of these options is given: with it the session would run without our hooks.
fn refuse(given: &[OsString], options: &[&str]) -> Result<(), String> {
    let ours = given.iter().take_while(|a| *a != "--");
    for option in ours {
        let text = option.to_string_lossy();
        if let Some(bad) = options.iter().find(|u| text == **u || text.starts_with(&format!("{u}="))) {
            return Err(format!("with `{bad}` the session runs without the gate: leave it out"));
        }
    }
    Ok(())
}

/// How an agent is started so that it is reviewed. An error says why it cannot be done.
fn launch(agent: &Agent, ground: &Ground<'_>, given: &[OsString]) -> Result<Launch, String> {
    match agent.name {
        "claude" => Ok(Launch { arguments: claude::arguments(ground, given)?, env: Vec::new() }),
        "codex" => codex::launch(ground, given),
        "gemini" => settings::gemini(ground, given),
        "qwen" => settings::qwen(ground, given),
        "copilot" => plugin::copilot(ground, given),
        "opencode" => plugin::opencode(ground, given),
        "pi" => plugin::pi(ground, given),
        // Observed with 3.0.65: `--hooks-dir` is taken and read by nothing.
        "droid" => plugin::droid(ground, given),
        name => Err(format!(
            "{} takes hooks from its files alone, not for one session: run `countersign init {name}`",
            agent.title
        )),
    }
}

/// The agent that a command names.
fn agent_of(name: &OsStr) -> Option<&'static Agent> {
    let stem = Path::new(name).file_stem()?.to_str()?;
    AGENTS.iter().find(|a| a.programs.contains(&stem)).or_else(|| agents::named(stem))
}

/// Runs it.
pub fn run(args: &RunArgs) -> u8 {
    let Some((name, given)) = args.command.split_first() else { return 2 };
    let shown = name.to_string_lossy();
    let Some(agent) = agent_of(name) else {
        output::error(&format!(
            "does not know the agent `{shown}`; known: {}. nothing was started",
            agents::names()
        ));
        return 2;
    };
    match prepared(agent, name, given) {
        Ok((path, launch)) if args.json => {
            let text = |v: &OsString| v.to_string_lossy().into_owned();
            let env: serde_json::Map<String, serde_json::Value> =
                launch.env.iter().map(|(name, value)| ((*name).to_owned(), text(value).into())).collect();
            let arguments: Vec<String> = launch.arguments.iter().map(text).collect();
            let whole = serde_json::json!({
                "program": path.to_string_lossy(), "arguments": arguments, "environment": env,
            });
            output::line(&whole.to_string());
            0
        }
        Ok((path, launch)) => start(&path, &launch),
        Err((code, error)) => {
            output::error(&format!("{error}. nothing was started"));
            code
        }
    }
}

fn prepared(agent: &Agent, name: &OsStr, given: &[OsString]) -> Result<(PathBuf, Launch), (u8, String)> {
    let wrong = |error: String| (2, error);
    let env = Env::read();
    let program = program::this().map_err(wrong)?;
    let program =
        program.to_str().ok_or_else(|| wrong("the path of this program is not UTF-8: move it".to_owned()))?;
    let paths = Paths::from_env(&env).map_err(|e| wrong(e.to_string()))?;
    paths.create_state().map_err(|e| wrong(e.to_string()))?;
    let here = countersign_host::env::current_dir();
    let ground = Ground { env: &env, program, folder: paths.state.join("run"), here };
    let launch = launch(agent, &ground, given).map_err(wrong)?;
    let path = if Path::new(name).components().count() > 1 {
        Some(name.into())
    } else {
        name.to_str().and_then(program::find)
    };
    let missing = || {
        (
            127,
            format!(
                "`{}` is not found: install {} or give the path of its program",
                name.to_string_lossy(),
                agent.title
            ),
        )
    };
    let path = path.filter(|p: &PathBuf| p.is_file()).ok_or_else(missing)?;
    Ok((path, launch))
}

#[expect(clippy::disallowed_methods, reason = "this command is there to start the agent that the user names")]
fn command(path: &Path, launch: &Launch) -> Command {
    let mut command = Command::new(path);
    command.args(&launch.arguments).envs(launch.env.iter().map(|(name, value)| (name, value)));
    command
}

/// Becomes the agent: its signals, terminal and exit code are its own.
#[cfg(unix)]
fn start(path: &Path, launch: &Launch) -> u8 {
    use std::os::unix::process::CommandExt as _;
    let error = command(path, launch).exec();
    output::error(&format!("cannot start `{}`: {error}", path.display()));
    if error.kind() == std::io::ErrorKind::NotFound { 127 } else { 126 }
}

#[cfg(not(unix))]
fn start(path: &Path, launch: &Launch) -> u8 {
    match command(path, launch).status() {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1),
        Err(error) => {
            output::error(&format!("cannot start `{}`: {error}", path.display()));
            126
        }
    }
}

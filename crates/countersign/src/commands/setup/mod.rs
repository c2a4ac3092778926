//! What `init` and `uninstall` have in common: which agents, which scope, the preview, the question.

use std::io::{BufRead as _, IsTerminal as _};
use std::path::Path;

use clap::Args;
use countersign_host::Env;

use crate::installation::diff::{self, Line};
use crate::installation::plan::Place;
use crate::installation::record::Record;
use crate::installation::{AGENTS, Agent, Asked, Change, InstallError, Plan, Scope, agents, program};
use crate::output::{self, line};

/// Which agents, and whose sessions.
#[derive(Debug, Args)]
pub struct Choice {
    /// Agents: claude, codex, gemini, qwen, copilot, vscode, cursor, opencode, pi, amp, cline, kiro, windsurf, droid,
    /// goose, crush, augment, zed, jetbrains. None named: every agent that is found on this machine.
    #[arg(value_name = "AGENT")]
    pub agents: Vec<String>,
    /// The same as naming it without the option.
    #[arg(long = "agent", value_name = "AGENT")]
    pub agent: Vec<String>,
    /// Whose sessions: `user` all of yours, `project` those in the current folder, `shared` those in the current folder
    /// for everybody who works in it (each of them needs `countersign` on the PATH).
    #[arg(long, value_enum, conflicts_with_all = ["project", "shared"])]
    pub scope: Option<Scope>,
    /// Short for --scope project.
    #[arg(long, conflicts_with = "shared")]
    pub project: bool,
    /// Short for --scope shared.
    #[arg(long)]
    pub shared: bool,
}

impl Choice {
    /// The scope that was named.
    pub fn scope(&self) -> Option<Scope> {
        match (self.project, self.shared) {
            (true, _) => Some(Scope::Project),
            (_, true) => Some(Scope::Shared),
            _ => self.scope,
        }
    }

    /// The agents that were named; empty when none was.
    pub fn named(&self) -> Result<Vec<&'static Agent>, InstallError> {
        let mut out: Vec<&'static Agent> = Vec::new();
        for name in self.agents.iter().chain(&self.agent) {
            let agent = agents::named(name).ok_or_else(|| {
                InstallError::Other(format!("does not know the agent `{name}`; known: {}", agents::names()))
            })?;
            if !out.iter().any(|a| a.name == agent.name) {
                out.push(agent);
            }
        }
        Ok(out)
    }
}

/// The program that the hooks call. A file that is shared must not hold a path of this machine.
pub fn program_for(scope: Scope) -> Result<String, InstallError> {
    if scope == Scope::Shared {
        return Ok("countersign".to_owned());
    }
    let path = program::this().map_err(InstallError::Other)?;
    path.into_os_string().into_string().map_err(|path| {
        InstallError::Other(format!(
            "the path of this program is not UTF-8 ({}): move it",
            Path::new(&path).display()
        ))
    })
}

/// All files of an agent that may hold our part: those in the record, and those that `init` would write here.
pub fn places(agent: &Agent, record: &Record, env: &Env, only: Option<Scope>) -> Vec<Place> {
    let here = countersign_host::env::current_dir();
    let mut out: Vec<Place> = Vec::new();
    let mut add = |place: Place| {
        if !out.iter().any(|p| p.path == place.path) {
            out.push(place);
        }
    };
    if only.is_none() {
        record.files().iter().filter(|f| f.agent == agent.name).for_each(|f| add(Place::recorded(f)));
    }
    for scope in Scope::ALL.into_iter().filter(|s| only.is_none_or(|o| o == *s)) {
        let asked = Asked { env, scope, project: &here, program: "countersign" };
        let waived = if agent.name == "gemini" { agents::auto_approval(&asked) } else { Vec::new() };
        for target in waived.into_iter().chain(agent.files(&asked)) {
            add(Place::of(agent, &target));
        }
    }
    // First what lets an agent act without asking, then the gate itself.
    out.sort_by_key(|place| !place.path.ends_with("policies/countersign.toml"));
    out
}

/// Every agent whose files may hold our part.
pub fn all() -> Vec<&'static Agent> {
    AGENTS.iter().collect()
}

/// A plan, for people.
pub fn show(plan: &Plan) {
    let file = &plan.path;
    let old = plan.old.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    let (what, new) = match (&plan.change, &plan.old) {
        (Change::None, _) => {
            line(&format!("{}: nothing to do", file.display()));
            return;
        }
        (Change::Delete, _) => (" (made by `countersign init`, will be removed)", String::new()),
        (Change::Write(new), None) => (" (new)", String::from_utf8_lossy(new).into_owned()),
        (Change::Write(new), Some(_)) => ("", String::from_utf8_lossy(new).into_owned()),
    };
    line(&format!("{}{what}", file.display()));
    for part in diff::lines(&old, &new) {
        line(&match part {
            Line::Same(text) => format!("    {text}"),
            Line::Gone(text) => output::bad(&format!("  - {text}")),
            Line::New(text) => output::good(&format!("  + {text}")),
            Line::Skipped(count) => output::dim(&format!("    … {count} more lines")),
        });
    }
}

/// Asks on the terminal. Without one there is nobody to agree.
pub fn agreed(json: bool, question: &str) -> Result<bool, InstallError> {
    if json || !std::io::stdin().is_terminal() {
        let why = "nobody can be asked here: run this on a terminal, or add --yes (--dry-run only shows). nothing was changed";
        return Err(InstallError::Other(why.to_owned()));
    }
    output::prompt(&format!("{question} [y/N] "));
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    Ok(read.is_ok() && matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

/// The name of a change in JSON output.
pub fn word(change: &Change) -> &'static str {
    match change {
        Change::None => "none",
        Change::Write(_) => "write",
        Change::Delete => "delete",
    }
}

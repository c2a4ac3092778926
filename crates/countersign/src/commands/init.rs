//! `countersign init`: put the gate into an agent.

use std::io::{BufRead as _, IsTerminal as _};
use std::path::{Path, PathBuf};

use clap::Args;
use countersign_host::{Env, Paths};
use serde_json::json;

use crate::installation::claude::{self, Client, Scope};
use crate::installation::diff::{self, Line};
use crate::installation::record::Record;
use crate::installation::{Change, InstallError, Plan, program};
use crate::output::{self, line};

/// Put the gate into Claude Code: every later session is reviewed.
///
/// Shows what would change in the settings file, asks, and writes only then. What was in the file stays byte for byte;
/// `countersign uninstall` goes back. A second run changes nothing. Exit code: 0 done or nothing to do, 1 you said no,
/// 2 error.
#[derive(Debug, Args)]
pub struct InitArgs {
    /// Only this project, only for you: .claude/settings.local.json in the current folder.
    #[arg(long, conflicts_with = "shared")]
    pub project: bool,
    /// This project, for everybody who works in it: .claude/settings.json in the current folder. Each of them needs
    /// `countersign` on the PATH; without it every action is blocked.
    #[arg(long)]
    pub shared: bool,
    /// Do not ask.
    #[arg(long, short)]
    pub yes: bool,
    /// Show what would change, and change nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Print the result as JSON. Needs --yes or --dry-run.
    #[arg(long)]
    pub json: bool,
}

/// Runs it.
pub fn run(args: &InitArgs) -> u8 {
    match install(args) {
        Ok(code) => code,
        Err(error) => {
            output::error(&error.to_string());
            2
        }
    }
}

fn install(args: &InitArgs) -> Result<u8, InstallError> {
    let env = Env::read();
    let scope = match (args.project, args.shared) {
        (true, _) => Scope::Project,
        (_, true) => Scope::Shared,
        _ => Scope::User,
    };
    let client = Client::find();
    if client.is_none() && !claude::config_folder(&env).is_some_and(|f| f.is_dir()) {
        let why = "found no agent: neither `claude` on the PATH nor its folder ~/.claude. install Claude Code, or set \
                   CLAUDE_CONFIG_DIR to its folder, and run this again";
        return Err(InstallError::Other(why.to_owned()));
    }
    let file = claude::settings(scope, &env, &countersign_host::env::current_dir());
    let file = file.ok_or(countersign_host::PathsError::NoHome)?;
    let program = program_for(scope)?;
    let mut record = Record::open(&Paths::from_env(&env)?)?;
    let plan = Plan::install(&file, &program, &record)?;
    let changed = plan.change != Change::None;
    if !args.json {
        introduce(client.as_ref(), &file, &plan);
    }
    if changed && !args.dry_run {
        if !args.yes && !agreed(args.json, "Write this?")? {
            line("Nothing was changed.");
            return Ok(1);
        }
        plan.apply("claude", &mut record, true)?;
    }
    let done = changed && !args.dry_run;
    if args.json {
        let backup = record.of(&file).and_then(|f| f.before.as_ref()).map(|d| record.backup_path(d));
        line(&json!({
            "agent": "claude", "client": client.as_ref().map(|c| &c.path), "version": client.as_ref().and_then(|c| c.version.as_ref()),
            "fails_closed": client.as_ref().map(|c| !c.too_old()), "scope": scope.name(), "file": file, "program": program,
            "changed": done, "would_change": changed && args.dry_run, "backup": backup,
        }).to_string());
    } else if done {
        line("Done. Claude Code is reviewed from its next session on.");
        line("`countersign uninstall` goes back, `countersign log` shows what was decided.");
    }
    Ok(0)
}

/// The program that the hooks call. A file that is shared must not hold a path of this machine.
fn program_for(scope: Scope) -> Result<String, InstallError> {
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

fn introduce(client: Option<&Client>, file: &Path, plan: &Plan) {
    match client {
        Some(client) => {
            let version = client.version.as_deref().unwrap_or("of unknown version");
            line(&format!("{} {version}, {}", output::bold("Claude Code"), client.path.display()));
            if client.too_old() {
                let (a, b, c) = claude::ON_FAILURE_SINCE;
                line(&output::bad(&format!(
                    "This version ignores `onFailure`: an action would run when the gate itself fails. Update to {a}.{b}.{c} or later."
                )));
            }
        }
        None => line(&format!("{}, not on the PATH", output::bold("Claude Code"))),
    }
    show(file, plan);
}

/// A plan, for people.
pub fn show(file: &Path, plan: &Plan) {
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

/// All settings files that may hold our hooks: those in the record, and those that `init` would write here.
pub fn candidates(record: &Record, env: &Env, scopes: &[Scope]) -> Vec<PathBuf> {
    let here = countersign_host::env::current_dir();
    let mut out: Vec<PathBuf> = scopes.iter().filter_map(|s| claude::settings(*s, env, &here)).collect();
    if scopes.len() == 3 {
        out.extend(record.files().iter().filter(|f| f.agent == "claude").map(|f| f.path.clone()));
    }
    out.sort();
    out.dedup();
    out
}

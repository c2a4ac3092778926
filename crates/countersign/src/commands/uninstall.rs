//! `countersign uninstall`: take the gate out of an agent.

use clap::Args;
use countersign_host::{Env, Paths};
use serde_json::json;

use super::init::{agreed, candidates, show};
use crate::installation::claude::{self, Scope};
use crate::installation::record::Record;
use crate::installation::{Change, InstallError, Plan};
use crate::output::{self, line};

/// Take the gate out of Claude Code again.
///
/// A settings file that is as `init` left it gets its bytes from before; from one that was changed since, only our
/// entries are cut; one that `init` made is removed. The ledger stays. Not for agents: inside a session it refuses.
/// Exit code: 0 done or nothing to do, 1 you said no, 2 error.
#[derive(Debug, Args)]
pub struct UninstallArgs {
    /// Only .claude/settings.local.json in the current folder.
    #[arg(long, conflicts_with = "shared")]
    pub project: bool,
    /// Only .claude/settings.json in the current folder.
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
pub fn run(args: &UninstallArgs) -> u8 {
    match uninstall(args) {
        Ok(code) => code,
        Err(error) => {
            output::error(&error.to_string());
            2
        }
    }
}

fn uninstall(args: &UninstallArgs) -> Result<u8, InstallError> {
    if claude::inside_session() {
        let why = "this is a session of an agent, and only the user may take the gate out: run `countersign uninstall` in \
                   a terminal of your own. nothing was changed";
        return Err(InstallError::Other(why.to_owned()));
    }
    let env = Env::read();
    let scopes: &[Scope] = match (args.project, args.shared) {
        (true, _) => &[Scope::Project],
        (_, true) => &[Scope::Shared],
        _ => &[Scope::User, Scope::Project, Scope::Shared],
    };
    let mut record = Record::open(&Paths::from_env(&env)?)?;
    let mut plans = Vec::new();
    for file in candidates(&record, &env, scopes) {
        let plan = Plan::uninstall(&file, &record)?;
        if plan.change != Change::None || record.of(&file).is_some() {
            plans.push(plan);
        }
    }
    let changes = plans.iter().any(|p| p.change != Change::None);
    if !args.json {
        for plan in &plans {
            show(&plan.path, plan);
        }
        if !changes {
            line("The gate is in no settings file: nothing to do.");
        }
    }
    if !args.dry_run {
        if changes && !args.yes && !agreed(args.json, "Take the gate out?")? {
            line("Nothing was changed.");
            return Ok(1);
        }
        for plan in &plans {
            plan.apply("claude", &mut record, false)?;
        }
    }
    if args.json {
        let files: Vec<_> = plans
            .iter()
            .map(|p| json!({"file": p.path, "change": word(&p.change), "exact": p.exact}))
            .collect();
        line(&json!({"agent": "claude", "dry_run": args.dry_run, "files": files}).to_string());
    } else if changes && !args.dry_run {
        line("Done. Sessions are no longer reviewed. What was decided until now stays in the ledger.");
    }
    Ok(0)
}

fn word(change: &Change) -> &'static str {
    match change {
        Change::None => "none",
        Change::Write(_) => "restored",
        Change::Delete => "removed",
    }
}

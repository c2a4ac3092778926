//! `countersign uninstall`: take the gate out of agents.

use clap::Args;
use countersign_host::{Env, Paths};
use serde_json::{Value as Json, json};

use super::setup::{self, Choice, agreed, show, word};
use crate::installation::agents;
use crate::installation::record::Record;
use crate::installation::{Change, InstallError, Plan};
use crate::output::{self, line};

/// Take the gate out of the agents again, or out of those that are named.
///
/// A settings file that is as `init` left it gets its bytes from before; from one that was changed since, only our
/// entries are cut; one that `init` made is removed. The ledger stays. Not for agents: inside a session it refuses.
/// Exit code: 0 done or nothing to do, 1 you said no, 2 error.
#[derive(Debug, Args)]
pub struct UninstallArgs {
    #[command(flatten)]
    choice: Choice,
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
    if agents::inside_session() {
        let why = "this is a session of an agent, and only the user may take the gate out: run `countersign uninstall` in \
                   a terminal of your own. nothing was changed";
        return Err(InstallError::Other(why.to_owned()));
    }
    let env = Env::read();
    let named = args.choice.named()?;
    let chosen = if named.is_empty() { setup::all() } else { named };
    let mut record = Record::open(&Paths::from_env(&env)?)?;
    let (mut plans, mut errors): (Vec<Plan>, Vec<InstallError>) = (Vec::new(), Vec::new());
    for agent in chosen {
        for place in setup::places(agent, &record, &env, args.choice.scope()) {
            match Plan::uninstall(&place, &record) {
                Ok(plan) if plans.iter().any(|p| p.path == plan.path) => {}
                Ok(plan) if plan.change != Change::None || record.of(&place.path).is_some() => {
                    plans.push(plan)
                }
                Ok(_) => {}
                Err(error) => {
                    // What stands behind it in the order stays: a policy that allows everything must not outlive the gate.
                    errors.push(error);
                    break;
                }
            }
        }
    }
    let changes = plans.iter().any(|p| p.change != Change::None);
    if !args.json {
        plans.iter().for_each(show);
        if !changes && errors.is_empty() {
            line("The gate is in no settings file: nothing to do.");
        }
    }
    if !args.dry_run {
        if changes && !args.yes && !agreed(args.json, "Take the gate out?")? {
            line("Nothing was changed.");
            return Ok(1);
        }
        let mut stopped: Vec<&str> = Vec::new();
        for plan in &plans {
            if stopped.contains(&plan.agent.as_str()) {
                continue;
            }
            if let Err(error) = plan.apply(&mut record, false) {
                errors.push(error);
                stopped.push(&plan.agent);
            }
        }
    }
    for error in &errors {
        output::error(&error.to_string());
    }
    if args.json {
        let files: Vec<Json> = plans
            .iter()
            .map(|p| json!({"agent": p.agent, "file": p.path, "change": word(&p.change), "exact": p.exact}))
            .collect();
        let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
        line(&json!({"dry_run": args.dry_run, "files": files, "errors": errors}).to_string());
    } else if changes && !args.dry_run && errors.is_empty() {
        line("Done. Sessions are no longer reviewed. What was decided until now stays in the ledger.");
    }
    Ok(if errors.is_empty() { 0 } else { 2 })
}

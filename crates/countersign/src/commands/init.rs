//! `countersign init`: put the gate into the agents of this machine.

use std::path::PathBuf;

use clap::Args;
use countersign_host::{Env, Paths};
use serde_json::{Value as Json, json};

use super::setup::{self, Choice, agreed, program_for, show};
use crate::installation::agents::claude::{self, Client};
use crate::installation::agents::{self, Failure, Found};
use crate::installation::record::Record;
use crate::installation::{AGENTS, Agent, Asked, Change, InstallError, Plan, Scope, servers};
use crate::output::{self, line};

/// Put the gate into the agents of this machine: every later session is reviewed.
///
/// Finds every agent, shows what would change in which file, asks once, and writes only then. What was in a file stays
/// byte for byte; `countersign uninstall` goes back. A second run changes nothing. An agent whose file cannot be edited
/// is named and left alone. Exit code: 0 done or nothing to do, 1 you said no, 2 error.
#[derive(Debug, Args)]
pub struct InitArgs {
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
    /// Gemini CLI only: write a policy by which it asks you nothing and leaves every action to the gate. If the gate is
    /// taken out or fails while that policy stands, every action runs.
    #[arg(long)]
    pub auto_approve: bool,
}

/// One agent and what would become of its files.
struct Item {
    agent: &'static Agent,
    found: Option<Found>,
    plans: Result<Vec<Plan>, InstallError>,
    /// Files that another agent of this run has already.
    shared: Vec<PathBuf>,
    /// What came of it.
    done: Result<(), InstallError>,
}

impl Item {
    fn changes(&self) -> bool {
        self.plans.as_ref().is_ok_and(|all| all.iter().any(|p| p.change != Change::None))
    }
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
    let scope = args.choice.scope().unwrap_or(Scope::User);
    let program = program_for(scope)?;
    let here = countersign_host::env::current_dir();
    let asked = Asked { env: &env, scope, project: &here, program: &program };
    let picked = pick(args, &env)?;
    let mut record = Record::open(&Paths::from_env(&env)?)?;
    let mut items = plan(&picked, &asked, args.auto_approve, &record);
    if !args.json {
        items.iter().for_each(introduce);
    }
    let changes = items.iter().any(Item::changes);
    if changes && !args.dry_run {
        if !args.yes && !agreed(args.json, "Write this?")? {
            line("Nothing was changed.");
            return Ok(1);
        }
        for item in &mut items {
            let Ok(plans) = &item.plans else { continue };
            // The files of one agent in their order: one that fails keeps the next ones away.
            item.done = plans.iter().try_for_each(|plan| plan.apply(&mut record, true));
        }
    }
    let failed = items.iter().any(|i| i.plans.is_err() || i.done.is_err());
    if args.json {
        let all: Vec<Json> = items.iter().map(|item| as_json(item, &record, args.dry_run)).collect();
        line(&json!({
            "scope": scope.name(), "program": program, "dry_run": args.dry_run, "changed": changes && !args.dry_run,
            "would_change": changes && args.dry_run, "agents": all,
        }).to_string());
    } else {
        conclude(&items, changes && !args.dry_run);
    }
    Ok(if failed { 2 } else { 0 })
}

/// The agents that are named, else all that are found.
fn pick(args: &InitArgs, env: &Env) -> Result<Vec<(&'static Agent, Option<Found>)>, InstallError> {
    let named = args.choice.named()?;
    if args.auto_approve && !named.iter().any(|a| a.name == "gemini") {
        let why = "`--auto-approve` is for Gemini CLI: run `countersign init gemini --auto-approve`";
        return Err(InstallError::Other(why.to_owned()));
    }
    if !named.is_empty() {
        return Ok(named.into_iter().map(|a| (a, a.find(env))).collect());
    }
    let all: Vec<_> = AGENTS.iter().filter_map(|a| Some((a, Some(a.find(env)?)))).collect();
    if all.is_empty() {
        return Err(InstallError::Other(format!(
            "found no agent on the PATH and no folder of one in your home. install one, or name it: `countersign init \
             AGENT`; known: {}",
            agents::names()
        )));
    }
    Ok(all)
}

fn plan(
    picked: &[(&'static Agent, Option<Found>)],
    asked: &Asked<'_>,
    auto_approve: bool,
    record: &Record,
) -> Vec<Item> {
    let mut seen: Vec<PathBuf> = Vec::new();
    let mut items = Vec::new();
    for (agent, found) in picked {
        let mut targets = agent.files(asked);
        if auto_approve && agent.name == "gemini" {
            targets.extend(agents::auto_approval(asked));
        }
        let known = !targets.is_empty();
        let (shared, own): (Vec<_>, Vec<_>) = targets.into_iter().partition(|t| seen.contains(&t.path));
        seen.extend(own.iter().map(|t| t.path.clone()));
        let plans = if known {
            own.iter().map(|target| Plan::install(agent, target, record)).collect()
        } else {
            Err(InstallError::Other(format!(
                "{} has no settings of the scope `{}`: run `countersign init {}` without it",
                agent.title,
                asked.scope.name(),
                agent.name
            )))
        };
        let shared = shared.into_iter().map(|t| t.path).collect();
        items.push(Item { agent, found: found.clone(), plans, shared, done: Ok(()) });
    }
    items
}

fn introduce(item: &Item) {
    let agent = item.agent;
    let title = output::bold(agent.title);
    let client = (agent.name == "claude").then(Client::find).flatten();
    let version =
        client.as_ref().and_then(|c| c.version.as_deref()).map(|v| format!(" {v}")).unwrap_or_default();
    match item.found.as_ref() {
        Some(Found { program: Some(program), .. }) => {
            line(&format!("{title}{version}, {}", program.display()))
        }
        Some(Found { folder: Some(folder), .. }) => {
            line(&format!("{title}, {}, not on the PATH", folder.display()))
        }
        _ => line(&format!("{title}, not found on this machine")),
    }
    if client.is_some_and(|c| c.too_old()) {
        let (a, b, c) = claude::ON_FAILURE_SINCE;
        line(&output::bad(&format!(
            "This version ignores `onFailure`: an action would run when the gate itself fails. Update to {a}.{b}.{c} or later."
        )));
    }
    match &item.plans {
        Ok(plans) => plans.iter().for_each(show),
        Err(error) => {
            output::error(&format!("{} is left alone: {error}", agent.title));
            return;
        }
    }
    for file in &item.shared {
        line(&format!("{}: the same file as above", file.display()));
    }
    if agent.adapter.is_empty() && nothing_to_gate(item) {
        line("No agent of yours is in `agent_servers` there: add one and run this again.");
    }
    if !matches!(agent.failure, Failure::Closed(_)) {
        line(&output::dim(&format!("When the gate fails: {}.", agent.failure.text())));
    }
    if item.plans.as_ref().is_ok_and(|all| all.iter().any(|p| p.path.ends_with("policies/countersign.toml")))
    {
        line(&output::bad(
            "With this policy Gemini CLI asks you nothing: if the gate is taken out or fails, every action runs.",
        ));
    }
}

/// Whether an editor has no server that could be gated.
fn nothing_to_gate(item: &Item) -> bool {
    let Ok(plans) = &item.plans else { return false };
    plans.iter().all(|plan| {
        let text = plan.old.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
        servers::servers(&text).is_ok_and(|all| all.is_empty())
    })
}

fn conclude(items: &[Item], done: bool) {
    for item in items {
        if let Err(error) = &item.done {
            output::error(&format!("{}: {error}", item.agent.title));
        }
    }
    if !done {
        return;
    }
    let gated: Vec<&Item> = items.iter().filter(|i| i.changes() && i.done.is_ok()).collect();
    if gated.is_empty() {
        return;
    }
    let names: Vec<&str> = gated.iter().map(|i| i.agent.title).collect();
    let verb = if names.len() == 1 { "is" } else { "are" };
    line(&format!("Done. {} {verb} reviewed from the next session on.", names.join(", ")));
    for item in gated.iter().filter(|i| !i.agent.step.is_empty()) {
        line(&format!("{}: {}", output::bold(item.agent.title), item.agent.step));
    }
    line(
        "`countersign doctor` proves it, `countersign uninstall` goes back, `countersign log` shows what was decided.",
    );
}

fn as_json(item: &Item, record: &Record, dry_run: bool) -> Json {
    let agent = item.agent;
    let client = (agent.name == "claude").then(Client::find).flatten();
    let files: Vec<Json> = item
        .plans
        .as_ref()
        .map_or(&[][..], Vec::as_slice)
        .iter()
        .map(|plan| {
            let backup = record.of(&plan.path).and_then(|f| f.before.as_ref()).map(|d| record.backup_path(d));
            json!({"file": plan.path, "change": setup::word(&plan.change), "backup": backup})
        })
        .collect();
    let error = item.plans.as_ref().err().or_else(|| item.done.as_ref().err()).map(ToString::to_string);
    json!({
        "agent": agent.name, "found": item.found.is_some(), "client": item.found.as_ref().and_then(|f| f.program.as_ref()),
        "version": client.as_ref().and_then(|c| c.version.as_ref()),
        "fails": if client.is_some_and(|c| c.too_old()) { "open" } else { agent.failure.word() },
        "files": files, "shares": item.shared, "step": agent.step, "error": error,
        "changed": item.changes() && !dry_run && item.done.is_ok(), "would_change": item.changes() && dry_run,
    })
}

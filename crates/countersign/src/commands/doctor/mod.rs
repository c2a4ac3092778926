//! `countersign doctor`: is it installed, is it called, does it refuse, does every rule fire?

mod agents;
mod dialect;
mod fire;
mod payloads;

use clap::Args;
use countersign_host::{Env, Ledger, LedgerError, Paths, config};
use serde_json::json;

use crate::output::{self, line};
use crate::selftest;

/// Check the installation: state, configuration, ledger, agents, and every rule by its own examples.
///
/// For each agent whose settings call the gate, the very command line that stands there is started with an invented event:
/// a dangerous action must come back refused in that agent's own form, a harmless one must pass, garbage must be refused.
/// Nothing of it is executed or kept. What an agent does when the gate itself fails is said besides; that is the agent's
/// own, and no error. Exit code 0 when all is well, 1 when something is wrong that can be mended.
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// Print as JSON.
    #[arg(long)]
    pub json: bool,
    /// Move a damaged ledger aside, so that a new one begins. Nothing is deleted.
    #[arg(long)]
    pub repair: bool,
}

/// One thing that was looked at.
pub struct Check {
    /// What.
    pub name: &'static str,
    /// Nothing has to be mended.
    pub ok: bool,
    /// What was found.
    pub text: String,
    /// The agent that it is about.
    pub agent: Option<&'static str>,
    /// It is to be known, although nothing can be mended.
    pub note: bool,
}

impl Check {
    fn new(name: &'static str, ok: bool, text: impl Into<String>) -> Self {
        Self { name, ok, text: text.into(), agent: None, note: false }
    }
}

/// Runs it.
pub fn run(args: &DoctorArgs) -> u8 {
    let env = Env::read();
    let mut checks = Vec::new();
    match Paths::from_env(&env) {
        Ok(paths) => {
            let made = paths.create_state();
            let ok = made.is_ok();
            let text = made.map_or_else(|e| e.to_string(), |()| paths.state.display().to_string());
            checks.push(Check::new("state", ok, text));
            checks.push(configuration(&paths));
            checks.push(ledger(&paths, args.repair));
            checks.extend(agents::checks(&env, &paths));
        }
        Err(error) => checks.push(Check::new("state", false, error.to_string())),
    }
    let test = selftest::run();
    let (programs, names) = countersign_analysis::size();
    let text = format!("{programs} programs and calls under {names} names");
    checks.push(Check::new("catalogue", programs > 0, text));
    let failed: Vec<String> =
        test.failed.iter().map(|(rule, action)| format!("{rule} on `{action}`")).collect();
    let text = if failed.is_empty() {
        format!("{} rules fire on their examples and on nothing else", test.passed)
    } else {
        format!("do not come out as documented: {}", failed.join("; "))
    };
    checks.push(Check::new("rules", failed.is_empty(), text));
    let wrong = countersign_scan::injection::examples::failed();
    let text = if wrong.is_empty() {
        format!(
            "{} texts are told apart as documented",
            countersign_scan::injection::examples::EXAMPLES.len()
        )
    } else {
        format!("takes these for something else: {}", wrong.join("; "))
    };
    checks.push(Check::new("scanner", wrong.is_empty(), text));
    let well = checks.iter().all(|c| c.ok);
    if args.json {
        let all: Vec<_> = checks
            .iter()
            .map(|c| json!({"name": c.name, "ok": c.ok, "text": c.text, "agent": c.agent, "note": c.note}))
            .collect();
        line(&json!({"ok": well, "checks": all}).to_string());
    } else {
        for check in &checks {
            let mark = match (check.ok, check.note) {
                (true, false) => output::good("ok  "),
                (true, true) => output::bold("note"),
                (false, _) => output::bad("FAIL"),
            };
            line(&format!("{mark}  {:13} {}", check.name, check.text));
        }
    }
    u8::from(!well)
}

fn configuration(paths: &Paths) -> Check {
    let loaded = config::load(paths, &countersign_host::env::current_dir(), None);
    let mut wrong: Vec<String> = loaded.problems.iter().map(ToString::to_string).collect();
    wrong.extend(
        crate::custom::failed_examples(&loaded.config)
            .into_iter()
            .map(|(rule, command, _)| format!("rule `{rule}` and its example `{command}` disagree")),
    );
    let files = loaded.files.iter().filter(|f| f.state != config::FileState::Absent).count();
    let text = if wrong.is_empty() {
        format!("{files} files, {} rules of your own", loaded.config.rules.len())
    } else {
        wrong.join("; ")
    };
    Check::new("configuration", wrong.is_empty(), text)
}

fn ledger(paths: &Paths, repair: bool) -> Check {
    let report = Ledger::open(paths).and_then(|ledger| ledger.verify());
    let check = |ok, text: String| Check::new("ledger", ok, text);
    match report {
        Ok(report) if report.ok() => check(true, format!("{} records, chain whole", report.records)),
        Ok(report) => {
            check(false, report.problems.iter().map(super::log::describe).collect::<Vec<_>>().join("; "))
        }
        Err(LedgerError::Corrupt { .. }) if repair => match Ledger::set_aside(paths) {
            Ok(aside) => {
                check(true, format!("was damaged; it lies at {} now, and a new one begins", aside.display()))
            }
            Err(error) => check(false, error.to_string()),
        },
        Err(error) => check(false, error.to_string()),
    }
}

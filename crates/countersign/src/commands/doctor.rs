//! `countersign doctor`: is it installed, is it called, does every rule fire?

use clap::Args;
use countersign_host::{Env, Ledger, LedgerError, Paths, config};
use serde_json::json;

use crate::output::{self, line};
use crate::selftest;

/// Check the installation: state, configuration, ledger, agents, and every rule by its own examples.
///
/// Exit code 0 when all is well, 1 when something is wrong.
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// Print as JSON.
    #[arg(long)]
    pub json: bool,
    /// Move a damaged ledger aside, so that a new one begins. Nothing is deleted.
    #[arg(long)]
    pub repair: bool,
}

struct Check {
    name: &'static str,
    ok: bool,
    text: String,
}

/// Runs it.
pub fn run(args: &DoctorArgs) -> u8 {
    let env = Env::read();
    let mut checks = Vec::new();
    match Paths::from_env(&env) {
        Ok(paths) => {
            let made = paths.create_state();
            checks.push(Check {
                name: "state",
                ok: made.is_ok(),
                text: made.map_or_else(|e| e.to_string(), |()| paths.state.display().to_string()),
            });
            checks.push(configuration(&paths));
            checks.push(ledger(&paths, args.repair));
        }
        Err(error) => checks.push(Check { name: "state", ok: false, text: error.to_string() }),
    }
    checks.extend(agent(&env));
    let test = selftest::run();
    let (programs, names) = countersign_analysis::size();
    checks.push(Check {
        name: "catalogue",
        ok: programs > 0,
        text: format!("{programs} programs and calls under {names} names"),
    });
    let failed: Vec<String> =
        test.failed.iter().map(|(rule, action)| format!("{rule} on `{action}`")).collect();
    checks.push(Check {
        name: "rules",
        ok: failed.is_empty(),
        text: if failed.is_empty() {
            format!("{} rules fire on their examples and on nothing else", test.passed)
        } else {
            format!("do not come out as documented: {}", failed.join("; "))
        },
    });
    let well = checks.iter().all(|c| c.ok);
    if args.json {
        line(&json!({"ok": well, "checks": checks.iter().map(|c| json!({"name": c.name, "ok": c.ok, "text": c.text})).collect::<Vec<_>>()}).to_string());
    } else {
        for check in &checks {
            let mark = if check.ok { output::good("ok  ") } else { output::bad("FAIL") };
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
    Check { name: "configuration", ok: wrong.is_empty(), text }
}

fn ledger(paths: &Paths, repair: bool) -> Check {
    let report = Ledger::open(paths).and_then(|ledger| ledger.verify());
    match report {
        Ok(report) if report.ok() => {
            Check { name: "ledger", ok: true, text: format!("{} records, chain whole", report.records) }
        }
        Ok(report) => Check {
            name: "ledger",
            ok: false,
            text: report.problems.iter().map(super::log::describe).collect::<Vec<_>>().join("; "),
        },
        Err(LedgerError::Corrupt { .. }) if repair => match Ledger::set_aside(paths) {
            Ok(aside) => Check {
                name: "ledger",
                ok: true,
                text: format!("was damaged; it lies at {} now, and a new one begins", aside.display()),
            },
            Err(error) => Check { name: "ledger", ok: false, text: error.to_string() },
        },
        Err(error) => Check { name: "ledger", ok: false, text: error.to_string() },
    }
}

/// Whether Claude Code's settings call this program, and fail closed.
fn agent(env: &Env) -> Vec<Check> {
    let Some(home) = &env.home else { return Vec::new() };
    let folder =
        Env::variable("CLAUDE_CONFIG_DIR").map_or_else(|| home.join(".claude"), std::path::PathBuf::from);
    let file = folder.join("settings.json");
    let Ok(text) = std::fs::read_to_string(&file) else {
        return vec![Check {
            name: "claude code",
            ok: true,
            text: "no settings found: run `countersign init`, or `countersign run -- claude`".to_owned(),
        }];
    };
    let called = text.contains("countersign") && text.contains("hook claude");
    let closed = text.contains("\"onFailure\"");
    let text = match (called, closed) {
        (true, true) => format!("called by {} and closed when it fails", file.display()),
        (true, false) => format!(
            "called by {}, but a hook that fails lets the action run: run `countersign init` again",
            file.display()
        ),
        (false, _) => format!("not called by {}: run `countersign init`", file.display()),
    };
    vec![Check { name: "claude code", ok: !called || closed, text }]
}

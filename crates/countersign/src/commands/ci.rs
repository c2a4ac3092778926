//! `countersign ci`: an agent headless under the gate, with a report.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;
use countersign_host::{Env, Paths, now_ms};

use crate::ci::Report;
use crate::output::{self, line};
use crate::relay::child;

/// Run an agent with the gate in it where nobody sits: what would be asked is refused, and a report is written.
///
/// The folder of the report gets `report.json`, `report.md`, `report.sarif` and the run's own ledger. No file of the
/// agent is touched.
///
/// The exit code is the agent's own. With `--strict`, where that is 0: 3 when an action was refused, 4 when the agent told
/// the gate nothing. 2 when the run cannot be started or reported, 127 when the agent is not found.
#[derive(Debug, Args)]
pub struct CiArgs {
    /// Folder for the report; it is made.
    #[arg(long, value_name = "FOLDER", default_value = "countersign-report")]
    pub report: PathBuf,
    /// End with a code other than 0 when something was refused, or nothing was reviewed.
    #[arg(long)]
    pub strict: bool,
    /// Print the report as JSON when the run has ended.
    #[arg(long)]
    pub json: bool,
    /// The agent and its arguments, after `--`: `countersign ci -- claude -p "fix the tests"`.
    #[arg(last = true, required = true)]
    pub command: Vec<OsString>,
}

/// Something was refused.
const REFUSED: u8 = 3;

/// Nothing was reviewed.
const UNSEEN: u8 = 4;

/// Runs it.
pub fn run(args: &CiArgs) -> u8 {
    match run_agent(args) {
        Ok(report) => {
            if args.json {
                line(&report.json().to_string());
            } else {
                let folder = args.report.display();
                let (allowed, refused) = (report.allowed, report.refused_in_all);
                output::error(&format!(
                    "{allowed} actions ran, {refused} were refused; the report is in `{folder}`"
                ));
            }
            if !report.seen {
                output::error("the agent told the gate nothing: nothing of this run was reviewed");
            }
            exit_code(&report, args.strict)
        }
        Err(error) => {
            output::error(&error);
            2
        }
    }
}

fn exit_code(report: &Report, strict: bool) -> u8 {
    match report.exit_code {
        0 if strict && !report.seen => UNSEEN,
        0 if strict && report.refused_in_all > 0 => REFUSED,
        code => code,
    }
}

fn run_agent(args: &CiArgs) -> Result<Report, String> {
    let project = countersign_host::env::current_dir();
    let folder = project.join(&args.report);
    std::fs::create_dir_all(&folder).map_err(|e| format!("cannot make `{}`: {e}", folder.display()))?;
    // A ledger of its own: the report tells this run, all of it and nothing else. The name is one that rules protect.
    let state = folder.join("state/countersign");
    let paths = Paths::from_env(&Env { countersign_home: Some(state.clone()), ..Env::read() });
    let paths = paths.map_err(|e| e.to_string())?;
    paths.create_state().map_err(|e| e.to_string())?;
    let since = now_ms();
    let mut child = program(&state, &args.command)
        .and_then(|mut program| program.spawn())
        .map_err(|e| format!("cannot start the agent: {e}"))?;
    child::forward_signals(child.id());
    let status = child::wait(&mut child, None).map_err(|e| format!("cannot wait for the agent: {e}"))?;
    let words: Vec<String> = args.command.iter().map(|w| w.to_string_lossy().into_owned()).collect();
    let report = Report {
        command: countersign_host::redact::redact(&words.join(" ")),
        exit_code: child::code(status),
        took_ms: now_ms().saturating_sub(since),
        ..Report::gather(&paths, since)?
    };
    report.write(&folder, &project)?;
    Ok(report)
}

/// `countersign run` with nobody to ask. It knows the agents.
#[expect(clippy::disallowed_methods, reason = "this command is there to start the agent that the user names")]
fn program(state: &Path, command: &[OsString]) -> std::io::Result<Command> {
    let mut program = Command::new(std::env::current_exe()?);
    program.arg("run").arg("--").args(command).env("COUNTERSIGN_HOME", state).env("CI", "true");
    Ok(program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        let report =
            |exit_code, refused_in_all, seen| Report { exit_code, refused_in_all, seen, ..Report::default() };
        for (given, strict, code) in [
            (report(0, 0, true), true, 0),
            (report(0, 2, true), false, 0),
            (report(0, 2, true), true, REFUSED),
            (report(0, 0, false), true, UNSEEN),
            (report(0, 0, false), false, 0),
            (report(7, 2, true), true, 7),
        ] {
            assert_eq!(exit_code(&given, strict), code, "{given:?} {strict}");
        }
    }
}

//! `countersign log`: what was decided.

use std::time::Duration;

use clap::{Args, ValueEnum};
use countersign_host::ledger::{ChainProblem, Filter, Stored};
use countersign_host::{Env, Ledger, Paths, Record};
use countersign_model::Verdict;
use serde_json::json;

use crate::output::{self, line};

/// Show decisions and consents, newest first.
///
/// Exit code 0; 1 when `--verify` finds the ledger changed; 2 when it cannot be read.
#[derive(Debug, Args)]
pub struct LogArgs {
    /// Only this session.
    #[arg(long)]
    pub session: Option<String>,
    /// Only decisions with this verdict.
    #[arg(long)]
    pub verdict: Option<Wanted>,
    /// Only decisions for which this rule fired.
    #[arg(long)]
    pub rule: Option<String>,
    /// Only records that hold this text.
    #[arg(long)]
    pub text: Option<String>,
    /// Only records of the last so many minutes.
    #[arg(long, value_name = "MINUTES")]
    pub since: Option<u64>,
    /// At most so many.
    #[arg(long, short = 'n', default_value_t = 30)]
    pub limit: usize,
    /// Everything, not only decisions: consents, session events, outcomes.
    #[arg(long)]
    pub all: bool,
    /// Keep printing what comes.
    #[arg(long, short)]
    pub follow: bool,
    /// Check the chain of hashes instead.
    #[arg(long)]
    pub verify: bool,
    /// One JSON object a line.
    #[arg(long)]
    pub json: bool,
}

/// A verdict to filter by.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Wanted {
    Allow,
    Ask,
    Deny,
}

/// Runs it.
pub fn run(args: &LogArgs) -> u8 {
    let ledger = Paths::from_env(&Env::read())
        .map_err(|e| e.to_string())
        .and_then(|p| Ledger::open(&p).map_err(|e| e.to_string()));
    let mut ledger = match ledger {
        Ok(ledger) => ledger,
        Err(error) => {
            output::error(&error);
            return 2;
        }
    };
    if args.verify {
        return verify(&ledger, args.json);
    }
    let filter = Filter {
        session: args.session.clone(),
        kind: (!args.all).then_some("decision"),
        verdict: args.verdict.map(|v| match v {
            Wanted::Allow => Verdict::Allow,
            Wanted::Ask => Verdict::Ask,
            Wanted::Deny => Verdict::Deny,
        }),
        rule: args.rule.clone(),
        since: args.since.map(|minutes| countersign_host::now_ms().saturating_sub(minutes * 60_000)),
        text: args.text.clone(),
        limit: Some(args.limit),
    };
    let mut last = ledger.last_seq().unwrap_or(0);
    let mut failed = false;
    for stored in ledger.query(filter.clone()) {
        match stored {
            Ok(stored) => print(&stored, args.json),
            Err(error) => {
                output::error(&error.to_string());
                failed = true;
            }
        }
    }
    if !args.follow {
        return if failed { 2 } else { 0 };
    }
    loop {
        std::thread::sleep(Duration::from_millis(400));
        if let Err(error) = ledger.import(Duration::from_secs(2)) {
            output::error(&error.to_string());
            return 2;
        }
        for stored in ledger.after(last, &filter).unwrap_or_default() {
            last = last.max(stored.seq);
            print(&stored, args.json);
        }
    }
}

fn verify(ledger: &Ledger, as_json: bool) -> u8 {
    match ledger.verify() {
        Ok(report) => {
            let problems: Vec<String> = report.problems.iter().map(describe).collect();
            if as_json {
                line(
                    &json!({"ok": report.ok(), "records": report.records, "problems": problems}).to_string(),
                );
            } else if report.ok() {
                line(&format!(
                    "the ledger is whole: {} records, each chained to the one before",
                    report.records
                ));
            } else {
                for problem in &problems {
                    output::error(problem);
                }
            }
            u8::from(!report.ok())
        }
        Err(error) => {
            output::error(&error.to_string());
            2
        }
    }
}

/// What is wrong with the chain, for people.
pub fn describe(problem: &ChainProblem) -> String {
    match problem {
        ChainProblem::Altered { seq } => format!("record {seq} was changed, or put in another place"),
        ChainProblem::Missing { from, to } => format!("records {from} to {to} are gone"),
        ChainProblem::End { found, expected } => {
            format!("the ledger ends at record {found} and should end at {expected}")
        }
    }
}

fn print(stored: &Stored, as_json: bool) {
    if as_json {
        line(&json!({"seq": stored.seq, "record": stored.record}).to_string());
        return;
    }
    let when = output::dim(&output::time(stored.record.at_ms()));
    match &stored.record {
        Record::Decision(record) => {
            let decision = &record.decision;
            let rules: Vec<&str> = decision.rules().collect();
            let text: String = record.action.text().split_whitespace().collect::<Vec<_>>().join(" ");
            let text: String = text.chars().take(100).collect();
            let shadow = if record.shadow { " (shadow)" } else { "" };
            line(&format!(
                "{when}  {:5}{shadow}  {:10} {text}  {}",
                output::verdict(decision.verdict),
                record.action.tool,
                output::dim(&rules.join(" "))
            ));
        }
        other => {
            line(&format!("{when}  {:5}  {}", other.kind(), serde_json::to_string(other).unwrap_or_default()))
        }
    }
}

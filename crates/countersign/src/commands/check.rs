//! `countersign check`: one action, one verdict.

use clap::Args;
use serde_json::json;

use crate::commands::one::{self, One};
use crate::gate::stage_name;
use crate::output::{self, line};

/// Review one action. The exit code is the verdict: 0 allow, 10 ask, 11 deny, 2 error.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    pub one: One,
    /// Print the whole decision as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Runs it.
pub fn run(args: &CheckArgs) -> u8 {
    let examined = match one::examine(&args.one) {
        Ok(examined) => examined,
        Err(error) => {
            output::error(&error);
            return 2;
        }
    };
    let decision = &examined.decision;
    if args.json {
        let effects: Vec<String> =
            examined.analysis.effects.iter().map(countersign_model::Effect::summary).collect();
        line(&json!({"verdict": decision.verdict, "stage": stage_name(decision.stage), "rules": decision.rules().collect::<Vec<_>>(), "reason": decision.reason, "effects": effects, "decision": decision}).to_string());
    } else {
        let rules: Vec<&str> = decision.rules().collect();
        line(&format!("{} {}", output::verdict(decision.verdict), rules.join(" ")));
        if !decision.reason.is_empty() {
            line(&decision.reason);
        }
    }
    one::exit_code(decision.verdict)
}

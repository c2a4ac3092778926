//! `countersign replay`: a recorded session, reviewed again.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;
use countersign_analysis::{NoScene, Surroundings};
use countersign_host::transcript::{self, PastOutcome};
use countersign_model::{Action, Call, McpAnnotations, Mode, SessionMemory, Utterance, Verdict};
use countersign_policy::{NoWitness, Protection, Trust};
use serde_json::json;

use crate::gate::{self, Room};
use crate::output::{self, line};

/// Review a recorded session: what would have been allowed, asked, denied, and how many prompts it would have saved.
///
/// Reads session files of Claude Code and Codex. Nothing is looked up and nothing is run. Exit code 0, 2 on errors.
#[derive(Debug, Args)]
pub struct ReplayArgs {
    /// Session files (JSON Lines).
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Every action, not only those that would have been stopped.
    #[arg(long)]
    pub all: bool,
    /// One JSON object a file.
    #[arg(long)]
    pub json: bool,
}

#[derive(Default)]
struct Sum {
    allowed: usize,
    asked: usize,
    denied: usize,
    /// Actions for which the agent itself would have asked in its default mode.
    prompts: usize,
    saved: usize,
    rules: BTreeMap<String, usize>,
}

/// Runs it.
pub fn run(args: &ReplayArgs) -> u8 {
    let mut failed = false;
    for file in &args.files {
        match transcript::actions(file) {
            Ok(session) => one(file, &session, args),
            Err(error) => {
                output::error(&error.to_string());
                failed = true;
            }
        }
    }
    if failed { 2 } else { 0 }
}

fn one(file: &std::path::Path, session: &transcript::Transcript, args: &ReplayArgs) {
    let mut memory = SessionMemory::default();
    let (trust, protection) = (Trust::default(), Protection::default());
    let mut sum = Sum::default();
    let mut stopped = Vec::new();
    let project = session.actions.first().map(|a| a.cwd.clone()).unwrap_or_default();
    for past in &session.actions {
        let utterances: Vec<Utterance> = session.utterances.iter().take(past.heard).cloned().collect();
        let consents = countersign_consent::read(&utterances);
        let mut around = Surroundings::guess(&past.cwd);
        if !project.is_empty() {
            around.project.clone_from(&project);
        }
        let call = crate::adapters::tools::call(&past.tool, &past.input, McpAnnotations::default());
        let action = Action {
            id: past.id.clone(),
            tool: past.tool.clone(),
            cwd: past.cwd.clone(),
            subagent: past.subagent.clone(),
            call,
        };
        let room = Room {
            around: &around,
            memory: &memory,
            utterances: &utterances,
            consents: &consents,
            trust: &trust,
            protection: &protection,
            scene: &NoScene,
            witness: &NoWitness,
            mode: Mode::Attended,
            custom: &gate::no_custom,
        };
        let (decision, analysis) = gate::review(&action, &room);
        let prompts = would_prompt(&action.call);
        sum.prompts += usize::from(prompts);
        match decision.verdict {
            Verdict::Allow => {
                sum.allowed += 1;
                sum.saved += usize::from(prompts);
                gate::remember(&mut memory, &analysis);
            }
            Verdict::Ask => sum.asked += 1,
            Verdict::Deny => sum.denied += 1,
        }
        let rules: Vec<String> = decision.rules().map(str::to_owned).collect();
        for rule in &rules {
            *sum.rules.entry(rule.clone()).or_default() += 1;
        }
        if args.all || decision.verdict != Verdict::Allow {
            let text: String =
                action.text().split_whitespace().collect::<Vec<_>>().join(" ").chars().take(110).collect();
            let then = match past.outcome {
                PastOutcome::Ran => "ran",
                PastOutcome::Failed => "failed",
                PastOutcome::Refused => "was refused",
                PastOutcome::Unknown => "",
            };
            stopped.push((decision.verdict, action.tool.clone(), text, rules, then));
        }
    }
    if args.json {
        let list: Vec<_> = stopped.iter().map(|(v, tool, text, rules, then)| json!({"verdict": v, "tool": tool, "action": text, "rules": rules, "then": then})).collect();
        line(&json!({"file": file.display().to_string(), "agent": session.agent, "actions": session.actions.len(), "allowed": sum.allowed, "asked": sum.asked, "denied": sum.denied, "prompts_without": sum.prompts, "prompts_saved": sum.saved, "rules": sum.rules, "list": list}).to_string());
        return;
    }
    line(&output::bold(&file.display().to_string()));
    for (verdict, tool, text, rules, then) in &stopped {
        line(&format!(
            "  {:5}  {tool:10} {text}  {}",
            output::verdict(*verdict),
            output::dim(&format!("{} {then}", rules.join(" ")))
        ));
    }
    let all = session.actions.len();
    line(&format!(
        "  {all} actions of {}: {} allowed, {} asked, {} denied",
        if session.agent.is_empty() { "an unknown agent" } else { session.agent },
        sum.allowed,
        sum.asked,
        sum.denied
    ));
    line(&format!(
        "  {} of {} prompts that the agent's default mode shows would not have been shown",
        sum.saved, sum.prompts
    ));
    if session.damaged > 0 {
        line(&format!("  {} lines of the file are no JSON and were left out", session.damaged));
    }
}

/// Whether the agent's own default mode asks before such a call.
fn would_prompt(call: &Call) -> bool {
    match call {
        Call::Shell { command, .. } => {
            let first = command.split_whitespace().next().unwrap_or("");
            !matches!(first, "ls" | "cat" | "pwd" | "head" | "tail" | "grep" | "rg" | "find" | "wc" | "echo")
        }
        Call::Edit { .. }
        | Call::Write { .. }
        | Call::Delete { .. }
        | Call::Fetch { .. }
        | Call::Mcp { .. }
        | Call::Other { .. } => true,
        _ => false,
    }
}

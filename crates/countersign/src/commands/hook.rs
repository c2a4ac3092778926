//! `countersign hook AGENT`: what an agent calls at every turn.

use std::io::Read as _;
use std::path::Path;

use clap::Args;
use countersign_host::Env;
use countersign_host::ledger::{Outcome, SessionEvent};
use countersign_model::{Source, Utterance, UtteranceSource, Verdict};

use crate::adapters::claude::{self, Event};
use crate::output;
use crate::reviewer::Reviewer;

/// Answer an agent's hook: reads the event from standard input, prints the decision as the agent wants it.
///
/// Exit code 0 with the agent's own JSON, or 2 with a reason on standard error when the input cannot be read: agents
/// take 2 as a refusal.
#[derive(Debug, Args)]
pub struct HookArgs {
    /// Agent that calls: claude.
    pub agent: String,
}

/// Largest input, bytes: a tool call with a file in it.
const MAX_INPUT: u64 = 32 * 1024 * 1024;

/// Runs it.
pub fn run(args: &HookArgs) -> u8 {
    if args.agent != "claude" {
        output::error(&format!(
            "no adapter for the agent `{}`; known: claude. The action is refused",
            args.agent
        ));
        return 2;
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(MAX_INPUT + 1).read_to_end(&mut bytes);
    if read.is_err() || bytes.len() as u64 > MAX_INPUT {
        output::error(
            "the hook's input cannot be read or is larger than 32 MiB. The action is refused; split it",
        );
        return 2;
    }
    let event = match claude::decode(&bytes) {
        Ok(event) => event,
        Err(error) => {
            output::error(&format!(
                "{error}. The action is refused; run `countersign doctor` when this stays"
            ));
            return 2;
        }
    };
    let reviewer = match Reviewer::new(Env::read(), Path::new(&event.cwd)) {
        Ok(reviewer) => reviewer,
        Err(error) => {
            output::error(&format!("{error}. The action is refused"));
            return if blocks(&event.name) { 2 } else { 0 };
        }
    };
    let code = handle(&event, &reviewer);
    reviewer.tidy();
    code
}

/// Events at which saying nothing would let an action run.
fn blocks(event: &str) -> bool {
    matches!(event, "PreToolUse" | "PermissionRequest")
}

fn handle(event: &Event, reviewer: &Reviewer) -> u8 {
    let text =
        |name: &str| event.input.get(name).and_then(serde_json::Value::as_str).unwrap_or("").to_owned();
    let result = match event.name.as_str() {
        "PreToolUse" | "PermissionRequest" => return review(event, reviewer),
        "UserPromptSubmit" => {
            // Only what a person typed can be consent; wake-ups, schedules and other agents speak here too.
            let source = text("source");
            if matches!(source.as_str(), "" | "user" | "sdk") {
                let heard = Utterance {
                    text: text("prompt"),
                    seq: 0,
                    source: UtteranceSource::Prompt,
                    referent: last_said(event),
                };
                reviewer.hear(&event.caller, heard).map(|_| ())
            } else {
                Ok(())
            }
        }
        "PostToolUse" | "PostToolUseFailure" => {
            for (question, answer) in claude::answers(event) {
                let heard = Utterance {
                    text: answer,
                    seq: 0,
                    source: UtteranceSource::Answer,
                    referent: Some(question),
                };
                if let Err(error) = reviewer.hear(&event.caller, heard) {
                    output::error(&error.to_string());
                }
            }
            warn(event, reviewer);
            let outcome = if event.name == "PostToolUse" { Outcome::Ran } else { Outcome::Failed };
            reviewer.outcome(&event.caller, &text("tool_use_id"), outcome)
        }
        "SessionStart" => reviewer.note(&event.caller, &event.cwd, SessionEvent::Start),
        "SessionEnd" => reviewer.note(&event.caller, &event.cwd, SessionEvent::End),
        "PreCompact" => reviewer.note(&event.caller, &event.cwd, SessionEvent::Compaction),
        // Subagents are reviewed action by action; other events carry no decision.
        _ => Ok(()),
    };
    if let Err(error) = result {
        // What was not heard cannot widen anything; the next action is reviewed with less consent.
        output::error(&error.to_string());
    }
    0
}

/// Scans what a tool brought in, and puts a warning beside it.
fn warn(event: &Event, reviewer: &Reviewer) {
    let Ok(action) = claude::action(event) else { return };
    match reviewer.incoming(&event.caller, &Source::of(&action), &claude::results(event)) {
        Ok(Some(warning)) => {
            use std::io::Write as _;
            let answer = claude::annotate(&event.name, &warning.text);
            let _ = writeln!(std::io::stdout().lock(), "{answer}");
        }
        Ok(None) => {}
        Err(error) => output::error(&error.to_string()),
    }
}

/// What the agent said directly before the user's words: the referent of a bare "yes".
fn last_said(event: &Event) -> Option<String> {
    let transcript = event.caller.transcript.as_ref()?;
    countersign_host::transcript::last_assistant_text(Path::new(transcript))
}

fn review(event: &Event, reviewer: &Reviewer) -> u8 {
    let action = match claude::action(event) {
        Ok(action) => action,
        Err(error) => {
            output::error(&format!("{error}. The action is refused"));
            return 2;
        }
    };
    let reviewed = reviewer.review(&event.caller, &action);
    if reviewed.shadow {
        return 0;
    }
    let decision = &reviewed.decision;
    let answer = match event.name.as_str() {
        "PermissionRequest" => claude::permission_request(decision.verdict, &decision.reason),
        _ => claude::pre_tool_use(decision.verdict, &decision.reason, event.mode == "plan"),
    };
    let Some(answer) = answer else { return 0 };
    let written = {
        use std::io::Write as _;
        let mut out = std::io::stdout().lock();
        writeln!(out, "{answer}").and_then(|()| out.flush())
    };
    // An answer that did not arrive must not be taken for an allow.
    if written.is_err() && decision.verdict != Verdict::Allow { 2 } else { 0 }
}

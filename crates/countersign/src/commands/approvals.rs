//! `countersign approvals`, `approve` and `deny`: the user's side of the approval channel.

use clap::Args;
use countersign_host::approval::{Answer, ApprovalError, Question};
use countersign_host::{ApprovalStore, Env, Paths, config, now_ms};
use serde_json::json;

use crate::approval::person;
use crate::output::{self, line};

/// List what agents want to do and cannot ask about themselves.
///
/// Exit code 0, 2 on errors.
#[derive(Debug, Args)]
pub struct ApprovalsArgs {
    /// Answered and expired ones too.
    #[arg(long)]
    pub all: bool,
    /// Print as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Let the action of a question run, once. Only for you: an agent that runs this is refused.
///
/// Exit code 0, 1 when there is no such open question or an agent calls, 2 on errors.
#[derive(Debug, Args)]
pub struct AnswerArgs {
    /// Its id, as the agent, the notification or `countersign approvals` shows it.
    pub id: String,
    /// Print as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Lists questions.
pub fn list(args: &ApprovalsArgs) -> u8 {
    let paths = match Paths::from_env(&Env::read()) {
        Ok(paths) => paths,
        Err(error) => {
            output::error(&error.to_string());
            return 2;
        }
    };
    let now = now_ms();
    let mut all = ApprovalStore::new(&paths).list();
    all.retain(|question| args.all || question.open(now));
    if args.json {
        line(&json!(all.iter().map(|q| described(q, now)).collect::<Vec<_>>()).to_string());
        return 0;
    }
    if all.is_empty() {
        line("no agent waits for your answer");
    }
    for question in &all {
        line(&text(question, now));
    }
    0
}

/// Answers a question.
pub fn answer(args: &AnswerArgs, answer: Answer) -> u8 {
    let paths = match Paths::from_env(&Env::read()) {
        Ok(paths) => paths,
        Err(error) => {
            output::error(&error.to_string());
            return 2;
        }
    };
    let store = ApprovalStore::new(&paths);
    if answer == Answer::Approved {
        let question = store.list().into_iter().find(|q| q.id == args.id);
        let about = question.map(|q| text(&q, now_ms())).unwrap_or_default();
        if !person::only(&about, &args.id) {
            return 1;
        }
    }
    let settings = config::load(&paths, &countersign_host::env::current_dir(), None).config.approval;
    match store.answer(&args.id, answer, settings.minutes) {
        Ok(question) if args.json => {
            line(&described(&question, now_ms()).to_string());
            0
        }
        Ok(question) => {
            let what = question.title.replace('\n', "\n  ");
            line(&format!("{}, once:\n\n  {what}\n", output::bold(answer.word())));
            line(&match answer {
                Answer::Approved => format!(
                    "A waiting agent goes on now. One that was refused meanwhile may try it again within {} minutes.",
                    settings.minutes
                ),
                _ => "The agent is told that you said no.".to_owned(),
            });
            0
        }
        Err(error) => {
            output::error(&error.to_string());
            if matches!(error, ApprovalError::Ledger(_)) { 2 } else { 1 }
        }
    }
}

fn state(question: &Question, now: u64) -> &'static str {
    match question.answer {
        Some(_) if question.used => "used",
        Some(answer) => answer.word(),
        None if question.open(now) => "open",
        None => Answer::Expired.word(),
    }
}

fn text(question: &Question, now: u64) -> String {
    let left = question.expires_ms.saturating_sub(now) / 1000;
    let time = match state(question, now) {
        "open" => format!("{left} s left"),
        other => other.to_owned(),
    };
    let rules =
        if question.rules.is_empty() { String::new() } else { format!("  [{}]", question.rules.join(", ")) };
    format!(
        "{}  {} in {}{}  {}\n  {}\n",
        output::bold(&question.id),
        question.agent,
        question.cwd,
        rules,
        output::dim(&time),
        question.title.replace('\n', "\n  "),
    )
}

fn described(question: &Question, now: u64) -> serde_json::Value {
    json!({
        "id": question.id, "state": state(question, now), "agent": question.agent, "session": question.session,
        "cwd": question.cwd, "tool": question.tool, "action": question.title, "reason": question.reason,
        "rules": question.rules, "asked_ms": question.asked_ms, "expires_ms": question.expires_ms,
    })
}

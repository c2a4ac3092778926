//! The approval channel: where an agent cannot ask, Countersign does.
//!
//! A question is answered by `countersign approve ID` or `deny ID` from another terminal, or at a prompt of the waiting
//! hook's own terminal. What is not answered in time is refused; the answer may still come later, and then the very
//! same action passes once when the agent tries it again.

mod notify;
pub mod person;
mod terminal;
#[cfg(test)]
mod tests;

use std::time::{Duration, Instant};

use countersign_host::approval::{Answer, ApprovalError, Asked, Question};
use countersign_host::config::ApprovalSettings;
use countersign_host::ledger::Outcome;
use countersign_host::{ApprovalStore, Record};
use countersign_model::{Action, Decision, Stage, Verdict};

use crate::reviewer::{Caller, Reviewer};

/// How often a waiting hook looks for the answer.
const PAUSE: Duration = Duration::from_millis(100);

/// Kept of the agent's own limit, so that our refusal arrives before the agent goes on without us.
const MARGIN: Duration = Duration::from_secs(3);

/// A question that was put.
#[derive(Debug)]
pub struct Pending {
    /// The question.
    pub question: Question,
    store: ApprovalStore,
    settings: ApprovalSettings,
}

/// What an ask came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// Allow or deny.
    pub verdict: Verdict,
    /// For the agent: why, and what the user can do.
    pub reason: String,
}

/// Puts the question whether an action may run.
///
/// # Errors
/// When the state folder cannot be written or too many questions are open. The action must not run then.
pub fn put(
    reviewer: &Reviewer,
    caller: &Caller,
    action: &Action,
    decision: &Decision,
) -> Result<Pending, ApprovalError> {
    let settings = reviewer.config.approval;
    let store = ApprovalStore::new(&reviewer.paths);
    let question = store.put(&asked(caller, action, decision), settings.minutes)?;
    Ok(Pending { question, store, settings })
}

/// Shows the question and waits for its answer, at most for `limit`, and as long as is configured; not at all where
/// nobody was shown it and nothing is configured.
#[must_use]
pub fn wait(pending: &Pending, limit: Duration) -> Answer {
    let begun = Instant::now();
    let settings = pending.settings;
    let notified = settings.notify && notify::send(&pending.question);
    let mut typed = settings.terminal.then(|| terminal::ask(&pending.question)).flatten();
    let most = Duration::from_secs(settings.wait(notified || typed.is_some()));
    let deadline = begun + limit.min(most);
    loop {
        if let Some(answer) = typed.as_ref().and_then(|t| t.try_recv().ok()) {
            // The same way as from another terminal: whoever answered first has answered.
            let _ = pending.store.answer(&pending.question.id, answer, settings.minutes);
            typed = None;
        }
        match pending.store.look(&pending.question.id) {
            Ok(Some(answer)) => return answer,
            Ok(None) => {}
            Err(_) => return Answer::Expired,
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Answer::Expired;
        }
        std::thread::sleep(PAUSE.min(left));
    }
}

/// The user's answer to this very action, if one was given and holds. An approval is used up by this.
///
/// # Errors
/// When the state folder cannot be read or written. The action must not run then.
pub fn answered(
    reviewer: &Reviewer,
    caller: &Caller,
    action: &Action,
    decision: &Decision,
) -> Result<Option<(String, Answer)>, ApprovalError> {
    ApprovalStore::new(&reviewer.paths).take(&asked(caller, action, decision))
}

/// Settles an ask where the agent cannot put it: an answer that was given before, else a question and a wait of at most
/// the agent's own `limit`. A verdict other than ask stays as it is. Never allows without the user's answer.
#[must_use]
pub fn question(
    reviewer: &Reviewer,
    caller: &Caller,
    action: &Action,
    decision: &Decision,
    limit: Duration,
) -> Settled {
    if decision.verdict != Verdict::Ask {
        return Settled { verdict: decision.verdict, reason: decision.reason.clone() };
    }
    let begun = Instant::now();
    let outcome = match answered(reviewer, caller, action, decision) {
        Ok(Some((id, answer))) => Ok((id, answer)),
        Ok(None) => put(reviewer, caller, action, decision).and_then(|pending| {
            let left = limit.saturating_sub(MARGIN).saturating_sub(begun.elapsed());
            let answer = wait(&pending, left);
            if answer == Answer::Expired {
                return Ok((pending.question.id, answer));
            }
            // Taken by the same way as a retry takes it, so that it holds no second time.
            let taken = answered(reviewer, caller, action, decision)?;
            Ok(taken.unwrap_or((pending.question.id, Answer::Expired)))
        }),
        Err(error) => Err(error),
    };
    match outcome {
        Ok((id, answer)) => settle(reviewer, caller, action, decision, &id, answer),
        Err(error) => refusal(format!(
            "This needs the user's approval, which cannot be asked for: {error}. {}",
            decision.reason
        )),
    }
}

fn settle(
    reviewer: &Reviewer,
    caller: &Caller,
    action: &Action,
    decision: &Decision,
    id: &str,
    answer: Answer,
) -> Settled {
    match answer {
        Answer::Approved => {
            approved(reviewer, caller, action, decision, &format!("by the user (`countersign approve {id}`)"))
        }
        Answer::Denied => refused(reviewer, caller, action, decision),
        Answer::Expired => refusal(format!(
            "This needs the user's approval, and nobody answered yet. The user may run `countersign approve {id}` in \
             another terminal within {} minutes; then exactly the same action passes once when it is tried again. Tell \
             the user so, and go on with something else. {}",
            reviewer.config.approval.minutes, decision.reason
        )),
    }
}

/// An action that the user approved: recorded, and only then allowed. `how` says who approved it by what.
#[must_use]
pub fn approved(
    reviewer: &Reviewer,
    caller: &Caller,
    action: &Action,
    decision: &Decision,
    how: &str,
) -> Settled {
    let reason = format!("approved {how}");
    let allowed = Decision {
        verdict: Verdict::Allow,
        stage: Stage::Policy,
        reason: reason.clone(),
        ..decision.clone()
    };
    match reviewer.record(&Record::decision(&caller.session, &caller.agent, action, &allowed, false)) {
        Ok(()) => Settled { verdict: Verdict::Allow, reason },
        // An allow that leaves no trace is none.
        Err(error) => refusal(format!("The approval cannot be recorded: {error}")),
    }
}

/// An action that the user refused when asked.
#[must_use]
pub fn refused(reviewer: &Reviewer, caller: &Caller, action: &Action, decision: &Decision) -> Settled {
    let _ = reviewer.outcome(caller, &action.id, Outcome::Refused);
    refusal(format!("The user was asked and said no. Do not try it by another road. {}", decision.reason))
}

fn refusal(reason: String) -> Settled {
    Settled { verdict: Verdict::Deny, reason }
}

fn asked<'a>(caller: &'a Caller, action: &'a Action, decision: &'a Decision) -> Asked<'a> {
    Asked { agent: &caller.agent, session: &caller.session, action, decision }
}

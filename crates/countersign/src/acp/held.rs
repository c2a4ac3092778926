//! Decisions on the agent's requests, and what the user answers.

use countersign_model::{Action, Call, Decision, Verdict};
use serde_json::{Value as Json, json};

use super::Proxy;
use super::state::{Asked, Held};
use crate::approval;
use crate::relay::wire;
use crate::reviewer::Caller;

/// Ids of our own requests begin so.
pub(super) const OWN_ID: &str = "countersign-";

/// JSON-RPC: refused by the one who answers.
const REFUSED: i64 = -32000;

impl Proxy {
    /// The strictest decision over actions that belong together.
    pub(super) fn review(&self, caller: &Caller, actions: &[Action]) -> (Action, Decision) {
        let mut strictest: Option<(Action, Decision)> = None;
        for action in actions {
            let decision = match self.reviewer(&action.cwd) {
                Ok(reviewer) => {
                    let reviewed = reviewer.review(caller, action);
                    let mut decision = reviewed.decision;
                    if reviewed.shadow {
                        decision.verdict = Verdict::Allow;
                    }
                    decision
                }
                Err(error) => Decision::failed(false, error.to_string()),
            };
            if strictest.as_ref().is_none_or(|(_, s)| decision.verdict > s.verdict) {
                strictest = Some((action.clone(), decision));
            }
        }
        strictest.unwrap_or_else(|| {
            let call = Call::Other { input: Json::Null };
            let none =
                Action { id: String::new(), tool: String::new(), cwd: String::new(), subagent: None, call };
            (none, Decision::failed(false, "Countersign cannot read what this would do"))
        })
    }

    /// Decides on a request by which the editor would act for the agent. Returns whether it goes on.
    /// `script` is what a shell among its words would run.
    pub(super) fn gate(
        &self,
        line: &[u8],
        id: Option<&Json>,
        session: &str,
        action: Option<Action>,
        script: Option<&str>,
    ) -> bool {
        let caller = self.caller(session);
        let text = action.as_ref().map(Action::text).unwrap_or_default();
        let approved = |text: &str| self.state().approved.remove(&(session.to_owned(), text.to_owned()));
        if approved(&text) || script.is_some_and(approved) {
            // The user has just approved this very command; it is in the ledger.
            return true;
        }
        let actions: Vec<Action> = action.into_iter().collect();
        let (action, decision) = self.review(&caller, &actions);
        match (decision.verdict, id) {
            (Verdict::Allow, _) => return true,
            (Verdict::Ask, Some(id)) if self.state().has_room() => {
                self.hold(line, id, caller, action, decision)
            }
            (_, Some(id)) => {
                // The agent reads the reason here: nothing is left to explain.
                self.to_agent.message(&wire::error(id, REFUSED, &decision.reason));
            }
            (_, None) => {}
        }
        false
    }

    /// Asks the user through the editor, by a question of our own.
    fn hold(&self, line: &[u8], id: &Json, caller: Caller, action: Action, decision: Decision) {
        let own = format!("{OWN_ID}{}", countersign_host::clock::new_id());
        let kind = match &action.call {
            Call::Shell { .. } => "execute",
            Call::Write { .. } => "edit",
            _ => "read",
        };
        let question = json!({
            "jsonrpc": "2.0", "id": own, "method": "session/request_permission",
            "params": {
                "sessionId": caller.session,
                "toolCall": {
                    "toolCallId": own, "title": countersign_host::approval::shown(&action.text(), 2_000), "kind": kind,
                    "status": "pending",
                    "content": [{"type": "content", "content": {"type": "text", "text": decision.reason}}],
                },
                "options": [
                    {"optionId": "run", "name": "Allow once", "kind": "allow_once"},
                    {"optionId": "refuse", "name": "Refuse", "kind": "reject_once"},
                ],
            },
        });
        let asked = Asked { caller, action, decision, allowing: vec!["run".to_owned()] };
        self.state().held.insert(own, Held { line: line.to_vec(), id: id.clone(), asked });
        self.to_editor.message(&question);
    }

    /// The user answered a question of ours.
    pub(super) fn release(&self, held: &Held, answer: &Json) {
        let settled = self.settle(&held.asked, answer);
        if settled.verdict == Verdict::Allow {
            self.to_editor.bytes(&held.line);
        } else {
            self.to_agent.message(&wire::error(&held.id, REFUSED, &settled.reason));
        }
    }

    /// What the user's answer comes to; it is recorded.
    pub(super) fn settle(&self, asked: &Asked, answer: &Json) -> approval::Settled {
        let outcome = answer.pointer("/result/outcome");
        let option = outcome.and_then(|o| o.get("optionId")).and_then(Json::as_str);
        let selected = outcome.and_then(|o| o.get("outcome")).and_then(Json::as_str) == Some("selected");
        let yes = selected && option.is_some_and(|o| asked.allowing.iter().any(|a| a == o));
        match self.reviewer(&asked.action.cwd) {
            Ok(reviewer) if yes => approval::approved(
                &reviewer,
                &asked.caller,
                &asked.action,
                &asked.decision,
                "by the user, in the editor",
            ),
            Ok(reviewer) => approval::refused(&reviewer, &asked.caller, &asked.action, &asked.decision),
            Err(error) => approval::Settled { verdict: Verdict::Deny, reason: error.to_string() },
        }
    }
}

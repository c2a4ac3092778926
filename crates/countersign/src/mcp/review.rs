//! A call of a tool as an action, and what is decided of it.

use countersign_host::Record;
use countersign_host::pins::PinStore;
use countersign_model::{Action, Call, Decision, McpAnnotations, Stage, Verdict};
use serde_json::Value as Json;

use super::Gate;
use crate::reviewer::{Caller, Reviewer};

/// A decision and what it is about.
pub(super) struct Reviewed {
    pub caller: Caller,
    /// None when the call was not even read.
    pub action: Option<Action>,
    pub decision: Decision,
}

impl Reviewed {
    pub(super) fn refused(why: String) -> Self {
        let reason = format!("Countersign refused this call: {why}");
        Self { caller: Caller::default(), action: None, decision: Decision::failed(false, reason) }
    }
}

impl Gate {
    pub(super) fn review(&self, id: Option<&Json>, params: &Json) -> Reviewed {
        let Some(tool) = params.get("name").and_then(Json::as_str) else {
            return Reviewed::refused("it names no tool".to_owned());
        };
        let reviewer = match self.reviewer() {
            Ok(reviewer) => reviewer,
            Err(error) => return Reviewed::refused(error.to_string()),
        };
        let caller = self.caller(Some(params));
        let action = self.action(id, tool, params);
        let reviewed = reviewer.review(&caller, &action);
        let mut decision = reviewed.decision;
        if reviewed.shadow {
            decision.verdict = Verdict::Allow;
        } else if decision.verdict == Verdict::Allow {
            match PinStore::new(&reviewer.paths).changed(&self.server, tool) {
                Ok(false) => {}
                Ok(true) => self.changed(&reviewer, &caller, &action, &mut decision),
                Err(error) => {
                    let why = format!("what is known of the server's tools cannot be read: {error}");
                    decision = reviewer.no_verdict(&caller, &why);
                }
            }
        }
        Reviewed { caller, action: Some(action), decision }
    }

    fn action(&self, id: Option<&Json>, tool: &str, params: &Json) -> Action {
        // The server's word is only ever used against it: that it calls a tool harmless clears nothing.
        let hints = self.known().hints.get(tool).cloned().unwrap_or_default();
        let annotations = McpAnnotations {
            read_only: hints.read_only.filter(|yes| !yes),
            destructive: hints.destructive.filter(|yes| *yes),
        };
        let call = Call::Mcp {
            server: self.server.clone(),
            tool: tool.to_owned(),
            arguments: params.get("arguments").cloned().unwrap_or(Json::Null),
            annotations,
        };
        let id = id.map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned)).unwrap_or_default();
        Action { id, tool: format!("mcp__{}__{tool}", self.server), cwd: self.cwd(), subagent: None, call }
    }

    /// The tool is not what the user let in: the user decides anew.
    fn changed(&self, reviewer: &Reviewer, caller: &Caller, action: &Action, decision: &mut Decision) {
        let tool = match &action.call {
            Call::Mcp { tool, .. } => tool.as_str(),
            _ => "",
        };
        let reason = format!(
            "The description of the tool `{tool}` of `{server}` is not the one that was seen first: a server can turn a \
             tool into another one. The user compares them with `countersign mcp pins` and accepts with `countersign mcp \
             accept {server}/{tool}`",
            server = self.server
        );
        let verdict = if reviewer.attended(caller) { Verdict::Ask } else { Verdict::Deny };
        *decision = Decision { verdict, stage: Stage::Policy, reason, ..decision.clone() };
        let record = Record::decision(&caller.session, &caller.agent, action, decision, false);
        if let Err(error) = reviewer.record(&record) {
            // It only got stricter: the answer stands without its record.
            crate::output::error(&error.to_string());
        }
    }
}

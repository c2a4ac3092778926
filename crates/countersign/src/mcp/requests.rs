//! The way from the client to the server.

use countersign_model::Verdict;
use serde_json::{Value as Json, json};

use super::gate::{Ask, FromClient, Gate, Pending, Requested};
use super::review::Reviewed;
use crate::relay::json::{has_variant, id_of_beginning, strict};
use crate::relay::wire::{self, INVALID_REQUEST, PARSE_ERROR};

/// Names that decide what a message is.
const NAMES: &[&str] = &["jsonrpc", "id", "method", "params", "result", "error"];

/// Names that decide which tool is called, and with what.
const CALL_NAMES: &[&str] = &["name", "arguments", "_meta", "task"];

/// Most calls that wait for the user at once.
const MOST_ASKING: usize = 16;

impl Gate {
    /// Decides on a line of the client.
    pub fn from_client(&self, line: &[u8], pending: &mut Pending) -> FromClient {
        let mut out = FromClient::default();
        if line.iter().all(u8::is_ascii_whitespace) {
            out.forward = Some(line.to_vec());
            return out;
        }
        let message = match strict(line) {
            Ok(message) => message,
            Err(error) => {
                let id = id_of_beginning(line).unwrap_or(Json::Null);
                out.answers.push(wire::error(&id, PARSE_ERROR, &format!("refused by countersign: {error}")));
                return out;
            }
        };
        let Json::Array(batch) = message else {
            if self.one(&message, pending, &mut out, || line.to_vec()) {
                out.forward = Some(line.to_vec());
            }
            return out;
        };
        let all = batch.len();
        let mut kept = Vec::new();
        for one in batch {
            if self.one(&one, pending, &mut out, || format!("{one}\n").into_bytes()) {
                kept.push(one);
            }
        }
        if kept.len() == all {
            out.forward = Some(line.to_vec());
        } else if !kept.is_empty() {
            out.forward = Some(format!("{}\n", Json::Array(kept)).into_bytes());
        }
        out
    }

    /// A line that is too long to be read whole.
    pub fn too_long(&self, beginning: &[u8]) -> Json {
        let id = id_of_beginning(beginning).unwrap_or(Json::Null);
        wire::error(
            &id,
            INVALID_REQUEST,
            "refused by countersign: the message is larger than 32 MiB; split it",
        )
    }

    /// Whether a message goes on. What does not is answered in `out`.
    fn one(
        &self,
        message: &Json,
        pending: &mut Pending,
        out: &mut FromClient,
        line: impl FnOnce() -> Vec<u8>,
    ) -> bool {
        let Json::Object(fields) = message else { return true };
        let id = fields.get("id").filter(|id| !id.is_null());
        if has_variant(fields, NAMES) {
            let id = id.cloned().unwrap_or(Json::Null);
            let why = "refused by countersign: a name is written in an unusual case, which servers read differently";
            out.answers.push(wire::error(&id, INVALID_REQUEST, why));
            return false;
        }
        let Some(method) = fields.get("method").and_then(Json::as_str) else { return true };
        let params = fields.get("params");
        match method {
            "initialize" => self.meet(params),
            "notifications/cancelled" => {
                // A call whose question is open never reached the server: there is nothing for it to cancel.
                if let Some(request) = params.and_then(|p| p.get("requestId"))
                    && self.known().asking.remove(&request.to_string())
                {
                    return false;
                }
            }
            _ => {}
        }
        if let Some(id) = id {
            let name = ["name", "uri"].iter().find_map(|n| params?.get(*n)?.as_str());
            pending
                .add(id, Requested { method: method.to_owned(), name: name.unwrap_or_default().to_owned() });
        }
        if method != "tools/call" {
            return true;
        }
        self.call(id, params, pending, out, line)
    }

    fn call(
        &self,
        id: Option<&Json>,
        params: Option<&Json>,
        pending: &mut Pending,
        out: &mut FromClient,
        line: impl FnOnce() -> Vec<u8>,
    ) -> bool {
        let modern = is_modern(params);
        let unread = params.and_then(Json::as_object).is_none_or(|p| has_variant(p, CALL_NAMES));
        let reviewed = if unread {
            Reviewed::refused("the call cannot be read in one way only".to_owned())
        } else {
            self.review(id, params.unwrap_or(&Json::Null))
        };
        let refusal = match (reviewed.decision.verdict, id, reviewed.action) {
            (Verdict::Allow, ..) => return true,
            (Verdict::Ask, Some(id), Some(action)) => {
                let mut known = self.known();
                if known.asking.len() < MOST_ASKING && known.asking.insert(id.to_string()) {
                    let (caller, decision) = (reviewed.caller, reviewed.decision);
                    out.asks.push(Ask { line: line(), id: id.clone(), modern, caller, action, decision });
                    return false;
                }
                format!("Too many questions wait for the user. {}", reviewed.decision.reason)
            }
            _ => reviewed.decision.reason,
        };
        if let Some(id) = id {
            pending.take(id);
            out.answers.push(refused(id, &refusal, modern));
        }
        false
    }

    /// The client introduces itself.
    fn meet(&self, params: Option<&Json>) {
        let mut known = self.known();
        let field = |name: &str| params.and_then(|p| p.get(name));
        known.elicits = field("capabilities").and_then(|c| c.get("elicitation")).is_some_and(Json::is_object);
        let name = field("clientInfo").and_then(|c| c.get("name")).and_then(Json::as_str);
        known.client = name.map(|n| n.chars().filter(|c| !c.is_control()).take(60).collect());
    }
}

/// Versions from 2026-07-28 on say their version in each request, and results say what they are.
fn is_modern(params: Option<&Json>) -> bool {
    params
        .and_then(|p| p.get("_meta"))
        .is_some_and(|m| m.get("io.modelcontextprotocol/protocolVersion").is_some())
}

/// A refusal as the model reads it: the result of a tool that failed, not an error of the protocol, which many clients
/// keep to themselves.
pub fn refused(id: &Json, reason: &str, modern: bool) -> Json {
    let mut result = json!({"content": [{"type": "text", "text": reason}], "isError": true});
    if modern && let Some(map) = result.as_object_mut() {
        map.insert("resultType".to_owned(), "complete".into());
    }
    json!({"jsonrpc": "2.0", "id": id, "result": result})
}

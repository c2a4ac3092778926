//! Session files of Qwen Code. Every line says where it comes from: `provenance`.

use countersign_model::UtteranceSource;
use serde_json::Value as Json;

use super::{PastOutcome, Reading, part_texts, referent};

pub(super) fn line(reading: &mut Reading, json: &Json) {
    let text = |name: &str| json.get(name).and_then(Json::as_str).unwrap_or("");
    if reading.out.session.is_empty() {
        text("sessionId").clone_into(&mut reading.out.session);
    }
    if !text("cwd").is_empty() {
        text("cwd").clone_into(&mut reading.cwd);
    }
    let parts = json.pointer("/message/parts");
    match text("provenance") {
        "real_user" => {
            // The first part is what was typed; files that it mentions follow.
            let first = parts.and_then(|parts| parts.pointer("/0/text")).and_then(Json::as_str).unwrap_or("");
            let referent = reading.said.take();
            reading.hear(first, UtteranceSource::Prompt, referent);
        }
        "assistant_output" => {
            if let Some(text) = referent(&part_texts(parts)) {
                reading.said = Some(text);
            }
            for part in parts.and_then(Json::as_array).into_iter().flatten() {
                let Some(call) = part.get("functionCall") else { continue };
                let field = |name: &str| call.get(name).and_then(Json::as_str).unwrap_or("");
                reading.act(field("id"), field("name"), call.get("args").cloned().unwrap_or_default(), None);
            }
        }
        "tool_result" => {
            let id = json.pointer("/toolCallResult/callId").and_then(Json::as_str).unwrap_or("");
            let failed = json.pointer("/toolCallResult/status").and_then(Json::as_str) == Some("error");
            reading.outcome(id, if failed { PastOutcome::Failed } else { PastOutcome::Ran });
        }
        _ => {}
    }
}

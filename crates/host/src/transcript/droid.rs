//! Session files of Factory droid. Hooks write lines in the user's role too, which only the user sees.

use countersign_model::UtteranceSource;
use serde_json::Value as Json;

use super::{PastOutcome, Reading, part_texts, referent};

/// How the task of a parent agent begins.
const TASK: &str = "# Task Tool Invocation";

pub(super) fn line(reading: &mut Reading, json: &Json) {
    let text = |name: &str| json.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
    if text("type") == "session_start" {
        reading.out.session = text("id");
        reading.cwd = text("cwd");
        return;
    }
    let Some(message) = json.get("message") else { return };
    let parts = message.get("content").and_then(Json::as_array);
    match message.get("role").and_then(Json::as_str) {
        Some("assistant") => {
            if let Some(text) = referent(&part_texts(message.get("content"))) {
                reading.said = Some(text);
            }
            for part in parts.into_iter().flatten().filter(|part| is(part, "tool_use")) {
                let field = |name: &str| part.get(name).and_then(Json::as_str).unwrap_or("");
                reading.act(field("id"), field("name"), part.get("input").cloned().unwrap_or_default(), None);
            }
        }
        Some("user") if message.get("visibility").is_none() => {
            for part in parts.into_iter().flatten() {
                if is(part, "tool_result") {
                    let id = part.get("tool_use_id").and_then(Json::as_str).unwrap_or("");
                    let failed = part.get("is_error").and_then(Json::as_bool) == Some(true);
                    reading.outcome(id, if failed { PastOutcome::Failed } else { PastOutcome::Ran });
                } else if let Some(words) = part.get("text").and_then(Json::as_str)
                    && !words.contains(TASK)
                    && !words.trim_start().starts_with("<system-")
                {
                    let referent = reading.said.take();
                    reading.hear(words, UtteranceSource::Prompt, referent);
                }
            }
        }
        _ => {}
    }
}

fn is(part: &Json, kind: &str) -> bool {
    part.get("type").and_then(Json::as_str) == Some(kind)
}

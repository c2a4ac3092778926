//! Session files of Gemini CLI (`chats/session-*.jsonl`). A line of the model is written again when its tool calls end.

use countersign_model::UtteranceSource;
use serde_json::Value as Json;

use super::{PastOutcome, Reading, part_texts, referent};

/// What stands between the user's words and the files that they mention.
const FILES: &str = "--- Content from referenced files ---";

pub(super) fn line(reading: &mut Reading, json: &Json) {
    let text = |name: &str| json.get(name).and_then(Json::as_str).unwrap_or("");
    if json.get("projectHash").is_some() {
        text("sessionId").clone_into(&mut reading.out.session);
        // A subagent's own file: its "user" is the parent.
        reading.foreign_session = !matches!(text("kind"), "" | "main");
        return;
    }
    match text("type") {
        "user" if !reading.foreign_session => hear(reading, json.get("content")),
        "gemini" => {
            let said = json.get("content").map(|content| match content {
                Json::String(text) => text.clone(),
                other => part_texts(Some(other)),
            });
            if let Some(text) = said.and_then(|said| referent(&said)) {
                reading.said = Some(text);
            }
            json.get("toolCalls")
                .and_then(Json::as_array)
                .into_iter()
                .flatten()
                .for_each(|one| call(reading, one));
        }
        _ => {}
    }
}

fn hear(reading: &mut Reading, content: Option<&Json>) {
    let whole = match content {
        Some(Json::String(text)) => text.clone(),
        // Results of tools stand in the user's role too.
        Some(Json::Array(parts)) if parts.iter().any(|part| part.get("functionResponse").is_some()) => return,
        other => part_texts(other),
    };
    let words = whole.split(FILES).next().unwrap_or("").trim();
    if words.is_empty() || words.starts_with("<session_context") {
        return;
    }
    let referent = reading.said.take();
    reading.hear(words, UtteranceSource::Prompt, referent);
}

fn call(reading: &mut Reading, call: &Json) {
    let text = |name: &str| call.get(name).and_then(Json::as_str).unwrap_or("");
    let id = text("id");
    if !reading.out.actions.iter().any(|known| known.id == id) {
        reading.act(id, text("name"), call.get("args").cloned().unwrap_or_default(), None);
    }
    let outcome = match text("status") {
        "success" => PastOutcome::Ran,
        "error" => PastOutcome::Failed,
        "cancelled" => PastOutcome::Refused,
        _ => return,
    };
    reading.outcome(id, outcome);
}

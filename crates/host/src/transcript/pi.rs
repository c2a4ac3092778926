//! Session files of pi.

use countersign_model::UtteranceSource;
use serde_json::Value as Json;

use super::{PastOutcome, Reading, part_texts, referent};

pub(super) fn line(reading: &mut Reading, json: &Json) {
    let text = |json: &Json, name: &str| json.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
    if text(json, "type") == "session" {
        reading.out.session = text(json, "id");
        reading.cwd = text(json, "cwd");
        return;
    }
    let Some(message) = json.get("message") else { return };
    match text(message, "role").as_str() {
        "user" => {
            let words = match message.get("content") {
                Some(Json::String(words)) => words.clone(),
                other => part_texts(other),
            };
            let referent = reading.said.take();
            reading.hear(&words, UtteranceSource::Prompt, referent);
        }
        "assistant" => {
            if let Some(said) = referent(&part_texts(message.get("content"))) {
                reading.said = Some(said);
            }
            for part in message.get("content").and_then(Json::as_array).into_iter().flatten() {
                if text(part, "type") == "toolCall" {
                    let input = part.get("arguments").cloned().unwrap_or_default();
                    reading.act(&text(part, "id"), &text(part, "name"), input, None);
                }
            }
        }
        "toolResult" => {
            let failed = message.get("isError").and_then(Json::as_bool) == Some(true);
            let outcome = if failed { PastOutcome::Failed } else { PastOutcome::Ran };
            reading.outcome(&text(message, "toolCallId"), outcome);
        }
        _ => {}
    }
}

//! Session files of Claude Code (and of agents that write the same lines).

use countersign_model::UtteranceSource;
use serde_json::Value as Json;

use super::{PastOutcome, Reading, referent};

/// Elements that the program puts into the user's messages; nobody typed them.
const INSERTED: &[&str] = &[
    "system-reminder",
    "ide_opened_file",
    "ide_selection",
    "ide_diagnostics",
    "local-command-caveat",
    "local-command-stdout",
    "local-command-stderr",
    "bash-stdout",
    "bash-stderr",
    "command-message",
    "task-notification",
    "teammate-message",
    "channel",
    "user-prompt-submit-hook",
    "session-start-hook",
];

/// Beginnings of messages that the program writes in the user's name.
const WRITTEN: &[&str] = &[
    "[Request interrupted by user",
    "Caveat: The messages below were generated",
    "This session is being continued from a previous conversation",
    "Stop hook feedback:",
    "Another Claude session sent a message",
];

/// Words in the source of a prompt that no person typed.
const MACHINES: &[&str] = &[
    "schedul",
    "cron",
    "loop",
    "hook",
    "task",
    "agent",
    "team",
    "channel",
    "system",
    "notif",
    "auto",
    "webhook",
    "peer",
    "remote_trigger",
    "wakeup",
];

pub(super) fn line(reading: &mut Reading, json: &Json) {
    if let Some(cwd) = json.get("cwd").and_then(Json::as_str) {
        reading.cwd = cwd.to_owned();
    }
    if let Some(session) = json.get("sessionId").and_then(Json::as_str)
        && reading.out.session.is_empty()
    {
        reading.out.session = session.to_owned();
    }
    match json.get("type").and_then(Json::as_str) {
        Some("assistant") => assistant(reading, json),
        Some("user") => user(reading, json),
        Some("attachment") => queued(reading, json),
        _ => {}
    }
}

fn flag(json: &Json, name: &str) -> bool {
    json.get(name).and_then(Json::as_bool).unwrap_or(false)
}

fn assistant(reading: &mut Reading, json: &Json) {
    let side = flag(json, "isSidechain");
    let blocks = json.pointer("/message/content").and_then(Json::as_array);
    for block in blocks.into_iter().flatten() {
        match block.get("type").and_then(Json::as_str) {
            Some("text") if !side => {
                if let Some(text) = block.get("text").and_then(Json::as_str).and_then(referent) {
                    reading.said = Some(text);
                }
            }
            Some("tool_use") => {
                let text = |name: &str| block.get(name).and_then(Json::as_str).unwrap_or("");
                let (id, tool) = (text("id").to_owned(), text("name").to_owned());
                let input = block.get("input").cloned().unwrap_or(Json::Null);
                if tool == "AskUserQuestion" && !side {
                    reading.questions.push((id.clone(), String::new()));
                }
                let agent = json.get("agentId").and_then(Json::as_str).unwrap_or("sidechain");
                reading.act(&id, &tool, input, side.then(|| agent.to_owned()));
            }
            _ => {}
        }
    }
}

fn user(reading: &mut Reading, json: &Json) {
    let content = json.pointer("/message/content");
    let mut results = false;
    for block in content.and_then(Json::as_array).into_iter().flatten() {
        if block.get("type").and_then(Json::as_str) == Some("tool_result") {
            results = true;
            result(reading, json, block);
        }
    }
    if results || json.get("toolUseResult").is_some() || !typed(json) {
        return;
    }
    let text = match content {
        Some(Json::String(text)) => text.clone(),
        Some(Json::Array(blocks)) => {
            let texts: Vec<&str> =
                blocks.iter().filter_map(|block| block.get("text").and_then(Json::as_str)).collect();
            texts.join("\n")
        }
        _ => return,
    };
    hear(reading, &text);
}

/// A message that the user typed while the agent was at work.
fn queued(reading: &mut Reading, json: &Json) {
    let Some(attachment) = json.get("attachment") else { return };
    let text = |name: &str| attachment.get(name).and_then(Json::as_str);
    if text("type") == Some("queued_command")
        && matches!(text("commandMode"), None | Some("prompt"))
        && typed(json)
        && typed(attachment)
        && let Some(prompt) = text("prompt")
    {
        hear(reading, prompt);
    }
}

fn hear(reading: &mut Reading, text: &str) {
    let text = strip(text);
    let text = text.trim();
    if text.is_empty() || WRITTEN.iter().any(|start| text.starts_with(start)) {
        return;
    }
    let referent = reading.said.take();
    match slash_command(text) {
        Some(command) => reading.hear(&command, UtteranceSource::Prompt, referent),
        None => reading.hear(text, UtteranceSource::Prompt, referent),
    }
}

/// Whether a person typed what the line holds.
fn typed(json: &Json) -> bool {
    let hidden =
        ["isSidechain", "isMeta", "isCompactSummary", "isVisibleInTranscriptOnly", "isApiErrorMessage"];
    if hidden.iter().any(|name| flag(json, name)) {
        return false;
    }
    if json.pointer("/origin/kind").and_then(Json::as_str).is_some_and(|kind| kind != "human") {
        return false;
    }
    ["promptSource", "turnOrigin"].iter().filter_map(|name| json.get(*name)?.as_str()).all(|source| {
        let source = source.to_ascii_lowercase();
        !MACHINES.iter().any(|word| source.contains(word))
    })
}

fn result(reading: &mut Reading, json: &Json, block: &Json) {
    let Some(id) = block.get("tool_use_id").and_then(Json::as_str) else { return };
    let error = block.get("is_error").and_then(Json::as_bool).unwrap_or(false);
    let text = match block.get("content") {
        Some(Json::String(text)) => text.as_str(),
        Some(Json::Array(parts)) => {
            parts.iter().find_map(|part| part.get("text").and_then(Json::as_str)).unwrap_or("")
        }
        _ => "",
    };
    let refused = json.pointer("/permissionDecision/decision").and_then(Json::as_str) == Some("reject")
        || json.get("toolDenialKind").is_some_and(|kind| !kind.is_null())
        || (error && text.starts_with("The user doesn't want to "));
    let outcome = match (refused, error) {
        (true, _) => PastOutcome::Refused,
        (false, true) => PastOutcome::Failed,
        (false, false) => PastOutcome::Ran,
    };
    reading.outcome(id, outcome);
    let asked = reading.questions.iter().any(|(question, _)| question == id);
    if asked && outcome == PastOutcome::Ran && typed(json) {
        answers(reading, json);
    }
}

/// The answers to the agent's question tool, each with its question as the referent. Only the form with separate
/// answers is read: in the prose form the agent's own words cannot be told from the user's.
fn answers(reading: &mut Reading, json: &Json) {
    let answers = json.pointer("/toolUseResult/answers").and_then(Json::as_object);
    for (question, answer) in answers.into_iter().flatten() {
        let texts: Vec<&str> = match answer {
            Json::String(text) => vec![text.as_str()],
            Json::Array(items) => items.iter().filter_map(Json::as_str).collect(),
            _ => continue,
        };
        reading.hear(&texts.join(", "), UtteranceSource::Answer, referent(question));
    }
}

/// `/deploy prod`, from the elements in which a command that the user typed is kept.
fn slash_command(text: &str) -> Option<String> {
    let name = element(text, "command-name").or_else(|| element(text, "bash-input").map(|_| ""))?;
    if name.is_empty() {
        return Some(format!("! {}", element(text, "bash-input")?.trim()));
    }
    let arguments = element(text, "command-args").unwrap_or("");
    let slash = if name.starts_with('/') { "" } else { "/" };
    Some(format!("{slash}{} {}", name.trim(), arguments.trim()).trim_end().to_owned())
}

fn element<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    Some(rest.split_once(&format!("</{name}>"))?.0)
}

/// The text without what the program put in.
fn strip(text: &str) -> String {
    let mut text = text.to_owned();
    for name in INSERTED {
        let (open, close) = (format!("<{name}"), format!("</{name}>"));
        while let Some(start) = text.find(&open) {
            let rest = text.get(start + open.len()..).unwrap_or("");
            if !rest.starts_with(['>', ' ']) {
                break;
            }
            let end = rest.find(&close).map_or(text.len(), |end| start + open.len() + end + close.len());
            text.replace_range(start..end, "");
        }
    }
    text
}

//! Session files of Codex (`rollout-*.jsonl`).

use countersign_model::UtteranceSource;
use serde_json::Value as Json;

use super::{PastOutcome, Reading, referent};

/// Beginnings of messages in the user's role that the program wrote.
const WRITTEN: &[&str] = &[
    "<environment_context",
    "<user_instructions",
    "<INSTRUCTIONS",
    "# AGENTS.md instructions",
    "<turn_aborted",
    "<user_shell_command",
    "<subagent_notification",
    "<skill",
    "<permissions",
    "<collaboration_mode",
    "<user_action",
    "<model_switch",
    "<hook",
    "Warning: ",
    "Another language model started to solve this problem",
];

pub(super) fn line(reading: &mut Reading, json: &Json) {
    let Some(payload) = json.get("payload") else { return };
    let kind = payload.get("type").and_then(Json::as_str).unwrap_or("");
    match (json.get("type").and_then(Json::as_str).unwrap_or(""), kind) {
        ("session_meta", _) => {
            reading.session(payload);
        }
        ("turn_context", _) => {
            if let Some(cwd) = payload.get("cwd").and_then(Json::as_str) {
                reading.cwd = cwd.to_owned();
            }
        }
        ("event_msg", "task_started") => {
            // A turn that another agent began: its "user" is that agent.
            let of = |name: &str| {
                payload.pointer(&format!("/turn_attribution/{name}")).is_some_and(|v| !v.is_null())
            };
            reading.foreign_turn = of("parent_turn_id") || of("initiating_agent_path");
        }
        ("event_msg", "item_completed") => item(reading, payload.get("item").unwrap_or(&Json::Null)),
        ("event_msg", "user_message") => {
            if let Some(text) = payload.get("message").and_then(Json::as_str)
                && matches!(payload.get("kind").and_then(Json::as_str), None | Some("plain"))
            {
                hear(reading, text);
            }
        }
        ("response_item", "message") => message(reading, payload),
        ("response_item", "function_call" | "custom_tool_call" | "local_shell_call") => {
            call(reading, payload)
        }
        ("response_item", "function_call_output" | "custom_tool_call_output") => output(reading, payload),
        _ => {}
    }
}

impl Reading {
    fn session(&mut self, payload: &Json) {
        let text = |name: &str| payload.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
        if self.out.session.is_empty() {
            self.out.session = text("id");
            // A subagent's own file: all its "user" messages are its parent's.
            self.foreign_session = payload.pointer("/source/subagent").is_some();
        }
        let cwd = text("cwd");
        if !cwd.is_empty() {
            self.cwd = cwd;
        }
    }
}

/// The clean form of a message.
fn item(reading: &mut Reading, item: &Json) {
    match item.get("type").and_then(Json::as_str) {
        Some("UserMessage") => {
            let text = texts(item, "text");
            hear(reading, &text);
        }
        Some("AgentMessage") => {
            if let Some(text) = referent(&texts(item, "Text")) {
                reading.said = Some(text);
            }
        }
        _ => {}
    }
}

/// The form that the model gets, in which the program speaks in the user's role too.
fn message(reading: &mut Reading, payload: &Json) {
    match payload.get("role").and_then(Json::as_str) {
        Some("assistant") => {
            if let Some(text) = referent(&texts(payload, "output_text")) {
                reading.said = Some(text);
            }
        }
        Some("user") => {
            let meta = payload.get("internal_chat_message_metadata_passthrough");
            let provenance = meta
                .and_then(|m| m.pointer("/content_item_metadata/0/provenance/type"))
                .and_then(Json::as_str);
            if provenance.is_none_or(|from| from == "user") {
                let text = texts(payload, "input_text");
                hear(reading, &text);
            }
        }
        _ => {}
    }
}

/// The same message comes in both forms: heard once.
fn hear(reading: &mut Reading, text: &str) {
    let text = text.trim();
    let again = reading.said.is_none()
        && reading.out.utterances.last().is_some_and(|last| last.text == text)
        && reading.out.actions.last().is_none_or(|action| action.heard < reading.out.utterances.len());
    if again
        || reading.foreign_turn
        || reading.foreign_session
        || WRITTEN.iter().any(|start| text.starts_with(start))
    {
        return;
    }
    let referent = reading.said.take();
    reading.hear(text, UtteranceSource::Prompt, referent);
}

fn texts(json: &Json, kind: &str) -> String {
    let parts = json.get("content").and_then(Json::as_array);
    let texts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .filter(|part| part.get("type").and_then(Json::as_str) == Some(kind))
        .filter_map(|part| part.get("text").and_then(Json::as_str))
        .collect();
    texts.join("\n")
}

fn call(reading: &mut Reading, payload: &Json) {
    let text = |name: &str| payload.get(name).and_then(Json::as_str);
    let id = text("call_id").or_else(|| text("id")).unwrap_or("").to_owned();
    let tool = text("name").unwrap_or("local_shell").to_owned();
    let input = match (text("arguments"), payload.get("input"), payload.get("action")) {
        (Some(arguments), _, _) => {
            serde_json::from_str(arguments).unwrap_or_else(|_| Json::String(arguments.to_owned()))
        }
        (None, Some(input), _) => input.clone(),
        (None, None, Some(action)) => action.clone(),
        _ => Json::Null,
    };
    if tool == "request_user_input" {
        for question in input.get("questions").and_then(Json::as_array).into_iter().flatten() {
            let text = |name: &str| question.get(name).and_then(Json::as_str).unwrap_or("");
            reading.questions.push((format!("{id}/{}", text("id")), text("question").to_owned()));
        }
    }
    reading.act(&id, &tool, input, None);
}

fn output(reading: &mut Reading, payload: &Json) {
    let Some(id) = payload.get("call_id").and_then(Json::as_str) else { return };
    let text = match payload.get("output") {
        Some(Json::String(text)) => text.clone(),
        Some(Json::Object(map)) => {
            map.get("content").or_else(|| map.get("output")).and_then(Json::as_str).unwrap_or("").to_owned()
        }
        Some(Json::Array(parts)) => {
            parts.iter().find_map(|part| part.get("text").and_then(Json::as_str)).unwrap_or("").to_owned()
        }
        _ => String::new(),
    };
    reading.outcome(id, judged(&text));
    answers(reading, id, &text);
}

fn judged(text: &str) -> PastOutcome {
    const REFUSED: &[&str] = &[
        "Command blocked by PreToolUse hook",
        "blocked by PreToolUse hook",
        "exec command rejected by user",
        "patch rejected by user",
        "rejected by user",
    ];
    if REFUSED.iter().any(|start| text.starts_with(start)) {
        return PastOutcome::Refused;
    }
    let code = serde_json::from_str::<Json>(text)
        .ok()
        .and_then(|json| json.pointer("/metadata/exit_code")?.as_i64())
        .or_else(|| number_after(text, "Process exited with code "))
        .or_else(|| number_after(text, "Exit code: "));
    match code {
        Some(0) => PastOutcome::Ran,
        Some(_) => PastOutcome::Failed,
        None => PastOutcome::Ran,
    }
}

fn number_after(text: &str, mark: &str) -> Option<i64> {
    let rest = text.split_once(mark)?.1;
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '-')).unwrap_or(rest.len());
    rest.get(..end)?.parse().ok()
}

/// Answers to the agent's question tool: `{"answers": {"ID": {"answers": ["…"]}}}`.
fn answers(reading: &mut Reading, id: &str, text: &str) {
    let prefix = format!("{id}/");
    if !reading.questions.iter().any(|(question, _)| question.starts_with(&prefix)) {
        return;
    }
    let Ok(json) = serde_json::from_str::<Json>(text) else { return };
    for (name, answer) in json.get("answers").and_then(Json::as_object).into_iter().flatten() {
        let given = answer.get("answers").and_then(Json::as_array);
        let given: Vec<&str> = given.into_iter().flatten().filter_map(Json::as_str).collect();
        let key = format!("{prefix}{name}");
        let question = reading.questions.iter().find(|(q, _)| *q == key).map(|(_, text)| text.clone());
        if let Some(question) = question {
            reading.hear(&given.join(", "), UtteranceSource::Answer, referent(&question));
        }
    }
}

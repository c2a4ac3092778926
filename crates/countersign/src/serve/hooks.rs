//! `POST /v1/hook/AGENT`: the body of an agent's hook event, answered as `countersign hook AGENT` answers it.
//!
//! It is answered by that very command, started for this event: there is one way through an adapter, and an event that
//! brings a process down brings down no service.

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::Duration;

use hyper::{Response, StatusCode};
use serde_json::{Value as Json, json};

use crate::http::{self, Body, MAX_BODY};
use crate::relay::child;

/// Longest time for an event: an agent may give a hook ten minutes, and a hook may wait for the user.
const LIMIT: Duration = Duration::from_secs(590);

pub(super) fn answer(agent: &str, event: &[u8]) -> Response<Body> {
    let named = !agent.is_empty()
        && agent.len() < 60
        && agent.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    if !named || agent.starts_with('-') {
        return http::error(
            StatusCode::NOT_FOUND,
            "the path ends with the name of an agent: /v1/hook/claude",
        );
    }
    match run(agent, event) {
        Ok((0, out, _)) if out.iter().all(u8::is_ascii_whitespace) => http::json(StatusCode::OK, &json!({})),
        Ok((0, out, _)) => match serde_json::from_slice::<Json>(&out) {
            Ok(answer) => http::json(StatusCode::OK, &answer),
            Err(_) => http::error(StatusCode::INTERNAL_SERVER_ERROR, "the hook's answer is no JSON"),
        },
        Ok((2, _, why)) => refused(event, &why),
        Ok((code, ..)) => {
            http::error(StatusCode::INTERNAL_SERVER_ERROR, &format!("the hook ended with code {code}"))
        }
        Err(error) => {
            http::error(StatusCode::INTERNAL_SERVER_ERROR, &format!("the hook did not answer: {error}"))
        }
    }
}

/// Exit code 2 is a refusal; over HTTP it takes an answer, for an error status lets the action run in many agents.
fn refused(event: &[u8], why: &str) -> Response<Body> {
    let event: Json = serde_json::from_slice(event).unwrap_or_default();
    let name = event.get("hook_event_name").and_then(Json::as_str).unwrap_or("");
    let why = if why.trim().is_empty() { "countersign refused this" } else { why.trim() };
    let mut answer = json!({"decision": "block", "reason": why});
    if name == "PreToolUse"
        && let Some(map) = answer.as_object_mut()
    {
        map.insert(
            "hookSpecificOutput".to_owned(),
            json!({
                "hookEventName": name, "permissionDecision": "deny", "permissionDecisionReason": why,
            }),
        );
    }
    http::json(StatusCode::OK, &answer)
}

fn run(agent: &str, event: &[u8]) -> std::io::Result<(i32, Vec<u8>, String)> {
    let mut child = program()?
        .args(["hook", agent])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let (out, err) = std::thread::scope(|scope| {
        scope.spawn(move || stdin.map(|mut to| to.write_all(event)));
        let out = scope.spawn(move || all(stdout));
        let err = scope.spawn(move || all(stderr));
        // Killed after the limit: its ends of the pipes close, and the readers end.
        let status = child::wait(&mut child, Some(LIMIT));
        (out.join().unwrap_or_default(), (err.join().unwrap_or_default(), status))
    });
    let (err, status) = err;
    Ok((status?.code().unwrap_or(-1), out, String::from_utf8_lossy(&err).into_owned()))
}

fn all(from: Option<impl std::io::Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(from) = from {
        let _ = from.take(MAX_BODY as u64).read_to_end(&mut bytes);
    }
    bytes
}

#[expect(
    clippy::disallowed_methods,
    reason = "the service starts this very program, for one event of a hook"
)]
fn program() -> std::io::Result<Command> {
    std::env::current_exe().map(Command::new)
}

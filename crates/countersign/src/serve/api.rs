//! What the service does: review an action, scan a text, hear what the user said.

use std::path::Path;
use std::time::Duration;

use countersign_host::Env;
use countersign_host::config::ApprovalSettings;
use countersign_model::{Action, McpAnnotations, Road, Source, Utterance, UtteranceSource, Verdict};
use hyper::StatusCode;
use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::adapters::tools;
use crate::approval;
use crate::relay::json::strict;
use crate::reviewer::{Caller, Reviewer};

/// Longest wait for the user's answer, seconds.
const MAX_WAIT: u64 = 3600;

/// What a request comes to.
pub type Answer = Result<Json, Refused>;

/// A request without an answer.
pub struct Refused {
    /// Why, as a number.
    pub status: StatusCode,
    /// Why, in words.
    pub why: String,
}

impl Refused {
    fn bad(why: String) -> Self {
        Self { status: StatusCode::BAD_REQUEST, why }
    }

    fn own(error: impl std::fmt::Display) -> Self {
        Self { status: StatusCode::INTERNAL_SERVER_ERROR, why: error.to_string() }
    }
}

/// Who asks.
#[derive(Debug, Deserialize)]
struct Who {
    #[serde(default)]
    agent: String,
    #[serde(default)]
    session: String,
    #[serde(default)]
    cwd: String,
    #[serde(default)]
    unattended: bool,
}

#[derive(Debug, Deserialize)]
struct ReviewRequest {
    #[serde(flatten)]
    who: Who,
    #[serde(alias = "tool_name")]
    tool: String,
    #[serde(alias = "tool_input")]
    input: Json,
    #[serde(default, alias = "tool_use_id")]
    id: String,
    #[serde(default)]
    subagent: Option<String>,
    #[serde(default)]
    wait_seconds: Option<u64>,
}

#[derive(Debug, Deserialize)]
struct ScanRequest {
    #[serde(flatten)]
    who: Who,
    text: String,
    #[serde(default)]
    road: Option<Road>,
    #[serde(default)]
    source: String,
}

#[derive(Debug, Deserialize)]
struct HearRequest {
    #[serde(flatten)]
    who: Who,
    text: String,
    /// What the agent had said or asked directly before.
    #[serde(default)]
    referent: Option<String>,
}

/// `POST /v1/review`.
pub fn review(session: &str, bytes: &[u8]) -> Answer {
    let request: ReviewRequest = read(bytes)?;
    let (mut reviewer, caller) = ready(&request.who, session)?;
    let action = Action {
        id: request.id,
        call: tools::call(&request.tool, &request.input, McpAnnotations::default()),
        tool: request.tool,
        cwd: request.who.cwd,
        subagent: request.subagent,
    };
    let reviewed = reviewer.review(&caller, &action);
    let decision = reviewed.decision;
    let (mut verdict, mut reason) = (decision.verdict, decision.reason.clone());
    if verdict == Verdict::Ask
        && !reviewed.shadow
        && let Some(seconds) = request.wait_seconds
    {
        let limit = Duration::from_secs(seconds.min(MAX_WAIT));
        // Who asks for a wait shows the question itself.
        reviewer.config.approval.wait_seconds.get_or_insert(ApprovalSettings::WAIT);
        let settled = approval::question(&reviewer, &caller, &action, &decision, limit);
        (verdict, reason) = (settled.verdict, settled.reason);
    }
    reviewer.tidy();
    let rules: Vec<&str> = decision.rules().collect();
    let answer = json!({
        "verdict": verdict, "reason": reason, "rules": rules, "shadow": reviewed.shadow, "micros": decision.micros,
    });
    Ok(answer)
}

/// `POST /v1/scan`.
pub fn scan(session: &str, bytes: &[u8]) -> Answer {
    let request: ScanRequest = read(bytes)?;
    let (reviewer, caller) = ready(&request.who, session)?;
    let source = Source::new(request.road.unwrap_or(Road::Other), request.source);
    let warning = reviewer.incoming(&caller, &source, &request.text).map_err(Refused::own)?;
    let text = warning.map(|w| w.text);
    Ok(json!({"warn": text.is_some(), "warning": text}))
}

/// `POST /v1/hear`.
pub fn hear(session: &str, bytes: &[u8]) -> Answer {
    let request: HearRequest = read(bytes)?;
    let (reviewer, caller) = ready(&request.who, session)?;
    let source = if request.referent.is_some() { UtteranceSource::Answer } else { UtteranceSource::Prompt };
    let heard = Utterance { text: request.text, seq: 0, source, referent: request.referent };
    let consents = reviewer.hear(&caller, heard).map_err(Refused::own)?;
    Ok(json!({"consents": consents}))
}

fn read<T: for<'de> Deserialize<'de>>(bytes: &[u8]) -> Result<T, Refused> {
    let json = strict_body(bytes).map_err(Refused::bad)?;
    serde_json::from_value(json)
        .map_err(|e| Refused::bad(format!("the request has not the form that /v1/openapi.json tells: {e}")))
}

/// A body may have several lines, unlike a message of the proxies; a name that comes twice is refused as there.
fn strict_body(bytes: &[u8]) -> Result<Json, String> {
    let flat: Vec<u8> = bytes.iter().map(|b| if *b == b'\r' { b' ' } else { *b }).collect();
    strict(&flat).map_err(|e| e.to_string())
}

fn ready(who: &Who, session: &str) -> Result<(Reviewer, Caller), Refused> {
    if !who.cwd.is_empty() && !Path::new(&who.cwd).is_absolute() {
        return Err(Refused::bad("`cwd` is no absolute path".to_owned()));
    }
    let cwd = if who.cwd.is_empty() { "/" } else { &who.cwd };
    let reviewer = Reviewer::new(Env::read(), Path::new(cwd)).map_err(Refused::own)?;
    let or = |text: &str, other: &str| if text.is_empty() { other.to_owned() } else { text.to_owned() };
    let caller = Caller {
        agent: or(&who.agent, "serve"),
        session: or(&who.session, session),
        transcript: None,
        unattended: who.unattended,
    };
    Ok((reviewer, caller))
}

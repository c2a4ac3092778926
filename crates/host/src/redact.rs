//! No secret value is written down: not to the ledger, not to a session's file, not to a log.

use std::collections::BTreeSet;

use countersign_model::{Action, Call, Decision, Span};
use countersign_scan::secrets;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

pub use countersign_scan::redact;

/// Longest string that is written down; the rest is cut.
const MAX_TEXT: usize = 64 * 1024;

/// Most text of an action that is written down; a line of the spool must not grow without bound.
const MAX_ALL: usize = 1024 * 1024;

/// A secret shorter than this is not searched for outside the place where it was recognised.
const MIN_SPREAD: usize = 6;

/// An action and its decision without secret values. A value that was recognised anywhere is replaced everywhere,
/// and the spans of the findings are moved so that they still point at the same words.
#[must_use]
pub fn decision(action: &Action, decision: &Decision) -> (Action, Decision) {
    let mut known = BTreeSet::new();
    let action_json = serde_json::to_value(action).unwrap_or(Json::Null);
    let decision_json = serde_json::to_value(decision).unwrap_or(Json::Null);
    collect(&action_json, None, &mut known);
    collect(&decision_json, None, &mut known);
    let too_long = longest(&action_json).max(longest(&decision_json)) > MAX_TEXT
        || total(&action_json).max(total(&decision_json)) > MAX_ALL;
    if known.is_empty() && !too_long {
        return (action.clone(), decision.clone());
    }
    let mut clean_decision: Decision = cleaned(decision_json, &known).unwrap_or_else(|| Decision {
        findings: Vec::new(),
        reason: "[redacted]".to_owned(),
        ..decision.clone()
    });
    let clean_action: Action = cleaned(action_json, &known).unwrap_or_else(|| Action {
        id: action.id.clone(),
        tool: action.tool.clone(),
        cwd: action.cwd.clone(),
        subagent: action.subagent.clone(),
        call: Call::Other { input: Json::String("[redacted]".to_owned()) },
    });
    let clean_action = bounded(clean_action, MAX_ALL);
    if serde_json::to_value(&clean_decision).is_ok_and(|json| total(&json) > MAX_ALL) {
        clean_decision.findings.truncate(20);
    }
    if let Call::Shell { command, .. } = &action.call {
        let moves = replacements(command, &known);
        for finding in &mut clean_decision.findings {
            finding.span = moved(finding.span, &moves);
            finding.effect.span = moved(finding.effect.span, &moves);
            for target in &mut finding.effect.targets {
                target.span = moved(target.span, &moves);
            }
        }
    }
    (clean_action, clean_decision)
}

/// Any value without secrets in its strings. `None` only when the value does not survive the way through JSON.
#[must_use]
pub fn value<T: Serialize + DeserializeOwned>(value: &T) -> Option<T> {
    let json = serde_json::to_value(value).ok()?;
    let mut known = BTreeSet::new();
    collect(&json, None, &mut known);
    cleaned(json, &known)
}

fn cleaned<T: DeserializeOwned>(mut json: Json, known: &BTreeSet<(String, &'static str)>) -> Option<T> {
    clean(&mut json, known);
    serde_json::from_value(json).ok()
}

/// Every secret value in the strings of `json`, with its kind.
fn collect(json: &Json, key: Option<&str>, known: &mut BTreeSet<(String, &'static str)>) {
    match json {
        Json::String(text) => {
            for hit in secrets::find(text) {
                known.insert((hit.span.of(text).to_owned(), hit.kind));
            }
            if let Some(kind) = key.and_then(secrets::secret_name)
                && !text.contains(char::is_whitespace)
                && secrets::is_live_value(text)
            {
                known.insert((text.clone(), kind));
            }
        }
        Json::Array(items) => items.iter().for_each(|item| collect(item, key, known)),
        Json::Object(map) => map.iter().for_each(|(key, item)| {
            collect_key(key, known);
            collect(item, Some(key), known);
        }),
        _ => {}
    }
}

fn collect_key(key: &str, known: &mut BTreeSet<(String, &'static str)>) {
    for hit in secrets::find(key) {
        known.insert((hit.span.of(key).to_owned(), hit.kind));
    }
}

fn clean(json: &mut Json, known: &BTreeSet<(String, &'static str)>) {
    match json {
        Json::String(text) => {
            let moves = replacements(text, known);
            if !moves.is_empty() {
                *text = secrets::replace(text, &moves);
            }
            if text.len() > MAX_TEXT {
                let cut = text.floor_char_boundary(MAX_TEXT);
                let lost = text.len() - cut;
                text.truncate(cut);
                text.push_str(&format!("… [{lost} bytes cut]"));
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| clean(item, known)),
        Json::Object(map) => {
            if map.keys().any(|key| !replacements(key, known).is_empty()) {
                let old = std::mem::take(map);
                for (key, item) in old {
                    let moves = replacements(&key, known);
                    map.insert(secrets::replace(&key, &moves), item);
                }
            }
            map.values_mut().for_each(|item| clean(item, known));
        }
        _ => {}
    }
}

/// What is to be replaced in `text`: what is recognised there, and the values known from elsewhere.
fn replacements(text: &str, known: &BTreeSet<(String, &'static str)>) -> Vec<secrets::SecretMatch> {
    if known.is_empty() {
        return Vec::new();
    }
    let mut hits = secrets::find(text);
    for (secret, kind) in known {
        let whole = text == secret;
        if secret.len() < MIN_SPREAD && !whole {
            continue;
        }
        for (start, _) in text.match_indices(secret.as_str()) {
            let span = Span::new(start, start + secret.len());
            if hits.iter().all(|hit| hit.span.end <= span.start || span.end <= hit.span.start) {
                hits.push(secrets::SecretMatch { span, kind });
            }
        }
    }
    hits.sort_by_key(|hit| hit.span.start);
    hits
}

fn longest(json: &Json) -> usize {
    match json {
        Json::String(text) => text.len(),
        Json::Array(items) => items.iter().map(longest).max().unwrap_or(0),
        Json::Object(map) => map.values().map(longest).max().unwrap_or(0),
        _ => 0,
    }
}

fn total(json: &Json) -> usize {
    match json {
        Json::String(text) => text.len(),
        Json::Array(items) => items.iter().map(total).sum::<usize>() + items.len(),
        Json::Object(map) => map.iter().map(|(key, item)| key.len() + total(item)).sum(),
        _ => 8,
    }
}

/// The action with its input left out when that is too long in all.
fn bounded(action: Action, max: usize) -> Action {
    match serde_json::to_value(&action.call).map_or(usize::MAX, |json| total(&json)) {
        length if length > max => {
            let input = Json::String(format!("[{length} bytes cut]"));
            Action { call: Call::Other { input }, ..action }
        }
        _ => action,
    }
}

/// A span in the new text, given what was replaced in the old one.
fn moved(span: Span, moves: &[secrets::SecretMatch]) -> Span {
    Span::new(position(span.start, moves, false), position(span.end, moves, true))
}

fn position(old: usize, moves: &[secrets::SecretMatch], end: bool) -> usize {
    let mut new = old;
    for hit in moves {
        let length = "[redacted ]".len() + hit.kind.len();
        let lost = hit.span.end - hit.span.start;
        if hit.span.end <= old {
            new = new + length - lost;
        } else if hit.span.start < old {
            // Inside the secret: to the edge of what stands in its place.
            let start = new - (old - hit.span.start);
            return if end { start + length } else { start };
        } else {
            break;
        }
    }
    new
}

#[cfg(test)]
mod tests {
    use countersign_model::{Dialect, Effect, EffectKind, Stage, Target, TargetKind};

    use super::*;

    fn shell(command: &str) -> Action {
        Action {
            id: "1".into(),
            tool: "Bash".into(),
            cwd: "/w".into(),
            subagent: None,
            call: Call::Shell { dialect: Dialect::Bash, command: command.into() },
        }
    }

    #[test]
    fn a_secret_is_replaced_everywhere_and_spans_follow() {
        let command = "mysql --password=hunter2xyz -e 'drop table t'";
        let action = shell(command);
        let at = command.find("drop").unwrap();
        let mut effect = Effect::new(EffectKind::DbDestroy, Span::new(at, at + 12));
        effect.targets.push(Target::known(TargetKind::Secret, "hunter2xyz"));
        let mut verdict = Decision::allow(Stage::One);
        verdict.reason = "it sends hunter2xyz away".into();
        verdict.findings.push(crate::ledger::samples::finding("db-destroy", effect));
        let (action, verdict) = decision(&action, &verdict);
        let text = action.text();
        assert!(!serde_json::to_string(&(&action, &verdict)).unwrap().contains("hunter2xyz"));
        assert_eq!(verdict.reason, "it sends [redacted password] away");
        assert_eq!(verdict.findings[0].effect.span.of(&text), "drop table t");
    }

    #[test]
    fn json_keys_announce_secrets() {
        let call = Call::Mcp {
            server: "s".into(),
            tool: "login".into(),
            arguments: serde_json::json!({"user": "ann", "password": "hunter2xyz", "tokens": 12}),
            annotations: Default::default(),
        };
        let action = Action { call, ..shell("") };
        let (action, _) = decision(&action, &Decision::allow(Stage::One));
        let text = serde_json::to_string(&action).unwrap();
        assert!(text.contains(r#""password":"[redacted password]""#), "{text}");
        assert!(text.contains(r#""user":"ann""#));
    }

    #[test]
    fn long_texts_are_cut() {
        let (action, _) = decision(&shell(&"é".repeat(MAX_TEXT)), &Decision::allow(Stage::One));
        assert!(action.text().len() < MAX_TEXT + 40);
        assert!(action.text().ends_with("bytes cut]"));
    }

    #[test]
    fn endless_inputs_are_cut() {
        let input = Json::Array((0..40).map(|i| Json::String(format!("{i}").repeat(30_000))).collect());
        let action = Action { call: Call::Other { input }, ..shell("") };
        let (action, _) = decision(&action, &Decision::allow(Stage::One));
        assert!(action.text().contains("bytes cut]") && action.text().len() < 100);
    }

    #[test]
    fn nothing_to_redact_changes_nothing() {
        let action = shell("ls -la");
        assert_eq!(decision(&action, &Decision::allow(Stage::One)).0, action);
    }
}

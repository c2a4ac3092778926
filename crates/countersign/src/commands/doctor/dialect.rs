//! What an agent makes of an answer of the gate. As strict as the strictest reading of each agent: what one agent would
//! overlook is no refusal here.

use serde_json::Value as Json;

use super::fire::Outcome;

/// What the agent does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// It runs the action without asking.
    Allowed,
    /// It goes by its own permissions.
    Silent,
    /// It asks its user.
    Asked,
    /// It does not run the action.
    Refused,
    /// It does not understand the answer, and runs the action.
    Lost(String),
}

/// Reads the answer to an action.
pub fn read(agent: &str, outcome: &Outcome) -> Answer {
    let lost = |why: &str| Answer::Lost(why.to_owned());
    let shim = matches!(agent, "opencode" | "pi" | "amp");
    match outcome.code {
        // Cline looks at no exit code.
        _ if agent == "cline" => {}
        Some(0) => {}
        Some(2) if agent == "copilot" || shim || !outcome.err.trim().is_empty() => return Answer::Refused,
        Some(2) => return lost("exit code 2 without a reason"),
        Some(_) if shim => return Answer::Refused,
        Some(code) => return Answer::Lost(format!("exit code {code}: {}", outcome.err.trim())),
        None => return lost("it was killed or took too long"),
    }
    let text = outcome.out.trim();
    if text.is_empty() {
        return if shim { lost("no answer") } else { Answer::Silent };
    }
    let Ok(json) = serde_json::from_str::<Json>(text) else { return lost("the answer is no JSON") };
    let at = |pointer: &str| json.pointer(pointer).and_then(Json::as_str);
    let (word, reason) = match agent {
        "claude" | "qwen" | "droid" | "vscode" | "codex" => {
            (at("/hookSpecificOutput/permissionDecision"), at("/hookSpecificOutput/permissionDecisionReason"))
        }
        "copilot" => (at("/permissionDecision"), at("/permissionDecisionReason")),
        "cursor" => (at("/permission"), at("/agent_message").or_else(|| at("/user_message"))),
        "cline" => {
            let cancel = json.get("cancel").and_then(Json::as_bool) == Some(true);
            (Some(if cancel { "deny" } else { "none" }), at("/errorMessage"))
        }
        // Only the exit code counts: exit code 0 lets the action run.
        "kiro" | "windsurf" | "augment" => return Answer::Silent,
        _ => (at("/decision"), at("/reason")),
    };
    if agent == "codex" && !codex_reads(&json) {
        return lost("Codex takes no answer with a field that it does not know");
    }
    match word {
        Some("deny" | "block") if reason.is_some_and(|r| !r.trim().is_empty()) => Answer::Refused,
        Some("deny" | "block") => lost("a refusal without a reason"),
        Some("ask") if matches!(agent, "codex" | "opencode" | "amp" | "crush" | "goose") => {
            lost("an ask, which this agent does not know")
        }
        Some("ask") => Answer::Asked,
        Some("allow") if agent == "codex" => lost("an allow, which Codex does not take"),
        Some("allow") => Answer::Allowed,
        None | Some("none") => Answer::Silent,
        Some(other) => Answer::Lost(format!("the answer `{other}`")),
    }
}

/// Codex refuses an answer with any field besides these, and runs the action (observed with 0.169.0).
fn codex_reads(json: &Json) -> bool {
    let known = |json: &Json, names: &[&str]| {
        json.as_object().is_some_and(|map| map.keys().all(|key| names.contains(&key.as_str())))
    };
    known(json, &["hookSpecificOutput", "systemMessage"])
        && json.get("hookSpecificOutput").is_none_or(|inner| {
            let names =
                ["hookEventName", "permissionDecision", "permissionDecisionReason", "additionalContext"];
            known(inner, &names)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_in_every_dialect() {
        let claude = |word: &str, reason: &str| {
            format!(
                "{{\"hookSpecificOutput\":{{\"hookEventName\":\"PreToolUse\",\"permissionDecision\":\"{word}\",\"permissionDecisionReason\":\"{reason}\"}}}}"
            )
        };
        let lost = || Answer::Lost(String::new());
        let cases: Vec<(&str, i32, String, &str, Answer)> = vec![
            ("claude", 0, claude("deny", "no"), "", Answer::Refused),
            ("claude", 0, claude("ask", "sure?"), "", Answer::Asked),
            ("claude", 0, claude("allow", "fine"), "", Answer::Allowed),
            ("claude", 0, String::new(), "", Answer::Silent),
            ("claude", 0, "words".to_owned(), "", lost()),
            ("claude", 1, claude("deny", "no"), "boom", lost()),
            ("claude", 2, String::new(), "no", Answer::Refused),
            ("claude", 2, String::new(), "", lost()),
            ("codex", 0, claude("deny", "no"), "", Answer::Refused),
            ("codex", 0, claude("deny", ""), "", lost()),
            ("codex", 0, claude("allow", "x"), "", lost()),
            ("codex", 0, claude("ask", "x"), "", lost()),
            ("codex", 0, claude("deny", "no").replacen('{', "{\"extra\":1,", 1), "", lost()),
            ("codex", 0, String::new(), "", Answer::Silent),
            ("gemini", 0, "{\"decision\":\"deny\",\"reason\":\"no\"}".to_owned(), "", Answer::Refused),
            ("gemini", 0, "{\"decision\":\"ask\",\"reason\":\"no\"}".to_owned(), "", Answer::Asked),
            (
                "copilot",
                0,
                "{\"permissionDecision\":\"deny\",\"permissionDecisionReason\":\"no\"}".to_owned(),
                "",
                Answer::Refused,
            ),
            ("copilot", 2, String::new(), "", Answer::Refused),
            (
                "cursor",
                0,
                "{\"permission\":\"deny\",\"agent_message\":\"no\"}".to_owned(),
                "",
                Answer::Refused,
            ),
            ("cursor", 0, "{\"permission\":\"allow\"}".to_owned(), "", Answer::Allowed),
            ("cline", 0, "{\"cancel\":true,\"errorMessage\":\"no\"}".to_owned(), "", Answer::Refused),
            ("cline", 2, String::new(), "no", Answer::Silent),
            ("kiro", 0, claude("deny", "no"), "", Answer::Silent),
            ("kiro", 2, String::new(), "no", Answer::Refused),
            ("goose", 0, "{\"decision\":\"block\",\"reason\":\"no\"}".to_owned(), "", Answer::Refused),
            ("opencode", 0, String::new(), "", lost()),
            ("opencode", 1, String::new(), "", Answer::Refused),
            ("opencode", 0, "{\"decision\":\"allow\"}".to_owned(), "", Answer::Allowed),
        ];
        for (agent, code, out, err, expected) in cases {
            let outcome = Outcome { code: Some(code), out: out.clone(), err: err.to_owned() };
            let found = match read(agent, &outcome) {
                Answer::Lost(_) => lost(),
                other => other,
            };
            assert_eq!(found, expected, "{agent} {code} {out} {err}");
        }
    }
}

//! Codex CLI (observed with 0.169.0): hooks in `hooks.json`, and a trust of the user's for each of them.

use std::path::{Path, PathBuf};

use countersign_host::Env;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

use super::{Agent, Asked, Failure, Syntax, Target, entries, grouped, wanted};
use crate::installation::jsonc::{Handler, Shape};

/// The table's entry.
pub const AGENT: Agent = Agent {
    name: "codex",
    title: "Codex CLI",
    adapter: "codex",
    programs: &["codex"],
    folder: home,
    targets,
    step: "Codex skips a hook that you have not trusted, without a word: open Codex, type /hooks, look at the entries \
           of countersign and trust them. Again after every change of the command.",
    failure: Failure::Open(
        "a hook that crashes, is missing, answers nonsense or takes longer than 60 s lets the action run; only exit \
         code 2 stops it. A hook that is not trusted is skipped",
    ),
    imports: &[],
    inside: &["CODEX_THREAD_ID", "CODEX_SANDBOX"],
};

/// The events that are reviewed or keep the books.
pub const EVENTS: &[&str] = &[
    "PreToolUse",
    "PermissionRequest",
    "PostToolUse",
    "UserPromptSubmit",
    "SessionStart",
    "SessionEnd",
    "PreCompact",
];

/// Seconds until the client gives up on a hook.
pub const TIMEOUT: u64 = 60;

/// The folder of its configuration.
pub fn home(env: &Env) -> Option<PathBuf> {
    super::folder(env, "CODEX_HOME", ".codex")
}

/// What it runs at an event.
pub fn handler(asked: &Asked<'_>) -> Json {
    json!({"type": "command", "command": asked.command("codex"), "timeout": TIMEOUT})
}

fn targets(asked: &Asked<'_>) -> Vec<Target> {
    let path = asked.pick(home(asked.env).map(|f| f.join("hooks.json")), ".codex/hooks.json");
    // No matcher: everything is matched.
    let wanted = wanted(Shape::GROUPS, grouped(None, EVENTS, &handler(asked)));
    entries(asked, path, "codex", Syntax::PLAIN, wanted)
}

/// The name of an event in keys: `PreToolUse` is `pre_tool_use`.
pub fn label(event: &str) -> String {
    let mut out = String::new();
    for c in event.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// The hash that stands for a hook in the user's trust: SHA-256 of the hook's declaration as JSON with sorted keys
/// (codex-rs, `hooks/src/engine/discovery.rs` and `config/src/fingerprint.rs`).
pub fn trust_hash(event: &str, matcher: Option<&str>, handler: &Json) -> String {
    let text = |name: &str| handler.get(name).and_then(Json::as_str);
    let mut timeout = handler.get("timeout").and_then(Json::as_u64).unwrap_or(600).max(1);
    if matches!(event, "SessionEnd" | "Interrupt") {
        // Codex gives these no more, and hashes what it gives (observed with 0.169.0).
        timeout = timeout.min(3);
    }
    let mut hook = std::collections::BTreeMap::from([
        ("async", json!(handler.get("async").and_then(Json::as_bool).unwrap_or(false))),
        ("command", json!(text("command").unwrap_or_default())),
        ("timeout", json!(timeout)),
        ("type", json!("command")),
    ]);
    if let Some(message) = text("statusMessage") {
        hook.insert("statusMessage", json!(message));
    }
    let mut all =
        std::collections::BTreeMap::from([("event_name", json!(label(event))), ("hooks", json!([hook]))]);
    if let Some(matcher) = matcher {
        all.insert("matcher", json!(matcher));
    }
    let bytes = serde_json::to_vec(&all).unwrap_or_default();
    use std::fmt::Write as _;
    Sha256::digest(&bytes).iter().fold("sha256:".to_owned(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Whether the user trusts a hook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// It runs.
    Trusted,
    /// It was trusted in another wording: it does not run.
    Changed,
    /// It does not run.
    Unknown,
    /// The user switched it off.
    Off,
}

/// The trust in a hook of `file`, as `config.toml` tells it.
pub fn trust(config: &toml::Table, file: &Path, found: &Handler) -> Trust {
    let key = format!("{}:{}:{}:{}", file.display(), label(&found.event), found.place.0, found.place.1);
    let state = config.get("hooks").and_then(|h| h.get("state")).and_then(|s| s.get(&key));
    let Some(state) = state else { return Trust::Unknown };
    if state.get("enabled").and_then(toml::Value::as_bool) == Some(false) {
        return Trust::Off;
    }
    match state.get("trusted_hash").and_then(toml::Value::as_str) {
        None => Trust::Unknown,
        Some(hash) if hash == trust_hash(&found.event, found.matcher.as_deref(), &found.value) => {
            Trust::Trusted
        }
        Some(_) => Trust::Changed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        for (event, label_) in
            [("PreToolUse", "pre_tool_use"), ("Stop", "stop"), ("UserPromptSubmit", "user_prompt_submit")]
        {
            assert_eq!(label(event), label_);
        }
    }

    /// As `hooks/list` of 0.169.0 gives them for this declaration.
    #[test]
    fn hashes_are_those_of_codex() {
        let hook = json!({"type": "command", "command": "/opt/countersign hook codex", "timeout": 60});
        for (event, hash) in [
            ("PreToolUse", "bc0f30f118b80e2816bc1757dbfb4b4041d70b3ed6b6a1b5f2249319f1ef2774"),
            ("PermissionRequest", "f3c96d182bc1c4b17a783caf67b73864029d74f358a4a4343c5361bf10321f3a"),
            ("PostToolUse", "231243ec88446d5626a6af6f0d588d1b1f1eddc8738c847e88f7acfc6f7a7919"),
            ("UserPromptSubmit", "7df21f95f717947cf9e8963794b7ad082c92f1c384d366fd88d326584eb4b756"),
            ("SessionStart", "186ae3895558ccbd7704e37c2d09994c1c0ffe6f69e3c00576fa3ec80c598a90"),
            ("SessionEnd", "c0c2eeba096f879f23896fe9b8275fdb99aaf5a11e15bbec9ef06e8af6b0e46a"),
            ("PreCompact", "a397b742d9184a09ba0b2392ed8dc39062f9ab9f1176bf5464ff3af3016ec4f7"),
        ] {
            assert_eq!(trust_hash(event, None, &hook), format!("sha256:{hash}"), "{event}");
        }
    }

    #[test]
    fn trust_is_of_the_whole_declaration() {
        let hook = json!({"type": "command", "command": "/bin/countersign hook codex", "timeout": 60});
        let found = |value: &Json| Handler {
            event: "PreToolUse".to_owned(),
            place: (1, 0),
            matcher: None,
            value: value.clone(),
        };
        let hash = trust_hash("PreToolUse", None, &hook);
        let text = format!("[hooks.state.\"/h/hooks.json:pre_tool_use:1:0\"]\ntrusted_hash = \"{hash}\"\n");
        let config: toml::Table = text.parse().unwrap();
        let file = Path::new("/h/hooks.json");
        assert_eq!(trust(&config, file, &found(&hook)), Trust::Trusted);
        let other = json!({"type": "command", "command": "/bin/other hook codex", "timeout": 60});
        assert_eq!(trust(&config, file, &found(&other)), Trust::Changed);
        assert_eq!(trust(&config, Path::new("/x/hooks.json"), &found(&hook)), Trust::Unknown);
        let off: toml::Table = text.replace("trusted_hash", "enabled = false\ntrusted_hash").parse().unwrap();
        assert_eq!(trust(&off, file, &found(&hook)), Trust::Off);
    }
}

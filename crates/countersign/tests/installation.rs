//! `init`, `doctor` and `uninstall`, as a user runs them.
#![expect(clippy::disallowed_methods, reason = "tests prepare files and look at them")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where its ground is missing"
)]

mod common;

use common::{Outcome, Place, finish, start};
use serde_json::{Value as Json, json};

/// Agents that call `countersign hook`.
const HOOKED: &[&str] = &[
    "claude", "codex", "gemini", "qwen", "copilot", "vscode", "cursor", "opencode", "pi", "amp", "cline",
    "kiro", "windsurf", "droid", "goose", "crush", "augment",
];

fn run(place: &Place, arguments: &[&str]) -> Outcome {
    finish(start(&mut place.program(arguments)), b"")
}

/// The checks of one agent, each with `ok` and its text.
fn doctor(place: &Place, agent: &str) -> (Option<i32>, Vec<(bool, String)>) {
    let done = run(place, &["doctor", "--json"]);
    let whole: Json =
        serde_json::from_str(&done.out).unwrap_or_else(|e| panic!("{e}: {} {}", done.out, done.err));
    let mine = whole["checks"].as_array().unwrap().iter().filter(|c| c["agent"] == agent);
    let mine = mine.map(|c| (c["ok"] == true, c["text"].as_str().unwrap().to_owned())).collect();
    (done.code, mine)
}

fn init(place: &Place, agent: &str) {
    let done = run(place, &["init", agent, "--yes"]);
    assert_eq!(done.code, Some(0), "{agent}: {}", done.err);
}

#[test]
fn doctor_proves_every_agent_in_its_own_dialect() {
    for agent in HOOKED {
        let place = Place::new();
        init(&place, agent);
        let (code, checks) = doctor(&place, agent);
        assert!(
            checks.iter().any(|(ok, text)| *ok && text.contains("danger refused")),
            "{agent}: {checks:?}"
        );
        // Whether it fails open or closed is said of each.
        assert!(checks.iter().any(|(_, text)| text.starts_with("fails ")), "{agent}: {checks:?}");
        // The user has yet to trust the hooks of Codex.
        let trusted = checks.iter().all(|(ok, text)| *ok || text.contains("/hooks"));
        assert!(trusted && code == Some(i32::from(*agent == "codex")), "{agent}: {checks:?}");
        // Nothing of the proof is kept.
        assert!(!place.text("state").is_empty() && run(&place, &["log", "--json"]).out.is_empty());
    }
}

#[test]
fn doctor_finds_what_can_be_mended() {
    let settings = "home/.claude/settings.json";
    let change = |from: &str, to: &str| {
        let place = Place::new();
        init(&place, "claude");
        let text = std::fs::read_to_string(place.path(settings)).unwrap();
        assert!(text.contains(from), "{text}");
        place.write(settings, &text.replace(from, to));
        place
    };
    let own = env!("CARGO_BIN_EXE_countersign");
    for (from, to, says) in [
        (own, "/nowhere/countersign", "which is not there"),
        ("\"onFailure\": \"block\"", "\"onFailure\": \"continue\"", "not whole"),
        ("\"PreToolUse\"", "\"PreToolUseNot\"", "not whole"),
        ("{\n", "{ \"disableAllHooks\": true,\n", "disableAllHooks"),
        ("{\n", "{ // mine\n", "comment"),
    ] {
        let place = change(from, to);
        let (code, checks) = doctor(&place, "claude");
        assert_eq!(code, Some(1), "{from}: {checks:?}");
        assert!(checks.iter().any(|(ok, text)| !ok && text.contains(says)), "{from}: {checks:?}");
    }
}

/// A program that is not this one is never started, whatever its name.
#[test]
fn doctor_starts_nothing_but_itself() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    init(&place, "claude");
    let stranger = place.text("bin/countersign");
    place.write("bin/countersign", &format!("#!/bin/sh\ntouch {}\n", place.text("started")));
    std::fs::set_permissions(&stranger, std::fs::Permissions::from_mode(0o755)).unwrap();
    let settings = "home/.claude/settings.json";
    let text = std::fs::read_to_string(place.path(settings)).unwrap();
    place.write(settings, &text.replace(env!("CARGO_BIN_EXE_countersign"), &stranger));
    let (code, checks) = doctor(&place, "claude");
    assert_eq!(code, Some(1));
    assert!(checks.iter().any(|(ok, text)| !ok && text.contains("another program")), "{checks:?}");
    assert!(!place.path("started").exists());
}

#[test]
fn shadow_mode_is_said() {
    let place = Place::new();
    place.write("home/.config/countersign/config.toml", "mode = \"shadow\"\n");
    init(&place, "claude");
    let (code, checks) = doctor(&place, "claude");
    assert!(code == Some(0) && checks.iter().any(|(_, text)| text.contains("bind nobody")), "{checks:?}");
}

#[test]
fn trust_of_codex_is_seen() {
    let place = Place::new();
    init(&place, "codex");
    let config = |text: &str| {
        place.write("home/.codex/config.toml", text);
        doctor(&place, "codex").1
    };
    for (text, says) in [
        ("", "PreToolUse not trusted"),
        ("[features]\nhooks = false\n", "features.hooks"),
        ("not toml", "not TOML"),
    ] {
        let checks = config(text);
        assert!(checks.iter().any(|(ok, found)| !ok && found.contains(says)), "{text}: {checks:?}");
    }
}

/// A file that cannot be edited is named and left alone; the others are written.
#[test]
fn one_broken_file_keeps_nobody_else_out() {
    let place = Place::new();
    place.write("home/.claude/settings.json", "{ nonsense");
    place.write("home/.qwen/settings.json", "{}");
    let done = run(&place, &["init", "--yes"]);
    assert_eq!(done.code, Some(2));
    assert!(
        done.err.contains("line 1, column 3") && done.err.contains(".claude/settings.json"),
        "{}",
        done.err
    );
    let text = |name: &str| std::fs::read_to_string(place.path(name)).unwrap();
    assert_eq!(text("home/.claude/settings.json"), "{ nonsense");
    assert!(text("home/.qwen/settings.json").contains("hook qwen"));
    assert_eq!(run(&place, &["uninstall", "qwen", "--yes"]).code, Some(0));
    assert_eq!(text("home/.qwen/settings.json"), "{}");
}

#[test]
fn what_is_asked_for_is_all_that_is_written() {
    let place = Place::new();
    for (arguments, says) in [
        (&["init"][..], "found no agent"),
        (&["init", "nobody", "--yes"], "known: claude, codex"),
        (&["init", "claude"], "nobody can be asked"),
        (&["init", "claude", "--json"], "nobody can be asked"),
        (&["init", "claude", "--yes", "--auto-approve"], "is for Gemini CLI"),
        (&["init", "zed", "--yes", "--scope", "project"], "no settings of the scope"),
        (&["uninstall", "nobody"], "known: claude"),
    ] {
        let done = run(&place, arguments);
        let all = format!("{}{}", done.out, done.err);
        assert!(done.code == Some(2) && all.contains(says), "{arguments:?}: {all}");
    }
    let done = run(&place, &["init", "codex", "--agent", "gemini", "--dry-run", "--json"]);
    let whole: Json = serde_json::from_str(&done.out).unwrap();
    let names: Vec<&Json> = whole["agents"].as_array().unwrap().iter().map(|a| &a["agent"]).collect();
    assert_eq!(names, [&json!("codex"), &json!("gemini")]);
    assert!(whole["would_change"] == true && whole["changed"] == false);
    let left: Vec<_> = std::fs::read_dir(place.path("home")).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn only_the_user_takes_the_gate_out() {
    let place = Place::new();
    init(&place, "claude");
    for variable in ["CLAUDECODE", "CODEX_SANDBOX", "GEMINI_CLI", "QWEN_CODE", "CRUSH", "FACTORY_PROJECT_DIR"]
    {
        let done = finish(start(place.program(&["uninstall", "--yes"]).env(variable, "1")), b"");
        assert!(done.code == Some(2) && done.err.contains("only the user"), "{variable}: {}", done.err);
    }
    assert!(place.path("home/.claude/settings.json").exists());
}

/// The policy by which Gemini CLI asks for nothing goes with the gate, and before it.
#[test]
fn the_waiver_of_gemini_does_not_outlive_the_gate() {
    let place = Place::new();
    let done = run(&place, &["init", "gemini", "--yes", "--auto-approve"]);
    assert!(done.code == Some(0) && done.out.contains("asks you nothing"), "{}", done.out);
    let policy = place.path("home/.gemini/policies/countersign.toml");
    assert!(policy.exists() && doctor(&place, "gemini").0 == Some(0));
    // Without the gate it is an error.
    let settings = place.path("home/.gemini/settings.json");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, "{}").unwrap();
    let (code, checks) = doctor(&place, "gemini");
    assert!(
        code == Some(1) && checks.iter().any(|(ok, t)| !ok && t.contains("asks you nothing")),
        "{checks:?}"
    );
    std::fs::write(&settings, text).unwrap();
    assert_eq!(run(&place, &["uninstall", "gemini", "--yes"]).code, Some(0));
    assert!(!policy.exists() && !place.path("home/.gemini").exists());
}

#[test]
fn agents_that_take_no_hooks_for_one_session_say_so() {
    let place = Place::new();
    for agent in ["cursor", "cline", "kiro", "windsurf", "goose", "crush", "auggie", "amp", "zed", "gemini"] {
        let done = run(&place, &["run", "--", agent]);
        assert!(done.code == Some(2) && done.err.contains("countersign init"), "{agent}: {}", done.err);
    }
    assert_eq!(run(&place, &["run", "--", "codex"]).code, Some(127));
    let unknown = run(&place, &["run", "--", "vim"]);
    assert!(unknown.code == Some(2) && unknown.err.contains("known: claude"), "{}", unknown.err);
}

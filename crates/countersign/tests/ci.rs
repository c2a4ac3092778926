//! `countersign ci` and the step of the action, with an agent that is played: a program named `claude` that calls the hook
//! it was given, as the client does.
#![cfg(unix)]
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test plays the agent")]

mod common;

use std::os::unix::fs::PermissionsExt as _;

use common::Place;
use serde_json::Value as Json;

/// Reviews each command of its prompt by the hook, runs none.
const AGENT: &str = r#"#!/bin/sh
for last; do :; done
ask() { printf '{"session_id":"s","cwd":"%s","hook_event_name":"%s","tool_name":"Bash","tool_use_id":"t","tool_input":{"command":"%s"},"prompt":""}' "$PWD" "$1" "$2" | "$GATE" hook claude >/dev/null; }
[ "$last" = silent ] && exit 0
ask SessionStart ""
ask PreToolUse "$last"
exit 0
"#;

fn place() -> Place {
    let place = Place::new();
    place.write("bin/claude", AGENT);
    std::fs::set_permissions(place.path("bin/claude"), std::fs::Permissions::from_mode(0o755)).unwrap();
    place
}

fn run(place: &Place, arguments: &[&str]) -> common::Outcome {
    let agent = place.text("bin/claude");
    let all = [&["ci"], arguments, &["--", &agent]].concat();
    let (last, all) = (arguments.last().unwrap(), &all);
    let mut words: Vec<&str> = all.iter().filter(|w| w != &last).copied().collect();
    words.extend(["-p", last]);
    common::finish(common::start(place.program(&words).env("GATE", env!("CARGO_BIN_EXE_countersign"))), b"")
}

#[test]
fn strict_runs_fail_when_something_was_refused() {
    let place = place();
    for (strict, command, code) in [
        (false, "rm -rf ~", 0),
        (true, "rm -rf ~", 3),
        // What would be asked is refused: nobody sits there.
        (true, "git push --force origin main", 3),
        (true, "git status", 0),
        (true, "silent", 4),
        (false, "silent", 0),
    ] {
        let options: &[&str] = if strict { &["--json", "--strict", command] } else { &["--json", command] };
        let out = run(&place, options);
        assert_eq!(out.code, Some(code), "{strict} {command}: {}", out.err);
        let report: Json = serde_json::from_str(&out.out).unwrap();
        let refused = u64::from(command.starts_with("rm") || command.starts_with("git push"));
        assert_eq!(report["refused"], refused, "{report}");
        for name in ["report.json", "report.md", "report.sarif"] {
            assert!(place.path("project/countersign-report").join(name).is_file(), "{name}");
        }
    }
    // The user's own ledger has nothing of it.
    assert!(!place.path("state/spool.jsonl").exists());
}

#[test]
fn the_step_of_the_action_hands_its_inputs_on() {
    let place = place();
    let script =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../integrations/github-action/run.sh");
    let out = std::process::Command::new("bash")
        .arg(script)
        .current_dir(place.path("project"))
        .env("HOME", place.path("home"))
        .env("GATE", env!("CARGO_BIN_EXE_countersign"))
        .env("BINARY", env!("CARGO_BIN_EXE_countersign"))
        .env("AGENT", format!("'{}' -p", place.text("bin/claude")))
        .env("PROMPT", "rm -rf ~ $(touch injected) `touch injected`")
        .env("STRICT", "true")
        .env("REPORT", "out")
        .env("GITHUB_STEP_SUMMARY", place.path("summary"))
        .env("GITHUB_OUTPUT", place.path("output"))
        .output()
        .unwrap();
    assert_eq!(out.status.code(), Some(3), "{}", String::from_utf8_lossy(&out.stderr));
    assert!(!place.path("project/injected").exists());
    assert!(std::fs::read_to_string(place.path("summary")).unwrap().contains("wipe"));
    let output = std::fs::read_to_string(place.path("output")).unwrap();
    assert_eq!(output, "report=out\nsarif=out/report.sarif\nrefused=1\n");
}

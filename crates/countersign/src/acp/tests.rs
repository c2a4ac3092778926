use agent_client_protocol_schema::v1::RequestPermissionRequest;
use countersign_model::Call;
use serde_json::{Value as Json, json};

use super::{action, options};

fn question(call: &Json) -> (RequestPermissionRequest, Json) {
    let raw = json!({
        "sessionId": "s", "toolCall": call,
        "options": [
            {"optionId": "a", "name": "Always", "kind": "allow_always"},
            {"optionId": "b", "name": "Once", "kind": "allow_once"},
            {"optionId": "c", "name": "No", "kind": "reject_once"},
        ],
    });
    (serde_json::from_value(raw.clone()).unwrap(), raw)
}

fn told(call: &Json) -> (Vec<Call>, bool) {
    let (request, raw) = question(call);
    let told = action::of(&request, &raw, "/home/dev/project");
    (told.actions.into_iter().map(|a| a.call).collect(), told.exact)
}

fn shell(calls: &[Call]) -> &str {
    match calls {
        [Call::Shell { command, .. }, ..] => command,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_command_is_one_whatever_it_is_called() {
    for call in [
        json!({"toolCallId": "1", "title": "git push", "kind": "execute", "rawInput": {"command": "git push"}}),
        json!({"toolCallId": "1", "title": "harmless", "kind": "other", "rawInput": {"command": "git push", "patterns": []}}),
        json!({"toolCallId": "1", "title": "x", "kind": "think", "rawInput": {"command": "git push"}, "_meta": {"toolName": "TodoWrite"}}),
        json!({"toolCallId": "1", "title": "x", "rawInput": {"command": "git push"}, "_meta": {"claudeCode": {"toolName": "Bash"}}}),
    ] {
        let (calls, exact) = told(&call);
        assert_eq!((shell(&calls), exact), ("git push", true), "{call}");
    }
}

#[test]
fn a_title_is_not_the_whole_when_something_may_be_lost() {
    for (title, whole) in [
        ("git status", true),
        ("# status rm -rf ~", false),
        ("git status\nrm -rf ~", false),
        ("git status ...", false),
        ("git status …", false),
        ("cat <<EOF", false),
    ] {
        let (calls, exact) = told(&json!({"toolCallId": "1", "title": title, "kind": "execute"}));
        assert_eq!((shell(&calls), exact), (title, whole));
    }
}

#[test]
fn changes_of_files() {
    let diff = json!({"type": "diff", "path": "/w/a", "oldText": "x", "newText": "y"});
    let new = json!({"type": "diff", "path": "/w/b", "newText": "y"});
    let (calls, _) =
        told(&json!({"toolCallId": "1", "title": "Edit", "kind": "edit", "content": [diff, new]}));
    assert!(
        matches!(&calls[..], [Call::Edit { path: a, .. }, Call::Write { path: b, .. }] if a == "/w/a" && b == "/w/b"),
        "{calls:?}"
    );
    let input = json!({"file_path": "/w/c", "content": "z"});
    let (calls, _) = told(
        &json!({"toolCallId": "1", "title": "Write", "kind": "edit", "rawInput": input, "content": [new]}),
    );
    assert!(
        matches!(&calls[..], [Call::Write { path: c, .. }, Call::Write { .. }] if c == "/w/c"),
        "{calls:?}"
    );
}

#[test]
fn terminals_are_commands_with_all_their_words() {
    for (params, text) in [
        (json!({"command": "git status"}), Some("git status")),
        (
            json!({"command": "rm", "args": ["-rf", "/home/dev/my files"]}),
            Some("rm -rf '/home/dev/my files'"),
        ),
        (json!({"command": "ls", "args": ["$(reboot)"]}), Some("ls '$(reboot)'")),
        (
            json!({"command": "ls", "env": [{"name": "LD_PRELOAD", "value": "/tmp/x.so"}]}),
            Some("LD_PRELOAD=/tmp/x.so ls"),
        ),
        (json!({"command": "ls", "env": [{"name": "A;reboot", "value": ""}]}), None),
        (json!({"command": "ls", "args": "-la"}), None),
        (json!({"command": "ls", "args": [1]}), None),
        (json!({"command": ["ls"]}), None),
        (json!({}), None),
    ] {
        assert_eq!(action::terminal(&params, "/w").map(|a| a.text()).as_deref(), text, "{params}");
    }
    assert_eq!(action::script(&json!({"command": "/bin/bash", "args": ["-c", "x y"]})), Some("x y"));
    assert_eq!(
        action::script(&json!({"command": "bash", "args": ["-c", "x"], "env": [{"name": "A", "value": ""}]})),
        None
    );
}

#[test]
fn options_are_chosen_by_kind() {
    let (request, mut raw) = question(&json!({"toolCallId": "1", "title": "x"}));
    assert_eq!(options::allowing(&request).as_deref(), Some("b"));
    assert_eq!(options::all_allowing(&request), ["a", "b"]);
    assert_eq!(options::refusing(&request), options::selected("c"));
    options::for_the_user(&mut raw, "why");
    let kinds: Vec<&str> =
        raw["options"].as_array().unwrap().iter().map(|o| o["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["allow_once", "reject_once"]);
    assert_eq!(raw["toolCall"]["content"][0]["content"]["text"], "why");
}

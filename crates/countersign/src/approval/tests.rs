use countersign_host::{Env, Paths};
use countersign_model::{Call, Dialect};

use super::*;

/// An action with an id of its own: a retry is another call.
fn action(command: &str) -> Action {
    let call = Call::Shell { dialect: Dialect::Bash, command: command.to_owned() };
    Action {
        id: countersign_host::clock::new_id(),
        tool: "shell".into(),
        cwd: "/home/dev/project".into(),
        subagent: None,
        call,
    }
}

fn ask() -> Decision {
    Decision { verdict: Verdict::Ask, reason: "it pushes".into(), ..Decision::allow(Stage::Two) }
}

/// A question as it is kept.
pub(super) fn sample(command: &str) -> Question {
    let dir = tempfile::tempdir().unwrap();
    let (action, decision) = (action(command), ask());
    let asked = Asked { agent: "codex", session: "s", action: &action, decision: &decision };
    ApprovalStore::new(&Paths::under(dir.path())).put(&asked, 5).unwrap()
}

fn reviewer(folder: &std::path::Path, wait_seconds: u64) -> Reviewer {
    let env =
        Env { countersign_home: Some(folder.join("state")), home: Some(folder.into()), ..Env::default() };
    let mut reviewer = Reviewer::new(env, folder).unwrap();
    reviewer.config.approval.wait_seconds = Some(wait_seconds);
    reviewer.config.approval.notify = false;
    reviewer
}

fn caller() -> Caller {
    Caller { agent: "codex".into(), session: "s-1".into(), ..Caller::default() }
}

/// Another terminal: answers the only open question as soon as it is there.
fn other_terminal(reviewer: &Reviewer, answer: Answer) -> std::thread::JoinHandle<()> {
    let store = ApprovalStore::new(&reviewer.paths);
    std::thread::spawn(move || {
        loop {
            if let Some(question) = store.list().into_iter().find(|q| q.answer.is_none()) {
                store.answer(&question.id, answer, 10).unwrap();
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    })
}

#[test]
fn a_waiting_hook_takes_the_answer() {
    for (answer, verdict) in [(Answer::Approved, Verdict::Allow), (Answer::Denied, Verdict::Deny)] {
        let dir = tempfile::tempdir().unwrap();
        let reviewer = reviewer(dir.path(), 20);
        let other = other_terminal(&reviewer, answer);
        let settled = question(&reviewer, &caller(), &action("git push"), &ask(), Duration::from_secs(30));
        other.join().unwrap();
        assert_eq!(settled.verdict, verdict, "{settled:?}");
        // An approval is used up, a denial stands.
        let reviewer = super::tests::reviewer(dir.path(), 0);
        let again = question(&reviewer, &caller(), &action("git push"), &ask(), Duration::from_secs(30));
        assert_eq!(again.verdict, Verdict::Deny);
        assert_eq!(again.reason.contains("said no"), answer == Answer::Denied, "{again:?}");
    }
}

#[test]
fn a_late_answer_lets_the_retry_through_once() {
    let dir = tempfile::tempdir().unwrap();
    let reviewer = reviewer(dir.path(), 0);
    let settle = |command| question(&reviewer, &caller(), &action(command), &ask(), Duration::from_secs(30));
    let first = settle("git push");
    assert_eq!(first.verdict, Verdict::Deny);
    let store = ApprovalStore::new(&reviewer.paths);
    let id = store.list()[0].id.clone();
    assert!(first.reason.contains(&format!("countersign approve {id}")), "{first:?}");
    store.answer(&id, Answer::Approved, 10).unwrap();
    assert_eq!(settle("git push --force").verdict, Verdict::Deny, "another action");
    assert_eq!(settle("git push").verdict, Verdict::Allow);
    assert_eq!(settle("git push").verdict, Verdict::Deny, "only once");
}

#[test]
fn the_agents_limit_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    let reviewer = reviewer(dir.path(), 60);
    let begun = Instant::now();
    let settled = question(&reviewer, &caller(), &action("git push"), &ask(), Duration::from_millis(3_200));
    assert_eq!(settled.verdict, Verdict::Deny);
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
}

#[test]
fn only_an_ask_is_asked() {
    let dir = tempfile::tempdir().unwrap();
    let reviewer = reviewer(dir.path(), 60);
    for verdict in [Verdict::Allow, Verdict::Deny] {
        let decision = Decision { verdict, ..ask() };
        let settled = question(&reviewer, &caller(), &action("git push"), &decision, Duration::from_secs(9));
        assert_eq!(settled.verdict, verdict);
    }
    assert!(ApprovalStore::new(&reviewer.paths).list().is_empty());
}

#[test]
fn a_folder_that_cannot_be_written_refuses() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("state"), "no folder").unwrap();
    let reviewer = reviewer(dir.path(), 60);
    let settled = question(&reviewer, &caller(), &action("git push"), &ask(), Duration::from_secs(9));
    assert_eq!(settled.verdict, Verdict::Deny);
    assert!(settled.reason.contains("cannot be asked for"), "{settled:?}");
}

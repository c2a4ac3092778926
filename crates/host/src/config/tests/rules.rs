//! When rules fire.

use countersign_model::{
    Action, Call, Data, Dialect, Effect, EffectKind, Place, Span, Target, TargetKind, Verdict,
};

use super::*;

fn subject<'a>(effect: &'a Effect, action: &'a Action) -> Subject<'a> {
    Subject {
        effect,
        action,
        agent: "claude",
        home: Some("/home/ann"),
        root: Some("/srv/repo"),
        environments: &[],
        branch_protected: None,
        tracked: None,
        minute: 600,
    }
}

fn rule(verdict: &str, when: &str) -> Rule {
    let place = Home::new();
    place.user(&format!("[[rule]]\nname = \"x\"\nverdict = \"{verdict}\"\nreason = \"y\"\nwhen = {when}\n"));
    let loaded = place.load();
    assert!(loaded.problems.is_empty(), "{:#?}", loaded.problems);
    loaded.config.rules[0].clone()
}

fn shell() -> Action {
    let call = Call::Shell { dialect: Dialect::Bash, command: "x".into() };
    Action { id: String::new(), tool: "Bash".into(), cwd: "/srv/repo/sub".into(), subagent: None, call }
}

#[test]
fn rules_fire_when_all_conditions_hold() {
    let action = shell();
    let mut effect = Effect::new(EffectKind::Delete, Span::default());
    effect.program = "rm".into();
    effect.targets.push(Target::known(TargetKind::Path, "/srv/repo/migrations/1.sql"));
    let s = subject(&effect, &action);
    for (when, fires) in [
        ("{ path_under = \"migrations\" }", true),
        ("{ path_under = \"./migrations/\" }", true),
        ("{ path_under = \"migration\" }", false),
        ("{ path_under = \"/srv\" }", true),
        ("{ path_under = \"~/x\" }", false),
        ("{ path_under = \"**/*.sql\" }", true),
        ("{ path_outside = \".\" }", false),
        ("{ path_outside = [\"/tmp\", \"src\"] }", true),
        ("{ program = \"r?\", effect = \"delete\", tool = \"Bash\", agent = \"claude\" }", true),
        ("{ program = \"rm\", agent = \"codex\" }", false),
        ("{ hours = \"09:00-11:00\" }", true),
        ("{ hours = \"22:00-06:00\" }", false),
        ("{ secret = false, opaque = false }", true),
        ("{ secret = true }", false),
        ("{ host = \"*\" }", false),
    ] {
        assert_eq!(rule("deny", when).fires(&s), fires, "{when}");
    }
}

#[test]
fn what_is_not_known_counts_against_the_action() {
    let action = shell();
    let mut effect = Effect::new(EffectKind::Delete, Span::default());
    effect.targets.push(Target { unknown: true, ..Target::known(TargetKind::Path, "/srv/\u{fffd}") });
    let s = subject(&effect, &action);
    for when in [
        "{ path_under = \"/etc\" }",
        "{ path_outside = \"/srv\" }",
        "{ tracked = false }",
        "{ branch_protected = true }",
    ] {
        assert!(rule("deny", when).fires(&s), "{when}");
        assert!(!rule("allow", when).fires(&s), "{when}");
    }
}

#[test]
fn hosts_and_branches() {
    let action = shell();
    let mut effect = Effect::new(EffectKind::GitPush, Span::default());
    effect.to = Some(Place { name: "origin".into(), host: "git.Example.com".into(), unknown: false });
    effect.targets.push(Target::known(TargetKind::Ref, "refs/heads/release/1"));
    effect.data.push(Data::Secret("github-token".into()));
    let s = subject(&effect, &action);
    for (when, fires) in [
        ("{ host = \"example.com\" }", true),
        ("{ host = \"ample.com\" }", false),
        ("{ host = \"*.example.com\" }", true),
        ("{ branch = \"release/*\" }", true),
        ("{ branch = \"main\" }", false),
        ("{ remote = \"origin\" }", true),
        ("{ secret = true }", true),
    ] {
        assert_eq!(rule("ask", when).fires(&s), fires, "{when}");
    }
    let prod = ["prod".to_owned()];
    let s = Subject { environments: &prod, branch_protected: Some(false), ..s };
    assert!(rule("ask", "{ environment = \"prod*\" }").fires(&s));
    assert!(!rule("ask", "{ branch_protected = true }").fires(&s));
    assert_eq!(rule("ask", "{ tool = \"x\" }").verdict, Verdict::Ask);
}

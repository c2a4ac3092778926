use countersign_host::{Env, Paths};
use countersign_model::{Action, Call, Dialect};

use super::*;
use crate::reviewer::{Caller, Reviewer};

/// A ledger with one action that ran and some that did not.
fn report(commands: &[&str]) -> (Report, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let env = Env {
        countersign_home: Some(dir.path().join("state")),
        home: Some("/home/dev".into()),
        ci: true,
        ..Env::default()
    };
    let reviewer = Reviewer::new(env.clone(), dir.path()).unwrap();
    let caller = Caller { agent: "claude".into(), session: "s".into(), ..Caller::default() };
    for command in commands {
        let call = Call::Shell { dialect: Dialect::Bash, command: (*command).to_owned() };
        let cwd = "/home/dev/project".to_owned();
        reviewer
            .review(&caller, &Action { id: String::new(), tool: "Bash".into(), cwd, subagent: None, call });
    }
    (Report::gather(&Paths::from_env(&env).unwrap(), 0).unwrap(), dir)
}

#[test]
fn what_was_refused_is_told_in_each_form() {
    let (report, dir) = report(&["ls", "rm -rf /home/dev", "git push --force origin main"]);
    assert_eq!((report.allowed, report.refused_in_all, report.seen), (1, 2, true));
    assert_eq!(report.refused[0].action.text(), "rm -rf /home/dev");
    report.write(dir.path(), Path::new("/home/dev/project")).unwrap();
    let read = |name: &str| std::fs::read_to_string(dir.path().join(name)).unwrap();
    let json: Json = serde_json::from_str(&read("report.json")).unwrap();
    assert_eq!((&json["refused"], &json["actions"][0]["rules"][0]), (&json!(2), &json!("wipe")));
    assert!(read("report.md").contains("| `rm -rf /home/dev` | wipe"), "{}", read("report.md"));
    let sarif: Json = serde_json::from_str(&read("report.sarif")).unwrap();
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!((&result["ruleId"], &result["level"]), (&json!("wipe"), &json!("error")));
    assert!(
        sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().iter().any(|r| r["id"] == "wipe")
    );
}

#[test]
fn texts_of_an_agent_stay_in_their_cell() {
    let (report, dir) = report(&["rm -rf /home/dev # | x | <img src=x> `y` @everybody\n# heading"]);
    report.write(dir.path(), dir.path()).unwrap();
    let text = std::fs::read_to_string(dir.path().join("report.md")).unwrap();
    let row = text.lines().find(|l| l.contains("rm -rf")).unwrap();
    assert!(!row.contains("<img") && !row.contains("@everybody") && row.contains("\\| x \\|"), "{row}");
    assert!(!text.contains("\n# heading"), "{text}");
}

#[test]
fn nothing_reviewed_is_told() {
    let (report, dir) = report(&[]);
    assert!(!report.seen);
    report.write(dir.path(), dir.path()).unwrap();
    let text = std::fs::read_to_string(dir.path().join("report.md")).unwrap();
    assert!(text.contains("nothing of this run was reviewed"), "{text}");
}

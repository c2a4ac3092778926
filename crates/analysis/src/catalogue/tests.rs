//! The examples of the data files are run as they stand.

use crate::{NoScene, Surroundings, analyse};
use countersign_model::{Action, Call, Dialect, SessionMemory};

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

fn effects_of(language: &str, code: &str) -> Vec<(String, Vec<String>, Option<String>)> {
    let around = Surroundings {
        cwd: "/repo".into(),
        home: "/home/u".into(),
        repository: Some("/repo".into()),
        project: "/repo".into(),
    };
    let memory = SessionMemory::default();
    let analysis = match language {
        "bash" | "powershell" | "cmd" | "zsh" => {
            let dialect = match language {
                "powershell" => Dialect::PowerShell,
                "cmd" => Dialect::Cmd,
                "zsh" => Dialect::Zsh,
                _ => Dialect::Bash,
            };
            let call = Call::Shell { dialect, command: code.to_owned() };
            let action =
                Action { id: String::new(), tool: "Bash".into(), cwd: "/repo".into(), subagent: None, call };
            analyse(&action, &around, &memory, &NoScene)
        }
        other => {
            let language = match other {
                "python" => countersign_syntax::Language::Python,
                "javascript" => countersign_syntax::Language::JavaScript,
                "ruby" => countersign_syntax::Language::Ruby,
                "perl" => countersign_syntax::Language::Perl,
                "php" => countersign_syntax::Language::Php,
                "lua" => countersign_syntax::Language::Lua,
                "awk" => countersign_syntax::Language::Awk,
                "sql" => countersign_syntax::Language::Sql,
                "other" => countersign_syntax::Language::Other,
                _ => return vec![(format!("no language {other}"), Vec::new(), None)],
            };
            let mut walker = crate::walk::Walker::new(code, &around, &memory, &NoScene);
            walker.run_text(language, code);
            walker.finish()
        }
    };
    analysis
        .effects
        .iter()
        .map(|e| {
            let targets = e.targets.iter().map(|t| t.text.clone()).collect();
            (e.kind.name().to_owned(), targets, e.to.as_ref().map(|p| p.name.clone()))
        })
        .collect()
}

/// `kind target target > place` against an effect.
fn fits(expected: &str, effect: &(String, Vec<String>, Option<String>)) -> bool {
    let (left, place) = match expected.split_once(" > ") {
        Some((left, place)) => (left, Some(place.trim())),
        None => (expected, None),
    };
    let (kind, targets) = left.split_once(' ').unwrap_or((left, ""));
    let targets = targets.trim().replace('"', "");
    kind == effect.0
        && (targets.is_empty() || effect.1.join(" ").replace('"', "") == targets)
        && place.is_none_or(|place| effect.2.as_deref() == Some(place))
}

#[test]
fn examples() {
    let mut failed = Vec::new();
    for (file, language, run, expected) in EXAMPLES {
        let found = effects_of(language, run);
        let missing: Vec<_> = expected.iter().filter(|e| !found.iter().any(|f| fits(e, f))).collect();
        let extra: Vec<_> =
            found.iter().filter(|f| f.0 != "read" && !expected.iter().any(|e| fits(e, f))).collect();
        if !missing.is_empty() || !extra.is_empty() {
            failed.push(format!("{file}: {run:?}\n    missing {missing:?}\n    extra   {extra:?}"));
        }
    }
    let only = |_: &String| true;
    let shown: Vec<_> = failed.iter().filter(|f| only(f)).collect();
    assert!(
        failed.is_empty(),
        "{} of {} examples differ:\n{}",
        failed.len(),
        EXAMPLES.len(),
        shown.iter().map(|s| s.as_str()).collect::<Vec<_>>().join("\n")
    );
}

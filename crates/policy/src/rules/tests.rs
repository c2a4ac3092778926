//! Every rule's own examples.

use countersign_analysis::{NoScene, Surroundings, analyse};
use countersign_model::{
    Action, Call, Consent, Decision, Dialect, Hunk, McpAnnotations, Mode, Tier, Utterance, UtteranceSource,
    Verdict,
};
use serde_json::Value as Json;

use super::ALL;
use super::near_misses::NEAR_MISSES;
use crate::{Case, Context, NoWitness, Protection, Trust, review};

/// A command line, or `TOOL {json}`.
fn action_of(text: &str) -> Action {
    let mut call = None;
    if let Some((tool, rest)) = text.split_once(' ')
        && rest.starts_with('{')
        && tool.chars().next().is_some_and(|c| c.is_uppercase() || tool.starts_with("mcp__"))
    {
        let json: Json = serde_json::from_str(rest).unwrap_or_else(|e| panic!("{text}: {e}"));
        let field = |name: &str| json.get(name).and_then(Json::as_str).unwrap_or("").to_owned();
        call = Some(match tool {
            "Write" => Call::Write { path: field("file_path"), content: field("content") },
            "Read" => Call::Read { path: field("file_path") },
            "Edit" => Call::Edit {
                path: field("file_path"),
                hunks: vec![Hunk { old: field("old_string"), new: field("new_string") }],
            },
            "WebFetch" => Call::Fetch { url: field("url"), prompt: field("prompt") },
            "Agent" => Call::Spawn { prompt: field("prompt"), agent: String::new() },
            _ => {
                let mut parts = tool.trim_start_matches("mcp__").splitn(2, "__");
                let server = parts.next().unwrap_or("").to_owned();
                let name = parts.next().unwrap_or("").to_owned();
                Call::Mcp { server, tool: name, arguments: json, annotations: McpAnnotations::default() }
            }
        });
    }
    let windows = text.starts_with("iex ") || text.starts_with("reg ") || text.starts_with("net user");
    let dialect = if windows { Dialect::PowerShell } else { Dialect::Bash };
    let call = call.unwrap_or_else(|| Call::Shell { dialect, command: text.to_owned() });
    Action { id: String::new(), tool: "Bash".into(), cwd: "/repo".into(), subagent: None, call }
}

/// Rules of the decision: those that stand, and every notice that fired.
fn rules_of(case: &Case) -> (Vec<String>, Vec<&'static str>) {
    let (decision, fired) = decided(case);
    (decision.rules().map(str::to_owned).collect(), fired)
}

fn decided(case: &Case) -> (Decision, Vec<&'static str>) {
    let action = action_of(case.action);
    let around = Surroundings {
        cwd: "/repo".into(),
        home: "/home/u".into(),
        repository: Some("/repo".into()),
        project: "/repo".into(),
    };
    let (memory, says) = case.story(&around);
    let analysis = analyse(&action, &around, &memory, &NoScene);
    let utterances: Vec<Utterance> = (!says.is_empty())
        .then(|| Utterance { text: says.clone(), seq: 1, source: UtteranceSource::Prompt, referent: None })
        .into_iter()
        .collect();
    let consents: Vec<Consent> = countersign_consent::read(&utterances);
    let (trust, protection) = (Trust::default(), Protection::default());
    let text = action.text();
    let cx = Context {
        action: &action,
        text: &text,
        around: &around,
        memory: &memory,
        effects: &analysis.effects,
        utterances: &utterances,
        said_things: crate::Said::default(),
        trust: &trust,
        protection: &protection,
        windows: matches!(action.call, Call::Shell { dialect: Dialect::PowerShell, .. }),
    };
    let decision = review(&cx, &consents, &NoWitness, Mode::Attended, &[]);
    let fired = crate::review::fired(&cx).into_iter().map(|(code, _)| code).collect();
    (decision, fired)
}

#[test]
fn words_that_fall_short_and_words_that_cover() {
    let mut failed = Vec::new();
    for (action, short, covers) in NEAR_MISSES {
        let verdict = |says| decided(&Case { action, says }).0.verdict;
        failed.extend(
            short
                .iter()
                .filter(|says| verdict(says) == Verdict::Allow)
                .map(|says| format!("{action} runs for {says:?}")),
        );
        if verdict(covers) != Verdict::Allow {
            failed.push(format!(
                "{action} is stopped for {covers:?}: {:?}",
                rules_of(&Case { action, says: covers }).0
            ));
        }
    }
    assert!(failed.is_empty(), "{} differ:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn examples_of_every_rule() {
    let mut failed = Vec::new();
    for rule in ALL {
        for case in rule.fires {
            let (open, fired) = rules_of(case);
            let fires = if rule.tier == Tier::Notice {
                fired.contains(&rule.code)
            } else {
                open.iter().any(|r| r == rule.code)
            };
            if !fires {
                failed.push(format!(
                    "{}: should fire on {:?} ({:?}); open {open:?}, fired {fired:?}",
                    rule.code, case.action, case.says
                ));
            }
        }
        for case in rule.silent {
            let (open, fired) = rules_of(case);
            let fires = if rule.tier == Tier::Notice {
                case.says.is_empty() && fired.contains(&rule.code)
            } else {
                open.iter().any(|r| r == rule.code)
            };
            if fires {
                failed.push(format!("{}: should not fire on {:?} ({:?})", rule.code, case.action, case.says));
            }
        }
    }
    assert!(failed.is_empty(), "{} differ:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn every_rule_is_documented_and_shown() {
    for rule in ALL {
        assert!(rule.doc.len() > 30 && rule.title.len() > 10 && !rule.must_name.is_empty(), "{}", rule.code);
        assert!(!rule.kinds.is_empty() && !rule.silent.is_empty(), "{}", rule.code);
        assert!(rule.code.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.code);
    }
    let mut codes: Vec<_> = ALL.iter().map(|r| r.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), ALL.len());
}

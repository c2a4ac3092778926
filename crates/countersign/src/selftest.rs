//! Does every rule fire, and only where it should? The examples in the rules' own files, run by the real gate.

use countersign_analysis::{NoScene, Surroundings};
use countersign_model::{Action, Call, Dialect, McpAnnotations, Mode, Tier, Utterance, UtteranceSource};
use countersign_policy::{ALL, Case, NoWitness, Protection, Rule, Trust};

use crate::gate::{self, Room};

/// Outcome of the self-test.
pub struct SelfTest {
    /// Rules whose examples all came out.
    pub passed: usize,
    /// What did not: rule and example.
    pub failed: Vec<(String, String)>,
}

/// Runs every example.
pub fn run() -> SelfTest {
    let mut out = SelfTest { passed: 0, failed: Vec::new() };
    for rule in ALL {
        let before = out.failed.len();
        for case in rule.fires {
            // A notice leaves no trace when nothing speaks against it; that it is silent is tested, not that it fires.
            if rule.tier != Tier::Notice && !stands(rule, case) {
                out.failed.push((rule.code.to_owned(), case.action.to_owned()));
            }
        }
        for case in rule.silent {
            if stands(rule, case) {
                out.failed.push((rule.code.to_owned(), case.action.to_owned()));
            }
        }
        out.passed += usize::from(out.failed.len() == before);
    }
    out
}

fn stands(rule: &Rule, case: &Case) -> bool {
    let action = action_of(case.action);
    let around = Surroundings {
        cwd: "/repo".into(),
        home: "/home/u".into(),
        repository: Some("/repo".into()),
        project: "/repo".into(),
    };
    let (memory, says) = case.story(&around);
    let utterances: Vec<Utterance> = (!says.is_empty())
        .then(|| Utterance { text: says.clone(), seq: 1, source: UtteranceSource::Prompt, referent: None })
        .into_iter()
        .collect();
    let consents = countersign_consent::read(&utterances);
    let (trust, protection) = (Trust::default(), Protection::default());
    let room = Room {
        around: &around,
        memory: &memory,
        utterances: &utterances,
        consents: &consents,
        trust: &trust,
        protection: &protection,
        scene: &NoScene,
        witness: &NoWitness,
        mode: Mode::Attended,
        custom: &gate::no_custom,
    };
    let (decision, _) = gate::review(&action, &room);
    decision.rules().any(|r| r == rule.code)
}

/// A command line, or `TOOL {json}`.
pub fn action_of(text: &str) -> Action {
    let tool_call = text.split_once(' ').filter(|(tool, rest)| {
        rest.starts_with('{')
            && (tool.starts_with("mcp__") || tool.chars().next().is_some_and(char::is_uppercase))
    });
    let call = match tool_call {
        Some((tool, rest)) => {
            let input = serde_json::from_str(rest).unwrap_or_default();
            crate::adapters::tools::call(tool, &input, McpAnnotations::default())
        }
        None => {
            let windows = ["iex ", "reg ", "net user"].iter().any(|p| text.starts_with(p));
            Call::Shell {
                dialect: if windows { Dialect::PowerShell } else { Dialect::Bash },
                command: text.to_owned(),
            }
        }
    };
    Action { id: String::new(), tool: "Bash".into(), cwd: "/repo".into(), subagent: None, call }
}

//! A shell text all the way: effects, rules, verdict. Twice, because the same text must get the same decision.
#![no_main]

mod stack;

use countersign_analysis::{NoScene, Surroundings, analyse};
use countersign_model::{Action, Call, Decision, Dialect, Mode, SessionMemory};
use countersign_policy::{Context, NoWitness, Protection, Said, Trust, review};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data).into_owned();
    stack::deep(move || {
        let (first, second) = (decide(&text), decide(&text));
        assert_eq!(first, second, "two decisions on one text");
        for finding in &first.findings {
            assert!(finding.span.start <= finding.span.end);
            assert!(finding.span.end <= text.len(), "{:?} is no part of the text", finding.span);
        }
    });
});

fn decide(text: &str) -> Decision {
    let call = Call::Shell { dialect: Dialect::Bash, command: text.to_owned() };
    let cwd = "/home/ann/project".to_owned();
    let action = Action { id: String::new(), tool: "Bash".to_owned(), cwd, subagent: None, call };
    let around = Surroundings::guess(&action.cwd);
    let memory = SessionMemory::default();
    let analysis = analyse(&action, &around, &memory, &NoScene);
    let (trust, protection) = (Trust::default(), Protection::default());
    let cx = Context {
        action: &action,
        text,
        around: &around,
        memory: &memory,
        effects: &analysis.effects,
        utterances: &[],
        said_things: Said::default(),
        trust: &trust,
        protection: &protection,
        windows: false,
    };
    review(&cx, &[], &NoWitness, Mode::Attended, &[])
}

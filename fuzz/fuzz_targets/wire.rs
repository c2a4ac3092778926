//! What an agent sends to its hook: decoded, made an action, judged.
#![no_main]

mod stack;

/// The adapters are part of a program, not of a library: their files are read as they stand there.
#[path = "../../crates/countersign/src/adapters/mod.rs"]
mod adapters;

/// What the adapters need of the program.
mod reviewer {
    /// As in `countersign`.
    #[derive(Debug, Clone, Default)]
    #[expect(dead_code, reason = "fields that the decoder fills and nobody here reads")]
    pub struct Caller {
        pub agent: String,
        pub session: String,
        pub transcript: Option<String>,
        pub unattended: bool,
    }
}

use adapters::{ALL, identify, swe_agent, unaskable};
use countersign_analysis::{NoScene, Surroundings, analyse};
use countersign_model::{Decision, SessionMemory, Verdict};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let data = data.to_vec();
    stack::deep(move || decode(&data));
});

/// The same bytes under every agent's name.
fn decode(bytes: &[u8]) {
    let Ok(input) = serde_json::from_slice(bytes) else { return };
    for named in ALL {
        let adapter = identify(*named, &input);
        let Ok(event) = adapter.decode(&input) else { continue };
        // A decision is always kept under the session's name, and chosen by the event's.
        assert!(!event.caller.session.is_empty());
        assert!(!event.name.is_empty());
        let silent = |verdict| {
            let reply = adapter.decide(&event, verdict, "why");
            reply.out.is_none() && reply.code == 0
        };
        for action in event.actions() {
            let _ = swe_agent::call(&action.text());
            let around = Surroundings::guess(&action.cwd);
            let _ = analyse(&action, &around, &SessionMemory::default(), &NoScene);
        }
        if event.kind.is_gate() {
            assert!(event.actions().next().is_some());
            // Only an allow may be silent.
            assert!(!silent(Verdict::Deny));
        }
        let no = unaskable(Decision::failed(true, "why"), &event.id);
        assert!(no.verdict == Verdict::Deny && !no.reason.is_empty());
    }
}

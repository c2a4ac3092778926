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

use adapters::{claude, swe_agent};
use countersign_analysis::{NoScene, Surroundings, analyse};
use countersign_model::{SessionMemory, Verdict};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let data = data.to_vec();
    stack::deep(move || decode(&data));
});

fn decode(bytes: &[u8]) {
    let Ok(event) = claude::decode(bytes) else { return };
    // A decision is always kept under the session's name, and chosen by the event's.
    assert!(!event.caller.session.is_empty());
    assert!(!event.name.is_empty());
    for (question, answer) in claude::answers(&event) {
        assert!(question.len() + answer.len() <= bytes.len() * 3);
    }
    let Ok(action) = claude::action(&event) else { return };
    let _ = swe_agent::call(&action.text());
    let around = Surroundings::guess(&action.cwd);
    let _ = analyse(&action, &around, &SessionMemory::default(), &NoScene);
    // Only an allow may be silent, and only in plan mode.
    for verdict in [Verdict::Ask, Verdict::Deny] {
        assert!(claude::pre_tool_use(verdict, "why", event.mode == "plan").is_some());
    }
    assert!(claude::permission_request(Verdict::Deny, "why").is_some());
}

//! Cases through the gate, without a scene: the places they speak of are not on this machine.

use std::time::Instant;

use countersign_analysis::{NoScene, Surroundings};
use countersign_model::{Decision, Mode, SessionMemory, Verdict};
use countersign_policy::{NoWitness, Protection, Trust};

use super::case::Case;
use crate::gate::{self, Room};

/// A case and what became of it.
pub struct Outcome<'a> {
    /// The case.
    pub case: &'a Case,
    /// The decision.
    pub decision: Decision,
    /// Time of the review, microseconds.
    pub micros: f64,
}

/// Runs every case; cases of one session share its memory.
pub fn run(cases: &[Case]) -> Vec<Outcome<'_>> {
    let (trust, protection) = (Trust::default(), Protection::default());
    let mut out = Vec::with_capacity(cases.len());
    let mut memory = SessionMemory::default();
    let mut session = "";
    let mut project = String::new();
    for case in cases {
        if case.session.is_empty() || case.session != session {
            memory = SessionMemory::default();
            session = &case.session;
            case.action.cwd.clone_into(&mut project);
        }
        let mut around = Surroundings::guess(&case.action.cwd);
        if !project.is_empty() {
            around.project.clone_from(&project);
        }
        let start = Instant::now();
        let consents = countersign_consent::read(&case.utterances);
        let room = Room {
            around: &around,
            memory: &memory,
            utterances: &case.utterances,
            consents: &consents,
            trust: &trust,
            protection: &protection,
            scene: &NoScene,
            witness: &NoWitness,
            mode: Mode::Attended,
            custom: &gate::no_custom,
        };
        let (decision, analysis) = gate::review(&case.action, &room);
        let micros = start.elapsed().as_secs_f64() * 1e6;
        if decision.verdict == Verdict::Allow {
            gate::remember(&mut memory, &analysis);
        }
        out.push(Outcome { case, decision, micros });
    }
    out
}

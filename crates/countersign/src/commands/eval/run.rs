//! Cases through the gate, without a scene: the places they speak of are not on this machine.

use std::time::Instant;

use countersign_analysis::{NoScene, Surroundings};
use countersign_model::{Consent, Decision, Mode, SessionMemory, Span, Utterance, Verdict};
use countersign_policy::{NoWitness, Protection, Trust};

use super::case::Case;
use crate::gate::{self, Room};

/// A case and what became of it.
pub struct Outcome<'a> {
    /// The case.
    pub case: &'a Case,
    /// The decision.
    pub decision: Decision,
    /// Time of the review, microseconds. Words of the user are read once, when they come, as in a live session: that
    /// time is apart.
    pub micros: f64,
    /// Time of reading the user's words, microseconds; none where they are those of the case before.
    pub words_micros: Option<f64>,
    /// The whole text of the action could not be read.
    pub opaque: bool,
}

/// Runs every case; cases of one session share its memory.
/// What a case read before goes through the same code as the reads of a live session.
pub fn run(cases: &[Case], scanner: bool) -> Vec<Outcome<'_>> {
    let (trust, protection) = (Trust::default(), Protection::default());
    let mut out = Vec::with_capacity(cases.len());
    let mut memory = SessionMemory::default();
    let mut session = "";
    let mut project = String::new();
    let (mut heard, mut consents): (&[Utterance], Vec<Consent>) = (&[], Vec::new());
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
        for (source, text) in &case.reads {
            crate::incoming::read_into(&mut memory, &around, source, text, scanner);
        }
        let mut words_micros = None;
        if heard != case.utterances {
            let start = Instant::now();
            consents = countersign_consent::read(&case.utterances);
            heard = &case.utterances;
            words_micros = Some(start.elapsed().as_secs_f64() * 1e6);
        }
        let start = Instant::now();
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
        let opaque = analysis.opaque.iter().any(|(span, _)| is_whole(*span, &case.action.text()));
        out.push(Outcome { case, decision, micros, words_micros, opaque });
    }
    out
}

/// The span leaves nothing of the text but white space.
fn is_whole(span: Span, text: &str) -> bool {
    let blank = |part: Option<&str>| part.is_none_or(|part| part.trim().is_empty());
    blank(text.get(..span.start)) && blank(text.get(span.end..))
}

//! For whoever trains the model: a text as windows of features, exactly as the scanner sees them.

use super::feature::{self, MEANINGS, PAIRS, Sink};
use super::model::{bits, gram_norm, row_norm};
use super::unit::{self, Unit};
use super::window::{self, Read};

pub use super::feature::GRAMS;

/// Slots behind the grams: meanings and circumstances.
pub const REST: usize = MEANINGS + feature::FLAGS;

/// The features of a window.
#[derive(Debug, Clone)]
pub struct Collected {
    /// First byte of the window.
    pub start: usize,
    /// Byte behind its last.
    pub end: usize,
    grams: Vec<u32>,
    rows: Vec<u32>,
    concepts: u64,
    flags: u64,
}

#[derive(Debug, Clone, Default)]
struct Lists {
    grams: Vec<u32>,
    rows: Vec<u32>,
}

#[expect(clippy::cast_possible_truncation, reason = "slots are below 2^18")]
impl Sink for Lists {
    fn gram(&mut self, slot: usize) {
        self.grams.push(slot as u32);
    }

    fn row(&mut self, slot: usize) {
        self.rows.push(slot as u32);
    }
}

/// All windows of a text.
#[must_use]
pub fn windows(text: &str) -> Vec<Collected> {
    let (mut units, mut all, mut prose) = (Vec::new(), 0, 0);
    let mut gap = false;
    unit::each(text, |unit: Unit| {
        all += unit.end - unit.start;
        if !unit.prose {
            gap = true;
            return;
        }
        prose += unit.end - unit.start;
        let mut lists = Lists::default();
        let shape = feature::read(text, &unit, &mut lists);
        let unit = Unit { breaks: unit.breaks || gap, ..unit };
        gap = false;
        units.push(Read { unit, shape, kept: lists });
    });
    let mut found = Vec::new();
    window::each(&units, window::share(prose, all), |_, window| {
        let (Some(first), Some(last)) = (window.units.first(), window.units.last()) else { return };
        found.push(Collected {
            start: first.unit.start,
            end: last.unit.end,
            grams: window.units.iter().flat_map(|u| u.kept.grams.iter().copied()).collect(),
            rows: window.units.iter().flat_map(|u| u.kept.rows.iter().copied()).collect(),
            concepts: window.concepts,
            flags: window.flags,
        });
    });
    found
}

/// Calls `each` with slot and value of every feature; slots from [`GRAMS`] on are meanings and circumstances.
#[expect(clippy::cast_possible_truncation, reason = "windows are short")]
pub fn features(window: &Collected, mut each: impl FnMut(usize, f32)) {
    let norm = gram_norm(window.grams.len() as u32);
    for slot in &window.grams {
        each(*slot as usize, norm);
    }
    let norm = row_norm(window.rows.len() as u32);
    for slot in &window.rows {
        each(GRAMS + *slot as usize, norm);
    }
    let n = window.concepts.count_ones();
    let norm = row_norm(n * n.saturating_sub(1) / 2);
    bits(window.concepts, |a| {
        each(GRAMS + a, 1.0);
        bits(window.concepts >> (a + 1), |rest| each(GRAMS + PAIRS + a * 64 + a + 1 + rest, norm));
    });
    bits(window.flags, |f| each(GRAMS + MEANINGS + f, 1.0));
}

/// A hash that is the same on every machine.
#[must_use]
pub fn hash(text: &str) -> u64 {
    super::concept::fnv(text.as_bytes())
}

//! For whoever trains the model: a text as windows of features, exactly as the scanner sees them.

use countersign_model::Road;

use super::feature::{self, MEANINGS, PAIRS, PHRASE_FLAGS, Sink};
use super::model::{self, BITS, gram_norm, row_norm};
use super::sense;
use super::unit::{self, Unit};
use super::window::{self, Read};

pub use super::feature::GRAMS;
pub use super::model::{DIMENSIONS, HIDDEN, INPUTS, SENSE_AT};
pub use super::sense::{SENSE, key};

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
    words: Vec<u32>,
    concepts: u64,
    flags: u64,
    phrases: u64,
}

#[derive(Debug, Clone, Default)]
struct Lists {
    grams: Vec<u32>,
    words: Vec<u32>,
    rows: Vec<u32>,
}

#[expect(clippy::cast_possible_truncation, reason = "slots are below 2^18")]
impl Sink for Lists {
    fn gram(&mut self, slot: usize) {
        self.grams.push(slot as u32);
    }

    fn word(&mut self, hash: u64) {
        self.words.extend(sense::of(hash).map(|at| at as u32));
    }

    fn row(&mut self, slot: usize) {
        self.rows.push(slot as u32);
    }
}

/// All windows of a text.
#[must_use]
pub fn windows(text: &str, road: Road) -> Vec<Collected> {
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
    window::each(&units, window::share(prose, all), feature::road_flags(road), |_, window| {
        let (Some(first), Some(last)) = (window.units.first(), window.units.last()) else { return };
        found.push(Collected {
            start: first.unit.start,
            end: last.unit.end,
            grams: window.units.iter().flat_map(|u| u.kept.grams.iter().copied()).collect(),
            words: window.units.iter().flat_map(|u| u.kept.words.iter().copied()).collect(),
            rows: window.units.iter().flat_map(|u| u.kept.rows.iter().copied()).collect(),
            concepts: window.concepts,
            flags: window.flags,
            phrases: window.phrases,
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
    model::bits(window.concepts, |a| {
        each(GRAMS + a, 1.0);
        model::bits(window.concepts >> (a + 1), |rest| each(GRAMS + PAIRS + a * 64 + a + 1 + rest, norm));
    });
    model::bits(window.flags, |f| each(GRAMS + MEANINGS + f, 1.0));
    model::bits(window.phrases, |f| each(GRAMS + MEANINGS + PHRASE_FLAGS + f, 1.0));
}

/// The weight of each word's vector in their mean.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "windows are short")]
pub fn share(window: &Collected) -> f32 {
    1.0 / (window.grams.len() as f32).max(1.0)
}

/// The mean of the words' meanings.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "windows are short")]
pub fn sense(window: &Collected) -> [f32; SENSE] {
    let mut sums = [0_i32; SENSE];
    for vector in window.words.iter().filter_map(|at| sense::vector(*at as usize)) {
        sums.iter_mut().zip(vector).for_each(|(sum, b)| *sum += i32::from(b.cast_signed()));
    }
    let share = sense::STEP * model::SENSE_SCALE / (window.words.len() as f32).max(1.0);
    sums.map(|s| s as f32 * share)
}

/// The slots of the words.
pub fn slots(window: &Collected) -> impl Iterator<Item = usize> {
    window.grams.iter().map(|slot| *slot as usize)
}

/// The inputs of the hidden layer behind the mean of the vectors that are 1.
pub fn bits(window: &Collected, mut each: impl FnMut(usize)) {
    model::bits(window.concepts, |c| each(BITS + c));
    model::bits(window.flags, |f| each(BITS + 64 + f));
    model::bits(window.phrases, |f| each(BITS + 64 + PHRASE_FLAGS + f));
}

/// The turns of phrase of a window, one bit each.
#[must_use]
pub fn phrases(window: &Collected) -> u64 {
    window.phrases
}

/// A hash that is the same on every machine.
#[must_use]
pub fn hash(text: &str) -> u64 {
    super::concept::fnv(text.as_bytes())
}

//! The learned part: a linear model over hashed words, meanings and circumstances.
//!
//! Weights are made by `cargo run --release -p countersign-scan --example train`; `docs/model-card.md` tells from what, and
//! how well it does on sources that it has not seen.

use super::feature::{FLAGS, GRAMS, MEANINGS, PAIRS, PHRASE_FLAGS, Sink};
use super::sense::{self, SENSE};
use super::window::Window;

/// Weights, little endian: bias, scales of grams, of the rest, of vectors, of the first layer (f32), the second layer (f32),
/// grams (i8), vectors (i8), meanings and circumstances (i16), the first layer by input (i16).
const WEIGHTS: &[u8] = include_bytes!("../../model.bin");

/// Numbers in the vector of a word.
pub const DIMENSIONS: usize = 16;
/// Units of the hidden layer.
pub const HIDDEN: usize = 48;
/// Inputs of the hidden layer: the mean of the words' vectors, meanings, circumstances.
pub const INPUTS: usize = BITS + 64 + FLAGS;
/// First input from the meanings of words.
pub const SENSE_AT: usize = DIMENSIONS;
/// First input that is 0 or 1.
pub const BITS: usize = DIMENSIONS + SENSE;
/// Brings the means of the vectors to the size of the other inputs.
pub const SENSE_SCALE: f32 = 4.0;

/// Where the linear part says that a window is ordinary, the hidden layer is not asked. Of windows that come near the limit,
/// 2 in 10,000 lie below (573,000 windows of all texts); of all windows 62 %.
const ORDINARY: f32 = -1.0;

const SECOND: usize = 5 * 4;
const GRAM: usize = SECOND + HIDDEN * 4;
const VECTOR: usize = GRAM + GRAMS;
const REST: usize = VECTOR + GRAMS * DIMENSIONS;
const FIRST: usize = REST + 2 * (MEANINGS + FLAGS);

// A file of another size would be read as nonsense.
const _: () = assert!(WEIGHTS.len() == FIRST + 2 * HIDDEN * (INPUTS + 1));

/// What is added up over the grams of a unit, and how many there were.
#[derive(Debug, Clone, Copy)]
pub struct Sums {
    grams: i32,
    vector: [i32; DIMENSIONS],
    count: u32,
    sense: [i32; SENSE],
    words: u32,
    rows: i32,
    row_count: u32,
}

impl Default for Sums {
    fn default() -> Self {
        Self {
            grams: 0,
            vector: [0; DIMENSIONS],
            count: 0,
            sense: [0; SENSE],
            words: 0,
            rows: 0,
            row_count: 0,
        }
    }
}

/// The model in the binary.
#[derive(Debug, Clone, Copy)]
pub struct Model {
    bias: f32,
    grams: f32,
    rest: f32,
    vectors: f32,
    first: f32,
    second: [f32; HIDDEN],
}

/// Adds weights while a unit is read.
pub struct Adder {
    /// What was added.
    pub sums: Sums,
}

impl Sink for Adder {
    fn gram(&mut self, slot: usize) {
        self.sums.grams += WEIGHTS.get(GRAM + slot).map_or(0, |b| i32::from(b.cast_signed()));
        let at = VECTOR + slot * DIMENSIONS;
        if let Some(vector) = WEIGHTS.get(at..at + DIMENSIONS) {
            self.sums.vector.iter_mut().zip(vector).for_each(|(sum, b)| *sum += i32::from(b.cast_signed()));
        }
        self.sums.count += 1;
    }

    fn word(&mut self, hash: u64) {
        if let Some(vector) = sense::of(hash).and_then(sense::vector) {
            self.sums.sense.iter_mut().zip(vector).for_each(|(sum, b)| *sum += i32::from(b.cast_signed()));
            self.sums.words += 1;
        }
    }

    fn row(&mut self, slot: usize) {
        self.sums.rows += meaning(slot);
        self.sums.row_count += 1;
    }
}

fn float(at: usize) -> f32 {
    WEIGHTS.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0.0, f32::from_le_bytes)
}

fn short(at: usize) -> i32 {
    WEIGHTS.get(at..at + 2).and_then(|b| b.try_into().ok()).map_or(0, |b| i32::from(i16::from_le_bytes(b)))
}

fn meaning(slot: usize) -> i32 {
    short(REST + 2 * slot)
}

impl Model {
    /// The model in the binary.
    #[must_use]
    pub fn built_in() -> Self {
        let mut second = [0.0; HIDDEN];
        second.iter_mut().enumerate().for_each(|(unit, w)| *w = float(SECOND + 4 * unit));
        Self { bias: float(0), grams: float(4), rest: float(8), vectors: float(12), first: float(16), second }
    }

    /// A sink for one unit.
    #[must_use]
    pub fn adder(self) -> Adder {
        Adder { sums: Sums::default() }
    }

    /// How much a window looks like an order to an agent, as a logit: above 0 it is warned of.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "sums of a few hundred small weights")]
    pub fn score(&self, window: &Window<'_, Sums>) -> f32 {
        let mut all = Sums::default();
        for read in window.units {
            all.grams += read.kept.grams;
            all.vector.iter_mut().zip(read.kept.vector).for_each(|(sum, v)| *sum += v);
            all.count += read.kept.count;
            all.sense.iter_mut().zip(read.kept.sense).for_each(|(sum, v)| *sum += v);
            all.words += read.kept.words;
            all.rows += read.kept.rows;
            all.row_count += read.kept.row_count;
        }
        let (mut single, mut pairs, mut pair_count) = (0, 0, 0_u32);
        bits(window.concepts, |a| {
            single += meaning(a);
            bits(window.concepts >> (a + 1), |rest| {
                pairs += meaning(PAIRS + a * 64 + a + 1 + rest);
                pair_count += 1;
            });
        });
        let mut flags = 0;
        bits(window.flags, |f| flags += meaning(MEANINGS + f));
        bits(window.phrases, |f| flags += meaning(MEANINGS + PHRASE_FLAGS + f));
        let linear = self.grams * all.grams as f32 * gram_norm(all.count)
            + self.rest
                * (all.rows as f32 * row_norm(all.row_count)
                    + single as f32
                    + pairs as f32 * row_norm(pair_count)
                    + flags as f32);
        // Each part is trained to stand alone: what the linear one is so sure of, no other turns round.
        if linear < ORDINARY {
            return self.bias + linear;
        }
        self.bias + linear + self.hidden(&all, window)
    }

    /// What the hidden layer adds. Its weights lie by input, so that an input that is 1 adds one row.
    #[expect(clippy::cast_precision_loss, reason = "sums of a few hundred small weights")]
    fn hidden(&self, all: &Sums, window: &Window<'_, Sums>) -> f32 {
        let mut ones = [0_i32; HIDDEN];
        let mut add = |input: usize| {
            if let Some(row) = row(input) {
                ones.iter_mut().zip(row).for_each(|(sum, w)| *sum += i32::from(i16::from_le_bytes(*w)));
            }
        };
        add(INPUTS);
        bits(window.concepts, |c| add(BITS + c));
        bits(window.flags, |f| add(BITS + 64 + f));
        bits(window.phrases, |f| add(BITS + 64 + PHRASE_FLAGS + f));
        let mut sums = ones.map(|s| s as f32);
        let share = self.vectors / (all.count as f32).max(1.0);
        let meant = sense::STEP * SENSE_SCALE / (all.words as f32).max(1.0);
        let means =
            all.vector.iter().map(|v| *v as f32 * share).chain(all.sense.iter().map(|v| *v as f32 * meant));
        for (input, value) in means.enumerate() {
            if let Some(row) = row(input) {
                sums.iter_mut()
                    .zip(row)
                    .for_each(|(sum, w)| *sum += f32::from(i16::from_le_bytes(*w)) * value);
            }
        }
        sums.iter()
            .enumerate()
            .map(|(unit, sum)| (sum * self.first).max(0.0) * self.second.get(unit).copied().unwrap_or(0.0))
            .sum()
    }
}

/// The weights of one input of the hidden layer.
fn row(input: usize) -> Option<&'static [[u8; 2]]> {
    let at = FIRST + 2 * HIDDEN * input;
    WEIGHTS.get(at..at + 2 * HIDDEN).map(|row| row.as_chunks().0)
}

/// Weight of one gram among so many.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of words")]
pub fn gram_norm(count: u32) -> f32 {
    1.0 / (count as f32 + 4.0).sqrt()
}

/// Weight of one pair of meanings among so many.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "counts of pairs")]
pub fn row_norm(count: u32) -> f32 {
    1.0 / (count as f32 + 1.0).sqrt()
}

/// Calls `each` with the number of every bit that is set.
pub fn bits(mut set: u64, mut each: impl FnMut(usize)) {
    while set != 0 {
        let at = set.trailing_zeros();
        each(at as usize);
        set &= set - 1;
    }
}

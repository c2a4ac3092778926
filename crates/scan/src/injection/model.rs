//! The learned part: a linear model over hashed words, meanings and circumstances.
//!
//! Weights are made by `cargo run --release -p countersign-scan --example train`; `docs/model-card.md` tells from what, and
//! how well it does on sources that it has not seen.

use super::feature::{FLAGS, GRAMS, MEANINGS, PAIRS, Sink};
use super::window::Window;

/// Weights, little endian: bias (f32), scale of grams (f32), scale of the rest (f32), grams (i8), meanings (i16), flags (i16).
const WEIGHTS: &[u8] = include_bytes!("../../model.bin");

// A file of another size would be read as nonsense.
const _: () = assert!(WEIGHTS.len() == 12 + GRAMS + 2 * (MEANINGS + FLAGS));

/// Sum over the grams of a unit, and how many there were.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sums {
    grams: i32,
    count: u32,
    rows: i32,
    row_count: u32,
}

/// A model read from its bytes.
#[derive(Debug, Clone, Copy)]
pub struct Model {
    bytes: &'static [u8],
    bias: f32,
    grams: f32,
    rest: f32,
}

/// Adds weights while a unit is read.
pub struct Adder {
    model: Model,
    /// What was added.
    pub sums: Sums,
}

impl Sink for Adder {
    fn gram(&mut self, slot: usize) {
        self.sums.grams += self.model.gram(slot);
        self.sums.count += 1;
    }

    fn row(&mut self, slot: usize) {
        self.sums.rows += self.model.meaning(slot);
        self.sums.row_count += 1;
    }
}

impl Model {
    /// The model in the binary.
    #[must_use]
    pub fn built_in() -> Self {
        let float = |at: usize| {
            WEIGHTS.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0.0, f32::from_le_bytes)
        };
        Self { bytes: WEIGHTS, bias: float(0), grams: float(4), rest: float(8) }
    }

    /// A sink for one unit.
    #[must_use]
    pub fn adder(self) -> Adder {
        Adder { model: self, sums: Sums::default() }
    }

    fn gram(&self, slot: usize) -> i32 {
        self.bytes.get(12 + slot).map_or(0, |b| i32::from(b.cast_signed()))
    }

    fn short(&self, at: usize) -> i32 {
        let at = 12 + GRAMS + 2 * at;
        self.bytes
            .get(at..at + 2)
            .and_then(|b| b.try_into().ok())
            .map_or(0, |b| i32::from(i16::from_le_bytes(b)))
    }

    fn meaning(&self, slot: usize) -> i32 {
        self.short(slot)
    }

    /// How much a window looks like an order to an agent, as a logit.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "sums of a few hundred small weights")]
    pub fn score(&self, window: &Window<'_, Sums>) -> f32 {
        let mut all = Sums::default();
        for read in window.units {
            all.grams += read.kept.grams;
            all.count += read.kept.count;
            all.rows += read.kept.rows;
            all.row_count += read.kept.row_count;
        }
        let (mut single, mut pairs, mut pair_count) = (0, 0, 0_u32);
        bits(window.concepts, |a| {
            single += self.meaning(a);
            bits(window.concepts >> (a + 1), |rest| {
                pairs += self.meaning(PAIRS + a * 64 + a + 1 + rest);
                pair_count += 1;
            });
        });
        let mut flags = 0;
        bits(window.flags, |f| flags += self.short(MEANINGS + f));
        self.bias
            + self.grams * all.grams as f32 * gram_norm(all.count)
            + self.rest
                * (all.rows as f32 * row_norm(all.row_count)
                    + single as f32
                    + pairs as f32 * row_norm(pair_count)
                    + flags as f32)
    }
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

//! Neighbouring units read together: an order rarely fits into one sentence.

use super::feature::{Shape, flag};
use super::unit::Unit;

/// Most units of a window.
const UNITS: usize = 5;
/// A window with this many words takes no further unit.
const WORDS: u32 = 36;

/// A unit with what was read of it; `T` is what the sink kept.
#[derive(Debug, Clone)]
pub struct Read<T> {
    /// Where it stands.
    pub unit: Unit,
    /// Its shape.
    pub shape: Shape,
    /// What the sink kept.
    pub kept: T,
}

/// Some units in a row.
#[derive(Debug, Clone, Copy)]
pub struct Window<'a, T> {
    /// The units, at least one.
    pub units: &'a [Read<T>],
    /// Meanings of all of them.
    pub concepts: u64,
    /// Circumstances of the window.
    pub flags: u64,
    /// Its turns of phrase.
    pub phrases: u64,
}

/// Share of language in a text, in four steps.
#[must_use]
pub fn share(prose: usize, all: usize) -> u32 {
    match prose * 100 / all.max(1) {
        0..=9 => 0,
        10..=34 => 1,
        35..=69 => 2,
        _ => 3,
    }
}

/// Calls `each` for the window that begins at every unit; `road` is added to the circumstances of all.
pub fn each<'a, T>(units: &'a [Read<T>], share: u32, road: u64, mut each: impl FnMut(usize, &Window<'a, T>)) {
    for (at, first) in units.iter().enumerate() {
        let rest = units.get(at..).unwrap_or(&[]);
        let mut words = first.shape.words;
        let mut concepts = first.shape.concepts;
        let (mut flags, mut phrases) = (first.shape.flags, first.shape.phrases);
        let mut length = 1;
        while let Some(next) = rest.get(length)
            && !next.unit.breaks
            && length < UNITS
            && words < WORDS
        {
            words += next.shape.words;
            concepts |= next.shape.concepts;
            phrases |= next.shape.phrases;
            flags |= next.shape.flags & !(1 << flag::LABEL_FIRST);
            length += 1;
        }
        flags |= road | 1 << (flag::SHARE + share);
        if flags & (1 << flag::ORDER_FIRST) != 0 {
            flags |= 1 << (flag::ORDER_IN_SHARE + share);
        }
        if flags & (1 << flag::FOREIGN) != 0 {
            flags |= 1 << (flag::FOREIGN_IN_SHARE + share);
        }
        if concepts & (1 << super::concept::Concept::You as u8) != 0 {
            flags |= 1 << (flag::YOU_IN_SHARE + share);
        }
        if at == 0 {
            flags |= 1 << flag::AT_START;
        }
        if length == rest.len() {
            flags |= 1 << flag::AT_END;
        }
        flags |= 1 << (flag::LENGTH + u32::from(words > 8) + u32::from(words > 20));
        each(at, &Window { units: rest.get(..length).unwrap_or(rest), concepts, flags, phrases });
    }
}

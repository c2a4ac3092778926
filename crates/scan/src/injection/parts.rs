//! The scanner's parts one by one, for those who measure them.

use countersign_model::Road;

use super::model::Model;
use super::{scan, unit, view};

/// Cuts a text into units and tells which are language. Returns their number.
#[must_use]
pub fn prefilter(text: &str) -> usize {
    let mut prose = 0;
    unit::each(text, |unit| prose += usize::from(unit.prose));
    prose
}

/// Scores every window. Returns the bytes that were read as language.
#[must_use]
pub fn learned(text: &str) -> usize {
    scan::windows(&Model::built_in(), text, Road::File, |_, _, _| {})
}

/// Makes all views. Returns their number.
#[must_use]
pub fn views(text: &str) -> usize {
    view::of(text).len()
}

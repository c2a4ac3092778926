//! SQL.
use crate::Script;
/// Reads.
#[must_use]
pub fn read(_text: &str) -> Script { Script::default() }

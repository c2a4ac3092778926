//! Code that a runner would run, found without running it.

pub(super) mod just;
pub(super) mod make;
pub(super) mod npm;
mod variables;

/// A file of recipes is never larger.
const MAX: usize = 2 * 1024 * 1024;

/// Prerequisites are followed to this depth.
const MAX_DEPTH: usize = 24;

#[cfg(test)]
mod tests;

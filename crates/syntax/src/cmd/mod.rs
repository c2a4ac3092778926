//! cmd.exe: what is typed at its prompt and what batch files hold.
//!
//! The real reader works line by line in phases: percent signs are expanded first, then carets and quotes decide what
//! is an operator. A variable may therefore hold operators; it stays a variable here, unquoted, so that whoever knows
//! its value can split it. Names of variables are upper case, since their case does not matter; those of `for` keep it.

mod command;
mod control;
mod cursor;
mod line;
pub(crate) mod name;
mod percent;
mod repeat;
mod set;
mod word;

#[cfg(test)]
mod tests;

use crate::Script;
use cursor::Reader;

/// Reads a text of cmd.exe.
#[must_use]
pub fn read(text: &str) -> Script {
    let mut reader = Reader::new(text);
    let body = reader.lines(false);
    Script { body, opaque: reader.opaque }
}

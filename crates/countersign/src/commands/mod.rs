//! One file per command.

pub mod eval;
pub mod hook;

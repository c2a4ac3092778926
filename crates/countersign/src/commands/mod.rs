//! One file per command.

pub mod eval;

//! One file per command.

pub mod check;
pub mod eval;
pub mod explain;
pub mod hook;
mod one;
pub mod rules;

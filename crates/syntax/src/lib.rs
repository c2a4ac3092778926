//! Text to trees. Never fails, never panics, never reads a file: what is not understood is an opaque span.

pub mod bash;
pub mod cmd;
pub mod dump;
pub mod language;
pub mod powershell;
pub mod python;
pub mod script;
pub mod scripting;
mod source;
pub mod sql;

pub use language::{Language, MAX_BYTES, read};
pub use script::{Assign, Command, Node, Opaque, Part, Redirect, RedirectKind, Script, VariableForm, Word};

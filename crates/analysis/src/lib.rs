//! Trees and scene to effects: what would this touch, send, delete, run.
//!
//! One interpreter walks the one tree that every language is lowered to. It follows values as far as reading gives
//! them and asks the [`Scene`] for code that lies in files; it starts nothing and opens nothing itself.

mod catalogue;
mod hosts;
mod paths;
mod scene;
mod tools;
mod value;
mod walk;

use countersign_model::{Action, Effect, SessionMemory, Span};

pub use catalogue::{lookup, size};
pub use hosts::{host_of, is_local, is_metadata_service};
pub use paths::{is_scratch, normalize, under};
pub use scene::{NoScene, Scene, Surroundings};
pub use tools::looks_like_windows;

/// What an action would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Analysis {
    /// Effects in the order in which they would happen.
    pub effects: Vec<Effect>,
    /// Text that would run and was not understood: span and reason.
    pub opaque: Vec<(Span, String)>,
    /// What later actions of the session should know.
    pub memory: Remembered,
}

/// What an action leaves behind for the memory of its session.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Remembered {
    /// Paths made, with their text when it is known and short.
    pub made: Vec<(String, Option<String>)>,
    /// Paths downloaded, with the address.
    pub downloaded: Vec<(String, String)>,
    /// Repositories brought in, with the address.
    pub cloned: Vec<(String, String)>,
    /// Remotes set.
    pub remotes: Vec<String>,
}

/// Longest text of a file that the session memory keeps, bytes.
pub const MAX_REMEMBERED: usize = 32 * 1024;

/// Reads an action.
#[must_use]
pub fn analyse(
    action: &Action,
    around: &Surroundings,
    memory: &SessionMemory,
    scene: &dyn Scene,
) -> Analysis {
    tools::analyse(action, around, memory, scene)
}

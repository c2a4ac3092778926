//! Putting the gate's hooks into an agent's settings, and taking them out again.
//!
//! What was in a settings file stays byte for byte: additions are inserted into its text ([`jsonc`]), the bytes from
//! before are kept ([`record`]), and nothing is written that was not shown first.

pub mod agents;
pub mod diff;
pub mod entry;
pub mod file;
pub mod jsonc;
pub mod plan;
pub mod program;
pub mod record;
pub mod servers;
#[cfg(test)]
mod tests;

pub use agents::{AGENTS, Agent, Asked, Content, Scope, Target};
pub use plan::{Change, Plan};

use std::io;
use std::path::PathBuf;

/// Why a settings file was not changed.
#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    /// The file cannot be read.
    #[error("cannot read `{}`: {source}; make it readable and run this again", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file cannot be written.
    #[error("cannot write `{}`: {source}; nothing was changed there", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is not what its agent reads.
    #[error("`{}`: {source}", path.display())]
    Text {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: jsonc::JsoncError,
    },
    /// The name of a file of ours is taken.
    #[error("`{}` is there already and was not written by countersign: move it away and run this again; nothing was changed there", .0.display())]
    Taken(PathBuf),
    /// A switch in the file turns hooks off.
    #[error("`{}`: {why}; nothing was changed there", path.display())]
    SwitchedOff {
        /// The file.
        path: PathBuf,
        /// Which.
        why: &'static str,
    },
    /// Somebody else wrote the file between the preview and the change.
    #[error("`{}` changed while you looked at the preview: nothing was written; run this again", .0.display())]
    Raced(PathBuf),
    /// The record of installations cannot be understood.
    #[error("the installation record `{}` cannot be understood ({why}): move it away and run this again", path.display())]
    Record {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// Another `init` or `uninstall` runs.
    #[error("another `countersign init` or `uninstall` is at work: wait for it and run this again")]
    Busy,
    /// No home.
    #[error(transparent)]
    Paths(#[from] countersign_host::PathsError),
    /// Anything that needs no path.
    #[error("{0}")]
    Other(String),
}

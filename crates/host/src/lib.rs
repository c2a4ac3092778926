//! The only door to the world: files, git, processes, clock, configuration, ledger.
//!
//! The way of a hook through this room, cheapest first:
//!
//! 1. [`Paths::from_env`]: no file is touched.
//! 2. [`config::load`]: a few `stat` calls when no file exists.
//! 3. [`session::SessionStore::load`]: one small JSON file, what earlier actions of this session left behind.
//! 4. [`scene::World`]: only when a rule fired; a thread of its own, so that nothing blocks past the deadline.
//! 5. [`ledger::Spool::append`]: one write. SQLite ([`ledger::Ledger`]) is opened by commands, never by an allow.
#![expect(clippy::disallowed_methods, reason = "this room is the door to the world")]

pub mod approval;
pub mod clock;
pub mod config;
pub mod env;
pub mod file;
pub mod ledger;
pub mod lock;
pub mod paths;
pub mod pins;
pub mod redact;
pub mod scene;
pub mod session;
pub mod token;
pub mod transcript;

pub use approval::ApprovalStore;
pub use clock::now_ms;
pub use config::Config;
pub use env::Env;
pub use ledger::{Ledger, LedgerError, Record, Spool};
pub use paths::{Paths, PathsError};
pub use scene::{Scene, World};
pub use session::{SessionState, SessionStore};

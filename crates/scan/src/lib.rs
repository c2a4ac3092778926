//! What comes in or goes out as text, and what is in it. Pure: functions of their arguments.
//!
//! [`secrets`]: values that must not leave the machine or be written to the ledger. [`injection`]: text that gives orders
//! to an agent that reads it. [`provenance`]: things that a text names, so that the target of an action can be traced to it.

pub mod injection;
pub mod provenance;
pub mod secrets;

pub use injection::{Report, scan};
pub use secrets::{SecretMatch, find as find_secrets, redact};

//! What comes in or goes out as text, and what is in it. Pure: functions of their arguments.
//!
//! [`secrets`]: values that must not leave the machine or be written to the ledger. [`injection`]: text that gives orders
//! to an agent that reads it.

pub mod injection;
pub mod secrets;

pub use injection::{Report, scan};
pub use secrets::{SecretMatch, find as find_secrets, redact};

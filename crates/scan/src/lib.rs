//! What comes in or goes out as text, and what is in it. Pure: functions of their arguments.
//!
//! So far: [`secrets`], the values that must not leave the machine or be written to the ledger.

pub mod secrets;

pub use secrets::{SecretMatch, find as find_secrets, redact};

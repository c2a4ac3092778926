//! One file per command.

pub mod acp;
pub mod approvals;
pub mod check;
pub mod ci;
pub mod config;
pub mod consent;
pub mod demo;
pub mod doctor;
pub mod eval;
pub mod explain;
pub mod hook;
pub mod init;
pub mod log;
pub mod mcp;
mod one;
pub mod replay;
pub mod rules;
pub mod run;
pub mod scan;
pub mod serve;
pub mod setup;
pub mod taint;
pub mod uninstall;

pub use one::action_of;

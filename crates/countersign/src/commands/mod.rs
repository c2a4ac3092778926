//! One file per command.

pub mod check;
pub mod config;
pub mod consent;
pub mod demo;
pub mod doctor;
pub mod eval;
pub mod explain;
pub mod hook;
pub mod init;
pub mod log;
mod one;
pub mod replay;
pub mod rules;
pub mod run;
pub mod setup;
pub mod taint;
pub mod uninstall;

pub use one::action_of;

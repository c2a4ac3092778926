//! Prompt injection in text that enters an agent's context.
//!
//! A text is cut into units that read as language (`unit`), a learned model scores neighbouring units together (`window`,
//! `feature`, `model`), `view` adds what is hidden, disguised or encoded, `frame` what imitates the conversation, `context`
//! takes back what only speaks about such orders. All of it is linear in the text and bounded.

mod concept;
mod context;
pub mod examples;
mod feature;
mod frame;
mod kinds;
pub mod learned;
mod model;
pub mod parts;
mod phrase;
mod report;
mod scan;
mod sense;
mod unit;
mod view;
mod window;

pub use report::{Finding, Kind, Report};
pub use scan::{MOST_BYTES, MOST_FINDINGS, scan};

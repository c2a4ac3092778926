//! What the user's own words authorise: grants and boundaries, read narrowly.
//!
//! A question is no consent, silence is none, what is pasted is none, and what another said is none. A grant names an
//! operation; whether it names the thing that makes the operation dangerous is decided against each finding. A
//! boundary wins over a grant until a later grant of the same operation lifts it. Pure functions of their arguments.

mod aliases;
mod condition;
mod confirmed;
mod content;
mod courtesy;
mod coverage;
mod explicit;
mod forms;
mod index;
mod languages;
mod lexicon;
mod limits;
mod locality;
mod naming;
mod numbers;
mod object;
mod outside;
mod own;
mod past;
mod read;
mod refusal;
mod related;
mod requests;
mod reserve;
mod scope;
mod stages;
mod targets;
mod text;
mod told;
mod verbs;
mod waiting;
mod withdrawal;

pub use coverage::{coverage, forbidden};
pub use read::{only_asks, read};

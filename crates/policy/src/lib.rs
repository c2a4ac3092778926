//! Effects and consent to findings to a verdict.
//!
//! Rules read effects, never trees. [`review`] is the whole of it: stage one runs every rule over the effects alone;
//! stage two looks at evidence and at the user's words, but only at what stage one flagged.

mod authority;
mod context;
mod evidence;
mod places;
mod provenance;
mod reason;
mod review;
mod rule;
mod rules;
mod sensitive;
mod story;

pub use context::{Context, Protection, Trust};
pub use evidence::{NoWitness, Witness};
pub use places::{environment_of, is_protected_branch};
pub use provenance::{Entry, Said, private_reads, remember_private, take_in, trust_of};
pub use reason::{Audience, fact};
pub use review::{CustomFinding, review};
pub use rule::{Case, Group, Hit, Rule};
pub use rules::{ALL, find};
pub use sensitive::{credential_file, is_private_data};

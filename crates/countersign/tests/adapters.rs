//! Every agent's hook: what it sends, and the exact answer that it gets.
//!
//! The payloads are our own, in the shape of what each agent sends. One test also takes payloads of real clients from a
//! folder: `COUNTERSIGN_FIXTURES=FOLDER cargo test -p countersign --test adapters`, with files `AGENT/EVENT.json` in it. Without
//! that variable that test passes with nothing done, and of our own payloads' changes a third is tried.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where its ground is missing"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "tests read payloads and the variable that names their folder"
)]

#[path = "adapters/answers.rs"]
mod answers;
#[path = "adapters/approvals.rs"]
mod approvals;
mod common;
#[path = "adapters/mutations.rs"]
mod mutations;
#[path = "adapters/payloads.rs"]
mod payloads;
#[path = "adapters/twice.rs"]
mod twice;

//! What the proxies share: lines of JSON-RPC between two programs, passed as they came unless the gate has a word in it.

pub mod child;
pub mod json;
pub mod line;
pub mod wire;

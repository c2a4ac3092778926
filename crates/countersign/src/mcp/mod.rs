//! The gate between an MCP client and a server: calls of tools are reviewed, what comes back is scanned, all else
//! passes as it came.

mod answers;
mod events;
mod gate;
pub mod http;
pub mod name;
pub mod permission;
mod requests;
mod review;
pub mod stdio;
#[cfg(test)]
mod tests;

pub use gate::{Ask, Gate, Pending};

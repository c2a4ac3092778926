//! What agents say, as actions; what is decided, as agents want to hear it. One file per agent.

pub mod claude;
pub mod swe_agent;
pub mod tools;

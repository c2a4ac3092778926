//! What is remembered of a session between actions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Provenance;

/// Whether somebody can be asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// A user sits at the terminal or editor: ask is possible.
    #[default]
    Attended,
    /// Nobody to ask: what would be asked is denied.
    Unattended,
}

/// What the session did so far that later decisions rest on. Bounded by whoever keeps it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SessionMemory {
    /// Absolute paths which actions of this session made, with the text when it was short enough to keep.
    pub made: BTreeMap<String, Option<String>>,
    /// Absolute paths downloaded in this session, with the address.
    pub downloaded: BTreeMap<String, String>,
    /// Repositories and archives brought in, by folder, with the address.
    pub cloned: BTreeMap<String, String>,
    /// Remotes that were added or pointed elsewhere in this session.
    pub new_remotes: Vec<String>,
    /// Processes, jobs, containers and resources that this session started, by name or id.
    pub started: Vec<String>,
    /// Stashes that this session put away and did not take back yet.
    pub stashes: u32,
    /// The session has read content of which the scanner warned.
    pub tainted: bool,
    /// What was read, from where, and what was named there.
    pub provenance: Provenance,
    /// Private things that were read: what they are, never their content.
    pub private: Vec<String>,
    /// Denials in a row and in all.
    pub denials: (u32, u32),
}

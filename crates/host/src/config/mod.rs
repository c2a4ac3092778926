//! Configuration in layers: managed > `--config FILE` > user > project > built in.
//!
//! A project only adds restrictions. Every value knows the file and line it comes from. A mistake is reported with the
//! place, and the last text of that file that was free of mistakes stays in force.

mod explain;
mod glob;
mod layer;
mod load;
mod matching;
mod merge;
mod problem;
mod read;
mod rule;
mod schema;
#[cfg(test)]
mod tests;
mod when;

use std::collections::BTreeMap;
use std::path::PathBuf;

pub use explain::Explained;
pub use glob::glob;
pub use load::{FileState, LayerFile, Loaded, load};
pub use matching::Subject;
pub use problem::Problem;
pub use rule::Rule;
pub use schema::json_schema;
pub use when::{Hours, When};

use crate::ledger::Retention;

/// Where a value comes from. Ordered: later is stronger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Nobody set it.
    BuiltIn,
    /// `.countersign.toml` of the repository: only restrictions.
    Project,
    /// The user's own file.
    User,
    /// The file named on the command line.
    File,
    /// The organisation's file.
    Managed,
}

impl Layer {
    /// Its name for people.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::BuiltIn => "built in",
            Self::Project => "project",
            Self::User => "user",
            Self::File => "--config",
            Self::Managed => "managed",
        }
    }
}

/// Where a value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Layer.
    pub layer: Layer,
    /// File; none for what is built in.
    pub path: Option<PathBuf>,
    /// Line in that file, from 1; 0 for what is built in.
    pub line: usize,
}

impl Origin {
    /// Built in.
    pub(crate) const BUILT_IN: Self = Self { layer: Layer::BuiltIn, path: None, line: 0 };
}

/// What is done with a decision.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Enforcement {
    /// It holds.
    #[default]
    Enforce,
    /// It is recorded, and the action runs as it would without Countersign.
    Shadow,
}

/// Whether somebody can be asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Attended {
    /// As the agent's mode and the terminal say.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never: what would be asked is denied.
    Never,
}

/// What an error between decode and decision becomes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnError {
    /// Ask where somebody can be asked, else deny.
    #[default]
    Ask,
    /// Deny.
    Deny,
}

/// How many denials until the session is handed to the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// In a row.
    pub denials_in_row: u32,
    /// In the whole session.
    pub denials_in_session: u32,
}

/// What lies inside the trust boundary. Names or globs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trust {
    /// Git remotes by address or owner (`github.com/acme/*`).
    pub remotes: Vec<String>,
    /// Registrable domains, with everything below them.
    pub domains: Vec<String>,
    /// Storage buckets (`s3://acme-*`).
    pub buckets: Vec<String>,
    /// Package registries.
    pub registries: Vec<String>,
    /// Single hosts.
    pub hosts: Vec<String>,
}

/// What needs more than a plain word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protect {
    /// Branches, as globs.
    pub branches: Vec<String>,
    /// Environments, as globs.
    pub environments: Vec<String>,
    /// Paths: absolute, from `~/`, or from the root of the repository.
    pub paths: Vec<String>,
}

/// The approval channel: how the user is asked where the agent cannot ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ApprovalSettings {
    /// A desktop notification for each question.
    pub notify: bool,
    /// A prompt at the terminal of the waiting hook. Agents with a full-screen interface own that terminal.
    pub terminal: bool,
    /// How long a hook waits for the answer, seconds; less when the agent's own limit is shorter. 0 never waits. `None`,
    /// when no file sets it: see [`ApprovalSettings::wait`].
    pub wait_seconds: Option<u64>,
    /// How long a question may be answered, and an answer used, minutes.
    pub minutes: u64,
}

impl ApprovalSettings {
    /// Seconds that a hook waits where the question was shown to somebody and no file says how long.
    pub const WAIT: u64 = 45;

    /// Seconds to wait for an answer. Where the question was `shown` to nobody, a wait only holds up the agent.
    #[must_use]
    pub fn wait(&self, shown: bool) -> u64 {
        self.wait_seconds.unwrap_or(if shown { Self::WAIT } else { 0 })
    }
}

impl Default for ApprovalSettings {
    fn default() -> Self {
        Self { notify: true, terminal: false, wait_seconds: None, minutes: 10 }
    }
}

/// The whole configuration, all layers joined.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Whether decisions hold.
    pub mode: Enforcement,
    /// Whether somebody can be asked.
    pub attended: Attended,
    /// What an error becomes.
    pub on_error: OnError,
    /// Limits of denials.
    pub limits: Limits,
    /// The trust boundary.
    pub trust: Trust,
    /// What is protected.
    pub protect: Protect,
    /// How much of the ledger is kept.
    pub retention: Retention,
    /// Time for look-ups, milliseconds.
    pub scene_budget_ms: u64,
    /// How the user is asked where the agent cannot ask.
    pub approval: ApprovalSettings,
    /// Rules, strongest layer first, in the order of their files.
    pub rules: Vec<Rule>,
    /// Where the values come from, by key (`limits.denials_in_row`); lists have one entry per file.
    pub origins: BTreeMap<&'static str, Vec<Origin>>,
}

impl Default for Config {
    fn default() -> Self {
        let list = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        Self {
            mode: Enforcement::Enforce,
            attended: Attended::Auto,
            on_error: OnError::Ask,
            limits: Limits { denials_in_row: 3, denials_in_session: 20 },
            trust: Trust::default(),
            protect: Protect {
                branches: list(&["main", "master", "trunk", "develop", "release/*", "production"]),
                environments: list(&["prod", "production", "live"]),
                paths: Vec::new(),
            },
            retention: Retention::default(),
            scene_budget_ms: 150,
            approval: ApprovalSettings::default(),
            rules: Vec::new(),
            origins: BTreeMap::new(),
        }
    }
}

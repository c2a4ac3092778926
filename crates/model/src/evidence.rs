//! Facts of the scene that a verdict rests on.

use serde::{Deserialize, Serialize};

/// One thing that was looked up at decision time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What was asked about (a path, a ref, a host, a process).
    pub subject: String,
    /// What was found.
    pub fact: Fact,
}

/// What was found. Unknown never clears.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Fact {
    /// Nothing is there.
    Absent,
    /// What a path holds. Counts are bounded by the scene's budget; `truncated` says when it was hit.
    Tree {
        /// Files in all.
        files: u64,
        /// Their size, bytes.
        bytes: u64,
        /// Not known to git and not ignored: nowhere else.
        untracked: u64,
        /// Tracked, but differing from the index or from HEAD.
        dirty: u64,
        /// Ignored by git.
        ignored: u64,
        /// Made in this session by the agent.
        session_made: u64,
        /// The budget ended before the walk.
        truncated: bool,
        /// A repository holds the path.
        in_repository: bool,
        /// Where a symlink or another spelling of the path really leads, when it differs.
        resolves_to: Option<String>,
        /// Up to three of the files that would be lost, as a person would name them.
        samples: Vec<String>,
    },
    /// A build output or cache which a manifest rebuilds.
    Rebuildable {
        /// The manifest.
        by: String,
    },
    /// State of the work tree.
    Worktree {
        /// Tracked files with changes that are not committed.
        dirty: u64,
        /// Untracked files that are not ignored.
        untracked: u64,
    },
    /// State of a branch against its remote.
    Branch {
        /// Name.
        name: String,
        /// It is the remote's default branch.
        default: bool,
        /// Commits that exist nowhere else and would go.
        unpushed: u64,
        /// Authors of commits that would be overwritten, other than the user.
        foreign_authors: Vec<String>,
    },
    /// Where a remote leads.
    Remote {
        /// Name.
        name: String,
        /// Address.
        url: String,
        /// It was configured when the session began.
        known_at_start: bool,
    },
    /// A process and who started it.
    Process {
        /// Its command line, cut at 120 characters.
        command: String,
        /// The session's own shell started it.
        session_started: bool,
        /// Another user owns it.
        foreign: bool,
    },
    /// A manifest or lock file names the package.
    Declared {
        /// The manifest.
        by: String,
    },
    /// The code that would run was read; its effects are part of the decision.
    Read {
        /// Bytes.
        bytes: u64,
    },
    /// The look-up failed or ran out of time.
    Unknown {
        /// Why.
        why: String,
    },
}

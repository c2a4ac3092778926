//! What is looked up at decision time: files, git, manifests, processes.
//!
//! [`Scene`] is the questions, [`World`] the real answers, [`Nothing`] the scene of a replay. No question starts a
//! process, follows a repository's configuration into a program, opens a device or a pipe, or takes longer than the
//! deadline: the look-ups run on a thread of their own, and whoever asks stops waiting in time.

mod git;
mod globs;
mod manifest;
mod process;
mod rebuild;
mod recipe;
#[cfg(test)]
mod tests;
mod tree;
mod world;

use countersign_model::Fact;

pub use manifest::Ecosystem;
pub use world::{World, WorldOptions};

/// Code that a runner would run: a script of a manifest, the recipe of a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipe {
    /// File it stands in.
    pub file: String,
    /// Folder in which it runs.
    pub folder: String,
    /// The text, prerequisites first, as a shell would read it.
    pub text: String,
    /// Nothing of it had to be left out (an include, a variable that only the runner knows).
    pub complete: bool,
}

/// A remote of a repository as configured now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteAddress {
    /// Name.
    pub name: String,
    /// Where it is read from.
    pub url: String,
    /// Where it is pushed to: the same unless configured otherwise; all of them, when there are several.
    pub push_urls: Vec<String>,
}

impl RemoteAddress {
    /// Where a push goes, as one text: what [`crate::SessionState::remember_remotes`] should keep, and what
    /// [`Scene::remote`] compares with.
    #[must_use]
    pub fn pushed_to(&self) -> String {
        self.push_urls.join(" ")
    }
}

/// Questions to the world. Paths are absolute unless said otherwise; `dir` is a folder of the repository in question.
///
/// An answer that is not known is [`Fact::Unknown`], or `None` where there is no fact to hold it: it never clears.
pub trait Scene {
    /// What a path holds, as far as losing it goes.
    fn path_tree(&self, path: &str) -> Fact;
    /// Paths that a shell in `cwd` would put in place of the pattern; bounded. Empty when nothing fits or when the time is over.
    fn expand_glob(&self, pattern: &str, cwd: &str) -> Vec<String>;
    /// Text of a regular file of at most `max_bytes` bytes.
    fn read_file(&self, path: &str, max_bytes: usize) -> Option<String>;
    /// Root of the repository that holds `cwd`.
    fn repo_root(&self, cwd: &str) -> Option<String>;
    /// State of the work tree that holds `dir`.
    fn worktree(&self, dir: &str) -> Fact;
    /// Name of the branch that is checked out; `None` when detached, without repository, or not known.
    fn current_branch(&self, dir: &str) -> Option<String>;
    /// State of a branch against the remotes as last fetched.
    fn branch(&self, dir: &str, name: &str) -> Fact;
    /// Remotes with their addresses. `None`: not known.
    fn remotes(&self, dir: &str) -> Option<Vec<RemoteAddress>>;
    /// One remote, and whether it was there when the session began.
    fn remote(&self, dir: &str, name: &str) -> Fact;
    /// Default branch of a remote, as last fetched.
    fn default_branch(&self, dir: &str, remote: &str) -> Option<String>;
    /// Remote and branch that a local branch follows.
    fn upstream(&self, dir: &str, branch: &str) -> Option<(String, String)>;
    /// Remote and branch to which `git push` without arguments sends a local branch.
    fn push_target(&self, dir: &str, branch: &str) -> Option<(String, String)>;
    /// Whether a commit is part of any branch of any remote, as last fetched.
    fn is_commit_on_remote(&self, dir: &str, rev: &str) -> Option<bool>;
    /// Text of an alias of git.
    fn git_alias(&self, dir: &str, name: &str) -> Option<String>;
    /// A process and who started it.
    fn process(&self, pid: u32) -> Fact;
    /// Whether the nearest manifest upward from `dir` declares a package.
    fn declared_dependency(&self, dir: &str, ecosystem: Ecosystem, name: &str) -> Fact;
    /// A script of the nearest `package.json`.
    fn npm_script(&self, dir: &str, name: &str) -> Option<Recipe>;
    /// A target of the Makefile in `dir`; empty for the first one.
    fn make_target(&self, dir: &str, name: &str) -> Option<Recipe>;
    /// A recipe of the nearest justfile; empty for the first one.
    fn just_recipe(&self, dir: &str, name: &str) -> Option<Recipe>;
    /// The manifest that rebuilds what lies at `path`, when that is a build output or a cache.
    fn rebuildable(&self, path: &str) -> Option<Fact>;
}

/// A scene in which nothing can be looked up: the replay of an old session.
#[derive(Debug, Clone, Copy, Default)]
pub struct Nothing;

/// The reason that [`Nothing`] gives.
const NOT_THERE: &str = "nothing can be looked up here";

impl Scene for Nothing {
    fn path_tree(&self, _: &str) -> Fact {
        unknown(NOT_THERE)
    }
    fn expand_glob(&self, _: &str, _: &str) -> Vec<String> {
        Vec::new()
    }
    fn read_file(&self, _: &str, _: usize) -> Option<String> {
        None
    }
    fn repo_root(&self, _: &str) -> Option<String> {
        None
    }
    fn worktree(&self, _: &str) -> Fact {
        unknown(NOT_THERE)
    }
    fn current_branch(&self, _: &str) -> Option<String> {
        None
    }
    fn branch(&self, _: &str, _: &str) -> Fact {
        unknown(NOT_THERE)
    }
    fn remotes(&self, _: &str) -> Option<Vec<RemoteAddress>> {
        None
    }
    fn remote(&self, _: &str, _: &str) -> Fact {
        unknown(NOT_THERE)
    }
    fn default_branch(&self, _: &str, _: &str) -> Option<String> {
        None
    }
    fn upstream(&self, _: &str, _: &str) -> Option<(String, String)> {
        None
    }
    fn push_target(&self, _: &str, _: &str) -> Option<(String, String)> {
        None
    }
    fn is_commit_on_remote(&self, _: &str, _: &str) -> Option<bool> {
        None
    }
    fn git_alias(&self, _: &str, _: &str) -> Option<String> {
        None
    }
    fn process(&self, _: u32) -> Fact {
        unknown(NOT_THERE)
    }
    fn declared_dependency(&self, _: &str, _: Ecosystem, _: &str) -> Fact {
        unknown(NOT_THERE)
    }
    fn npm_script(&self, _: &str, _: &str) -> Option<Recipe> {
        None
    }
    fn make_target(&self, _: &str, _: &str) -> Option<Recipe> {
        None
    }
    fn just_recipe(&self, _: &str, _: &str) -> Option<Recipe> {
        None
    }
    fn rebuildable(&self, _: &str) -> Option<Fact> {
        None
    }
}

/// A look-up that failed.
pub(crate) fn unknown(why: impl Into<String>) -> Fact {
    Fact::Unknown { why: why.into() }
}

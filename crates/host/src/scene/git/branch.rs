//! Branches and commits, against the remotes as they were last fetched.

use std::collections::BTreeSet;
use std::time::Instant;

use countersign_model::Fact;
use gix::ObjectId;
use gix::bstr::ByteSlice;

use super::Repo;
use crate::scene::unknown;

/// Commits that are counted before the answer is "many".
const MAX_COMMITS: u64 = 10_000;

impl Repo {
    /// Name of the branch that is checked out.
    pub(in crate::scene) fn current_branch(&self) -> Option<String> {
        let name = self.inner.head_name().ok()??;
        Some(name.shorten().to_str_lossy().into_owned())
    }

    /// State of a branch. An empty name is the branch that is checked out.
    pub(in crate::scene) fn branch(&self, name: &str, deadline: Instant) -> Fact {
        let name = match name.trim_start_matches("refs/heads/") {
            "" | "HEAD" => match self.current_branch() {
                Some(name) => name,
                None => return unknown("no branch is checked out"),
            },
            name => name.to_owned(),
        };
        let Some(tip) = self.tip(&format!("refs/heads/{name}")) else {
            return if self.tracking(&name).is_some() {
                Fact::Branch {
                    default: self.is_default(&name),
                    name,
                    unpushed: 0,
                    foreign_authors: Vec::new(),
                }
            } else {
                Fact::Absent
            };
        };
        let own = format!("refs/heads/{name}");
        let elsewhere = self.tips(|full| full != own && !full.starts_with("refs/stash"));
        let Some(unpushed) = self.count(tip, elsewhere, deadline) else {
            return unknown("the history is too long to be walked in time");
        };
        let Some(foreign_authors) = self.foreign_authors(&name, tip, deadline) else {
            return unknown("the history is too long to be walked in time");
        };
        Fact::Branch { default: self.is_default(&name), name, unpushed, foreign_authors }
    }

    /// Default branch of a remote.
    pub(in crate::scene) fn default_branch(&self, remote: &str) -> Option<String> {
        let head = self.inner.try_find_reference(&format!("refs/remotes/{remote}/HEAD")).ok()??;
        let target = head.target().try_name()?.as_bstr().to_str_lossy().into_owned();
        Some(target.strip_prefix(&format!("refs/remotes/{remote}/"))?.to_owned())
    }

    /// Whether a commit is reachable from a branch of a remote.
    pub(in crate::scene) fn is_on_remote(&self, rev: &str, deadline: Instant) -> Option<bool> {
        let id = self.inner.rev_parse_single(rev).ok()?.object().ok()?.peel_to_commit().ok()?.id;
        let remote = self.tips(|full| full.starts_with("refs/remotes/"));
        if remote.is_empty() {
            return Some(false);
        }
        if Instant::now() >= deadline {
            return None;
        }
        let mut walk = self.inner.rev_walk([id]).with_hidden(remote).all().ok()?;
        Some(walk.next().is_none())
    }

    /// It is the default branch of a remote; where no remote says, one with a usual name.
    fn is_default(&self, name: &str) -> bool {
        let mut told = false;
        for remote in self.inner.remote_names() {
            if let Some(default) = self.default_branch(&remote.to_str_lossy()) {
                told = true;
                if default == name {
                    return true;
                }
            }
        }
        !told && matches!(name, "main" | "master" | "trunk")
    }

    fn tip(&self, full: &str) -> Option<ObjectId> {
        let mut reference = self.inner.try_find_reference(full).ok()??;
        Some(reference.peel_to_id().ok()?.detach())
    }

    /// Remote-tracking ref of a branch: the one it follows, else the one of the same name.
    fn tracking(&self, name: &str) -> Option<String> {
        let followed = self.upstream(name).map(|(remote, branch)| format!("refs/remotes/{remote}/{branch}"));
        if let Some(full) = followed
            && self.tip(&full).is_some()
        {
            return Some(full);
        }
        self.inner
            .remote_names()
            .into_iter()
            .map(|remote| format!("refs/remotes/{}/{name}", remote.to_str_lossy()))
            .find(|full| self.tip(full).is_some())
    }

    /// Commits at which the chosen refs stand.
    fn tips(&self, chosen: impl Fn(&str) -> bool) -> Vec<ObjectId> {
        let Ok(platform) = self.inner.references() else { return Vec::new() };
        let Ok(all) = platform.all() else { return Vec::new() };
        let mut out = BTreeSet::new();
        for mut reference in all.flatten() {
            let full = reference.name().as_bstr().to_str_lossy().into_owned();
            if !chosen(&full) {
                continue;
            }
            if let Ok(id) = reference.peel_to_id()
                && self
                    .inner
                    .find_header(id.detach())
                    .is_ok_and(|header| header.kind() == gix::objs::Kind::Commit)
            {
                out.insert(id.detach());
            }
        }
        out.into_iter().collect()
    }

    /// Commits reachable from `tip` and not from `hidden`. `None` when the time is over.
    fn count(&self, tip: ObjectId, hidden: Vec<ObjectId>, deadline: Instant) -> Option<u64> {
        let mut count = 0;
        for info in self.inner.rev_walk([tip]).with_hidden(hidden).all().ok()? {
            info.ok()?;
            count += 1;
            if count >= MAX_COMMITS {
                break;
            }
            if count % 64 == 0 && Instant::now() >= deadline {
                return None;
            }
        }
        Some(count)
    }

    /// Authors, other than the user, of commits which the remote has and the branch has not.
    fn foreign_authors(&self, name: &str, tip: ObjectId, deadline: Instant) -> Option<Vec<String>> {
        let Some(there) = self.tracking(name).and_then(|full| self.tip(&full)) else {
            return Some(Vec::new());
        };
        let me = self.text("user.email").unwrap_or_default().to_lowercase();
        let mut authors = BTreeSet::new();
        let mut seen = 0;
        for info in self.inner.rev_walk([there]).with_hidden([tip]).all().ok()? {
            seen += 1;
            if seen >= MAX_COMMITS || authors.len() >= 20 {
                break;
            }
            if seen % 64 == 0 && Instant::now() >= deadline {
                return None;
            }
            let commit = info.ok()?.object().ok()?;
            let author = commit.author().ok()?;
            let email = author.email.to_str_lossy().to_lowercase();
            if me.is_empty() || email != me {
                authors.insert(format!("{} <{email}>", author.name.to_str_lossy()));
            }
        }
        Some(authors.into_iter().collect())
    }
}

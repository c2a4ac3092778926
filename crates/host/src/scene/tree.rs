//! What a path holds, as far as losing it goes.

mod status;
mod walk;

use std::path::{Component, Path, PathBuf};

use countersign_model::Fact;

use self::status::Status;
use self::walk::{Walk, Walked};
use super::unknown;
use super::world::Looker;

/// What is at a path.
pub(super) fn look(looker: &mut Looker, path: &Path) -> Fact {
    if !path.is_absolute() {
        return unknown("the path is not absolute");
    }
    let follow = path.as_os_str().to_string_lossy().ends_with(['/', '\\']);
    let plain = normal(path);
    let meta = match plain.symlink_metadata() {
        Ok(meta) => meta,
        Err(error) => return missing(&error),
    };
    let Some(real) = real_place(&plain, follow && meta.is_symlink()) else {
        return unknown("the path cannot be resolved");
    };
    let resolves_to = resolved(&plain, &meta, &real);
    let walked = match walk_at(looker, &real) {
        Ok(walked) => walked,
        Err(why) => return unknown(why),
    };
    walked.into_fact(resolves_to)
}

/// State of the work tree that holds `dir`: changes and files that git does not know, ignored ones apart.
pub(super) fn worktree(looker: &mut Looker, dir: &Path) -> Fact {
    let root = match looker.git.at(dir) {
        Ok(repo) => repo.folder.clone(),
        Err(why) => return unknown(why),
    };
    let made = looker.options.made.clone();
    let started = looker.options.session_started_ms;
    let (deadline, budget) = (looker.options.deadline, looker.entries_left);
    let repo = match looker.git.at(&root) {
        Ok(repo) => repo,
        Err(why) => return unknown(why),
    };
    let mut status = match Status::new(repo, &root) {
        Ok(status) => status,
        Err(why) => return unknown(why),
    };
    let mut walk = Walk::new(&made, started, deadline, budget);
    walk.skip_ignored = true;
    walk.run(&root, Some(&mut status));
    let (walked, left) = walk.finish();
    let lost = status.tracked_total().saturating_sub(walked.tracked);
    looker.entries_left = left;
    if walked.truncated {
        return unknown("the work tree is too large to be walked in time");
    }
    // Made in this session and not known to git: untracked all the same.
    Fact::Worktree { dirty: walked.dirty + lost, untracked: walked.untracked + walked.session_made_untracked }
}

/// Whether git ignores the path, or no repository holds it. `None`: not known.
pub(super) fn ignored_or_unversioned(looker: &mut Looker, path: &Path) -> Option<bool> {
    let parent = path.parent()?;
    let real = std::fs::canonicalize(parent).ok()?.join(path.file_name()?);
    if crate::paths::repository_root(real.parent()?).is_none() {
        return Some(true);
    }
    let repo = looker.git.at(parent).ok()?;
    let mut status = Status::new(repo, &repo.folder).ok()?;
    let relative = real.strip_prefix(&repo.folder).ok()?;
    let is_dir = real.symlink_metadata().ok()?.is_dir();
    Some(status.is_ignored(relative, is_dir) && !status.tracks_below(relative))
}

fn walk_at(looker: &mut Looker, real: &Path) -> Result<Walked, String> {
    let made = looker.options.made.clone();
    let started = looker.options.session_started_ms;
    let (deadline, budget) = (looker.options.deadline, looker.entries_left);
    let mut walk = Walk::new(&made, started, deadline, budget);
    match surviving_repository(looker, real) {
        Some(root) => {
            let repo = looker.git.at(&root)?;
            let mut status = Status::new(repo, &repo.folder)?;
            walk.run(real, Some(&mut status));
        }
        None => walk.run(real, None),
    }
    let (mut walked, left) = walk.finish();
    looker.entries_left = left;
    walked.samples = walked.samples.into_iter().map(|path| shown(&path, real)).collect();
    Ok(walked)
}

/// The repository that would still hold the committed bytes if the path were gone: not one whose `.git` lies inside.
fn surviving_repository(looker: &mut Looker, real: &Path) -> Option<PathBuf> {
    let folder = if real.is_dir() && !real.is_symlink() { real } else { real.parent()? };
    let root = crate::paths::repository_root(folder)?;
    let git = root.join(".git");
    if real.starts_with(&git) {
        return None;
    }
    let inside = real == root || root.starts_with(real);
    if inside {
        let repo = looker.git.at(&root).ok()?;
        let common = std::fs::canonicalize(repo.inner.common_dir()).ok()?;
        if common.starts_with(real) {
            // The files are lost together with their history, unless an outer repository holds them.
            return None;
        }
    }
    Some(root)
}

fn missing(error: &std::io::Error) -> Fact {
    match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => Fact::Absent,
        _ => unknown(format!("the path cannot be read: {error}")),
    }
}

/// The path with its parents resolved; with `follow` the last component as well.
fn real_place(path: &Path, follow: bool) -> Option<PathBuf> {
    if follow {
        return std::fs::canonicalize(path).ok();
    }
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) => Some(std::fs::canonicalize(parent).ok()?.join(true_case(parent, name))),
        _ => Some(path.to_path_buf()),
    }
}

/// The name as the folder has it, where spelling does not matter.
fn true_case(parent: &Path, name: &std::ffi::OsStr) -> std::ffi::OsString {
    if !cfg!(any(target_os = "macos", windows)) {
        return name.to_owned();
    }
    let wanted = name.to_string_lossy().to_lowercase();
    let entries = std::fs::read_dir(parent).into_iter().flatten().flatten().take(20_000);
    let mut names = entries.map(|entry| entry.file_name());
    let mut alike = None;
    for found in names.by_ref() {
        if found == name {
            return found;
        }
        if found.to_string_lossy().to_lowercase() == wanted {
            alike = Some(found);
        }
    }
    alike.unwrap_or_else(|| name.to_owned())
}

/// Where the path leads, when that is another place than it says.
fn resolved(plain: &Path, meta: &std::fs::Metadata, real: &Path) -> Option<String> {
    let target = if meta.is_symlink() {
        std::fs::canonicalize(plain).unwrap_or_else(|_| std::fs::read_link(plain).unwrap_or_default())
    } else {
        real.to_path_buf()
    };
    (target != plain).then(|| target.to_string_lossy().into_owned())
}

/// Without `.`, doubled slashes and the slash at the end. `..` stays for the file system to resolve, since a link may
/// stand before it.
fn normal(path: &Path) -> PathBuf {
    if path.components().any(|part| part == Component::ParentDir) {
        return std::fs::canonicalize(path).unwrap_or_else(|_| path.components().collect());
    }
    path.components().collect()
}

/// A file as a person would name it: from the folder that was asked about.
fn shown(path: &str, real: &Path) -> String {
    let base = real.parent().unwrap_or(real);
    Path::new(path)
        .strip_prefix(base)
        .map_or_else(|_| path.to_owned(), |rest| rest.to_string_lossy().into_owned())
}

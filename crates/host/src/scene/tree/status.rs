//! What git knows of a file, without running anything: the index by stat and by hash, HEAD by its trees.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use gix::bstr::{BStr, BString, ByteSlice};
use gix::index::entry::{Mode, Stage, stat};
use gix::worktree::stack::state::ignore::Source;
use gix::{AttributeStack, ObjectId};

use crate::scene::git::Repo;

/// A file is hashed up to this size; a larger one whose stat differs counts as dirty.
const MAX_HASHED: u64 = 64 * 1024 * 1024;

/// Bytes that are hashed in all.
const MAX_HASHED_ALL: u64 = 256 * 1024 * 1024;

/// What git knows of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// Committed, and unchanged since.
    Clean,
    /// Tracked, and differing from the index or from HEAD.
    Dirty,
    /// Not known, not ignored.
    Untracked,
    /// Ignored.
    Ignored,
}

/// The state of one work tree.
pub(super) struct Status<'r> {
    repo: &'r Repo,
    root: PathBuf,
    index: gix::worktree::Index,
    excludes: AttributeStack<'r>,
    stat: stat::Options,
    /// Trees of HEAD by folder, as far as they were needed.
    trees: HashMap<BString, HashMap<BString, ObjectId>>,
    head: Option<ObjectId>,
    hashed: u64,
}

/// The tree that HEAD points to; none before the first commit. A HEAD that cannot be read says nothing about what is
/// committed.
fn head_tree(repo: &Repo) -> Result<Option<ObjectId>, String> {
    let unreadable = |why: &dyn std::fmt::Display| format!("HEAD cannot be read: {why}");
    let head = repo.inner.head().map_err(|e| unreadable(&e))?;
    if head.is_unborn() {
        return Ok(None);
    }
    repo.inner.head_tree_id().map(|id| Some(id.detach())).map_err(|e| unreadable(&e))
}

impl<'r> Status<'r> {
    pub(super) fn new(repo: &'r Repo, root: &Path) -> Result<Self, String> {
        if !repo.has_own_worktree() {
            return Err("the repository has its work tree elsewhere".to_owned());
        }
        let fail = |error: gix::Error| format!("the state of the repository cannot be read: {error}");
        let index = repo.inner.index_or_empty().map_err(fail)?;
        let excludes =
            repo.inner.excludes(&index, None, Source::WorktreeThenIdMappingIfNotSkipped).map_err(fail)?;
        let stat = repo.inner.stat_options().map_err(fail)?;
        let head = head_tree(repo)?;
        let trees = HashMap::new();
        Ok(Self { repo, root: root.to_path_buf(), index, excludes, stat, trees, head, hashed: 0 })
    }

    /// Files that git tracks, all of them.
    pub(super) fn tracked_total(&self) -> u64 {
        let entries = self.index.entries().iter();
        entries.filter(|e| e.mode != Mode::COMMIT && e.stage() == Stage::Unconflicted).count() as u64
    }

    /// Whether the path is the repository's own `.git`.
    pub(super) fn is_own_git(&self, path: &Path) -> bool {
        path.file_name().is_some_and(|name| name == ".git") && path.parent() == Some(&self.root)
    }

    /// State of a file; `ignored` when its folder is.
    pub(super) fn file(&mut self, path: &Path, ignored: bool) -> Known {
        let Some(relative) = self.relative(path) else { return Known::Untracked };
        if self.is_own_git(path) {
            return Known::Clean;
        }
        let entry = self.index.entry_by_path(relative.as_bstr()).map(|entry| (entry.id, entry.stat));
        match entry {
            Some((id, stat)) => self.tracked(path, relative.as_bstr(), id, stat),
            None if self.index.entry_range(relative.as_bstr()).is_some() => Known::Dirty,
            None if ignored || self.is_ignored(Path::new(&*relative.to_path_lossy()), false) => {
                Known::Ignored
            }
            None => Known::Untracked,
        }
    }

    pub(super) fn is_ignored_path(&mut self, path: &Path, is_dir: bool) -> bool {
        match path.strip_prefix(&self.root).map(Path::to_path_buf) {
            Ok(relative) => self.is_ignored(&relative, is_dir),
            Err(_) => false,
        }
    }

    /// Whether an exclude pattern fits the path or one of its folders.
    pub(super) fn is_ignored(&mut self, relative: &Path, is_dir: bool) -> bool {
        if relative.as_os_str().is_empty() {
            return false;
        }
        let mode = if is_dir { Mode::DIR } else { Mode::FILE };
        self.excludes.at_path(relative, Some(mode)).is_ok_and(|platform| platform.is_excluded())
    }

    pub(super) fn tracks_below_path(&self, path: &Path) -> bool {
        path.strip_prefix(&self.root).is_ok_and(|relative| self.tracks_below(relative))
    }

    /// Whether git tracks the path or anything below it.
    pub(super) fn tracks_below(&self, relative: &Path) -> bool {
        let relative = bytes(relative);
        self.index.entry_by_path(relative.as_bstr()).is_some()
            || self.index.path_is_directory(relative.as_bstr())
    }

    fn relative(&self, path: &Path) -> Option<BString> {
        path.strip_prefix(&self.root).ok().map(bytes)
    }

    fn tracked(
        &mut self,
        path: &Path,
        relative: &BStr,
        id: ObjectId,
        stored: gix::index::entry::Stat,
    ) -> Known {
        if self.in_head(relative) != Some(id) {
            return Known::Dirty;
        }
        let Ok(meta) = gix::index::fs::Metadata::from_path_no_follow(path) else { return Known::Dirty };
        let now = gix::index::entry::Stat::from_fs(&meta);
        let same = now.is_ok_and(|now| stored.matches(&now, self.stat));
        if same && !stored.is_racy(self.index.timestamp(), self.stat) {
            return Known::Clean;
        }
        // What a filter would make of the file does not matter: equal bytes are in the repository as they are.
        if self.hash(path, &meta) == Some(id) { Known::Clean } else { Known::Dirty }
    }

    fn hash(&mut self, path: &Path, meta: &gix::index::fs::Metadata) -> Option<ObjectId> {
        let kind = self.repo.inner.object_hash();
        if meta.is_symlink() {
            let target = std::fs::read_link(path).ok()?;
            return gix::objs::compute_hash(kind, gix::objs::Kind::Blob, &bytes(&target)).ok();
        }
        self.hashed = self.hashed.saturating_add(meta.len());
        if !meta.is_file() || self.hashed > MAX_HASHED_ALL {
            return None;
        }
        let content = crate::file::read_bounded(path, MAX_HASHED).ok()??;
        gix::objs::compute_hash(kind, gix::objs::Kind::Blob, &content).ok()
    }

    /// What HEAD has at the path.
    fn in_head(&mut self, relative: &BStr) -> Option<ObjectId> {
        let (folder, name) = match relative.rfind_byte(b'/') {
            Some(at) => (relative.get(..at)?.as_bstr(), relative.get(at + 1..)?.as_bstr()),
            None => (BStr::new(b""), relative),
        };
        self.load(folder)?;
        self.trees.get(folder)?.get(name).copied()
    }

    /// Reads the tree of a folder of HEAD, and those above it, once.
    fn load(&mut self, folder: &BStr) -> Option<()> {
        if self.trees.contains_key(folder) {
            return Some(());
        }
        let id = if folder.is_empty() { self.head? } else { self.in_head(folder)? };
        let tree = self.repo.inner.find_tree(id).ok()?;
        let mut entries = HashMap::new();
        for entry in tree.iter() {
            let entry = entry.ok()?;
            entries.insert(entry.filename().to_owned(), entry.object_id());
        }
        self.trees.insert(folder.to_owned(), entries);
        Some(())
    }
}

/// A relative path as git spells it.
fn bytes(path: &Path) -> BString {
    let text = gix::path::into_bstr(path)
        .map_or_else(|_| path.to_string_lossy().into_owned().into(), |b| b.into_owned());
    gix::path::to_unix_separators_on_windows(text).into_owned()
}

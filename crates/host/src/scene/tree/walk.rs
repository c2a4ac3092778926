//! Walking a tree without following links, within bounds.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

use countersign_model::Fact;

use super::status::{Known, Status};

/// Files that are named in the evidence.
const SAMPLES: usize = 3;

/// A file system's times and the clock may differ by this much, milliseconds.
const SLACK_MS: u64 = 2000;

/// What a walk found. A file is counted once: as clean, dirty, untracked, ignored or made in this session.
#[derive(Debug, Default)]
pub(super) struct Walked {
    pub(super) files: u64,
    pub(super) bytes: u64,
    pub(super) untracked: u64,
    pub(super) dirty: u64,
    pub(super) ignored: u64,
    pub(super) session_made: u64,
    /// Those made in this session that git neither tracks nor ignores.
    pub(super) session_made_untracked: u64,
    /// Tracked files that were seen, dirty or not.
    pub(super) tracked: u64,
    pub(super) truncated: bool,
    pub(super) in_repository: bool,
    pub(super) samples: Vec<String>,
}

impl Walked {
    pub(super) fn into_fact(self, resolves_to: Option<String>) -> Fact {
        Fact::Tree {
            files: self.files,
            bytes: self.bytes,
            untracked: self.untracked,
            dirty: self.dirty,
            ignored: self.ignored,
            session_made: self.session_made,
            truncated: self.truncated,
            in_repository: self.in_repository,
            resolves_to,
            samples: self.samples,
        }
    }
}

pub(super) struct Walk<'a> {
    made: &'a BTreeSet<String>,
    started_ms: u64,
    deadline: Instant,
    left: u64,
    out: Walked,
    /// Files that would be lost but are of less concern: named when no others are.
    lesser_samples: Vec<String>,
    /// Ignored folders are not entered.
    pub(super) skip_ignored: bool,
}

/// A folder to be read.
struct Folder {
    path: PathBuf,
    ignored: bool,
    made: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(made: &'a BTreeSet<String>, started_ms: u64, deadline: Instant, left: u64) -> Self {
        let out = Walked::default();
        Self { made, started_ms, deadline, left, out, lesser_samples: Vec::new(), skip_ignored: false }
    }

    pub(super) fn finish(mut self) -> (Walked, u64) {
        let room = SAMPLES.saturating_sub(self.out.samples.len());
        self.out.samples.extend(self.lesser_samples.into_iter().take(room));
        (self.out, self.left)
    }

    pub(super) fn run(&mut self, top: &Path, mut status: Option<&mut Status<'_>>) {
        self.out.in_repository = status.is_some();
        let made = top.ancestors().any(|path| self.is_noted(path));
        let Ok(meta) = top.symlink_metadata() else { return };
        if !meta.is_dir() {
            let known = status.as_deref_mut().map_or(Known::Untracked, |s| s.file(top, false));
            self.file(top, &meta, known, made);
            return;
        }
        let ignored = status.as_deref_mut().is_some_and(|s| s.is_ignored_path(top, true));
        let mut waiting = vec![Folder { path: top.to_path_buf(), ignored, made }];
        while let Some(folder) = waiting.pop() {
            if !self.folder(&folder, status.as_deref_mut(), &mut waiting) {
                self.out.truncated = true;
                return;
            }
        }
    }

    /// Reads a folder; `false` when a bound is hit.
    fn folder(
        &mut self,
        folder: &Folder,
        mut status: Option<&mut Status<'_>>,
        waiting: &mut Vec<Folder>,
    ) -> bool {
        let Ok(entries) = std::fs::read_dir(&folder.path) else {
            // What cannot be read may hold anything.
            return false;
        };
        for entry in entries.flatten() {
            match self.left.checked_sub(1) {
                Some(left) => self.left = left,
                None => return false,
            }
            if self.left.is_multiple_of(32) && Instant::now() >= self.deadline {
                return false;
            }
            let path = entry.path();
            let Ok(meta) = entry.metadata() else { continue };
            let made = folder.made || self.is_noted(&path);
            if !meta.is_dir() {
                let known = status.as_deref_mut().map_or(Known::Untracked, |s| s.file(&path, folder.ignored));
                self.file(&path, &meta, known, made);
                continue;
            }
            let own_git = status.as_deref().is_some_and(|s| s.is_own_git(&path));
            if own_git {
                continue;
            }
            let ignored =
                folder.ignored || status.as_deref_mut().is_some_and(|s| s.is_ignored_path(&path, true));
            if ignored && self.skip_ignored && !status.as_deref().is_some_and(|s| s.tracks_below_path(&path))
            {
                continue;
            }
            waiting.push(Folder { path, ignored, made });
        }
        true
    }

    fn file(&mut self, path: &Path, meta: &std::fs::Metadata, known: Known, made: bool) {
        let out = &mut self.out;
        out.files += 1;
        out.bytes = out.bytes.saturating_add(meta.len());
        if matches!(known, Known::Clean | Known::Dirty) {
            out.tracked += 1;
        }
        if known == Known::Clean {
            return;
        }
        if made && known != Known::Dirty && born_in_session(meta, self.started_ms) {
            out.session_made += 1;
            out.session_made_untracked += u64::from(known == Known::Untracked);
            return;
        }
        let samples = match known {
            Known::Dirty => {
                out.dirty += 1;
                &mut out.samples
            }
            Known::Untracked => {
                out.untracked += 1;
                &mut out.samples
            }
            _ => {
                out.ignored += 1;
                &mut self.lesser_samples
            }
        };
        if samples.len() < SAMPLES {
            samples.push(path.to_string_lossy().into_owned());
        }
    }

    fn is_noted(&self, path: &Path) -> bool {
        !self.made.is_empty() && self.made.contains(path.to_string_lossy().as_ref())
    }
}

/// Whether the file system agrees that the file is younger than the session: a path that the session merely wrote to
/// again is older. Where no birth is kept, the last change has to do.
fn born_in_session(meta: &std::fs::Metadata, started_ms: u64) -> bool {
    let time = meta.created().or_else(|_| meta.modified());
    time.is_ok_and(|time| crate::clock::ms(time) + SLACK_MS >= started_ms)
}

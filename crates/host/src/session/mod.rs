//! What earlier actions of a session left behind: one small JSON file per session.
//!
//! The hook reads this file instead of a database. It is replaced by rename, under a lock of its own, so that parallel
//! tool calls of one session lose nothing and a reader never sees a part.

mod bounds;
mod clean;
mod state;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::time::Duration;

use sha2::{Digest, Sha256};

pub use state::{Denied, KnownConsent, Remotes, SessionState, Utterances};
pub(crate) use state::{TWICE_MS, call_digest};

use crate::lock::Lock;
use crate::{LedgerError, Paths, file};

/// How long a hook waits for another hook of the same session.
const WAIT: Duration = Duration::from_millis(2000);

/// A larger file is not one of ours.
const MAX_FILE: u64 = 8 * 1024 * 1024;

/// The files of all sessions.
#[derive(Debug, Clone)]
pub struct SessionStore {
    folder: PathBuf,
}

impl SessionStore {
    /// The store of a state folder. Touches no file.
    #[must_use]
    pub fn new(paths: &Paths) -> Self {
        Self { folder: paths.sessions() }
    }

    /// What is known of a session; a fresh state when nothing is.
    ///
    /// A damaged file is an error and not a fresh state: boundaries and denials would be forgotten.
    pub fn load(&self, session: &str) -> Result<SessionState, LedgerError> {
        let path = self.file(session);
        let bytes = file::read_bounded(&path, MAX_FILE).map_err(|e| match e.kind() {
            std::io::ErrorKind::FileTooLarge | std::io::ErrorKind::InvalidInput => {
                damaged(&path, e.to_string())
            }
            _ => LedgerError::io("read", &path, e),
        })?;
        let Some(bytes) = bytes else { return Ok(SessionState::new(session)) };
        let state: SessionState =
            serde_json::from_slice(&bytes).map_err(|e| damaged(&path, e.to_string()))?;
        if state.session != session {
            return Err(damaged(&path, "it belongs to another session".to_owned()));
        }
        Ok(state)
    }

    /// Changes the state of a session: reads it, lets `change` work on it, bounds it, takes secrets out, writes it.
    /// Returns the state as written. Nothing is written when `change` changed nothing.
    pub fn update<T>(
        &self,
        session: &str,
        change: impl FnOnce(&mut SessionState) -> T,
    ) -> Result<(SessionState, T), LedgerError> {
        let path = self.file(session);
        let lock = path.with_extension("lock");
        let _alone = Lock::exclusive(&lock, WAIT).map_err(|e| LedgerError::lock(&lock, e))?;
        let before = self.load(session)?;
        let mut state = before.clone();
        let answer = change(&mut state);
        if state == before {
            return Ok((state, answer));
        }
        state.updated_ms = crate::now_ms();
        state.bound();
        state.clean(&before);
        let json = serde_json::to_vec(&state).map_err(|e| LedgerError::io("write", &path, e.into()))?;
        file::replace(&path, &json).map_err(|e| LedgerError::io("write", &path, e))?;
        Ok((state, answer))
    }

    /// Every session that has a file, the most recent first.
    #[must_use]
    pub fn list(&self) -> Vec<SessionState> {
        let mut found: Vec<SessionState> = self
            .entries()
            .filter(|path| path.extension().is_some_and(|e| e == "json"))
            .filter_map(|path| serde_json::from_slice(&file::read_bounded(&path, MAX_FILE).ok()??).ok())
            .collect();
        found.sort_by_key(|state: &SessionState| std::cmp::Reverse(state.updated_ms));
        found
    }

    /// Removes what nobody wrote to for `days` days, and what killed processes left half written. Returns how many
    /// sessions went.
    pub fn prune(&self, days: u64) -> usize {
        let now = crate::now_ms();
        let mut gone = 0;
        for path in self.entries() {
            let Ok(modified) = std::fs::metadata(&path).and_then(|meta| meta.modified()) else { continue };
            let age = now.saturating_sub(crate::clock::ms(modified));
            let extension = path.extension().and_then(|e| e.to_str()).unwrap_or("");
            match extension {
                "json" if age > days.saturating_mul(86_400_000) => {
                    // The lock file goes too: whoever waits on it makes a new one of a session that begins anew.
                    let removed = std::fs::remove_file(&path).is_ok();
                    let _ = std::fs::remove_file(path.with_extension("lock"));
                    gone += usize::from(removed);
                }
                "tmp" if age > 3_600_000 => {
                    let _ = std::fs::remove_file(&path);
                }
                _ => {}
            }
        }
        gone
    }

    fn entries(&self) -> impl Iterator<Item = PathBuf> {
        std::fs::read_dir(&self.folder).into_iter().flatten().flatten().map(|entry| entry.path())
    }

    /// A session's id comes from an agent and may hold anything: its hash names the file.
    fn file(&self, session: &str) -> PathBuf {
        let digest = Sha256::digest(session.as_bytes());
        let name = crate::ledger::hex(digest.get(..16).unwrap_or(&digest));
        self.folder.join(format!("{name}.json"))
    }
}

fn damaged(path: &Path, what: String) -> LedgerError {
    LedgerError::Session { path: path.to_path_buf(), what }
}

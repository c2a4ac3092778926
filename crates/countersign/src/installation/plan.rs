//! What would be changed, shown before it is done.

use std::path::{Path, PathBuf};

use super::jsonc::{self, Keep};
use super::record::{Installed, Record, sha256};
use super::{InstallError, claude, file};

/// What becomes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is as it should be.
    None,
    /// New content.
    Write(Vec<u8>),
    /// It was made by `init` and holds nothing else.
    Delete,
}

/// One file, before and after.
#[derive(Debug)]
pub struct Plan {
    /// The file.
    pub path: PathBuf,
    /// Its bytes now.
    pub old: Option<Vec<u8>>,
    /// What is done.
    pub change: Change,
    /// The bytes without our hooks: what `uninstall` goes back to. `None` when there was no file.
    without: Option<Vec<u8>>,
    /// The original bytes come back, and not only the same meaning.
    pub exact: bool,
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, InstallError> {
    file::read(path).map_err(|source| InstallError::Read { path: path.to_path_buf(), source })
}

impl Plan {
    /// Puts the hooks of `program` into a file.
    pub fn install(path: &Path, program: &str, record: &Record) -> Result<Self, InstallError> {
        let old = read(path)?;
        let wrong = |source| InstallError::Text { path: path.to_path_buf(), source };
        let text = jsonc::text(old.as_deref().unwrap_or_default()).map_err(wrong)?;
        let value = jsonc::value(text).map_err(wrong)?;
        if let Some(why) = claude::switched_off(&value) {
            return Err(InstallError::Other(format!("`{}`: {why}", path.display())));
        }
        // Observed with 2.1.330: one comment, and the client loads nothing of the file.
        jsonc::plain(text).map_err(wrong)?;
        let found = jsonc::handlers(text).map_err(wrong)?;
        let exact = true;
        if claude::complete(&found, program) {
            return Ok(Self { path: path.to_path_buf(), old, change: Change::None, without: None, exact });
        }
        let original = unchanged_since(record, path, old.as_deref());
        let without = match original {
            Some(original) => original,
            None => match &old {
                None => None,
                Some(_) => Some(strip(text, record, path).map_err(wrong)?.into_bytes()),
            },
        };
        let base = jsonc::text(without.as_deref().unwrap_or_default()).map_err(wrong)?;
        let new = jsonc::insert(base, &claude::groups(program)).map_err(wrong)?;
        Ok(Self { path: path.to_path_buf(), old, change: Change::Write(new.into_bytes()), without, exact })
    }

    /// Takes the hooks out of a file.
    pub fn uninstall(path: &Path, record: &Record) -> Result<Self, InstallError> {
        let old = read(path)?;
        let plan = |old, change, exact| Self { path: path.to_path_buf(), old, change, without: None, exact };
        let Some(bytes) = old else { return Ok(plan(None, Change::None, true)) };
        match unchanged_since(record, path, Some(&bytes)) {
            Some(Some(original)) => return Ok(plan(Some(bytes), Change::Write(original), true)),
            Some(None) => return Ok(plan(Some(bytes), Change::Delete, true)),
            None => {}
        }
        let wrong = |source| InstallError::Text { path: path.to_path_buf(), source };
        let text = jsonc::text(&bytes).map_err(wrong)?;
        if !jsonc::handlers(text).map_err(wrong)?.iter().any(|h| claude::ours(&h.value)) {
            return Ok(plan(Some(bytes), Change::None, true));
        }
        let new = strip(text, record, path).map_err(wrong)?;
        let made = record.of(path).is_some_and(|f| f.before.is_none());
        let empty = jsonc::value(&new).map_err(wrong)?.as_object().is_some_and(serde_json::Map::is_empty);
        let change = if made && empty { Change::Delete } else { Change::Write(new.into_bytes()) };
        Ok(plan(Some(bytes), change, false))
    }

    /// Does it, when the file is still as it was planned for.
    pub fn apply(&self, agent: &str, record: &mut Record, installing: bool) -> Result<(), InstallError> {
        if read(&self.path)? != self.old {
            return Err(InstallError::Raced(self.path.clone()));
        }
        if let (true, Change::Write(new)) = (installing, &self.change) {
            // First the way back, then the change.
            let before = self.without.as_deref().map(|bytes| record.keep(bytes)).transpose()?;
            let made_folder = match record.of(&self.path) {
                Some(entry) => entry.made_folder,
                None => self.path.parent().is_some_and(|folder| !folder.exists()),
            };
            record.put(Installed {
                agent: agent.to_owned(),
                path: self.path.clone(),
                before,
                after: sha256(new),
                made_folder,
                at_ms: countersign_host::now_ms(),
            })?;
        }
        let failed = |source| InstallError::Write { path: self.path.clone(), source };
        match &self.change {
            Change::None => {}
            Change::Write(new) => file::replace(&self.path, new).map_err(failed)?,
            Change::Delete => {
                file::remove(&self.path).map_err(failed)?;
                if record.of(&self.path).is_some_and(|entry| entry.made_folder) {
                    // It is only removed while it is empty.
                    let _ = self.path.parent().map(std::fs::remove_dir);
                }
            }
        }
        if installing { Ok(()) } else { record.forget(&self.path, self.exact) }
    }
}

/// The bytes from before, when the file is byte for byte what was written. `Some(None)`: there was no file.
fn unchanged_since(record: &Record, path: &Path, now: Option<&[u8]>) -> Option<Option<Vec<u8>>> {
    let entry = record.of(path)?;
    if sha256(now?) != entry.after {
        return None;
    }
    match &entry.before {
        None => Some(None),
        Some(digest) => Some(Some(record.backup(digest)?)),
    }
}

/// The text without our hooks. Containers that the user had before stay, also when they are empty.
fn strip(text: &str, record: &Record, path: &Path) -> Result<String, jsonc::JsoncError> {
    let entry = record.of(path);
    let before = entry.and_then(|f| f.before.as_ref()).and_then(|digest| record.backup(digest));
    let keep = before.and_then(|b| String::from_utf8(b).ok()).map(|t| Keep::of(&t)).unwrap_or_default();
    jsonc::remove(text, &claude::ours, &keep)
}

//! The spool: where every record goes first. One write of one line, no database opened.
//!
//! A line is begun with a newline as well as ended by one: when a process is killed in the middle of its write, the
//! next line still stands alone. What was cut off had not been answered, since the answer follows the write.
//!
//! Writers share a lock while they write. The importer first gives the file another name, so that nobody new comes to
//! it, and then waits for the lock alone: whoever was writing has finished, and nothing is written behind its back.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{LedgerError, Record};
use crate::lock::{self, Lock};
use crate::{Paths, file};

/// Beyond this size a hook imports the spool after it has answered.
pub const LARGE: u64 = 256 * 1024;

/// How long a hook waits for others. Only somebody who holds the lock on purpose makes it wait at all.
const WAIT: Duration = Duration::from_millis(1500);

/// How the names of moved files begin.
const PREFIX: &str = "spool-import-";

/// The writing end of the ledger, for hooks.
#[derive(Debug, Clone)]
pub struct Spool {
    file: PathBuf,
}

impl Spool {
    /// The spool of a state folder. Touches no file.
    #[must_use]
    pub fn new(paths: &Paths) -> Self {
        Self { file: paths.spool() }
    }

    /// Writes one record. When this returns `Ok` the record survives the end of this process, however it comes.
    pub fn append(&self, record: &Record) -> Result<(), LedgerError> {
        let mut line = Vec::with_capacity(1024);
        line.push(b'\n');
        serde_json::to_writer(&mut line, record)
            .map_err(|e| LedgerError::io("write a record to", &self.file, e.into()))?;
        line.push(b'\n');
        let (mut out, _lock) = self.open_shared()?;
        out.write_all(&line).map_err(|e| LedgerError::io("write to the spool", &self.file, e))
    }

    /// Whether it has grown so far that it should be imported.
    #[must_use]
    pub fn is_large(&self) -> bool {
        self.size() > LARGE
    }

    /// Bytes that wait for import.
    #[must_use]
    pub fn size(&self) -> u64 {
        std::fs::metadata(&self.file).map_or(0, |meta| meta.len())
    }

    /// The spool for appending, with a lock that the importer respects.
    #[cfg(unix)]
    fn open_shared(&self) -> Result<(File, ()), LedgerError> {
        use std::os::unix::fs::MetadataExt;
        let fail = |e| LedgerError::io("open the spool", &self.file, e);
        let mut options = file::private_options();
        options.append(true).create(true);
        loop {
            let out = file::open_in_folder(&self.file, &options).map_err(fail)?;
            lock::wait(&out, WAIT, File::try_lock_shared).map_err(|e| LedgerError::lock(&self.file, e))?;
            let held = out.metadata().map_err(fail)?;
            // Between the opening and the lock an importer may have given the file another name.
            match std::fs::symlink_metadata(&self.file) {
                Ok(named) if (named.dev(), named.ino()) == (held.dev(), held.ino()) => return Ok((out, ())),
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(fail(e)),
                _ => {}
            }
        }
    }

    /// Where a lock forbids its own holder to write, it lies on a file beside.
    #[cfg(not(unix))]
    fn open_shared(&self) -> Result<(File, Lock), LedgerError> {
        let beside = self.file.with_extension("lock");
        let lock = Lock::shared(&beside, WAIT).map_err(|e| LedgerError::lock(&beside, e))?;
        let mut options = file::private_options();
        options.append(true).create(true);
        let out = file::open_in_folder(&self.file, &options)
            .map_err(|e| LedgerError::io("open the spool", &self.file, e))?;
        Ok((out, lock))
    }

    /// Gives the spool another name, under which it waits for import. Writers begin a new file.
    pub(super) fn take(&self, wait: Duration) -> Result<(), LedgerError> {
        let aside = self.file.with_file_name(format!("{PREFIX}{}.jsonl", crate::clock::new_id()));
        let _lock = if cfg!(unix) {
            None
        } else {
            let beside = self.file.with_extension("lock");
            Some(Lock::exclusive(&beside, wait).map_err(|e| LedgerError::lock(&beside, e))?)
        };
        match std::fs::rename(&self.file, &aside) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => {
                Err(LedgerError::io("move the spool aside to", &aside, e))
            }
            _ => Ok(()),
        }
    }

    /// Files that wait for import, oldest first.
    pub(super) fn waiting(&self) -> Vec<PathBuf> {
        let Some(entries) = self.file.parent().and_then(|folder| std::fs::read_dir(folder).ok()) else {
            return Vec::new();
        };
        let mut files: Vec<PathBuf> = entries
            .flatten()
            .filter(|e| {
                e.file_name().to_str().is_some_and(|n| n.starts_with(PREFIX) && n.ends_with(".jsonl"))
            })
            .map(|e| e.path())
            .collect();
        files.sort();
        files
    }

    /// Opens a file that waits, once nobody writes to it any more.
    pub(super) fn open_taken(path: &Path, wait: Duration) -> Result<File, LedgerError> {
        let source = file::open_quietly(path).map_err(|e| LedgerError::io("read the spool", path, e))?;
        if cfg!(unix) {
            lock::wait(&source, wait, File::try_lock).map_err(|e| LedgerError::lock(path, e))?;
        }
        Ok(source)
    }

    /// Where lines go that are no record.
    pub(super) fn damaged(&self) -> PathBuf {
        self.file.with_file_name("spool-damaged.jsonl")
    }
}

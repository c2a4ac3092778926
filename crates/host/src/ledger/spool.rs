//! The spool: where every record goes first. One write of one line, no database opened.
//!
//! A line is begun with a newline as well as ended by one: when a process is killed in the middle of its write, the
//! next line still stands alone. What was cut off had not been answered, since the answer follows the write.
//! Writers share a lock while they write, so that the importer, which takes it alone, never moves the file away
//! under a writer.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use super::{LedgerError, Record};
use crate::lock::Lock;
use crate::{Paths, file};

/// Beyond this size a hook imports the spool after it has answered.
pub const LARGE: u64 = 256 * 1024;

/// How long a hook waits for an importer to move the file away (which takes microseconds).
const WAIT: Duration = Duration::from_millis(1500);

/// The writing end of the ledger, for hooks.
#[derive(Debug, Clone)]
pub struct Spool {
    file: PathBuf,
    lock: PathBuf,
}

impl Spool {
    /// The spool of a state folder. Touches no file.
    #[must_use]
    pub fn new(paths: &Paths) -> Self {
        Self { file: paths.spool(), lock: paths.state.join("spool.lock") }
    }

    /// Writes one record. When this returns `Ok` the record survives the end of this process, however it comes.
    pub fn append(&self, record: &Record) -> Result<(), LedgerError> {
        let mut line = Vec::with_capacity(1024);
        line.push(b'\n');
        serde_json::to_writer(&mut line, record)
            .map_err(|e| LedgerError::io("write a record to", &self.file, e.into()))?;
        line.push(b'\n');
        let _lock = Lock::shared(&self.lock, WAIT).map_err(|e| LedgerError::lock(&self.lock, e))?;
        let mut options = file::private_options();
        options.append(true).create(true);
        let mut out = file::open_in_folder(&self.file, &options)
            .map_err(|e| LedgerError::io("open the spool", &self.file, e))?;
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

    /// Moves the spool aside for import, alone. Afterwards writers begin a new file.
    pub(super) fn take(&self, wait: Duration) -> Result<(), LedgerError> {
        let _lock = Lock::exclusive(&self.lock, wait).map_err(|e| LedgerError::lock(&self.lock, e))?;
        let aside = self.file.with_file_name(format!("{PREFIX}{}.jsonl", crate::clock::new_id()));
        match std::fs::rename(&self.file, &aside) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                Err(LedgerError::io("move the spool aside to", &aside, e))
            }
            _ => Ok(()),
        }
    }

    /// Files moved aside and not yet imported, oldest first.
    pub(super) fn waiting(&self) -> Vec<PathBuf> {
        let Some(entries) = self.file.parent().and_then(|folder| std::fs::read_dir(folder).ok()) else {
            return Vec::new();
        };
        let mut files: Vec<PathBuf> = entries
            .flatten()
            .filter(|e| e.file_name().to_str().is_some_and(|n| n.starts_with(PREFIX) && n.ends_with(".jsonl")))
            .map(|e| e.path())
            .collect();
        files.sort();
        files
    }

    /// Where lines go that are no record.
    pub(super) fn damaged(&self) -> PathBuf {
        self.file.with_file_name("spool-damaged.jsonl")
    }
}

/// How the names of moved files begin.
const PREFIX: &str = "spool-import-";

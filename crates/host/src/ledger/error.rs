//! What can go wrong with the ledger. The caller makes every one of these fail safe.

use std::io;
use std::path::{Path, PathBuf};

use crate::lock::LockError;

/// What can go wrong with the ledger.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// Another process holds the lock for longer than a hook may wait.
    #[error("`{}` is held by another process; try again, or end the process that holds it", path.display())]
    Busy {
        /// The lock or the database.
        path: PathBuf,
    },
    /// The file is no database, or its pages contradict each other.
    #[error("the ledger `{}` is damaged ({what}); run `countersign doctor --repair` to set it aside", path.display())]
    Corrupt {
        /// The database.
        path: PathBuf,
        /// What SQLite says.
        what: String,
    },
    /// The file may be read and not written.
    #[error("`{}` cannot be written: it is read-only; change its mode or set COUNTERSIGN_HOME to a writable folder", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// No room.
    #[error("`{}` cannot be written: the disk is full; make room", path.display())]
    Full {
        /// The file.
        path: PathBuf,
    },
    /// A database of another program, or of a newer Countersign.
    #[error("`{}` is not a ledger that this version reads ({what}); move it away or update countersign", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What it is.
        what: String,
    },
    /// A session's file does not hold what it should.
    #[error("the session file `{}` is damaged ({what}); remove it to begin the session's memory anew", path.display())]
    Session {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
    /// Nothing of that id.
    #[error("no consent has the id `{id}`; `countersign consent` lists them")]
    NoConsent {
        /// The id.
        id: String,
    },
    /// Any other failure of the system.
    #[error(
        "cannot {action} `{}`: {source}; make the folder a writable one, or set COUNTERSIGN_HOME to such a folder",
        path.display()
    )]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
}

impl LedgerError {
    pub(crate) fn io(action: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path },
            _ => Self::Io { action, path, source },
        }
    }

    pub(crate) fn lock(path: &Path, error: LockError) -> Self {
        match error {
            LockError::Busy => Self::Busy { path: path.to_path_buf() },
            LockError::Io(source) => Self::io("lock", path, source),
        }
    }

    pub(crate) fn sql(path: &Path, error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let path = path.to_path_buf();
        let what = error.to_string();
        match error.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked | Code::FileLockingProtocolFailed) => {
                Self::Busy { path }
            }
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => Self::ReadOnly { path },
            Some(Code::DiskFull) => Self::Full { path },
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Corrupt { path, what },
            _ => Self::Io { action: "use the ledger", path, source: io::Error::other(what) },
        }
    }
}

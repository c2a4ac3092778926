//! Locks between processes, with a bounded wait: a gate must not hang because somebody holds a lock.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// A lock on a file of its own. Given back when dropped, and by the operating system when the process dies.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

/// Why a lock was not had.
#[derive(Debug)]
pub enum LockError {
    /// Another process holds it.
    Busy,
    /// The lock file cannot be opened.
    Io(io::Error),
}

impl Lock {
    /// Waits at most `wait` to be the only holder.
    pub fn exclusive(path: &Path, wait: Duration) -> Result<Self, LockError> {
        Self::take(path, wait, File::try_lock)
    }

    /// Waits at most `wait` to hold it together with other sharers.
    pub fn shared(path: &Path, wait: Duration) -> Result<Self, LockError> {
        Self::take(path, wait, File::try_lock_shared)
    }

    fn take(
        path: &Path,
        wait: Duration,
        attempt: fn(&File) -> Result<(), TryLockError>,
    ) -> Result<Self, LockError> {
        let mut options = crate::file::private_options();
        options.read(true).write(true).create(true).truncate(false);
        let file = crate::file::open_in_folder(path, &options).map_err(LockError::Io)?;
        self::wait(&file, wait, attempt)?;
        Ok(Self { _file: file })
    }
}

/// Tries to lock an open file for at most `limit`.
pub(crate) fn wait(
    file: &File,
    limit: Duration,
    attempt: fn(&File) -> Result<(), TryLockError>,
) -> Result<(), LockError> {
    let mut until = None;
    let mut pause = Duration::from_micros(100);
    loop {
        match attempt(file) {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(TryLockError::Error(error)) => return Err(LockError::Io(error)),
            Err(TryLockError::WouldBlock) => {
                let until = *until.get_or_insert_with(|| Instant::now() + limit);
                if Instant::now() >= until {
                    return Err(LockError::Busy);
                }
                std::thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_millis(5));
            }
        }
    }
}

//! The durable record of every decision and consent.
//!
//! Two parts. The [`Spool`] takes every record with one write, and is all that a hook needs. The [`Ledger`] is a
//! SQLite database into which whichever command opens it imports the spool: under a lock, in one transaction, each
//! record once (by its id), chained by hashes so that an edit, a deletion, a reordering or a cut end is seen.

mod chain;
mod consents;
mod error;
mod import;
mod prune;
mod query;
mod record;
#[cfg(test)]
pub(crate) mod samples;
mod schema;
mod spool;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::time::Duration;

use rusqlite::Connection;

pub(crate) use chain::hex;
pub use chain::{ChainProblem, VerifyReport};
pub use error::LedgerError;
pub use import::Imported;
pub use prune::Retention;
pub use query::{Filter, Query, Stored};
pub use record::{DecisionRecord, Outcome, Record, SessionEvent};
pub use spool::{LARGE, Spool};

use crate::Paths;
use crate::lock::Lock;

/// How long a command waits for others that import.
const COMMAND_WAIT: Duration = Duration::from_secs(10);

/// The database of records, with the spool imported.
#[derive(Debug)]
pub struct Ledger {
    conn: Connection,
    file: PathBuf,
    lock: PathBuf,
    spool: Spool,
}

impl Ledger {
    /// Opens the ledger, makes it when missing, and imports what waits in the spool.
    pub fn open(paths: &Paths) -> Result<Self, LedgerError> {
        Self::open_within(paths, COMMAND_WAIT)
    }

    /// The same, for a caller that may wait only so long.
    pub fn open_within(paths: &Paths, wait: Duration) -> Result<Self, LedgerError> {
        let lock = paths.state.join("ledger.lock");
        let file = paths.ledger();
        let conn = {
            let _alone = Lock::exclusive(&lock, wait).map_err(|e| LedgerError::lock(&lock, e))?;
            schema::open(&file, wait)?
        };
        let mut ledger = Self { conn, file, lock, spool: Spool::new(paths) };
        ledger.import(wait)?;
        Ok(ledger)
    }

    /// Writes a record: to the spool, like a hook. [`Ledger::import`] brings it into the database.
    pub fn append(&self, record: &Record) -> Result<(), LedgerError> {
        self.spool.append(record)
    }

    /// Number of records in the database.
    pub fn len(&self) -> Result<u64, LedgerError> {
        self.conn.query_row("SELECT count(*) FROM record", [], |row| row.get(0)).map_err(|e| self.sql(e))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> Result<bool, LedgerError> {
        Ok(self.len()? == 0)
    }

    /// Moves a damaged database aside, for `doctor --repair`. The next opening begins a new one. Returns where the old
    /// one lies.
    pub fn set_aside(paths: &Paths) -> Result<PathBuf, LedgerError> {
        let lock = paths.state.join("ledger.lock");
        let _alone = Lock::exclusive(&lock, COMMAND_WAIT).map_err(|e| LedgerError::lock(&lock, e))?;
        let file = paths.ledger();
        let aside = paths.state.join(format!("ledger-damaged-{}.db", crate::now_ms()));
        for suffix in ["", "-wal", "-shm"] {
            let with = |path: &PathBuf| {
                let mut name = path.clone().into_os_string();
                name.push(suffix);
                PathBuf::from(name)
            };
            match std::fs::rename(with(&file), with(&aside)) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => {
                    return Err(LedgerError::io("move aside", &file, e));
                }
                _ => {}
            }
        }
        Ok(aside)
    }

    fn sql(&self, error: rusqlite::Error) -> LedgerError {
        LedgerError::sql(&self.file, error)
    }
}

/// What a hook does after it has answered: imports a spool that has grown large, and prunes. Does nothing when another
/// process is at it. An error here has no bearing on any decision; `doctor` reports it.
pub fn maintain(paths: &Paths, retention: Retention) -> Result<(), LedgerError> {
    if !Spool::new(paths).is_large() {
        return Ok(());
    }
    match Ledger::open_within(paths, Duration::ZERO) {
        Ok(mut ledger) => ledger.prune(retention).map(|_| ()),
        Err(LedgerError::Busy { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}

//! The form of the database.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::LedgerError;

/// `CSgn`: marks the file as a ledger of Countersign.
const APPLICATION_ID: i32 = 0x4353_676e;

/// Raised with each change of the form.
const VERSION: i32 = 1;

const CREATE: &str = "
CREATE TABLE record (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL,
  session TEXT NOT NULL,
  verdict TEXT,
  rules TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE INDEX record_session ON record (session, seq);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
";

/// Opens the database, makes it when it is new. The caller holds the lock.
pub(super) fn open(file: &Path, wait: Duration) -> Result<Connection, LedgerError> {
    // SQLite would make the file readable by others.
    let mut options = crate::file::private_options();
    options.append(true).create(true);
    crate::file::open_in_folder(file, &options).map_err(|e| LedgerError::io("open the ledger", file, e))?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let sql = |e| LedgerError::sql(file, e);
    let conn = Connection::open_with_flags(file, flags).map_err(sql)?;
    conn.busy_timeout(wait.max(Duration::from_millis(250))).map_err(sql)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(sql)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(sql)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false).map_err(sql)?;
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0)).map_err(sql)?;
    let application: i32 = conn.pragma_query_value(None, "application_id", |r| r.get(0)).map_err(sql)?;
    let version: i32 = conn.pragma_query_value(None, "user_version", |r| r.get(0)).map_err(sql)?;
    let foreign = |what: String| LedgerError::Foreign { path: file.to_path_buf(), what };
    if tables > 0 && application != APPLICATION_ID {
        return Err(foreign("a database of another program".to_owned()));
    }
    if version > VERSION {
        return Err(foreign(format!("form {version}, this version knows {VERSION}")));
    }
    if tables == 0 {
        conn.pragma_update(None, "auto_vacuum", "INCREMENTAL").map_err(sql)?;
        let mode: String =
            conn.pragma_update_and_check(None, "journal_mode", "WAL", |r| r.get(0)).map_err(sql)?;
        debug_assert_eq!(mode, "wal");
        let script = format!(
            "BEGIN IMMEDIATE; {CREATE} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
        );
        conn.execute_batch(&script).map_err(sql)?;
    }
    // An import removes its source afterwards, so what is committed must be on the disk.
    conn.pragma_update(None, "synchronous", "FULL").map_err(sql)?;
    Ok(conn)
}

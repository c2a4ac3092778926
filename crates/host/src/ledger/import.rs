//! From the spool into the database: each record once, in one transaction, and only then the file goes.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::time::Duration;

use rusqlite::{Statement, TransactionBehavior, params};

use super::chain::{Columns, Link, canonical, hash, link, set_link};
use super::{Ledger, LedgerError, Record, Spool};
use crate::file;
use crate::lock::Lock;

/// A line longer than this is no record.
const MAX_LINE: u64 = 16 * 1024 * 1024;

const INSERT: &str = "INSERT INTO record (seq, id, at_ms, kind, session, verdict, rules, body, hash)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (id) DO NOTHING";

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Records that are new in the database.
    pub records: u64,
    /// Lines that are no whole record: cut off by the end of a process, or written by a newer version. They are kept
    /// in `spool-damaged.jsonl`.
    pub damaged: u64,
}

impl Ledger {
    /// Brings what waits in the spool into the database.
    pub fn import(&mut self, wait: Duration) -> Result<Imported, LedgerError> {
        let _alone = Lock::exclusive(&self.lock, wait).map_err(|e| LedgerError::lock(&self.lock, e))?;
        if self.spool.size() > 0 {
            self.spool.take(wait.max(Duration::from_millis(100)))?;
        }
        let mut total = Imported::default();
        for path in self.spool.waiting() {
            let one = self.import_file(&path, wait)?;
            total.records += one.records;
            total.damaged += one.damaged;
            // Committed: a crash before this line imports nothing twice, since ids are known.
            std::fs::remove_file(&path).map_err(|e| LedgerError::io("remove", &path, e))?;
        }
        Ok(total)
    }

    fn import_file(&mut self, path: &Path, wait: Duration) -> Result<Imported, LedgerError> {
        let mut done = Imported::default();
        let mut damaged = Vec::new();
        let ledger_file = self.file.clone();
        let sql = |e| LedgerError::sql(&ledger_file, e);
        let source = Spool::open_taken(path, wait.max(Duration::from_millis(100)))?;
        let mut reader = BufReader::new(source);
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
        let mut head = link(&transaction, "head").map_err(sql)?;
        let mut statement = transaction.prepare(INSERT).map_err(sql)?;
        let mut line = Vec::new();
        loop {
            line.clear();
            let read = reader.by_ref().take(MAX_LINE).read_until(b'\n', &mut line);
            if read.map_err(|e| LedgerError::io("read the spool", path, e))? == 0 {
                break;
            }
            let text = line.trim_ascii();
            if text.is_empty() {
                continue;
            }
            match serde_json::from_slice::<Record>(text) {
                Ok(record) => {
                    if insert(&mut statement, &mut head, &record).map_err(sql)? {
                        done.records += 1;
                    }
                }
                Err(_) => {
                    done.damaged += 1;
                    damaged.extend_from_slice(text);
                    damaged.push(b'\n');
                }
            }
        }
        drop(statement);
        set_link(&transaction, "head", head).map_err(sql)?;
        if !damaged.is_empty() {
            keep(&self.spool.damaged(), &damaged)?;
        }
        transaction.commit().map_err(sql)?;
        Ok(done)
    }
}

fn keep(path: &Path, damaged: &[u8]) -> Result<(), LedgerError> {
    if std::fs::metadata(path).is_ok_and(|meta| meta.len() > MAX_LINE) {
        return Ok(());
    }
    let mut options = file::private_options();
    options.append(true).create(true);
    file::open_in_folder(path, &options)
        .and_then(|mut out| out.write_all(damaged))
        .map_err(|e| LedgerError::io("write", path, e))
}

/// Adds a record behind `head` unless its id is there already.
fn insert(statement: &mut Statement<'_>, head: &mut Link, record: &Record) -> rusqlite::Result<bool> {
    let body = canonical(record).map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
    let seq = head.seq + 1;
    let next = hash(&head.hash, seq, &body);
    let columns = Columns::of(record);
    let added = statement.execute(params![
        seq,
        columns.id,
        columns.at_ms,
        columns.kind,
        columns.session,
        columns.verdict,
        columns.rules,
        body,
        next
    ])?;
    if added == 1 {
        *head = Link { seq, hash: next };
    }
    Ok(added == 1)
}

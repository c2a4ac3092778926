//! Bounding the ledger. What goes leaves its last hash behind as the anchor, so that the rest still verifies.

use rusqlite::{OptionalExtension, TransactionBehavior};

use super::chain::{Hash, Link, link, set_link};
use super::{Ledger, LedgerError};

/// How much is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// At most so many records.
    pub max_records: u64,
    /// Not older than so many days.
    pub max_days: u64,
}

impl Default for Retention {
    fn default() -> Self {
        Self { max_records: 200_000, max_days: 90 }
    }
}

impl Ledger {
    /// Removes what is beyond the bounds; returns how many records went.
    pub fn prune(&mut self, retention: Retention) -> Result<u64, LedgerError> {
        let oldest = crate::now_ms().saturating_sub(retention.max_days.saturating_mul(86_400_000));
        let file = self.file.clone();
        let sql = |e| LedgerError::sql(&file, e);
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
        let head = link(&transaction, "head").map_err(sql)?;
        let anchor = link(&transaction, "anchor").map_err(sql)?;
        let by_count = head.seq.saturating_sub(retention.max_records);
        // Numbers follow the order of import, times nearly so: everything before the first young record goes.
        let first_young: Option<u64> = transaction
            .query_row("SELECT seq FROM record WHERE at_ms >= ?1 ORDER BY seq LIMIT 1", [oldest], |r| {
                r.get(0)
            })
            .optional()
            .map_err(sql)?;
        let by_age = first_young.map_or(head.seq, |seq| seq - 1);
        let cut = by_count.max(by_age);
        if cut <= anchor.seq {
            return Ok(0);
        }
        let hash: Option<Hash> = transaction
            .query_row("SELECT hash FROM record WHERE seq = ?1", [cut], |r| r.get(0))
            .optional()
            .map_err(sql)?;
        // A record that is missing at the cut is a break in the chain: nothing is pruned over it.
        let Some(hash) = hash else { return Ok(0) };
        let gone = transaction.execute("DELETE FROM record WHERE seq <= ?1", [cut]).map_err(sql)?;
        set_link(&transaction, "anchor", Link { seq: cut, hash }).map_err(sql)?;
        transaction.commit().map_err(sql)?;
        self.conn.execute_batch("PRAGMA incremental_vacuum").map_err(sql)?;
        Ok(gone as u64)
    }
}

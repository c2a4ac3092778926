//! Looking records up, newest first.

use std::collections::VecDeque;

use countersign_model::Verdict;
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::{Ledger, LedgerError, Record};

/// Rows that are fetched at once.
const PAGE: usize = 200;

/// Which records are wanted; everything that is set must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this session.
    pub session: Option<String>,
    /// Of this kind (`decision`, `consent`, …).
    pub kind: Option<&'static str>,
    /// Decisions with this verdict.
    pub verdict: Option<Verdict>,
    /// Decisions for which this rule fired.
    pub rule: Option<String>,
    /// Not older, milliseconds since 1970.
    pub since: Option<u64>,
    /// Holding this text, anywhere.
    pub text: Option<String>,
    /// At most so many.
    pub limit: Option<usize>,
}

/// A record and its number in the chain.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// Number: later records have higher ones.
    pub seq: u64,
    /// The record.
    pub record: Record,
}

/// Records that match, newest first. Reads page by page.
#[derive(Debug)]
pub struct Query<'a> {
    ledger: &'a Ledger,
    filter: Filter,
    below: u64,
    left: usize,
    page: VecDeque<Stored>,
    done: bool,
}

/// A row as it is stored.
struct Row {
    seq: u64,
    body: String,
}

impl Row {
    /// A text that is no record was changed by another hand: `verify` tells of it, the others are shown all the same.
    fn read(self) -> Option<Stored> {
        Some(Stored { seq: self.seq, record: serde_json::from_str(&self.body).ok()? })
    }
}

impl Ledger {
    /// Records that match, newest first.
    #[must_use]
    pub fn query(&self, filter: Filter) -> Query<'_> {
        let left = filter.limit.unwrap_or(usize::MAX);
        Query { ledger: self, filter, below: i64::MAX as u64, left, page: VecDeque::new(), done: false }
    }

    /// Records behind number `seq` that match, oldest first: for following the ledger. Call [`Ledger::import`] before
    /// each look.
    pub fn after(&self, seq: u64, filter: &Filter) -> Result<Vec<Stored>, LedgerError> {
        let (mut sql, mut values) = filter.sql();
        sql.push_str(" AND seq > ? ORDER BY seq ASC LIMIT ?");
        values.push(integer(seq));
        values.push(integer(filter.limit.unwrap_or(1000) as u64));
        Ok(self.rows(&sql, values)?.into_iter().filter_map(Row::read).collect())
    }

    /// The number of the last record; 0 when there is none.
    pub fn last_seq(&self) -> Result<u64, LedgerError> {
        let sql = "SELECT coalesce(max(seq), 0) FROM record";
        self.conn.query_row(sql, [], |row| row.get(0)).map_err(|e| self.sql(e))
    }

    fn rows(&self, sql: &str, values: Vec<Value>) -> Result<Vec<Row>, LedgerError> {
        let mut statement = self.conn.prepare(sql).map_err(|e| self.sql(e))?;
        let rows = statement
            .query_map(params_from_iter(values), |row| Ok(Row { seq: row.get(0)?, body: row.get(1)? }))
            .map_err(|e| self.sql(e))?;
        rows.collect::<rusqlite::Result<_>>().map_err(|e| self.sql(e))
    }
}

impl Iterator for Query<'_> {
    type Item = Result<Stored, LedgerError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.left == 0 {
            return None;
        }
        while self.page.is_empty() && !self.done {
            let (mut sql, mut values) = self.filter.sql();
            sql.push_str(" AND seq < ? ORDER BY seq DESC LIMIT ?");
            let wanted = PAGE.min(self.left);
            values.push(integer(self.below));
            values.push(integer(wanted as u64));
            match self.ledger.rows(&sql, values) {
                Ok(rows) => {
                    self.done = rows.len() < wanted;
                    self.below = rows.last().map_or(0, |row| row.seq);
                    self.page = rows.into_iter().filter_map(Row::read).collect();
                }
                Err(error) => {
                    self.left = 0;
                    return Some(Err(error));
                }
            }
        }
        let next = self.page.pop_front()?;
        self.left -= 1;
        Some(Ok(next))
    }
}

impl Filter {
    fn sql(&self) -> (String, Vec<Value>) {
        let mut sql = String::from("SELECT seq, body FROM record WHERE 1");
        let mut values = Vec::new();
        let mut add = |part: &str, value: Value| {
            sql.push_str(part);
            values.push(value);
        };
        if let Some(session) = &self.session {
            add(" AND session = ?", Value::Text(session.clone()));
        }
        if let Some(kind) = self.kind {
            add(" AND kind = ?", Value::Text(kind.to_owned()));
        }
        if let Some(verdict) = self.verdict {
            let name = serde_json::to_value(verdict).ok().and_then(|v| v.as_str().map(str::to_owned));
            add(" AND verdict = ?", Value::Text(name.unwrap_or_default()));
        }
        if let Some(rule) = &self.rule {
            add(" AND instr(rules, ?) > 0", Value::Text(format!(" {rule} ")));
        }
        if let Some(since) = self.since {
            add(" AND at_ms >= ?", integer(since));
        }
        if let Some(text) = &self.text {
            // The text is stored as JSON: what is looked for must be spelled as JSON spells it.
            let spelled = serde_json::to_string(text).unwrap_or_default();
            let inner = spelled.trim_matches('"').to_owned();
            add(" AND instr(lower(body), lower(?)) > 0", Value::Text(inner));
        }
        (sql, values)
    }
}

fn integer(value: u64) -> Value {
    Value::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

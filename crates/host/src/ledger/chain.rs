//! The chain of hashes: each record's hash covers its text, its number and the hash before it.

use rusqlite::{Connection, OptionalExtension};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use super::{Ledger, LedgerError, Record};

/// A hash.
pub(super) type Hash = [u8; 32];

/// A number and the hash that belongs to it: the head of the chain, or the anchor before its first record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) seq: u64,
    pub(super) hash: Hash,
}

/// What is wrong with the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainProblem {
    /// The text, the number or the index columns of a record are not those that were written, or the record before it
    /// was exchanged.
    Altered {
        /// Number of the record.
        seq: u64,
    },
    /// Records are gone from the middle.
    Missing {
        /// First number that is gone.
        from: u64,
        /// Last number that is gone.
        to: u64,
    },
    /// Records are gone from the end, or others were added: the head says another number or hash.
    End {
        /// Number of the last record that is there.
        found: u64,
        /// Number that the head tells.
        expected: u64,
    },
}

/// Outcome of a verification.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VerifyReport {
    /// Records that were read.
    pub records: u64,
    /// Number of the last record that retention removed; 0 when none was.
    pub pruned_to: u64,
    /// Number of the last record.
    pub last: u64,
    /// Hash of the last record, for keeping elsewhere. Hexadecimal.
    pub head: String,
    /// What is wrong.
    pub problems: Vec<ChainProblem>,
}

impl VerifyReport {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.problems.is_empty()
    }
}

impl Ledger {
    /// Reads the whole chain and says what does not fit.
    pub fn verify(&self) -> Result<VerifyReport, LedgerError> {
        let anchor = link(&self.conn, "anchor").map_err(|e| self.sql(e))?;
        let head = link(&self.conn, "head").map_err(|e| self.sql(e))?;
        let mut report = VerifyReport { pruned_to: anchor.seq, ..VerifyReport::default() };
        let mut before = anchor;
        let mut statement = self
            .conn
            .prepare(
                "SELECT seq, body, hash, id, at_ms, kind, session, verdict, rules FROM record ORDER BY seq",
            )
            .map_err(|e| self.sql(e))?;
        let mut rows = statement.query([]).map_err(|e| self.sql(e))?;
        while let Some(row) = rows.next().map_err(|e| self.sql(e))? {
            let read = || -> rusqlite::Result<(u64, String, Vec<u8>, Columns)> {
                Ok((
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    Columns {
                        id: row.get(3)?,
                        at_ms: row.get(4)?,
                        kind: row.get(5)?,
                        session: row.get(6)?,
                        verdict: row.get(7)?,
                        rules: row.get(8)?,
                    },
                ))
            };
            let (seq, body, stored, columns) = read().map_err(|e| self.sql(e))?;
            report.records += 1;
            if seq > before.seq + 1 {
                report.problems.push(ChainProblem::Missing { from: before.seq + 1, to: seq - 1 });
            }
            let follows = seq == before.seq + 1;
            let right = hash(&before.hash, seq, &body);
            // After a gap the hash before is unknown: the gap is the finding, not the record behind it.
            let altered = follows && stored != right || Columns::of_text(&body).as_ref() != Some(&columns);
            if altered {
                report.problems.push(ChainProblem::Altered { seq });
            }
            // Going on with the stored hash names each altered record by itself.
            before = Link { seq, hash: stored.try_into().unwrap_or(right) };
        }
        if before != head {
            report.problems.push(ChainProblem::End { found: before.seq, expected: head.seq });
        }
        report.last = before.seq;
        report.head = hex(&before.hash);
        Ok(report)
    }
}

/// The columns by which records are found. They repeat what the text says.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) id: String,
    pub(super) at_ms: u64,
    pub(super) kind: String,
    pub(super) session: String,
    pub(super) verdict: Option<String>,
    pub(super) rules: String,
}

impl Columns {
    pub(super) fn of(record: &Record) -> Self {
        let (verdict, rules) = match record {
            Record::Decision(d) => {
                let mut rules = String::from(" ");
                for finding in &d.decision.findings {
                    rules.push_str(&finding.rule);
                    rules.push(' ');
                }
                (serde_json::to_value(d.decision.verdict).ok(), rules)
            }
            _ => (None, String::new()),
        };
        Self {
            id: record.id().to_owned(),
            at_ms: record.at_ms(),
            kind: record.kind().to_owned(),
            session: record.session().to_owned(),
            verdict: verdict.and_then(|v| v.as_str().map(str::to_owned)),
            rules,
        }
    }

    fn of_text(body: &str) -> Option<Self> {
        serde_json::from_str::<Record>(body).ok().map(|record| Self::of(&record))
    }
}

/// The hash of record `seq` with text `body` behind the hash `before`.
pub(super) fn hash(before: &Hash, seq: u64, body: &str) -> Hash {
    let mut state = Sha256::new();
    state.update(before);
    state.update(seq.to_le_bytes());
    state.update(body.as_bytes());
    state.finalize().into()
}

/// The one text of a record: no spaces, keys in order at every depth.
pub(super) fn canonical(record: &Record) -> serde_json::Result<String> {
    let mut json = serde_json::to_value(record)?;
    sort(&mut json);
    serde_json::to_string(&json)
}

fn sort(json: &mut Json) {
    match json {
        Json::Array(items) => items.iter_mut().for_each(sort),
        Json::Object(map) => {
            map.sort_keys();
            map.values_mut().for_each(sort);
        }
        _ => {}
    }
}

/// Head or anchor; zero when it was never set.
pub(super) fn link(conn: &Connection, name: &str) -> rusqlite::Result<Link> {
    let text: Option<String> =
        conn.query_row("SELECT value FROM meta WHERE key = ?1", [name], |r| r.get(0)).optional()?;
    let parsed = text.as_deref().and_then(|t| {
        let (seq, hash) = t.split_once(' ')?;
        Some(Link { seq: seq.parse().ok()?, hash: unhex(hash)? })
    });
    Ok(parsed.unwrap_or(Link { seq: 0, hash: [0; 32] }))
}

pub(super) fn set_link(conn: &Connection, name: &str, link: Link) -> rusqlite::Result<()> {
    let value = format!("{} {}", link.seq, hex(&link.hash));
    conn.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)", [name, value.as_str()])?;
    Ok(())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

fn unhex(text: &str) -> Option<Hash> {
    let mut out = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (i, slot) in out.iter_mut().enumerate() {
        *slot = u8::from_str_radix(text.get(i * 2..i * 2 + 2)?, 16).ok()?;
    }
    Some(out)
}

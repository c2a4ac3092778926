mod chain;
mod killed;

use std::io::Write;

use countersign_model::{Operation, Verdict};
use rusqlite::Connection;

use super::samples::{allow, consent, deny};
use super::*;
use crate::SessionStore;

fn place() -> (tempfile::TempDir, Paths) {
    let dir = tempfile::tempdir().unwrap();
    let paths = Paths::under(dir.path());
    (dir, paths)
}

fn filled(paths: &Paths, count: usize) -> Ledger {
    let spool = Spool::new(paths);
    for i in 0..count {
        spool.append(&allow("s", &format!("echo {i}"))).unwrap();
    }
    Ledger::open(paths).unwrap()
}

/// Changes the database behind the ledger's back.
fn meddle(paths: &Paths, sql: &str) {
    Connection::open(paths.ledger()).unwrap().execute_batch(sql).unwrap();
}

fn commands(ledger: &Ledger, filter: Filter) -> Vec<String> {
    ledger
        .query(filter)
        .map(|stored| match stored.unwrap().record {
            Record::Decision(d) => d.action.text(),
            other => other.kind().to_owned(),
        })
        .collect()
}

#[test]
fn what_is_spooled_is_found_newest_first() {
    let (_dir, paths) = place();
    let spool = Spool::new(&paths);
    spool.append(&allow("a", "echo one")).unwrap();
    spool.append(&deny("b", "rm -rf two", "delete-outside")).unwrap();
    let mut ledger = Ledger::open(&paths).unwrap();
    assert_eq!(commands(&ledger, Filter::default()), ["rm -rf two", "echo one"]);
    ledger.append(&allow("a", "echo \"three\"")).unwrap();
    assert_eq!(ledger.import(Duration::ZERO).unwrap(), Imported { records: 1, damaged: 0 });
    let of = |filter| commands(&ledger, filter);
    assert_eq!(of(Filter { session: Some("b".into()), ..Filter::default() }), ["rm -rf two"]);
    assert_eq!(of(Filter { verdict: Some(Verdict::Deny), ..Filter::default() }), ["rm -rf two"]);
    assert_eq!(of(Filter { rule: Some("delete-outside".into()), ..Filter::default() }), ["rm -rf two"]);
    assert!(of(Filter { rule: Some("delete".into()), ..Filter::default() }).is_empty());
    assert_eq!(of(Filter { text: Some("ECHO \"THREE".into()), ..Filter::default() }), ["echo \"three\""]);
    assert_eq!(of(Filter { limit: Some(1), ..Filter::default() }), ["echo \"three\""]);
    assert!(of(Filter { since: Some(u64::MAX), ..Filter::default() }).is_empty());
    let followed = ledger.after(2, &Filter::default()).unwrap();
    assert_eq!(followed.iter().map(|s| s.seq).collect::<Vec<_>>(), [3]);
    assert!(ledger.verify().unwrap().ok());
}

#[test]
fn queries_go_over_pages() {
    let (_dir, paths) = place();
    let ledger = filled(&paths, 450);
    let seqs: Vec<u64> = ledger.query(Filter::default()).map(|s| s.unwrap().seq).collect();
    assert_eq!(seqs, (1..=450).rev().collect::<Vec<_>>());
}

#[test]
fn an_import_that_is_repeated_adds_nothing() {
    let (_dir, paths) = place();
    let spool = Spool::new(&paths);
    for i in 0..5 {
        spool.append(&allow("s", &i.to_string())).unwrap();
    }
    let text = std::fs::read(paths.spool()).unwrap();
    drop(Ledger::open(&paths).unwrap());
    // As after a kill between the commit and the removal of the file.
    std::fs::write(paths.state.join("spool-import-0.jsonl"), text).unwrap();
    let ledger = Ledger::open(&paths).unwrap();
    assert_eq!(ledger.len().unwrap(), 5);
    assert!(ledger.verify().unwrap().ok());
    assert!(!paths.state.join("spool-import-0.jsonl").exists());
}

#[test]
fn a_line_that_was_cut_off_harms_no_other() {
    let (_dir, paths) = place();
    let spool = Spool::new(&paths);
    spool.append(&allow("s", "one")).unwrap();
    let mut raw = std::fs::OpenOptions::new().append(true).open(paths.spool()).unwrap();
    raw.write_all(b"\n{\"record\":\"decision\",\"id\":\"00").unwrap();
    spool.append(&allow("s", "two")).unwrap();
    raw.write_all(b"\n{\"rec").unwrap();
    let ledger = Ledger::open(&paths).unwrap();
    assert_eq!(commands(&ledger, Filter::default()), ["two", "one"]);
    let kept = std::fs::read_to_string(paths.state.join("spool-damaged.jsonl")).unwrap();
    assert_eq!(kept.lines().count(), 2);
}

#[test]
fn consents_are_listed_and_revoked() {
    let (_dir, paths) = place();
    let store = SessionStore::new(&paths);
    let grant = consent(Operation::Delete, false);
    let (_, id) = store.update("s", |state| state.grant(grant.clone())).unwrap();
    Spool::new(&paths).append(&Record::consent("s", &id, &grant)).unwrap();
    let mut ledger = Ledger::open(&paths).unwrap();
    assert_eq!(ledger.consents(Some("s")).unwrap(), [(id.clone(), grant)]);
    assert!(ledger.consents(Some("other")).unwrap().is_empty());
    assert!(matches!(ledger.revoke(&paths, "zz"), Err(LedgerError::NoConsent { .. })));
    ledger.revoke(&paths, id.get(..20).unwrap()).unwrap();
    assert!(ledger.consents(None).unwrap().is_empty());
    assert_eq!(store.load("s").unwrap().consents().count(), 0);
}

#[test]
fn a_damaged_database_is_told_and_can_be_set_aside() {
    let (_dir, paths) = place();
    drop(filled(&paths, 3));
    for suffix in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(paths.state.join(format!("ledger.db{suffix}")));
    }
    std::fs::write(paths.ledger(), "this is no database, it is a text of some length".repeat(100)).unwrap();
    Spool::new(&paths).append(&allow("s", "kept")).unwrap();
    let error = Ledger::open(&paths).unwrap_err();
    assert!(matches!(error, LedgerError::Corrupt { .. }), "{error}");
    // The spool goes on, nothing of it is lost.
    Spool::new(&paths).append(&allow("s", "kept too")).unwrap();
    let aside = Ledger::set_aside(&paths).unwrap();
    assert!(aside.exists());
    assert_eq!(commands(&Ledger::open(&paths).unwrap(), Filter::default()), ["kept too", "kept"]);
}

#[test]
fn a_database_of_another_program_is_left_alone() {
    let (_dir, paths) = place();
    paths.create_state().unwrap();
    meddle(&paths, "CREATE TABLE x (y)");
    assert!(matches!(Ledger::open(&paths), Err(LedgerError::Foreign { .. })));
}

#[test]
fn a_hook_does_not_wait_for_an_importer() {
    let (_dir, paths) = place();
    let spool = Spool::new(&paths);
    let long = "x".repeat(3000);
    while !spool.is_large() {
        spool.append(&allow("s", &long)).unwrap();
    }
    let held = Lock::exclusive(&paths.state.join("ledger.lock"), Duration::ZERO).unwrap();
    maintain(&paths, Retention::default()).unwrap();
    assert!(spool.is_large());
    drop(held);
    maintain(&paths, Retention::default()).unwrap();
    assert_eq!(spool.size(), 0);
}

#[test]
fn an_unwritable_place_is_an_error() {
    let (_dir, paths) = place();
    std::fs::write(&paths.state, "a file where a folder should be").unwrap();
    assert!(Spool::new(&paths).append(&allow("s", "x")).is_err());
    assert!(Ledger::open(&paths).is_err());
}

#[test]
fn a_spool_that_is_held_is_an_error_and_no_hang() {
    let (_dir, paths) = place();
    let spool = Spool::new(&paths);
    spool.append(&allow("s", "x")).unwrap();
    let held = std::fs::File::open(paths.spool()).unwrap();
    held.lock().unwrap();
    assert!(matches!(spool.append(&allow("s", "y")), Err(LedgerError::Busy { .. })));
}

#[test]
#[cfg(unix)]
fn files_are_private() {
    use std::os::unix::fs::PermissionsExt;
    let (_dir, paths) = place();
    drop(filled(&paths, 1));
    Spool::new(&paths).append(&allow("s", "x")).unwrap();
    for path in [paths.spool(), paths.ledger(), paths.state.join("ledger.db-wal")] {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    }
}

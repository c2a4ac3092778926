//! What the chain shows.

use super::*;

#[test]
fn the_chain_shows_an_edit() {
    let (_dir, paths) = place();
    let ledger = filled(&paths, 10);
    meddle(&paths, "UPDATE record SET body = replace(body, 'echo 4', 'echo X') WHERE seq = 5");
    assert_eq!(ledger.verify().unwrap().problems, [ChainProblem::Altered { seq: 5 }]);
}

#[test]
fn the_chain_shows_an_edit_of_the_columns() {
    let (_dir, paths) = place();
    let ledger = filled(&paths, 3);
    meddle(&paths, "UPDATE record SET verdict = 'deny' WHERE seq = 2");
    assert_eq!(ledger.verify().unwrap().problems, [ChainProblem::Altered { seq: 2 }]);
}

#[test]
fn the_chain_shows_a_deletion() {
    let (_dir, paths) = place();
    let ledger = filled(&paths, 10);
    meddle(&paths, "DELETE FROM record WHERE seq IN (4, 5)");
    assert_eq!(ledger.verify().unwrap().problems, [ChainProblem::Missing { from: 4, to: 5 }]);
}

#[test]
fn the_chain_shows_that_the_beginning_is_gone() {
    let (_dir, paths) = place();
    let ledger = filled(&paths, 4);
    meddle(&paths, "DELETE FROM record WHERE seq <= 2");
    assert_eq!(ledger.verify().unwrap().problems, [ChainProblem::Missing { from: 1, to: 2 }]);
}

#[test]
fn the_chain_shows_a_cut_end() {
    let (_dir, paths) = place();
    let ledger = filled(&paths, 10);
    meddle(&paths, "DELETE FROM record WHERE seq > 7");
    assert_eq!(ledger.verify().unwrap().problems, [ChainProblem::End { found: 7, expected: 10 }]);
}

#[test]
fn the_chain_shows_another_order() {
    let (_dir, paths) = place();
    let ledger = filled(&paths, 6);
    meddle(
        &paths,
        "UPDATE record SET seq = 100 WHERE seq = 2; UPDATE record SET seq = 2 WHERE seq = 3; UPDATE record SET seq = 3 WHERE seq = 100",
    );
    let problems = ledger.verify().unwrap().problems;
    assert!(problems.contains(&ChainProblem::Altered { seq: 2 }), "{problems:?}");
    assert!(problems.contains(&ChainProblem::Altered { seq: 3 }), "{problems:?}");
}

#[test]
fn pruning_keeps_the_chain_whole() {
    let (_dir, paths) = place();
    let mut ledger = filled(&paths, 50);
    let retention = Retention { max_records: 20, max_days: 90 };
    assert_eq!(ledger.prune(retention).unwrap(), 30);
    assert_eq!(ledger.prune(retention).unwrap(), 0);
    let report = ledger.verify().unwrap();
    assert!(report.ok(), "{report:?}");
    assert_eq!((report.records, report.pruned_to, report.last), (20, 30, 50));
    ledger.append(&allow("s", "more")).unwrap();
    ledger.import(Duration::ZERO).unwrap();
    assert!(ledger.verify().unwrap().ok());
    std::thread::sleep(Duration::from_millis(3));
    assert_eq!(ledger.prune(Retention { max_records: 1000, max_days: 0 }).unwrap(), 21);
    assert!(ledger.verify().unwrap().ok());
}

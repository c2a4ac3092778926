//! Processes that are killed at any point.

use super::*;

/// In the child process: appends until it is killed, and tells each id that was appended.
#[test]
fn child() {
    let Some(dir) = std::env::var_os("COUNTERSIGN_TEST_CHILD") else { return };
    let paths = Paths::under(std::path::Path::new(&dir));
    let spool = Spool::new(&paths);
    let text = "z".repeat(9_000);
    for i in 0..2000 {
        let record = allow("s", &format!("{i} {text}"));
        spool.append(&record).unwrap();
        // Past the test harness, which captures what is printed.
        let mut out = std::io::stderr().lock();
        let _ = writeln!(out, "answered {}", record.id());
        if i % 20 == 0 {
            let _ = maintain(&paths, Retention::default());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Six writers are killed again and again at any point, imports go on meanwhile: what was answered is there.
#[test]
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "the test needs processes that it can kill")]
fn nothing_answered_is_lost_when_processes_are_killed() {
    use std::process::{Command, Stdio};
    let (dir, paths) = place();
    let mut answered = Vec::new();
    for round in 0..4_u64 {
        let children: Vec<_> = (0..6)
            .map(|_| {
                Command::new(std::env::current_exe().unwrap())
                    .args(["--exact", "ledger::tests::killed::child", "--nocapture"])
                    .env("COUNTERSIGN_TEST_CHILD", dir.path())
                    .stdout(Stdio::null())
                    .stderr(Stdio::piped())
                    .spawn()
                    .unwrap()
            })
            .collect();
        std::thread::sleep(Duration::from_millis(60 + round * 23));
        let _ = Ledger::open_within(&paths, Duration::from_millis(50));
        for mut child in children {
            child.kill().unwrap();
            let output = child.wait_with_output().unwrap();
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
            answered.extend(whole.lines().filter_map(|l| l.strip_prefix("answered ").map(str::to_owned)));
        }
    }
    let ledger = Ledger::open(&paths).unwrap();
    assert!(answered.len() > 50, "only {} records", answered.len());
    let known: std::collections::HashSet<String> =
        ledger.query(Filter::default()).map(|s| s.unwrap().record.id().to_owned()).collect();
    let lost = answered.iter().filter(|id| !known.contains(*id)).count();
    assert_eq!(lost, 0, "of {}", answered.len());
    let report = ledger.verify().unwrap();
    assert!(report.ok(), "{report:?}");
}

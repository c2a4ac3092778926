//! What the door to the world costs: `cargo run -p countersign-host --example cost [REPOSITORY]`.
#![expect(clippy::unwrap_used, reason = "a measurement that fails may stop")]

use std::path::Path;
use std::time::{Duration, Instant};

use countersign_host::scene::WorldOptions;
use countersign_host::{Ledger, Paths, Record, Scene, SessionStore, Spool, World, config, ledger};
use countersign_model::{Action, Call, Decision, Dialect, Stage};

fn main() {
    let repository = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let repository = std::path::absolute(repository).unwrap().to_string_lossy().into_owned();
    let place = tempfile::tempdir().unwrap();
    let paths = Paths::under(place.path());
    let call = Call::Shell {
        dialect: Dialect::Bash,
        command: "cargo test --workspace && git status --short".into(),
    };
    let action =
        Action { id: "toolu_1".into(), tool: "Bash".into(), cwd: "/srv/repo".into(), subagent: None, call };
    let decision = Decision::allow(Stage::One);
    let spool = Spool::new(&paths);
    let store = SessionStore::new(&paths);
    let record = || Record::decision("session", "claude", &action, &decision, false);

    time("record of an allow, redacted", 300, || drop(record()));
    let one = record();
    time("spool append", 300, || spool.append(&one).unwrap());
    time("configuration, no file", 300, || drop(config::load(&paths, Path::new(&repository), None)));
    time("session load, no file", 300, || drop(store.load("session").unwrap()));
    let mut n = 0;
    time("session update", 300, || {
        n += 1;
        store.update("session", |state| state.deny(&n.to_string(), "", Vec::new())).unwrap();
    });
    time("session load", 300, || drop(store.load("session").unwrap()));
    for i in 0..1000 {
        spool.append(&Record::decision(&i.to_string(), "claude", &action, &decision, false)).unwrap();
    }
    time("ledger open, import of a full spool", 1, || drop(Ledger::open(&paths).unwrap()));
    time("ledger open, nothing to import", 20, || drop(Ledger::open(&paths).unwrap()));
    time("maintain, nothing to do", 300, || ledger::maintain(&paths, ledger::Retention::default()).unwrap());

    let world = || World::new(WorldOptions::until(Instant::now() + Duration::from_secs(5)));
    time("thread of the scene, one small file", 100, || drop(world().read_file("/etc/hostname", 1000)));
    time("git: open, current branch", 50, || drop(world().current_branch(&repository)));
    time("git: open, remotes", 50, || drop(world().remotes(&repository)));
    time("git: open, branch against remotes", 20, || drop(world().branch(&repository, "")));
    time("git: open, state of the work tree", 10, || drop(world().worktree(&repository)));
    let text = "export A=1; curl -H 'Accept: x' https://example.com/a | tee out.txt\n".repeat(15_000);
    time("secrets in a megabyte", 5, || drop(countersign_scan::find_secrets(&text)));
    time("secrets in a command", 300, || drop(countersign_scan::find_secrets(text.get(..68).unwrap())));
}

/// Prints the least and the median time of `runs` runs.
fn time(what: &str, runs: usize, mut run: impl FnMut()) {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let begun = Instant::now();
            run();
            begun.elapsed()
        })
        .collect();
    times.sort();
    let median = times.get(runs / 2).copied().unwrap_or_default();
    let least = times.first().copied().unwrap_or_default();
    println!("{what:40} least {least:>10.1?}  median {median:>10.1?}");
}

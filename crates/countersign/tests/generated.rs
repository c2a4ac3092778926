//! Pages that are generated from the code are not stale.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests run the program and read the repository"
)]

use std::path::Path;
use std::process::Command;

fn output(arguments: &[&str]) -> String {
    let out = Command::new(env!("CARGO_BIN_EXE_countersign")).args(arguments).output().unwrap();
    assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// Compares, or writes when `COUNTERSIGN_BLESS` is set.
fn check(page: &str, arguments: &[&str]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(page);
    let now = output(arguments);
    if std::env::var_os("COUNTERSIGN_BLESS").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == now,
        "docs/{page} is stale: run `COUNTERSIGN_BLESS=1 cargo test -p countersign --test generated`"
    );
}

#[test]
fn rules() {
    check("rules.md", &["rules", "markdown"]);
}

#[test]
fn openapi() {
    check("openapi.json", &["serve", "--openapi"]);
}

#[test]
fn effects() {
    check("effects.md", &["rules", "effects"]);
}

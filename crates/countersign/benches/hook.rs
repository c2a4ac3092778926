//! Wall time and memory of one whole hook process, beside a static program that only reads the same input.
//!
//! `cargo bench -p countersign --bench hook`. The bar: the median is at most four times that of the empty program, and
//! at most 20 MB. Runs alternate, so that a busy moment of the machine hits both.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark starts programs, prints, and stops where its ground is missing"
)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const EMPTY: &str = "use std::io::Read; fn main() { let mut input = Vec::new(); \
    std::io::stdin().read_to_end(&mut input).unwrap(); println!(\"{}\", input.len()); }";

const RUNS: usize = 400;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("project");
    std::fs::create_dir_all(project.join("src")).unwrap();
    std::fs::create_dir_all(folder.path().join("home")).unwrap();
    let empty = build_empty(folder.path());
    // A copy, as an installation makes it: a file fresh from the linker lies in the page cache in pieces, and the very same
    // bytes start a millisecond later.
    let hook = &folder.path().join("countersign");
    std::fs::copy(env!("CARGO_BIN_EXE_countersign"), hook).unwrap();
    for command in
        ["ls -la src", "git status && git diff --stat | head -20", "cargo test -p parser 2>&1 | tail -5"]
    {
        let input = serde_json::json!({
            "session_id": "bench", "transcript_path": "", "cwd": project, "permission_mode": "default",
            "hook_event_name": "PreToolUse", "tool_name": "Bash", "tool_input": {"command": command},
            "tool_use_id": "toolu_1",
        })
        .to_string();
        let run = |program: &Path, arguments: &[&str]| {
            let start = Instant::now();
            let mut child = Command::new(program)
                .args(arguments)
                .env_clear()
                .env("HOME", folder.path().join("home"))
                .env("COUNTERSIGN_HOME", folder.path().join("state"))
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .spawn()
                .unwrap();
            child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
            assert!(child.wait().unwrap().success());
            start.elapsed().as_secs_f64() * 1e3
        };
        let (mut base, mut own) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            base.push(run(&empty, &[]));
            own.push(run(hook, &["hook", "claude"]));
        }
        let (base, own) = (quantiles(base), quantiles(own));
        println!("{command}");
        println!("  empty program  median {:.2} ms  p95 {:.2} ms", base.0, base.1);
        println!("  hook           median {:.2} ms  p95 {:.2} ms  {:.1} times", own.0, own.1, own.0 / base.0);
        if let Some(kib) = memory(hook, folder.path(), &input) {
            println!("  hook           at most {:.1} MiB of memory", kib / 1024.0);
        }
    }
}

/// The program that does nothing, linked statically where the platform lets it.
fn build_empty(folder: &Path) -> std::path::PathBuf {
    let (source, program) = (folder.join("empty.rs"), folder.join("empty"));
    std::fs::write(&source, EMPTY).unwrap();
    let status = Command::new("rustc")
        .args(["-O", "-C", "target-feature=+crt-static", "-C", "strip=symbols", "-o"])
        .args([&program, &source])
        .status();
    assert!(status.unwrap().success(), "rustc is needed to build the program that is compared with");
    program
}

fn quantiles(mut times: Vec<f64>) -> (f64, f64) {
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], times[times.len() * 95 / 100])
}

/// Largest resident set by GNU time, KiB, where it is installed.
fn memory(hook: &Path, folder: &Path, input: &str) -> Option<f64> {
    let mut child = Command::new("/usr/bin/time")
        .args(["-f", "%M"])
        .arg(hook)
        .args(["hook", "claude"])
        .env("HOME", folder.join("home"))
        .env("COUNTERSIGN_HOME", folder.join("state"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(input.as_bytes()).ok()?;
    let output = child.wait_with_output().ok()?;
    String::from_utf8_lossy(&output.stderr).trim().parse().ok()
}

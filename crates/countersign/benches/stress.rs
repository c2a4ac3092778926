//! Many hook processes at once, and one of them killed every second: nothing that was answered may be missing in the
//! ledger, and its chain must be whole.
//!
//! `cargo bench -p countersign --bench stress` runs 64 workers with 1,000 decisions each; two numbers after `--` change
//! that. Exit code 1 when a decision is lost.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark starts programs, prints, and stops where its ground is missing"
)]

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const COMMANDS: [&str; 5] = [
    "ls -la src",
    "cargo test 2>&1 | tail -5",
    "rm -rf /etc",
    "curl -sO https://example.com/tool.tar.gz",
    "echo done > out.txt",
];

/// What the workers share.
struct Ground {
    folder: PathBuf,
    running: Mutex<Vec<Option<Child>>>,
    answered: Mutex<BTreeSet<String>>,
    unanswered: AtomicUsize,
    done: AtomicBool,
}

fn main() -> ExitCode {
    let numbers: Vec<usize> = std::env::args().filter_map(|a| a.parse().ok()).collect();
    let workers = numbers.first().copied().unwrap_or(64);
    let each = numbers.get(1).copied().unwrap_or(1_000);
    let folder = tempfile::tempdir().unwrap();
    for name in ["project/src", "home/.config/countersign"] {
        std::fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    let ground = Arc::new(Ground {
        folder: folder.path().to_path_buf(),
        running: Mutex::new((0..workers).map(|_| None).collect()),
        answered: Mutex::new(BTreeSet::new()),
        unanswered: AtomicUsize::new(0),
        done: AtomicBool::new(false),
    });
    let start = Instant::now();
    let killer = {
        let ground = Arc::clone(&ground);
        std::thread::spawn(move || kill_now_and_then(&ground))
    };
    let threads: Vec<_> = (0..workers)
        .map(|worker| {
            let ground = Arc::clone(&ground);
            std::thread::spawn(move || (0..each).for_each(|n| decide(&ground, worker, n)))
        })
        .collect();
    threads.into_iter().for_each(|t| t.join().unwrap());
    ground.done.store(true, Ordering::SeqCst);
    let killed = killer.join().unwrap();
    let answered = ground.answered.lock().unwrap().clone();
    println!(
        "{workers} workers, {each} decisions each, {:.0} s: {} answered, {} not, {killed} processes killed",
        start.elapsed().as_secs_f64(),
        answered.len(),
        ground.unanswered.load(Ordering::SeqCst)
    );
    let known = recorded(&ground.folder);
    let lost: Vec<&String> = answered.iter().filter(|id| !known.contains(*id)).collect();
    println!("{} decisions in the ledger, {} answered ones lost {:?}", known.len(), lost.len(), lost.first());
    let verify = hook(&ground.folder, &["log", "--verify"]).output().unwrap();
    print!("{}{}", String::from_utf8_lossy(&verify.stdout), String::from_utf8_lossy(&verify.stderr));
    let well = lost.is_empty() && verify.status.success() && answered.len() + killed >= workers * each;
    ExitCode::from(u8::from(!well))
}

fn hook(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command
        .args(arguments)
        .env_clear()
        .env("HOME", folder.join("home"))
        .env("COUNTERSIGN_HOME", folder.join("state"));
    command.current_dir(folder.join("project"));
    command
}

fn decide(ground: &Ground, worker: usize, number: usize) {
    let id = format!("w{worker}-{number}");
    // Eight sessions are shared by all workers, so that their files are fought over as well.
    let session =
        if number.is_multiple_of(4) { format!("shared-{}", number % 8) } else { format!("own-{worker}") };
    let input = serde_json::json!({
        "session_id": session, "transcript_path": "", "cwd": ground.folder.join("project"),
        "permission_mode": "default", "hook_event_name": "PreToolUse", "tool_name": "Bash",
        "tool_input": {"command": COMMANDS[(worker + number) % COMMANDS.len()]}, "tool_use_id": id,
    })
    .to_string();
    let mut child = hook(&ground.folder, &["hook", "claude"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    ground.running.lock().unwrap()[worker] = Some(child);
    // A killed process reads nothing.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let mut answer = String::new();
    let _ = stdout.read_to_string(&mut answer);
    let mut child = ground.running.lock().unwrap()[worker].take().unwrap();
    let _ = child.wait();
    if serde_json::from_str::<serde_json::Value>(answer.trim()).is_ok() {
        ground.answered.lock().unwrap().insert(id);
    } else {
        ground.unanswered.fetch_add(1, Ordering::SeqCst);
    }
}

/// Kills a process that runs, once a second, as `kill -9` does.
fn kill_now_and_then(ground: &Ground) -> usize {
    let (mut killed, mut turn) = (0, 0);
    while !ground.done.load(Ordering::SeqCst) {
        std::thread::sleep(Duration::from_secs(1));
        let mut running = ground.running.lock().unwrap();
        let count = running.len();
        for step in 0..count {
            if let Some(child) = running[(turn + step) % count].as_mut()
                && matches!(child.try_wait(), Ok(None))
                && child.kill().is_ok()
            {
                killed += 1;
                break;
            }
        }
        turn += 7;
    }
    killed
}

/// Ids of the actions that the ledger holds.
fn recorded(folder: &Path) -> BTreeSet<String> {
    let output = hook(folder, &["log", "--json", "-n", "1000000"]).output().unwrap();
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|line| Some(line.pointer("/record/action/id")?.as_str()?.to_owned()))
        .collect()
}

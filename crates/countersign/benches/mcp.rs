//! What the MCP gateway adds to a call: `cargo bench -p countersign --bench mcp`.
//!
//! The same calls go to the same server once directly and once through `countersign mcp`, in turns, and the medians and
//! 99th percentiles are compared. The server is this very program, answering at once. Exit code 1 when the median grows
//! by more than the bar.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a measurement starts programs, and stops where its ground is missing"
)]

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// What the gateway may add to the median.
const BAR: Duration = Duration::from_millis(1);

/// Calls in one turn, and turns.
const CALLS: usize = 500;
const TURNS: usize = 6;

fn main() {
    if std::env::args().any(|a| a == "--server") {
        return server();
    }
    let state = tempfile::tempdir().unwrap();
    let own = std::env::current_exe().unwrap();
    let own = own.to_str().unwrap();
    let gate = env!("CARGO_BIN_EXE_countersign");
    let (mut direct, mut gated) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        measure(&[own, "--server"], state.path(), &mut direct);
        measure(&[gate, "mcp", "--name", "bench", "--", own, "--server"], state.path(), &mut gated);
    }
    let (direct, gated) = (sorted(direct), sorted(gated));
    println!("{} calls each, a result of 4 KiB", direct.len());
    let mut added = Duration::ZERO;
    for (name, part) in [("p50", 0.50), ("p90", 0.90), ("p99", 0.99)] {
        let (a, b) = (at(&direct, part), at(&gated, part));
        let more = b.saturating_sub(a);
        if name == "p50" {
            added = more;
        }
        println!("{name}  direct {a:>9.1?}  through the gate {b:>9.1?}  added {more:>9.1?}");
    }
    if added > BAR {
        println!("the median grew by more than {BAR:?}");
        std::process::exit(1);
    }
}

struct Connection {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

fn measure(command: &[&str], state: &std::path::Path, times: &mut Vec<Duration>) {
    let mut child = Command::new(command[0])
        .args(&command[1..])
        .env("COUNTERSIGN_HOME", state)
        .current_dir(state)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    let mut connection = Connection { child, to, from };
    for n in 0..20 {
        connection.call(n);
    }
    for n in 0..CALLS {
        let begun = Instant::now();
        connection.call(n);
        times.push(begun.elapsed());
    }
    drop(connection.to);
    connection.child.wait().unwrap();
}

impl Connection {
    fn call(&mut self, n: usize) {
        let line = format!(
            "{{\"jsonrpc\":\"2.0\",\"id\":{n},\"method\":\"tools/call\",\"params\":{{\"name\":\"get_page\",\"arguments\":{{\"number\":{n}}}}}}}\n"
        );
        self.to.write_all(line.as_bytes()).unwrap();
        let mut answer = String::new();
        self.from.read_line(&mut answer).unwrap();
        assert!(answer.contains("\"isError\":false"), "{answer}");
    }
}

/// Answers each line with a text.
fn server() {
    let text = "The quick brown fox jumps over the lazy dog. ".repeat(90);
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else { return };
        let id = line.split("\"id\":").nth(1).and_then(|rest| rest.split(',').next()).unwrap_or("0");
        let answer = format!(
            "{{\"jsonrpc\":\"2.0\",\"id\":{id},\"result\":{{\"content\":[{{\"type\":\"text\",\"text\":\"{text}\"}}],\"isError\":false}}}}\n"
        );
        if out.write_all(answer.as_bytes()).and_then(|()| out.flush()).is_err() {
            return;
        }
    }
}

fn sorted(mut times: Vec<Duration>) -> Vec<Duration> {
    times.sort();
    times
}

fn at(times: &[Duration], part: f64) -> Duration {
    times[((times.len() - 1) as f64 * part) as usize]
}

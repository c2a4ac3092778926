//! Starting the command that an agent would start: only when it is this very program.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::installation::program;

/// How long a command may take. The gate answers in milliseconds.
const LIMIT: Duration = Duration::from_secs(10);

/// What a command came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Exit code; `None` when it was killed.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

/// The program that the first word of a command line means, when it is this one.
pub fn ours(word: &str) -> Result<PathBuf, String> {
    let path = if Path::new(word).components().count() > 1 {
        Some(PathBuf::from(word))
    } else {
        program::find(word)
    };
    let path = path.filter(|p| p.is_file()).ok_or_else(|| format!("calls `{word}`, which is not there"))?;
    let real = |p: &Path| std::fs::canonicalize(p).ok();
    let this = std::env::current_exe().ok().and_then(|p| real(&p));
    if this.is_some() && real(&path) == this {
        Ok(path)
    } else {
        Err(format!("calls `{}`, which is another program than this one", path.display()))
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the doctor starts this very program, as an agent would, to prove its answers"
)]
fn command(program: &Path, arguments: &[String]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

/// Starts this program with the arguments that stand in an agent's settings, and an event on standard input. `state` is
/// its state folder: nothing of it gets into the user's own.
pub fn fire(program: &Path, arguments: &[String], input: &[u8], state: &Path) -> Result<Outcome, String> {
    let mut child = command(program, arguments)
        .env("COUNTERSIGN_HOME", state)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("cannot start `{}`: {e}", program.display()))?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let input = input.to_vec();
    let feed = std::thread::spawn(move || stdin.map(|mut pipe| pipe.write_all(&input)));
    let out = std::thread::spawn(move || stdout.map(text).unwrap_or_default());
    let err = std::thread::spawn(move || stderr.map(text).unwrap_or_default());
    let begun = Instant::now();
    let code = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status.code(),
            Ok(None) if begun.elapsed() < LIMIT => std::thread::sleep(Duration::from_millis(2)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                break None;
            }
        }
    };
    let _ = feed.join();
    Ok(Outcome { code, out: out.join().unwrap_or_default(), err: err.join().unwrap_or_default() })
}

fn text(mut pipe: impl std::io::Read) -> String {
    let mut bytes = Vec::new();
    let _ = pipe.by_ref().take(1 << 20).read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

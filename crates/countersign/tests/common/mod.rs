//! The built program, run as an agent or a user would run it.
#![expect(clippy::disallowed_methods, reason = "tests start the program and prepare its files")]
#![allow(dead_code, clippy::allow_attributes, reason = "each test file uses a part")]
#![expect(clippy::unwrap_used, reason = "a test stops where its ground is missing")]

use std::io::{Read as _, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};

/// What a run came to.
#[derive(Debug)]
pub struct Outcome {
    pub code: Option<i32>,
    pub signal: Option<i32>,
    pub out: String,
    pub err: String,
    pub took: Duration,
}

/// A home of its own: nothing of the machine's configuration or state is seen.
pub struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    pub fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        for name in ["home", "project"] {
            std::fs::create_dir_all(place.path(name)).unwrap();
        }
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    pub fn write(&self, name: &str, content: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    /// The program with this home and nothing else in its environment.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command
            .args(arguments)
            .env_clear()
            .env("HOME", self.path("home"))
            .env("COUNTERSIGN_HOME", self.path("state"));
        command.env("PATH", "/usr/bin:/bin").current_dir(self.path("project"));
        command
    }

    /// `countersign hook claude` with an input.
    pub fn hook(&self, input: &[u8]) -> Outcome {
        finish(start(&mut self.program(&["hook", "claude"])), input)
    }

    /// `countersign check --json`; the verdict is what it printed.
    pub fn check(&self, command: &[u8]) -> Outcome {
        finish(start(&mut self.program(&["check", "--json", "--no-scene", "-"])), command)
    }

    /// A `PreToolUse` event of a shell command.
    pub fn shell(&self, command: &str) -> Json {
        self.event("PreToolUse", "Bash", &json!({"command": command}))
    }

    pub fn event(&self, name: &str, tool: &str, input: &Json) -> Json {
        json!({
            "session_id": "s-1", "transcript_path": "", "cwd": self.text("project"), "permission_mode": "default",
            "hook_event_name": name, "tool_name": tool, "tool_input": input, "tool_use_id": "toolu_1",
        })
    }
}

pub fn start(command: &mut Command) -> Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Feeds a process and waits for its end.
pub fn finish(mut child: Child, input: &[u8]) -> Outcome {
    let begun = Instant::now();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program may answer without having read everything: a broken pipe is its own business.
    let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut stderr = child.stderr.take().unwrap();
    let reader = std::thread::spawn(move || {
        stderr.read_to_end(&mut err).unwrap();
        err
    });
    let mut stdout = child.stdout.take().unwrap();
    let printer = std::thread::spawn(move || {
        stdout.read_to_end(&mut out).unwrap();
        out
    });
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if begun.elapsed() > Duration::from_secs(30) {
            // Shown as a signal.
            child.kill().unwrap();
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    let out = printer.join().unwrap();
    let took = begun.elapsed();
    feeder.join().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Outcome {
        code: status.code(),
        signal: status.signal(),
        out: text(out),
        err: text(reader.join().unwrap()),
        took,
    }
}

impl Outcome {
    /// What Claude Code would make of it: `allow`, `ask`, `deny`, or `refused` for exit code 2.
    pub fn verdict(&self) -> String {
        if self.code == Some(2) {
            return "refused".to_owned();
        }
        let json: Json = serde_json::from_str(self.out.trim()).unwrap_or_default();
        let answer = json.pointer("/hookSpecificOutput/permissionDecision").or_else(|| json.get("verdict"));
        answer.and_then(Json::as_str).unwrap_or("silence").to_owned()
    }

    /// The one line in which a refused input is explained.
    pub fn message(&self) -> &str {
        self.err.trim()
    }
}

/// A small generator with a fixed seed: the same numbers on every machine.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap()
    }
}

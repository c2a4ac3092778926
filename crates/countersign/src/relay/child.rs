//! The program behind a proxy: started, told of signals, waited for.

use std::ffi::OsString;
use std::io;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How long a program may take to end after its input was closed and it was asked to end.
const GRACE: Duration = Duration::from_secs(5);

/// Starts the program with its input and output in our hands; its errors go where ours go.
pub fn start(command: &[OsString]) -> io::Result<Child> {
    let Some((program, arguments)) = command.split_first() else {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "no program is named"));
    };
    let mut command = new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()
}

#[expect(clippy::disallowed_methods, reason = "a proxy starts the program that the user names")]
fn new(program: &OsString) -> Command {
    Command::new(program)
}

/// Hands signals that ask us to end on to the program. After a while it is killed.
#[cfg(unix)]
pub fn forward_signals(child: u32) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
    std::thread::spawn(move || {
        for _ in signals.forever() {
            end(child, GRACE);
        }
    });
}

#[cfg(not(unix))]
pub fn forward_signals(_: u32) {}

/// Asks a process to end; kills it when it does not.
#[cfg(unix)]
fn end(child: u32, grace: Duration) {
    use rustix::process::{Pid, Signal, kill_process};
    let Some(pid) = i32::try_from(child).ok().and_then(Pid::from_raw) else { return };
    let _ = kill_process(pid, Signal::TERM);
    std::thread::spawn(move || {
        std::thread::sleep(grace);
        let _ = kill_process(pid, Signal::KILL);
    });
}

/// Waits until the program has ended, at most `limit` from now; then it is killed.
pub fn wait(child: &mut Child, limit: Option<Duration>) -> io::Result<ExitStatus> {
    let Some(limit) = limit else { return child.wait() };
    let until = Instant::now() + limit;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() >= until {
            child.kill()?;
            return child.wait();
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The exit code that stands for a status: the program's own, or 128 and the number of the signal.
pub fn code(status: ExitStatus) -> u8 {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return u8::try_from(128 + signal).unwrap_or(255);
    }
    status.code().map_or(255, |code| u8::try_from(code & 255).unwrap_or(255))
}

//! The gate between an editor and an agent that speak the Agent Client Protocol.
//!
//! Lines pass as they came. The gate answers the agent's questions for permission where it can, reviews what the agent
//! lets the editor do (terminals, files), hears what the user types, and scans what is put into the prompt.

mod action;
mod from_agent;
mod from_editor;
mod held;
mod options;
mod state;
#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use countersign_host::Env;

use crate::relay::child;
use crate::relay::line::{self, Line, MAX_LINE};
use crate::relay::wire::Writer;
use crate::reviewer::{Caller, Reviewer};

/// A deep message must not overflow the stack.
const STACK: usize = 64 * 1024 * 1024;

/// The gate between one editor and one agent.
pub struct Proxy {
    agent: Option<String>,
    /// After a refusal the reason is sent to the agent, which the protocol has no field for.
    explain: bool,
    cwd: PathBuf,
    to_editor: Writer,
    to_agent: Writer,
    state: Mutex<state::State>,
}

/// Runs the proxy until editor or agent end; returns the exit code.
pub fn run(agent: Option<String>, explain: bool, command: &[OsString]) -> std::io::Result<u8> {
    let mut child = child::start(command)?;
    child::forward_signals(child.id());
    let (Some(to), Some(from)) = (child.stdin.take(), child.stdout.take()) else { return Ok(2) };
    let proxy = Arc::new(Proxy {
        agent,
        explain,
        cwd: countersign_host::env::current_dir(),
        to_editor: Writer::new(std::io::stdout()),
        to_agent: Writer::new(to),
        state: Mutex::default(),
    });
    let up = Arc::clone(&proxy);
    std::thread::Builder::new().stack_size(STACK).spawn(move || {
        let mut input = BufReader::with_capacity(64 * 1024, std::io::stdin());
        up.lines(&mut input, |line| up.from_editor(line), |_| {});
        up.to_agent.close();
    })?;
    let mut output = BufReader::with_capacity(64 * 1024, from);
    proxy.lines(&mut output, |line| proxy.from_agent(line), |beginning| proxy.too_long(beginning));
    child::wait(&mut child, None).map(child::code)
}

impl Proxy {
    fn lines(&self, from: &mut impl BufRead, whole: impl Fn(&[u8]), too_long: impl Fn(&[u8])) {
        loop {
            match line::read(from, MAX_LINE) {
                Ok(Line::Whole(line)) => whole(&line),
                Ok(Line::TooLong(beginning)) => too_long(&beginning),
                Ok(Line::End) | Err(_) => return,
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, state::State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A reviewer with the configuration as it is now.
    fn reviewer(&self, cwd: &str) -> Result<Reviewer, countersign_host::PathsError> {
        let cwd = if cwd.is_empty() { &self.cwd } else { std::path::Path::new(cwd) };
        Reviewer::new(Env::read(), cwd)
    }

    fn caller(&self, session: &str) -> Caller {
        let agent = self.agent.clone().or_else(|| self.state().agent.clone());
        Caller {
            agent: agent.unwrap_or_else(|| "acp".to_owned()),
            session: session.to_owned(),
            transcript: None,
            unattended: false,
        }
    }

    /// Folder of a session.
    fn cwd_of(&self, session: &str) -> String {
        let known = self.state().sessions.get(session).map(|s| s.cwd.clone()).filter(|cwd| !cwd.is_empty());
        known.unwrap_or_else(|| self.cwd.to_string_lossy().into_owned())
    }
}

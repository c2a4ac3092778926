//! Processes, from `/proc`. Elsewhere nothing is known of them.

use std::collections::HashMap;

use countersign_model::Fact;

use super::unknown;

/// Longest command line that is told.
const MAX_COMMAND: usize = 120;

/// Programs between the agent and this hook that are not the agent.
const SHELLS: &[&str] =
    &["sh", "bash", "zsh", "dash", "fish", "ksh", "env", "timeout", "nice", "countersign"];

pub(super) fn look(pid: u32, started: &[String]) -> Fact {
    if !cfg!(target_os = "linux") {
        return unknown("processes are only known on Linux");
    }
    let folder = format!("/proc/{pid}");
    if std::fs::symlink_metadata(&folder).is_err() {
        return Fact::Absent;
    }
    let Some(status) = Status::read(pid) else { return unknown("the process cannot be read") };
    let arguments = read_proc(&format!("{folder}/cmdline")).unwrap_or_default();
    let mut command = arguments.trim_end_matches('\0').replace('\0', " ");
    if command.is_empty() {
        command = format!("[{}]", status.name);
    }
    command = countersign_scan::redact(&command);
    command = command.chars().take(MAX_COMMAND).collect();
    let foreign = Status::read(std::process::id()).is_none_or(|own| own.user != status.user);
    let noted = started.iter().any(|name| *name == pid.to_string() || *name == status.name);
    Fact::Process { command, session_started: noted || descends_from_agent(pid), foreign }
}

/// Whether the process is a descendant of the agent: the nearest ancestor of this hook that is no shell.
fn descends_from_agent(pid: u32) -> bool {
    let mut known = HashMap::new();
    let mut parent = |pid: u32| -> Option<u32> {
        *known.entry(pid).or_insert_with(|| Status::read(pid).map(|status| status.parent).filter(|&p| p > 1))
    };
    let mut agent = parent(std::process::id());
    while let Some(candidate) = agent {
        match Status::read(candidate) {
            Some(status) if SHELLS.contains(&status.name.as_str()) => agent = parent(candidate),
            Some(_) => break,
            None => return false,
        }
    }
    let Some(agent) = agent else { return false };
    // The hook's own ancestors up to the agent were started by the agent too, but ending them is another matter.
    let mut at = parent(pid);
    for _ in 0..64 {
        match at {
            Some(up) if up == agent => return true,
            Some(up) => at = parent(up),
            None => return false,
        }
    }
    false
}

struct Status {
    name: String,
    parent: u32,
    user: u32,
}

impl Status {
    fn read(pid: u32) -> Option<Self> {
        let text = read_proc(&format!("/proc/{pid}/status"))?;
        let field = |name: &str| {
            text.lines().find_map(|line| Some(line.strip_prefix(name)?.strip_prefix(':')?.trim()))
        };
        Some(Self {
            name: field("Name")?.to_owned(),
            parent: field("PPid")?.parse().ok()?,
            user: field("Uid")?.split_whitespace().next()?.parse().ok()?,
        })
    }
}

/// Files of `/proc` say that they are empty: they are read without asking for their size.
fn read_proc(path: &str) -> Option<String> {
    use std::io::Read;
    let mut bytes = Vec::new();
    crate::file::open_quietly(std::path::Path::new(path))
        .ok()?
        .take(64 * 1024)
        .read_to_end(&mut bytes)
        .ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

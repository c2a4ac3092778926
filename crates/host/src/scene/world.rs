//! The real scene: a thread that looks things up, and a front that waits no longer than the deadline.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use countersign_model::Fact;

use super::git::Git;
use super::{
    Ecosystem, Recipe, RemoteAddress, Scene, globs, manifest, process, rebuild, recipe, tree, unknown,
};

/// What the look-ups rest on.
#[derive(Debug, Clone)]
pub struct WorldOptions {
    /// When every look-up ends.
    pub deadline: Instant,
    /// Entries that all walks together may see.
    pub max_entries: u64,
    /// Home directory.
    pub home: Option<PathBuf>,
    /// Absolute paths that the session made.
    pub made: BTreeSet<String>,
    /// When the session began, milliseconds since 1970: what is older was not made by it.
    pub session_started_ms: u64,
    /// Remotes known at the start of the session, by root of the repository.
    pub remotes: BTreeMap<String, BTreeMap<String, String>>,
    /// Processes that the session started, by id or name.
    pub started: Vec<String>,
}

impl WorldOptions {
    /// Nothing known of the session.
    #[must_use]
    pub fn until(deadline: Instant) -> Self {
        Self {
            deadline,
            max_entries: 50_000,
            home: None,
            made: BTreeSet::new(),
            session_started_ms: 0,
            remotes: BTreeMap::new(),
            started: Vec::new(),
        }
    }
}

/// Why a look-up that ended in time found nothing to say.
const LATE: &str = "the time for look-ups is over";

/// What the looking thread keeps between questions.
pub(super) struct Looker {
    pub(super) options: WorldOptions,
    pub(super) git: Git,
    /// Entries that walks may still see.
    pub(super) entries_left: u64,
}

impl Looker {
    /// Whether the time is over.
    pub(super) fn late(&self) -> bool {
        Instant::now() >= self.options.deadline
    }
}

type Question = Box<dyn FnOnce(&mut Looker) + Send>;

/// The real scene. The thread is started by the first question.
#[derive(Debug)]
pub struct World {
    options: WorldOptions,
    thread: Mutex<Option<Sender<Question>>>,
}

impl World {
    /// A scene; nothing is looked up yet.
    #[must_use]
    pub fn new(options: WorldOptions) -> Self {
        Self { options, thread: Mutex::new(None) }
    }

    /// Puts a question and waits for the answer until the deadline. A look-up that blocks is left behind.
    fn ask<T: Send + 'static>(&self, question: impl FnOnce(&mut Looker) -> T + Send + 'static) -> Option<T> {
        let left = self.options.deadline.checked_duration_since(Instant::now())?;
        let (answer, wait): (Sender<T>, Receiver<T>) = channel();
        let question: Question = Box::new(move |looker| {
            let _ = answer.send(question(looker));
        });
        let mut thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner);
        match thread.as_ref() {
            Some(sender) => sender.send(question).ok()?,
            None => {
                let sender = start(self.options.clone())?;
                sender.send(question).ok()?;
                *thread = Some(sender);
            }
        }
        drop(thread);
        wait.recv_timeout(left).ok()
    }

    fn fact(&self, question: impl FnOnce(&mut Looker) -> Fact + Send + 'static) -> Fact {
        self.ask(question).unwrap_or_else(|| unknown(LATE))
    }
}

fn start(options: WorldOptions) -> Option<Sender<Question>> {
    let (sender, questions) = channel::<Question>();
    let builder = std::thread::Builder::new().name("scene".to_owned());
    let run = move || {
        let entries_left = options.max_entries;
        let mut looker = Looker { git: Git::new(), entries_left, options };
        for question in questions {
            question(&mut looker);
        }
    };
    builder.spawn(run).ok()?;
    Some(sender)
}

impl Scene for World {
    fn path_tree(&self, path: &str) -> Fact {
        let path = PathBuf::from(path);
        self.fact(move |looker| tree::look(looker, &path))
    }

    fn expand_glob(&self, pattern: &str, cwd: &str) -> Vec<String> {
        let (pattern, cwd) = (pattern.to_owned(), PathBuf::from(cwd));
        self.ask(move |looker| globs::expand(looker, &pattern, &cwd)).unwrap_or_default()
    }

    fn read_file(&self, path: &str, max_bytes: usize) -> Option<String> {
        let path = PathBuf::from(path);
        self.ask(move |_| read_text(&path, max_bytes))?
    }

    fn repo_root(&self, cwd: &str) -> Option<String> {
        let cwd = PathBuf::from(cwd);
        self.ask(move |_| {
            crate::paths::repository_root(&cwd).map(|root| root.to_string_lossy().into_owned())
        })?
    }

    fn worktree(&self, dir: &str) -> Fact {
        let dir = PathBuf::from(dir);
        self.fact(move |looker| tree::worktree(looker, &dir))
    }

    fn current_branch(&self, dir: &str) -> Option<String> {
        let dir = PathBuf::from(dir);
        self.ask(move |looker| looker.git.at(&dir).ok()?.current_branch())?
    }

    fn branch(&self, dir: &str, name: &str) -> Fact {
        let (dir, name) = (PathBuf::from(dir), name.to_owned());
        self.fact(move |looker| {
            let deadline = looker.options.deadline;
            match looker.git.at(&dir) {
                Ok(repo) => repo.branch(&name, deadline),
                Err(why) => unknown(why),
            }
        })
    }

    fn remotes(&self, dir: &str) -> Option<Vec<RemoteAddress>> {
        let dir = PathBuf::from(dir);
        self.ask(move |looker| looker.git.at(&dir).ok()?.remotes())?
    }

    fn remote(&self, dir: &str, name: &str) -> Fact {
        let (dir, name) = (PathBuf::from(dir), name.to_owned());
        self.fact(move |looker| {
            let known = looker.options.remotes.clone();
            let repo = match looker.git.at(&dir) {
                Ok(repo) => repo,
                Err(why) => return unknown(why),
            };
            let Some(remotes) = repo.remotes() else { return unknown("the remotes cannot be read") };
            let Some(remote) = remotes.into_iter().find(|remote| remote.name == name) else {
                return Fact::Absent;
            };
            let at_start = known.get(&repo.root()).and_then(|remotes| remotes.get(&name));
            // Several addresses are one that was not known, unless they were known as this list.
            let url = remote.pushed_to();
            let known_at_start = at_start == Some(&url);
            Fact::Remote { name, url, known_at_start }
        })
    }

    fn default_branch(&self, dir: &str, remote: &str) -> Option<String> {
        let (dir, remote) = (PathBuf::from(dir), remote.to_owned());
        self.ask(move |looker| looker.git.at(&dir).ok()?.default_branch(&remote))?
    }

    fn upstream(&self, dir: &str, branch: &str) -> Option<(String, String)> {
        let (dir, branch) = (PathBuf::from(dir), branch.to_owned());
        self.ask(move |looker| looker.git.at(&dir).ok()?.upstream(&branch))?
    }

    fn push_target(&self, dir: &str, branch: &str) -> Option<(String, String)> {
        let (dir, branch) = (PathBuf::from(dir), branch.to_owned());
        self.ask(move |looker| looker.git.at(&dir).ok()?.push_target(&branch))?
    }

    fn is_commit_on_remote(&self, dir: &str, rev: &str) -> Option<bool> {
        let (dir, rev) = (PathBuf::from(dir), rev.to_owned());
        self.ask(move |looker| {
            let deadline = looker.options.deadline;
            looker.git.at(&dir).ok()?.is_on_remote(&rev, deadline)
        })?
    }

    fn git_alias(&self, dir: &str, name: &str) -> Option<String> {
        let (dir, name) = (PathBuf::from(dir), name.to_owned());
        self.ask(move |looker| looker.git.alias(&dir, &name))?
    }

    fn process(&self, pid: u32) -> Fact {
        self.fact(move |looker| process::look(pid, &looker.options.started))
    }

    fn declared_dependency(&self, dir: &str, ecosystem: Ecosystem, name: &str) -> Fact {
        let (dir, name) = (PathBuf::from(dir), name.to_owned());
        self.fact(move |_| manifest::declared(&dir, ecosystem, &name))
    }

    fn npm_script(&self, dir: &str, name: &str) -> Option<Recipe> {
        let (dir, name) = (PathBuf::from(dir), name.to_owned());
        self.ask(move |_| recipe::npm::script(&dir, &name))?
    }

    fn make_target(&self, dir: &str, name: &str) -> Option<Recipe> {
        let (dir, name) = (PathBuf::from(dir), name.to_owned());
        self.ask(move |_| recipe::make::target(&dir, &name))?
    }

    fn just_recipe(&self, dir: &str, name: &str) -> Option<Recipe> {
        let (dir, name) = (PathBuf::from(dir), name.to_owned());
        self.ask(move |_| recipe::just::recipe(&dir, &name))?
    }

    fn rebuildable(&self, path: &str) -> Option<Fact> {
        let path = PathBuf::from(path);
        self.ask(move |looker| rebuild::look(looker, &path))?
    }
}

/// Text of a regular file, when it is small enough. Invalid bytes are replaced: code is judged by what can be read.
pub(super) fn read_text(path: &std::path::Path, max_bytes: usize) -> Option<String> {
    let bytes = crate::file::read_bounded(path, max_bytes as u64).ok()??;
    Some(match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    })
}

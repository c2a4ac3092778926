//! Repositories, read by library. Nothing that a repository's configuration names is run: no hook, no filter, no
//! text conversion, no file-system monitor, no pager.

mod branch;
mod config;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use gix::open::permissions::{Attributes, Config, Environment};
use gix::open::{Options, Permissions};
use gix::sec::Permission;

/// Repositories that were opened, by root.
#[derive(Default)]
pub(super) struct Git {
    open: HashMap<PathBuf, Result<Repo, String>>,
}

/// One repository.
pub(super) struct Repo {
    pub(super) inner: gix::Repository,
    /// Folder that holds `.git`, real path.
    pub(super) folder: PathBuf,
    /// The configuration includes files that were not read: what it says of remotes may not be all.
    partial_config: bool,
}

impl Git {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The repository that holds `dir`.
    pub(super) fn at(&mut self, dir: &Path) -> Result<&Repo, String> {
        // A folder that is about to be made lies in the repository of its parent.
        let real = dir
            .ancestors()
            .find_map(|folder| std::fs::canonicalize(folder).ok())
            .ok_or_else(|| format!("`{}` cannot be found", dir.display()))?;
        let root = crate::paths::repository_root(&real).ok_or_else(|| "no repository holds it".to_owned())?;
        let slot = self.open.entry(root.clone()).or_insert_with(|| Repo::open(&root));
        slot.as_ref().map_err(Clone::clone)
    }

    /// An alias: of the repository, else of the user.
    pub(super) fn alias(&mut self, dir: &Path, name: &str) -> Option<String> {
        match self.at(dir) {
            Ok(repo) => repo.alias(name),
            Err(_) => config::user_alias(name),
        }
    }
}

impl Repo {
    fn open(root: &Path) -> Result<Self, String> {
        refuse_pipes(root)?;
        let open = |includes| {
            options(includes).open(root).map(|repo| repo.to_thread_local()).map_err(|error| {
                let text = error.to_string();
                format!("the repository cannot be read: {}", text.lines().next().unwrap_or(""))
            })
        };
        let mut inner = open(false)?;
        let mut partial_config = false;
        if config::has_includes(&inner) {
            match config::includes_are_files(&inner) {
                true => inner = open(true)?,
                false => partial_config = true,
            }
        }
        Ok(Self { inner, folder: root.to_path_buf(), partial_config })
    }

    /// Root as text.
    pub(super) fn root(&self) -> String {
        self.folder.to_string_lossy().into_owned()
    }

    /// Whether the work tree is the folder that holds `.git`, as the configuration has it.
    pub(super) fn has_own_worktree(&self) -> bool {
        self.inner
            .workdir()
            .and_then(|workdir| std::fs::canonicalize(workdir).ok())
            .is_some_and(|workdir| workdir == self.folder)
    }
}

/// Files of a repository that would make a reader wait for ever, or read without end, if they were something else.
fn refuse_pipes(root: &Path) -> Result<(), String> {
    let git = root.join(".git");
    let inside =
        ["HEAD", "config", "config.worktree", "index", "packed-refs", "shallow", "commondir", "info/exclude"];
    for path in std::iter::once(git.clone()).chain(inside.iter().map(|name| git.join(name))) {
        let Ok(meta) = std::fs::metadata(&path) else { continue };
        let right = meta.is_file() || (meta.is_dir() && path == git);
        if !right {
            return Err(format!("`{}` is no file", path.display()));
        }
    }
    Ok(())
}

/// Nothing of the environment but the home folder; no look-up that would start `git`.
fn options(includes: bool) -> Options {
    let env = Environment {
        home: Permission::Allow,
        xdg_config_home: Permission::Allow,
        ..Environment::isolated()
    };
    let config = Config { git_binary: false, system: false, git: true, user: true, env: false, includes };
    let attributes = Attributes { git_binary: false, system: false, git: true };
    Options::default()
        .permissions(Permissions { env, config, attributes })
        .strict_config(false)
        .lossy_config(true)
        .bail_if_untrusted(false)
}

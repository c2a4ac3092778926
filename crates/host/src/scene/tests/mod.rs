mod git;
mod project;
mod tree;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use countersign_model::Fact;

use super::*;

/// A folder with a repository at `repo`, and a home without configuration.
struct Place {
    dir: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self::bare();
        place.git("repo", &["init", "-q", "-b", "main"]);
        place.git("repo", &["config", "user.email", "me@example.com"]);
        place.git("repo", &["config", "user.name", "Me"]);
        place
    }

    fn bare() -> Self {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("repo")).unwrap();
        Self { dir }
    }

    fn path(&self, name: &str) -> PathBuf {
        std::fs::canonicalize(self.dir.path()).unwrap().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_string_lossy().into_owned()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    #[expect(clippy::disallowed_methods, reason = "tests make repositories with git itself")]
    fn git(&self, folder: &str, arguments: &[&str]) {
        let output = std::process::Command::new("git")
            .args(arguments)
            .current_dir(self.path(folder))
            .env("HOME", self.dir.path())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z")
            .env("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z")
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(&self, files: &[&str]) {
        for file in files {
            self.write(&format!("repo/{file}"), &format!("content of {file}"));
        }
        self.git("repo", &["add", "-A"]);
        self.git("repo", &["commit", "-qm", "x"]);
    }

    fn world(&self) -> World {
        World::new(WorldOptions::until(Instant::now() + Duration::from_secs(20)))
    }

    fn tree(&self, name: &str) -> Tree {
        Tree::of(self.world().path_tree(&self.text(name)))
    }
}

/// [`Fact::Tree`] by its numbers.
#[derive(Debug, PartialEq, Eq, Default)]
struct Tree {
    files: u64,
    untracked: u64,
    dirty: u64,
    ignored: u64,
    made: u64,
    in_repository: bool,
    truncated: bool,
    resolves_to: Option<String>,
    samples: Vec<String>,
}

impl Tree {
    fn of(fact: Fact) -> Self {
        match fact {
            Fact::Tree {
                files,
                untracked,
                dirty,
                ignored,
                session_made,
                truncated,
                in_repository,
                resolves_to,
                samples,
                ..
            } => Self {
                files,
                untracked,
                dirty,
                ignored,
                made: session_made,
                in_repository,
                truncated,
                resolves_to,
                samples,
            },
            other => panic!("{other:?}"),
        }
    }
}

#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "the standard library makes no pipes with a name")]
fn fifo(path: &Path) {
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

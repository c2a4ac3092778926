use std::collections::BTreeMap;
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

#[test]
fn files_are_told_apart() {
    let place = Place::new();
    place.write("repo/.gitignore", "*.log\n/build/\n");
    place.commit(&["src/clean.rs", "src/dirty.rs", "src/staged.rs", "src/touched.rs"]);
    place.write("repo/src/dirty.rs", "other");
    place.write("repo/src/new.rs", "new");
    place.write("repo/src/x.log", "log");
    place.write("repo/build/a/b.o", "o");
    place.write("repo/src/staged.rs", "staged");
    place.git("repo", &["add", "src/staged.rs"]);
    // The same bytes with another time.
    place.write("repo/src/touched.rs", "content of src/touched.rs");
    let tree = place.tree("repo/src");
    let expected =
        Tree { files: 6, untracked: 1, dirty: 2, ignored: 1, in_repository: true, ..Tree::default() };
    assert_eq!(Tree { samples: Vec::new(), ..tree }, expected);
    let mut samples = place.tree("repo/src").samples;
    samples.sort();
    assert_eq!(samples, ["src/dirty.rs", "src/new.rs", "src/staged.rs"]);
    assert_eq!(place.tree("repo/build").ignored, 1);
    assert_eq!(place.tree("repo/src/clean.rs"), Tree { files: 1, in_repository: true, ..Tree::default() });
    assert_eq!(place.world().worktree(&place.text("repo/src")), Fact::Worktree { dirty: 2, untracked: 1 });
}

#[test]
fn a_repository_that_goes_takes_its_history_along() {
    let place = Place::new();
    place.commit(&["a", "b"]);
    let whole = place.tree("repo");
    assert!(!whole.in_repository && whole.untracked > 2, "{whole:?}");
    let git = place.tree("repo/.git");
    assert!(!git.in_repository && git.untracked > 2, "{git:?}");
    // A work tree whose history lies elsewhere keeps it.
    place.git("repo", &["worktree", "add", "-q", "../linked"]);
    let linked = place.tree("linked");
    assert_eq!(linked, Tree { files: 3, in_repository: true, ..Tree::default() });
}

#[test]
fn outside_every_repository_all_is_untracked() {
    let place = Place::bare();
    place.write("docs/a", "x");
    place.write("docs/b/c", "y");
    let tree = place.tree("docs");
    assert_eq!((tree.files, tree.untracked, tree.in_repository), (2, 2, false));
    assert_eq!(place.world().path_tree(&place.text("nothing")), Fact::Absent);
    assert_eq!(place.world().path_tree(&place.text("docs/a/b")), Fact::Absent);
    assert!(matches!(place.world().path_tree("relative"), Fact::Unknown { .. }));
}

#[test]
fn what_the_session_made() {
    let place = Place::new();
    place.commit(&["kept"]);
    place.write("repo/tmp/old", "x");
    place.write("repo/tmp/new", "x");
    place.write("repo/out/a/b", "x");
    let now = crate::now_ms();
    let options = |started| WorldOptions {
        made: [place.text("repo/tmp/new"), place.text("repo/out"), place.text("repo/kept")].into(),
        session_started_ms: started,
        ..WorldOptions::until(Instant::now() + Duration::from_secs(20))
    };
    let tree = |started, name: &str| Tree::of(World::new(options(started)).path_tree(&place.text(name)));
    assert_eq!((tree(now, "repo/tmp").untracked, tree(now, "repo/tmp").made), (1, 1));
    assert_eq!((tree(now, "repo/out/a").untracked, tree(now, "repo/out/a").made), (0, 1));
    assert_eq!(tree(now, "repo/kept"), Tree { files: 1, in_repository: true, ..Tree::default() });
    // Older than the session: written to, not made by it.
    assert_eq!((tree(now + 60_000, "repo/tmp").untracked, tree(now + 60_000, "repo/tmp").made), (2, 0));
}

#[test]
#[cfg(unix)]
fn links_are_told_and_not_followed() {
    use std::os::unix::fs::symlink;
    let place = Place::bare();
    place.write("far/x", "x");
    place.write("far/y", "y");
    symlink(place.path("far"), place.path("near")).unwrap();
    symlink("/no/such", place.path("broken")).unwrap();
    symlink(place.path("far"), place.path("far/loop")).unwrap();
    let link = place.tree("near");
    assert_eq!((link.files, link.resolves_to), (1, Some(place.text("far"))));
    assert_eq!(place.tree("near/").files, 3);
    let inside = place.tree("near/x");
    assert_eq!((inside.files, inside.resolves_to), (1, Some(place.text("far/x"))));
    assert_eq!(place.tree("broken").resolves_to.as_deref(), Some("/no/such"));
    assert_eq!(place.tree("far").files, 3);
    assert_eq!(place.tree("far/../near/").resolves_to, None);
}

#[test]
fn bounds_are_kept() {
    let place = Place::bare();
    for i in 0..200 {
        place.write(&format!("many/{i}"), "x");
    }
    let options =
        WorldOptions { max_entries: 50, ..WorldOptions::until(Instant::now() + Duration::from_secs(20)) };
    let tree = Tree::of(World::new(options).path_tree(&place.text("many")));
    assert!(tree.truncated && tree.files <= 50, "{tree:?}");
    let late = World::new(WorldOptions::until(Instant::now()));
    assert!(matches!(late.path_tree(&place.text("many")), Fact::Unknown { .. }));
    assert!(late.expand_glob("*", &place.text("many")).is_empty());
    assert_eq!(late.read_file(&place.text("many/1"), 10), None);
}

#[test]
fn globs() {
    let place = Place::bare();
    for name in ["g/a.rs", "g/b.rs", "g/.hidden.rs", "g/sub/c.rs", "g/sub/deep/d.rs", "g/e.txt"] {
        place.write(name, "");
    }
    let cwd = place.text("g");
    let expand = |pattern: &str| -> Vec<String> {
        let found = place.world().expand_glob(pattern, &cwd);
        found.iter().map(|p| p.strip_prefix(&format!("{cwd}/")).unwrap_or(p).to_owned()).collect()
    };
    assert_eq!(expand("*.rs"), ["a.rs", "b.rs"]);
    assert_eq!(expand(".*.rs"), [".hidden.rs"]);
    assert_eq!(expand("*/"), ["sub"]);
    assert_eq!(expand("*/*.rs"), ["sub/c.rs"]);
    assert_eq!(expand("**/*.rs"), ["a.rs", "b.rs", "sub/c.rs", "sub/deep/d.rs"]);
    assert_eq!(expand(&format!("{cwd}/[ae].*")), ["a.rs", "e.txt"]);
    assert!(expand("*.none").is_empty());
}

#[test]
#[cfg(unix)]
fn only_regular_files_are_read() {
    let place = Place::bare();
    place.write("a", "text");
    let world = place.world();
    assert_eq!(world.read_file(&place.text("a"), 100).as_deref(), Some("text"));
    assert_eq!(world.read_file(&place.text("a"), 3), None);
    assert_eq!(world.read_file(&place.text("."), 100), None);
    assert_eq!(world.read_file("/dev/zero", 100), None);
    fifo(&place.path("pipe"));
    assert_eq!(world.read_file(&place.text("pipe"), 100), None);
}

#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "the standard library makes no pipes with a name")]
fn fifo(path: &Path) {
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
#[cfg(unix)]
fn a_repository_with_a_pipe_in_it_blocks_nobody() {
    let place = Place::new();
    place.commit(&["a"]);
    std::fs::remove_file(place.path("repo/.git/index")).unwrap();
    fifo(&place.path("repo/.git/index"));
    assert!(matches!(place.world().path_tree(&place.text("repo/a")), Fact::Unknown { .. }));
    // One that is only met on the way: whoever asks stops waiting.
    let place = Place::new();
    place.commit(&["sub/a"]);
    fifo(&place.path("repo/sub/.gitignore"));
    let begun = Instant::now();
    let world = World::new(WorldOptions::until(begun + Duration::from_millis(300)));
    let _ = world.path_tree(&place.text("repo/sub"));
    let _ = world.worktree(&place.text("repo"));
    assert!(begun.elapsed() < Duration::from_secs(2));
}

#[test]
#[cfg(unix)]
fn a_hostile_configuration_runs_nothing() {
    let place = Place::new();
    place.write("repo/.gitattributes", "* filter=evil diff=evil\n");
    place.commit(&["a"]);
    let proof = place.text("ran");
    for key in [
        "core.fsmonitor",
        "core.sshCommand",
        "core.pager",
        "core.editor",
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "diff.evil.textconv",
        "diff.external",
        "core.hooksPath",
        "credential.helper",
        "gpg.program",
        "alias.status",
    ] {
        place.git("repo", &["config", key, &format!("touch {proof}; true")]);
    }
    place.write("repo/a", "changed");
    let _ = std::fs::remove_file(place.path("ran"));
    let (world, dir) = (place.world(), place.text("repo"));
    assert_eq!(place.tree("repo/a").dirty, 1);
    let _ = (
        world.worktree(&dir),
        world.branch(&dir, "main"),
        world.remotes(&dir),
        world.is_commit_on_remote(&dir, "HEAD"),
    );
    assert_eq!(world.git_alias(&dir, "status").unwrap(), format!("touch {proof}; true"));
    assert!(!place.path("ran").exists());
}

/// A second repository as the remote of the first.
fn with_remote() -> Place {
    let place = Place::new();
    place.commit(&["a"]);
    place.git("", &["clone", "-q", "--bare", "repo", "far.git"]);
    place.git("repo", &["remote", "add", "origin", &place.text("far.git")]);
    place.git("repo", &["fetch", "-q"]);
    place.git("repo", &["branch", "-q", "-u", "origin/main"]);
    place.git("repo", &["remote", "set-head", "origin", "main"]);
    place
}

#[test]
fn branches_against_their_remote() {
    let place = with_remote();
    let (world, dir) = (place.world(), place.text("repo"));
    let branch = |name: &str, default, unpushed| Fact::Branch {
        name: name.into(),
        default,
        unpushed,
        foreign_authors: Vec::new(),
    };
    assert_eq!(world.current_branch(&dir).as_deref(), Some("main"));
    assert_eq!(world.branch(&dir, ""), branch("main", true, 0));
    assert_eq!(world.is_commit_on_remote(&dir, "HEAD"), Some(true));
    assert_eq!(world.default_branch(&dir, "origin").as_deref(), Some("main"));
    assert_eq!(world.upstream(&dir, "main"), Some(("origin".into(), "main".into())));
    assert_eq!(world.push_target(&dir, "main"), Some(("origin".into(), "main".into())));
    place.git("repo", &["checkout", "-qb", "work"]);
    place.commit(&["b"]);
    place.commit(&["c"]);
    let world = place.world();
    assert_eq!(world.branch(&dir, "refs/heads/work"), branch("work", false, 2));
    assert_eq!(world.is_commit_on_remote(&dir, "HEAD"), Some(false));
    assert_eq!(world.branch(&dir, "none"), Fact::Absent);
    // Another branch holds them as well: nothing would be lost.
    place.git("repo", &["branch", "copy"]);
    assert_eq!(place.world().branch(&dir, "work"), branch("work", false, 0));
}

#[test]
fn commits_of_others_that_would_be_overwritten() {
    let place = with_remote();
    place.git("", &["clone", "-q", "far.git", "theirs"]);
    place.write("theirs/z", "z");
    place.git("theirs", &["add", "z"]);
    place.git("theirs", &["-c", "user.name=Bo", "-c", "user.email=bo@example.com", "commit", "-qm", "z"]);
    place.git("theirs", &["push", "-q"]);
    place.git("repo", &["fetch", "-q"]);
    match place.world().branch(&place.text("repo"), "main") {
        Fact::Branch { foreign_authors, .. } => assert_eq!(foreign_authors, ["Bo <bo@example.com>"]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn remotes_with_every_address_they_push_to() {
    let place = with_remote();
    let dir = place.text("repo");
    let far = place.text("far.git");
    let known = BTreeMap::from([(dir.clone(), BTreeMap::from([("origin".to_owned(), far.clone())]))]);
    let remote = || {
        let options = WorldOptions {
            remotes: known.clone(),
            ..WorldOptions::until(Instant::now() + Duration::from_secs(20))
        };
        World::new(options).remote(&dir, "origin")
    };
    let fact =
        |url: &str, known_at_start| Fact::Remote { name: "origin".into(), url: url.into(), known_at_start };
    assert_eq!(remote(), fact(&far, true));
    assert_eq!(place.world().remote(&dir, "evil"), Fact::Absent);
    place.git("repo", &["config", "--add", "remote.origin.url", "evil:x"]);
    assert_eq!(remote(), fact(&format!("{far} evil:x"), false));
    place.git("repo", &["config", "remote.origin.pushurl", "https://github.com/a/b"]);
    assert_eq!(remote(), fact("https://github.com/a/b", false));
    place.git("repo", &["config", "url.evil:.insteadOf", "https://github.com/"]);
    assert_eq!(remote(), fact("evil:a/b", false));
}

#[test]
#[cfg(unix)]
fn included_configuration_counts() {
    let place = with_remote();
    let dir = place.text("repo");
    place.write("more", "[remote \"origin\"]\n\tpushurl = evil:x\n");
    place.git("repo", &["config", "include.path", "../../more"]);
    assert_eq!(place.world().remotes(&dir).unwrap()[0].push_urls, ["evil:x"]);
    std::fs::remove_file(place.path("more")).unwrap();
    fifo(&place.path("more"));
    assert_eq!(place.world().remotes(&dir), None);
    assert!(matches!(place.world().remote(&dir, "origin"), Fact::Unknown { .. }));
}

#[test]
fn packages_that_are_declared() {
    let place = Place::bare();
    place.write(
        "repo/package.json",
        r#"{"dependencies": {"left-pad": "1"}, "devDependencies": {"@a/b": "2"}}"#,
    );
    place.write("repo/Cargo.toml", "[dependencies]\nserde_json = \"1\"\nx = { package = \"real\", version = \"1\" }\n[target.'cfg(unix)'.dependencies]\nlibc = \"0\"\n");
    place.write("repo/pyproject.toml", "[project]\ndependencies = [\"Requests>=2\"]\n[dependency-groups]\ndev = [\"pytest\"]\n[tool.poetry.dependencies]\nflask = \"1\"\n");
    place.write("repo/requirements-dev.txt", "# x\nblack==1 # y\n-r other.txt\n");
    place.write("repo/go.mod", "module x\nrequire (\n\tgithub.com/a/b v1.0.0\n)\n");
    place.write("repo/Gemfile", "source 'x'\ngem 'rails', '~> 7'\n");
    place.write("repo/composer.json", r#"{"require-dev": {"a/b": "1"}}"#);
    let dir = place.text("repo/sub");
    let world = place.world();
    use Ecosystem::{Cargo, Go, Npm, Php, Python, Ruby};
    for (ecosystem, name, declared) in [
        (Npm, "left-pad", true),
        (Npm, "@a/b", true),
        (Npm, "left-pat", false),
        (Cargo, "serde-json", true),
        (Cargo, "real", true),
        (Cargo, "x", false),
        (Cargo, "libc", true),
        (Python, "requests", true),
        (Python, "PyTest", true),
        (Python, "flask", true),
        (Python, "black", true),
        (Python, "other", false),
        (Go, "github.com/a/b/cmd/x", true),
        (Go, "github.com/a/bc", false),
        (Ruby, "rails", true),
        (Ruby, "rail", false),
        (Php, "a/b", true),
    ] {
        let fact = world.declared_dependency(&dir, ecosystem, name);
        assert_eq!(matches!(fact, Fact::Declared { .. }), declared, "{ecosystem:?} {name} {fact:?}");
    }
}

#[test]
fn outputs_that_a_manifest_rebuilds() {
    let place = Place::new();
    place.write("repo/.gitignore", "node_modules/\n__pycache__/\n/dist\n");
    place.write("repo/package.json", "{}");
    place.commit(&["build/tracked"]);
    for name in
        ["node_modules/a/index.js", "dist/x", "sub/dist/x", "src/__pycache__/x", "target/x", "build/x"]
    {
        place.write(&format!("repo/{name}"), "x");
    }
    let by = |name: &str| match place.world().rebuildable(&place.text(&format!("repo/{name}"))) {
        Some(Fact::Rebuildable { by }) => Some(by.rsplit('/').next().unwrap_or("").to_owned()),
        None => None,
        other => panic!("{other:?}"),
    };
    assert_eq!(by("node_modules").as_deref(), Some("package.json"));
    assert_eq!(by("node_modules/a").as_deref(), Some("package.json"));
    assert_eq!(by("dist").as_deref(), Some("package.json"));
    assert!(by("src/__pycache__").is_some());
    assert_eq!(by("sub/dist"), None, "no manifest beside it");
    assert_eq!(by("target"), None, "not ignored, no manifest");
    assert_eq!(by("build"), None, "tracked");
    assert_eq!(by("src"), None);
}

#[test]
fn processes() {
    let place = Place::bare();
    if !cfg!(target_os = "linux") {
        return;
    }
    match place.world().process(std::process::id()) {
        Fact::Process { command, foreign, .. } => {
            assert!(command.contains("countersign"), "{command}");
            assert!(!foreign);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(place.world().process(u32::MAX), Fact::Absent);
}

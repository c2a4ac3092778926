//! Repositories, hostile ones too.

use std::collections::BTreeMap;

use super::*;

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

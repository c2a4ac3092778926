//! What a path holds.

use super::*;

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

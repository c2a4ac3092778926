//! Files, manifests, processes.

use super::*;

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

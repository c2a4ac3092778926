//! Build outputs and caches: what a manifest beside them brings back.

use std::path::Path;

use countersign_model::Fact;

use super::world::Looker;

/// Name of the folder, and the manifests beside it of which one rebuilds it. An empty list: a cache that its program
/// makes anew wherever it lies.
const OUTPUTS: &[(&str, &[&str])] = &[
    ("node_modules", JS),
    ("bower_components", &["bower.json"]),
    (".next", JS),
    (".nuxt", JS),
    (".svelte-kit", JS),
    (".turbo", JS),
    (".parcel-cache", JS),
    (".vite", JS),
    (".angular", JS),
    ("storybook-static", JS),
    ("target", &["Cargo.toml", "pom.xml", "build.sbt"]),
    ("dist", ANY),
    ("build", ANY),
    ("out", ANY),
    ("coverage", ANY),
    ("htmlcov", PYTHON),
    (".venv", PYTHON),
    ("venv", PYTHON),
    (".tox", PYTHON),
    (".nox", PYTHON),
    ("vendor", &["go.mod", "Gemfile", "composer.json"]),
    ("bin", DOTNET),
    ("obj", DOTNET),
    (".gradle", &["build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"]),
    ("Pods", &["Podfile"]),
    ("DerivedData", &["Package.swift"]),
    (".build", &["Package.swift"]),
    (".terraform", &["main.tf", "versions.tf", "providers.tf", "terraform.tf"]),
    ("_build", &["mix.exs", "rebar.config", "dune-project"]),
    ("deps", &["mix.exs"]),
    (".dart_tool", &["pubspec.yaml"]),
    (".stack-work", &["stack.yaml"]),
    ("dist-newstyle", &["cabal.project"]),
    ("zig-out", &["build.zig"]),
    (".zig-cache", &["build.zig"]),
    ("zig-cache", &["build.zig"]),
    ("cmake-build-debug", &["CMakeLists.txt"]),
    ("cmake-build-release", &["CMakeLists.txt"]),
    (".godot", &["project.godot"]),
    ("classes", &["deps.edn", "project.clj"]),
    (".cpcache", &["deps.edn"]),
    ("cache", &["foundry.toml", "hardhat.config.js", "hardhat.config.ts"]),
    ("artifacts", &["hardhat.config.js", "hardhat.config.ts"]),
    ("gen", &["buf.gen.yaml", "buf.gen.yml"]),
    ("Intermediate", UNREAL),
    ("DerivedDataCache", UNREAL),
    ("Binaries", UNREAL),
    ("Library", &["ProjectSettings/ProjectVersion.txt"]),
    (".cxx", &["build.gradle", "build.gradle.kts"]),
    (".bloop", &["build.sbt", "build.sc"]),
    (".metals", &["build.sbt", "build.sc"]),
    ("elm-stuff", &["elm.json"]),
    ("cdk.out", &["cdk.json"]),
    (".aws-sam", &["template.yaml", "template.yml"]),
    ("generated", &["bin/magento"]),
    ("__pycache__", &[]),
    (".pytest_cache", &[]),
    (".mypy_cache", &[]),
    (".ruff_cache", &[]),
    (".eslintcache", &[]),
    (".nyc_output", &[]),
    (".sass-cache", &[]),
];

const JS: &[&str] = &["package.json"];
const PYTHON: &[&str] =
    &["pyproject.toml", "requirements.txt", "setup.py", "setup.cfg", "Pipfile", "poetry.lock"];
const UNREAL: &[&str] = &["*.uproject"];
const DOTNET: &[&str] = &["*.csproj", "*.fsproj", "*.vbproj", "*.sln"];
const ANY: &[&str] = &[
    "package.json",
    "pyproject.toml",
    "setup.py",
    "CMakeLists.txt",
    "Makefile",
    "meson.build",
    "build.gradle",
    "build.gradle.kts",
    "Cargo.toml",
    "go.mod",
    "pubspec.yaml",
    "mix.exs",
    "foundry.toml",
];

/// The manifest that brings back `path`, or the folder of outputs it lies in. Only when git ignores it, or no
/// repository holds it: what git tracks is no output, and what it does not know was perhaps meant to be added.
pub(super) fn look(looker: &mut Looker, path: &Path) -> Option<Fact> {
    let output = path.ancestors().find(|folder| name_of(folder).is_some_and(|name| entry(name).is_some()))?;
    let (_, manifests) = entry(name_of(output)?)?;
    let beside = output.parent()?;
    let meta = output.symlink_metadata().ok()?;
    if meta.is_symlink() {
        return None;
    }
    let by = match manifests {
        [] => "the program that made it".to_owned(),
        some => some.iter().find_map(|manifest| found(beside, manifest))?,
    };
    super::tree::ignored_or_unversioned(looker, output)?.then_some(Fact::Rebuildable { by })
}

fn name_of(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()
}

fn entry(name: &str) -> Option<&'static (&'static str, &'static [&'static str])> {
    OUTPUTS.iter().find(|(output, _)| *output == name)
}

fn found(folder: &Path, manifest: &str) -> Option<String> {
    let path = match manifest.strip_prefix('*') {
        Some(end) => std::fs::read_dir(folder)
            .ok()?
            .flatten()
            .take(5000)
            .map(|entry| entry.path())
            .find(|path| path.to_string_lossy().ends_with(end))?,
        None => folder.join(manifest),
    };
    path.is_file().then(|| path.to_string_lossy().into_owned())
}

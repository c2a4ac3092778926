//! What builds make again: outputs and caches, by their names. Whether a manifest beside one rebuilds it is for the scene to say.

/// Outputs and caches that a build makes again, by the name of a folder in the path or the ending of a file.
pub(super) fn is_artefact(path: &str) -> bool {
    const FOLDERS: &[&str] = &[
        "node_modules",
        "dist",
        "build",
        "out",
        "target",
        "__pycache__",
        ".pytest_cache",
        ".mypy_cache",
        ".ruff_cache",
        ".tox",
        ".nox",
        ".next",
        ".nuxt",
        ".turbo",
        ".parcel-cache",
        ".svelte-kit",
        ".cache",
        "coverage",
        ".nyc_output",
        "htmlcov",
        ".gradle",
        ".eggs",
        ".terraform",
        "tmp",
        "temp",
        "Temp",
        ".tmp",
        "_build",
        ".dart_tool",
        "DerivedData",
        "Pods",
        "bin",
        "obj",
        ".venv",
        "venv",
        ".vite",
        "test-results",
        "playwright-report",
        ".angular",
        ".output",
        "cmake-build-debug",
        "cmake-build-release",
        ".expo",
        "storybook-static",
        ".docusaurus",
        "site",
        "elm-stuff",
        ".stack-work",
        "zig-cache",
        ".zig-cache",
        "zig-out",
        ".cxx",
        ".bloop",
        ".metals",
        ".cpcache",
        ".godot",
        "DerivedDataCache",
        "BenchmarkDotNet.Artifacts",
        "dist-newstyle",
        "cover_db",
        "cdk.out",
        ".aws-sam",
        ".serverless",
        "_site",
        ".jekyll-cache",
        ".ipynb_checkpoints",
        ".hypothesis",
        ".benchmarks",
        ".stryker-tmp",
        "bazel-out",
        "bazel-bin",
    ];
    let base = path.trim_end_matches("/**").trim_end_matches("/*").rsplit('/').next().unwrap_or(path);
    let ending = [
        ".pyc",
        ".pyo",
        ".o",
        ".class",
        ".log",
        ".tmp",
        ".swp",
        ".bak",
        ".orig",
        ".rej",
        ".egg-info",
        ".tsbuildinfo",
        ".DS_Store",
        ".test",
        ".out",
        ".prof",
        ".coverage",
        ".aux",
        ".bbl",
        ".blg",
        ".fls",
        ".fdb_latexmk",
        ".synctex.gz",
        ".Rcheck",
    ]
    .iter()
    .any(|e| base.ends_with(e));
    // `build-asan`, `cmake-build-relwithdebinfo`: one output for each way to build. `build-tools` is none.
    let variant = |part: &str| {
        part.rsplit_once("build-").is_some_and(|(before, way)| {
            matches!(before, "" | "cmake-")
                && matches!(
                    way.to_lowercase().as_str(),
                    "native"
                        | "debug"
                        | "release"
                        | "rel"
                        | "dbg"
                        | "asan"
                        | "ubsan"
                        | "tsan"
                        | "msan"
                        | "san"
                        | "test"
                        | "tests"
                        | "wasm"
                        | "arm"
                        | "arm64"
                        | "aarch64"
                        | "x86"
                        | "x64"
                        | "x86_64"
                        | "linux"
                        | "win"
                        | "windows"
                        | "mac"
                        | "macos"
                        | "android"
                        | "ios"
                        | "host"
                        | "cov"
                        | "coverage"
                        | "clang"
                        | "gcc"
                        | "ninja"
                        | "cmake"
                        | "opt"
                        | "prof"
                        | "relwithdebinfo"
                        | "minsizerel"
                        | "fuzz"
                        | "sim"
                )
        }) || part.starts_with("_minted-")
    };
    ending
        || path.split('/').skip(2).any(variant)
        || path.split('/').skip(2).any(|part| FOLDERS.contains(&part))
}

#[cfg(test)]
mod tests {
    use super::is_artefact;

    #[test]
    fn outputs_are_known_by_name() {
        for path in
            ["/code/app/node_modules/zod", "/code/app/build-asan", "/code/app/.godot", "/code/app/x.pyc"]
        {
            assert!(is_artefact(path), "{path}");
        }
        for path in ["/code/app/src", "/code/app/build-tools", "/code/app/Intermediate", "/target"] {
            assert!(!is_artefact(path), "{path}");
        }
    }
}

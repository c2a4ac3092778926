//! Code and packages that an action brings in, and whether it runs them.

use countersign_model::{Effect, EffectKind as K, MarkKind, TargetKind};

use super::{Candidate, Words};
use crate::context::Context;
use crate::rules::is_public_registry;

/// `git pull ADDRESS` joins what it fetches with the user's work.
pub(crate) fn merges(effect: &Effect) -> bool {
    effect.program == "git"
        && effect.to.as_ref().is_some_and(|to| to.name.contains("://") || to.name.contains('@'))
}

/// An image that runs.
pub(crate) fn is_image(effect: &Effect) -> bool {
    effect.targets.iter().any(|t| t.kind == TargetKind::Container)
}

/// The same action runs, builds or installs behind the clone.
pub(crate) fn runs_after(cx: &Context<'_>) -> bool {
    let builds = cx.text.split(['&', ';', '|', '\n']).skip(1).any(|part| {
        let first = part.split_whitespace().next().unwrap_or("");
        first.starts_with("./")
            || matches!(
                first,
                "npm"
                    | "yarn"
                    | "pnpm"
                    | "bun"
                    | "make"
                    | "cargo"
                    | "pip"
                    | "pip3"
                    | "python"
                    | "python3"
                    | "node"
                    | "bash"
                    | "sh"
                    | "go"
                    | "mvn"
                    | "gradle"
                    | "docker"
                    | "docker-compose"
                    | "cmake"
                    | "bundle"
                    | "composer"
                    | "dotnet"
                    | "uv"
                    | "poetry"
                    | "source"
                    | "."
            )
    });
    if builds {
        return true;
    }
    cx.effects.iter().any(|e| {
        matches!(
            e.kind,
            K::RunFile
                | K::RunRemote
                | K::RunOpaque
                | K::PackageInstall
                | K::PackageRun
                | K::UnknownProgram
                | K::InfraApply
        )
    })
}

/// The folder was brought in by this session.
pub(crate) fn in_clone(effect: &Effect, cx: &Context<'_>) -> bool {
    !cloned_from(effect, cx).is_empty()
}

/// Where the code comes from that runs in a folder which was brought in.
pub(crate) fn cloned_from(effect: &Effect, cx: &Context<'_>) -> Vec<Candidate> {
    let here = |path: &str| {
        let mut places = effect
            .targets
            .iter()
            .map(|t| t.name.as_str())
            .chain([effect.cwd.as_str(), cx.around.cwd.as_str()]);
        places.any(|place| place == path || countersign_analysis::under(place, path))
    };
    let brought = cx.memory.cloned.iter().chain(&cx.memory.downloaded).find(|(path, _)| here(path));
    let Some((_, address)) = brought else { return Vec::new() };
    let mut out = Vec::new();
    countersign_scan::provenance::items(address, &mut |item| {
        if matches!(item.kind, MarkKind::Host | MarkKind::Place) {
            out.push(Candidate { kind: item.kind, name: item.name.to_owned() });
        }
    });
    out
}

/// Content names the package, and the user did not ask for one; or it comes from an address.
pub(crate) fn asks_after_package(effect: &Effect, cx: &Context<'_>) -> bool {
    const ASKS: &[&str] = &[
        "add",
        "install",
        "dependency",
        "dependencies",
        "package",
        "packages",
        "crate",
        "crates",
        "library",
        "libraries",
        "upgrade",
        "update",
        "use",
        "using",
        "switch",
        "migrate",
        "replace",
        "set up",
        "setup",
        "run",
        "running",
        "bump",
        "plugin",
        "tool",
        "framework",
        "module",
        "modules",
        "import",
        "take",
        "try",
        "get it",
        "start",
    ];
    let words = Words::new(cx);
    cx.memory.tainted || is_direct(effect) || !ASKS.iter().any(|word| words.hold(word))
}

/// From an address or a repository instead of a registry.
pub(crate) fn is_direct(effect: &Effect) -> bool {
    effect.to.as_ref().is_some_and(|to| !is_public_registry(&to.name) && to.host.contains('.'))
        || effect.targets.iter().any(|t| {
            t.name.contains("://")
                || t.name.starts_with("git@")
                || t.name.starts_with("github:")
                || t.name.starts_with("git+")
        })
}

//! Files whose content acts: what agents, shells and builds take from them.

use countersign_model::{Call, MarkKind};

use crate::context::Context;

/// Files by which a project speaks to agents, or tells them which services to use.
pub(crate) fn is_agent_file(path: &str) -> bool {
    let lower = path.to_lowercase().replace('\\', "/");
    // Plans and lists are the agent's own.
    if ["/plans/", "/todos/", "/tmp/"].iter().any(|own| lower.contains(own)) {
        return false;
    }
    let base = lower.rsplit('/').next().unwrap_or(&lower);
    matches!(
        base,
        "claude.md"
            | "agents.md"
            | "gemini.md"
            | "qwen.md"
            | "skill.md"
            | "copilot-instructions.md"
            | ".cursorrules"
            | ".windsurfrules"
            | ".clinerules"
            | ".mcp.json"
            | "mcp.json"
            | "mcp_config.json"
            | "claude.local.md"
            | "agent.md"
            | "opencode.json"
            | ".goosehints"
            | "memory.md"
    ) || [
        "/.claude/",
        "/.cursor/",
        "/.codex/",
        "/.gemini/",
        "/.windsurf/",
        "/.opencode/",
        "/.github/instructions/",
        "/.github/prompts/",
    ]
    .iter()
    .any(|folder| lower.contains(folder) || lower.starts_with(folder.trim_start_matches('/')))
}

/// A file that declares what is installed or on which image it runs.
pub(crate) fn is_manifest(path: &str) -> bool {
    let base = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    matches!(
        base.as_str(),
        "package.json"
            | "cargo.toml"
            | "go.mod"
            | "pyproject.toml"
            | "gemfile"
            | "composer.json"
            | "pom.xml"
            | "build.gradle"
            | "build.gradle.kts"
            | "pubspec.yaml"
            | "setup.py"
            | "setup.cfg"
            | "pipfile"
            | "environment.yml"
            | "docker-compose.yml"
            | "docker-compose.yaml"
            | "compose.yaml"
            | "compose.yml"
            | "packages.config"
            | "mix.exs"
    ) || base.starts_with("requirements") && base.ends_with(".txt")
        || base.starts_with("dockerfile")
        || base.ends_with(".dockerfile")
        || base == "containerfile"
}

/// What a shell runs at its start, also where a project keeps it.
pub(crate) fn is_profile(path: &str) -> bool {
    let base = path.rsplit('/').next().unwrap_or(path).trim_start_matches(['.', '_']);
    matches!(
        base,
        "zshrc"
            | "bashrc"
            | "profile"
            | "zprofile"
            | "bash_profile"
            | "zshenv"
            | "zlogin"
            | "bash_login"
            | "bash_aliases"
            | "config.fish"
    )
}

/// An address of a file of settings is put in the place of another.
pub(crate) fn replaces_address(cx: &Context<'_>) -> bool {
    let Call::Edit { path, hunks } = &cx.action.call else { return false };
    let lower = path.to_lowercase();
    let settings = [
        ".env",
        ".json",
        ".toml",
        ".yaml",
        ".yml",
        ".ini",
        ".cfg",
        ".conf",
        ".properties",
        ".npmrc",
        ".gitmodules",
        ".xml",
        ".lock",
        ".tf",
    ]
    .iter()
    .any(|end| lower.ends_with(end))
        || lower.contains(".env.")
        || lower.contains("config");
    let has = |text: &str| {
        let mut found = false;
        countersign_scan::provenance::items(text, &mut |item| found |= is_place(item.kind) && !item.weak);
        found
    };
    settings && hunks.iter().any(|h| has(&h.old) && has(&h.new))
}

/// A host, an address or a recipient.
pub(crate) fn is_place(kind: MarkKind) -> bool {
    matches!(kind, MarkKind::Host | MarkKind::Place | MarkKind::Mail)
}

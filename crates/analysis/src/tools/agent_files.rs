//! Files by which agents are told what they may do and what they should: settings, hooks, instructions, transcripts.

use super::project_files::Change;

/// Settings of agents in which permissions, hooks and servers stand.
pub(crate) fn is_agent_permission_file(path: &str) -> bool {
    let has = |part: &str| path.contains(part);
    if [".example", ".sample", ".template", ".md", ".txt", ".bak"].iter().any(|e| path.ends_with(e)) {
        return false;
    }
    has("/.claude/settings")
        || path.ends_with("/.claude.json")
        || path.ends_with("/.mcp.json")
        || has("/.codex/config.toml")
        || has("/.codex/hooks.json")
        || has("/.codex/requirements.toml")
        || has("/.gemini/settings.json")
        || has("/.gemini/policies/")
        || has("/.qwen/settings.json")
        || has("/.cursor/hooks.json")
        || has("/.cursor/mcp.json")
        || has("/.cursor/cli-config.json")
        || has("/.copilot/config.json")
        || has("/.github/copilot/")
        || path.ends_with("/opencode.json")
        || path.ends_with("/opencode.jsonc")
        || has("/.config/opencode/")
        || has("/.opencode/plugin")
        || has("/.factory/settings.json")
        || has("/.factory/hooks.json")
        || has("/.copilot/settings.json")
        || has("/.copilot/hooks/")
        || has("/.github/hooks/")
        || has("/.codeium/windsurf/hooks.json")
        || has("/.windsurf/hooks.json")
        || has("/.devin/hooks.json")
        || has("/.cline/hooks/")
        || has("/.kiro/hooks/")
        || has("/.augment/settings")
        || has("/.augment/hooks/")
        || path.ends_with("/crush.json")
        || path.ends_with("/.crush.json")
        || has("/.config/amp/")
        || has("/.amp/plugins/")
        || has("/.pi/agent/extensions/")
        || has("/.pi/extensions/")
        || has("/.agents/plugins/")
        || has("/.config/zed/settings.json")
        || has("/.jetbrains/acp.json")
        || has("/.config/goose/")
        || has("/claude-code/managed-settings")
        || has("/.aider.conf.yml")
        || has("/.continue/permissions")
}

/// An agent's own program: what stands in its place decides what it may do.
pub(super) fn is_agent_program(path: &str) -> bool {
    let Some((folder, name)) = path.rsplit_once('/') else { return false };
    let name = name.strip_suffix(".exe").unwrap_or(name);
    folder.ends_with("/bin")
        && matches!(
            name,
            "claude"
                | "codex"
                | "gemini"
                | "copilot"
                | "cursor-agent"
                | "opencode"
                | "qwen"
                | "goose"
                | "aider"
                | "droid"
        )
}

/// Programs that an agent's hooks run: what one of them checks is what the agent may do.
pub(super) fn is_agent_hook(path: &str) -> bool {
    ["/.claude/hooks/", "/.codex/hooks/", "/.cursor/hooks/", "/.gemini/hooks/", "/.factory/hooks/"]
        .iter()
        .any(|folder| path.contains(folder))
        && !path.ends_with(".md")
}

/// The hook answers "yes" to everything, or does nothing at all.
pub(super) fn lets_everything_pass(text: &str) -> bool {
    let lower = text.to_lowercase();
    let lines: Vec<&str> =
        lower.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let approves = lower.contains("\"approve\"")
        || lower.contains("\\\"approve\\\"")
        || lower.contains("permissiondecision") && lower.contains("allow");
    let refuses = ["deny", "block", "exit 2", "reject"].iter().any(|word| lower.contains(word));
    let idle =
        !lines.is_empty() && lines.iter().all(|line| matches!(*line, "exit 0" | "exit" | "true" | ":"));
    (approves || idle) && !refuses
}

/// Settings of editors, in which those of their agents stand among others.
pub(super) fn is_editor_setting(path: &str) -> bool {
    path.ends_with("/.vscode/settings.json")
        || ["/code/user/settings.json", "/code - insiders/user/settings.json", "/cursor/user/settings.json"]
            .iter()
            .any(|end| path.ends_with(end))
        || path.ends_with("/windsurf/user/settings.json")
        || path.ends_with("/vscodium/user/settings.json")
}

pub(super) fn approves_tools(text: &str) -> bool {
    let lower = text.to_lowercase();
    ["chat.tools.autoapprove", "chat.tools.terminal.autoapprove", "yolomode", "autoapprov"]
        .iter()
        .any(|key| lower.lines().any(|line| line.contains(key) && !line.contains(": false")))
        || lower.contains("security.workspace.trust.enabled\": false")
}

/// Of a change that is known only words that widen what the agent may do count. A user's own settings that are written
/// whole, or by a tool, lose what stood in them: permissions, hooks, this gate.
pub(super) fn touches_permissions(path: &str, change: &Change<'_>) -> bool {
    if path.contains("managed-settings") || path.contains("requirements.toml") {
        return true;
    }
    let text = format!("{}\n{}", change.old, change.new).to_lowercase();
    let widening = [
        "\"allow\"",
        "bypasspermissions",
        "defaultmode",
        "dangerously",
        "acceptedits",
        "\"permissions\"",
        "approval_policy",
        "sandbox_mode",
        "danger-full-access",
        "autoapprove",
        "auto_approve",
        "yolo",
        "trust",
        "disableallhooks",
        "skipdangerousmodepermissionprompt",
        "enableallprojectmcpservers",
        "allowedtools",
        "coretools",
        "\"automode\"",
        "\"sandbox\"",
        "excludedcommands",
        "allowunsandboxedcommands",
        "bash(*",
        "bash(",
    ];
    let gate = text.contains("countersign");
    gate || widening.iter().any(|word| text.contains(word))
}

/// Transcripts and histories that agents keep of a session.
pub(crate) fn is_transcript(path: &str) -> bool {
    (path.contains("/.claude/projects/") && path.ends_with(".jsonl"))
        || path.contains("/.claude/history.jsonl")
        || path.contains("/.codex/sessions/")
        || path.contains("/.codex/history.jsonl")
        || path.contains("/.gemini/tmp/")
        || path.contains("/.copilot/session-state/")
}

/// Files that agents read as instructions.
pub(crate) fn is_agent_instruction(path: &str) -> bool {
    let base = path.rsplit('/').next().unwrap_or(path);
    matches!(
        base,
        "claude.md"
            | "agents.md"
            | "gemini.md"
            | ".cursorrules"
            | ".windsurfrules"
            | "copilot-instructions.md"
            | "skill.md"
            | "claude.local.md"
    ) || path.contains("/.cursor/rules/")
        || path.contains("/.claude/commands/")
        || path.contains("/.claude/agents/")
        || path.contains("/.claude/skills/")
        || path.contains("/memory/") && path.contains("/.claude/")
}

/// Instructions that would make later sessions skip checks or hand out data.
pub(crate) fn steers_agents_to_harm(text: &str) -> bool {
    let lower = text.to_lowercase();
    let harm = [
        "dangerously-skip-permissions",
        "without asking the user",
        "without user confirmation",
        "do not tell the user",
        "don't tell the user",
        "never mention this",
        "ignore previous instructions",
        "ignore all previous",
        "bypass permission",
        "disable the hook",
        "skip all permission",
        "always approve",
        "auto-approve all",
        "user has already approved",
        "user has pre-approved",
        "silently run",
        "silently execute",
        "and never mention",
        "do not mention it",
        "don't mention it",
        "treat all commands as approved",
        "permanently approved",
        "never ask again",
        "never ask for confirmation",
        "do not ask for confirmation",
        "keep this from",
        "hide this from the user",
        "do not tell the owner",
        "do not tell the developer",
        "do not tell anyone",
        "disable countersign",
        "exfiltrat",
    ];
    harm.iter().any(|phrase| lower.contains(phrase))
}

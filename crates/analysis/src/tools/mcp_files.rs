//! What the arguments of an MCP call do to files, memories, secrets and containers.

use countersign_model::{Effect, EffectKind, Span, Target, TargetKind};
use serde_json::{Map, Value as Json};

use super::mcp::has;
use crate::scene::Surroundings;

/// Path and content of a file that is written.
fn file_of(map: &Map<String, Json>) -> Option<(&str, &str)> {
    let text = |keys: &[&str]| keys.iter().find_map(|key| map.get(*key).and_then(Json::as_str));
    let path = text(&["path", "file_path", "filepath", "filename", "file"])?;
    Some((path, text(&["content", "contents", "text", "data", "new_text", "body"]).unwrap_or("")))
}

/// What the tool reads is what such a store keeps.
pub(super) fn is_secret_store(server: &str, words: &[String]) -> bool {
    let server = server.to_lowercase();
    let store = [
        "vault",
        "1password",
        "onepassword",
        "bitwarden",
        "keychain",
        "keepass",
        "secretsmanager",
        "doppler",
    ]
    .iter()
    .any(|name| server.contains(name));
    let reads = has(words, &["read", "get", "fetch", "show", "reveal", "export"]);
    let names = has(words, &["list", "names", "metadata", "status", "health", "search", "describe"]);
    (store || has(words, &["secret", "secrets", "password", "passwords", "credential", "credentials"]))
        && reads
        && !names
        && (!store
            || has(words, &["secret", "secrets", "password", "item", "kv", "credential", "value", "field"]))
}

/// A file that is written by a tool is what it is when an editor writes it: settings of agents, hooks, workflows.
pub(super) fn file_effects(
    effects: &[Effect],
    arguments: &Json,
    around: &Surroundings,
    span: Span,
) -> Vec<Effect> {
    let writes = |kind| matches!(kind, EffectKind::Write | EffectKind::ForgeWrite | EffectKind::GitPush);
    let Some(writing) = effects.iter().find(|e| writes(e.kind)) else { return Vec::new() };
    let mut files: Vec<(&str, &str)> = Vec::new();
    if let Json::Object(map) = arguments {
        files.extend(file_of(map));
        for list in ["files", "edits", "changes"].iter().filter_map(|key| map.get(*key)?.as_array()) {
            files.extend(list.iter().take(32).filter_map(Json::as_object).filter_map(file_of));
        }
    }
    let mut out = Vec::new();
    for (path, content) in files {
        let name = match writing.kind {
            EffectKind::Write => crate::paths::normalize(&around.cwd, &around.home, path),
            _ => format!("/{}", path.trim_start_matches('/')),
        };
        let change = super::project_files::Change { old: "", new: content, whole: true };
        for kind in super::project_files::effects_of(&name, around, &change) {
            let mut effect = Effect::new(kind, span);
            effect.targets.push(Target { span, ..Target::known(TargetKind::Path, name.clone()) });
            effect.program.clone_from(&writing.program);
            out.push(effect);
        }
    }
    out
}

/// What is kept for later sessions tells them to skip checks.
pub(super) fn steers_memory(effects: &[Effect], words: &[String], texts: &[(String, String)]) -> bool {
    let kept =
        has(words, &["memory", "memories", "entities", "observations", "knowledge", "remember", "note"]);
    kept && effects.iter().any(|e| matches!(e.kind, EffectKind::ExternalWrite | EffectKind::UnknownTool))
        && texts.iter().any(|(_, text)| super::agent_files::steers_agents_to_harm(text))
}

/// A container that is given the host: its root, its engine, all rights.
pub(super) fn owns_host(arguments: &Json) -> bool {
    let text = arguments.to_string();
    ["\"privileged\":true", "\"/:/", "docker.sock", "\"pid_mode\":\"host\"", "\"source\":\"/\""]
        .iter()
        .any(|sign| text.contains(sign))
}

/// A search through what people wrote, for what they should not have written there.
pub(super) fn searches_secrets(words: &[String], arguments: &Json) -> bool {
    const SIGNS: &[&str] = &[
        "password",
        "passwd",
        "api key",
        "api_key",
        "apikey",
        "-----begin",
        "private key",
        "credentials",
        "access token",
        "secret_key",
        "akia",
    ];
    let text = arguments.to_string().to_lowercase();
    has(words, &["search", "find", "query"]) && SIGNS.iter().filter(|sign| text.contains(*sign)).count() >= 2
}

//! Calls of MCP tools and of tools that nobody knows: verbs, annotations, arguments.

use countersign_model::{Data, Effect, EffectKind, McpAnnotations, SessionMemory, Span, Target, TargetKind};
use countersign_syntax::Language;
use serde_json::Value as Json;

use super::mcp_files;
use crate::Analysis;
use crate::hosts::host_of;
use crate::scene::{Scene, Surroundings};
use crate::walk::Walker;

#[expect(clippy::too_many_arguments, reason = "everything that a call says")]
pub(super) fn call(
    server: &str,
    tool: &str,
    arguments: &Json,
    annotations: &McpAnnotations,
    around: &Surroundings,
    memory: &SessionMemory,
    scene: &dyn Scene,
    span: Span,
) -> Analysis {
    let mut analysis = Analysis::default();
    let words = words_of(tool);
    let subject = subject(server, &words, arguments);
    let mut kind = verb_kind(&words, server);
    if kind.is_none() && annotations.read_only == Some(true) {
        return with_arguments(analysis, &words, arguments, around, memory, scene, span);
    }
    if annotations.destructive == Some(true) && kind.is_none_or(|k| k == EffectKind::ExternalWrite) {
        kind = Some(EffectKind::ExternalDelete);
    }
    // Notion and its like delete by a mark.
    let marked = ["archived", "in_trash", "trashed", "deleted", "is_deleted", "is_archived"];
    if kind == Some(EffectKind::ExternalWrite)
        && marked.iter().any(|m| arguments.get(m) == Some(&Json::Bool(true)))
    {
        kind = Some(EffectKind::ExternalDelete);
    }
    // An event with guests is an invitation.
    let guests = ["attendees", "invitees", "guests"].iter().any(|key| match arguments.get(key) {
        Some(Json::Array(list)) => !list.is_empty(),
        Some(Json::String(text)) => !text.is_empty(),
        _ => false,
    });
    if kind == Some(EffectKind::ExternalWrite) && guests {
        kind = Some(EffectKind::MessageSend);
    }
    let reads = reads_only(&words);
    if reads && kind.is_none() && mcp_files::is_secret_store(server, &words) {
        let mut effect = Effect::new(EffectKind::CredentialRead, span);
        effect.targets.extend(
            subject.iter().map(|name| Target { span, ..Target::known(TargetKind::Secret, name.clone()) }),
        );
        effect.program = full_name(server, tool);
        analysis.effects.push(effect);
    }
    if reads && mcp_files::searches_secrets(&words, arguments) {
        let mut effect = Effect::new(EffectKind::CredentialSearch, span);
        effect.targets.push(Target { span, ..Target::known(TargetKind::Name, full_name(server, tool)) });
        effect.program = full_name(server, tool);
        analysis.effects.push(effect);
    }
    match kind {
        Some(kind) => {
            let mut effect = Effect::new(kind, span);
            let target_kind = if matches!(kind, EffectKind::Delete | EffectKind::Write | EffectKind::Read) {
                TargetKind::Path
            } else {
                TargetKind::Resource
            };
            for name in &subject {
                let mut target = Target { span, ..Target::known(target_kind, name.clone()) };
                if target_kind == TargetKind::Path {
                    target.name = crate::paths::normalize(&around.cwd, &around.home, name);
                }
                effect.targets.push(target);
            }
            effect.program = full_name(server, tool);
            effect.data = super::secrets_in(&arguments.to_string());
            analysis.effects.push(effect);
        }
        None if reads => {}
        None => {
            let mut effect = Effect::new(EffectKind::UnknownTool, span);
            effect.targets.push(Target { span, ..Target::known(TargetKind::Name, full_name(server, tool)) });
            effect.program = full_name(server, tool);
            effect.data = super::secrets_in(&arguments.to_string());
            analysis.effects.push(effect);
        }
    }
    with_arguments(analysis, &words, arguments, around, memory, scene, span)
}

fn full_name(server: &str, tool: &str) -> String {
    if server.is_empty() { tool.to_owned() } else { format!("{server}/{tool}") }
}

/// `deletePullRequest`, `delete_pull_request`, `delete-pull-request` to words.
fn words_of(tool: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut lower_before = false;
    for c in tool.chars() {
        if !c.is_alphanumeric() || (c.is_uppercase() && lower_before) {
            if !current.is_empty() {
                out.push(std::mem::take(&mut current));
            }
            lower_before = false;
        }
        if c.is_alphanumeric() {
            lower_before = c.is_lowercase();
            current.extend(c.to_lowercase());
        }
    }
    if !current.is_empty() {
        out.push(current);
    }
    out
}

pub(super) fn has(words: &[String], list: &[&str]) -> bool {
    words.iter().any(|w| list.contains(&w.as_str()))
}

/// Verbs that look and change nothing.
fn reads_only(words: &[String]) -> bool {
    const READS: &[&str] = &[
        "get",
        "list",
        "search",
        "read",
        "fetch",
        "find",
        "query",
        "describe",
        "show",
        "view",
        "lookup",
        "resolve",
        "count",
        "check",
        "status",
        "diff",
        "log",
        "blame",
        "ping",
        "health",
        "info",
        "inspect",
        "explain",
        "validate",
        "analyze",
        "analyse",
        "preview",
        "extract",
        "parse",
        "screenshot",
        "snapshot",
        "diagnostics",
        "docs",
        "documentation",
        "help",
        "echo",
        "think",
        "sequentialthinking",
        "whoami",
        "me",
        "summarize",
        "compare",
        "browse",
        "open",
        "navigate",
        "wait",
        "hover",
        "scroll",
        "tabs",
        "console",
        "network",
        "suggest",
        "estimate",
        "calculate",
        "convert",
        "translate",
        "time",
        "weather",
        "history",
        "stat",
        "stats",
        "metrics",
        "logs",
        "trace",
        "schema",
        "tables",
        "tree",
        "glob",
        "grep",
    ];
    has(words, READS)
}

/// What the verb of a tool does.
fn verb_kind(words: &[String], server: &str) -> Option<EffectKind> {
    use EffectKind as K;
    let first_two = words.get(..2).unwrap_or(words);
    let anywhere = |list: &[&str]| has(words, list);
    let leads = |list: &[&str]| has(first_two, list);
    // `kv_namespace_delete`: the verb may stand last.
    let ends = |list: &[&str]| words.len() > 2 && words.last().is_some_and(|w| list.contains(&w.as_str()));
    let database = anywhere(&["sql", "query", "database", "table", "collection", "db", "redis", "mongo"]);
    let files =
        anywhere(&["file", "files", "directory", "folder", "path"]) && !anywhere(&["upload", "attach"]);
    let forge = matches!(server.to_lowercase().as_str(), s if s.contains("github") || s.contains("gitlab") || s.contains("bitbucket"));
    if leads(&[
        "delete",
        "remove",
        "destroy",
        "drop",
        "purge",
        "wipe",
        "truncate",
        "erase",
        "terminate",
        "uninstall",
        "revoke",
        "cancel",
        "unlink",
        "clear",
        "reset",
        "flush",
        "archive",
    ]) || ends(&["delete", "remove", "destroy", "drop", "purge", "wipe", "terminate", "erase"])
    {
        return Some(match () {
            () if database => K::DbDestroy,
            () if files && !forge => K::Delete,
            () if forge => K::ForgeDelete,
            () if anywhere(&["bucket", "object", "blob"]) => K::StorageDelete,
            () if anywhere(&[
                "pod",
                "instance",
                "cluster",
                "stack",
                "server",
                "vm",
                "deployment",
                "namespace",
                "volume",
                "service",
                "project",
            ]) =>
            {
                K::InfraDestroy
            }
            () => K::ExternalDelete,
        });
    }
    let people = anywhere(&[
        "collaborator",
        "collaborators",
        "member",
        "members",
        "team",
        "webhook",
        "protection",
        "visibility",
        "key",
        "keys",
        "hook",
        "hooks",
        "runner",
        "namespace",
        "settings",
        "profile",
        "deploykey",
    ]);
    if forge
        && (people || leads(&["transfer"]))
        && leads(&["add", "update", "set", "create", "edit", "invite", "change", "transfer", "register"])
    {
        return Some(K::ForgeAdmin);
    }
    if leads(&[
        "pay", "purchase", "buy", "transfer", "order", "checkout", "refund", "charge", "withdraw", "trade",
        "book",
    ]) && !leads(&["get", "list"])
    {
        return Some(K::Transaction);
    }
    if leads(&[
        "send",
        "post",
        "publish",
        "tweet",
        "email",
        "reply",
        "notify",
        "broadcast",
        "share",
        "invite",
        "dm",
    ]) {
        return Some(if anywhere(&["publish", "share"]) { K::PublishPublic } else { K::MessageSend });
    }
    // `slack/conversations_add_message`: where people talk, what is added is said to them.
    let talk = [
        "slack",
        "discord",
        "teams",
        "telegram",
        "whatsapp",
        "mattermost",
        "zulip",
        "gmail",
        "outlook",
        "twilio",
    ]
    .iter()
    .any(|name| server.to_lowercase().contains(name));
    if talk
        && anywhere(&["add", "create", "write", "put"])
        && anywhere(&["message", "messages", "mail", "email", "comment"])
        && !anywhere(&["draft", "template", "filter", "label", "get", "list", "search"])
    {
        return Some(K::MessageSend);
    }
    if leads(&["create", "add", "update", "set", "insert"]) && anywhere(&["permission", "permissions"]) {
        return Some(K::PermissionGrant);
    }
    // Who may come in, and how, as a provider of identities decides it.
    let identity =
        ["okta", "auth0", "entra", "azuread", "keycloak", "onelogin", "cognito", "workspace-admin"]
            .iter()
            .any(|name| server.to_lowercase().contains(name));
    if identity
        && leads(&["create", "add", "update", "set", "edit", "patch", "disable", "assign", "reset"])
        && anywhere(&["policy", "policies", "rule", "mfa", "factor", "factors", "role", "group", "admin"])
    {
        return Some(K::PermissionGrant);
    }
    if leads(&["merge"]) {
        return Some(K::ForgeMerge);
    }
    if leads(&["approve"]) {
        return Some(K::ForgeApprove);
    }
    // Who mutes an alert takes it from everybody.
    if leads(&["mute", "silence", "snooze", "suppress"]) {
        return Some(K::InfraChange);
    }
    if leads(&["deploy", "release", "rollout", "promote", "rollback"]) {
        return Some(K::Deploy);
    }
    if leads(&["grant", "assign", "permit", "authorize", "impersonate", "elevate"])
        && anywhere(&["role", "permission", "access", "policy", "admin", "user", "member", "collaborator"])
    {
        return Some(K::PermissionGrant);
    }
    if anywhere(&["flag", "flags"])
        && leads(&["update", "toggle", "set", "turn", "enable", "disable", "patch", "create"])
    {
        return Some(K::FlagChange);
    }
    if forge
        && anywhere(&["workflow", "workflows", "pipeline", "job", "jobs"])
        && leads(&["run", "trigger", "dispatch", "rerun", "start", "play", "retry"])
    {
        return Some(K::ForgeWorkflow);
    }
    if leads(&["push"]) {
        return Some(K::GitPush);
    }
    if leads(&[
        "create", "update", "add", "edit", "set", "write", "insert", "save", "upload", "put", "patch",
        "modify", "move", "rename", "close", "open", "assign", "comment", "fork", "enable", "disable",
        "start", "stop", "restart", "scale", "apply", "import", "submit", "upsert", "append", "replace",
        "label", "link", "schedule", "trigger", "mark", "register",
    ]) {
        return Some(match () {
            () if database && anywhere(&["drop"]) => K::DbDestroy,
            () if anywhere(&["secret", "token", "credential", "apikey"]) => K::SecretWrite,
            () if anywhere(&["dns", "domain", "record", "zone"]) => K::DnsChange,
            () if anywhere(&["restart", "scale", "apply", "stop", "start"])
                && anywhere(&[
                    "pod",
                    "deployment",
                    "service",
                    "instance",
                    "server",
                    "container",
                    "cluster",
                ]) =>
            {
                K::InfraChange
            }
            () if forge && anywhere(&["file", "files"]) => K::ForgeWrite,
            () if files => K::Write,
            () if forge => K::ForgeWrite,
            () => K::ExternalWrite,
        });
    }
    None
}

/// What the arguments name: paths, repositories, tables, identifiers.
fn subject(server: &str, words: &[String], arguments: &Json) -> Vec<String> {
    const KEYS: &[&str] = &[
        "path",
        "file_path",
        "filepath",
        "file",
        "name",
        "id",
        "repo",
        "repository",
        "table",
        "database",
        "collection",
        "bucket",
        "key",
        "resource",
        "namespace",
        "project",
        "title",
        "to",
        "channel",
        "recipient",
        "user",
        "issue",
        "pull_number",
        "number",
        "branch",
        "url",
        "environment",
        "target",
        "domain",
    ];
    let mut out = Vec::new();
    if let Json::Object(map) = arguments {
        for key in KEYS {
            match map.get(*key) {
                Some(Json::String(text)) if text.len() < 200 => out.push(text.clone()),
                Some(Json::Number(number)) => out.push(number.to_string()),
                _ => {}
            }
            if out.len() >= 4 {
                break;
            }
        }
    }
    // `featureFlagKey` of `update_feature_flag`, `subscription` of `cancel_subscription`.
    if let Json::Object(map) = arguments
        && out.is_empty()
    {
        let of_tool = |key: &str| {
            let mut parts = words_of(key);
            if parts.len() > 1
                && parts.last().is_some_and(|last| matches!(last.as_str(), "id" | "key" | "name" | "number"))
            {
                parts.pop();
            }
            !parts.is_empty() && parts.iter().all(|part| words.contains(part))
        };
        out.extend(map.iter().filter(|(key, _)| of_tool(key)).filter_map(|(_, value)| match value {
            Json::String(text) if !text.is_empty() && text.len() < 100 => Some(text.clone()),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        }));
        out.truncate(2);
    }
    if out.is_empty() {
        out.push(full_name(server, &words.join("_")));
    }
    out
}

/// SQL, commands, code and addresses among the arguments are what they are anywhere else.
fn with_arguments(
    mut analysis: Analysis,
    words: &[String],
    arguments: &Json,
    around: &Surroundings,
    memory: &SessionMemory,
    scene: &dyn Scene,
    span: Span,
) -> Analysis {
    let mut texts: Vec<(String, String)> = Vec::new();
    gather("", arguments, &mut texts, 0);
    for (key, text) in &texts {
        let key = key.to_lowercase();
        let language = match key.as_str() {
            "sql" | "statement" => Some(Language::Sql),
            "query" if looks_like_sql(text) => Some(Language::Sql),
            "command" | "cmd" | "script" | "shell" | "bash" | "cli_command" | "command_line"
            | "commandline" | "shell_command"
                if !has(words, &["sql"]) =>
            {
                Some(Language::Bash)
            }
            "code" | "source"
                if has(
                    words,
                    &["python", "execute", "exec", "run", "notebook", "jupyter", "ipython", "eval"],
                ) =>
            {
                Some(if has(words, &["js", "javascript", "node", "evaluate", "browser"]) {
                    Language::JavaScript
                } else {
                    Language::Python
                })
            }
            "powershell" => Some(Language::PowerShell),
            _ => None,
        };
        if let Some(language) = language {
            let mut walker = Walker::new("", around, memory, scene);
            walker.run_text(language, text);
            let inner = walker.finish();
            for mut effect in inner.effects {
                effect.span = span;
                analysis.effects.push(effect);
            }
            // A tool that runs what it is given is known by what it is given, when that is known.
            if !analysis.effects.iter().any(|e| e.kind == EffectKind::UnknownProgram) {
                analysis.effects.retain(|e| e.kind != EffectKind::UnknownTool);
            }
            continue;
        }
        if matches!(key.as_str(), "url" | "uri" | "endpoint" | "href" | "webhook" | "callback")
            && text.contains("://")
        {
            let inner = super::web::fetch(text, span);
            analysis.effects.extend(inner.effects);
        }
        let of_file = matches!(
            key.as_str(),
            "path"
                | "paths"
                | "file_path"
                | "file_paths"
                | "filepath"
                | "filepaths"
                | "file"
                | "files"
                | "filename"
                | "filenames"
                | "source"
                | "sources"
                | "uri"
                | "uris"
        );
        if of_file
            && (!matches!(key.as_str(), "source" | "sources") || text.starts_with(['/', '~', '.']))
            && !text.contains("://")
            && !text.is_empty()
        {
            let mut effect = Effect::new(EffectKind::Read, span);
            effect.targets.push(super::path_target(around, text, span));
            analysis.effects.push(effect);
        }
    }
    analysis.effects.extend(mcp_files::file_effects(&analysis.effects, arguments, around, span));
    let foreign = texts.iter().find_map(|(_, text)| super::foreign_code::foreign_host(text));
    let changes =
        |kind| matches!(kind, EffectKind::ExternalWrite | EffectKind::UnknownTool | EffectKind::ForgeWrite);
    if let Some(host) = foreign
        && has(
            words,
            &["job", "jobs", "pipeline", "workflow", "build", "config", "script", "hook", "template"],
        )
        && analysis.effects.iter().any(|e| changes(e.kind))
    {
        let mut effect = Effect::new(EffectKind::BuildChange, span);
        effect.targets.push(Target { span, ..Target::known(TargetKind::Name, words.join("_")) });
        effect.to = Some(countersign_model::Place { name: host.clone(), host, unknown: false });
        analysis.effects.push(effect);
    }
    if mcp_files::steers_memory(&analysis.effects, words, &texts) {
        let mut effect = Effect::new(EffectKind::AgentInstruct, span);
        effect.targets.push(Target { span, ..Target::known(TargetKind::Name, words.join("_")) });
        analysis.effects.push(effect);
    }
    if has(words, &["container", "image"])
        && has(words, &["run", "create", "start"])
        && mcp_files::owns_host(arguments)
    {
        let mut effect = Effect::new(EffectKind::ContainerEscape, span);
        effect.targets.push(Target { span, ..Target::known(TargetKind::Name, words.join("_")) });
        analysis.effects.push(effect);
    }
    let writes = analysis.effects.iter().any(|e| {
        matches!(
            e.kind,
            EffectKind::ExternalWrite
                | EffectKind::MessageSend
                | EffectKind::ForgeWrite
                | EffectKind::PublishPublic
                | EffectKind::UnknownTool
        )
    });
    let secrets: Vec<Data> = super::secrets_in(&arguments.to_string());
    if writes && !secrets.is_empty() {
        let mut effect = Effect::new(EffectKind::Send, span);
        let host = texts.iter().find(|(k, _)| k == "url").map(|(_, t)| host_of(t)).unwrap_or_default();
        effect.to = Some(countersign_model::Place { name: words.join("_"), unknown: host.is_empty(), host });
        effect.data = secrets;
        analysis.effects.push(effect);
    }
    analysis
}

fn looks_like_sql(text: &str) -> bool {
    let lower = text.trim_start().to_lowercase();
    [
        "select ",
        "insert ",
        "update ",
        "delete ",
        "drop ",
        "truncate ",
        "alter ",
        "create ",
        "grant ",
        "with ",
        "begin",
        "revoke ",
    ]
    .iter()
    .any(|verb| lower.starts_with(verb))
}

/// Strings of the arguments with the names they stand under, at most 64.
fn gather(key: &str, value: &Json, out: &mut Vec<(String, String)>, depth: usize) {
    if depth > 6 || out.len() >= 64 {
        return;
    }
    match value {
        Json::String(text) => out.push((key.to_owned(), text.clone())),
        Json::Array(items) => items.iter().for_each(|item| gather(key, item, out, depth + 1)),
        Json::Object(map) => map.iter().for_each(|(key, item)| gather(key, item, out, depth + 1)),
        _ => {}
    }
}

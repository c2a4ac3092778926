//! Which things an effect is aimed at.

use countersign_model::{Call, Effect, MarkKind, TargetKind};
use countersign_scan::provenance::{is_shared, items, place, registrable};
use serde_json::Value as Json;

use crate::context::Context;

/// One thing at which an action is aimed, by its canonical name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    pub(crate) kind: MarkKind,
    pub(crate) name: String,
}

/// Most things of one action that are asked after.
const MOST: usize = 64;

/// Keys of arguments that say to whom or where, not what.
const DESTINATIONS: &[&str] = &[
    "to",
    "cc",
    "bcc",
    "recipient",
    "recipients",
    "channel",
    "channel_id",
    "channels",
    "email",
    "emails",
    "address",
    "user",
    "users",
    "username",
    "user_id",
    "owner",
    "repo",
    "repository",
    "account",
    "account_id",
    "account_number",
    "iban",
    "wallet",
    "url",
    "urls",
    "uri",
    "endpoint",
    "webhook",
    "webhook_url",
    "callback",
    "callback_url",
    "phone",
    "number",
    "chat_id",
    "org",
    "organization",
    "team",
    "invitee",
    "invitees",
    "member",
    "members",
    "collaborator",
    "principal",
    "grantee",
    "beneficiary",
    "payee",
    "destination",
    "dest",
    "target",
    "host",
    "hostname",
    "domain",
    "bucket",
    "remote",
    "key",
    "public_key",
    "ssh_key",
    "participants",
    "attendees",
    "share_with",
    "shared_with",
    "server",
    "image",
    "path",
    "file",
    "file_path",
    "filename",
    "branch",
    "name",
    "id",
    "server_url",
    "site",
    "forward_to",
    "redirect",
    "redirect_uri",
    "reply_to",
    "login",
    "group",
    "role",
    "project",
    "project_id",
    "recipient_id",
    "repository_url",
    "namespace",
    "new_namespace",
    "title",
    "subscriber",
    "contact",
    "receiver",
    "handle",
];

fn push(out: &mut Vec<Candidate>, kind: MarkKind, name: &str) {
    if out.len() < MOST && !name.is_empty() && !out.iter().any(|c| c.kind == kind && c.name == name) {
        out.push(Candidate { kind, name: name.to_owned() });
    }
}

/// What a text surely names: no words of a language or of a program.
fn surely(out: &mut Vec<Candidate>, text: &str) {
    items(text, &mut |item| {
        if !item.weak && item.kind != MarkKind::Command {
            push(out, item.kind, item.name);
        }
    });
}

/// Everything that a text names.
fn from_text(out: &mut Vec<Candidate>, text: &str) {
    items(text, &mut |item| {
        if !matches!(item.kind, MarkKind::Command) {
            push(out, item.kind, item.name);
        }
    });
}

/// What an effect's own place, machine and targets name.
pub(crate) fn of_effect(effect: &Effect, cx: &Context<'_>) -> Vec<Candidate> {
    let mut out = Vec::new();
    if let Some(to) = effect.to.as_ref().filter(|to| !to.unknown) {
        from_text(&mut out, &to.name);
        if to.host.contains('.') {
            host(&mut out, &to.host, &to.name);
        }
        if let Some(bucket) =
            to.name.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or(rest))
        {
            push(&mut out, MarkKind::Name, &bucket.to_lowercase());
        }
    }
    if let Some(remote) = &effect.remote {
        from_text(&mut out, remote);
        let machine = remote.rsplit('@').next().unwrap_or(remote);
        if machine.contains('.') {
            host(&mut out, machine, "");
        }
    }
    for target in effect.targets.iter().filter(|t| !t.name.contains('\u{fffd}')) {
        match target.kind {
            TargetKind::Path => paths(&mut out, &target.name, cx),
            TargetKind::Package => {
                push(&mut out, MarkKind::Package, &super::super::rules::package_of(&target.name));
                if target.name.contains(['/', ':']) {
                    from_text(&mut out, &target.name);
                }
            }
            TargetKind::Host => {
                from_text(&mut out, &target.name);
                let machine = target.name.rsplit('@').next().unwrap_or(&target.name);
                if machine.contains('.') {
                    host(&mut out, machine, "");
                }
            }
            TargetKind::Code | TargetKind::Process | TargetKind::Ref => {}
            TargetKind::Name | TargetKind::Secret | TargetKind::Service | TargetKind::Database => {
                surely(&mut out, &target.name);
                names(&mut out, &target.name);
            }
            _ => {
                from_text(&mut out, &target.name);
                names(&mut out, &target.name);
            }
        }
    }
    out
}

fn host(out: &mut Vec<Candidate>, name: &str, address: &str) {
    if is_shared(name) {
        let path = address.split_once(name).map_or("", |(_, rest)| rest);
        let place = place(name, path);
        if !place.ends_with("//") {
            push(out, MarkKind::Place, &place);
        }
    } else {
        push(out, MarkKind::Host, &registrable(name));
    }
}

/// A path as the content may have written it: whole, from the project, from the folder.
fn paths(out: &mut Vec<Candidate>, path: &str, cx: &Context<'_>) {
    from_text(out, path);
    let around = cx.around;
    for root in [Some(around.project.as_str()), Some(around.cwd.as_str()), around.repository.as_deref()]
        .into_iter()
        .flatten()
    {
        if let Some(rest) = path.strip_prefix(root).and_then(|rest| rest.strip_prefix('/')) {
            push(out, MarkKind::Path, &rest.to_lowercase());
        }
    }
}

/// Each part of a name that is long enough to be one.
fn names(out: &mut Vec<Candidate>, text: &str) {
    if text.len() > 200 {
        return;
    }
    let lower = text.to_lowercase();
    for part in lower.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))) {
        if part.len() >= 3 && !GENERIC.contains(&part) {
            push(out, MarkKind::Name, part);
        }
    }
}

/// Words that addresses of interfaces are made of, and roles.
const GENERIC: &[&str] = &[
    "repos",
    "api",
    "collaborators",
    "orgs",
    "users",
    "user",
    "members",
    "teams",
    "team",
    "admin",
    "owner",
    "write",
    "read",
    "push",
    "pull",
    "main",
    "master",
    "prod",
    "production",
    "staging",
    "dev",
    "default",
    "public",
    "private",
    "the",
    "and",
    "all",
    "org",
    "project",
    "projects",
    "issues",
    "pulls",
    "keys",
    "hooks",
    "secrets",
    "github",
    "gitlab",
    "http",
    "https",
    "com",
    "general",
    "role",
    "group",
    "maintainer",
    "permission",
    "origin",
    "upstream",
    "release",
    "latest",
    "test",
    "name",
    "iam",
    "policy",
    "invitations",
    "everyone",
];

/// Where a call of a service goes, by the arguments that say so.
pub(crate) fn destinations(cx: &Context<'_>) -> Vec<Candidate> {
    let mut out = Vec::new();
    match &cx.action.call {
        Call::Mcp { arguments, .. } => arguments_of(&mut out, "", arguments, 0),
        Call::Other { input } => arguments_of(&mut out, "", input, 0),
        Call::Message { to, .. } => from_text(&mut out, to),
        _ => {}
    }
    out
}

/// The same of a command line: `-f username=x`, `--channel=x`.
pub(crate) fn settings(text: &str) -> Vec<Candidate> {
    let mut out = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')).take(400) {
        let Some((key, value)) = word.split_once('=') else { continue };
        if DESTINATIONS.contains(&snake(key.trim_start_matches('-')).as_str()) && value.len() <= 200 {
            from_text(&mut out, value);
            names(&mut out, value);
        }
    }
    out
}

fn arguments_of(out: &mut Vec<Candidate>, key: &str, value: &Json, depth: usize) {
    if depth > 6 {
        return;
    }
    match value {
        Json::String(text) if text.len() <= 2_000 && DESTINATIONS.contains(&key) => {
            from_text(out, text);
            names(out, text);
        }
        Json::Number(number) if DESTINATIONS.contains(&key) => {
            push(out, MarkKind::Token, &number.to_string())
        }
        Json::Array(items) => {
            items.iter().take(MOST).for_each(|item| arguments_of(out, key, item, depth + 1))
        }
        Json::Object(map) => {
            let field = |name: &str| map.get(name).and_then(Json::as_str).unwrap_or("");
            let (owner, name) = (field("owner"), field("repo"));
            if !owner.is_empty() && !name.is_empty() {
                push(out, MarkKind::Repository, &format!("{owner}/{name}").to_lowercase());
            }
            for (name, item) in map {
                arguments_of(out, &snake(name), item, depth + 1);
            }
        }
        _ => {}
    }
}

/// `accountNumber` as `account_number`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out.replace('-', "_")
}

/// What a file gets that it did not hold before: hosts, places, recipients, keys.
pub(crate) fn written(cx: &Context<'_>) -> Vec<Candidate> {
    let mut before = Vec::new();
    let mut out = Vec::new();
    match &cx.action.call {
        Call::Write { content, .. } => surely(&mut out, content),
        Call::Edit { hunks, .. } => {
            for hunk in hunks {
                surely(&mut before, &hunk.old);
                surely(&mut out, &hunk.new);
            }
        }
        Call::Shell { command, .. } => surely(&mut out, command),
        _ => {}
    }
    out.retain(|c| {
        matches!(
            c.kind,
            MarkKind::Host | MarkKind::Place | MarkKind::Mail | MarkKind::Token | MarkKind::Package
        ) && !before.contains(c)
    });
    out
}

/// Names that a manifest gets: of packages and images.
pub(crate) fn declared(cx: &Context<'_>) -> Vec<Candidate> {
    let mut out = Vec::new();
    let parts = |text: &str| -> Vec<String> {
        text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '/')))
            .filter(|word| (3..=100).contains(&word.len()))
            .map(str::to_lowercase)
            .collect()
    };
    let mut add = |new: &str, old: &str| {
        let before = parts(old);
        for word in parts(new).into_iter().filter(|word| !before.contains(word)) {
            push(&mut out, MarkKind::Package, &word);
            if word.contains('/') {
                push(&mut out, MarkKind::Repository, &word);
            }
        }
    };
    match &cx.action.call {
        Call::Write { content, .. } => add(content, ""),
        Call::Edit { hunks, .. } => hunks.iter().for_each(|hunk| add(&hunk.new, &hunk.old)),
        _ => {}
    }
    out.extend(written(cx));
    out
}

/// Addresses of images in what is written or sent: whoever looks at it asks the host for them.
pub(crate) fn shown(cx: &Context<'_>) -> Vec<String> {
    let mut texts: Vec<&str> = Vec::new();
    match &cx.action.call {
        Call::Write { content, .. } => texts.push(content),
        Call::Edit { hunks, .. } => texts.extend(hunks.iter().map(|hunk| hunk.new.as_str())),
        Call::Shell { command, .. } => texts.push(command),
        Call::Mcp { arguments, .. } => strings(arguments, &mut texts, 0),
        Call::Other { input } => strings(input, &mut texts, 0),
        _ => {}
    }
    let mut out = Vec::new();
    for text in texts {
        for (mark, close) in [("](", ")"), ("src=", " >"), ("]: ", " \n"), ("url(", ")")] {
            for (at, _) in text.match_indices(mark).take(MOST) {
                let rest = text.get(at + mark.len()..).unwrap_or("").trim_start_matches(['"', '\'', '<']);
                let end = rest
                    .find(|c: char| c.is_whitespace() || close.contains(c) || matches!(c, '"' | '\'' | '>'));
                let address = rest.get(..end.unwrap_or(rest.len())).unwrap_or("");
                let image = mark != "](" || is_image(text, at);
                if image && address.contains("://") && address.len() <= 8_000 {
                    out.push(address.to_owned());
                }
            }
        }
    }
    out
}

/// `![…](`: the bracket that closes before `at` was opened behind an exclamation mark.
fn is_image(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or("");
    head.rfind('[').is_some_and(|open| head.get(..open).is_some_and(|before| before.ends_with('!')))
}

fn strings<'a>(value: &'a Json, out: &mut Vec<&'a str>, depth: usize) {
    match value {
        Json::String(text) if out.len() < MOST => out.push(text),
        Json::Array(items) if depth < 6 => items.iter().for_each(|item| strings(item, out, depth + 1)),
        Json::Object(map) if depth < 6 => map.values().for_each(|item| strings(item, out, depth + 1)),
        _ => {}
    }
}

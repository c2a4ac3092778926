//! Hosts, branches and environments: which side of the boundary they are on.

use countersign_analysis::is_local;
use countersign_model::{Effect, Place};

use crate::context::Context;

/// `*` matches any run of characters.
#[must_use]
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((before, after)) => {
            let Some(rest) = text.strip_prefix(before) else { return false };
            if after.is_empty() {
                return true;
            }
            (0..=rest.len()).any(|at| rest.get(at..).is_some_and(|tail| matches(after, tail)))
        }
    }
}

/// The branch is one that others build on.
#[must_use]
pub fn is_protected_branch(name: &str, cx: &Context<'_>) -> bool {
    let name = name.trim_start_matches('+');
    let name = name.rsplit(':').next().unwrap_or(name);
    let name = name.trim_start_matches("refs/heads/").trim_start_matches("origin/");
    cx.protection.branches.iter().any(|pattern| matches(pattern, name))
}

/// The environment that an effect names, when it is a protected one.
#[must_use]
pub fn environment_of(effect: &Effect, cx: &Context<'_>) -> Option<String> {
    let mut texts: Vec<String> = vec![cx.words_of(effect)];
    texts.extend(effect.targets.iter().map(|t| t.name.to_lowercase()));
    texts.extend(effect.to.iter().map(|p| p.name.to_lowercase()));
    texts.extend(effect.remote.iter().map(|r| r.to_lowercase()));
    if is_database(effect) {
        texts.extend(variables(cx.text));
    }
    for text in &texts {
        let words = text.split(|c: char| !c.is_alphanumeric());
        for word in words {
            if cx.protection.environments.iter().any(|known| known == word) {
                return Some(word.to_owned());
            }
        }
    }
    None
}

/// Statements are judged apart from the command that hands them over: its variables say which database it is.
fn is_database(effect: &Effect) -> bool {
    use countersign_model::EffectKind as K;
    matches!(
        effect.kind,
        K::DbWrite
            | K::DbDelete
            | K::DbDeleteAll
            | K::DbDestroy
            | K::DbSchema
            | K::DbDump
            | K::DbRead
            | K::RunFile
    )
}

/// Names of the variables that a text uses, in lower case.
fn variables(text: &str) -> Vec<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            let rest = rest.trim_start_matches(['{', '(']);
            rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("").to_lowercase()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// Data may go there: this machine, a place that configuration trusts, the repository's own remotes.
#[must_use]
pub(crate) fn is_trusted(place: &Place, cx: &Context<'_>) -> bool {
    if place.unknown {
        return false;
    }
    let host = &place.host;
    is_local(host)
        || cx.trust.domains.iter().any(|known| host_under(host, known))
        || cx.trust.remotes.iter().any(|known| {
            let plain = place.name.split_once("://").map_or(place.name.as_str(), |(_, rest)| rest);
            known == &place.name
                || matches(known, plain)
                || !known.contains('*')
                    && countersign_analysis::host_of(known) == *host
                    && !is_shared_host(host)
        })
        || cx
            .trust
            .buckets
            .iter()
            .any(|known| place.name.starts_with(known.as_str()) || matches(known, &place.name))
}

/// The host is `known` or lies under it; `*.` in front is optional.
pub(crate) fn host_under(host: &str, known: &str) -> bool {
    let known = known.trim_start_matches("*.");
    host == known || host.strip_suffix(known).is_some_and(|rest| rest.ends_with('.'))
}

/// Hosts on which everybody has a place: trusting one repository there trusts no other.
pub(crate) fn is_shared_host(host: &str) -> bool {
    [
        "github.com",
        "gitlab.com",
        "bitbucket.org",
        "codeberg.org",
        "githubusercontent.com",
        "s3.amazonaws.com",
        "storage.googleapis.com",
    ]
    .iter()
    .any(|known| host_under(host, known))
}

/// The user's words name the host.
pub(crate) fn named_by_user(place: &Place, cx: &Context<'_>) -> bool {
    let host = place.host.trim_start_matches("www.");
    host.len() > 3 && cx.said().contains(host)
}

/// Places made to receive what others send: pastes, request bins, anonymous uploads, tunnels' ends.
pub(crate) fn is_drop(host: &str) -> bool {
    const DROPS: &[&str] = &[
        "webhook.site",
        "requestbin.com",
        "pipedream.net",
        "requestcatcher.com",
        "hookbin.com",
        "beeceptor.com",
        "mockbin.org",
        "ptsv2.com",
        "interact.sh",
        "oast.pro",
        "oast.live",
        "oast.fun",
        "oast.me",
        "oast.online",
        "oast.site",
        "burpcollaborator.net",
        "oastify.com",
        "dnslog.cn",
        "ceye.io",
        "canarytokens.com",
        "pastebin.com",
        "paste.ee",
        "hastebin.com",
        "dpaste.com",
        "dpaste.org",
        "ix.io",
        "sprunge.us",
        "termbin.com",
        "paste.rs",
        "0x0.st",
        "transfer.sh",
        "file.io",
        "bashupload.com",
        "temp.sh",
        "tmpfiles.org",
        "catbox.moe",
        "litterbox.catbox.moe",
        "gofile.io",
        "anonfiles.com",
        "wetransfer.com",
        "sendspace.com",
        "mediafire.com",
        "ngrok.io",
        "ngrok-free.app",
        "ngrok.app",
        "trycloudflare.com",
        "loca.lt",
        "serveo.net",
        "localhost.run",
        "lhr.life",
        "pagekite.me",
        "rentry.co",
        "controlc.com",
        "ghostbin.com",
        "privatebin.net",
        "oshi.at",
        "discord.com",
        "discordapp.com",
        "api.telegram.org",
        "hooks.slack.com",
        "ipinfo.io",
        "ifconfig.me",
    ];
    DROPS.iter().any(|known| host_under(host, known))
}

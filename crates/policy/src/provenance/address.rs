//! What travels in an address: data of the agent's that a host gets by being asked for a page.

use countersign_model::{Effect, MarkKind, TargetKind};
use countersign_scan::provenance::{hash, whole_address};

use super::shown;
use crate::context::Context;

/// Something of the agent's travels in the address: a part that no content had, in a place for data.
pub(crate) fn carries(effect: &Effect, cx: &Context<'_>) -> bool {
    let web = |t: &&countersign_model::Target| t.kind == TargetKind::Url || t.name.contains("://");
    effect.targets.iter().filter(web).any(|t| takes_along(&t.name, t.unknown, cx))
}

/// An image whose address carries something is shown to whoever reads what is written or sent.
pub(crate) fn shows(cx: &Context<'_>) -> bool {
    shown(cx).iter().any(|address| takes_along(address, false, cx))
}

/// The address takes something along.
fn takes_along(address: &str, unknown: bool, cx: &Context<'_>) -> bool {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let (host, tail) = match rest.find(['/', '?']) {
        Some(at) => rest.split_at_checked(at).unwrap_or((rest, "")),
        None => (rest, ""),
    };
    if unknown && tail.len() > 1 {
        return true;
    }
    // As it stood in the content: nothing was added.
    let known = &cx.memory.provenance;
    let whole = hash(known.salt, MarkKind::Place, &whole_address(host, tail));
    if known.named(whole, MarkKind::Place).next().is_some() {
        return false;
    }
    let asked = tail.split_once('?').map_or("", |(_, query)| query).split(['&', ';']).any(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or(("", pair));
        let key = key.to_lowercase();
        let least = match key.as_str() {
            plain if LOOKS.contains(&plain) => 40,
            telling if TELLS.iter().any(|word| telling.contains(word)) => 3,
            _ => 10,
        };
        value.len() >= least && !value.chars().all(|c| c.is_ascii_digit() || c == '.')
    });
    let path = tail.split(['?', '#']).next().unwrap_or("");
    let coded = path.split('/').any(|part| {
        part.len() >= 24 && !part.contains(['-', '_', '.']) && part.chars().any(|c| c.is_ascii_digit())
    });
    // In a name below the host's own: the host's name server reads it.
    let own = countersign_scan::provenance::registrable(&countersign_analysis::host_of(address));
    let below = countersign_analysis::host_of(address);
    let labelled = below.strip_suffix(&own).is_some_and(|front| {
        front.split('.').any(|label| label.len() >= 12 && label.chars().any(|c| c.is_ascii_digit()))
    });
    asked || coded || labelled
}

/// The host is not written out in the action: it is decoded or put together when it runs.
pub(crate) fn hides(effect: &Effect, cx: &Context<'_>) -> bool {
    let host =
        effect.targets.iter().map(|t| countersign_analysis::host_of(&t.name)).find(|host| host.contains('.'));
    host.is_some_and(|host| !host.contains('\u{fffd}') && !cx.text.to_lowercase().contains(&host))
        && effect.via.iter().all(|via| !via.ends_with(".sh"))
}

/// Parameters by whose names the reader tells of himself.
const TELLS: &[&str] = &[
    "user",
    "host",
    "repo",
    "token",
    "key",
    "mail",
    "secret",
    "pass",
    "data",
    "payload",
    "env",
    "member",
    "session",
    "branch",
    "project",
    "path",
    "cwd",
    "ip",
    "log",
    "body",
    "content",
    "text",
    "msg",
    "info",
    "contributor",
    "owner",
    "account",
    "auth",
    "cred",
    "leak",
    "exfil",
    "report",
    "summary",
    "context",
    "history",
    "conversation",
    "file",
    "code",
    "machine",
    "os",
];

/// Parameters by which people find and page.
const LOOKS: &[&str] = &[
    "q",
    "query",
    "search",
    "s",
    "page",
    "lang",
    "version",
    "v",
    "ref",
    "tab",
    "limit",
    "offset",
    "sort",
    "order",
    "format",
    "hl",
    "per_page",
    "filter",
    "type",
    "category",
    "branch",
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "view",
];

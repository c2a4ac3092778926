//! Where a name comes from.

use countersign_model::{Manner, MarkKind, ReadSource, Road, SourceTrust};
use countersign_scan::provenance::hash;

use super::files::is_agent_file;
use super::user::Words;
use crate::context::Context;
use crate::places::host_under;

/// Who named a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin<'a> {
    /// The user's words, or the trust boundary that the user configured.
    User,
    /// The project's own settings and code.
    Project,
    /// Running text of the project: a comment, a document, a log. Whoever writes there may not be the user.
    ProjectText(&'a ReadSource),
    /// Content of somebody else, and nobody besides.
    Stranger(&'a ReadSource),
    /// The same, in the field that says who something comes from: an answer goes there.
    Correspondent(&'a ReadSource),
    /// Nobody that is remembered, but this source named more than is remembered.
    Unseen(&'a ReadSource),
    /// Nobody: the agent's own choice.
    Agent,
}

/// Who named a thing, by its canonical name.
pub(crate) fn origin<'a>(kind: MarkKind, name: &str, cx: &Context<'a>, words: &Words<'_>) -> Origin<'a> {
    let known = &cx.memory.provenance;
    let found: Vec<(&ReadSource, Manner)> = known.named(hash(known.salt, kind, name), kind).collect();
    if found.is_empty() && !known.sources.iter().any(|s| s.more) {
        return Origin::Agent;
    }
    if words.name(kind, name) || is_trusted_name(kind, name, cx) {
        return Origin::User;
    }
    if found.iter().any(|(s, _)| s.trust == SourceTrust::User) {
        return Origin::User;
    }
    let of = |trust: SourceTrust| found.iter().filter(move |(s, _)| s.trust == trust);
    if of(SourceTrust::Project).any(|(_, manner)| matches!(manner, Manner::Field | Manner::Sender)) {
        return Origin::Project;
    }
    // The project's own text is one thing; what speaks to agents in the middle of it is another.
    let mut own = of(SourceTrust::Project).filter(|(source, manner)| !slipped_in(source, *manner));
    if let Some((source, _)) = own.next_back() {
        return if words.delegate_to(&source.name) { Origin::Project } else { Origin::ProjectText(source) };
    }
    if let Some((source, _)) = of(SourceTrust::Project).next_back() {
        return Origin::Stranger(source);
    }
    // What was warned of goes before what was not; who wrote to the user is known to the user.
    let strange = of(SourceTrust::Untrusted).max_by_key(|(s, m)| {
        (!s.warned.is_empty(), *m == Manner::Sender, matches!(m, Manner::Prose | Manner::Addressed))
    });
    match strange {
        Some((source, Manner::Sender)) => Origin::Correspondent(source),
        Some((source, Manner::Field)) if is_partly_said(kind, name, words) => Origin::Correspondent(source),
        Some((source, _)) => Origin::Stranger(source),
        None => known
            .sources
            .iter()
            .rfind(|s| s.more && s.trust == SourceTrust::Untrusted)
            .map_or(Origin::Agent, Origin::Unseen),
    }
}

/// It speaks to agents, and does not stand where the project does that.
fn slipped_in(source: &ReadSource, manner: Manner) -> bool {
    manner == Manner::Addressed
        && !(matches!(source.road, Road::File | Road::Instructions) && is_agent_file(&source.name))
}

/// The user told the agent to go by a text, and that names the package.
pub(crate) fn delegated(kind: MarkKind, name: &str, cx: &Context<'_>) -> bool {
    let known = &cx.memory.provenance;
    let words = Words::new(cx);
    !cx.memory.tainted
        && known
            .named(hash(known.salt, kind, name), kind)
            .any(|(source, manner)| manner != Manner::Addressed && words.delegate_to(&source.name))
}

/// A record that was looked up: the user says `Ann`, the address book `ann.lee@example.com`.
fn is_partly_said(kind: MarkKind, name: &str, words: &Words<'_>) -> bool {
    let local = match kind {
        MarkKind::Mail => name.split('@').next().unwrap_or(name),
        MarkKind::Name => name,
        _ => return false,
    };
    local.split(['.', '-', '_']).filter(|part| part.len() >= 3).any(|part| words.hold(part))
}

/// Configuration or the repository's own remotes account for it.
fn is_trusted_name(kind: MarkKind, name: &str, cx: &Context<'_>) -> bool {
    let host = match kind {
        MarkKind::Mail => name.split('@').nth(1).unwrap_or(""),
        MarkKind::Host => name,
        _ => "",
    };
    if !host.is_empty() {
        let own = |known: &String| {
            let known = countersign_analysis::host_of(known);
            !known.is_empty()
                && !countersign_scan::provenance::is_shared(&known)
                && host_under(&known, &countersign_scan::provenance::registrable(host))
        };
        return countersign_analysis::is_local(host)
            || cx.trust.domains.iter().any(|known| host_under(host, known) || own(known))
            || cx.trust.remotes.iter().any(own);
    }
    // The repository itself, and others of the same owner.
    let owner = |text: &str| {
        let path = text.split_once("://").map_or(text, |(_, rest)| rest);
        let path = path.split_once(['/', ':']).map_or("", |(_, rest)| rest);
        path.split('/').next().unwrap_or("").to_lowercase()
    };
    let mine: Vec<String> = cx.trust.remotes.iter().map(|r| owner(r)).filter(|o| !o.is_empty()).collect();
    match kind {
        MarkKind::Repository => name.split('/').next().is_some_and(|o| mine.iter().any(|m| m == o)),
        MarkKind::Place => name.split('/').nth(1).is_some_and(|o| mine.iter().any(|m| m == o)),
        _ => false,
    }
}

/// The command line stands in content that somebody else wrote, and the user did not say it or send the agent there.
pub(crate) fn command_origin<'a>(
    keys: &[String],
    cx: &Context<'a>,
    words: &Words<'_>,
) -> Option<&'a ReadSource> {
    let known = &cx.memory.provenance;
    let whole = keys.first()?;
    if words.name(MarkKind::Command, whole) {
        return None;
    }
    let mut strange = None;
    for key in keys {
        for (source, manner) in known.named(hash(known.salt, MarkKind::Command, key), MarkKind::Command) {
            match source.trust {
                // The project speaks of its functions, not of what an agent may call.
                SourceTrust::Project if slipped_in(source, manner) || key.starts_with("tool ") => {
                    strange = Some(source);
                }
                SourceTrust::User | SourceTrust::Project => return None,
                SourceTrust::Untrusted => {
                    let sent = source.warned.is_empty()
                        && matches!(source.road, Road::Page | Road::File | Road::Instructions)
                        && words.delegate_to(&source.name);
                    if sent {
                        return None;
                    }
                    strange = Some(source);
                }
            }
        }
    }
    strange
}

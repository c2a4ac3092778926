//! How far the user's words cover an operation on named things.

use countersign_model::{Consent, Coverage, Lifetime, Operation, Utterance, UtteranceSource};

use crate::lexicon;
use crate::text::{clauses, own_words};

/// A grant for one action holds while the request it stands in is at most so many utterances old.
const ONCE: u64 = 2;
/// A grant for a task, so many.
const TASK: u64 = 6;

/// How far the words cover an operation. `items` are the things that must be named, each by one of its alternatives.
#[must_use]
pub fn coverage(
    operation: Operation,
    items: &[Vec<String>],
    command: &str,
    consents: &[Consent],
    utterances: &[Utterance],
) -> (Coverage, Option<String>) {
    let last = utterances.iter().map(|u| u.seq).max().unwrap_or(0);
    if let Some(boundary) = forbidding(operation, items, command, consents) {
        return (Coverage::Forbidden, Some(boundary.quote.clone()));
    }
    if let Some(quote) = confirmed(command, utterances, last) {
        return (Coverage::Confirmed, Some(quote));
    }
    let mut vague = None;
    for utterance in utterances.iter().rev() {
        let age = last.saturating_sub(utterance.seq);
        let grants: Vec<&Consent> = consents.iter().filter(|c| !c.boundary && c.seq == utterance.seq && covers(c.operation, operation)).collect();
        let Some(grant) = grants.iter().find(|g| age <= reach(g.lifetime)) else { continue };
        let words = own_words(&utterance.text).to_lowercase();
        let before = utterances.iter().rev().find(|u| u.seq < utterance.seq).map(|u| u.text.to_lowercase()).unwrap_or_default();
        let refers = [" it", " that", " this", " them", " those", " these"].iter().any(|r| words.contains(r));
        let named = items.iter().all(|alternatives| {
            alternatives.is_empty() || alternatives.iter().any(|a| names(&words, a)) || refers && alternatives.iter().any(|a| names(&before, a))
        });
        if named {
            return (Coverage::Named, Some(grant.quote.clone()));
        }
        vague.get_or_insert(grant.quote.clone());
    }
    match vague {
        Some(quote) => (Coverage::Vague, Some(quote)),
        None => (Coverage::None, None),
    }
}

fn reach(lifetime: Lifetime) -> u64 {
    match lifetime {
        Lifetime::Once => ONCE,
        Lifetime::Task => TASK,
        Lifetime::Standing => u64::MAX,
    }
}

/// The newest boundary over the operation that no later grant lifts.
fn forbidding<'c>(operation: Operation, items: &[Vec<String>], command: &str, consents: &'c [Consent]) -> Option<&'c Consent> {
    let lower = command.to_lowercase();
    consents.iter().filter(|c| c.boundary).rfind(|boundary| {
        let fits = boundary.operation == Operation::Any && operation != Operation::Read
            || boundary.operation == operation
            || boundary.operation == Operation::Push && operation == Operation::ForcePush;
        // A boundary that names a thing is about that thing.
        let specific: Vec<&String> = boundary.items.iter().filter(|w| is_specific(w)).collect();
        let hits = specific.is_empty() || specific.iter().any(|w| lower.contains(w.as_str()) || items.iter().flatten().any(|i| i.contains(w.as_str())));
        let lifted = consents.iter().any(|c| !c.boundary && c.operation == boundary.operation && c.seq > boundary.seq);
        fits && hits && !lifted
    })
}

/// A path, option, number or name with a mark: not a plain word.
fn is_specific(word: &str) -> bool {
    word.len() > 2 && word.contains(['/', '.', '_', '#', '-']) && !word.starts_with("don") && !matches!(word, "force-push" | "read-only" | "--force")
}

/// The action itself stands in a request, or a bare yes answers a text that holds it.
fn confirmed(command: &str, utterances: &[Utterance], last: u64) -> Option<String> {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let command = flat(command);
    if command.chars().count() < 8 {
        return None;
    }
    for utterance in utterances.iter().rev().filter(|u| last.saturating_sub(u.seq) <= ONCE) {
        if utterance.source == UtteranceSource::Approval && flat(&utterance.text).contains(&command) {
            return Some(utterance.text.chars().take(200).collect());
        }
        for clause in clauses(&own_words(&utterance.text)) {
            let asks = clause.question && !lexicon::polite(&clause.words) || lexicon::only_asks(&clause.words);
            if flat(&clause.text).replace('`', "").contains(&command) && !asks && !lexicon::negated(&clause.words, clause.words.len()) {
                return Some(clause.text);
            }
        }
        let Some(referent) = &utterance.referent else { continue };
        if is_yes(&utterance.text) && flat(referent).replace('`', "").contains(&command) {
            return Some(utterance.text.chars().take(200).collect());
        }
    }
    None
}

/// A bare yes.
fn is_yes(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    text.len() < 40
        && ["yes", "y", "yep", "yeah", "ok", "okay", "sure", "go ahead", "do it", "please do", "go for it", "proceed", "yes please", "confirmed", "ja", "oui", "sí", "si", "sim", "はい", "好", "可以"]
            .iter()
            .any(|y| text == *y || text.starts_with(&format!("{y},")) || text.starts_with(&format!("{y} ")) && !text.contains("but"))
}

/// The text names the thing: as a whole word, or as the end of a path.
fn names(text: &str, thing: &str) -> bool {
    let thing = thing.trim().trim_matches(['`', '"', '\'']).trim_end_matches('/').to_lowercase();
    if thing.len() < 2 || thing.contains('\u{fffd}') {
        return false;
    }
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(&thing)).map(|at| from + at) {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let after = text.get(at + thing.len()..).and_then(|t| t.chars().next());
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
        if edge(before) && edge(after) {
            return true;
        }
        from = at + thing.len().max(1);
        while !text.is_char_boundary(from) {
            from += 1;
        }
    }
    false
}

/// Whether words that grant `given` speak of `needed`.
fn covers(given: Operation, needed: Operation) -> bool {
    use Operation as Op;
    given == needed
        || match needed {
            Op::Discard => matches!(given, Op::Reset | Op::Delete),
            Op::Kill => matches!(given, Op::Stop | Op::Restart),
            Op::Stop => matches!(given, Op::Kill | Op::Restart),
            Op::Restart => matches!(given, Op::Apply),
            Op::Destroy => matches!(given, Op::Delete | Op::Destroy),
            Op::Reset => matches!(given, Op::Destroy | Op::Delete | Op::Discard),
            Op::Run => matches!(given, Op::Install | Op::Download | Op::Apply | Op::Restart | Op::Stop | Op::Edit | Op::Delete | Op::Configure | Op::Deploy | Op::Connect),
            Op::Install => matches!(given, Op::Run | Op::Download),
            Op::Apply => matches!(given, Op::Deploy | Op::Run | Op::Restart | Op::Edit | Op::Delete | Op::Configure | Op::Install),
            Op::Deploy => matches!(given, Op::Release | Op::Publish | Op::Apply),
            Op::Release => matches!(given, Op::Publish | Op::Edit),
            Op::Publish => matches!(given, Op::Release | Op::Edit | Op::Upload | Op::Push),
            Op::Configure => matches!(given, Op::Edit | Op::Run | Op::Stop | Op::Install | Op::Permit | Op::Delete),
            Op::Permit => matches!(given, Op::Edit | Op::Configure | Op::Run | Op::Install),
            Op::Edit => matches!(given, Op::Configure | Op::Install | Op::Overwrite | Op::Move | Op::Comment),
            Op::Send => matches!(given, Op::Upload | Op::Comment | Op::Publish | Op::Run | Op::Deploy),
            Op::Upload => matches!(given, Op::Send | Op::Deploy),
            Op::ReadSecret => matches!(given, Op::Read),
            Op::WriteSecret => matches!(given, Op::Edit | Op::Configure),
            Op::Schedule => matches!(given, Op::Install | Op::Edit | Op::Configure | Op::Run),
            Op::Expose => matches!(given, Op::Run | Op::Read),
            Op::Connect => matches!(given, Op::Run | Op::Read),
            Op::Spawn => matches!(given, Op::Run),
            Op::Uninstall => matches!(given, Op::Delete),
            Op::SkipChecks => matches!(given, Op::Commit | Op::Push | Op::Run | Op::Permit),
            Op::Comment => matches!(given, Op::Send | Op::Edit),
            Op::Read => matches!(given, Op::ReadSecret | Op::Run),
            _ => false,
        }
}

//! In a long text a request and a name may have nothing to do with each other: what is asked for in one sentence is named in it or
//! near it, and asked for by its own verb.

use countersign_model::{Consent, Operation};

use crate::naming::names_any;
use crate::scope;
use crate::text::Said;

/// Words from which a text is long.
const LONG: usize = 45;
/// Sentences between a request and the name of its object.
const REACH: usize = 2;
/// Bytes of a clause by which it is found again in its text.
const FRONT: usize = 24;

/// The request speaks of these things: in a short text it always does.
pub(crate) fn holds(
    grant: &Consent,
    operation: Operation,
    items: &[Vec<String>],
    command: &str,
    said: &Said<'_>,
) -> bool {
    if said.words.len() < LONG {
        return true;
    }
    if items.iter().all(Vec::is_empty) {
        return is_direct(grant.operation, operation);
    }
    let sentences = sentences(said.text);
    let front: String = grant.quote.to_lowercase().chars().take(FRONT).collect();
    let Some(at) = sentences.iter().position(|sentence| sentence.contains(front.as_str())) else {
        return true;
    };
    let named = |alternatives: &&Vec<String>| !alternatives.is_empty() && names_any(said.text, alternatives);
    let lower = command.to_lowercase();
    let named_in = |text: &str| {
        // Where no name is said as it stands, what the command is about is said in other words: some of them are there.
        let other_words =
            || crate::text::words(text).iter().any(|w| scope::is_specific(w) && scope::in_command(&lower, w));
        let mut needed = items.iter().filter(named).peekable();
        if needed.peek().is_none() {
            return other_words();
        }
        needed.all(|alternatives| names_any(text, alternatives))
    };
    // The sentence says the program itself, or a long word of the command that hardly stands anywhere else.
    let says_the_command = |text: &str| {
        crate::text::words(text).iter().any(|w| {
            let long = w.len() >= 10 && w.chars().any(|c| c.is_ascii_alphabetic());
            let program = w.len() >= 3
                && lower.split(['|', '&', ';']).any(|part| part.split_whitespace().take(2).any(|p| p == w));
            (long || program) && lower.contains(w.as_str())
        })
    };
    let own = sentences.get(at).map_or("", String::as_str);
    if named_in(own) {
        return true;
    }
    // What is named beside the request was meant by a verb of its own, and not in a question.
    let near = sentences
        .iter()
        .enumerate()
        .filter(|(place, _)| place.abs_diff(at) <= REACH)
        .map(|(place, sentence)| {
            if place == at {
                return sentence.clone();
            }
            let earnest = crate::text::clauses(sentence).into_iter().filter(|clause| !is_idle(clause));
            earnest.map(|clause| clause.text.to_lowercase()).collect::<Vec<_>>().join(" ")
        })
        .collect::<Vec<_>>()
        .join(" ");
    (is_direct(grant.operation, operation) || says_the_command(own)) && named_in(&near)
}

/// What others did: "The DBAs dropped audit_2019".
const PAST: &[&str] = &[
    "dropped",
    "deleted",
    "removed",
    "merged",
    "pushed",
    "deployed",
    "restarted",
    "published",
    "sent",
    "posted",
    "closed",
    "released",
    "truncated",
    "wiped",
    "killed",
    "revoked",
    "rotated",
    "renamed",
    "moved",
    "archived",
    "migrated",
    "announced",
    "uploaded",
];

/// The things stand in sentences alone that ask for nothing (a report, a question, a refusal), and the request has an object of its own:
/// "The DBAs dropped audit_2019. So remove the model class."
pub(crate) fn is_named_in_passing(grant: &Consent, items: &[Vec<String>], said: &Said<'_>) -> bool {
    let quote = grant.quote.to_lowercase();
    let objectless = grant.items.len() < 3;
    if objectless || points(&quote) {
        return false;
    }
    let missing = |alternatives: &&Vec<String>| {
        !alternatives.is_empty() && names_any(said.text, alternatives) && !names_any(&quote, alternatives)
    };
    let mut missing = items.iter().filter(missing).peekable();
    if missing.peek().is_none() {
        return false;
    }
    let clauses = crate::text::clauses(said.text);
    let earnest: Vec<String> =
        clauses.iter().filter(|clause| !is_idle(clause)).map(|clause| clause.text.to_lowercase()).collect();
    missing.any(|alternatives| !earnest.iter().any(|text| names_any(text, alternatives)))
}

/// The words take up what was named elsewhere.
fn points(words: &str) -> bool {
    words.split(|c: char| !c.is_alphanumeric()).any(|w| {
        matches!(
            w,
            "it" | "its"
                | "them"
                | "that"
                | "this"
                | "those"
                | "these"
                | "both"
                | "there"
                | "same"
                | "too"
                | "all"
                | "everything"
                | "one"
                | "ones"
                | "him"
                | "her"
                | "ihn"
                | "ça"
                | "ela"
                | "ele"
        )
    })
}

/// The clause reports, asks, refuses or keeps: it asks for nothing.
fn is_idle(clause: &crate::text::Clause) -> bool {
    let words = &clause.words;
    // "Print the password, it's in the secret smtp": the sentence before goes on.
    if words.first().is_some_and(|w| matches!(w.as_str(), "it's" | "they're" | "that's" | "its" | "there's"))
    {
        return false;
    }
    if crate::condition::unmet(words) {
        return true;
    }
    let polite = crate::lexicon::polite(words);
    let foreign = crate::languages::spoken(words) != 0;
    let reports = words.iter().enumerate().any(|(at, w)| {
        let before = at.checked_sub(1).and_then(|place| words.get(place)).map_or("", String::as_str);
        at > 0
            && PAST.contains(&w.as_str())
            && !matches!(
                before,
                "be" | "been"
                    | "get"
                    | "gets"
                    | "getting"
                    | "is"
                    | "are"
                    | "was"
                    | "were"
                    | "being"
                    | "not"
                    | "never"
                    | "and"
                    | "it"
                    | "have"
                    | "want"
            )
            || foreign && crate::past::is_of_the_past(w)
    });
    let keeps = words.iter().take(4).any(|w| {
        matches!(
            w.as_str(),
            "keep" | "leave" | "lass" | "lasst" | "laisse" | "deja" | "deixa" | "laat" | "zostaw"
        )
    });
    reports
        || !polite && (clause.question || crate::lexicon::only_asks(words))
        || keeps
        || words.first().is_some_and(|w| crate::refusal::is_negation(w))
}

/// The text holds the command, and not only as the front of a longer one: `rm -rf data` is not said by `rm -rf data_tmp`.
pub(crate) fn holds_whole(text: &str, command: &str) -> bool {
    text.match_indices(command).any(|(at, _)| {
        let mut rest = text.get(at + command.len()..).unwrap_or("").chars();
        match (rest.next(), rest.next()) {
            (None, _) => true,
            // The end of a sentence.
            (Some('.'), next) => next.is_none_or(char::is_whitespace),
            (Some('/'), next) => next.is_none_or(|c| !c.is_alphanumeric()),
            (Some(c), _) => !c.is_alphanumeric() && !matches!(c, '_' | '-' | '*'),
        }
    })
}

/// The verb of the operation itself, or one that people use for it.
fn is_direct(given: Operation, needed: Operation) -> bool {
    use Operation as Op;
    given == needed
        || given == Op::Any
        || matches!(
            (needed, given),
            (Op::Push, Op::ForcePush | Op::Publish | Op::Upload | Op::Send)
                | (Op::Deploy, Op::Release | Op::Publish | Op::Apply | Op::Upload)
                | (Op::Publish, Op::Release | Op::Upload | Op::Push)
                | (Op::Release, Op::Publish)
                | (Op::Apply, Op::Deploy)
                | (Op::Rewrite, Op::Discard | Op::Reset | Op::Delete | Op::Overwrite)
                | (Op::Send, Op::Comment | Op::Publish | Op::Upload)
        )
}

/// The sentences of a text, in order.
fn sentences(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let ends = c == '\n'
            || matches!(c, '.' | '!' | '?' | '。' | '！' | '？')
                && chars.peek().is_none_or(|n| n.is_whitespace());
        if let Some(last) = out.last_mut() {
            last.push(c);
        }
        if ends {
            out.push(String::new());
        }
    }
    out.retain(|sentence| !sentence.trim().is_empty());
    out
}

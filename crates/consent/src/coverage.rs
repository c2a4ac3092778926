//! How far the user's words cover an operation on named things.

use std::cell::LazyCell;

use countersign_model::{Consent, Coverage, Lifetime, Operation, Utterance};

use crate::condition;
use crate::confirmed::confirmed;
use crate::explicit;
use crate::lexicon;
use crate::locality;
use crate::naming::names_any;
use crate::own::own_words;
use crate::related::{
    brings_back, covers, is_alike, is_another_act, is_part_of, more_than_its_verb, restores,
};
use crate::scope;
use crate::text::Said;

/// A grant for one action holds while the request it stands in is at most so many utterances old.
pub(crate) const ONCE: u64 = 2;
/// What was taken back stays so while so many utterances follow.
const WITHDRAWALS: u64 = 8;
/// Bytes of an utterance up to which naming everything in it means something.
const EXPLICIT: usize = 2_500;
/// A grant for a task, so many.
const TASK: u64 = 6;

/// Ends of a sentence that let nothing through but what stands before.
const NOTHING_ELSE: &[&str] =
    &[", nothing else", "and nothing else", "but nothing else", "sonst nichts", "rien d'autre", "nada más"];

/// The words that forbid an operation on these things: a boundary, or what takes the request for it back. Quick: the texts are not
/// looked at.
#[must_use]
pub fn forbidden(
    operation: Operation,
    items: &[Vec<String>],
    command: &str,
    consents: &[Consent],
    utterances: &[Utterance],
) -> Option<String> {
    if let Some(boundary) = forbidding(operation, items, command, consents) {
        return Some(boundary.quote.clone());
    }
    // What was asked before somebody said "wait, don't" is asked no more, and not to be done.
    let withdrawal = last_withdrawal(consents, latest(utterances))?;
    takes_back(withdrawal, operation, command, consents).then(|| withdrawal.quote.clone())
}

fn latest(utterances: &[Utterance]) -> u64 {
    utterances.iter().map(|u| u.seq).max().unwrap_or(0)
}

/// The last words that take something back.
fn last_withdrawal(consents: &[Consent], last: u64) -> Option<&Consent> {
    let recent = |c: &&Consent| c.withdraws && last.saturating_sub(c.seq) < WITHDRAWALS;
    consents.iter().filter(recent).max_by_key(|c| c.seq)
}

/// How far the words cover an operation. `command` is the part of the `action` that does it; `items` are the things that must be named, each by one of its alternatives.
#[must_use]
pub fn coverage(
    operation: Operation,
    items: &[Vec<String>],
    command: &str,
    action: &str,
    consents: &[Consent],
    utterances: &[Utterance],
) -> (Coverage, Option<String>) {
    if utterances.is_empty() && consents.is_empty() {
        return (Coverage::None, None);
    }
    if let Some(quote) = forbidden(operation, items, command, consents, utterances) {
        return (Coverage::Forbidden, Some(quote));
    }
    let last = latest(utterances);
    let withdrawn = last_withdrawal(consents, last).map_or(0, |c| c.seq);
    // What was spelled out for one is not spelled out for all that a loop goes through.
    let looped = action.contains("; do ") && !utterances.iter().any(|u| u.text.contains("; do "));
    if !looped && let Some(quote) = confirmed(command, utterances, last, withdrawn) {
        return (Coverage::Confirmed, Some(quote));
    }
    let mut vague = None;
    for utterance in utterances.iter().rev() {
        let age = last.saturating_sub(utterance.seq);
        let speaks = |c: &&Consent| !c.boundary && c.seq == utterance.seq && age <= reach(c.lifetime);
        // What could cover it at all: the texts are looked at only where there is such a request.
        let might = |c: &&Consent| {
            covers(c.operation, operation)
                || c.operation == Operation::Any
                || is_alike(c.operation, operation)
                || is_part_of(c.operation, operation, items)
                || matches!(operation, Operation::Rewrite | Operation::Push)
        };
        if !consents.iter().any(|c| speaks(&c) && might(&c)) {
            continue;
        }
        if utterance.seq < withdrawn {
            break;
        }
        let words = own_words(&utterance.text).to_lowercase();
        // What was spoken of last: a remark in between names nothing.
        let before = LazyCell::new(|| {
            let earlier = || utterances.iter().rev().filter(|u| u.seq < utterance.seq);
            earlier()
                .take(2)
                .find(|u| u.text.len() <= EXPLICIT && scope::utterance_things(&u.text).any(|w| !is_year(&w)))
                .or_else(|| earlier().next())
                .map(|u| u.text.to_lowercase())
                .unwrap_or_default()
        });
        let whole = action.to_lowercase();
        let part = command.to_lowercase();
        // A pasted log names everything, and nobody names all that stands in a long script.
        let brief = words.len() <= EXPLICIT && part.len() <= EXPLICIT;
        let explicit = LazyCell::new(|| {
            brief
                && (explicit::all_said(&part, &words)
                    || before.len() <= EXPLICIT && explicit::said_in_turn(&part, &before, &words))
        });
        let grants: Vec<&Consent> = consents
            .iter()
            .filter(speaks)
            .filter(|c| {
                covers(c.operation, operation)
                    && !is_another_act(c, operation, items, &part)
                    && !restores(c, operation)
                    || c.operation == Operation::Any
                    || is_alike(c.operation, operation) && !brings_back(c, operation) && *explicit
                    || is_part_of(c.operation, operation, items)
                    // "Publish it to main on origin" is a push.
                    || operation == Operation::Push
                        && matches!(
                            c.operation,
                            Operation::Publish | Operation::Upload | Operation::Deploy | Operation::Send
                        )
                        && says_where(&part, &words)
                    // "Send the build to App Store Connect".
                    || operation == Operation::Publish
                        && matches!(c.operation, Operation::Send | Operation::Upload | Operation::Move)
                        && ["app store", "appstore", "play store", "google play", "testflight"].iter().any(|s| words.contains(s))
                    // "Grant allUsers the viewer role".
                    || operation == Operation::Expose
                        && c.operation == Operation::Permit
                        && ["allusers", "everybody", "everyone", "public", "internet", "anonymous"].iter().any(|s| words.contains(s))
                    // "Get rid of the last commit" is a reset.
                    || operation == Operation::Rewrite
                        && (part.contains("reset") || part.contains("filter") && speaks_of_history(&words))
                        && matches!(
                            c.operation,
                            Operation::Delete
                                | Operation::Overwrite
                                | Operation::Configure
                                | Operation::Edit
                                | Operation::Run
                        )
            })
            // Whether a condition was met is said by what follows it.
            .filter(|c| age == 0 || !condition::is_conditional(&c.items))
            .collect();
        if grants.is_empty() {
            continue;
        }
        // Who takes something back does not take it up in the same breath.
        let refers = LazyCell::new(|| {
            utterance.seq != withdrawn && points(&words)
                || *explicit
                || grants.iter().any(|grant| takes_up(grant, &before, command))
        });
        let named = items.iter().all(|alternatives| {
            alternatives.is_empty()
                || names_any(&words, alternatives)
                || *refers && names_any(&before, alternatives)
                // "How large is ~/Downloads? … Empty that folder".
                || *refers
                    && alternatives.iter().any(|a| a.contains('*'))
                    && words.contains("empty")
                    && names_any(&format!("{} everything", *before), alternatives)
                // What a rule would have said is one word for it, or cannot be said at all.
                || is_unknown(alternatives)
                    && (*explicit || explicit::all_said(&whole, &words) || explicit::all_of_kind(&whole, &words))
                || is_address(alternatives) && *explicit
                || !scope::is_thing(alternatives) && !says_how(alternatives, &part) && *explicit
        });
        let named = named
            || told_by_its_own_words(&grants, operation, &words, command)
            || both(items, &words, &before)
            || operation == Operation::Run && *explicit && says_the_tool(items);
        // "You may look at the logs, nothing else."
        let nothing_else = NOTHING_ELSE.iter().any(|w| {
            words.match_indices(w).any(|(at, _)| {
                words.get(at + w.len()..).is_some_and(|rest| {
                    let rest = rest.trim_start_matches([' ', ')']);
                    rest.is_empty() || rest.starts_with(['.', '!', ',', ';', '\n', '?'])
                })
            })
        });
        if named
            && (!nothing_else || operation == Operation::Read)
            && let said = Said::of(&words)
            && let Some(grant) = grants.iter().find(|grant| {
                reaches(grant, operation, items, command, action, &said)
                    && locality::holds(grant, operation, items, command, &said)
                    && !locality::is_named_in_passing(grant, items, &said)
            })
        {
            return (Coverage::Named, Some(grant.quote.clone()));
        }
        if let Some(grant) = grants.iter().find(|g| g.operation != Operation::Any) {
            vague.get_or_insert(grant.quote.clone());
        }
    }
    match vague {
        Some(quote) => (Coverage::Vague, Some(quote)),
        None => (Coverage::None, None),
    }
}

/// The withdrawal takes back the request for this very act, and nobody asked for it again.
fn takes_back(withdrawal: &Consent, operation: Operation, command: &str, consents: &[Consent]) -> bool {
    let asked = |c: &&Consent| !c.boundary && (c.operation == operation || covers(c.operation, operation));
    let recent = |c: &&Consent| c.seq < withdrawal.seq && withdrawal.seq - c.seq <= ONCE;
    let Some(before) = consents.iter().filter(asked).rfind(recent) else { return false };
    let again = consents.iter().filter(asked).any(|c| c.seq >= withdrawal.seq);
    // What the request named is in the command, where it named something.
    let lower = command.to_lowercase();
    let mut named = before.items.iter().filter(|w| scope::is_specific(w)).peekable();
    let same = named.peek().is_none() || named.any(|w| scope::in_command(&lower, w));
    !again && same
}

/// "Truncate both tables", and the two were named before; "both releases", of which one is called like the other.
fn both(items: &[Vec<String>], words: &str, before: &str) -> bool {
    let [one, other] = items else { return false };
    if !explicit::has_word(words, "both") {
        return false;
    }
    let alike = |a: &[String], b: &[String]| {
        a.iter()
            .any(|a| a.len() >= 4 && b.iter().any(|b| b.starts_with(a.as_str()) || a.starts_with(b.as_str())))
    };
    let (first, second) = (names_any(words, one), names_any(words, other));
    names_any(before, one) && names_any(before, other) || (first || second) && alike(one, other)
}

/// Nothing but the name of a tool, which nobody says who says all that it is given.
fn says_the_tool(items: &[Vec<String>]) -> bool {
    matches!(items, [tool] if tool.iter().any(|a| a.contains('/')) && tool.iter().any(|a| !a.contains('/') && a.contains('_')))
}

/// The remote and the branch of a push were said.
fn says_where(push: &str, words: &str) -> bool {
    let Some((_, rest)) = push.split_once("push") else { return false };
    let operands: Vec<&str> = rest.split_whitespace().filter(|w| !w.starts_with('-')).take(2).collect();
    operands.len() == 2 && operands.iter().all(|operand| explicit::has_word(words, operand))
}

/// "The club closed in 2021": no thing that a later word points at.
fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.chars().all(|c| c.is_ascii_digit())
}

/// The words point at what was spoken of before.
fn points(words: &str) -> bool {
    let english = [" it", " him", " her", " that", " this", " them", " those", " these", " there", " both"];
    // "Bórrala completa", "buttali via": the pronoun hangs at the verb.
    let clitic = |word: &str| {
        ["la", "lo", "las", "los", "li", "le", "-la", "-le", "-les", "-o", "-a", "-os", "-as"].iter().any(
            |c| {
                word.strip_suffix(c)
                    .is_some_and(|verb| verb.len() >= 4 && crate::index::is_foreign_verb(word))
            },
        )
    };
    english.iter().any(|r| words.contains(r))
        || words.split(|c: char| !c.is_alphanumeric() && c != '-').any(clitic)
}

/// Nothing but what is not known before the action runs.
fn is_unknown(alternatives: &[String]) -> bool {
    alternatives.iter().all(|a| a.contains('\u{fffd}'))
}

/// The words speak of what was committed before.
fn speaks_of_history(words: &str) -> bool {
    [
        "history",
        "past commits",
        "all commits",
        "every commit",
        "commit messages",
        "historique",
        "historial",
        "histórico",
        "storia",
        "verlauf",
        "historie",
        "geschiedenis",
        "histori",
        "истори",
        "履歴",
        "历史",
        "歷史",
        "히스토리",
        "geçmiş",
    ]
    .iter()
    .any(|w| words.contains(w))
}

/// A full address, which people call by its service and what it holds.
fn is_address(alternatives: &[String]) -> bool {
    alternatives.iter().any(|a| a.contains("://"))
}

/// A word that says how far the act goes has to be said, whatever else is: `public`, `--force`, `admin`.
fn says_how(alternatives: &[String], command: &str) -> bool {
    alternatives.iter().any(|a| {
        a.starts_with('-')
            || is_specific(a)
            // As a value, not as the name of a field.
            || command.replace(&format!("\"{a}\":"), "").contains(a.as_str())
                && matches!(
                    a.as_str(),
                    "public"
                        | "admin"
                        | "owner"
                        | "everyone"
                        | "force"
                        | "root"
                        | "world"
                        | "all"
                        | "data"
                        | "volume"
                        | "everything"
                        | "anyone"
                        | "production"
                        | "prod"
                )
    })
}

/// The request has no object, or one that only a text before it can tell ("perfect, then destroy", "delete the bucket
/// policy"): it takes up what was spoken of, where that is one thing.
fn takes_up(grant: &Consent, before: &str, command: &str) -> bool {
    let mut things: Vec<String> = scope::utterance_things(before).collect();
    things.sort();
    things.dedup();
    let bare = lexicon::operations(&grant.items).into_iter().any(|(operation, place)| {
        let behind = grant.items.get(place + 1..).unwrap_or_default();
        let filler = |w: &String| {
            matches!(
                w.as_str(),
                "now" | "then" | "please" | "pls" | "right" | "away" | "today" | "w/" | "with" | "force"
            )
        };
        operation == grant.operation && behind.iter().all(filler)
    });
    // "The bucket policy" of a command that says `bucket-policy`.
    let own = command_words(command);
    let pointed = grant
        .items
        .iter()
        .skip_while(|w| *w != "the")
        .skip(1)
        .take(3)
        .any(|w| w.len() >= 4 && !scope::is_specific(w) && own.contains(w))
        && !grant.items.iter().any(|w| scope::is_specific(w));
    // "Then remove the table": what was spoken of is all in the command, and is called by its kind.
    let lower = command.to_lowercase();
    let kind = grant.items.windows(2).any(|pair| match pair {
        [the, noun] => {
            the == "the"
                && matches!(
                    noun.as_str(),
                    "table"
                        | "bucket"
                        | "namespace"
                        | "database"
                        | "cluster"
                        | "container"
                        | "stack"
                        | "queue"
                        | "topic"
                        | "volume"
                        | "instance"
                        | "index"
                        | "branch"
                        | "tag"
                        | "folder"
                        | "directory"
                )
        }
        _ => false,
    }) && !grant.items.iter().any(|w| scope::is_specific(w));
    let all_there = !things.is_empty() && things.iter().all(|thing| scope::in_command(&lower, thing));
    bare || pointed && things.len() == 1 || kind && all_there
}

/// The user asks with the command's own verb and names every thing in it: what a rule calls that is no matter.
fn told_by_its_own_words(grants: &[&Consent], operation: Operation, words: &str, command: &str) -> bool {
    if more_than_its_verb(operation) {
        return false;
    }
    // "Merge 12" is not `--admin`.
    let harder = ["admin", "force", "no-verify", "hard", "all", "purge", "prod", "production", "public"];
    let lower = command.to_lowercase();
    if harder.iter().any(|how| {
        let value = matches!(*how, "admin" | "prod" | "production" | "public");
        lower.split_whitespace().any(|w| w.strip_prefix("--") == Some(how) || value && w == *how)
            && !explicit::has_word(words, how)
    }) {
        return false;
    }
    let own = command_words(command);
    let verb = grants
        .iter()
        .filter(|g| g.operation == Operation::Any)
        .any(|g| lexicon::tool_verbs(&g.items).iter().any(|(verb, _)| own.iter().any(|w| w == verb)));
    let things: Vec<String> = command
        .to_lowercase()
        .split_whitespace()
        .skip(1)
        .map(|w| w.trim_matches(['\'', '"']).to_owned())
        .filter(|w| !w.starts_with('-') && scope::is_specific(w))
        .collect();
    verb && (1..=6).contains(&things.len())
        && things.iter().all(|thing| names_any(words, std::slice::from_ref(thing)))
}

/// The clause of the grant speaks of this command: by a verb of the operation, or by the command's own word for it, and
/// of nothing else than the command does.
fn reaches(
    grant: &Consent,
    operation: Operation,
    items: &[Vec<String>],
    command: &str,
    action: &str,
    said: &Said<'_>,
) -> bool {
    // Force and skipped checks are more than the verb says.
    if grant.operation == Operation::Any && more_than_its_verb(operation) {
        return false;
    }
    // Who wants a secret deleted does not want another one written.
    if operation == Operation::WriteSecret
        && grant.operation == Operation::Delete
        && !command_words(command)
            .iter()
            .any(|w| matches!(w.as_str(), "delete" | "remove" | "unset" | "rm" | "del"))
    {
        return false;
    }
    let words = &grant.items;
    let places: Vec<usize> = if grant.operation == Operation::Any {
        let own = command_words(command);
        // `gh release delete`, `git stash drop`: the verb of the command is the second one.
        let asked = |w: &str| words.iter().any(|said| said.trim_start_matches('-') == w);
        let lower = command.to_lowercase();
        let plain: Vec<&str> = lower.split_whitespace().filter(|w| !w.starts_with('-')).collect();
        let overruled = |verb: &str| {
            plain.windows(2).any(|pair| match pair {
                [first, second] => {
                    *first == verb
                        && matches!(
                            *second,
                            "delete"
                                | "remove"
                                | "rm"
                                | "drop"
                                | "clear"
                                | "prune"
                                | "destroy"
                                | "purge"
                                | "yank"
                        )
                        && !asked(second)
                }
                _ => false,
            })
        };
        // A push that deletes is none, a merge by rebase no rebase.
        let deletes = lower.contains("push")
            && (lower.contains("--delete") || lower.contains(" -d ") || lower.contains(" :"));
        let another = |verb: &str, at: usize| {
            deletes && verb == "push" && !asked("delete") && !asked("remove")
                || operation == Operation::Merge
                    && matches!(verb, "rebase" | "squash")
                    && !words
                        .iter()
                        .skip(at + 1)
                        .take(3)
                        .any(|w| matches!(w.as_str(), "in" | "into" | "onto" | "to"))
                    && crate::languages::spoken(words) == 0
                    && !words.iter().any(|w| w.contains("merge"))
        };
        lexicon::tool_verbs(words)
            .into_iter()
            .filter(|(verb, at)| own.iter().any(|w| w == verb) && !overruled(verb) && !another(verb, *at))
            .map(|(_, at)| at)
            .collect()
    } else {
        lexicon::operations(words)
            .into_iter()
            .filter(|(o, _)| *o == grant.operation)
            .map(|(_, at)| at)
            .collect()
    };
    // Who wants something tested or tried does not order what the test would do.
    let tries = |place: &usize| {
        grant.operation == Operation::Run
            && !matches!(
                operation,
                Operation::Run | Operation::Install | Operation::Read | Operation::Connect
            )
            && words.get(*place).is_some_and(|w| matches!(w.as_str(), "test" | "try"))
    };
    let asked = |place: &usize| lexicon::requests(words, *place) && !tries(place);
    // Of several merges in a row each has its own number.
    let each = matches!(
        operation,
        Operation::Merge | Operation::Publish | Operation::Release | Operation::Pay | Operation::Deploy
    );
    let part = if each && (command.chars().any(|c| c.is_ascii_digit()) || scope::has_operand(command)) {
        command
    } else {
        action
    };
    places.into_iter().filter(asked).any(|place| scope::fits(words, place, operation, items, part, said))
}

/// The plain words of a command: `delete-db-instance` is three of them, `run_workflow` two.
fn command_words(command: &str) -> Vec<String> {
    // The field of a number is no verb.
    let lower = command
        .to_lowercase()
        .replace("\"pull_number\"", "")
        .replace("\"pullnumber\"", "")
        .replace("pull_request", "");
    let mut out: Vec<String> = lower
        .split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'))
        .take(24)
        .map(|w| w.trim_start_matches('-').to_owned())
        .collect();
    let parts: Vec<String> =
        out.iter().flat_map(|w| w.split(['-', '_']).map(str::to_owned).collect::<Vec<_>>()).collect();
    // A field that marks what is done: `"archived": true`.
    if out.iter().any(|w| w == "archived" || w == "is_archived") {
        out.push("archive".to_owned());
    }
    out.extend(parts);
    out
}

fn reach(lifetime: Lifetime) -> u64 {
    match lifetime {
        Lifetime::Once => ONCE,
        Lifetime::Task => TASK,
        Lifetime::Standing => u64::MAX,
    }
}

/// The newest boundary over the operation that no later grant lifts.
fn forbidding<'c>(
    operation: Operation,
    items: &[Vec<String>],
    command: &str,
    consents: &'c [Consent],
) -> Option<&'c Consent> {
    let lower = command.to_lowercase();
    consents.iter().filter(|c| c.boundary && !c.withdraws).rfind(|boundary| {
        let fits = boundary.operation == Operation::Any && operation != Operation::Read
            || boundary.operation == operation
            || boundary.operation == Operation::Push && operation == Operation::ForcePush
            // `gem push`, `docker push`: called so by the command.
            || boundary.operation == Operation::Push
                && operation == Operation::Publish
                && command.split_whitespace().any(|w| w == "push");
        if operation == Operation::Run && !fits {
            // "For today I lift that: run post_live.py."
            let again = consents.iter().any(|c| {
                !c.boundary
                    && c.seq > boundary.seq
                    && matches!(c.operation, Operation::Run | Operation::Any)
                    && lower.split_whitespace().any(|w| {
                        let stem = w.rsplit('/').next().unwrap_or(w).split('.').next().unwrap_or(w);
                        w.contains('.')
                            && c.items.iter().any(|said| said == w || stem.contains('_') && said == stem)
                    })
            });
            return !again && named_after(&lower, &boundary.quote.to_lowercase());
        }
        let lifted = consents.iter().any(|c| {
            !c.boundary
                && c.seq > boundary.seq
                && (c.operation == boundary.operation
                    || boundary.operation == Operation::Any && covers(c.operation, operation))
        });
        fits && !lifted && is_about(boundary, items, &lower)
    })
}

/// A script is named after what it does: `post_live.py` against "never post live", `deploy-prod.sh` against "don't deploy
/// to prod". Two of its words have to stand in the boundary.
fn named_after(command: &str, quote: &str) -> bool {
    let told: Vec<&str> = quote.split(|c: char| !c.is_alphanumeric()).filter(|w| w.len() >= 4).collect();
    command.split_whitespace().filter(|word| word.contains(['_', '-']) && !word.starts_with('-')).any(
        |word| {
            let mut parts: Vec<&str> =
                word.split(|c: char| !c.is_alphanumeric()).filter(|part| told.contains(part)).collect();
            parts.dedup();
            parts.len() >= 2
        },
    )
}

/// A boundary that names a thing is about that thing. What goes out into the world is forbidden whatever the words add:
/// "don't push to production" and a bare `git push` are not told apart by their text.
fn is_about(boundary: &Consent, items: &[Vec<String>], command: &str) -> bool {
    use Operation as Op;
    if boundary.items.is_empty() {
        return !matches!(boundary.operation, Op::Run | Op::Read)
            || boundary.quote.to_lowercase().contains("any")
            || boundary.quote.to_lowercase().contains("nothing");
    }
    let hits = |word: &String| {
        let stem = word.trim_end_matches("es").trim_end_matches('s').trim_end_matches('/');
        stem.len() >= 3 && (command.contains(stem) || items.iter().flatten().any(|i| i.contains(stem)))
    };
    let outward = matches!(
        boundary.operation,
        Op::Push
            | Op::ForcePush
            | Op::Commit
            | Op::Merge
            | Op::Publish
            | Op::Release
            | Op::Deploy
            | Op::Migrate
            | Op::Pay
            | Op::Approve
            | Op::SkipChecks
    );
    // "Leave the app project alone": a project that is called app.
    let own: Vec<&String> = boundary.items.iter().filter(|w| !is_kind(w)).collect();
    let specific: Vec<&String> = boundary.items.iter().filter(|w| is_specific(w)).collect();
    if outward && specific.is_empty() {
        return true;
    }
    if specific.is_empty() && boundary.operation == Op::Run {
        // What may not be run is told by all its words: "a command that prints binary data" is no command's name.
        return boundary.items.iter().all(hits);
    }
    match (specific.is_empty(), own.is_empty()) {
        (true, true) => boundary.items.iter().any(hits),
        (true, false) => own.into_iter().any(hits),
        (false, _) => specific.into_iter().any(hits),
    }
}

/// What a thing is, not what it is called.
fn is_kind(word: &str) -> bool {
    matches!(
        word.trim_end_matches('s'),
        "project"
            | "service"
            | "branch"
            | "branche"
            | "table"
            | "folder"
            | "file"
            | "database"
            | "cluster"
            | "bucket"
            | "container"
            | "volume"
            | "server"
            | "user"
            | "account"
            | "instance"
            | "queue"
            | "topic"
            | "namespace"
            | "package"
            | "environment"
            | "app"
            | "site"
            | "website"
    )
}

/// A path, option, number or name with a mark: not a plain word.
fn is_specific(word: &str) -> bool {
    word.len() > 2
        && word.contains(['/', '.', '_', '#', '-'])
        && !matches!(word, "force-push" | "read-only" | "--force")
}

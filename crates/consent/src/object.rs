//! What a request acts on: the things named behind its verb, what it points at, a part of a thing, and what it leaves out.

use countersign_model::Operation as Op;

use crate::index::{is_undergone, tool_verbs};
use crate::naming::names_any;
use crate::scope::{TURNS, has_operand, in_command, is_specific, is_thing, is_thing_word};
use crate::text::Said;

/// The first things that the request names behind its verb are among those of the command.
pub(crate) fn same_object(
    words: &[String],
    verb: usize,
    operation: Op,
    items: &[Vec<String>],
    command: &str,
    said: &Said<'_>,
) -> bool {
    // A bare `git push` or `npm publish` takes its object from where it runs.
    let implied =
        matches!(operation, Op::Push | Op::Publish | Op::Release | Op::Commit | Op::Deploy | Op::Merge)
            && !has_operand(command);
    if implied {
        return true;
    }
    // An edit is shown by the path alone: what changes in the file is not part of it.
    let path_only = !command.contains(char::is_whitespace);
    // "In ~/.zshrc, add …": the thing stands before the verb.
    let in_front = words.get(..verb).unwrap_or_default().join(" ");
    let things = || items.iter().filter(|i| is_thing(i));
    // "We don't need the gateway in the sandbox (net_gateway.a), get rid of it": the part is meant, not what holds it.
    let removes = matches!(operation, Op::Delete | Op::Destroy | Op::Reset);
    let part = |w: &String| {
        w.contains(['.', '_'])
            && is_specific(w)
            && !w.trim_end_matches('/').contains('/')
            && !in_command(command, w.trim_end_matches('/'))
    };
    let rid = |at: usize| words.get(at).is_some_and(|w| w == "rid");
    let object = match () {
        () if rid(verb) => verb + 2,
        () if rid(verb + 1) => verb + 3,
        () => verb + 1,
    };
    let first = words.get(object).map_or("", String::as_str);
    // "Wipe that database" names it, "wipe that" points.
    let next = words.get(object + 1).map_or("", String::as_str);
    let alone = next.is_empty()
        || TURNS.contains(&next)
        || matches!(
            next,
            "and"
                | "now"
                | "please"
                | "pls"
                | "too"
                | "then"
                | "right"
                | "out"
                | "off"
                | "up"
                | "down"
                | "all"
                | "both"
                | "one"
                | "ones"
        );
    let points = matches!(first, "it" | "them" | "both")
        || matches!(first, "this" | "that" | "these" | "those") && (alone || things().next().is_some());
    let front = if points { &said.words } else { words.get(..verb).unwrap_or_default() };
    let holds_it = removes && front.iter().any(part);
    if path_only || !holds_it && things().any(|i| names_any(&in_front, i)) {
        return true;
    }
    let clause = words.join(" ");
    if is_undergone(words, verb) {
        // "In study_b is a table called tmp_import, that can go": the last thing before it.
        return words.iter().take(verb).rfind(|w| is_specific(w)).is_none_or(|w| in_command(command, w));
    }
    // "Yank it from the registry": what it is was said elsewhere.
    if points {
        // "Push it to origin's master with force": remote and branch are there.
        if matches!(operation, Op::Push | Op::ForcePush)
            && let Some((_, rest)) = command.split_once("push ")
        {
            let rest = rest.split(['&', ';', '|']).next().unwrap_or(rest);
            let operands: Vec<&str> =
                rest.split_whitespace().filter(|w| !w.starts_with('-')).take(2).collect();
            if operands.len() == 2 && operands.iter().all(|o| crate::explicit::has_word(&clause, o)) {
                return true;
            }
        }
        // "Rebase 340 and merge it": the last thing before the verb.
        if let Some(last) = words.iter().take(verb).rfind(|w| is_specific(w)) {
            return in_command(command, last);
        }
        // "From my stack (#1, #2, #3) the bottom one is good, merge it": one of them.
        let one_of = said.words.windows(2).any(|pair| {
            matches!(pair, [which, one] if one == "one" && matches!(which.as_str(), "bottom" | "top" | "first" | "last" | "middle" | "second")
                || which == "the" && one == "others")
        });
        let numbered = said.words.iter().filter(|w| w.starts_with('#') && w.len() > 1).count();
        if one_of && numbered > 1 && matches!(first, "it" | "this" | "that") {
            return false;
        }
        // "In config only local.yml is wrong, throw that one out": the last thing before it.
        let count = words.len().min(4);
        let single = matches!(first, "it" | "this" | "that");
        let begins = said.words.windows(count.max(1)).rposition(|w| Some(w) == words.get(..count));
        if single
            && next == "one"
            && let Some(last) = begins.and_then(|at| said.words.iter().take(at).rfind(|w| is_thing_word(w)))
        {
            return in_command(command, last);
        }
        // A version that the command leaves to the folder tells nothing.
        let version = |w: &str| {
            let w = w.trim_start_matches('v');
            w.contains('.') && w.len() > 2 && w.chars().all(|c| c.is_ascii_digit() || c == '.')
        };
        let numbered = command.split_whitespace().any(version);
        // "Auto-approved", "hard-coded": how, not what.
        let manner = |w: &str| {
            w.contains('-')
                && w.chars().all(|c| c.is_ascii_alphabetic() || c == '-')
                && (w.ends_with("ed") || w.ends_with("ing") || w.ends_with("ly"))
        };
        // "Not only afb8c13".
        let besides = |w: &String| {
            said.words.windows(3).any(|three| {
                matches!(three, [not, only, name] if not == "not" && matches!(only.as_str(), "only" | "just") && name == w)
            })
        };
        let mut specific = said
            .words
            .iter()
            .filter(|w| is_thing_word(w) && !manner(w) && !besides(w) && (numbered || !version(w)))
            .peekable();
        // A folder that was spoken of holds what is meant.
        let holds = |w: &String| {
            w.starts_with(['/', '~']) && command.contains(&format!("{}/", w.trim_end_matches('/')))
        };
        return specific.peek().is_none() || specific.any(|w| in_command(command, w) || holds(w));
    }
    // "Untracked stuff in build/ you can clean": what is meant stands in front.
    let behind = words.get(verb + 1..).unwrap_or_default();
    if verb >= 2
        && (matches!(words.get(verb - 1).map(String::as_str), Some("can" | "may" | "could"))
            || words.get(verb - 1).is_some_and(|w| w == "to")
                && matches!(
                    words.get(verb - 2).map(String::as_str),
                    Some("fine" | "ok" | "okay" | "safe" | "free")
                ))
        && !behind.iter().any(|w| is_thing_word(w))
        && let Some(last) = words.iter().take(verb).rfind(|w| is_thing_word(w))
    {
        return in_command(command, last) || things().any(|i| names_any(&in_front, i));
    }
    let mut looked = 0;
    for group in words.get(verb + 1..).unwrap_or_default().split(|w| TURNS.contains(&w.as_str())) {
        let specific: Vec<&String> = group.iter().filter(|w| is_specific(w)).collect();
        // A sum or a count says how much, not what, where the thing is named as well.
        let sums = specific.iter().all(|w| w.len() <= 2 || !w.chars().all(|c| c.is_ascii_digit()))
            && specific.iter().all(|w| w.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')));
        let money = sums
            && specific.iter().all(|w| w.split_once(['.', ',']).is_some_and(|(_, cents)| cents.len() == 2));
        // "The database in .env": where it is told, not what is meant.
        let told_there = |w: &String| w.starts_with(".env") || w.ends_with(".env");
        let configured = things().next().is_none()
            && !command.contains(".env")
            && !specific.is_empty()
            && specific.iter().all(|w| told_there(w));
        // "All 3467 PDFs": how many there are.
        let counts = !specific.is_empty()
            && specific.iter().all(|w| {
                let all = group.iter().zip(group.iter().skip(1)).any(|(all, n)| {
                    n == *w
                        && matches!(
                            all.as_str(),
                            "all" | "alle" | "those" | "these" | "the" | "tous" | "todos" | "tutti"
                        )
                });
                w.chars().all(|c| c.is_ascii_digit()) && all
                    || w.chars().all(|c| c.is_ascii_digit())
                        && group.iter().zip(group.iter().skip(1)).any(|(n, noun)| {
                            n == *w
                                && noun.len() >= 4
                                && noun.ends_with('s')
                                && noun.chars().all(char::is_alphabetic)
                        })
            })
            && !in_command_any(command, &specific);
        // "All 14 stashes", ".env and node_modules included".
        let all_of_them = group.windows(2).any(|pair| {
            matches!(pair, [all, n] if matches!(all.as_str(), "all" | "alle" | "tous" | "todos" | "tutti") && specific.contains(&n))
                && specific.iter().all(|w| w.chars().all(|c| c.is_ascii_digit()))
        });
        let included = things().next().is_none()
            && group.iter().any(|w| matches!(w.as_str(), "included" | "including" | "incl" | "inclusive"));
        if configured || all_of_them || included || counts && things().next().is_some() {
            continue;
        }
        let plain = specific.is_empty();
        looked += usize::from(plain && group.len() > 1);
        if plain || money || sums && things().count() > 0 && things().all(|i| names_any(said.text, i)) {
            continue;
        }
        let text = group.join(" ");
        let version =
            |w: &str| w.contains('.') && w.len() > 2 && w.chars().all(|c| c.is_ascii_digit() || c == '.');
        // "Install the current build, v0.7.0", from a folder that has no number.
        let numbered = command.split_whitespace().any(|w| version(w.trim_start_matches('v')));
        // What was built is published by its folder: `dist/*`.
        let built = matches!(operation, Op::Publish | Op::Upload) && command.contains("dist/");
        if (operation == Op::Install || built)
            && !numbered
            && specific.iter().all(|w| version(w.trim_start_matches('v')))
        {
            continue;
        }
        let versions_fit = group.iter().filter(|w| version(w)).all(|w| in_command(command, w));
        let touched = specific.iter().any(|w| in_command(command, w));
        // "The one-line guard fix": a word with a dash may be an adjective; what stands beside it tells.
        let weak = specific
            .iter()
            .all(|w| w.split('-').all(|p| !p.is_empty() && p.chars().all(char::is_alphabetic)));
        let noun =
            |w: &String| w.len() >= 4 && !is_specific(w) && tool_verbs(std::slice::from_ref(w)).is_empty();
        // "The branch teste-joao" is named by it.
        let named_so = group.iter().zip(group.iter().skip(1)).any(|(noun, name)| {
            matches!(
                noun.as_str(),
                "branch" | "rama" | "branche" | "tag" | "namespace" | "bucket" | "cluster" | "queue"
            ) && specific.contains(&name)
        });
        // "Reset it and auto-answer yes": another act.
        let goes_on = things().next().is_none()
            && group.windows(2).any(|pair| {
                matches!(pair, [and, w] if matches!(and.as_str(), "and" | "then") && specific.contains(&w))
            });
        if weak && (looked > 0 || goes_on) && !named_so {
            continue;
        }
        let beside = weak && group.iter().any(|w| noun(w) && in_command(command, w));
        // "The folder logs in /srv/app": where the thing lies.
        let lies_in = specific.iter().any(|w| {
            w.starts_with(['/', '~']) && command.contains(&format!("{}/", w.trim_start_matches('~')))
        }) && things().any(|i| names_any(&clause, i) || names_any(said.text, i));
        // "#releases on Slack (C04RELEASES)": the command has its id.
        let id = |w: &&String| {
            w.len() >= 8
                && w.chars().all(|c| c.is_ascii_alphanumeric())
                && w.chars().any(|c| c.is_ascii_digit())
                && w.chars().any(|c| c.is_ascii_alphabetic())
        };
        let by_id = specific.iter().all(|w| w.starts_with('#'))
            && words.iter().filter(id).any(|w| in_command(command, w));
        return touched && versions_fit
            || beside
            || by_id
            || lies_in
            || things().any(|i| names_any(&text, i));
    }
    true
}

/// "Remove the January folder from the bucket" is about a part: the whole is not asked for.
pub(crate) fn is_of_part(
    words: &[String],
    verb: usize,
    operation: Op,
    items: &[Vec<String>],
    command: &str,
) -> bool {
    if !matches!(operation, Op::Delete | Op::Destroy | Op::Reset) || items.is_empty() {
        return false;
    }
    // What only the run will tell has no part that words could name.
    if items.iter().flatten().all(|i| i.contains('\u{fffd}')) {
        return false;
    }
    // "Everything uncommitted in this checkout": what is named by its kind has no part.
    if items.iter().flatten().any(|i| i == "untracked") {
        return false;
    }
    // Rows by a condition are a part, entries of a list are what the list names.
    let listed = command.contains("xargs") || command.contains(" < ");
    if command.contains(" where ")
        || listed && words.iter().any(|w| matches!(w.as_str(), "entry" | "entries" | "everything"))
    {
        return false;
    }
    let from = if words.get(verb + 1).is_some_and(|w| w == "rid") { verb + 3 } else { verb + 1 };
    let rest = words.get(from..).unwrap_or_default();
    let Some(turn) = rest.iter().position(|w| {
        matches!(
            w.as_str(),
            "from" | "in" | "inside" | "under" | "aus" | "im" | "en" | "dans" | "em" | "no" | "na"
        )
    }) else {
        return false;
    };
    let (object, place) =
        (rest.get(..turn).unwrap_or_default(), rest.get(turn + 1..).unwrap_or_default().join(" "));
    let text = object.join(" ");
    let generic = |w: &String| {
        w.len() < 3
            || matches!(
                w.as_str(),
                "the"
                    | "please"
                    | "pls"
                    | "thing"
                    | "things"
                    | "all"
                    | "any"
                    | "old"
                    | "new"
                    | "and"
                    | "its"
                    | "our"
                    | "now"
                    | "der"
                    | "die"
                    | "das"
                    | "den"
                    | "les"
                    | "des"
                    | "los"
                    | "las"
                    | "una"
                    | "everything"
                    | "what's"
                    | "whatever"
                    | "what"
                    | "contents"
                    | "objects"
                    | "items"
                    | "keys"
                    | "content"
                    | "files"
                    | "file"
                    | "folder"
                    | "folders"
                    | "whole"
                    | "entire"
                    | "rows"
                    | "row"
                    | "record"
                    | "records"
                    | "data"
                    | "them"
                    | "this"
                    | "that"
                    | "these"
                    | "those"
                    | "stuff"
                    | "alles"
                    | "table"
                    | "branch"
                    | "database"
            )
    };
    // "The tmp files in data": those of a kind, not the folder.
    let whole = |w: &String| {
        matches!(
            w.as_str(),
            "the"
                | "all"
                | "every"
                | "whole"
                | "entire"
                | "any"
                | "these"
                | "those"
                | "of"
                | "my"
                | "our"
                | "its"
        )
    };
    // Git knows the tracked files alone.
    let tracked = command.contains("git rm") && object.iter().any(|w| w == "tracked");
    if tracked {
        return false;
    }
    let kind = object.split_last().is_some_and(|(last, front)| {
        matches!(
            last.as_str(),
            "files" | "folders" | "entries" | "things" | "items" | "ones" | "logs" | "copies"
        ) && front.iter().any(|w| !whole(w) && w.chars().all(|c| c.is_ascii_alphabetic()))
            && !front.iter().any(|w| in_command(command, w))
            && !in_command(command, last)
    });
    if kind
        && items.iter().all(|i| names_any(&place, i))
        && !command.contains(['*', '?'])
        && !command.contains("find ")
    {
        return true;
    }
    let spoken = crate::languages::spoken(words);
    let polite = |w: &String| crate::languages::polite().has(w, spoken);
    let nouns: Vec<&String> = object
        .iter()
        .filter(|w| !generic(w) && !polite(w) && tool_verbs(std::slice::from_ref(*w)).is_empty())
        .collect();
    !nouns.is_empty()
        && !nouns.iter().any(|w| in_command(command, w) || command.contains(w.trim_end_matches('s')))
        && !items.iter().any(|i| names_any(&text, i))
        // "From that module": the one that was spoken of.
        && (items.iter().all(|i| names_any(&place, i)) || place.starts_with("that "))
}

/// "Everything except X": X is not asked for.
pub(crate) fn excepted(words: &[String], items: &[Vec<String>]) -> bool {
    let Some(at) = words.iter().position(|w| {
        matches!(
            w.as_str(),
            "except" | "besides" | "außer" | "ausser" | "sauf" | "excepto" | "salvo" | "exceto" | "tranne"
        )
    }) else {
        return false;
    };
    let behind = words.get(at + 1..).unwrap_or_default().join(" ");
    items.iter().any(|i| names_any(&behind, i))
}

fn in_command_any(command: &str, words: &[&String]) -> bool {
    words.iter().any(|w| in_command(command, w))
}

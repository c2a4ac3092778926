//! Verbs found by their words: the lists are gone through once for a process, not once for each clause.

use std::sync::OnceLock;

use countersign_model::Operation as Op;
use rustc_hash::FxHashMap;

use crate::{forms, languages, verbs};

/// Words behind the first one of a verb of several words.
struct Phrase {
    rest: Vec<&'static str>,
    /// The rest may stand some words further on: "turn the flag on".
    apart: bool,
    operation: Op,
}

#[derive(Default)]
struct Index {
    exact: FxHashMap<&'static str, Vec<Op>>,
    phrases: FxHashMap<&'static str, Vec<Phrase>>,
    /// Beginnings of words, by their first letter.
    stems: FxHashMap<char, Vec<(&'static str, Op)>>,
    /// Verbs of scripts without blanks, which stand inside a word; of Korean, whose endings vary.
    inside: Vec<(&'static str, Op)>,
    tools: FxHashMap<&'static str, &'static str>,
}

/// How far apart the parts of a verb may stand, words.
const APART: usize = 7;

/// Verbs of other languages than English.
static FOREIGN: OnceLock<Index> = OnceLock::new();

fn foreign() -> &'static Index {
    FOREIGN.get_or_init(|| {
        let mut foreign = Index::default();
        languages::verbs().for_each(|(operation, verb)| foreign.add(verb, operation));
        foreign
    })
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index = Index::default();
        verbs::all().for_each(|(operation, verb)| index.add(verb, operation));
        index.tools = verbs::of_tools().map(|verb| (verb, verb)).collect();
        index
    })
}

impl Index {
    fn add(&mut self, verb: &'static str, operation: Op) {
        let mut words = verb.split(' ');
        let first = words.next().unwrap_or_default();
        let rest: Vec<&str> = words.filter(|w| *w != "…").collect();
        if !rest.is_empty() {
            let apart = verb.contains('…');
            self.phrases.entry(first).or_default().push(Phrase { rest, apart, operation });
        } else if let Some(stem) = verb.strip_suffix('*') {
            if let Some(letter) = stem.chars().next() {
                self.stems.entry(letter).or_default().push((stem, operation));
            }
        } else if languages::is_unspaced(verb) || verb.chars().any(|c| c as u32 > 0x2e80) {
            self.inside.push((verb, operation));
        } else {
            self.exact.entry(verb).or_default().push(operation);
        }
    }
}

/// Operations whose verb stands among the words, with the place of the verb.
pub(crate) fn operations(words: &[String]) -> Vec<(Op, usize)> {
    let index = index();
    let in_another_language = languages::is_foreign(words);
    let mut out: Vec<(Op, usize)> = Vec::new();
    for (place, word) in words.iter().enumerate() {
        // "The commit message" is no commit.
        let noun = word == "commit"
            && words
                .get(place + 1)
                .is_some_and(|w| matches!(w.as_str(), "message" | "messages" | "hash" | "history"));
        if noun {
            continue;
        }
        // "Del proyecto": an article of Spanish, Catalan and Italian; as a verb it begins.
        let before = place.checked_sub(1).and_then(|at| words.get(at)).map_or("", String::as_str);
        if word == "del" && !matches!(before, "" | "please" | "pls" | "and" | "then" | "to" | "just") {
            continue;
        }
        // "Don't move it to the trash".
        if matches!(word.as_str(), "trash" | "bin")
            && place > 0
            && words.get(place - 1).is_some_and(|w| w == "the")
        {
            continue;
        }
        let exact = index.exact.get(word.as_str()).or_else(|| {
            let known = |w: &str| index.exact.contains_key(w);
            let meant = forms::wished(words, place, known)
                .or_else(|| combined(word, known))
                .or_else(|| untangled(word, known))?;
            index.exact.get(meant.as_str())
        });
        // "It should be turned off", "I want it rolled back".
        let begun = || forms::wished(words, place, |w| index.phrases.contains_key(w));
        let phrases = index
            .phrases
            .get(word.as_str())
            .or_else(|| index.phrases.get(begun()?.as_str()))
            .or_else(|| index.phrases.get(combined(word, |w| index.phrases.contains_key(w))?.as_str()))
            .into_iter()
            .flatten();
        let stems = word.chars().next().and_then(|letter| index.stems.get(&letter)).into_iter().flatten();
        // Forms of English verbs look alike, and tell instead of asking.
        let form = |stem: &str| word.starts_with(stem) && !word.ends_with("ed") && !word.ends_with("ing");
        // "It may go to production": no farewell.
        let moves = |p: &&Phrase| {
            p.rest == ["go"]
                && words.get(place + 2).is_some_and(|w| {
                    matches!(
                        w.as_str(),
                        "to" | "live" | "out" | "in" | "into" | "ahead" | "through" | "up" | "on"
                    )
                })
        };
        let phrases = phrases.filter(|p| !moves(p));
        // "The plan must come out with no changes", "give me the numbers".
        let idle = |p: &&Phrase| p.rest == ["with"] && place > 0;
        let phrases = phrases.filter(|p| !idle(p));
        let given = word == "give" && words.get(place + 1).is_some_and(|w| matches!(w.as_str(), "me" | "us"));
        let far_east = word.chars().any(|c| c as u32 > 0x2e80);
        let found = exact
            .into_iter()
            .flatten()
            .copied()
            .chain(phrases.filter(|p| p.stands(words, place)).map(|p| p.operation))
            .chain(stems.filter(|(stem, _)| form(stem)).map(|(_, operation)| *operation))
            .chain(index.inside.iter().filter(|(verb, _)| far_east && word.contains(verb)).map(|(_, o)| *o));
        let foreign = in_another_language.then(|| foreign().of_word(words, place));
        // "Tell #ops", "tell Ann": to others, not to the user.
        let next = words.get(place + 1).map_or("", String::as_str);
        let others = |w: &String| !matches!(w.as_str(), "me" | "us" | "i" | "we");
        let knows = word == "let"
            && words.get(place + 1).is_some_and(others)
            && words.iter().skip(place + 2).take(4).any(|w| w == "know");
        let to = if next == "to" { words.get(place + 2).map_or("", String::as_str) } else { next };
        let told = knows || matches!(word.as_str(), "tell" | "write") && to.starts_with(['#', '@']);
        // "Go back to 4e19d07": to a state that git names.
        let state = |w: &str| {
            w == "head"
                || w.starts_with("origin/")
                || w.len() >= 7 && w.chars().all(|c| c.is_ascii_hexdigit())
        };
        let back = word == "back" && next == "to" && state(to);
        let straight = matches!(word.as_str(), "straight" | "directly" | "right")
            && matches!(next, "to" | "on" | "onto" | "into")
            && goes_to_a_branch(words, place);
        for operation in found
            .chain(foreign.into_iter().flatten())
            .chain(told.then_some(Op::Send))
            .chain(back.then_some(Op::Discard))
            .chain(straight.then_some(Op::Push))
            .chain(wants_here(words, place).then_some(Op::Install))
        {
            if given && operation == Op::Permit {
                continue;
            }
            if !out.contains(&(operation, place)) {
                out.push((operation, place));
            }
        }
    }
    // "Wypchnij z force", "pusha con --force".
    let forced =
        |w: &String| matches!(w.as_str(), "force" | "--force" | "-f" | "forced" | "--force-with-lease");
    let without = |w: &String| {
        matches!(w.as_str(), "without" | "no" | "not" | "ohne" | "sans" | "sin" | "sem" | "bez" | "senza")
    };
    if let Some((_, push)) = out.iter().find(|(operation, _)| *operation == Op::Push).copied()
        && let Some(at) = words.iter().skip(push + 1).take(10).position(forced)
        && !words
            .get(push + 1..push + 1 + at)
            .unwrap_or_default()
            .iter()
            .any(|w| without(w) || crate::refusal::is_negation(w))
        && !out.contains(&(Op::ForcePush, push))
    {
        out.push((Op::ForcePush, push));
    }
    out
}

/// "I need jq on this box": what is to be there is installed.
fn wants_here(words: &[String], place: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let who = place.checked_sub(1).map_or("", word);
    matches!(word(place), "need" | "want")
        && matches!(who, "i" | "we")
        && word(place + 1) != "to"
        && words.windows(3).skip(place + 1).take(9).any(|three| match three {
            [on, this, place] => {
                matches!(on.as_str(), "on" | "in")
                    && matches!(this.as_str(), "this" | "the" | "my" | "our")
                    && matches!(
                        place.as_str(),
                        "box"
                            | "machine"
                            | "laptop"
                            | "host"
                            | "vm"
                            | "env"
                            | "venv"
                            | "environment"
                            | "image"
                            | "system"
                            | "container"
                            | "virtualenv"
                    )
            }
            _ => false,
        })
}

/// "Everything in one commit, straight onto main": an order without its verb. "It went straight to main" tells.
fn goes_to_a_branch(words: &[String], place: usize) -> bool {
    let branch = |w: &String| {
        matches!(
            w.as_str(),
            "main" | "master" | "origin" | "trunk" | "origin/main" | "origin/master" | "upstream"
        )
    };
    let tells = |w: &String| {
        matches!(
            w.as_str(),
            "went"
                | "goes"
                | "landed"
                | "lands"
                | "was"
                | "were"
                | "is"
                | "are"
                | "got"
                | "had"
                | "has"
                | "have"
                | "pushes"
                | "pushed"
                | "merged"
                | "did"
                | "nobody"
                | "people"
                | "they"
                | "he"
                | "she"
                | "allowed"
                | "access"
                | "rights"
        )
    };
    let front = words.get(..place).unwrap_or_default();
    words.iter().skip(place + 2).take(3).any(branch)
        && !front.iter().any(|w| tells(w) || crate::refusal::is_negation(w))
}

/// Places of the verbs that programs have for their own commands, with the verb.
pub(crate) fn tool_verbs(words: &[String]) -> Vec<(&'static str, usize)> {
    let tools = &index().tools;
    let known = |word: &String| {
        let meant = || untangled(word, |w| tools.contains_key(w)).and_then(|w| tools.get(w.as_str()));
        // `migrate:fresh`, `db:reset`: names of tasks.
        let task =
            || word.split_once(':').and_then(|(front, back)| tools.get(front).or_else(|| tools.get(back)));
        tools.get(word.as_str()).or_else(meant).or_else(task).copied()
    };
    // "Pull request 27" is a noun.
    let noun = |place: usize, word: &String| {
        let next = |w: &str| words.get(place + 1).is_some_and(|n| n.starts_with(w));
        let before = |w: &str| place.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|b| b == w);
        word == "pull" && next("request")
            || word.starts_with("request")
                && (before("pull") || before("merge") || before("change") || before("feature"))
    };
    words
        .iter()
        .enumerate()
        .filter(|(place, word)| !noun(*place, word))
        .filter_map(|(place, word)| Some((known(word)?, place)))
        .collect()
}

impl Index {
    /// Operations of the word as it stands.
    fn of_word(&self, words: &[String], place: usize) -> Vec<Op> {
        let Some(word) = words.get(place) else { return Vec::new() };
        let phrases = self.phrases.get(word.as_str()).into_iter().flatten();
        let stems = word.chars().next().and_then(|letter| self.stems.get(&letter)).into_iter().flatten();
        let unspaced = languages::is_unspaced(word);
        let mut out: Vec<Op> = self.exact.get(word.as_str()).cloned().unwrap_or_default();
        out.extend(phrases.filter(|p| p.stands(words, place)).map(|p| p.operation));
        out.extend(
            stems
                .filter(|(stem, _)| word.starts_with(stem) && !word.contains(' '))
                .map(|(_, operation)| *operation),
        );
        out.extend(self.inside.iter().filter(|(verb, _)| unspaced && word.contains(verb)).map(|(_, o)| *o));
        out
    }
}

impl Phrase {
    fn stands(&self, words: &[String], first: usize) -> bool {
        if self.apart {
            let (last, front) = self.rest.split_last().map_or(("", &[][..]), |(last, front)| (*last, front));
            let is_last = |w: &String| w == last || w.rsplit_once('-').is_some_and(|(_, end)| end == last);
            let until = words.len().min(first + 1 + APART);
            return (first + 1..until)
                .take_while(|at| !words.get(*at).is_some_and(|w| crate::refusal::is_negation(w)))
                .any(|at| {
                    words.get(at).is_some_and(is_last)
                        && front.iter().rev().enumerate().all(|(back, part)| {
                            at.checked_sub(back + 1).and_then(|at| words.get(at)).is_some_and(|w| w == part)
                        })
                });
        }
        words.iter().skip(first + 1).zip(&self.rest).filter(|(word, wanted)| word == *wanted).count()
            == self.rest.len()
    }
}

/// `rebase-merge`, `hard-reset`, `re-deploy`: the verb behind the manner.
fn combined(word: &str, known: impl Fn(&str) -> bool) -> Option<String> {
    let (manner, verb) = word.split_once('-')?;
    let manners = [
        "squash",
        "rebase",
        "hard",
        "soft",
        "re",
        "auto",
        "fast",
        "mass",
        "bulk",
        "batch",
        "force",
        "cargo",
        "npm",
        "brew",
        "pip",
        "git",
        "docker",
        "helm",
        "terraform",
        "apt",
    ];
    (manners.contains(&manner) && verb != "push" && known(verb)).then(|| verb.to_owned())
}

/// The word is a verb in the form of a request.
pub(crate) fn begins_request(word: &str) -> bool {
    let index = index();
    let stems = word.chars().next().and_then(|letter| index.stems.get(&letter)).into_iter().flatten();
    index.exact.contains_key(word)
        || stems
            .into_iter()
            .any(|(stem, _)| word.starts_with(stem) && !word.ends_with("ed") && !word.ends_with("ing"))
        || !word.is_ascii() && index.inside.iter().any(|(verb, _)| *verb == word)
}

/// The word is a verb of another language than English, in any form that asks.
pub(crate) fn is_foreign_verb(word: &str) -> bool {
    let foreign = foreign();
    let stems = word.chars().next().and_then(|letter| foreign.stems.get(&letter)).into_iter().flatten();
    foreign.exact.contains_key(word) || stems.into_iter().any(|(stem, _)| word.starts_with(stem))
}

/// The word is a verb by itself.
pub(crate) fn is_verb(word: &str) -> bool {
    index().exact.contains_key(word)
}

/// The verb at `place` stands in a form that wishes: "I want it deleted".
pub(crate) fn is_wish(words: &[String], place: usize) -> bool {
    forms::wished(words, place, |_| true).is_some()
}

/// The verb at `place` says what shall happen to what stands before it.
pub(crate) fn is_undergone(words: &[String], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|at| words.get(at)).map_or("", String::as_str);
    let word = words.get(place).map_or("", String::as_str);
    matches!(before, "be" | "get" | "gets")
        || matches!(word, "can" | "may" | "should" | "must" | "kann" | "muss" | "soll")
}

/// The known word that was typed with two letters exchanged or with one left out.
fn untangled(word: &str, known: impl Fn(&str) -> bool) -> Option<String> {
    let bytes = word.as_bytes();
    if bytes.len() < 5 || bytes.len() > 12 || !bytes.iter().all(u8::is_ascii_lowercase) {
        return None;
    }
    let swapped = (0..bytes.len() - 1).find_map(|at| {
        let mut letters = bytes.to_vec();
        letters.swap(at, at + 1);
        let meant = String::from_utf8(letters).ok()?;
        (meant != word && known(&meant)).then_some(meant)
    });
    // A vowel was left out, or a letter that stands twice.
    let missing = || {
        (1..=bytes.len()).find_map(|at| {
            let twice = bytes.get(at - 1).copied().into_iter();
            // At the end it is another word: `guard` is not `guarda`.
            let vowels: &[u8] = if at == bytes.len() { b"e" } else { b"aeiou" };
            twice.chain(vowels.iter().copied()).find_map(|letter| {
                let mut letters = bytes.to_vec();
                letters.insert(at, letter);
                let meant = String::from_utf8(letters).ok()?;
                known(&meant).then_some(meant)
            })
        })
    };
    swapped.or_else(missing)
}

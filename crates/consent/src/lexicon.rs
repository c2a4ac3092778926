//! Verbs by which people ask for operations, and the words that turn them round.

use countersign_model::Operation as Op;

pub(crate) use crate::index::{operations, tool_verbs};
pub(crate) use crate::requests::requests;
use crate::verbs;

/// Nouns and other forms, with their places: enough to forbid (`without pushing`, `no commits`), never to grant.
pub(crate) fn mentioned(words: &[String]) -> Vec<(Op, usize)> {
    let mut out: Vec<(Op, usize)> = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let stem = word.trim_end_matches("ing").trim_end_matches("es").trim_end_matches('s');
        let stem = stem.strip_suffix("ment").unwrap_or(stem);
        if stem == word {
            continue;
        }
        for (operation, verb) in verbs::all() {
            let verb = verb.trim_end_matches('e');
            let fits = verb.len() >= 3
                && (stem == verb
                    || stem.trim_end_matches('e') == verb
                    || (stem.len() > 4 && stem.get(..stem.len() - 1) == Some(verb)));
            if fits && !out.iter().any(|(o, _)| *o == operation) {
                out.push((operation, place));
            }
        }
    }
    out
}

/// "Read only", "change nothing", "leave X alone": everything but looking is forbidden, on what stands behind the verb.
pub(crate) fn forbids_all(words: &[String]) -> Option<usize> {
    let text = words.join(" ");
    let starts = [
        "no changes please",
        "no more changes",
        "no changes without",
        "no further changes",
        "just look",
        "only look",
        "change nothing",
        "do nothing",
        "this is read-only",
        "this is read only",
        "look but don't touch",
        "hands off",
        "stay away from",
        "keep your hands off",
    ];
    if words.len() <= 3 && (text.starts_with("read only") || text.starts_with("read-only")) {
        return Some(words.len());
    }
    if starts.iter().any(|s| text.starts_with(s)) {
        let anything = !(text.contains(" off ") || text.contains("away from"));
        return Some(if anything {
            words.len()
        } else {
            words.iter().position(|w| matches!(w.as_str(), "off" | "from")).unwrap_or(words.len())
        });
    }
    let leaves = words.iter().position(|w| w == "leave").filter(|at| {
        *at <= 1
            && words.iter().skip(at + 1).any(|w| matches!(w.as_str(), "alone" | "untouched" | "unchanged"))
    });
    let touches = words
        .iter()
        .position(|w| w == "touch" || w == "change" || w == "modify")
        .filter(|at| negated(words, *at));
    let foreign = words.iter().enumerate().skip(1).find(|(at, w)| {
        let before = words.iter().take(*at).rev().take(3).any(|b| is_negation(b));
        before
            && matches!(
                w.as_str(),
                "toques"
                    | "toquen"
                    | "tocar"
                    | "touche"
                    | "touchez"
                    | "toucher"
                    | "anfassen"
                    | "anfasst"
                    | "mexa"
                    | "mexas"
                    | "mexe"
                    | "toccare"
            )
    });
    leaves.or(touches).or(foreign.map(|(at, _)| at))
}

/// Words that forbid what stands behind them wherever they stand, in other languages than English.
const NEGATIONS: &[&str] = &[
    "nicht",
    "kein",
    "keine",
    "keinen",
    "niemals",
    "nie",
    "ohne",
    "ne",
    "pas",
    "jamais",
    "sans",
    "aucun",
    "nunca",
    "sin",
    "jamás",
    "não",
    "nao",
    "sem",
    "non",
    "mai",
    "senza",
    "niet",
    "geen",
    "nooit",
    "zonder",
    "不要",
    "别",
    "別",
    "勿",
    "不",
    "nie",
    "bez",
    "не",
    "нельзя",
    "без",
    "değil",
];

/// Endings and particles that forbid wherever they stand.
const FORBIDDING: &[&str] = &["ないで", "しない", "するな", "まだ", "禁止", "不要", "别", "不能", "请勿"];

/// Whether a clause forbids the verb at `place`. A statement ("it doesn't delete", "no changes needed") forbids nothing.
pub(crate) fn negated(words: &[String], place: usize) -> bool {
    let nothing = words
        .get(place + 1)
        .is_some_and(|w| matches!(w.as_str(), "nothing" | "none" | "nichts" | "rien" | "nada" | "niente"));
    // "Nicht committete Änderungen", "non suivis": the word belongs to what follows it, not to the verb.
    let describes = |at: usize| {
        words.get(at + 1).is_some_and(|w| {
            [
                "commit",
                "gespeichert",
                "getrackt",
                "benötigt",
                "gebraucht",
                "genutzt",
                "benutzt",
                "suivi",
                "utilis",
                "usad",
                "rastread",
                "merged",
                "tracked",
                "needed",
                "used",
            ]
            .iter()
            .any(|stem| w.starts_with(stem) && w.len() > stem.len() || *stem == w && w.ends_with("ed"))
                // "Die nicht gepushten Commits".
                || w.starts_with("ge") && ["ten", "ter", "tes", "tem"].iter().any(|end| w.ends_with(end))
        })
    };
    let near = (place.saturating_sub(6)..place)
        .any(|at| words.get(at).is_some_and(|w| NEGATIONS.contains(&w.as_str())) && !describes(at));
    // Some languages put the negation behind the verb: "pushe das nicht", "ne push pas".
    let behind =
        words.iter().enumerate().skip(place + 1).take(6).filter(|(at, _)| !describes(*at)).any(|(_, w)| {
            matches!(w.as_str(), "nicht" | "pas" | "jamais" | "niet" | "ikke" | "inte" | "ikkje" | "まだ")
        });
    let anywhere = words.iter().any(|w| FORBIDDING.iter().any(|f| w.contains(f)));
    // Most languages put it in front of the verb; what stands behind belongs to a reason ("…, it is not used any more").
    let spoken = crate::languages::spoken(words);
    let foreign = || {
        spoken != 0
            && words.iter().enumerate().any(|(at, w)| {
                // Portuguese "no" is "in the".
                let in_front = at < place && place - at <= if w == "no" { 2 } else { 4 };
                // Korean and Hindi put it behind the verb.
                let behind = at <= place + 3
                    && w.chars().any(|c| matches!(c, '\u{ac00}'..='\u{d7af}' | '\u{900}'..='\u{97f}'));
                (in_front || behind || crate::languages::is_unspaced(w))
                    && crate::languages::negations().has(w, spoken)
                    && !describes(at)
            })
    };
    nothing || near || behind || anywhere || foreign() || negated_in_english(words, place)
}

/// Refusals in several words. What stands behind them is refused to the end of the clause.
const REFUSALS: &[&[&str]] = &[
    &["under", "no", "circumstances"],
    &["under", "no", "circumstance"],
    &["in", "no", "case"],
    &["in", "no", "event"],
    &["on", "no", "account"],
    &["at", "no", "point"],
    &["by", "no", "means"],
    &["no", "need", "to"],
    &["no", "reason", "to"],
    &["not", "allowed", "to"],
    &["not", "supposed", "to"],
    &["not", "permitted", "to"],
    &["not", "authorized", "to"],
    &["not", "authorised", "to"],
    &["not", "yet", "to"],
    &["not", "to"],
    &["forbidden", "to"],
    &["don't", "want", "you"],
    &["dont", "want", "you"],
    &["not", "want", "you"],
    &["don't", "want", "anyone"],
    &["don't", "want", "anybody"],
    &["don't", "want", "claude"],
    &["don't", "want", "the", "agent"],
    &["refrain", "from"],
    &["nobody", "is", "to"],
    &["nobody", "may"],
    &["nobody", "should"],
    &["nobody", "must"],
    &["nobody", "can"],
    &["no", "one", "is", "to"],
    &["no", "one", "may"],
    &["no", "one", "should"],
    &["no", "one", "must"],
    &["no-one", "may"],
    &["no-one", "is", "to"],
    &["stop", "before", "you"],
    &["hold", "off"],
];

/// The place behind a refusal that reaches to the end of its clause: "please never push, merge or delete it".
fn refused(words: &[String]) -> Option<usize> {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    (0..words.len()).find_map(|at| {
        let before = at.checked_sub(1).map_or("", word);
        let told = is_subject(before);
        let alone = match word(at) {
            "don't" | "dont" => !told && !only_states(words, at, None),
            "never" => !told && !is_fact(word(at + 1)),
            "avoid" => at == 0 || matches!(before, "please" | "and" | "to" | "but"),
            "mustn't" | "shouldn't" | "cannot" | "can't" => matches!(before, "you" | "agents" | "claude"),
            "not" => {
                matches!(before, "do" | "must" | "may" | "shall" | "should" | "can" | "could")
                    && matches!(
                        at.checked_sub(2).map_or("", word),
                        "" | "you" | "please" | "and" | "but" | "claude" | "agents"
                    )
                    && !only_states(words, at, None)
            }
            _ => false,
        };
        // "No need to wait, merge it".
        let idle = |next: &str| {
            matches!(next, "wait" | "worry" | "ask" | "mention" | "care" | "bother" | "check" | "keep")
        };
        let phrase = || {
            let fits = |phrase: &&&[&str]| phrase.iter().enumerate().all(|(i, part)| word(at + i) == *part);
            REFUSALS.iter().find(fits).map(|p| p.len()).filter(|length| !idle(word(at + length)))
        };
        if alone { Some(at + 1) } else { phrase().map(|length| at + length) }
    })
}

/// The words refuse what follows them.
pub(crate) fn refuses(words: &[String]) -> bool {
    refused(words).is_some()
}

/// "Never merged", "never will be": told of something.
pub(crate) fn is_fact(next: &str) -> bool {
    matches!(next, "will" | "was" | "been" | "had" | "got" | "did") || next.ends_with("ed") && next.len() > 4
}

fn negated_in_english(words: &[String], place: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    if matches!(word(0), "since" | "because" | "if" | "when" | "why" | "although" | "while" | "as") {
        return false;
    }
    if refused(words).is_some_and(|from| from <= place) {
        return true;
    }
    (place.saturating_sub(6)..place.min(words.len())).any(|at| {
        let before = at.checked_sub(1).map_or("", word);
        match word(at) {
            // The hand of the one who is told: "don't", "please never", "and don't", "you must not".
            "don't" | "dont" => !is_subject(before) && !only_states(words, at, Some(place)),
            "never" => {
                !is_subject(before) && !matches!(word(at + 1), "will" | "was" | "been" | "merged" | "used")
            }
            "not" => {
                let subject = at.checked_sub(2).map_or("", word);
                matches!(
                    before,
                    "do" | "should"
                        | "must"
                        | "may"
                        | "shall"
                        | "to"
                        | "please"
                        | "and"
                        | "but"
                        | "definitely"
                        | "absolutely"
                ) && !is_subject(subject)
            }
            "mustn't" | "shouldn't" | "cannot" | "can't" => {
                matches!(before, "" | "you" | "agents" | "claude" | "and" | "but")
            }
            "without" | "avoid" | "refrain" => place - at <= 3 && !is_subject(word(0)),
            "stop" => place == at + 1,
            "hold" => word(at + 1) == "off",
            "no" => {
                place == at + 1
                    && matches!(before, "" | "and" | "but" | "please" | "with" | "also")
                    && words.len() <= 8
                    && !words
                        .iter()
                        .any(|w| matches!(w.as_str(), "needed" | "required" | "necessary" | "yet?" | "found"))
            }
            _ => false,
        }
    })
}

/// "Don't need the logs any more, delete them", "don't bother with excludes, …": the word behind `don't` is what is not done, and
/// no order. "Don't need to push" and "don't bother deleting" forbid what they stand before.
/// `place` is the verb that might be forbidden; none asks of any.
pub(crate) fn only_states(words: &[String], at: usize, place: Option<usize>) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    match word(at + 1) {
        "care" | "mind" | "know" | "worry" | "hesitate" | "remember" | "fear" | "wait" | "forget"
        | "just" | "only" | "simply" => true,
        "need" | "use" | "have" | "require" | "miss" => !(word(at + 2) == "to" && place == Some(at + 3)),
        "bother" => match word(at + 2) {
            "to" => place != Some(at + 3),
            "with" | "about" => true,
            _ => place != Some(at + 2),
        },
        _ => false,
    }
}

fn is_subject(word: &str) -> bool {
    matches!(
        word,
        "i" | "it"
            | "they"
            | "he"
            | "she"
            | "this"
            | "that"
            | "there"
            | "which"
            | "who"
            | "we"
            | "these"
            | "those"
            | "users"
            | "people"
            | "tests"
            | "and it"
    ) || word.ends_with("'ve")
        || word.ends_with("'m")
}

/// What a boundary is about: the words behind the verb that carry meaning. Empty: anything.
pub(crate) fn objects(words: &[String], verb: usize) -> Vec<&str> {
    let rest: Vec<&str> = words.iter().skip(verb + 1).map(String::as_str).collect();
    if rest
        .iter()
        .any(|w| matches!(*w, "anything" | "everything" | "nothing" | "nichts" | "rien" | "nada" | "niente"))
    {
        return Vec::new();
    }
    rest.into_iter()
        .take_while(|w| {
            !matches!(
                *w,
                "until" | "unless" | "without" | "before" | "because" | "if" | "when" | "so" | "and"
            )
        })
        .filter(|w| w.chars().count() > 2 && !EMPTY.contains(w))
        .collect()
}

/// Words that name nothing.
const EMPTY: &[&str] = &[
    "the",
    "this",
    "that",
    "these",
    "those",
    "them",
    "they",
    "its",
    "our",
    "your",
    "their",
    "yet",
    "now",
    "for",
    "from",
    "with",
    "into",
    "onto",
    "until",
    "just",
    "please",
    "not",
    "don't",
    "again",
    "code",
    "changes",
    "change",
    "stuff",
    "things",
    "thing",
    "anymore",
    "still",
    "here",
    "there",
    "off",
    "out",
    "over",
    "also",
    "either",
    "right",
    "away",
    "any",
    "command",
    "commands",
    "script",
    "scripts",
    "alone",
    "untouched",
    "unchanged",
    "today",
    "only",
    "yourself",
    "automatically",
    "directly",
    "nicht",
    "das",
    "die",
    "der",
    "pas",
    "noch",
];

/// Clauses that begin so ask, tell of the past, or wonder: no consent.
pub(crate) fn only_asks(words: &[String]) -> bool {
    let first = words.first().map_or("", String::as_str);
    let second = words.get(1).map_or("", String::as_str);
    let asks = matches!(
        first,
        "how"
            | "what"
            | "why"
            | "when"
            | "where"
            | "who"
            | "which"
            | "should"
            | "did"
            | "does"
            | "is"
            | "are"
            | "was"
            | "were"
            | "has"
            | "have"
            | "had"
            | "would've"
            | "wie"
            | "was's"
            | "warum"
            | "soll"
            | "sollen"
            | "pourquoi"
            | "faut-il"
            | "est-ce"
            | "cómo"
            | "por"
            | "qué"
            | "como"
            | "come"
            | "hoe"
            | "waarom"
            | "moet"
    );
    // "What I want gone: …" is a list.
    let wishes = first == "what"
        && matches!(second, "i" | "we")
        && words.iter().skip(2).any(|w| w == "want" || w == "need");
    let asks = asks && !wishes;
    // "Have the script run every night" asks for something to be done.
    let orders = first == "have" && !matches!(second, "i" | "you" | "we" | "they" | "the" | "all");
    let asks = asks && !orders;
    let asks = asks
        || first == "comment"
            && matches!(
                second,
                "faire"
                    | "je"
                    | "on"
                    | "est"
                    | "puis"
                    | "tu"
                    | "ça"
                    | "il"
                    | "elle"
                    | "nous"
                    | "vous"
                    | "marche"
                    | "fonctionne"
            );
    let wonders = matches!(
        (first, second),
        ("do", "i" | "we" | "you") | ("can", "i") | ("could", "i") | ("may", "i") | ("shall", "i" | "we")
    );
    let past = matches!(first, "i" | "you" | "we" | "it" | "they" | "he" | "she")
        && (second.ends_with("ed")
            || matches!(second, "ran" | "did" | "made" | "was" | "were" | "had" | "have" | "just"));
    // Who reports says so at once: "cancel it, the customer asked by phone" gives a reason.
    // "Cancel subscription 7, the customer asked by phone": behind an order it is the reason.
    let from = if is_order(first) { 2 } else { 0 };
    let until = if from > 0 { 4 } else { 7 };
    let article = |at: usize| {
        at.checked_sub(1)
            .and_then(|before| words.get(before))
            .is_some_and(|w| matches!(w.as_str(), "the" | "a" | "all" | "my" | "these" | "of" | "no"))
    };
    let reported = words.iter().enumerate().take(until).skip(from).any(|(at, w)| {
        !article(at)
            && matches!(
                w.as_str(),
                "says"
                    | "said"
                    | "told"
                    | "wrote"
                    | "proposed"
                    | "claims"
                    | "tells"
                    | "claimed"
                    | "proposes"
                    | "writes"
                    | "asked"
                    | "asks"
                    | "thinks"
                    | "suggests"
                    | "suggested"
                    | "recommends"
                    | "recommended"
                    | "mentions"
                    | "mentioned"
                    | "apparently"
                    | "schrieb"
                    | "schreibt"
                    | "sagt"
                    | "sagte"
                    | "meint"
                    | "meinte"
                    | "dice"
                    | "dijo"
                    | "disse"
                    | "escreveu"
            )
    });
    let reported = reported
        || words.windows(2).any(|pair| {
            matches!(pair, [wants, whom] if wants == "wants" && matches!(whom.as_str(), "us" | "me" | "you" | "them"))
        });
    let spoken = crate::languages::spoken(words);
    let foreign = crate::languages::questions().open(words, spoken)
        || crate::languages::reports().any(words.get(..words.len().min(6)).unwrap_or(words), spoken);
    let told =
        foreign || matches!(first, "i've" | "we've" | "you've" | "it's" | "there's" | "they've" | "that's");
    asks || wonders || past || reported || told
}

/// A polite request in the form of a question: "can you push it?".
pub(crate) fn polite(words: &[String]) -> bool {
    let first = words.first().map_or("", String::as_str);
    let second = words.get(1).map_or("", String::as_str);
    matches!((first, second), ("can" | "could" | "would" | "will", "you" | "we")) && second == "you"
        || words
            .iter()
            .take(6)
            .zip(words.iter().skip(1))
            .any(|(a, b)| matches!(a.as_str(), "can" | "could" | "would" | "will") && b == "you")
        || matches!(first, "please" | "pls" | "plz")
        || matches!((first, second), ("can" | "could" | "may", "we"))
            && words.get(2).is_some_and(|w| matches!(w.as_str(), "have" | "get"))
        || crate::languages::polite()
            .any(words.get(..words.len().min(5)).unwrap_or(words), crate::languages::spoken(words))
        || matches!(
            (first, second),
            ("kannst" | "könntest", "du")
                | ("peux-tu" | "pourrais-tu" | "puedes" | "podrías" | "puoi" | "kun", _)
        )
}

/// Words that make a grant last.
pub(crate) fn lasts(words: &[String]) -> bool {
    let text = words.join(" ");
    [
        "always",
        "from now on",
        "whenever",
        "in this session",
        "don't need to ask",
        "no need to ask",
        "without asking me",
        "every time",
        "for the rest",
    ]
    .iter()
    .any(|part| text.contains(part))
}

/// The word can be part of what forbids.
pub(crate) fn may_forbid(word: &str) -> bool {
    is_negation(word)
        || matches!(
            word,
            "stop" | "hold" | "refrain" | "none" | "nothing" | "nichts" | "rien" | "nada" | "niente"
        )
        || FORBIDDING.iter().any(|f| word.contains(f))
}

/// The word forbids, in some language.
pub(crate) fn is_negation(word: &str) -> bool {
    NEGATIONS.contains(&word)
        || matches!(
            word,
            "don't"
                | "dont"
                | "not"
                | "never"
                | "no"
                | "without"
                | "avoid"
                | "can't"
                | "cannot"
                | "mustn't"
                | "shouldn't"
        )
}

/// The word is a verb in the form of an order, and hardly anything else.
pub(crate) fn is_order(word: &str) -> bool {
    let plain = crate::index::begins_request(word)
        || matches!(
            word,
            "take" | "get" | "throw" | "turn" | "roll" | "kick" | "tear" | "shut" | "cut" | "mark"
        );
    plain
        && !matches!(
            word,
            "test"
                | "use"
                | "order"
                | "message"
                | "mail"
                | "email"
                | "cron"
                | "backup"
                | "point"
                | "list"
                | "see"
                | "look"
                | "tag"
                | "agenda"
                | "da"
                | "para"
                | "make"
                | "release"
                | "note"
                | "label"
                | "e-mail"
                | "ship"
                | "book"
                | "charge"
                | "programa"
                | "sin"
                | "patch"
                | "update"
                | "close"
        )
}

/// Others are quoted, or something is asked.
pub(crate) fn only_asks_or_reports(words: &[String]) -> bool {
    let first = words.first().map_or("", String::as_str);
    let tells = matches!(first, "i" | "we" | "it" | "it's" | "you" | "they" | "i've" | "we've");
    let reports = words.iter().any(|w| {
        matches!(
            w.as_str(),
            "says"
                | "said"
                | "wrote"
                | "writes"
                | "asked"
                | "suggests"
                | "suggested"
                | "recommends"
                | "sagt"
                | "schrieb"
                | "dice"
                | "dijo"
        )
    });
    reports || !tells && only_asks(words)
}

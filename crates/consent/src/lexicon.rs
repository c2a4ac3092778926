//! Verbs by which people ask for operations, and the words that turn them round.

use countersign_model::Operation as Op;

use crate::refusal::{is_negation, negated};

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
            && (words.iter().skip(at + 1).any(|w| matches!(w.as_str(), "alone" | "untouched" | "unchanged"))
                || words.windows(3).skip(at + 1).any(|three| {
                    matches!(three, [a, it, is] if a == "as" && matches!(it.as_str(), "it" | "they") && matches!(is.as_str(), "is" | "are"))
                }))
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

/// "Don't touch any of the other projects": of what was named it forbids nothing.
pub(crate) fn is_about_others(words: &[String], verb: usize) -> bool {
    words
        .iter()
        .skip(verb + 1)
        .take(5)
        .any(|w| matches!(w.as_str(), "other" | "others" | "else" | "rest" | "remaining"))
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
    "more",
    "longer",
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
    // "And what would it take to delete it".
    let joined = words
        .first()
        .is_some_and(|w| matches!(w.as_str(), "and" | "but" | "so" | "also" | "und" | "et" | "y"))
        && words.get(1).is_some_and(|w| {
            matches!(w.as_str(), "what" | "how" | "why" | "when" | "who" | "which" | "where" | "should")
        });
    let words = if joined { words.get(1..).unwrap_or(words) } else { words };
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
    // "npm publish --access public, or is there a setting for it".
    let or_else = words.windows(2).any(|pair| match pair {
        [or, verb] => {
            or == "or"
                && matches!(
                    verb.as_str(),
                    "is" | "are" | "do" | "does" | "did" | "should" | "would" | "could" | "can"
                )
        }
        _ => false,
    });
    // "From stackoverflow, top answer: …".
    let from_others = first == "from"
        && words.iter().take(6).any(|w| {
            matches!(
                w.as_str(),
                "stackoverflow"
                    | "answer"
                    | "docs"
                    | "wiki"
                    | "forum"
                    | "blog"
                    | "chat"
                    | "slack"
                    | "readme"
                    | "ticket"
                    | "log"
            )
        })
        && !words.iter().any(|w| matches!(w.as_str(), "please" | "follow" | "run" | "do"));
    let asks = asks || or_else || from_others;
    let asks = asks
        || first == "comment"
            && (second != "on" || crate::languages::is_foreign(words))
            && !words.get(2).is_some_and(|w| w.contains(['/', '#']) || w.chars().any(|c| c.is_ascii_digit()))
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
    let supposed =
        matches!((first, second), ("looks" | "seems" | "sounds", "like") | ("apparently" | "supposedly", _));
    // "Last week we deployed it with kubectl apply", "according to the history, …".
    let dated = matches!(first, "yesterday" | "earlier" | "previously")
        || first == "last" && matches!(second, "week" | "night" | "month" | "time" | "year" | "sprint")
        || first == "on"
            && matches!(
                second,
                "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"
            );
    let went = |w: &String| {
        w.len() > 4 && w.ends_with("ed")
            || matches!(w.as_str(), "did" | "had" | "was" | "were" | "went" | "ran" | "got" | "took")
    };
    let before_now = dated && words.iter().skip(2).take(8).any(went) || first == "according";
    // "Oh sure just merge it, who needs tests".
    let mocks = first == "oh" && matches!(second, "sure" | "great" | "perfect" | "wonderful" | "lovely")
        || first == "yeah" && second == "right"
        || words.windows(2).any(|pair| matches!(pair, [who, needs] if who == "who" && needs == "needs"));
    let asks = asks || supposed || mocks || before_now;
    let wonders = matches!(
        (first, second),
        ("do", "i" | "we" | "you") | ("can", "i") | ("could", "i") | ("may", "i") | ("shall", "i" | "we")
    );
    let past = matches!(first, "i" | "you" | "we" | "it" | "they" | "he" | "she")
        && (second.ends_with("ed") && second != "need"
            || matches!(second, "ran" | "did" | "made" | "was" | "were" | "had" | "have" | "just"));
    // Who reports says so at once: "cancel it, the customer asked by phone" gives a reason.
    // "Cancel subscription 7, the customer asked by phone": behind an order it is the reason.
    let from = if is_order(first) { 2 } else { 0 };
    let until = if from > 0 { 4 } else { 7 };
    let article = |at: usize| {
        at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|w| {
            matches!(
                w.as_str(),
                "the" | "a" | "all" | "my" | "these" | "those" | "both" | "two" | "of" | "no" | "any"
            )
        })
    };
    // "As you proposed": the one who is told.
    let yours =
        |at: usize| at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|w| w == "you");
    let reported = words.iter().enumerate().take(until).skip(from).any(|(at, w)| {
        !article(at)
            && !yours(at)
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
    // "The docs say to delete it".
    let reported = reported
        || words
            .windows(2)
            .take(6)
            .skip(1)
            .any(|pair| matches!(pair, [say, to] if say == "say" && to == "to"));
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
            // "When will you delete it?"
            .skip(if matches!(first, "when" | "why" | "how" | "what" | "where" | "who" | "which") {
                2
            } else {
                0
            })
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
    let tells = matches!(
        first,
        "i" | "we"
            | "it"
            | "it's"
            | "you"
            | "they"
            | "i've"
            | "we've"
            | "there's"
            | "there"
            | "that's"
            | "they've"
    );
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

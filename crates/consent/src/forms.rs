//! Forms of English verbs in which people wish: "I want it deleted", "it is to be deleted", "by deleting it", "do a reset".
//! "It was deleted" and "the deleted files" wish nothing.

/// The verb that the word at `place` is a form of, where the form wishes. `known` tells verbs from other words.
pub(crate) fn wished(words: &[String], place: usize, known: impl Fn(&str) -> bool) -> Option<String> {
    let word = words.get(place)?;
    if !(word.ends_with("ed") || word.ends_with("ing") || word.ends_with('n') || is_irregular(word)) {
        return None;
    }
    let before = |back: usize| word_before(words, place, back);
    let gets = before(1) == "gets" && !words.iter().take(place).any(|w| tells(w));
    if gets || is_passive_wish(words, place) || is_wanted(words, place) {
        // "It gets removed", "it should be torn down": forms that no ending tells.
        if let Some((_, verb)) = IRREGULAR.iter().find(|(form, _)| form == word)
            && known(verb)
        {
            return Some((*verb).to_owned());
        }
        return ["ed", "n"].iter().find_map(|ending| base(word, ending, &known));
    }
    let fine = |w: &str| matches!(w, "fine" | "ok" | "okay" | "good");
    // "Dropping it is fine now", "would you mind restarting it", "free it by deleting the cache".
    let approved =
        words.windows(2).skip(place + 1).any(|pair| matches!(pair, [is, how] if is == "is" && fine(how)));
    let does = matches!(before(1), "mind" | "start" | "by")
        || before(1).ends_with("ly") && before(2) == "by"
        || approved;
    if does { base(word, "ing", known) } else { None }
}

/// The base form of a word with an ending: `dropped`, `deleting`.
pub(crate) fn base(word: &str, ending: &str, known: impl Fn(&str) -> bool) -> Option<String> {
    let stem = word.strip_suffix(ending)?;
    let single = stem.get(..stem.len().saturating_sub(1)).unwrap_or("");
    let y = stem.strip_suffix('i').map(|s| format!("{s}y")).unwrap_or_default();
    [format!("{stem}e"), stem.to_owned(), single.to_owned(), y]
        .into_iter()
        .find(|verb| verb.len() >= 2 && known(verb))
}

/// Participles that are no verb with an ending.
const IRREGULAR: &[(&str, &str)] = &[
    ("torn", "destroy"),
    ("thrown", "delete"),
    ("taken", "delete"),
    ("gone", "delete"),
    ("dead", "kill"),
    ("shut", "shutdown"),
    ("sent", "send"),
    ("cut", "release"),
    ("given", "give"),
    ("undone", "undo"),
    ("rebuilt", "restart"),
    ("rolled", "rollback"),
    ("put", "put"),
    ("set", "set"),
    ("reset", "reset"),
    ("shown", "show"),
    ("read", "read"),
    ("run", "run"),
    ("rewritten", "rewrite"),
    ("overwritten", "overwrite"),
    ("brought", "stop"),
];

fn is_irregular(word: &str) -> bool {
    IRREGULAR.iter().any(|(form, _)| *form == word)
}

fn word_before(words: &[String], place: usize, back: usize) -> &str {
    place.checked_sub(back).and_then(|at| words.get(at)).map_or("", String::as_str)
}

/// "Asks when it gets deployed" tells, "X gets removed" is an order.
fn tells(word: &str) -> bool {
    matches!(word, "when" | "why" | "how" | "whether" | "what" | "who" | "until" | "before" | "once" | "if")
}

/// "It can be deleted", "it is to be deleted", "I ask that it be deleted".
fn is_passive_wish(words: &[String], place: usize) -> bool {
    let before = |back: usize| word_before(words, place, back);
    // An adverb may stand between: "may be closed forcibly", "be completely emptied".
    let at = if before(1).ends_with("ly") { 2 } else { 1 };
    let modal = |w: &str| matches!(w, "can" | "may" | "should" | "shall" | "must" | "to" | "needs" | "and");
    let doubts = |w: &str| {
        matches!(
            w,
            "will"
                | "would"
                | "could"
                | "might"
                | "won't"
                | "can't"
                | "cannot"
                | "it'll"
                | "they'll"
                | "shouldn't"
                | "not"
                | "never"
        )
    };
    let asked = words.iter().take(place).any(|w| {
        matches!(w.as_str(), "requested" | "request" | "ask" | "insist" | "instructed" | "order" | "ordered")
    });
    let be = matches!(before(at), "be" | "get") && !doubts(before(at + 1)) && !doubts(before(at + 2));
    let told = |w: &str| matches!(w, "she" | "he" | "they" | "who" | "somebody" | "someone" | "nobody");
    let needs = (2..=4).any(|back| match before(back) {
        "needs" => !told(before(back + 1)),
        // "The sales people want it pushed" is theirs.
        "need" | "want" => matches!(
            before(back + 1),
            "" | "i"
                | "we"
                | "just"
                | "really"
                | "also"
                | "only"
                | "still"
                | "now"
                | "do"
                | "tests"
                | "files"
        ),
        _ => false,
    });
    // "Let them be overwritten".
    let let_be = matches!(before(at), "be" | "get") && before(at + 2) == "let";
    let_be || be && (modal(before(at + 1)) || modal(before(at + 2)) || asked) || needs
}

/// "I'd like the folder … gone", "have it deleted": the wish stands at a distance, and the form describes nothing.
fn is_wanted(words: &[String], place: usize) -> bool {
    let before = word_before(words, place, 1);
    let describing = matches!(
        before,
        "the"
            | "a"
            | "an"
            | "my"
            | "your"
            | "our"
            | "any"
            | "all"
            | "every"
            | "recently"
            | "already"
            | "was"
            | "were"
            | "is"
            | "are"
            | "been"
            | "has"
            | "had"
            | "have"
            | "just"
            | "i"
            | "we"
            | "they"
            | "he"
            | "she"
            | "you"
            | "who"
            | "which"
            | "that"
            | "not"
            | "got"
            | "being"
            | "never"
            | "no"
            | "these"
            | "those"
            | "if"
    ) && !(before == "that" && words.get(place + 1).is_none());
    let next = words.get(place + 1).map_or("", String::as_str);
    let ends = next.is_empty()
        || next.ends_with("ly")
        || matches!(
            next,
            "in" | "on"
                | "from"
                | "of"
                | "for"
                | "to"
                | "with"
                | "at"
                | "under"
                | "by"
                | "into"
                | "onto"
                | "via"
                | "using"
                | "because"
                | "since"
                | "so"
                | "as"
                | "and"
                | "or"
                | "off"
                | "out"
                | "up"
                | "down"
                | "over"
                | "back"
                | "away"
                | "now"
                | "please"
                | "pls"
                | "too"
                | "today"
                | "asap"
                | "again"
                | "entirely"
                | "contents"
                | "for good"
                | "thanks"
                | "thank"
                | "right"
                | "including"
                | "incl"
                | "without"
                | "through"
                | "before"
                | "after"
                | "including:"
        );
    if describing || !ends {
        return false;
    }
    let from = place.saturating_sub(14);
    (from..place.saturating_sub(1)).any(|at| {
        let word = words.get(at).map_or("", String::as_str);
        let subject = word_before(words, at, 1);
        match word {
            "want" | "need" | "prefer" | "appreciate" => {
                matches!(subject, "i" | "we" | "only" | "just" | "really" | "now" | "")
            }
            "like" | "love" => matches!(subject, "i'd" | "we'd" | "would" | "'d"),
            "have" | "get" | "see" => {
                matches!(subject, "" | "please" | "and" | "to" | "then" | "now" | "just" | "pls" | "you")
                    // "Could we have it installed".
                    || subject == "we"
                        && matches!(word_before(words, at, 2), "can" | "could" | "may" | "might")
            }
            "having" | "getting" => matches!(subject, "to" | "mind" | "by"),
            _ => false,
        }
    })
}

/// The word at `place` is a noun that an ordering verb stands over: "do a hard reset", "get it out with a push".
pub(crate) fn is_ordered_noun(words: &[String], place: usize) -> bool {
    let manner = |w: &str| {
        matches!(
            w,
            "hard"
                | "soft"
                | "full"
                | "complete"
                | "clean"
                | "quick"
                | "force"
                | "forced"
                | "proper"
                | "simple"
                | "git"
                | "docker"
                | "final"
                | "real"
        )
    };
    // "With an empty database".
    if words
        .get(place)
        .is_some_and(|w| matches!(w.as_str(), "empty" | "clear" | "open" | "public" | "private"))
    {
        return false;
    }
    let mut at = place;
    while at > 0 && manner(word_before(words, at, 1)) {
        at -= 1;
    }
    let article =
        matches!(word_before(words, at, 1), "a" | "an" | "another" | "that" | "this" | "the" | "one");
    let over = word_before(words, at, 2);
    // "I do the upload myself".
    let own =
        matches!(word_before(words, at, 3), "i" | "i'll" | "we" | "we'll" | "he" | "she" | "they" | "who")
            || words.iter().skip(place).take(3).any(|w| matches!(w.as_str(), "myself" | "ourselves"));
    if own {
        return false;
    }
    // "A push with force, please".
    let told = |w: &String| {
        matches!(
            w.as_str(),
            "is" | "was"
                | "are"
                | "has"
                | "had"
                | "would"
                | "will"
                | "breaks"
                | "broke"
                | "failed"
                | "fails"
                | "happened"
                | "by"
                | "that"
                | "which"
        )
    };
    if at == 1
        && matches!(word_before(words, 1, 1), "a" | "an")
        && words.len() <= 6
        && !words.iter().any(told)
    {
        return true;
    }
    article
        && match over {
            "do" | "perform" | "trigger" | "issue" | "confirm" | "make" | "run" | "execute" | "force"
            | "want" | "need" | "needs" | "send" | "give" | "start" => true,
            // "Go ahead with the hard reset".
            "with" if word_before(words, at, 3) == "ahead" => true,
            "with" | "by" | "via" | "through" | "using" => {
                !matches!(word_before(words, at, 1), "the" | "that")
            }
            _ => false,
        }
}

/// "Run a full prune", "it needs a restart": the verb orders what the noun behind it names.
pub(crate) fn orders_noun(word: &str) -> bool {
    matches!(
        word,
        "do" | "run"
            | "perform"
            | "make"
            | "trigger"
            | "need"
            | "needs"
            | "want"
            | "wants"
            | "give"
            | "issue"
            | "execute"
    )
}

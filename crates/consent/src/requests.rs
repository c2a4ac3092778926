//! Whether a verb asks: it is no noun, nothing that somebody else does, nothing that is only told of.

/// The word at `place` is a verb that asks: not a noun behind an article, not what somebody else does.
pub(crate) fn requests(words: &[String], place: usize) -> bool {
    // "Tom wants to get rid of it": the verb begins a word earlier.
    let rid = words.get(place).is_some_and(|w| w == "rid");
    let place = match place.checked_sub(1) {
        Some(before) if rid && words.get(before).is_some_and(|w| w == "get" || w == "getting") => before,
        _ => place,
    };
    if crate::told::is_told(words, place) || in_a_question(words, place) {
        return false;
    }
    if place == 0 || crate::index::is_wish(words, place) || crate::forms::is_ordered_noun(words, place) {
        return true;
    }
    let before = words.get(place - 1).map_or("", String::as_str);
    let noun = matches!(
        before,
        "the"
            | "a"
            | "an"
            | "my"
            | "your"
            | "this"
            | "that"
            | "last"
            | "each"
            | "every"
            | "their"
            | "of"
            | "in"
            | "on"
            | "for"
            | "per"
            | "no"
            | "der"
            | "die"
            | "das"
            | "le"
            | "la"
            | "el"
    ) && !(before == "that"
        && place.checked_sub(2).and_then(|at| words.get(at)).is_some_and(|w| w == "after"));
    let word = words.get(place).map_or("", String::as_str);
    // "It looks empty", "this code change": no verbs.
    let state = matches!(
        before,
        "looks"
            | "seems"
            | "appears"
            | "is"
            | "are"
            | "was"
            | "were"
            | "feels"
            | "stays"
            | "remains"
            | "it's"
            | "still"
    ) && matches!(
        word,
        "trash" | "empty" | "clear" | "clean" | "open" | "down" | "set" | "public" | "read" | "put" | "up"
    );
    let noun = noun
        || state
        || word == "change"
            && matches!(before, "code" | "config" | "configuration" | "schema" | "api" | "breaking")
        || matches!(word, "message" | "mail" | "post" | "release" | "order")
            && matches!(before, "error" | "commit" | "log" | "warning" | "status" | "blog" | "last" | "first" | "previous")
        || matches!(word, "message" | "mail" | "email" | "e-mail" | "post")
            && matches!(before, "eine" | "einen" | "une" | "una" | "uma" | "een" | "en" | "ett" | "et")
        // "Delete is for HR to decide".
        || matches!(
            words.get(place + 1).map_or("", String::as_str),
            "is" | "was" | "isn't" | "wasn't" | "will" | "would" | "took" | "broke" | "failed" | "killed" | "caused" | "went"
                | "happened" | "ended" | "came" | "comes" | "crashed" | "hung" | "wiped" | "takes" | "breaks" | "fails"
        ) && words.get(place + 2).is_some()
        // "Tag v0.8 was announced".
        || matches!(word, "tag" | "release" | "commit")
            && matches!(words.get(place + 2).map_or("", String::as_str), "is" | "was" | "has")
        // "Yesterday's upgrade took down checkout".
        || words.iter().take(place).any(|w| matches!(w.as_str(), "took" | "broke" | "wiped" | "crashed"))
        // "Build it with tag x", "go through merge request 45".
        || before == "with" && matches!(word, "tag" | "label")
        || word == "merge" && words.get(place + 1).is_some_and(|w| w == "request" || w == "requests");
    if ends_a_noun(words, place) || crate::content::belongs_to_a_thing(words, place) {
        return false;
    }
    // "1 to add, 0 to change": a program counts.
    let counted = before == "to"
        && place
            .checked_sub(2)
            .and_then(|at| words.get(at))
            .is_some_and(|w| w.chars().all(|c| c.is_ascii_digit()));
    if counted {
        return false;
    }
    let second = place.checked_sub(2).and_then(|at| words.get(at)).map_or("", String::as_str);
    // "It needs a restart", "do a force push": the noun of the verb that asks.
    let wanted = matches!(
        before,
        "a" | "an"
            | "another"
            | "el"
            | "o"
            | "den"
            | "het"
            | "een"
            | "um"
            | "il"
            | "la"
            | "le"
            | "un"
            | "una"
            | "une"
            | "ein"
            | "eine"
    ) && matches!(
        second,
        "needs"
            | "need"
            | "wants"
            | "want"
            | "take"
            | "do"
            | "make"
            | "perform"
            | "run"
            | "trigger"
            | "fai"
            | "fais"
            | "faites"
            | "haz"
            | "faz"
            | "mach"
            | "mache"
    );
    let next = words.get(place + 1).map_or("", String::as_str);
    // "Write release notes", "fix deploy scripts": the verb only tells which.
    let which = matches!(
        next.trim_end_matches('s'),
        "note"
            | "script"
            | "pipeline"
            | "checklist"
            | "guide"
            | "button"
            | "doc"
            | "template"
            | "conflict"
            | "plan"
    );
    if which {
        return false;
    }
    if wanted
        && matches!(
            next,
            "" | "of"
                | "de"
                | "on"
                | "for"
                | "to"
                | "from"
                | "di"
                | "su"
                | "von"
                | "please"
                | "now"
                | "today"
        )
    {
        return true;
    }
    // "We could simply delete it and buy a boat".
    let third = place.checked_sub(3).and_then(|at| words.get(at)).map_or("", String::as_str);
    if (before.ends_with("ly") || matches!(before, "just" | "also" | "even"))
        && matches!(second, "could" | "might")
        && matches!(third, "i" | "we" | "they" | "he" | "she" | "one")
    {
        return false;
    }
    // "So that I can tag it": somebody else will.
    if matches!(before, "can" | "could" | "may" | "kann")
        && matches!(second, "i" | "we" | "they" | "he" | "she" | "people" | "ich" | "wir")
    {
        return false;
    }
    let somebody = matches!(
        before,
        "they"
            | "he"
            | "she"
            | "it"
            | "users"
            | "people"
            | "scripts"
            | "tests"
            | "script"
            | "who"
            | "which"
            | "somebody"
            | "someone"
            | "everybody"
            | "everyone"
            | "nobody"
            | "anybody"
            | "anyone"
    );
    if others_do(words, place) {
        return false;
    }
    // "Popraw i wypchnij": elsewhere it is "and".
    let somebody =
        somebody || before == "i" && !matches!(word, "need" | "want") && crate::languages::spoken(words) == 0;
    let how = before == "to"
        && words.iter().take(place).any(|w| {
            matches!(
                w.as_str(),
                "how" | "says" | "tried" | "failed" | "used" | "trying" | "wants" | "tries" | "whether"
            )
        });
    // "Tell me if it's ok to merge".
    let doubted = before == "to"
        && matches!(second, "ok" | "okay" | "safe" | "ready" | "fine" | "good" | "possible" | "able")
        && words.iter().take(place).any(|w| matches!(w.as_str(), "if" | "whether"));
    !noun && !somebody && !how && !doubted
}

/// "A one line typo fix", "keep the same yaml format": the last word of what an article begins is its noun. "Let the bot merge"
/// and "tell the team to deploy" have a verb there.
fn ends_a_noun(words: &[String], place: usize) -> bool {
    let article =
        |w: &String| matches!(w.as_str(), "a" | "an" | "the" | "same" | "my" | "this" | "our" | "your");
    let verb_follows = |w: &String| {
        matches!(
            w.as_str(),
            "to" | "and"
                | "or"
                | "then"
                | "please"
                | "pls"
                | "just"
                | "let"
                | "lets"
                | "let's"
                | "have"
                | "make"
                | "can"
                | "could"
                | "should"
                | "must"
                | "may"
                | "not"
                | "you"
                | "i"
                | "we"
        )
    };
    let from = place.saturating_sub(5);
    let Some(at) = words.get(from..place).unwrap_or_default().iter().rposition(article) else { return false };
    // "Run a full prune", "it needs a restart".
    let wanted = (from + at)
        .checked_sub(1)
        .and_then(|before| words.get(before))
        .is_some_and(|w| crate::forms::orders_noun(w));
    place > 1
        && !wanted
        && !crate::condition::is_conditional(words)
        && words.get(place + 1).is_none()
        && !words
            .iter()
            .take(place)
            .any(|w| matches!(w.as_str(), "let" | "lets" | "let's" | "have" | "make" | "see"))
        && !words.get(from + at..place).unwrap_or_default().iter().any(verb_follows)
        && crate::languages::spoken(words) == 0
}

/// "Tom wants to delete it", "Ines is eager to push": what somebody else is after.
fn others_do(words: &[String], place: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    if place < 2 || word(place - 1) != "to" {
        return false;
    }
    (place.saturating_sub(5)..place - 1).any(|at| match word(at) {
        "wants" | "plans" | "hopes" | "intends" | "wishes" | "prefers" | "promised" | "offered"
        | "agreed" => !matches!(at.checked_sub(1).map_or("", word), "i" | "we" | "you"),
        "ask" => matches!(word(at + 1), "us" | "me"),
        // "The docs tell people to kill it".
        "tell" | "tells" | "told" | "advise" | "advises" | "asks" | "asked" => {
            !matches!(word(at + 1), "you" | "claude")
        }
        "plan" | "hope" | "intend" => at.checked_sub(1).is_some_and(|who| {
            let who = word(who);
            who.len() >= 4 && who.ends_with('s') && !matches!(who, "always" | "let's")
        }),
        // "Compliance hasn't allowed us to truncate it".
        "allowed" | "allow" | "allows" | "permitted" | "permit" | "permits" | "authorised" | "authorized"
        | "cleared" => (at.saturating_sub(3)..at)
            .any(|before| words.get(before).is_some_and(|w| crate::refusal::is_negation(w))),
        // "People have begun to press it".
        "begun" | "began" | "started" | "forgot" | "forgotten" | "managed" | "happened" | "decided" => true,
        "eager" | "keen" | "about" | "going" | "planning" | "trying" | "scheduled" | "willing" => {
            at.checked_sub(1).is_some_and(|be| {
                matches!(word(be), "he's" | "she's" | "they're" | "who's")
                    || matches!(word(be), "is" | "are" | "was" | "were")
                        && !matches!(
                            be.checked_sub(1).map_or("", word),
                            "i" | "we" | "you" | "it" | "this" | "that"
                        )
            })
        }
        _ => false,
    })
}

/// "Check which rules allow everything": the verb belongs to what is asked, up to the word that goes on.
fn in_a_question(words: &[String], place: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let asks = |at: usize| {
        // "On how maintainers push", "decides if it may go".
        let before = at.checked_sub(1).map_or("", word);
        word(at) == "how" && at > 0 && !matches!(before, "and" | "then" | "matter")
            || word(at) == "if"
                && matches!(
                    before,
                    "decide" | "decides" | "decided" | "see" | "check" | "know" | "ask" | "wonder"
                )
            || !(word(at) == "what"
                && matches!(word(at + 1), "i" | "we")
                && matches!(word(at + 2), "want" | "need"))
                && matches!(word(at), "which" | "whether" | "what" | "who" | "how" | "why" | "where")
                && at.checked_sub(1).is_some_and(|before| {
                    matches!(
                        word(before),
                        "them"
                            | "him"
                            | "her"
                            | "check"
                            | "see"
                            | "out"
                            | "know"
                            | "me"
                            | "us"
                            | "verify"
                            | "list"
                            | "show"
                            | "explain"
                            | "understand"
                            | "decide"
                            | "ask"
                            | "clarify"
                            | "at"
                            | "tell"
                            | "find"
                            | "determine"
                    )
                })
    };
    let Some(at) = (0..place).rfind(|at| asks(*at)) else { return false };
    !(at..place).any(|at| matches!(word(at), "and" | "then" | "or" | "but"))
}

//! Words that put a request off, make it depend on somebody, or take its edge: a wish for later is no consent for now.

use std::sync::OnceLock;

use countersign_model::Operation as Op;

use crate::languages::{Spoken, Words};

/// Later than now. What only fits beside another word stands with it.
const LATER: &[&str] = &[
    "tomorrow",
    "later",
    "tonight",
    "eventually",
    "someday",
    "at some point",
    "next week",
    "in sprint",
    "at the end of",
    "at the end when",
    "by the end of",
    "end of the",
    "next month",
    "next sprint",
    "next year",
    "in a month",
    "in a week",
    "in a few weeks",
    "in a few days",
    "in a year",
    "in two weeks",
    "in two months",
    "next monday",
    "next tuesday",
    "next wednesday",
    "next thursday",
    "next friday",
    "in the evening",
    "in the afternoon",
    "after the weekend",
    "one day",
    "is planned",
    "planned for",
    "is scheduled",
    "scheduled for",
    "not now",
    "not today",
    "after the release",
    "after the launch",
    "after the demo",
    "after the meeting",
    "after the freeze",
    "after the sprint",
    "after the call",
    "after the audit",
    "after the event",
    "after the holidays",
    "after lunch",
    "später",
    "nächste woche",
    "nächsten monat",
    "nächste",
    "irgendwann",
    "heute abend",
    "demain",
    "plus tard",
    "la semaine prochaine",
    "ce soir",
    "mañana",
    "más tarde",
    "la próxima semana",
    "amanhã",
    "mais tarde",
    "na próxima semana",
    "明日",
    "後で",
    "来週",
    "明天",
    "以后",
    "下周",
    "稍后",
    "晚点",
];

/// Words that begin a condition.
const CONDITIONS: &[&str] = &[
    "if", "once", "when", "after", "as", "unless", "until", "provided", "wenn", "sobald", "falls", "nachdem",
    "si", "quand", "dès", "lorsque", "cuando", "cuándo", "en", "se", "quando", "assim", "depois",
];

/// What somebody else has to give.
const WORD_OF_OTHERS: &[&str] = &[
    "approv",
    "sign",
    "signs",
    "signed",
    "signoff",
    "sign-off",
    "confirm",
    "agree",
    "agrees",
    "agreed",
    "fine",
    "happy",
    "okay",
    "ok",
    "accept",
    "review",
    "says",
    "bestätig",
    "zustimm",
    "freigeb",
    "freigegeb",
    "genehmig",
    "einverstanden",
    "accord",
    "valid",
    "aprueb",
    "aprob",
    "aprov",
    "concorda",
    "autoriz",
    "autoris",
];

/// Nobody has made up his mind.
const HEDGES: &[&str] = &[
    "maybe",
    "perhaps",
    "might",
    "possibly",
    "thinking about",
    "thinking of",
    "planning to",
    "i plan to",
    "we plan to",
    "planning on",
    "wondering",
    "pretend",
    "imagine",
    "suppose",
    "hypothetically",
    "not sure",
    "unsure",
    "i don't know if",
    "i don't know whether",
    "no idea if",
    "no idea whether",
    "considering",
    "assume",
    "may have to",
    "might have to",
    "may need to",
    "might need to",
    "to figure out which",
    "need to find out which",
    "have to find out which",
    "to decide which",
    "know which",
    "sure which",
    "vielleicht",
    "eventuell",
    "peut-être",
    "quizá",
    "quizás",
    "tal vez",
    "talvez",
    "也许",
    "可能",
    "かも",
];

/// The request holds only where something else does.
const LIMITS: &[&str] = &["in case", "unless", "only if", "only when", "only once", "only after", "nur wenn"];

/// The verb at `place` is not to be done now, or not by the user's word alone.
pub(crate) fn defers(words: &[String], place: usize, operation: Op) -> bool {
    // "We get rid of it": the verb begins a word earlier.
    let rid = words.get(place).is_some_and(|w| w == "rid");
    let place = if rid && place > 0 { place - 1 } else { place };
    // "Scale it to 0, I'll scale it back later": what the user will do puts nothing off. "I'll do it later" does.
    let own = |at: usize| {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        let somebody = matches!(word(at), "i'll" | "ill" | "we'll")
            || matches!(word(at), "i" | "we" | "you") && matches!(word(at + 1), "will" | "can" | "could");
        let joined = at > 0
            && matches!(
                word(at - 1),
                "so" | "that"
                    | "before"
                    | "until"
                    | "till"
                    | "when"
                    | "if"
                    | "which"
                    | "once"
                    | "after"
                    | "as"
                    | "what"
            );
        let same = (at + 1..at + 4).any(|next| {
            matches!(word(next), "do" | "run" | "try" | "decide")
                && matches!(word(next + 1), "it" | "that" | "this" | "so")
                || word(next) == "decide"
        });
        somebody && !joined && !same
    };
    // "Delete that one, the rest later".
    let rest = |at: usize| {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        word(at) == "the" && matches!(word(at + 1), "rest" | "others" | "remaining")
    };
    // "Push it so Tom can look at it tonight", "…, because we release tomorrow": a reason puts nothing off.
    let reason = |at: usize| {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        matches!(word(at), "because" | "it's" | "weil" | "car" | "porque" | "perché" | "omdat")
            || word(at) == "so" && !matches!(word(at + 1), "far" | "long" | "that's" | "")
    };
    // "The later commits" are no time.
    let things = |w: &String| {
        matches!(
            w.as_str(),
            "commits"
                | "changes"
                | "edits"
                | "ones"
                | "work"
                | "versions"
                | "additions"
                | "builds"
                | "releases"
                | "rows"
        )
    };
    let kept: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(at, w)| match w == "later" && words.get(at + 1).is_some_and(things) {
            true => "newer".to_owned(),
            false => w.clone(),
        })
        .collect();
    let words = kept.as_slice();
    let end = (place + 1..words.len()).find(|at| own(*at) || rest(*at) || reason(*at)).unwrap_or(words.len());
    let words = words.get(..end).unwrap_or(words);
    static LATER_WORDS: OnceLock<Words> = OnceLock::new();
    static HEDGE_WORDS: OnceLock<Words> = OnceLock::new();
    static LIMIT_WORDS: OnceLock<Words> = OnceLock::new();
    let has = |list: &'static OnceLock<Words>, words_of: &'static [&'static str]| {
        list.get_or_init(|| Words::plain(words_of)).any(words, Spoken::MAX)
    };
    // What is written or sent may speak of tomorrow.
    let speaks = matches!(operation, Op::Send | Op::Comment | Op::Schedule | Op::Edit | Op::Read);
    // "Post that dispatching might blip": what is said may be uncertain, not that it is to be said.
    let said = matches!(operation, Op::Send | Op::Comment)
        .then(|| {
            (place + 1..words.len()).find(|at| words.get(*at).is_some_and(|w| w == "that" || w == "saying"))
        })
        .flatten();
    let asked = words.get(..said.unwrap_or(words.len())).unwrap_or(words);
    let spoken = crate::languages::spoken(words);
    // "Удалим, когда выкатим": what others are to do comes first. What the one who is told finishes is no such condition.
    let slavic = words.iter().enumerate().any(|(at, w)| {
        matches!(w.as_str(), "когда" | "коли" | "kiedy" | "gdy")
            && words.iter().skip(at + 1).take(4).any(|next| {
                ["ем", "ём", "им", "ут", "ют", "ят", "emy", "imy", "amy", "ą"]
                    .iter()
                    .any(|end| next.ends_with(end))
            })
    });
    if slavic {
        return true;
    }
    use crate::languages;
    !speaks && (has(&LATER_WORDS, LATER) || on_a_day(words) || languages::later().any(words, spoken))
        || languages::hedges().any(words, spoken)
        || languages::conditions().any(words, spoken) && languages::approvals().any(words, spoken)
        || HEDGE_WORDS.get_or_init(|| Words::plain(HEDGES)).any(asked, Spoken::MAX)
        || has(&LIMIT_WORDS, LIMITS)
        || depends(words)
        || planned(words, place)
}

/// "It's still running", "currently red", "he hasn't looked yet": what a condition waits for has not come.
pub(crate) fn unmet(words: &[String]) -> bool {
    // "Try with --check first and tell me."
    let first = words.iter().any(|w| w == "first")
        && words.windows(2).any(|pair| {
            matches!(pair, [tell, me] if me == "me" && matches!(tell.as_str(), "tell" | "show" | "ask"))
        });
    if first {
        return true;
    }
    // "After the comparison and I've seen the result".
    let seen = words.windows(2).any(|pair| match pair {
        [who, saw] => {
            matches!(who.as_str(), "i've" | "ive")
                && matches!(
                    saw.as_str(),
                    "seen" | "confirmed" | "approved" | "checked" | "looked" | "reviewed"
                )
        }
        _ => false,
    }) && words.iter().any(|w| matches!(w.as_str(), "and" | "after" | "once" | "when" | "until"));
    if seen {
        return true;
    }
    let told = |w: &String| matches!(w.as_str(), "hasn't" | "haven't" | "isn't" | "aren't" | "currently");
    let still = words.windows(2).any(|pair| match pair {
        [a, b] => {
            b == "still"
                && matches!(a.as_str(), "it's" | "is" | "are" | "they're" | "he's" | "she's" | "that's")
                || b == "running" && matches!(a.as_str(), "it's" | "they're")
                || a == "still" && matches!(b.as_str(), "at" | "in" | "on")
                || a == "still"
                    && matches!(
                        b.as_str(),
                        "running" | "red" | "open" | "waiting" | "pending" | "failing" | "building"
                    )
                || a == "not" && b == "yet"
                || matches!(a.as_str(), "failed" | "fails" | "broke" | "crashed") && b == "again"
                // "So there's a gap".
                || matches!(a.as_str(), "a" | "the")
                    && matches!(b.as_str(), "gap" | "mismatch" | "discrepancy")
                || matches!(a.as_str(), "don't" | "doesn't") && matches!(b.as_str(), "match" | "agree")
        }
        _ => false,
    });
    // "Nothing from him so far", "they don't have it yet".
    let none =
        |w: &String| crate::refusal::is_negation(w) || matches!(w.as_str(), "nothing" | "nobody" | "none");
    let so_far = words.windows(2).any(|pair| matches!(pair, [so, far] if so == "so" && far == "far"))
        || words.iter().any(|w| w == "yet");
    let still = still || so_far && words.iter().any(none);
    // "If there are still edits, they may go" tells nothing.
    let supposed = words.iter().any(|w| matches!(w.as_str(), "if" | "whether" | "even"));
    !supposed && (still || words.iter().any(told))
}

/// "Until then prepare the notes": what was asked before is not to be done now.
pub(crate) fn until_then(words: &[String]) -> bool {
    static THEN: OnceLock<Words> = OnceLock::new();
    // In the middle it tells: "until then it may be unprotected".
    let ends = words.get(..words.len().min(3)).unwrap_or(words);
    let last = words.get(words.len().saturating_sub(2)..).unwrap_or(words);
    THEN.get_or_init(|| Words::plain(UNTIL_THEN));
    THEN.get().is_some_and(|then| then.any(ends, Spoken::MAX) || then.any(last, Spoken::MAX))
}

const UNTIL_THEN: &[&str] = &[
    "until then",
    "till then",
    "bis dahin",
    "d'ici là",
    "hasta entonces",
    "até lá",
    "fino ad allora",
    "tot dan",
    "do tego czasu",
    "до тех пор",
    "それまで",
    "在那之前",
];

/// "For now update the notes": another act is meant for now. True where it is the only one.
pub(crate) fn for_now(words: &[String]) -> Option<bool> {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let front = words.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(" ");
    let starts = [
        "for now",
        "meanwhile",
        "in the meantime",
        "for the moment",
        "for the time being",
        "so back to",
        "back to",
        "vorerst",
        "fürs erste",
        "pour l'instant",
        "por ahora",
        "por enquanto",
        "per ora",
        "voorlopig",
        "na razie",
    ]
    .iter()
    .find(|start| front.strip_prefix(*start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))?;
    let next = starts.split(' ').count();
    Some(matches!(
        word(next),
        "just" | "only" | "please" | "nur" | "solo" | "sólo" | "só" | "alleen" | "juste" | "tylko"
    ))
}

/// "Monday morning", "on Friday at 9": a time that is not now.
fn on_a_day(words: &[String]) -> bool {
    let day = |w: &str| {
        matches!(w, "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
    };
    words.windows(2).any(|pair| {
        matches!(pair, [a, time] if day(a)
            && matches!(time.as_str(), "morning" | "noon" | "afternoon" | "evening" | "night"))
    })
}

/// The words begin a condition, or speak of later or of perhaps: what follows a comma belongs to them.
pub(crate) fn is_open(words: &[String]) -> bool {
    let text = format!(" {} ", words.join(" "));
    let far = |list: &[&str]| list.iter().any(|part| text.contains(&format!(" {part} ")));
    crate::languages::conditions().begin(words, crate::languages::spoken(words))
        || words
            .iter()
            .any(|w| CONDITIONS.contains(&w.as_str()) && !matches!(w.as_str(), "as" | "en" | "se" | "after"))
        || words
            .first()
            .is_some_and(|w| matches!(w.as_str(), "as" | "after" | "se" | "before" | "bevor" | "avant"))
        || far(LATER)
        || far(HEDGES)
}

/// The request holds under a condition.
pub(crate) fn is_conditional(words: &[String]) -> bool {
    if crate::languages::conditions().any(words, crate::languages::spoken(words)) {
        return true;
    }
    let soon = words
        .windows(3)
        .any(|three| matches!(three, [a, soon, b] if a == "as" && soon == "soon" && b == "as"));
    soon || words.iter().enumerate().any(|(at, w)| {
        // "After that" goes on.
        let goes_on = w == "after"
            && words.get(at + 1).is_some_and(|next| matches!(next.as_str(), "that" | "this" | "which"));
        // "Everything after it can be lost".
        let part = w == "after"
            && at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|before| {
                matches!(
                    before.as_str(),
                    "everything"
                        | "all"
                        | "anything"
                        | "commits"
                        | "changes"
                        | "right"
                        | "day"
                        | "came"
                        | "comes"
                )
            });
        !goes_on
            && !part
            && matches!(
                w.as_str(),
                "if" | "once"
                    | "when"
                    | "after"
                    | "unless"
                    | "wenn"
                    | "sobald"
                    | "falls"
                    | "quand"
                    | "cuando"
                    | "quando"
            )
    })
}

/// A condition that somebody else has to meet. "If the tests pass" is met by looking, "if Ann agrees" is not.
fn depends(words: &[String]) -> bool {
    let text = words.join(" ");
    if ["如果", "等", "たら", "れば"].iter().any(|c| text.contains(c))
        && ["同意", "批准", "确认", "承認", "確認", "了承"].iter().any(|w| text.contains(w))
    {
        return true;
    }
    // "Send it to see if it is accepted": what is found out is no condition.
    let found_out = |at: usize| {
        at.checked_sub(1).and_then(|before| words.get(before)).is_some_and(|w| {
            matches!(
                w.as_str(),
                "see"
                    | "check"
                    | "know"
                    | "out"
                    | "verify"
                    | "test"
                    | "tell"
                    | "sure"
                    | "ob"
                    | "voir"
                    | "ver"
            )
        })
    };
    // "As part of that" is none.
    let as_part = |at: usize| {
        // "And after that push it".
        let next = words.get(at + 1).map_or("", String::as_str);
        let behind = words.get(at + 2).map_or("", String::as_str);
        // "After it has run for a week" waits.
        let waits = next == "it" && matches!(behind, "has" | "had" | "ran" | "runs" | "is" | "was");
        if words.get(at).is_some_and(|w| w == "after")
            && matches!(next, "that" | "this" | "which" | "it")
            && !waits
        {
            return true;
        }
        words.get(at).is_some_and(|w| w == "as")
            && !words.get(at + 1).is_some_and(|w| matches!(w.as_str(), "soon" | "long"))
    };
    let Some(at) = words
        .iter()
        .enumerate()
        .position(|(at, w)| CONDITIONS.contains(&w.as_str()) && !found_out(at) && !as_part(at))
    else {
        return false;
    };
    // "As soon as it ran for 24h": time has to pass first.
    // "For a week", "for half an hour".
    let counted = |index: usize| {
        let word = |at: usize| words.get(at).map_or("", String::as_str);
        word(index) == "for"
            && (1..=3).any(|by| {
                matches!(
                    word(index + by).trim_end_matches('s'),
                    "hour" | "day" | "minute" | "week" | "month" | "night"
                )
            })
            && matches!(
                word(index + 1),
                "a" | "an" | "one" | "two" | "three" | "four" | "five" | "half" | "another" | "several"
            )
    };
    let lasts = (at + 1..words.len()).any(counted)
        || words.iter().enumerate().skip(at + 1).any(|(index, word)| {
            let unit = |w: &str| {
                matches!(
                    w.trim_end_matches('s'),
                    "h" | "hour"
                        | "day"
                        | "min"
                        | "minute"
                        | "week"
                        | "month"
                        | "stunden"
                        | "tage"
                        | "heure"
                        | "jour"
                        | "hora"
                        | "dia"
                        | "día"
                )
            };
            let digits = word.chars().take_while(char::is_ascii_digit).count();
            digits > 0
                && (word.get(digits..).is_some_and(|rest| !rest.is_empty() && unit(rest))
                    || digits == word.len() && words.get(index + 1).is_some_and(|w| unit(w)))
        });
    if lasts {
        return true;
    }
    words.iter().enumerate().skip(at + 1).any(|(index, word)| {
        let stem = WORD_OF_OTHERS.iter().any(|s| if s.len() <= 5 { word == s } else { word.starts_with(s) });
        let next = words.get(index + 1).map_or("", String::as_str);
        match word.as_str() {
            // "fine with it", "happy with it": somebody is. "If all is fine" is met by looking.
            "fine" | "happy" | "ok" | "okay" => {
                matches!(next, "with" | "by")
                    || index.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|w| {
                        matches!(
                            w.as_str(),
                            "his"
                                | "her"
                                | "their"
                                | "ihr"
                                | "sein"
                                | "son"
                                | "leur"
                                | "su"
                                | "suo"
                                | "il"
                                | "el"
                        )
                    })
            }
            // "After Ann has tried it": somebody else will.
            "tried" | "tested" | "checked" | "looked" | "signed" | "reviewed" | "answered" | "replied"
            | "arrived" => {
                let who = words.get(index.saturating_sub(2)).map_or("", String::as_str);
                matches!(words.get(index.saturating_sub(1)).map(String::as_str), Some("has" | "have"))
                    && !matches!(who, "you" | "it" | "i" | "we" | "everything" | "tests")
            }
            // "When the customer has downloaded it".
            _ if word.len() > 4 && word.ends_with("ed") => {
                let who = words.get(index.saturating_sub(2)).map_or("", String::as_str);
                stem || matches!(words.get(index.saturating_sub(1)).map(String::as_str), Some("has" | "have"))
                    && matches!(
                        who.trim_end_matches('s'),
                        "customer"
                            | "client"
                            | "team"
                            | "they"
                            | "he"
                            | "she"
                            | "everyone"
                            | "everybody"
                            | "somebody"
                            | "boss"
                            | "manager"
                            | "legal"
                            | "finance"
                            | "user"
                            | "lawyer"
                            | "vendor"
                    )
            }
            "sign" | "signs" => next == "off",
            "review" => false,
            _ => stem,
        }
    })
}

/// "We'll drop it", "what it would delete", "we merge on Friday": told, not asked.
fn planned(words: &[String], place: usize) -> bool {
    if crate::lexicon::polite(words) {
        return false;
    }
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    // "Helm uninstall would be an improvement".
    let dreams = words.windows(3).skip(place).any(|three| match three {
        [would, be, how] => {
            would == "would"
                && be == "be"
                && matches!(
                    how.as_str(),
                    "a" | "an" | "better" | "easier" | "simpler" | "cheaper" | "safer" | "worse" | "madness"
                )
        }
        _ => false,
    });
    if dreams {
        return true;
    }
    let wishes = |at: usize| matches!(word(at + 1), "like" | "love" | "want" | "prefer" | "need");
    let from = place.saturating_sub(3);
    (from..place).any(|at| {
        let modal = matches!(
            word(at),
            "pourra" | "pourrait" | "pourrons" | "pourrions" | "podremos" | "podríamos" | "poderíamos" | "werden" | "würde" | "würden" | "könnte" | "könnten" | "will" | "would" | "we'll" | "i'll" | "they'll" | "we'd" | "i'd" | "they'd" | "it'll" | "she'll" | "he'll" | "who'll" | "gonna"
        );
        // "We are going to drop it".
        let going = word(at) == "going"
            && word(at + 1) == "to"
            && at.checked_sub(1).is_some_and(|be| {
                matches!(word(be), "are" | "am" | "is" | "we're" | "i'm" | "they're" | "he's" | "she's" | "were" | "was")
            })
            && !matches!(word(at + 2), "need" | "want" | "have" | "ask");
        modal && !wishes(at) || going
    }) || place > 0 && matches!(word(place - 1), "we" | "wir" | "nous")
        // "Löschen wir": the verb before its subject, where no request begins with it.
        || place > 0 && word(place + 1) == "wir"
        || (place.saturating_sub(2)..place)
            .any(|at| matches!(word(at), "what" | "how" | "whether" | "why" | "before" | "bevor" | "avant" | "antes"))
}

/// Trial forms: the request is for one of these, so the real thing is not asked for.
const TRIALS: &[(&str, &[&str])] = &[
    ("dry run", &["dry", "plan", "--check", "what-if", "whatif", "diff"]),
    ("--dry-run", &["dry"]),
    ("--check", &["--check"]),
    ("check mode", &["--check"]),
    ("dry-run", &["dry", "plan", "--check", "what-if", "whatif", "diff"]),
    ("draft", &["draft"]),
    ("drafts", &["draft"]),
    ("entwurf", &["draft"]),
    ("brouillon", &["draft"]),
    ("borrador", &["draft"]),
    ("simulate", &["dry", "plan", "--check", "simulat"]),
];

/// The clause asks for a trial and the command is none.
pub(crate) fn is_trial_only(words: &[String], operation: Op, command: &str) -> bool {
    // Drafts that are deleted are things.
    let removes =
        matches!(operation, Op::Delete | Op::Destroy | Op::Discard | Op::Reset | Op::Overwrite | Op::Move);
    let command = ["\"draft\":false", "--draft=false", "dry_run=false", "dry-run=false"]
        .iter()
        .fold(command.to_owned(), |text, off| text.replace(off, ""));
    // "It was a dry run of the auditors" tells what something was.
    let text = format!(" {} ", words.join(" "))
        .replace(" was a ", " was_")
        .replace(" no draft ", " ")
        .replace(" no more drafts ", " ")
        .replace(" no drafts ", " ")
        .replace(" no dry run ", " ");
    // What a letter says about drafts makes it none.
    let letter = command.contains("\"subject\"") || command.contains("\"body\"");
    let command = if letter { command.replace(" draft", " ").replace("draft ", " ") } else { command };
    TRIALS.iter().any(|(word, forms)| {
        !(removes && forms.contains(&"draft"))
            && text.contains(&format!(" {word} "))
            && !forms.iter().any(|form| command.contains(form))
    })
}

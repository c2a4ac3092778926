//! Words that refuse: what they reach over, and what only looks like them.

use std::sync::OnceLock;

use crate::languages::{Spoken, Words};

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

/// Refusals of other languages than English that reach over a list.
const STRONG_REFUSALS: &[&str] = &[
    "auf keinen fall",
    "auf gar keinen fall",
    "unter keinen umständen",
    "keinesfalls",
    "keineswegs",
    "niemals",
    "wehe",
    "untersagt",
    "verboten",
    "en aucun cas",
    "sous aucun prétexte",
    "il ne faut",
    "interdiction de",
    "interdit de",
    "défense de",
    "jamais",
    "bajo ninguna circunstancia",
    "bajo ningún concepto",
    "en ningún caso",
    "de ninguna manera",
    "no quiero que",
    "no queremos que",
    "no hace falta",
    "prohibido",
    "nunca",
    "jamás",
    "em hipótese alguma",
    "em hipótese nenhuma",
    "sob nenhuma circunstância",
    "de jeito nenhum",
    "de forma alguma",
    "proibido",
    "in nessun caso",
    "per nessun motivo",
    "vietato",
    "proibito",
    "non voglio che",
    "in geen geval",
    "onder geen beding",
    "nooit",
    "verboden",
    "pod żadnym pozorem",
    "w żadnym wypadku",
    "nigdy",
    "zakaz",
    "zabronione",
    "ни в коем случае",
    "ни при каких",
    "никогда",
    "запрещено",
    "нельзя",
    "ні в якому разі",
    "ніколи",
    "under inga omständigheter",
    "under ingen omständighet",
    "aldrig",
    "aldri",
    "under ingen omstændigheder",
    "under ingen omstendigheter",
    "förbjudet",
    "forbudt",
    "asla",
    "sakın",
    "hiçbir şekilde",
    "missään tapauksessa",
    "semmilyen körülmények",
    "v žádném případě",
    "în niciun caz",
    "σε καμία περίπτωση",
];

/// Endings and particles that forbid wherever they stand.
const FORBIDDING: &[&str] = &["ないで", "しない", "するな", "まだ", "禁止", "不要", "别", "不能", "请勿"];

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
    // "Without" takes what stands next to it: "sans demander confirmation, puis redémarre".
    let far = |at: usize| {
        place - at > 3
            && words.get(at).is_some_and(|w| {
                matches!(w.as_str(), "sans" | "ohne" | "sin" | "sem" | "senza" | "zonder" | "bez" | "без")
            })
    };
    let near = (place.saturating_sub(6)..place)
        .filter(|at| !far(*at))
        .any(|at| words.get(at).is_some_and(|w| NEGATIONS.contains(&w.as_str())) && !describes(at));
    // "… wegwerfen, den brauch ich nicht mehr": no longer.
    let no_longer = |at: usize| {
        words.get(at + 1).is_some_and(|w| {
            matches!(w.as_str(), "mehr" | "meer" | "längre" | "lenger" | "længere" | "mer" | "mere" | "plus")
        })
    };
    // Some languages put the negation behind the verb: "pushe das nicht", "ne push pas".
    let behind = words
        .iter()
        .enumerate()
        .skip(place + 1)
        .take(6)
        .filter(|(at, _)| !describes(*at) && !no_longer(*at))
        .any(|(_, w)| {
            matches!(
                w.as_str(),
                "nicht"
                    | "pas"
                    | "jamais"
                    | "niet"
                    | "ikke"
                    | "inte"
                    | "ikkje"
                    | "aldrig"
                    | "aldri"
                    | "niemals"
                    | "nooit"
                    | "まだ"
            )
        });
    // "Nothing is to be merged".
    let between = |w: &String| {
        matches!(
            w.as_str(),
            "is" | "to"
                | "should"
                | "must"
                | "may"
                | "can"
                | "shall"
                | "here"
                | "else"
                | "of"
                | "it"
                | "this"
                | "them"
                | "has"
                | "needs"
                | "in"
                | "there"
                | "today"
                | "yet"
                | "be"
                | "get"
                | "gets"
        )
    };
    let none_is = words.get(..place).is_some_and(|front| {
        front.last().is_some_and(|w| matches!(w.as_str(), "be" | "get" | "gets"))
            && front
                .iter()
                .rev()
                .find(|w| !between(w))
                .is_some_and(|w| matches!(w.as_str(), "nothing" | "none" | "neither"))
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
                // The adverb stands at its own verb.
                let adverb = matches!(w.as_str(), "안" | "못");
                if adverb {
                    // "삭제하면 안 돼": that is what must not be.
                    let must_not = at == place + 1
                        && words.get(at + 1).is_some_and(|w| w.starts_with(['돼', '되', '된', '됩']));
                    return (at + 1 == place || must_not) && crate::languages::negations().has(w, spoken);
                }
                let behind = at <= place + 3
                    && w.chars().any(|c| matches!(c, '\u{ac00}'..='\u{d7af}' | '\u{900}'..='\u{97f}'));
                (in_front || behind || crate::languages::is_unspaced(w))
                    && crate::languages::negations().has(w, spoken)
                    && !describes(at)
            })
    };
    // "Auf keinen Fall pushen, mergen oder löschen": to the end of the clause.
    static STRONG: OnceLock<Words> = OnceLock::new();
    let strong = STRONG.get_or_init(|| Words::plain(STRONG_REFUSALS));
    let refused = !words.is_empty() && strong.any(words.get(..place + 4).unwrap_or(words), Spoken::MAX);
    // "Force pushes are forbidden here".
    let is = |at: usize| {
        (at.saturating_sub(6)..at).any(|before| {
            words.get(before).is_some_and(|w| {
                matches!(
                    w.as_str(),
                    "is" | "are"
                        | "ist"
                        | "sind"
                        | "est"
                        | "sont"
                        | "está"
                        | "es"
                        | "é"
                        | "è"
                        | "jest"
                        | "är"
                        | "er"
                        | "je"
                )
            })
        })
    };
    let forbidden = words.iter().enumerate().skip(place + 1).any(|(at, w)| {
        (is(at) || !w.is_ascii())
            && matches!(
                w.as_str(),
                "forbidden"
                    | "prohibited"
                    | "banned"
                    | "disallowed"
                    | "verboten"
                    | "untersagt"
                    | "tabu"
                    | "taboo"
                    | "interdit"
                    | "interdite"
                    | "interdits"
                    | "prohibido"
                    | "prohibida"
                    | "proibido"
                    | "proibida"
                    | "vietato"
                    | "vietata"
                    | "zakazane"
                    | "zabronione"
                    | "запрещено"
                    | "запрещен"
                    | "запрещён"
                    | "förbjudet"
                    | "forbudt"
                    | "yasak"
                    | "zakázáno"
            )
    });
    // "Typecheck yes, deploy no", "apply is off limits".
    let no = |at: usize| {
        words.get(at).is_some_and(|w| {
            matches!(w.as_str(), "no" | "nein" | "non" | "não" | "nee" | "nie" | "нет" | "nej" | "nei")
        })
    };
    // And "stop, no reset".
    let last_no = no(place + 1) && words.get(place + 2).is_none()
        || place > 0
            && words.get(place - 1).is_some_and(|w| w == "no")
            && words.get(place + 1).is_none()
            && words.get(place).is_some_and(|w| {
                matches!(
                    w.as_str(),
                    "reset"
                        | "push"
                        | "deploy"
                        | "merge"
                        | "release"
                        | "publish"
                        | "commit"
                        | "rebase"
                        | "apply"
                        | "restart"
                )
            });
    let off_limits = words.windows(2).skip(place).any(|pair| {
        matches!(pair, [off, limits] if off == "off" && limits == "limits")
            || pair.iter().any(|w| w == "off-limits")
    });
    nothing
        || last_no
        || off_limits
        || none_is
        || forbidden
        || refused
        || near
        || behind
        || anywhere
        || foreign()
        || negated_in_english(words, place)
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
            "don't" | "dont" => !is_plural_subject(before) && !only_states(words, at, Some(place)),
            "never" => !is_subject(before) && !is_fact(word(at + 1)),
            "not" => {
                // "The types are wrong, not publishing".
                if place == at + 1
                    && word(place).ends_with("ing")
                    && !matches!(before, "why" | "if" | "when" | "is" | "are" | "am" | "was")
                {
                    return true;
                }
                let subject = at.checked_sub(2).map_or("", word);
                // "I'm not ready to sync".
                if matches!(word(at + 1), "ready" | "going" | "allowed" | "supposed" | "willing")
                    && word(at + 2) == "to"
                    && place == at + 3
                {
                    return true;
                }
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
                        | "only"
                        | "definitely"
                        | "absolutely"
                ) && !is_subject(subject)
            }
            "mustn't" | "shouldn't" | "cannot" | "can't" => {
                matches!(before, "" | "you" | "agents" | "claude" | "and" | "but")
            }
            // "I'd rather you didn't …", without the courtesy in front.
            "didn't" | "wouldn't" => matches!(before, "" | "please"),
            // "Without exception, commit it" is no refusal of the commit.
            "without" => {
                let determined = (at + 1..place).all(|between| {
                    matches!(
                        word(between),
                        "a" | "an"
                            | "the"
                            | "any"
                            | "another"
                            | "my"
                            | "your"
                            | "our"
                            | "git"
                            | "force"
                            | "ever"
                            | "first"
                            | "actually"
                            | "really"
                            | "doing"
                            | "making"
                            | "further"
                            | "npm"
                            | "docker"
                    )
                });
                (determined || word(place).ends_with("ing") && place - at <= 3) && !is_subject(word(0))
            }
            "avoid" | "refrain" => place - at <= 3 && !is_subject(word(0)),
            "stop" => place == at + 1,
            "hold" => word(at + 1) == "off",
            "no" => {
                // "It has to run, no skipping".
                place == at + 1 && word(place).ends_with("ing")
                    || place == at + 1
                        && matches!(before, "" | "and" | "but" | "please" | "with" | "also")
                        && words.len() <= 8
                        && !words.iter().any(|w| {
                            matches!(w.as_str(), "needed" | "required" | "necessary" | "yet?" | "found")
                        })
            }
            _ => false,
        }
    })
}

/// The place behind a refusal that reaches to the end of its clause: "please never push, merge or delete it".
fn refused(words: &[String]) -> Option<usize> {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    (0..words.len()).find_map(|at| {
        let before = at.checked_sub(1).map_or("", word);
        let told = is_subject(before);
        let alone = match word(at) {
            "don't" | "dont" => !is_plural_subject(before) && !only_states(words, at, None),
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

/// "Don't need the logs any more, delete them", "don't bother with excludes, …": the word behind `don't` is what is not done, and
/// no order. "Don't need to push" and "don't bother deleting" forbid what they stand before.
/// `place` is the verb that might be forbidden; none asks of any.
pub(crate) fn only_states(words: &[String], at: usize, place: Option<usize>) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    match word(at + 1) {
        "care" | "mind" | "know" | "worry" | "hesitate" | "remember" | "fear" | "wait" | "forget"
        | "just" | "only" | "simply" | "lecture" | "explain" | "argue" | "discuss" | "nag" | "preach"
        | "remind" | "warn" | "overthink" | "panic" => true,
        "need" | "use" | "have" | "require" | "miss" => !(word(at + 2) == "to" && place == Some(at + 3)),
        "bother" => match word(at + 2) {
            "to" => place != Some(at + 3),
            "with" | "about" => true,
            _ => place != Some(at + 2),
        },
        _ => false,
    }
}

/// Whose "don't" tells: "they don't push". "It" and "there" end what stands before: "move it, don't delete it".
fn is_plural_subject(word: &str) -> bool {
    is_subject(word) && !matches!(word, "it" | "there" | "he" | "she" | "this")
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

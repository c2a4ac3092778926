//! Sentences that keep something back without a plain "don't": what needs a confirmation first, what nobody is to see.

use crate::refusal::{is_negation, only_states};

/// "Deploys need my approval", "git push requires explicit user confirmation": the place of the word that requires.
pub(crate) fn needs_confirmation(words: &[String]) -> Option<usize> {
    let requires = |w: &String| {
        matches!(w.as_str(), "requires" | "require" | "needs" | "need" | "only" | "erfordert" | "braucht")
    };
    let confirmation = |w: &String| {
        [
            "confirmation",
            "approval",
            "permission",
            "consent",
            "go-ahead",
            "sign-off",
            "signoff",
            "bestätigung",
            "freigabe",
        ]
        .contains(&w.as_str())
    };
    let at = words.iter().position(requires)?;
    let object = words.iter().enumerate().skip(at + 1).take(5).find(|(_, w)| confirmation(w))?;
    // "It needs approval in the ticket": of nothing that is named before.
    (at > 0 && !words.iter().take(object.0).any(|w| is_negation(w))).then_some(at)
}

/// "The token must never show up in a log": a secret is not to be seen.
pub(crate) fn hides_secrets(words: &[String]) -> bool {
    let has = |list: &[&str]| words.iter().any(|w| list.contains(&w.as_str()));
    // "I'm not worried about it appearing in this chat".
    let minds = |at: usize| {
        words.get(at + 1).is_some_and(|w| {
            matches!(
                w.as_str(),
                "worried"
                    | "concerned"
                    | "problem"
                    | "matter"
                    | "masking"
                    | "redacting"
                    | "starring"
                    | "hiding"
                    | "censoring"
                    | "stars"
            )
        })
    };
    words.iter().enumerate().any(|(at, w)| is_negation(w) && !only_states(words, at, None) && !minds(at))
        && has(&[
            "key",
            "keys",
            "secret",
            "secrets",
            "token",
            "tokens",
            "password",
            "passwords",
            "credentials",
            "values",
        ])
        && has(&[
            "chat",
            "terminal",
            "output",
            "log",
            "logs",
            "screen",
            "transcript",
            "print",
            "printed",
            "show",
            "shown",
            "echo",
            "echoed",
            "leak",
            "display",
            "displayed",
            "paste",
            "pasted",
        ])
}

/// "No new dependencies please", "ohne neue Pakete", "don't pull in more libraries": nothing is installed that the project does not
/// have. The place of the word that refuses.
pub(crate) fn wants_no_packages(words: &[String]) -> Option<usize> {
    let refuses = |w: &String| {
        is_negation(w)
            || w.starts_with("kein")
            || w.starts_with("aucun")
            || w.starts_with("nessun")
            || w.starts_with("nenhum")
            || matches!(
                w.as_str(),
                "zero"
                    | "nothing"
                    | "ohne"
                    | "nicht"
                    | "sin"
                    | "sem"
                    | "senza"
                    | "sans"
                    | "pas"
                    | "bez"
                    | "geen"
                    | "zonder"
            )
    };
    let package = |w: &String| {
        [
            "dependenc",
            "package",
            "librar",
            "abhängigkeit",
            "paket",
            "bibliothe",
            "dépendance",
            "paquet",
            "dependênci",
            "dipendenz",
            "zależnoś",
            "pacchett",
            "pacote",
        ]
        .iter()
        .any(|stem| w.starts_with(stem))
            || matches!(w.as_str(), "lib" | "libs" | "deps" | "dep")
    };
    let more = |w: &String| {
        [
            "neue",
            "zusätzlich",
            "weitere",
            "nouve",
            "suppl",
            "nuev",
            "adicional",
            "nov",
            "nuov",
            "nowy",
            "nieuw",
        ]
        .iter()
        .any(|stem| w.starts_with(stem))
            || matches!(
                w.as_str(),
                "new"
                    | "extra"
                    | "additional"
                    | "more"
                    | "further"
                    | "third-party"
                    | "third"
                    | "external"
                    | "other"
                    | "any"
                    | "add"
                    | "install"
                    | "introduce"
                    | "pull"
                    | "bring"
            )
    };
    // "It has no extra dependencies", "there is no new package": told, not asked for.
    let states = |w: &String| {
        matches!(
            w.as_str(),
            "has"
                | "have"
                | "had"
                | "is"
                | "are"
                | "was"
                | "were"
                | "there"
                | "needs"
                | "adds"
                | "added"
                | "brings"
                | "hat"
                | "gibt"
                | "a"
                | "tiene"
                | "tem"
                | "ha"
                | "ma"
                | "see"
                | "saw"
                | "found"
        )
    };
    words.iter().enumerate().find_map(|(at, w)| {
        let after = words.get(at + 1..at + 7).unwrap_or_else(|| words.get(at + 1..).unwrap_or_default());
        let object = refuses(w).then(|| after.iter().position(package))??;
        let among = after.get(..object + 2).unwrap_or(after);
        let told = words.iter().take(at).rev().take(2).any(states);
        (among.iter().any(more) && !told).then_some(at)
    })
}

/// "Don't restart, there's a long report running": the words of the reason, which are no objects of what is refused.
pub(crate) fn reason_behind(clause: &str, verb: &str) -> Vec<String> {
    const TELLS: &[&str] = &[
        "is", "are", "was", "were", "has", "have", "had", "needs", "need", "runs", "running", "still",
        "will", "can't", "depends", "depend", "uses", "use", "there's", "it's", "that's", "i'm", "we're",
        "they're", "he's", "she's", "i'll", "we'll", "i've", "we've", "isn't", "aren't", "hasn't", "haven't",
        "ist", "sind", "hat", "haben", "läuft", "est", "sont", "está", "están", "hay", "è", "sono", "é",
        "são", "jest", "są", "staat", "draait",
    ];
    let Some(from) = clause.to_lowercase().rfind(verb).filter(|_| !verb.is_empty()) else {
        return Vec::new();
    };
    for (at, joint) in clause.match_indices([',', '(', '–']).filter(|(at, _)| *at > from) {
        let behind = clause.get(at + joint.len()..).unwrap_or("");
        let piece = crate::text::words(behind.split([',', '(', '–']).next().unwrap_or(""));
        let joined = piece.first().is_some_and(|w| {
            matches!(w.as_str(), "and" | "or" | "nor" | "und" | "oder" | "et" | "ou" | "y" | "o")
        });
        if piece.iter().take(6).any(|w| TELLS.contains(&w.as_str())) || piece.len() >= 5 && !joined {
            let front = crate::text::words(clause.get(..at).unwrap_or(""));
            // What is refused stands before its reason.
            if !front.iter().any(|w| is_negation(w)) {
                return Vec::new();
            }
            return crate::text::words(behind).into_iter().filter(|w| !front.contains(w)).collect();
        }
    }
    Vec::new()
}

/// "I'll push it myself", "den Deploy mache ich selbst": the place of the one who does it.
pub(crate) fn does_himself(words: &[String]) -> Option<usize> {
    let own = |w: &String| {
        matches!(
            w.as_str(),
            "myself"
                | "ourselves"
                | "selbst"
                | "selber"
                | "moi-même"
                | "zelf"
                | "själv"
                | "selv"
                | "сам"
                | "сама"
                | "mesmo"
                | "mesma"
                | "mismo"
                | "misma"
                | "stesso"
                | "stessa"
                | "khud"
                | "खुद"
        )
    };
    let who = |w: &String| {
        matches!(
            w.as_str(),
            "i" | "i'll"
                | "ill"
                | "i'm"
                | "i'd"
                | "we"
                | "we'll"
                | "we're"
                | "ich"
                | "je"
                | "ik"
                | "jag"
                | "jeg"
                | "я"
                | "eu"
                | "yo"
                | "io"
        )
    };
    let end = words.iter().position(own)?;
    // "Don't let me do it myself" and "I can't do it myself" ask for help.
    let helpless =
        words.iter().take(end).any(|w| is_negation(w) || matches!(w.as_str(), "tried" | "would" | "could"));
    if helpless {
        return None;
    }
    match words.iter().take(end).rposition(who) {
        // "Den Push mache ich selbst": what is done may stand in front.
        Some(at) => {
            let english = words
                .get(at)
                .is_some_and(|w| w.starts_with('i') && w != "ich" && w != "ik" || w.starts_with("we"));
            Some(if english { at } else { at.saturating_sub(3) })
        }
        // "… and then send it myself": the one who speaks was named before.
        None if matches!(words.get(end).map(String::as_str), Some("myself" | "ourselves")) => Some(0),
        // Russian leaves out the one who speaks: the verb tells.
        None => {
            let mine = |w: &String| w.ends_with('у') || w.ends_with('ю');
            let hindi =
                |w: &String| ["unga", "ungi", "ूंगा", "ूंगी", "ूँगा", "ूँगी"].iter().any(|end| w.ends_with(end));
            if matches!(words.get(end).map(String::as_str), Some("khud" | "खुद"))
                && words.iter().skip(end).take(4).any(hindi)
            {
                return Some(0);
            }
            (matches!(words.get(end).map(String::as_str), Some("сам" | "сама"))
                && words.iter().take(end).rev().take(2).any(mine))
            .then_some(0)
        }
    }
}

/// Acts that are named and not wanted: "leave the reset and the cleaning away" from the front to a place, "the mail isn't needed" the
/// word at a place.
pub(crate) fn left_out(words: &[String]) -> Option<std::ops::Range<usize>> {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    if word(0) == "leave" {
        return words.iter().take(8).position(|w| matches!(w.as_str(), "away" | "out")).map(|end| 0..end);
    }
    let at = words.iter().position(|w| matches!(w.as_str(), "needed" | "necessary" | "required"))?;
    let back = |by: usize| at.checked_sub(by).map_or("", word);
    let subject = match (back(3), back(2), back(1)) {
        (_, _, "isn't" | "aren't") => 2,
        (_, "is" | "are", "not") => 3,
        ("is" | "are", "no", "longer") => 4,
        _ => return None,
    };
    at.checked_sub(subject).map(|place| place..place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_new_packages_are_wanted() {
        let wants_none = |text: &str| wants_no_packages(&crate::text::words(text)).is_some();
        for text in [
            "no new dependencies please",
            "without adding any new packages",
            "don't pull in more libraries for this",
            "ohne neue Abhängigkeiten",
            "sin dependencias nuevas",
            "pas de nouvelle dépendance",
        ] {
            assert!(wants_none(text), "{text}");
        }
        for text in [
            "it has no extra dependencies",
            "the module has no dependencies",
            "not sure which package is broken",
            "install the new package",
            "there are no new packages",
        ] {
            assert!(!wants_none(text), "{text}");
        }
    }
}

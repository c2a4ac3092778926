//! Words that take back what was asked before: "wait, don't", "hmm no", "never mind".

/// A clause that begins so takes back, whatever it goes on with.
const TAKES_BACK: &[&str] = &[
    "wait",
    "hold on",
    "hang on",
    "hold off",
    "stop",
    "scratch that",
    "forget it",
    "forget that",
    "never mind",
    "nvm",
    "nevermind",
    "cancel that",
    "belay that",
    "on second thought",
    "on second thoughts",
    "changed my mind",
    "i changed my mind",
    "i've changed my mind",
    "not yet",
    "don't do it",
    "don't do that",
    "not now",
    "now seriously",
    "seriously though",
    "let me rephrase",
    "or rather",
    "correction",
    "change of plans",
    "small change of plans",
    "slight change of plans",
    "little change of plans",
    "not today",
    "not tonight",
    "not this week",
    "hold it",
    "hold that",
    "ask me again",
    "then no",
    "then don't",
    "in that case no",
    "i meant",
    "stop there",
    "not there",
    "not here",
    "not that one",
    "not those",
    "rather not",
    "better not",
    "let's not",
    "lets not",
    "scratch it",
    "strike that",
    "disregard that",
    "ignore that",
    "i take that back",
    "i have to take that back",
    "have to take that back",
    "отмена",
    "отменяй",
    "i take it back",
    "wrong window",
    "wrong chat",
    "wrong channel",
    "wrong tab",
    "wrong thread",
    "wrong repo",
    "wrong project",
    "that was meant for",
    "hold your horses",
    "abort that",
    "leave it running",
    "leave it alone",
    "leave it be",
    "leave it as",
    "leave it for",
    "leave it where",
    "leave it open",
    "leave it up",
    "leave it on",
    "leave them running",
    "leave them alone",
    "leave them be",
    "leave them as",
    "leave them for",
    "leave them where",
    "warte",
    "halt",
    "stopp",
    "moment",
    "doch nicht",
    "lieber nicht",
    "attends",
    "attendez",
    "laisse tomber",
    "finalement non",
    "espera",
    "espere",
    "mejor no",
    "déjalo",
    "dejalo",
    "undo that idea",
    "forget that idea",
    "forget what i said",
    "false alarm",
    "contrordine",
    "contrordre",
    "contraorden",
    "drop that idea",
    "scrap that idea",
    "olvídalo",
    "deixa pra lá",
    "melhor não",
    "aspetta",
    "lascia stare",
    "anzi no",
    "wacht",
    "laat maar",
    "czekaj",
    "poczekaj",
    "jednak nie",
    "подожди",
    "стой",
    "не надо",
    "bekle",
    "vazgeç",
    "待って",
    "やっぱり",
    "やめて",
    "等一下",
    "等等",
    "算了",
];

/// Sounds before the word that counts.
const SOUNDS: &[&str] = &[
    "mmh", "mm", "hm", "hmm", "hmmm", "oh", "ah", "uh", "um", "er", "ok", "okay", "sorry", "actually", "no",
    "nope", "but", "please", "argh", "ugh", "nah", "so", "well", "whoops", "shit", "damn", "crap", "non",
    "nein", "nee", "não", "perdona", "perdón", "ojo", "pardon", "scusa", "desculpa", "ach", "oups", "oops",
    "ups",
];

/// The clause takes back what was asked before it.
pub(crate) fn takes_back(words: &[String], text: &str) -> bool {
    let from = words.iter().position(|w| !SOUNDS.contains(&w.trim_matches('.'))).unwrap_or(words.len());
    let sounds = words.get(..from).unwrap_or_default();
    let rest = words.get(from..).unwrap_or_default().join(" ");
    // "Stop the worker", "wait for the build", "hold on to it": verbs of their own.
    // "Stop, they are still on it": a comma tells.
    let cut = text.split([',', '!', '-']).next().unwrap_or("").to_lowercase();
    let alone = cut.len() < text.trim_end().len()
        && cut.split_whitespace().last() == Some("stop")
        && cut.split_whitespace().count() == from + 1;
    let other = [
        "wait for",
        "wait until",
        "wait till",
        "stop the",
        "stop all",
        "hold on to",
        "moment ago",
        "stop using",
    ];
    // "Stop it, then throw out the volume".
    let stops_it = ["stop it ", "stop them "].iter().any(|o| rest.starts_with(o));
    if alone {
        return true;
    }
    if stops_it
        || other.iter().any(|o| rest.starts_with(o))
        || rest.starts_with("stop ") && words.len() <= from + 3
    {
        return false;
    }
    let begins = |start: &&str| {
        rest.strip_prefix(*start)
            .is_some_and(|behind| behind.is_empty() || behind.starts_with([' ', ',']) || !start.is_ascii())
    };
    let behind = words.get(from..).unwrap_or_default();
    if TAKES_BACK.iter().any(begins)
        || crate::languages::takes_back().begin(behind, crate::languages::spoken(words))
    {
        return true;
    }
    // "We keep the tests after all."
    let keeps = words.windows(2).any(|pair| matches!(pair, [after, all] if after == "after" && all == "all"))
        && words
            .iter()
            .any(|w| matches!(w.as_str(), "keep" | "keeping" | "stay" | "stays" | "need" | "needed" | "use"));
    if keeps {
        return true;
    }
    // "Hmm no", "no, don't": a no of its own, or a bare don't.
    let no = |w: &String| matches!(w.as_str(), "no" | "nope" | "nein" | "non" | "nee" | "não");
    let refuses = sounds.iter().any(no)
        && sounds.len() > 1
        && sounds.first().is_some_and(|w| {
            w.starts_with('h')
                || matches!(
                    w.as_str(),
                    "actually" | "ah" | "argh" | "er" | "um" | "uh" | "sorry" | "mmh" | "mm"
                )
        });
    // "No, scrap that": without the no it may be an order.
    let scraps =
        sounds.iter().any(no) && ["scrap that", "scrap it", "drop that"].iter().any(|s| rest.starts_with(s));
    // "Scrap that, I overlooked something", "nope, cancel, there are names in it".
    let behind = text.to_lowercase();
    let scraps = scraps
        || ["scrap that,", "scrap that.", "scrap it,"].iter().any(|s| behind.trim_start().starts_with(s))
        || behind.trim_start().starts_with("don't, ")
        || behind.trim_start().starts_with("cancel,")
        || behind.trim() == "scrap that"
        || sounds.iter().any(no)
            && (rest == "cancel" || rest.starts_with("cancel ") && behind.contains("cancel,"));
    // "No leave it", "leave it.", "better: …", "no, sorry: …".
    let leaves = ["leave it", "leave them", "leave that"]
        .iter()
        .any(|l| rest == *l || sounds.iter().any(no) && rest.starts_with(l));
    // "Non, laisse le volume", "no, keep it".
    let lets_be = sounds.iter().any(no)
        && matches!(
            words.get(from).map_or("", String::as_str),
            "laisse"
                | "laissez"
                | "lass"
                | "lasst"
                | "deja"
                | "déjalo"
                | "dejalo"
                | "deixa"
                | "lascia"
                | "laat"
                | "zostaw"
                | "keep"
                | "behalte"
                | "garde"
        );
    if lets_be {
        return true;
    }
    // "Nope, Dana wants to keep it".
    let kept = sounds.iter().any(no)
        && ["keep it", "keep them", "keep that", "need it", "needs it"].iter().any(|k| rest.contains(k));
    if kept {
        return true;
    }
    let instead = matches!(
        rest.as_str(),
        "better" | "instead" | "let me rephrase" | "or rather" | "now seriously" | "just kidding" | "kidding"
    );
    let sorry = rest.is_empty() && sounds.iter().any(no) && sounds.iter().any(|w| w == "sorry");
    let spanish = matches!(text.to_lowercase().get(..8), Some("no, para" | "no, espe"));
    refuses
        || scraps
        || leaves
        || instead
        || sorry
        || spanish
        || matches!(rest.as_str(), "don't" | "dont" | "do not" | "nicht" | "ne le fais pas")
}

#[cfg(test)]
mod tests {
    use super::takes_back;
    use crate::text::clauses;

    #[test]
    fn what_is_taken_back() {
        let table = [
            ("wait, don't", true),
            ("hmm no, people depend on it", true),
            ("no hang on", true),
            ("never mind", true),
            ("actually no", true),
            ("warte, doch nicht", true),
            ("stop, the BI folks are still on it", true),
            ("nope, leave it running, Eva is logged in", true),
            ("no, scrap that, tag it rc1", true),
            ("argh, sorry, wrong window", true),
            ("so not now", true),
            ("ah no, not there", true),
            ("scrap that folder", false),
            ("oh no, it broke again", false),
            ("leave it in the changelog", false),
            ("stop the worker on db-2", false),
            ("wait for the build, then push", false),
            ("no rush", false),
            ("delete it", false),
            ("no, the other one: delete b.txt", false),
        ];
        for (text, expected) in table {
            let found = clauses(text).iter().any(|c| takes_back(&c.words, &c.text));
            assert_eq!(found, expected, "{text}");
        }
    }
}

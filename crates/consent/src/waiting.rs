//! Words that put an act off until the user has looked, chosen or spoken: "once I approve", "when I've said ok you push".

use std::sync::OnceLock;

use crate::languages::{Spoken, Words};

/// A condition that depends on the user: "until I have looked", "once I approve".
pub(crate) fn waits_for_user(words: &[String], verb: usize) -> bool {
    static WAITS: OnceLock<Words> = OnceLock::new();
    // "before I merge, run the tests" asks for the tests: the verb has to stand before the condition.
    let rest = words.get(verb..).unwrap_or_default();
    // "Once I've copied my files you can clean it".
    let begins = [
        "as soon as i've",
        "once i've",
        "when i've",
        "after i've",
        "i pick one",
        "i choose one",
        "read it to me",
        "show it to me before",
        "you'll get to",
        "you will get to",
    ];
    let front = words.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(" ");
    if says_first(words, verb) {
        return true;
    }
    if begins.iter().any(|b| front.starts_with(b)) {
        return true;
    }
    WAITS.get_or_init(|| Words::plain(WAITS_FOR_USER)).any(rest, Spoken::MAX)
}

/// "… and when I've said ok you push": the word of the user stands before the verb.
fn says_first(words: &[String], verb: usize) -> bool {
    // "I strike out those to keep, and the others you close".
    let picks = words.iter().take(verb).enumerate().any(|(at, w)| {
        w == "i"
            && words.get(at + 1).is_some_and(|next| {
                matches!(next.as_str(), "strike" | "pick" | "choose" | "mark" | "select" | "tick" | "decide")
            })
    });
    // "Show me the list first, I'll say which ones may be deleted".
    let says = words.iter().take(verb).enumerate().any(|(at, w)| {
        w == "i'll"
            && words
                .get(at + 1)
                .is_some_and(|next| matches!(next.as_str(), "say" | "tell" | "decide" | "choose" | "pick"))
    });
    if says {
        return true;
    }
    let picks = picks && words.iter().take(verb).any(|w| w == "you");
    if picks {
        return true;
    }
    words.iter().take(verb).enumerate().any(|(at, w)| {
        let word = |by: usize| words.get(at + by).map_or("", String::as_str);
        matches!(w.as_str(), "when" | "once" | "after" | "until")
            && matches!(word(1), "i've" | "i" | "ive")
            && (2..=4).any(|by| {
                matches!(
                    word(by),
                    "said"
                        | "say"
                        | "approved"
                        | "approve"
                        | "confirmed"
                        | "confirm"
                        | "looked"
                        | "reviewed"
                        | "checked"
                        | "signed"
                        | "ok"
                        | "okayed"
                )
            })
    })
}

/// What puts an act off until the user has looked or spoken.
const WAITS_FOR_USER: &[&str] = &[
    "wait until",
    "hold until",
    "before it goes out",
    "before that goes out",
    "before they go out",
    "i pick",
    "i strike",
    "i mark",
    "i tick",
    "i've seen the",
    "i have seen the",
    "i've confirmed",
    "i have confirmed",
    "i've approved",
    "i have approved",
    "i choose",
    "i'll pick",
    "i'll choose",
    "i decide",
    "i'll decide",
    "before i say",
    "before i've",
    "before i have",
    "before i look",
    "before i approve",
    "before i confirm",
    "before i check",
    "before i tell",
    "once i",
    "after i",
    "when i say",
    "unless i",
    "as soon as i",
    "as soon as i've",
    "once i've",
    "after i've",
    "when i've",
    "will tell you when",
    "i'll tell you when",
    "wait for me",
    "after my review",
    "without my",
    "warte bis",
    "avant que je",
    "hasta que yo",
    "unless i say",
    "only when i",
    "only if i",
    "jak powiem",
    "gdy powiem",
    "kiedy powiem",
    "aż powiem",
    "erst wenn ich",
    "wenn ich es sage",
    "bis ich",
    "bevor ich",
    "quand je le dis",
    "quand je te le dis",
    "quand je dirai",
    "seulement quand je",
    "cuando yo diga",
    "cuando te diga",
    "cuando lo diga",
    "cuando yo",
    "quando eu disser",
    "quando eu falar",
    "só quando eu",
    "quando lo dico",
    "quando te lo dico",
    "als ik het zeg",
    "tot ik",
    "när jag säger",
    "når jeg siger",
    "når jeg sier",
    "когда я скажу",
    "пока я не",
    "коли я скажу",
    "ben söyleyince",
    "ben deyince",
    "等我说",
    "等我確認",
    "等我确认",
    "等我看",
    "我说了再",
    "言うまで",
    "言ったら",
    "내가 말하면",
];

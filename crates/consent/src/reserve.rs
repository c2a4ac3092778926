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
    words.iter().enumerate().any(|(at, w)| is_negation(w) && !only_states(words, at, None))
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

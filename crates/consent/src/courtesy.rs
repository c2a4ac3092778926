//! Courtesies around a request: "when you get a second, …", "I wonder if I might trouble you to …". What is left without them is
//! read like any other request; without this, their `if` and `when` would look like conditions and their form like a question.

/// Fronts of requests. `|` separates words of which one stands there, `?` ends one that may be missing.
const FRONTS: &[&str] = &[
    "it'd|that'd be ever? so? great|nice|good|kind|lovely|awesome|cool|helpful|handy|super|perfect|appreciated of? you? if|to you? could|can|would|might?",
    "it|that would be ever? so? great|nice|good|kind|lovely|awesome|cool|helpful|handy|super|perfect|appreciated of? you? if|to you? could|can|would|might?",
    "when|whenever you get|have|find|got a|some|the second|sec|minute|min|moment|chance|time",
    "if you get|have|find a|some|the second|sec|minute|min|moment|chance|time",
    "if you don't|dont|wouldn't mind",
    "if you can|could|would|please|may",
    "if you|you'd would|be? so|be kind|good|nice",
    "if you'd be so kind|good",
    "if it's|its|that's|thats ok|okay|fine|alright|possible|no|not trouble|bother|problem?",
    "if it is|isn't|isnt not? any|a|too|no|ok|okay|fine|possible much? trouble|bother|problem|hassle?",
    "if possible",
    "i wonder|wondered if i|you might|could|may|can trouble|ask|bother? you? to?",
    "i was|am just? wondering if|whether you could|can|might|would",
    "i don't|dont suppose you could|might|can see? your? way? to?",
    "do you think you could",
    "would it be too much to|trouble ask|to? to?",
    "could|may|might|can i ask|trouble|bother|get you to",
    "i'd|i would appreciate it? if you could|would|can?",
    "i'd|i would be grateful|thankful|glad|happy if you could|would|can?",
    "be so kind as|and to?",
    "be so good as|and to?",
    "be a love|dear|star|sport|legend and",
    "do me a favor|favour and|:?",
    "would|could|can|will ye|ya|u please|ever?",
    "feel free to",
    "you're|you are free|welcome|allowed|cleared|authorized|authorised to",
    "you have|got my permission|ok|okay|blessing|go-ahead|approval to",
    "i need|want|would|'d you to",
    "i'd like|want you to",
    "i'd rather|prefer you|that you?",
    "i would rather|prefer you|that you?",
    "i|i'd would like|want you to",
];

/// The words without the courtesies in front, with `please` in their place.
pub(crate) fn without(words: Vec<String>) -> Vec<String> {
    let sounds = |w: &&String| {
        matches!(
            w.as_str(),
            "ah" | "oh"
                | "ok"
                | "okay"
                | "sure"
                | "so"
                | "well"
                | "hey"
                | "hi"
                | "right"
                | "and"
                | "also"
                | "please"
                | "no"
                | "nope"
                | "nah"
                | "now"
                | "then"
        )
    };
    let skipped = words.iter().take_while(sounds).count();
    let rest = words.get(skipped..).unwrap_or_default();
    let Some(length) = FRONTS.iter().filter_map(|front| matches(front, rest)).max() else { return words };
    let mut behind: Vec<String> = rest.get(length..).unwrap_or_default().to_vec();
    if behind.is_empty() {
        return words;
    }
    // "It would be great if you installed it", "… to having it deleted".
    if rest.get(length - 1).is_some_and(|w| w == "you")
        && let Some(first) = behind.first_mut()
        && let Some(base) = crate::forms::base(first, "ed", crate::index::is_verb)
    {
        *first = base;
    }
    behind.insert(0, "please".to_owned());
    behind
}

/// "Glöm inte testerna", "vergiss nicht …": who is not to forget is told to do.
const FORGETS: &[(&str, &str)] = &[
    ("glöm", "inte"),
    ("glem", "ikke"),
    ("vergiss", "nicht"),
    ("vergesst", "nicht"),
    ("vergeet", "niet"),
    ("n'oublie", "pas"),
    ("n'oubliez", "pas"),
    ("oublie", "pas"),
    ("no", "olvides"),
    ("no", "olvide"),
    ("non", "dimenticare"),
    ("não", "esqueça"),
    ("não", "esquece"),
    ("não", "esqueças"),
    ("nie", "zapomnij"),
    ("не", "забудь"),
    ("не", "забудьте"),
    ("älä", "unohda"),
];

/// The words with `please` in place of "don't forget" in other languages than English.
pub(crate) fn reminded(mut words: Vec<String>) -> Vec<String> {
    let found = words.windows(2).position(|pair| match pair {
        [a, b] => FORGETS.iter().any(|(first, second)| a == first && b == second),
        _ => false,
    });
    if let Some(at) = found {
        words.splice(at..at + 2, ["please".to_owned()]);
    }
    words
}

/// How many of the words the front takes.
fn matches(front: &str, words: &[String]) -> Option<usize> {
    let mut at = 0;
    for part in front.split(' ') {
        let (part, may_miss) = part.strip_suffix('?').map_or((part, false), |part| (part, true));
        let here = words.get(at).is_some_and(|w| part.split('|').any(|choice| choice == w));
        if here {
            at += 1;
        } else if !may_miss {
            return None;
        }
    }
    (at > 0).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn what_is_left_of_a_courtesy() {
        let table = [
            ("when you get a second end all workers", "please end all workers"),
            ("i wonder if i might trouble you to have it deleted", "please have it deleted"),
            ("it would be great if you installed v1.2", "please install v1.2"),
            ("i don't suppose you could see your way to drop it", "please drop it"),
            ("feel free to overwrite main", "please overwrite main"),
            ("if it isn't any bother force-push it", "please force-push it"),
            ("when the tests pass deploy it", "when the tests pass deploy it"),
            ("if ann agrees drop it", "if ann agrees drop it"),
            ("would you delete it if i asked", "would you delete it if i asked"),
        ];
        for (text, expected) in table {
            let words = text.split(' ').map(str::to_owned).collect();
            assert_eq!(without(words).join(" "), expected);
        }
    }
}

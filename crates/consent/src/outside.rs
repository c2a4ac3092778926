//! Conditions that nobody at the keyboard can look up: what a person has done or says, what becomes of a contract. "When the tests
//! pass" is met by looking; "when Rafael has sent the wheels" is not.

/// Words that begin a condition.
const BEGINS: &[&str] = &[
    "when", "once", "if", "after", "until", "unless", "as", "wenn", "sobald", "falls", "nachdem", "quand",
    "lorsque", "dès", "si", "cuando", "quando", "se", "assim", "als", "zodra", "wanneer",
];

/// What people do, as it stands behind "has".
const DONE_BY_PEOPLE: &[&str] = &[
    "sent",
    "signed",
    "said",
    "seen",
    "read",
    "answered",
    "replied",
    "uploaded",
    "paid",
    "decided",
    "looked",
    "approved",
    "told",
    "written",
    "called",
    "gone",
    "got",
    "given",
    "taken",
    "delivered",
    "handed",
    "moved",
    "left",
    "returned",
    "spoken",
    "talked",
    "agreed",
    "arrived",
    "tested",
    "tried",
    "checked",
    "reviewed",
    "had",
    "confirmed",
    "provided",
    "shared",
];

/// What people do now, or fail to do.
const PEOPLE_DO: &[&str] = &[
    "says", "sends", "gets", "comes", "gives", "confirms", "returns", "replies", "answers", "signs", "pays",
    "agrees", "wants", "doesn't", "won't", "hasn't", "isn't", "accepts", "decides", "leaves", "approves",
    "calls",
];

/// Outside of any machine.
const OUTSIDE: &[&str] = &[
    "customer",
    "client",
    "contract",
    "lawyer",
    "lawyers",
    "procurement",
    "hr",
    "legal",
    "nda",
    "vendor",
    "supplier",
    "bank",
    "accountant",
    "board",
    "management",
    "boss",
    "cto",
    "ceo",
    "landlord",
    "tenant",
    "auditor",
    "auditors",
    "council",
    "agency",
];

/// What such a subject is or does.
const STATES: &[&str] =
    &["is", "isn't", "has", "hasn't", "have", "does", "doesn't", "will", "won't", "can", "can't"];

/// The clause holds a condition that hangs on people. The text is as written: names have capitals.
pub(crate) fn waits_for_people(text: &str) -> bool {
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|w| w.trim_matches(|c: char| !c.is_alphanumeric() && c != '\''))
        .filter(|w| !w.is_empty())
        .collect();
    let lower = |at: usize| words.get(at).map(|w| w.to_lowercase()).unwrap_or_default();
    (0..words.len()).filter(|at| BEGINS.contains(&lower(*at).as_str())).any(|at| {
        // "As soon as", "dès que", "see if".
        let mut from = at + 1;
        if lower(at) == "as" {
            if !matches!(lower(from).as_str(), "soon" | "long") {
                return false;
            }
            from += 2;
        }
        let found_out = at > 0
            && matches!(
                lower(at - 1).as_str(),
                "see" | "check" | "know" | "out" | "verify" | "tell" | "even" | "ask" | "asks" | "only"
            );
        if found_out && lower(at - 1) != "only" {
            return false;
        }
        if matches!(lower(from).as_str(), "the" | "our" | "my" | "their" | "a") {
            from += 1;
        }
        let (who, does, done) = (lower(from), lower(from + 1), lower(from + 2));
        if matches!(who.as_str(), "his" | "her") {
            return true;
        }
        let acts = PEOPLE_DO.contains(&does.as_str())
            || matches!(does.as_str(), "has" | "have") && DONE_BY_PEOPLE.contains(&done.as_str())
            || does == "is" && matches!(done.as_str(), "back" | "done" | "in" | "happy" | "ready");
        let name = words.get(from).is_some_and(|w| {
            w.chars().next().is_some_and(char::is_uppercase)
                && w.chars().skip(1).all(char::is_lowercase)
                && w.chars().count() > 1
        });
        acts && (name || matches!(who.as_str(), "he" | "she"))
            || OUTSIDE.contains(&who.as_str()) && (acts || STATES.contains(&does.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::waits_for_people;

    #[test]
    fn people_are_told_from_programs() {
        for text in [
            "Publish 0.12 when Rafael has sent the wheels",
            "give Lars admin when his NDA is back",
            "delete the user if the contract isn't renewed",
            "If Pavlina doesn't come back from her leave her account has to go",
            "merge it as soon as the customer signs",
        ] {
            assert!(waits_for_people(text), "{text}");
        }
        for text in [
            "push it when the tests pass",
            "merge it once CI is green",
            "deploy as soon as Jenkins has finished",
            "check if Anna is back",
            "delete it if it is empty",
            "if the customer table is empty drop it",
        ] {
            assert!(!waits_for_people(text), "{text}");
        }
    }
}

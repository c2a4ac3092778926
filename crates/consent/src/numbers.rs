//! Numbers that a request says: how many, how much, how old, which one of those that are counted.

use crate::scope::in_command;
use crate::text::Said;

/// Every number of the words that the command has a place for is the command's.
pub(crate) fn fit(words: &[String], command: &str, said: &Said<'_>) -> bool {
    !exceeds(words, command)
        && says_the_same_amount(words, command)
        && says_the_same_sum(&said.words, command)
        && minds_the_age(words, command)
        && says_the_same_count(words, command)
        && !merges_one_of_a_kind(words, command, said)
        && !is_of_another_number(words, command)
}

/// "Merge PR 1021", and a call for 1012: what is counted through is told by its number alone.
fn is_of_another_number(words: &[String], command: &str) -> bool {
    let counted = [
        "pr ",
        "mr ",
        "issue ",
        "pull_number",
        "issue_number",
        "merge_request_iid",
        "issue_iid",
        "/pulls/",
        "/issues/",
    ];
    if !counted.iter().any(|c| command.contains(c)) {
        return false;
    }
    let digits = |w: &str| !w.is_empty() && w.chars().all(|c| c.is_ascii_digit());
    let said: Vec<&str> = words
        .iter()
        .enumerate()
        .filter_map(|(at, w)| {
            let noun = at.checked_sub(1).and_then(|before| words.get(before)).map_or("", String::as_str);
            let noun = matches!(noun, "pr" | "mr" | "issue" | "request" | "bug" | "ticket");
            let number = w.trim_start_matches(['#', '!']);
            ((noun || number.len() < w.len()) && digits(number)).then_some(number)
        })
        .collect();
    let done: Vec<&str> = command.split(|c: char| !c.is_ascii_digit()).filter(|n| digits(n)).collect();
    !said.is_empty() && !done.is_empty() && !said.iter().any(|n| done.contains(n))
}

/// "12 replicas max", "at most 5": the number has to be the command's.
fn exceeds(words: &[String], command: &str) -> bool {
    let is_limit = |w: &String| matches!(w.as_str(), "max" | "maximum" | "most" | "höchstens" | "maximal");
    let Some(at) = words.iter().position(is_limit) else { return false };
    let number = |w: &&String| !w.is_empty() && w.chars().all(|c| c.is_ascii_digit());
    let near = words.iter().skip(at.saturating_sub(2)).take(4).find(number);
    near.is_some_and(|n| !command.split(|c: char| !c.is_ascii_digit()).any(|w| w == n))
}

/// "10 %", "before 2023": a share or a year that was said is the command's, where it has one.
fn says_the_same_amount(words: &[String], command: &str) -> bool {
    let numbers: Vec<&str> = command.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
    let is_year = |w: &str| {
        w.len() == 4 && (w.starts_with("19") || w.starts_with("20")) && w.chars().all(|c| c.is_ascii_digit())
    };
    let shares: Vec<&str> = words
        .iter()
        .filter_map(|w| w.strip_suffix('%'))
        .filter(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()))
        .collect();
    let years: Vec<&str> = words.iter().map(String::as_str).filter(|w| is_year(w)).collect();
    let shares_fit = shares.is_empty() || numbers.is_empty() || shares.iter().any(|n| numbers.contains(n));
    let years_fit =
        years.is_empty() || !numbers.iter().any(|n| is_year(n)) || years.iter().any(|y| numbers.contains(y));
    shares_fit && years_fit
}

/// "10 euros back": a part of a sum has to stand in the command.
fn says_the_same_sum(words: &[String], command: &str) -> bool {
    if !["refund", "charge", "pay", "transfer", "payout", "amount"].iter().any(|w| command.contains(w)) {
        return true;
    }
    let numbers: Vec<&str> = command.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
    let money = |w: &str| {
        matches!(
            w.trim_end_matches('s'),
            "euro" | "eur" | "usd" | "dollar" | "gbp" | "pound" | "chf" | "€" | "$" | "£"
        )
    };
    let sums: Vec<String> = words
        .windows(2)
        .filter_map(|pair| match pair {
            [sum, unit] if money(unit) && !sum.is_empty() => Some(sum.clone()),
            _ => None,
        })
        .filter(|sum| sum.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')))
        .collect();

    sums.is_empty() || sums.iter().any(|sum| numbers.contains(&sum.as_str()) || in_command(command, sum))
}

/// "Older than 30 days": the command has to look at the age, or at a date.
fn minds_the_age(words: &[String], command: &str) -> bool {
    let aged = words.windows(2).any(|pair| {
        matches!(pair, [a, than] if matches!(a.as_str(), "older" | "newer" | "younger" | "älter" | "ouder") && than.starts_with(['t', 'a', 'd']))
    });
    !aged
        || command.chars().any(|c| c.is_ascii_digit())
        || ["older", "until", "before", "mtime", "ctime", "atime", "-age", "maxage", "days", "$("]
            .iter()
            .any(|w| command.contains(w))
}

/// "Translation PRs you may merge", and a number that was said of something else.
fn merges_one_of_a_kind(words: &[String], command: &str, said: &Said<'_>) -> bool {
    let kind = said.words.iter().any(|w| matches!(w.as_str(), "prs" | "mrs" | "requests"));
    let numbers: Vec<&str> = command.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).collect();
    let merges =
        ["pr merge", "mr merge", "pull_number", "merge_request_iid"].iter().any(|m| command.contains(m));
    let pointed = words.windows(2).any(|pair| {
        matches!(pair, [merge, it] if merge == "merge"
            && matches!(it.as_str(), "it" | "them" | "this" | "that" | "these" | "those" | "both" | "all"))
    });
    // "Merge the dependabot PR for axios", and all that a list gives.
    let single = words
        .iter()
        .any(|w| matches!(w.as_str(), "pr" | "mr" | "request") || w == "that" && pointed)
        && command.contains("xargs")
        && command.contains("merge")
        && !said.words.iter().any(|w| matches!(w.as_str(), "all" | "every" | "each" | "both" | "everything"));
    if single {
        return true;
    }
    kind && merges
        && !numbers.is_empty()
        && !pointed
        && !words.iter().any(|w| matches!(w.as_str(), "all" | "both" | "every"))
        && !words.iter().any(|w| numbers.contains(&w.trim_start_matches(['#', '!'])))
}

/// "Scale it to 3", and to none.
fn says_the_same_count(words: &[String], command: &str) -> bool {
    let option = |name: &str| {
        let (_, rest) = command.split_once(name)?;
        let digits: String =
            rest.trim_start_matches(['=', ' ', ':', '"']).chars().take_while(char::is_ascii_digit).collect();
        (!digits.is_empty()).then_some(digits)
    };
    let Some(done) =
        ["--replicas", "--desired-count", "desired-capacity", "--count"].iter().find_map(|o| option(o))
    else {
        return true;
    };
    let number = |w: &&String| w.chars().all(|c| c.is_ascii_digit()) && w.len() <= 4;
    let said: Vec<&String> = words.iter().filter(number).collect();
    let zero = words.iter().any(|w| matches!(w.as_str(), "zero" | "down" | "off" | "none"));
    said.is_empty() || said.iter().any(|n| **n == done) || done == "0" && zero
}

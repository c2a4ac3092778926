//! Limits that a request sets: a part that is kept, a highest number, the milder of two acts, one of all.

use crate::scope::{OTHER_ENVIRONMENTS, PRODUCTION, in_command, is_specific};
use crate::text;

/// The command stays inside the limits that the words set. `words` are those of the clause that asks, `verb` the place of
/// its verb.
pub(crate) fn holds(words: &[String], verb: usize, command: &str, utterance: &str) -> bool {
    !takes_what_is_kept(utterance, command)
        && !is_milder(words, verb, command)
        && !exceeds(words, command)
        && !is_beside(words, command)
        && !goes_to_another_remote(words, command)
        && !takes_all_of_one(words, command)
}

const KEEPS: &[&str] =
    &["keep", "retain", "behalte", "behalten", "garde", "garder", "conserva", "mantén", "mantieni", "houd"];

/// Who keeps a part does not ask for a command that takes all there is, or another part than he says.
fn takes_what_is_kept(utterance: &str, command: &str) -> bool {
    let words = text::words(utterance);
    let at = words.iter().position(|w| KEEPS.contains(&w.as_str()));
    if at.is_none() && !utterance.contains("残し") && !utterance.contains("保留") {
        return false;
    }
    let place =
        |w: &&String| !matches!(w.as_str(), "in" | "from" | "under" | "on" | "at" | "im" | "dans" | "en");
    let kept = words.iter().skip(at.map_or(words.len(), |at| at + 1)).take(6).take_while(place);
    // What is kept stands in the command as an exception, or as the number of what stays.
    let things: Vec<&String> = kept.filter(|w| is_specific(w)).collect();
    if things.iter().any(|w| in_command(command, w)) {
        return false;
    }
    let only_numbers = !things.is_empty() && things.iter().all(|w| w.chars().all(|c| c.is_ascii_digit()));
    only_numbers || takes_all(command)
}

fn takes_all(command: &str) -> bool {
    command.split_whitespace().any(|w| w == "--hard" || w.ends_with("/*") || w == "--all" || w == "-fdx")
}

/// Verbs that leave the thing in place, with the ones that do not: who asks for the first does not ask for the second.
const MILDER: &[(&[&str], &[&str])] = &[
    (&["cordon"], &["drain", "delete"]),
    (&["tag"], &["release", "publish"]),
    (&["restart", "bounce", "reboot", "reload"], &["scale"]),
    (&["rotate", "renew", "refresh"], &["delete", "remove", "rm"]),
    (
        &[
            "deprecate",
            "lock",
            "pause",
            "archive",
            "deactivate",
            "disable",
            "suspend",
            "hide",
            "mute",
            "close",
            "stage",
            "lower",
            "reduce",
        ],
        &[
            "delete",
            "userdel",
            "deluser",
            "remove",
            "destroy",
            "unpublish",
            "yank",
            "drop",
            "cancel",
            "uninstall",
            "terminate",
            "rm",
            "push",
        ],
    ),
];

/// The request names the milder of two acts, the command does the other.
fn is_milder(words: &[String], verb: usize, command: &str) -> bool {
    let said = words.get(verb).map_or("", String::as_str);
    let does = |verbs: &[&str]| command.split(|c: char| !c.is_alphanumeric()).any(|w| verbs.contains(&w));
    MILDER.iter().any(|(mild, harsh)| mild.contains(&said) && does(harsh) && !does(&[said]))
}

/// "12 replicas max", "at most 5": the number has to be the command's.
fn exceeds(words: &[String], command: &str) -> bool {
    let is_limit = |w: &String| matches!(w.as_str(), "max" | "maximum" | "most" | "höchstens" | "maximal");
    let Some(at) = words.iter().position(is_limit) else { return false };
    let number = |w: &&String| !w.is_empty() && w.chars().all(|c| c.is_ascii_digit());
    let near = words.iter().skip(at.saturating_sub(2)).take(4).find(number);
    near.is_some_and(|n| !command.split(|c: char| !c.is_ascii_digit()).any(|w| w == n))
}

/// "On shop-staging" and a command that names `shop`: the same name without or with an environment is another thing.
fn is_beside(words: &[String], command: &str) -> bool {
    let environment = |w: &str| PRODUCTION.contains(&w) || OTHER_ENVIRONMENTS.contains(&w);
    let parts = |c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\'' | ':' | ',');
    let named: Vec<&str> = command.split(parts).filter(|w| !w.starts_with('-') && !w.contains('/')).collect();
    let beside = |long: &str, short: &str| {
        short.len() >= 4
            && long.strip_prefix(short).and_then(|rest| rest.strip_prefix('-')).is_some_and(environment)
    };
    words.iter().any(|said| {
        said.contains('-') && !in_command(command, said) && named.iter().any(|name| beside(said, name))
    })
}

/// "To the mirror remote": another remote is not meant.
fn goes_to_another_remote(words: &[String], command: &str) -> bool {
    let Some((_, rest)) = command.split_once("git push ") else { return false };
    let Some(remote) = rest.split_whitespace().find(|w| !w.starts_with('-')) else { return false };
    words.iter().any(|w| w == "remote") && remote != "origin" && !words.iter().any(|w| w == remote)
}

/// The request names one thing, the command goes through all of a list or a table without it.
fn takes_all_of_one(words: &[String], command: &str) -> bool {
    let table = command.contains("delete from") && !command.contains("where");
    let listed = command.contains("$(") && command.contains("for ") || command.contains("$(pgrep");
    let whole = ["purge-queue", "flushall", "flushdb", "truncate "].iter().any(|all| command.contains(all));
    if !table && !listed && !whole {
        return false;
    }
    let numbered = |w: &&String| w.len() >= 2 && w.chars().any(|c| c.is_ascii_digit());
    let ids: Vec<&String> = words.iter().filter(numbered).collect();
    !ids.is_empty() && !ids.into_iter().any(|w| in_command(command, w))
}

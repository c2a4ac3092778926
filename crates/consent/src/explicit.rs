//! Whether the user named everything that a command names: then it hardly matters by which word a rule would have had it said.

use crate::naming::{names_any, names_one};
use crate::scope::is_specific;

/// What a command names by itself: paths, numbers, identifiers, variables. Options, programs and plain words are none.
fn things(command: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut header = false;
    let mut count = false;
    let boundary = |c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '|' | '&' | '(' | ')' | '<' | '>' | '`' | ',')
    };
    for (at, raw) in command.split(boundary).filter(|w| !w.is_empty()).enumerate() {
        // What proves who one is names nothing that is done.
        let secret = matches!(raw, "-H" | "--header" | "-u" | "--user" | "authorization:" | "bearer")
            || header && !raw.starts_with('-');
        header = matches!(raw, "-H" | "-h" | "--header" | "-u" | "authorization:" | "bearer" | "basic");
        // How many are looked at is no thing.
        let counted = count;
        count =
            matches!(raw, "--limit" | "-L" | "-l" | "--per-page" | "--max" | "--max-items" | "--page-size");
        if counted && raw.chars().all(|c| c.is_ascii_digit()) {
            continue;
        }
        if secret && (header || raw.contains('$') || raw.ends_with(':')) {
            continue;
        }
        // `[?…].name`, `.[].id`: fields that a query picks.
        if raw.starts_with("].") || raw.starts_with(").") || raw.starts_with(".[") {
            continue;
        }
        let value = if raw.starts_with('-') { raw.split_once('=').map_or("", |(_, v)| v) } else { raw };
        let marks = |c: char| matches!(c, ':' | '{' | '}' | '[' | ']' | '\\') && !value.contains("${");
        let value = value.trim_matches(marks).trim_end_matches('.');
        // `/F`, `//IM`: options of Windows.
        let switch = value.trim_start_matches('/');
        if value.starts_with('/') && switch.len() <= 3 && switch.chars().all(|c| c.is_ascii_alphabetic()) {
            continue;
        }
        // Cmdlets and expressions are ways, not things.
        let cmdlet = value.split_once('-').is_some_and(|(verb, noun)| {
            CMDLETS.contains(&verb) && noun.chars().all(|c| c.is_ascii_alphabetic())
        });
        let program = value.contains(['{', '}', '[', ']']) && !value.contains("${") && !value.contains("@{");
        if cmdlet
            || program
            || value.starts_with('?')
            || value.contains(['#', '^', '\\'])
            || value.starts_with("s/")
        {
            continue;
        }
        if value.contains("application/") || value.contains("content-type") || value.starts_with("text/") {
            continue;
        }
        let program = at == 0 || value.contains("://") && value.len() < 4;
        if program || value.is_empty() || matches!(value, "/dev/null" | "2" | "1" | "0") {
            continue;
        }
        // `db.readings.drop`: the collection.
        if let Some(("db", rest)) = value.split_once('.')
            && let Some((collection, _)) = rest.split_once('.')
        {
            out.push(collection.to_owned());
            continue;
        }
        if value.contains('$') || value.contains("://") || is_specific(value) && value.len() > 1 {
            out.push(value.to_owned());
        }
    }
    out.dedup();
    out
}

/// Verbs of PowerShell's commands.
const CMDLETS: &[&str] = &[
    "get", "remove", "set", "new", "stop", "start", "select", "where", "foreach", "sort", "out", "write",
    "clear", "copy", "move", "rename", "invoke", "test", "import", "export", "restart", "add", "convert",
    "measure", "format",
];

/// The user spoke of all there are, and of every thing by which the action chooses among them.
pub(crate) fn all_of_kind(action: &str, text: &str) -> bool {
    let all = [
        "all",
        "every",
        "each",
        "everything",
        "whole",
        "alle",
        "alles",
        "tous",
        "toutes",
        "todos",
        "todas",
        "tutti",
        "tutte",
    ];
    all.iter().any(|word| has_word(text, word))
        && things(action).iter().all(|thing| is_said(thing, text) != Some(false))
}

/// Parts of names of variables that say what kind of value they hold, not which.
const KINDS: &[&str] = &[
    "url", "uri", "dsn", "token", "key", "host", "api", "pass", "password", "secret", "pw", "user",
    "webhook", "hook", "addr", "id", "conn", "mongo", "postgres", "pg", "redis", "mysql", "db", "database",
    "sql",
];

/// The user said every thing that the command names, and there is one.
pub(crate) fn all_said(command: &str, text: &str) -> bool {
    let things = things(command);
    let mut said = 0;
    for thing in &things {
        match is_said(thing, text) {
            Some(true) => said += 1,
            Some(false) => return false,
            None => {}
        }
    }
    said > 0
}

/// The things were said one after the other: what the last words leave out, the words before them hold.
pub(crate) fn said_in_turn(command: &str, before: &str, text: &str) -> bool {
    if before.is_empty() || !all_said(command, &format!("{before}\n{text}")) {
        return false;
    }
    let end = |thing: &str| {
        thing.rsplit('/').next().is_some_and(|last| last.len() >= 6 && last != thing && text.contains(last))
    };
    things(command).iter().any(|thing| is_said(thing, text) == Some(true) || end(thing))
        || crate::scope::utterance_things(text).all(|thing| crate::scope::in_command(command, &thing))
}

/// Whether the thing was said; `None` where it names nothing that people would say.
fn is_said(thing: &str, text: &str) -> Option<bool> {
    if let Some(at) = thing.find('$').filter(|_| !thing.contains("://")) {
        let rest = thing.get(at + 1..).unwrap_or("").trim_start_matches(['{', '(']);
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        // `$1` of awk, `$k` of a loop.
        if name.chars().all(|c| c.is_ascii_digit()) || name.len() == 1 {
            return None;
        }
        let path = rest.get(name.len()..).unwrap_or("").trim_start_matches('}');
        let parts: Vec<&str> = name.split('_').filter(|p| !KINDS.contains(p) && p.len() >= 3).collect();
        let named = names_one(text, &name) || !parts.is_empty() && parts.iter().all(|p| has_word(text, p));
        return Some(named && segments_said(path, text));
    }
    if let Some((_, rest)) = thing.split_once("://") {
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host = host.rsplit('@').next().unwrap_or(host).split(':').next().unwrap_or(host);
        let labels: Vec<&str> = host
            .split('.')
            .filter(|l| l.len() >= 4 && !matches!(*l, "https" | "internal" | "local" | "example"))
            .collect();
        let named = names_one(text, host) || labels.iter().any(|l| has_word(text, l));
        return Some(named && segments_said(path, text));
    }
    if let Some((name, value)) = thing.split_once('=') {
        // `role=admin`: a value that is a word has to be said as well.
        let dull = value.len() < 4 || matches!(value, "true" | "false" | "null" | "none" | "start" | "json");
        let value_said = dull || names_one(text, value);
        return Some(value_said && (names_one(text, name) || !is_specific(name)));
    }
    // `label:optimization`.
    if let Some((key, value)) = thing.split_once(':')
        && key.chars().all(|c| c.is_ascii_alphabetic())
        && value.len() >= 3
    {
        return Some(names_one(text, value) || names_one(text, thing));
    }
    let pattern = thing.trim_start_matches('*');
    if pattern != thing && pattern.len() >= 3 {
        return Some(text.contains(pattern) || names_one(text, thing));
    }
    let mut names = vec![thing.to_owned()];
    if let Some(base) = thing.trim_end_matches('/').rsplit('/').next()
        && base.len() >= 3
        && base != thing
    {
        names.push(base.to_owned());
    }
    Some(names_any(text, &names))
}

/// The identifiers in the path of an address were said. Words of the interface itself need not be.
fn segments_said(path: &str, text: &str) -> bool {
    path.split(['/', '?', '&'])
        .filter(|s| s.len() >= 2 && !is_version(s))
        .filter(|s| s.chars().any(|c| c.is_ascii_digit()) || s.contains(['-', '.']) && s.len() >= 5)
        .all(|s| names_one(text, s.split('=').next_back().unwrap_or(s)))
}

/// `v1`, `api2`, `graphql/v3`: of the interface.
fn is_version(segment: &str) -> bool {
    segment.len() <= 5
        && segment.strip_prefix('v').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || c == '.'))
}

pub(crate) fn has_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|w| w == word || w.strip_suffix('s') == Some(word))
}

#[cfg(test)]
mod tests {
    use super::all_said;

    #[test]
    fn everything_named() {
        let table = [
            ("xargs rm -rf < .buildignore", "delete everything listed in .buildignore", true),
            ("xargs rm -rf < .buildignore", "delete the old builds", false),
            (
                "curl -x put \"$immich/api/jobs/thumbnails\" -d '{}'",
                "start the thumbnail job on immich",
                true,
            ),
            (
                "curl -x post https://api.pay.example/v1/payments/7182/refunds -h 'authorization: bearer $t'",
                "refund 7182 at pay",
                false,
            ),
            (
                "curl -x post https://api.pagora.example/v1/payments/7182/refunds -h 'authorization: bearer $t'",
                "refund 7182 at pagora",
                true,
            ),
            (
                "curl -x post https://api.pagora.example/v1/payments/7183/refunds",
                "refund 7182 at pagora",
                false,
            ),
            ("kill 4410", "kill 4401", false),
            ("git reset --hard", "reset it", false),
        ];
        for (command, words, expected) in table {
            assert_eq!(all_said(command, words), expected, "{command}");
        }
    }
}

//! `head`, `tail`, `tac`: the part of a known text that is printed.

use crate::catalogue::Arguments;
use crate::value::{Flow, HOLE};

/// What a program that prints a part of its input prints.
pub(super) fn of(program: &str, arguments: &Arguments, flow: Flow) -> Flow {
    if flow.text.is_empty() || flow.is_unknown() || flow.list.is_some() {
        return flow;
    }
    let text = match program {
        "head" | "tail" => excerpt(program == "tail", arguments, &flow.text).unwrap_or(HOLE.to_string()),
        "tac" => flow.text.lines().rev().map(|line| format!("{line}\n")).collect(),
        "nl" => HOLE.to_string(),
        _ => return flow,
    };
    Flow { text, ..flow }
}

fn excerpt(end: bool, arguments: &Arguments, text: &str) -> Option<String> {
    let mut bytes = false;
    let mut amount = "10".to_owned();
    for (option, value) in &arguments.options {
        match (option.as_str(), value) {
            ("-n" | "--lines", Some(value)) => amount.clone_from(&value.text),
            ("-c" | "--bytes", Some(value)) => {
                bytes = true;
                amount.clone_from(&value.text);
            }
            ("-q" | "-v" | "--quiet" | "--silent" | "--verbose" | "-f" | "-F", _) => {}
            (short, None) if short.get(1..).is_some_and(|n| n.parse::<usize>().is_ok()) => {
                short.get(1..)?.clone_into(&mut amount);
            }
            _ => return None,
        }
    }
    let from_start = amount.starts_with('+');
    let all_but = amount.starts_with('-') && !end;
    let count: usize = amount.trim_start_matches(['+', '-']).parse().ok()?;
    let units: Vec<String> = match bytes {
        // Characters of several bytes would be cut.
        true if !text.is_ascii() => return None,
        true => text.chars().map(String::from).collect(),
        false => text.split_inclusive('\n').map(str::to_owned).collect(),
    };
    let total = units.len();
    let part = match (end, from_start, all_but) {
        (true, true, _) => units.get(count.saturating_sub(1).min(total)..),
        (true, false, _) => units.get(total.saturating_sub(count)..),
        (false, _, true) => units.get(..total.saturating_sub(count)),
        (false, ..) => units.get(..count.min(total)),
    };
    Some(part?.concat())
}

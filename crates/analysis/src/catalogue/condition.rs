//! Conditions of the data files over a command line.

use super::Style;
use super::arguments::{Arguments, same};

/// At least one condition holds, or there are none.
pub(crate) fn any(conditions: &[&str], arguments: &Arguments) -> bool {
    conditions.is_empty() || conditions.iter().any(|c| holds(c, arguments))
}

/// Every condition holds.
pub(crate) fn every(conditions: &[&str], arguments: &Arguments) -> bool {
    conditions.iter().all(|c| holds(c, arguments))
}

/// No condition holds.
pub(crate) fn none(conditions: &[&str], arguments: &Arguments) -> bool {
    !conditions.iter().any(|c| holds(c, arguments))
}

fn holds(condition: &str, arguments: &Arguments) -> bool {
    let operands = &arguments.operands;
    match condition {
        "stdin" => return arguments.stdin,
        "operands" => return !operands.is_empty(),
        "no-operands" => return operands.is_empty(),
        _ => {}
    }
    if let Some(count) = condition.strip_prefix("operands:") {
        return count.parse::<usize>().is_ok_and(|count| operands.len() >= count);
    }
    if let Some(name) = condition.strip_prefix("env:") {
        return arguments.env.iter().any(|known| known == name);
    }
    let fold = matches!(arguments.style, Some(Style::Dos | Style::PowerShell | Style::Call));
    let fits = |pattern: &str, text: &str| {
        if fold {
            glob_match(&pattern.to_lowercase(), &text.to_lowercase())
        } else {
            glob_match(pattern, text)
        }
    };
    if let Some(rest) = condition.strip_prefix("operand") {
        if let Some(pattern) = rest.strip_prefix('=') {
            return operands.iter().any(|o| fits(pattern, &o.text));
        }
        if let Some((number, pattern)) = rest.strip_prefix(':').and_then(|r| r.split_once('=')) {
            return super::select::position(number, operands.len())
                .and_then(|at| operands.get(at))
                .is_some_and(|o| fits(pattern, &o.text));
        }
    }
    let style = arguments.style.unwrap_or(Style::Gnu);
    // Names of settings (`git -c Core.PAGER=…`) are compared without case.
    let fold = fold || condition.starts_with("-c=");
    let fits = |pattern: &str, text: &str| {
        if fold { glob_match(&pattern.to_lowercase(), &text.to_lowercase()) } else { fits(pattern, text) }
    };
    let (name, pattern) = match condition.split_once('=') {
        Some((name, pattern)) => (name, Some(pattern)),
        None => (condition, None),
    };
    arguments.options.iter().any(|(given, value)| {
        same(style, name, given)
            && match (pattern, value) {
                (None, _) => true,
                (Some(pattern), Some(value)) => fits(pattern, &value.text),
                (Some(_), None) => false,
            }
    })
}

/// `*` any run, `?` one character; alternatives in `{a,b}`. Linear in practice: patterns are short.
pub(crate) fn glob_match(pattern: &str, text: &str) -> bool {
    if let Some(open) = pattern.find('{')
        && let Some(close) = pattern.get(open..).and_then(|rest| rest.find('}')).map(|at| open + at)
    {
        let (before, after) = (pattern.get(..open).unwrap_or(""), pattern.get(close + 1..).unwrap_or(""));
        let inside = pattern.get(open + 1..close).unwrap_or("");
        return inside.split(',').any(|one| glob_match(&format!("{before}{one}{after}"), text));
    }
    if !pattern.contains(['*', '?']) {
        return pattern == text;
    }
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(c) if *c == '?' || text.get(t) == Some(c) => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, from)) => {
                    p = at + 1;
                    t = from + 1;
                    star = Some((at, from + 1));
                }
                None => return false,
            },
        }
    }
    pattern.get(p..).is_none_or(|rest| rest.iter().all(|c| *c == '*'))
}

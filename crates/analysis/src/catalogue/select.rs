//! Selectors of the data files: which words are targets, destinations, data, code.

use super::Style;
use super::arguments::{Arguments, same};
use crate::value::Value;

/// What a selector gave.
#[derive(Debug, Clone)]
pub(crate) struct Selected {
    /// The value.
    pub value: Value,
    /// It is the input stream, not a word.
    pub stdin: bool,
    /// It is text of the command line, not the name of something.
    pub literal: bool,
}

/// All values that the selectors give, in order.
pub(crate) fn select(selectors: &[&str], arguments: &Arguments, cwd: &Value, stdin: &Value) -> Vec<Selected> {
    let mut out: Vec<Selected> = Vec::new();
    for selector in selectors {
        let (selector, fallback) = match selector.strip_prefix("else ") {
            Some(rest) => (rest, true),
            None => (*selector, false),
        };
        if fallback && !out.is_empty() {
            continue;
        }
        one(selector, arguments, cwd, stdin, &mut out);
    }
    out
}

fn one(selector: &str, arguments: &Arguments, cwd: &Value, stdin: &Value, out: &mut Vec<Selected>) {
    let (selector, at_files) = match selector.strip_prefix("at ") {
        Some(rest) => (rest, true),
        None => (selector, false),
    };
    if let Some(text) = selector.strip_prefix("text:") {
        out.push(Selected { value: Value::text(text, cwd.span), stdin: false, literal: true });
        return;
    }
    let (base, cut) = match selector.find(" before ").or_else(|| selector.find(" after ")) {
        Some(at) => (selector.get(..at).unwrap_or(""), selector.get(at + 1..)),
        None => (selector, None),
    };
    let values: Vec<Value> = if base == "stdin" {
        if arguments.stdin {
            out.push(Selected { value: stdin.clone(), stdin: true, literal: false });
        }
        return;
    } else if base == "cwd" {
        vec![cwd.clone()]
    } else if let Some(name) = base.strip_prefix("option:") {
        let style = arguments.style.unwrap_or(Style::Gnu);
        arguments
            .options
            .iter()
            .filter(|(given, _)| same(style, name, given))
            .filter_map(|(_, value)| value.clone())
            .collect()
    } else if let Some(number) = base.strip_prefix("operand:") {
        position(number, arguments.operands.len())
            .and_then(|at| arguments.operands.get(at).cloned())
            .into_iter()
            .collect()
    } else if base == "operands" {
        arguments.operands.clone()
    } else if let Some(range) = base.strip_prefix("operands:") {
        let count = arguments.operands.len();
        let (from, to) = range.split_once("..").unwrap_or((range, ""));
        let from = if from.is_empty() { 0 } else { position(from, count).unwrap_or(count) };
        let to = if to.is_empty() { count } else { position(to, count).map_or(0, |at| at + 1) };
        arguments.operands.get(from..to).unwrap_or(&[]).to_vec()
    } else {
        Vec::new()
    };
    for value in values.iter().flat_map(Value::flatten) {
        let Some(mut value) = cut_out(&value, cut) else { continue };
        let mut literal = false;
        if at_files {
            match at_file(&value.text) {
                Some("-") => {
                    out.push(Selected { value: stdin.clone(), stdin: true, literal: false });
                    continue;
                }
                Some(path) => value.text = path.to_owned(),
                None => literal = true,
            }
        }
        out.push(Selected { value, stdin: false, literal });
    }
}

/// curl's convention: `@file`, `name=@file`, `name=<file`, `name@file` hold a file's name; anything else is text.
fn at_file(text: &str) -> Option<&str> {
    if let Some(path) = text.strip_prefix('@') {
        return Some(path);
    }
    let (name, value) = text.split_once('=')?;
    if name.contains(['{', '"', '&', '?']) {
        return None;
    }
    let path = value.strip_prefix(['@', '<'])?;
    Some(path.split(';').next().unwrap_or(path))
}

fn cut_out(value: &Value, cut: Option<&str>) -> Option<Value> {
    let Some(cut) = cut else { return Some(value.clone()) };
    let text = match cut.split_once(' ')? {
        ("before", mark) => value.text.split_once(mark)?.0,
        (_, mark) => value.text.split_once(mark)?.1,
    };
    Some(Value { text: text.to_owned(), ..value.clone() })
}

/// 1-based, negative from the end; as an index.
pub(super) fn position(number: &str, count: usize) -> Option<usize> {
    let number: i64 = number.parse().ok()?;
    let index = if number > 0 { number - 1 } else { i64::try_from(count).ok()? + number };
    usize::try_from(index).ok().filter(|at| *at < count)
}

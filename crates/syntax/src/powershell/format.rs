//! Texts from literals: `-f`, `-replace`, `-split` and casts.

use super::cursor::Reader;
use super::types::full_name;
use super::value::{Kind, Value};
use crate::script::Part;
use countersign_model::Span;

impl Reader<'_> {
    /// `"{0} and {1}" -f a, b`
    pub(super) fn format(&mut self, left: Value, right: Value, span: Span) -> Value {
        let Kind::Text(pattern) = &left.kind else { return Value::mixed(vec![left, right], span) };
        let Some(pieces) = pieces(pattern) else { return Value::mixed(vec![right], span) };
        let mut values: Vec<Option<Value>> = match right.kind {
            Kind::List(items) => items.into_iter().map(Some).collect(),
            kind => vec![Some(Value::new(kind, right.span))],
        };
        let mut out: Vec<Part> = Vec::new();
        let mut known = true;
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.push(Part::Text { text, quoted: true }),
                Piece::Item(index) => {
                    let literal = values.get(index).and_then(Option::as_ref).and_then(Value::text);
                    match literal {
                        Some(text) if self.spend(text.len()) => out.push(Part::Text { text, quoted: true }),
                        Some(_) => known = false,
                        // What runs is put in once: it runs once.
                        None => match values.get_mut(index).and_then(Option::take) {
                            Some(value) => out.extend(value.parts()),
                            None => known = false,
                        },
                    }
                }
            }
        }
        let left_over: Vec<Value> = values.into_iter().flatten().filter(|it| it.text().is_none()).collect();
        let value = self.joined(vec![Value::new(Kind::Parts(out), span)], "", span);
        if known && left_over.is_empty() {
            return value;
        }
        let mut all = vec![value];
        all.extend(left_over);
        Value::mixed(all, span)
    }

    /// `text -replace pattern, replacement`, when the pattern is a plain text.
    pub(super) fn fold_replace(&mut self, left: &Value, right: &Value, case: bool) -> Option<Kind> {
        let Kind::Text(text) = &left.kind else { return None };
        let (pattern, replacement) = match &right.kind {
            Kind::Text(pattern) => (pattern.clone(), String::new()),
            Kind::List(items) => match items.as_slice() {
                [pattern, replacement] => (pattern.text()?, replacement.text()?),
                _ => return None,
            },
            _ => return None,
        };
        let pattern = plain_pattern(&pattern)?;
        if replacement.contains('$') || pattern.is_empty() {
            return None;
        }
        self.replaced(text, &pattern, &replacement, case).map(Kind::Text)
    }

    /// All occurrences replaced; without `case` upper and lower case are the same.
    pub(super) fn replaced(&mut self, text: &str, pattern: &str, by: &str, case: bool) -> Option<String> {
        // Lower case must keep the bytes in place for the positions to fit.
        let fits = case || (text.is_ascii() && pattern.is_ascii());
        if !fits {
            return None;
        }
        let (hay, needle) = if case {
            (text.to_owned(), pattern.to_owned())
        } else {
            (text.to_ascii_lowercase(), pattern.to_ascii_lowercase())
        };
        let mut out = String::new();
        let mut from = 0;
        for (at, found) in hay.match_indices(needle.as_str()) {
            if !self.spend(by.len() + 1) {
                return None;
            }
            out.push_str(text.get(from..at)?);
            out.push_str(by);
            from = at + found.len();
        }
        out.push_str(text.get(from..)?);
        self.spend(text.len()).then_some(out)
    }

    /// `text -split separator`, when the separator is a plain text.
    pub(super) fn fold_split(&mut self, left: &Value, right: &Value) -> Option<Kind> {
        let (Kind::Text(text), Kind::Text(separator)) = (&left.kind, &right.kind) else { return None };
        let separator = plain_pattern(separator).filter(|it| !it.is_empty())?;
        if !self.spend(text.len()) {
            return None;
        }
        let item = |it: &str| Value::new(Kind::Text(it.to_owned()), left.span);
        Some(Kind::List(text.split(separator.as_str()).map(item).collect()))
    }

    /// `[name]value`
    pub(super) fn cast(&mut self, name: &str, value: Value, span: Span) -> Value {
        let kind = self.cast_kind(name, &value).unwrap_or(value.kind);
        Value::new(kind, span)
    }

    fn cast_kind(&mut self, name: &str, value: &Value) -> Option<Kind> {
        if let Some(item) = name.strip_suffix("[]") {
            let items: Vec<Value> = match &value.kind {
                Kind::List(items) if self.spend(items.len()) => {
                    let cast = |it: &Value| Some(Value::new(self.cast_kind(item, it)?, it.span));
                    items.iter().map(cast).collect::<Option<_>>()?
                }
                Kind::Text(text) if item == "system.char" && self.spend(text.len()) => {
                    text.chars().map(|c| Value::new(Kind::Text(c.to_string()), value.span)).collect()
                }
                _ => return None,
            };
            return Some(Kind::List(items));
        }
        match (name, &value.kind) {
            ("system.char", Kind::Number(n)) => {
                u32::try_from(*n).ok().and_then(char::from_u32).map(|c| Kind::Text(c.to_string()))
            }
            ("system.string" | "system.char", Kind::Text(text)) => Some(Kind::Text(text.clone())),
            ("system.string", Kind::Number(n)) => Some(Kind::Text(n.to_string())),
            ("system.string", Kind::List(items)) => {
                let texts: Option<Vec<String>> = items.iter().map(Value::text).collect();
                texts.map(|it| Kind::Text(it.join(" ")))
            }
            ("system.type", Kind::Text(text)) => Some(Kind::Type(full_name(text))),
            (
                "system.int16" | "system.int32" | "system.int64" | "system.uint32" | "system.byte",
                Kind::Text(text),
            ) => number(text).map(Kind::Number),
            _ => None,
        }
    }
}

/// The number that a text stands for, or the code of its only character.
fn number(text: &str) -> Option<i64> {
    let text = text.trim();
    let hex = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    hex.map_or_else(|| text.parse().ok(), |it| i64::from_str_radix(it, 16).ok()).or_else(|| {
        let mut chars = text.chars();
        let first = chars.next()?;
        chars.next().is_none().then(|| i64::from(u32::from(first)))
    })
}

/// The text that a regular expression stands for, when it stands for one only.
fn plain_pattern(pattern: &str) -> Option<String> {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.push(chars.next().filter(|c| !c.is_alphanumeric())?),
            '.' | '^' | '$' | '*' | '+' | '?' | '(' | ')' | '[' | '{' | '|' => return None,
            c => out.push(c),
        }
    }
    Some(out)
}

enum Piece {
    Text(String),
    Item(usize),
}

/// A format string in pieces; none when an item has an alignment or format of its own.
fn pieces(pattern: &str) -> Option<Vec<Piece>> {
    let mut out = Vec::new();
    let mut text = String::new();
    let mut chars = pattern.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' | '}' if chars.peek() == Some(&c) => {
                chars.next();
                text.push(c);
            }
            '{' => {
                let mut digits = String::new();
                loop {
                    match chars.next()? {
                        '}' => break,
                        c if c.is_ascii_digit() => digits.push(c),
                        _ => return None,
                    }
                }
                if !text.is_empty() {
                    out.push(Piece::Text(std::mem::take(&mut text)));
                }
                out.push(Piece::Item(digits.parse().ok()?));
            }
            '}' => return None,
            c => text.push(c),
        }
    }
    if !text.is_empty() {
        out.push(Piece::Text(text));
    }
    Some(out)
}

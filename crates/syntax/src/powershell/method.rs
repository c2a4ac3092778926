//! Methods of literals, computed.

use super::cursor::Reader;
use super::value::{Kind, Value};
use crate::script::Part;

impl Reader<'_> {
    /// `'text'.Method(…)`
    pub(super) fn fold_method(&mut self, value: &Value, name: &str, arguments: &[Value]) -> Option<Kind> {
        if let (Kind::Number(n), "tostring", []) = (&value.kind, name, arguments) {
            return Some(Kind::Text(n.to_string()));
        }
        let Kind::Text(text) = &value.kind else { return None };
        if !self.spend(text.len()) {
            return None;
        }
        let number = |it: Option<&Value>| match it.map(|it| &it.kind) {
            Some(Kind::Number(n)) => usize::try_from(*n).ok(),
            _ => None,
        };
        let chars = |from: usize, count: usize| text.chars().skip(from).take(count).collect::<String>();
        Some(Kind::Text(match (name, arguments) {
            ("replace", [from, to]) => {
                let (from, to) = (from.text().filter(|it| !it.is_empty())?, to.text()?);
                self.replaced(text, &from, &to, true)?
            }
            ("tolower" | "tolowerinvariant", []) => text.to_lowercase(),
            ("toupper" | "toupperinvariant", []) => text.to_uppercase(),
            ("trim", []) => text.trim().to_owned(),
            ("trimstart", []) => text.trim_start().to_owned(),
            ("trimend", []) => text.trim_end().to_owned(),
            ("tostring" | "normalize", []) => text.clone(),
            ("substring", [from]) => chars(number(Some(from))?, usize::MAX),
            ("substring", [from, count]) => chars(number(Some(from))?, number(Some(count))?),
            ("remove", [from]) => chars(0, number(Some(from))?),
            ("remove", [from, count]) => {
                let (from, count) = (number(Some(from))?, number(Some(count))?);
                chars(0, from) + &chars(from.checked_add(count)?, usize::MAX)
            }
            ("insert", [at, what]) => {
                let at = number(Some(at))?;
                chars(0, at) + &what.text()? + &chars(at, usize::MAX)
            }
            ("tochararray" | "getenumerator", []) => {
                let item = |c: char| Value::new(Kind::Text(c.to_string()), value.span);
                return Some(Kind::List(text.chars().map(item).collect()));
            }
            ("split", [by]) => {
                let by = by.text().filter(|it| it.chars().count() == 1)?;
                let item = |it: &str| Value::new(Kind::Text(it.to_owned()), value.span);
                return Some(Kind::List(text.split(by.as_str()).map(item).collect()));
            }
            _ => return None,
        }))
    }

    /// `[type]::Method(…)`
    pub(super) fn fold_static(&mut self, of: &str, name: &str, arguments: &[Value]) -> Option<Kind> {
        let span = arguments.first()?.span;
        // Arguments are copied here, and what runs must stay in one place.
        let simple = arguments.iter().all(is_simple);
        if !simple {
            return None;
        }
        let spread = |values: &[Value]| match values {
            [Value { kind: Kind::List(items), .. }] => items.clone(),
            values => values.to_vec(),
        };
        match (of, name, arguments) {
            ("system.string", "join", [separator, rest @ ..]) => {
                let items = spread(rest);
                let separator = separator.text()?;
                if !self.spend(separator.len().saturating_mul(items.len())) {
                    return None;
                }
                Some(self.joined(items, &separator, span).kind)
            }
            ("system.string", "concat" | "new", all) => {
                let items = spread(all);
                Some(self.joined(items, "", span).kind)
            }
            ("system.string", "format", [pattern, rest @ ..]) => {
                let list = Value::new(Kind::List(spread(rest)), span);
                Some(self.format(pattern.clone(), list, span).kind)
            }
            ("system.io.path", "combine", all) => {
                let items = spread(all);
                let absolute = items
                    .iter()
                    .skip(1)
                    .filter_map(Value::text)
                    .any(|it| it.starts_with(['/', '\\']) || it.contains(':'));
                if absolute { None } else { Some(self.joined(items, "/", span).kind) }
            }
            ("system.convert", "tochar", [Value { kind: Kind::Number(n), .. }])
            | ("system.char", "convertfromutf32", [Value { kind: Kind::Number(n), .. }]) => {
                u32::try_from(*n).ok().and_then(char::from_u32).map(|c| Kind::Text(c.to_string()))
            }
            (
                "system.convert",
                "toint16" | "toint32" | "toint64" | "tobyte",
                [text, Value { kind: Kind::Number(base), .. }],
            ) => {
                let base = u32::try_from(*base).ok().filter(|it| matches!(it, 2 | 8 | 10 | 16))?;
                i64::from_str_radix(text.text()?.trim_start_matches("0x"), base).ok().map(Kind::Number)
            }
            _ => None,
        }
    }
}

/// A literal, a variable, a text with variables, or a list of them: nothing that runs.
fn is_simple(value: &Value) -> bool {
    match &value.kind {
        Kind::Text(_) | Kind::Number(_) => true,
        Kind::List(items) => items.iter().all(is_simple),
        Kind::Parts(parts) => parts.iter().all(|it| matches!(it, Part::Text { .. } | Part::Variable { .. })),
        _ => false,
    }
}

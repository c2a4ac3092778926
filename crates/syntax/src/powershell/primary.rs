//! What expressions are made of.

use super::chars::{ends_word, is_double, is_name, is_newline, is_single};
use super::cursor::Reader;
use super::statement::{Item, worth};
use super::value::{Kind, Value};
use crate::script::{Part, Word};

impl Reader<'_> {
    /// A value with the members, indexes and calls behind it.
    pub(super) fn primary_with_postfix(&mut self) -> Value {
        let value = self.primary();
        self.postfix(value)
    }

    fn primary(&mut self) -> Value {
        let start = self.at;
        if let Some(value) = self.string() {
            return value;
        }
        match self.peek() {
            Some('$') if self.second() == Some('(') => self.subexpression(),
            Some('$') => self.variable().unwrap_or_else(|| {
                self.bump();
                Value::new(Kind::Text("$".to_owned()), self.since(start))
            }),
            Some('@') if self.second() == Some('(') => self.array(),
            Some('@') if self.second() == Some('{') => self.table(),
            Some('@') => self.splat(),
            Some('(') => self.parenthesis(),
            Some('{') => self.block_value(),
            Some(c) if c.is_ascii_digit() || c == '.' => self.number().unwrap_or_else(|| self.bare_text()),
            _ => self.bare_text(),
        }
    }

    /// A word where a value is expected: PowerShell refuses most of them.
    fn bare_text(&mut self) -> Value {
        let start = self.at;
        let text = self.take_while(|c| {
            !ends_word(c) && !matches!(c, '[' | ']' | '=' | '`' | '$') && !is_single(c) && !is_double(c)
        });
        match text {
            "" => {
                if self.at_char(|c| c == '`') && !self.second().is_some_and(is_newline) {
                    self.bump();
                    self.note(start, "back-tick where a value is expected");
                }
                Value::unknown(self.since(start))
            }
            text => Value::new(Kind::Text(text.to_owned()), self.since(start)),
        }
    }

    /// `$(…)`
    pub(super) fn subexpression(&mut self) -> Value {
        let start = self.at;
        let items = self.bracketed("$(");
        worth(items, self.since(start))
    }

    /// `(…)`
    fn parenthesis(&mut self) -> Value {
        let start = self.at;
        let items = self.bracketed("(");
        let value = worth(items, self.since(start));
        join_path(&value).map_or(value, |parts| Value::new(Kind::Parts(parts), self.since(start)))
    }

    /// `@(…)`
    fn array(&mut self) -> Value {
        let start = self.at;
        let items = self.bracketed("@(");
        let span = self.since(start);
        let values_only = items.iter().all(|it| matches!(it, Item::Value(_)));
        let value = worth(items, span);
        match value.kind {
            Kind::Null => Value::new(Kind::List(Vec::new()), span),
            Kind::List(_) => value,
            _ if values_only => Value::new(Kind::List(vec![value]), span),
            _ => value,
        }
    }

    /// Whether the word at this place is a number, and no name that begins with a digit (`7z`).
    pub(super) fn at_number(&self) -> bool {
        let (_, length) = scan(self.rest());
        let after = self.rest().get(length..).and_then(|it| it.chars().next());
        length > 0 && after.is_none_or(|c| !is_name(c) && !matches!(c, '\\' | ':' | '/' | '@'))
    }

    /// A number; none when the word is something else.
    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        let (number, length) = scan(self.rest());
        if length == 0 {
            return None;
        }
        self.at += length;
        let span = self.since(start);
        Some(match number {
            Some(number) => Value::new(Kind::Number(number), span),
            None => Value::number(Vec::new(), span),
        })
    }
}

/// The number at the beginning of the text, when it is whole and small enough, and the length of its digits.
fn scan(text: &str) -> (Option<i64>, usize) {
    let run = |text: &str, test: fn(&char) -> bool| {
        text.chars().take_while(test).map(char::len_utf8).sum::<usize>()
    };
    let lower = text.get(..2).unwrap_or("").to_ascii_lowercase();
    if let Some(base) = [("0x", 16), ("0b", 2)].iter().find(|it| it.0 == lower).map(|it| it.1) {
        let digits = text.get(2..).unwrap_or("");
        let end = run(digits, char::is_ascii_hexdigit);
        let number = digits.get(..end).and_then(|it| i64::from_str_radix(it, base).ok());
        return if end > 0 { (number, 2 + end) } else { (None, 0) };
    }
    let mut end = run(text, char::is_ascii_digit);
    let whole = text.get(..end).and_then(|it| it.parse::<i64>().ok());
    let rest = text.get(end..).unwrap_or("");
    let mut exact = whole.is_some();
    if let Some(fraction) = rest.strip_prefix('.') {
        let digits = run(fraction, char::is_ascii_digit);
        if digits > 0 {
            end += 1 + digits;
            exact = false;
        }
    }
    if end == 0 {
        return (None, 0);
    }
    let suffix = text.get(end..).unwrap_or("");
    let suffix = suffix.get(..run(suffix, char::is_ascii_alphanumeric)).unwrap_or("");
    let factor: Option<i64> = match suffix.to_ascii_lowercase().as_str() {
        "" | "l" | "d" | "u" | "ul" | "n" | "y" | "s" => Some(1),
        "kb" => Some(1 << 10),
        "mb" => Some(1 << 20),
        "gb" => Some(1 << 30),
        "tb" => Some(1 << 40),
        exponent if exponent.strip_prefix('e').is_some_and(|it| it.parse::<u16>().is_ok()) => None,
        _ => return (None, 0),
    };
    let number = whole.filter(|_| exact).zip(factor).and_then(|(whole, factor)| whole.checked_mul(factor));
    (number, end + suffix.len())
}

/// `(Join-Path a b)` is `a/b`.
fn join_path(value: &Value) -> Option<Vec<Part>> {
    let command = value.command().filter(|it| it.redirects.is_empty())?;
    let mut words = command.words.iter();
    if words.next().and_then(Word::literal)? != "join-path" {
        return None;
    }
    let mut parts: Vec<Part> = Vec::new();
    for word in words {
        match word.literal() {
            Some(text)
                if matches!(
                    text.to_lowercase().as_str(),
                    "-path" | "-childpath" | "-additionalchildpath"
                ) =>
            {
                continue;
            }
            Some(text) if text.starts_with('-') => return None,
            _ => {}
        }
        if word.parts.iter().any(|it| matches!(it, Part::List(_) | Part::Block(_))) {
            return None;
        }
        if !parts.is_empty() {
            parts.push(Part::Text { text: "/".to_owned(), quoted: true });
        }
        parts.extend(word.parts.iter().cloned());
    }
    (!parts.is_empty()).then_some(parts)
}

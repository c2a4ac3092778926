//! What functions of text give when their input is written out. A name that is put together from pieces is still a name.

use super::reader::Reader;
use super::value::{Argument, Base, Name, Value, formed, items, join};
use crate::script::{Part, VariableForm, Word};
use countersign_model::Span;

/// Longest text that is computed.
const MAX_TEXT: usize = 64 * 1024;
/// Longest list that is computed.
const MAX_ITEMS: usize = 4096;

impl<'t, 'a> Reader<'t, 'a> {
    /// The text of a value, or the only text that its variable ever holds.
    pub(super) fn literal_of(&self, value: &Value) -> Option<String> {
        match value {
            Value::Name(Name { base: Base::Free, path, computed: false, .. }) => {
                self.names.known(path).and_then(Word::literal)
            }
            Value::Word(word) => self.settled_text(word),
            _ => None,
        }
    }

    /// The text of a word, variables that never change put in.
    pub(super) fn settled_text(&self, word: &Word) -> Option<String> {
        let mut out = String::new();
        for part in &word.parts {
            match part {
                Part::Text { text, .. } => out.push_str(text),
                Part::Variable { name, form: VariableForm::Plain, .. } => {
                    out.push_str(&self.names.known(name)?.literal()?)
                }
                _ => return None,
            }
        }
        Some(out)
    }

    /// The word, or what the variable in it always holds.
    pub(super) fn settled<'w>(&'w self, word: &'w Word) -> Option<&'w Word> {
        match word.parts.as_slice() {
            [Part::Variable { name, form: VariableForm::Plain, .. }] => self.names.known(name),
            _ => Some(word),
        }
    }

    /// The items of a list that is written out.
    pub(super) fn listed(&self, word: &Word) -> Option<Vec<Word>> {
        let list = items(self.settled(word)?)?;
        (list.len() <= MAX_ITEMS).then(|| list.to_vec())
    }

    /// Text of the argument at a place.
    pub(super) fn text_at(&self, arguments: &[Argument], place: usize) -> Option<String> {
        arguments.get(place).and_then(|it| self.literal_of(&it.value))
    }

    /// Characters by number: all arguments, and the items of lists among them.
    pub(super) fn characters(&self, arguments: &[Argument], span: Span) -> Option<Value> {
        let mut out = String::new();
        for argument in arguments {
            let Value::Word(word) = &argument.value else { return None };
            let list = items(word).map_or_else(|| vec![word.clone()], <[Word]>::to_vec);
            for item in list {
                out.push(character(&item.literal()?)?);
            }
        }
        (!arguments.is_empty()).then(|| Value::text(out, span))
    }

    /// A list as one text.
    pub(super) fn join_list(&self, list: &Word, between: &str, span: Span) -> Option<Value> {
        let list = self.listed(list)?;
        let plain = list.iter().all(|it| items(it).is_none());
        plain.then(|| Value::Word(join(list, between, span)))
    }

    /// Functions of one literal text that all languages have under some name.
    pub(super) fn text_function(
        &self,
        name: &str,
        text: &str,
        arguments: &[Argument],
        span: Span,
    ) -> Option<Value> {
        let first = || self.text_at(arguments, 0);
        let second = || self.text_at(arguments, 1);
        let out = match name {
            "reverse" | "strrev" => text.chars().rev().collect(),
            "toLowerCase" | "downcase" | "lc" | "lower" | "strtolower" => text.to_lowercase(),
            "toUpperCase" | "upcase" | "uc" | "upper" | "strtoupper" => text.to_uppercase(),
            "hex2bin" => decode_hex(text)?,
            "str_rot13" => rotate(text),
            "concat" => {
                let more: Option<Vec<String>> =
                    (0..arguments.len()).map(|it| self.text_at(arguments, it)).collect();
                format!("{text}{}", more?.concat())
            }
            "repeat" | "rep" | "str_repeat" => {
                let times: usize = first()?.parse().ok()?;
                if times.saturating_mul(text.len()) > 4096 {
                    return None;
                }
                text.repeat(times)
            }
            "replace" | "sub" => text.replacen(&first()?, &second()?, 1),
            "replaceAll" | "gsub" | "tr" | "delete" if name != "tr" || first()?.chars().count() == 1 => {
                let from = first()?;
                if from.is_empty() {
                    return None;
                }
                let to = if name == "delete" { String::new() } else { second()? };
                if text.matches(&from).count().saturating_mul(to.len()) > MAX_TEXT {
                    return None;
                }
                text.replace(&from, &to)
            }
            "slice" | "substring" | "substr" => {
                let start: usize = first()?.parse().ok()?;
                let end = match second() {
                    Some(it) => it.parse::<usize>().ok()?,
                    None if arguments.len() > 1 => return None,
                    None => usize::MAX,
                };
                let end = if name == "substr" { start.saturating_add(end) } else { end };
                text.chars().take(end).skip(start).collect()
            }
            "charAt" | "at" => text.chars().nth(first()?.parse().ok()?)?.to_string(),
            "split" | "chars" | "str_split" => {
                let between = if name == "split" { first()? } else { String::new() };
                if text.len() > MAX_ITEMS {
                    return None;
                }
                let list = if between.is_empty() {
                    text.chars().map(|it| Word::quoted(it, span)).collect()
                } else {
                    text.split(&between).map(|it| Word::quoted(it, span)).collect()
                };
                return Some(Value::list(list, span));
            }
            _ => return None,
        };
        (out.len() <= MAX_TEXT).then(|| Value::text(out, span))
    }

    /// Parts of a path, with `/` between them; an absolute part begins anew when `resolve` is set.
    pub(super) fn joined_path(&mut self, arguments: Vec<Argument>, resolve: bool, span: Span) -> Value {
        let mut words: Vec<Word> = Vec::new();
        for argument in arguments {
            let word = self.word_of(argument.value);
            let text = word.literal();
            if text.as_deref() == Some("") {
                continue;
            }
            if resolve && text.as_deref().is_some_and(|it| it.starts_with('/')) {
                words.clear();
            }
            let mut word = word;
            if !words.is_empty()
                && let Some(Part::Text { text, .. }) = word.parts.first_mut()
                && let Some(rest) = text.strip_prefix('/')
            {
                *text = rest.to_owned();
            }
            if let Some(Part::Text { text, .. }) = word.parts.last_mut()
                && text.len() > 1
                && text.ends_with('/')
            {
                text.pop();
            }
            words.push(word);
        }
        let root = words.first().is_some_and(|it| it.literal().as_deref() == Some("/"));
        let mut out = join(words.split_off(usize::from(root)), "/", span);
        if root {
            out.parts.insert(0, Part::Text { text: "/".to_owned(), quoted: true });
            let parts = std::mem::take(&mut out.parts);
            super::value::append(&mut out.parts, parts);
        }
        Value::Word(out)
    }
}

/// A variable of the environment.
pub fn environment(name: &str, span: Span) -> Value {
    Value::Word(formed(name, VariableForm::Environment, span))
}

/// A glob, as a value.
pub fn glob(text: String, span: Span) -> Value {
    Value::Word(Word { parts: vec![Part::Glob(text)], span })
}

/// A character by its number in the text.
pub fn character(number: &str) -> Option<char> {
    let clean = number.replace('_', "");
    let value = match clean.strip_prefix("0x").or_else(|| clean.strip_prefix("0X")) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => clean.parse().ok()?,
    };
    char::from_u32(value)
}

/// Text of pairs of hexadecimal digits.
pub fn decode_hex(text: &str) -> Option<String> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|it| it.to_digit(16).and_then(|it| u8::try_from(it).ok())).collect();
    let bytes: Option<Vec<u8>> = digits?
        .chunks(2)
        .map(|pair| match pair {
            [high, low] => Some(high * 16 + low),
            _ => None,
        })
        .collect();
    Some(String::from_utf8_lossy(&bytes?).into_owned())
}

/// `%72m` as `rm`.
pub fn decode_percent(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn rotate(text: &str) -> String {
    let turn = |byte: u8, base: u8| char::from((byte - base + 13) % 26 + base);
    text.chars()
        .map(|it| match u8::try_from(it) {
            Ok(byte @ b'a'..=b'z') => turn(byte, b'a'),
            Ok(byte @ b'A'..=b'Z') => turn(byte, b'A'),
            _ => it,
        })
        .collect()
}

//! Typed reading of a TOML tree that keeps the place of every value, and forgets no key.

use std::ops::Range;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Layer, Origin, Problem};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
    pub(super) origin: Origin,
}

/// The text that is read, and the mistakes found so far.
pub(super) struct Reader<'a> {
    pub(super) layer: Layer,
    pub(super) path: &'a Path,
    pub(super) text: &'a str,
    pub(super) problems: Vec<Problem>,
}

/// A node of the tree.
pub(super) type Node<'i> = Spanned<DeValue<'i>>;

impl<'a> Reader<'a> {
    pub(super) fn new(layer: Layer, path: &'a Path, text: &'a str) -> Self {
        Self { layer, path, text, problems: Vec::new() }
    }

    /// Reports a mistake.
    pub(super) fn wrong(&mut self, span: Range<usize>, key: &str, message: impl Into<String>) {
        let problem = Problem::at(self.layer, self.path.to_path_buf(), self.text, span, key, message.into());
        self.problems.push(problem);
    }

    /// A value with its place.
    pub(super) fn at<T>(&self, value: T, span: Range<usize>) -> At<T> {
        let line = self.text.get(..span.start).unwrap_or("").matches('\n').count() + 1;
        At { value, span, origin: Origin { layer: self.layer, path: Some(self.path.to_path_buf()), line } }
    }

    /// Reports every key of `table` that is not in `known`.
    pub(super) fn known_keys(&mut self, table: &DeTable<'_>, prefix: &str, known: &[&str]) {
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) {
                let full = join(prefix, name);
                let hint = match nearest(name, known) {
                    Some(near) => format!("did you mean `{}`?", join(prefix, near)),
                    None => format!("known here: {}", known.join(", ")),
                };
                self.wrong(key.span(), &full, format!("unknown key `{full}`; {hint}"));
            }
        }
    }

    pub(super) fn table<'t, 'i>(
        &mut self,
        parent: &'t DeTable<'i>,
        key: &str,
        name: &str,
    ) -> Option<&'t DeTable<'i>> {
        let node = parent.get(name)?;
        match node.get_ref() {
            DeValue::Table(table) => Some(table),
            _ => self.expected(node, key, "a table"),
        }
    }

    pub(super) fn string(&mut self, table: &DeTable<'_>, key: &str, name: &str) -> Option<At<String>> {
        let node = table.get(name)?;
        match node.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => {
                Some(self.at(text.clone().into_owned(), node.span()))
            }
            _ => self.expected(node, key, "a text that is not empty"),
        }
    }

    pub(super) fn boolean(&mut self, table: &DeTable<'_>, key: &str, name: &str) -> Option<At<bool>> {
        let node = table.get(name)?;
        match node.get_ref() {
            DeValue::Boolean(value) => Some(self.at(*value, node.span())),
            _ => self.expected(node, key, "true or false"),
        }
    }

    pub(super) fn number(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        name: &str,
        range: Range<u64>,
    ) -> Option<At<u64>> {
        let node = table.get(name)?;
        if let DeValue::Integer(number) = node.get_ref()
            && let Ok(value) = u64::from_str_radix(number.as_str(), number.radix())
            && range.contains(&value)
        {
            return Some(self.at(value, node.span()));
        }
        self.expected(node, key, &format!("a whole number from {} to {}", range.start, range.end - 1))
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        name: &str,
        words: &[(&str, T)],
    ) -> Option<At<T>> {
        let node = table.get(name)?;
        if let DeValue::String(text) = node.get_ref()
            && let Some((_, value)) = words.iter().find(|(word, _)| *word == text.as_ref())
        {
            return Some(self.at(*value, node.span()));
        }
        let words: Vec<String> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
        self.expected(node, key, &words.join(" or "))
    }

    /// A list of texts, each with its place. With `single`, one text stands for a list of one.
    pub(super) fn strings(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        name: &str,
        single: bool,
    ) -> Option<Vec<At<String>>> {
        let node = table.get(name)?;
        match node.get_ref() {
            DeValue::String(text) if single && !text.is_empty() => {
                Some(vec![self.at(text.clone().into_owned(), node.span())])
            }
            DeValue::Array(items) => {
                let mut out = Vec::with_capacity(items.len());
                for item in items.iter() {
                    match item.get_ref() {
                        DeValue::String(text) if !text.trim().is_empty() => {
                            out.push(self.at(text.clone().into_owned(), item.span()));
                        }
                        _ => {
                            self.expected::<()>(item, key, "a text that is not empty");
                        }
                    }
                }
                Some(out)
            }
            _ if single => self.expected(node, key, "a text or a list of texts"),
            _ => self.expected(node, key, "a list of texts"),
        }
    }

    fn expected<T>(&mut self, node: &Node<'_>, key: &str, what: &str) -> Option<T> {
        self.wrong(node.span(), key, format!("`{key}` must be {what}"));
        None
    }
}

/// A dotted key.
pub(super) fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// The known word that a typing mistake was probably meant to be.
pub(super) fn nearest<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
    let (distance, best) = known.iter().map(|k| (distance(word, k), *k)).min()?;
    (distance <= 1 + word.len() / 4).then_some(best)
}

/// Edits between two words.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().take(64).enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, cb) in row.iter_mut().skip(1).zip(&b) {
            let cost = diagonal + usize::from(ca != *cb);
            diagonal = *cell;
            left = cost.min(left + 1).min(*cell + 1);
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

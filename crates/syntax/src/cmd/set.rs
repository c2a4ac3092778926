//! `set`.

use super::cursor::Reader;
use crate::script::{Assign, Command, Node, Part, Redirect, RedirectKind, Script, Word};

impl Reader<'_> {
    /// What follows `set`.
    pub(super) fn set(&mut self, start: usize, mut redirects: Vec<Redirect>) -> Vec<Node> {
        self.blanks();
        let switch = self.rest().get(..2).unwrap_or("").to_ascii_lowercase();
        if matches!(switch.as_str(), "/a" | "/p") {
            self.at += 2;
            self.blanks();
        }
        let word = if self.at_end() { Word::default() } else { self.remainder(false) };
        redirects.extend(self.redirects());
        let span = self.since(start);
        let assign = |name: String, value: Word| {
            Node::Assign(Assign { name, values: vec![value], append: false, span })
        };
        if switch == "/a" {
            let text = word.literal().unwrap_or_default();
            let number = || Word { parts: vec![Part::Number(Box::default())], span };
            return text.split(',').filter_map(target).map(|name| assign(name, number())).collect();
        }
        let Some((name, value)) = split(&word) else {
            let mut words = vec![Word::text("set", span)];
            words.extend(Some(word).filter(|it| !it.parts.is_empty()));
            return vec![Node::Command(Command { words, redirects, span, ..Command::default() })];
        };
        if switch == "/p" {
            let read = redirects.into_iter().find(|it| it.kind == RedirectKind::Read);
            let value = read.map_or_else(|| Word::unknown(span), |it| content(it.target));
            return vec![assign(name, value)];
        }
        let node = assign(name, value);
        if redirects.is_empty() { vec![node] } else { vec![Node::Group { body: vec![node], redirects }] }
    }
}

/// Name and value of `NAME=value`.
fn split(word: &Word) -> Option<(String, Word)> {
    let mut parts = word.parts.iter().cloned();
    let mut name = String::new();
    let mut value = Vec::new();
    loop {
        match parts.next()? {
            Part::Text { text, quoted } => match text.split_once('=') {
                Some((before, after)) => {
                    name.push_str(before);
                    if !after.is_empty() {
                        value.push(Part::Text { text: after.to_owned(), quoted });
                    }
                    break;
                }
                None => name.push_str(&text),
            },
            Part::Glob(text) => {
                let (before, after) = text.split_once('=')?;
                name.push_str(before);
                value.push(Part::Glob(after.to_owned()));
                break;
            }
            _ => return None,
        }
    }
    value.extend(parts);
    Some((name.trim().to_uppercase(), Word { parts: value, span: word.span }))
}

/// The variable that an expression of `set /a` sets.
fn target(expression: &str) -> Option<String> {
    let (name, _) = expression.split_once('=')?;
    let name: String = name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then(|| name.to_uppercase())
}

/// What the file holds.
fn content(file: Word) -> Word {
    let span = file.span;
    let words = vec![Word::text("type", span), file];
    let body = vec![Node::Command(Command { words, span, ..Command::default() })];
    Word {
        parts: vec![Part::Output { script: Box::new(Script { body, opaque: Vec::new() }), quoted: false }],
        span,
    }
}

//! Texts with holes: f-strings, `%`, `.format`.

use super::arguments::Arguments;
use super::{Reader, literal, words};
use crate::script::{Part, Word};
use countersign_model::Span;
use ruff_python_ast::{
    Expr, FStringPart, FStringValue, InterpolatedStringElement, InterpolatedStringElements, TStringValue,
};

/// Most holes that are filled; a text with more is not known.
const MAX_HOLES: usize = 256;

/// A piece of a template.
enum Piece {
    Text(String),
    /// A hole: what goes in, and how it is formatted.
    Hole(Key, String),
    /// A part of the template which is no text itself.
    Part(Part),
}

#[derive(Clone, PartialEq, Eq)]
enum Key {
    Position(usize),
    Name(String),
    /// Something that is not followed: `{0.x}`, `%*d`.
    Other,
}

impl Reader<'_> {
    pub(super) fn f_string(&mut self, value: &FStringValue, at: Span) -> Word {
        let mut word = Word { parts: Vec::new(), span: at };
        for part in value {
            match part {
                FStringPart::Literal(text) => words::append_text(&mut word, &text.value),
                FStringPart::FString(inner) => self.elements_of(&inner.elements, &mut word),
            }
        }
        word
    }

    pub(super) fn t_string(&mut self, value: &TStringValue, at: Span) -> Word {
        let mut word = Word { parts: Vec::new(), span: at };
        for part in value {
            self.elements_of(&part.elements, &mut word);
        }
        word
    }

    fn elements_of(&mut self, elements: &InterpolatedStringElements, word: &mut Word) {
        for element in elements {
            match element {
                InterpolatedStringElement::Literal(text) => words::append_text(word, &text.value),
                InterpolatedStringElement::Interpolation(hole) => {
                    let value = self.expr(&hole.expression);
                    let mut spec = Word { parts: Vec::new(), span: value.span };
                    if let Some(of) = &hole.format_spec {
                        self.elements_of(&of.elements, &mut spec);
                    }
                    let spec_text = spec.literal();
                    self.run(spec);
                    let value = self.formatted(value, spec_text.as_deref().unwrap_or("?"));
                    words::append(word, value);
                }
            }
        }
    }

    /// A value as a format specification writes it: texts as they are, numbers only when nothing is done to them.
    fn formatted(&mut self, value: Word, spec: &str) -> Word {
        if !words::is_number(&value) || matches!(spec, "" | "s" | "d") {
            return value;
        }
        let at = value.span;
        let code = value.literal().and_then(|text| text.parse().ok()).and_then(literal::char_of);
        match code {
            Some(code) if spec == "c" => Word::quoted(code, at),
            _ => {
                self.run(value);
                Word::unknown(at)
            }
        }
    }

    /// `template.format(…)`.
    pub(super) fn format(&mut self, template: Word, arguments: Arguments, at: Span) -> Word {
        let mut next = 0;
        let mut pieces = Vec::new();
        for part in template.parts {
            match part {
                Part::Text { text, .. } => braces(&text, &mut next, &mut pieces),
                part => pieces.push(Piece::Part(part)),
            }
        }
        self.fill(pieces, arguments, at)
    }

    /// `template % values`.
    pub(super) fn percent(&mut self, template: Word, right: &Expr, at: Span) -> Word {
        let mut arguments = Arguments::default();
        match right {
            Expr::Tuple(it) => {
                for value in &it.elts {
                    arguments.positional.push(self.expr(value));
                }
            }
            Expr::Dict(it) => {
                for item in &it.items {
                    let key = item.key.as_ref().and_then(|key| self.constant(key));
                    arguments.named.push((key.unwrap_or_default(), self.expr(&item.value)));
                }
            }
            _ => arguments.positional.push(self.expr(right)),
        }
        let mut next = 0;
        let mut pieces = Vec::new();
        for part in template.parts {
            match part {
                Part::Text { text, .. } => percents(&text, &mut next, &mut pieces),
                part => pieces.push(Piece::Part(part)),
            }
        }
        self.fill(pieces, arguments, at)
    }

    fn fill(&mut self, pieces: Vec<Piece>, arguments: Arguments, at: Span) -> Word {
        let mut values: Vec<(Key, Word)> = Vec::new();
        for (index, word) in arguments.positional.into_iter().enumerate() {
            values.push((Key::Position(index), word));
        }
        values.extend(arguments.named.into_iter().map(|(name, word)| (Key::Name(name), word)));
        let keys = |pieces: &[Piece], key: &Key| {
            pieces.iter().filter(|piece| matches!(piece, Piece::Hole(of, _) if of == key)).count()
        };
        let holes = pieces.iter().filter(|piece| matches!(piece, Piece::Hole(..))).count();
        // What goes in more than once runs once.
        let many = holes > MAX_HOLES;
        let mut ready: Vec<(Key, Option<Word>)> = Vec::new();
        for (key, word) in values {
            let uses = if many { 0 } else { keys(&pieces, &key) };
            match uses {
                0 => self.run(word),
                1 => ready.push((key, Some(word))),
                _ => {
                    let word = self.hoist(word);
                    ready.extend((0..uses).map(|_| (key.clone(), Some(word.clone()))));
                }
            }
        }
        if many {
            return Word::unknown(at);
        }
        let mut word = Word { parts: Vec::new(), span: at };
        for piece in pieces {
            match piece {
                Piece::Text(text) => words::append_text(&mut word, &text),
                Piece::Part(part) => word.parts.push(part),
                Piece::Hole(key, spec) => {
                    let found = ready.iter_mut().find(|(of, word)| *of == key && word.is_some());
                    let value = found.and_then(|(_, word)| word.take());
                    let value = match value {
                        Some(value) => self.formatted(value, &spec),
                        None => Word::unknown(at),
                    };
                    words::append(&mut word, value);
                }
            }
        }
        word
    }
}

/// Cuts the template of `str.format`.
fn braces(text: &str, next: &mut usize, pieces: &mut Vec<Piece>) {
    let mut plain = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '{' | '}' if chars.peek() == Some(&c) => {
                chars.next();
                plain.push(c);
            }
            '{' => {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
                let mut field = String::new();
                let mut depth = 1;
                for inner in chars.by_ref() {
                    match inner {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    if depth == 0 {
                        break;
                    }
                    field.push(inner);
                }
                let (name, spec) = field.split_once(':').unwrap_or((&field, ""));
                let name = name.split('!').next().unwrap_or("");
                let key = if name.is_empty() {
                    *next += 1;
                    Key::Position(*next - 1)
                } else if let Ok(position) = name.parse() {
                    Key::Position(position)
                } else if name.contains(['.', '[']) {
                    Key::Other
                } else {
                    Key::Name(name.to_owned())
                };
                pieces.push(Piece::Hole(key, spec.to_owned()));
            }
            _ => plain.push(c),
        }
    }
    pieces.push(Piece::Text(plain));
}

/// Cuts the template of `%`.
fn percents(text: &str, next: &mut usize, pieces: &mut Vec<Piece>) {
    let mut plain = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '%' {
            plain.push(c);
            continue;
        }
        if chars.peek() == Some(&'%') {
            chars.next();
            plain.push('%');
            continue;
        }
        pieces.push(Piece::Text(std::mem::take(&mut plain)));
        let mut name = None;
        if chars.next_if_eq(&'(').is_some() {
            name = Some(chars.by_ref().take_while(|c| *c != ')').collect::<String>());
        }
        let mut spec = String::new();
        while let Some(flag) = chars.next_if(|c| matches!(c, '0'..='9' | '.' | '-' | '+' | ' ' | '#' | '*')) {
            spec.push(flag);
        }
        spec.extend(chars.next());
        let key = match name {
            Some(name) => Key::Name(name),
            None if spec.contains('*') => Key::Other,
            None => {
                *next += 1;
                Key::Position(*next - 1)
            }
        };
        pieces.push(Piece::Hole(key, spec));
    }
    pieces.push(Piece::Text(plain));
}

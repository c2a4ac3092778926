//! A walk over the tokens of one statement.

use super::token::{Kind, Token};
use crate::script::{Command, Word};
use countersign_model::Span;

/// Tokens of one statement, and a place among them.
#[derive(Debug, Clone, Copy)]
pub struct Cursor<'t, 'a> {
    /// The tokens.
    pub tokens: &'t [Token<'a>],
    /// The place.
    pub pos: usize,
}

impl<'t, 'a> Cursor<'t, 'a> {
    /// At the first token.
    pub fn new(tokens: &'t [Token<'a>]) -> Self {
        Self { tokens, pos: 0 }
    }

    /// The token at a distance.
    pub fn at(&self, ahead: usize) -> Option<&'t Kind<'a>> {
        self.tokens.get(self.pos + ahead).map(|it| &it.kind)
    }

    /// The word here is that one, whatever its case.
    pub fn is(&self, word: &str) -> bool {
        self.is_at(0, word)
    }

    /// The word at a distance is that one.
    pub fn is_at(&self, ahead: usize, word: &str) -> bool {
        matches!(self.at(ahead), Some(Kind::Word(it)) if it.eq_ignore_ascii_case(word))
    }

    /// The word here is one of those.
    pub fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|it| self.is(it))
    }

    /// The sign here.
    pub fn sign(&self) -> &'a str {
        match self.at(0) {
            Some(Kind::Sign(it)) => it,
            _ => "",
        }
    }

    /// Takes the word when it is here.
    pub fn eat(&mut self, word: &str) -> bool {
        let fits = self.is(word);
        self.pos += usize::from(fits);
        fits
    }

    /// Takes the sign when it is here.
    pub fn eat_sign(&mut self, sign: &str) -> bool {
        let fits = self.sign() == sign;
        self.pos += usize::from(fits);
        fits
    }

    /// Takes words as long as they are among those.
    pub fn skip(&mut self, words: &[&str]) {
        while self.is_any(words) {
            self.pos += 1;
        }
    }

    /// Nothing follows.
    pub fn done(&self) -> bool {
        self.pos >= self.tokens.len()
    }

    /// The word here in lower case, taken.
    pub fn take_word(&mut self) -> String {
        match self.at(0) {
            Some(Kind::Word(it)) => {
                self.pos += 1;
                it.to_ascii_lowercase()
            }
            _ => String::new(),
        }
    }

    /// A name with its dots, taken. None when there is none.
    pub fn name(&mut self) -> Option<String> {
        let mut out = self.name_part()?;
        while self.sign() == "." {
            self.pos += 1;
            out.push('.');
            if let Some(part) = self.name_part() {
                out.push_str(&part);
            }
        }
        Some(out)
    }

    fn name_part(&mut self) -> Option<String> {
        let part = match self.at(0)? {
            Kind::Word(it) | Kind::Number(it) => (*it).to_owned(),
            Kind::Name(it) | Kind::Text(it) => it.clone(),
            Kind::Sign("*") => "*".to_owned(),
            _ => return None,
        };
        self.pos += 1;
        Some(part)
    }

    /// Names with commas between them.
    pub fn names(&mut self) -> Vec<String> {
        let mut out = Vec::new();
        while let Some(name) = self.name() {
            out.push(name);
            if !self.eat_sign(",") {
                break;
            }
        }
        out
    }

    /// The string (or quoted name) here, taken.
    pub fn text(&mut self) -> Option<String> {
        match self.at(0)? {
            Kind::Text(it) | Kind::Name(it) => {
                self.pos += 1;
                Some(it.clone())
            }
            _ => None,
        }
    }

    /// Place of the first of these words outside parentheses, from here on.
    pub fn find(&self, words: &[&str]) -> Option<usize> {
        let mut depth = 0_usize;
        for (place, token) in self.tokens.iter().enumerate().skip(self.pos) {
            match &token.kind {
                Kind::Sign("(") => depth += 1,
                // The parenthesis around ends here.
                Kind::Sign(")") if depth == 0 => return None,
                Kind::Sign(")") => depth -= 1,
                Kind::Word(word) if depth == 0 && words.iter().any(|it| word.eq_ignore_ascii_case(it)) => {
                    return Some(place);
                }
                _ => {}
            }
        }
        None
    }

    /// The cursor at another place.
    pub fn moved(self, pos: usize) -> Self {
        Self { pos, ..self }
    }

    /// Where the statement stands.
    pub fn span(&self) -> Span {
        match (self.tokens.first(), self.tokens.last()) {
            (Some(first), Some(last)) => first.span.join(last.span),
            _ => Span::default(),
        }
    }
}

/// A command in the making.
#[derive(Debug)]
pub struct Builder {
    command: Command,
    options: Vec<Word>,
}

impl Builder {
    /// A command of that name, without the prefix.
    pub fn new(name: &str, span: Span) -> Self {
        let words = vec![Word::text(format!("sql:{}", name.trim_end()), span)];
        Self { command: Command { words, span, ..Command::default() }, options: Vec::new() }
    }

    /// With one more word.
    pub fn word(mut self, word: impl Into<String>) -> Self {
        let span = self.command.span;
        self.command.words.push(Word::quoted(word, span));
        self
    }

    /// With one more word of any kind.
    pub fn value(mut self, word: Word) -> Self {
        self.command.words.push(word);
        self
    }

    /// With more words.
    pub fn words(self, words: impl IntoIterator<Item = String>) -> Self {
        words.into_iter().fold(self, Self::word)
    }

    /// With an option when there is a value.
    pub fn option(mut self, name: &str, value: Option<String>) -> Self {
        if let Some(value) = value {
            let span = self.command.span;
            self.options.push(Word::text(format!("--{name}"), span));
            self.options.push(Word::quoted(value, span));
        }
        self
    }

    /// The command: words first, then options.
    pub fn build(mut self) -> Command {
        self.command.words.append(&mut self.options);
        self.command
    }
}

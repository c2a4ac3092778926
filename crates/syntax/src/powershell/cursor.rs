//! Where the reader is in the text, and the bounds that it keeps.

use super::chars::{is_blank, is_dash, is_name, is_newline};
use crate::script::Opaque;
use countersign_model::Span;
use std::collections::{HashMap, HashSet};

/// Deepest nesting that is followed. Deeper text is opaque.
pub(super) const MAX_DEPTH: usize = 64;
/// Characters that folding may produce beyond those of the text, over the whole text.
const FUEL: usize = 1 << 20;

/// Reads a text from left to right.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    /// Next byte.
    pub(super) at: usize,
    pub(super) opaque: Vec<Opaque>,
    /// What is left for folding.
    pub(super) fuel: usize,
    /// A comma makes a list here; between arguments of a method and between parameters it does not.
    pub(super) commas: bool,
    /// Names that the text gives to commands (`Set-Alias`).
    pub(super) named: HashMap<String, String>,
    /// Variables that are splatted somewhere (`@name`): their hash tables are arguments.
    pub(super) splatted: HashSet<String>,
    depth: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let splatted = text
            .split('@')
            .skip(1)
            .map(|after| after.chars().take_while(|c| is_name(*c)).collect::<String>().to_lowercase())
            .filter(|name| !name.is_empty())
            .collect();
        Self {
            text,
            at: 0,
            opaque: Vec::new(),
            fuel: FUEL,
            commas: true,
            named: HashMap::new(),
            splatted,
            depth: 0,
        }
    }

    /// The text from here on.
    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn second(&self) -> Option<char> {
        self.rest().chars().nth(1)
    }

    pub(super) fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    pub(super) fn at_char(&self, test: impl Fn(char) -> bool) -> bool {
        self.peek().is_some_and(test)
    }

    pub(super) fn starts(&self, text: &str) -> bool {
        self.rest().starts_with(text)
    }

    pub(super) fn eat(&mut self, text: &str) -> bool {
        let found = self.starts(text);
        if found {
            self.at += text.len();
        }
        found
    }

    /// Characters as long as they pass.
    pub(super) fn take_while(&mut self, test: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !test(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or("")
    }

    pub(super) fn since(&self, start: usize) -> Span {
        Span::new(start, self.at)
    }

    /// Blanks, comments and continued line ends.
    pub(super) fn blanks(&mut self) {
        loop {
            self.take_while(is_blank);
            if self.starts("<#") {
                let start = self.at;
                match self.rest().find("#>") {
                    Some(end) => self.at += end + 2,
                    None => {
                        self.at = self.text.len();
                        self.note(start, "comment without an end");
                    }
                }
            } else if self.at_char(|c| c == '#') {
                self.take_while(|c| !is_newline(c));
            } else if self.at_char(|c| c == '`') && self.second().is_some_and(is_newline) {
                self.bump();
                if !self.eat("\r\n") {
                    self.bump();
                }
            } else {
                return;
            }
        }
    }

    /// Blanks and line ends.
    pub(super) fn newlines(&mut self) {
        loop {
            self.blanks();
            if self.take_while(is_newline).is_empty() {
                return;
            }
        }
    }

    /// The word of letters at this place, lower case, when it stands alone: not a part of `for-x` or `if.exe`.
    pub(super) fn keyword(&self) -> Option<String> {
        let rest = self.rest();
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let after = rest.get(end..).and_then(|it| it.chars().next());
        if end == 0 || after.is_some_and(|c| is_dash(c) || matches!(c, '.' | '\\' | '/' | ':' | '=' | '`')) {
            return None;
        }
        rest.get(..end.min(32)).map(str::to_ascii_lowercase)
    }

    /// Eats the keyword when it is there, line ends in front of it included.
    pub(super) fn eat_keyword(&mut self, words: &[&str]) -> Option<String> {
        let start = self.at;
        let noted = self.opaque.len();
        self.newlines();
        match self.keyword().filter(|word| words.contains(&word.as_str())) {
            Some(word) => {
                self.at += word.len();
                Some(word)
            }
            None => {
                self.at = start;
                self.opaque.truncate(noted);
                None
            }
        }
    }

    /// Runs one level deeper. Beyond the bound the rest of the text is opaque, so that every reader above ends at once.
    pub(super) fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            self.give_up(&format!("nesting deeper than {MAX_DEPTH}"));
            return None;
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        Some(result)
    }

    /// Runs inside brackets, where a comma makes a list again, or between commas that separate.
    pub(super) fn with_commas<T>(&mut self, commas: bool, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.commas, commas);
        let result = read(self);
        self.commas = before;
        result
    }

    /// Everything from here to the end is opaque.
    pub(super) fn give_up(&mut self, why: &str) {
        let start = self.at;
        self.at = self.text.len();
        if start < self.at {
            self.note(start, why);
        }
    }

    /// What was read since `start` is opaque.
    pub(super) fn note(&mut self, start: usize, why: &str) {
        self.opaque.push(Opaque { span: self.since(start), why: why.to_owned() });
    }

    /// Steps over the closing bracket, or notes that it is missing.
    pub(super) fn close(&mut self, bracket: &str, opened: usize) {
        if !self.eat(bracket) {
            self.note(opened, &format!("no `{bracket}` for the bracket that opens here"));
        }
    }

    /// Takes `amount` of the fuel; false when there is not enough.
    pub(super) fn spend(&mut self, amount: usize) -> bool {
        match self.fuel.checked_sub(amount) {
            Some(left) => {
                self.fuel = left;
                true
            }
            None => false,
        }
    }
}

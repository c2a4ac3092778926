//! Where the reader is in the text, and the bounds that it keeps.

use crate::script::Opaque;
use countersign_model::Span;

/// Deepest nesting that is followed. Deeper text is opaque.
pub(super) const MAX_DEPTH: usize = 64;

/// Reads a text from left to right.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    /// Next byte.
    pub(super) at: usize,
    pub(super) opaque: Vec<Opaque>,
    /// Open parentheses: inside one, `)` ends a command.
    pub(super) open: usize,
    /// Letters of the `for` loops around this place.
    pub(super) letters: Vec<char>,
    depth: usize,
    /// Where the text stands in the text around it.
    base: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, opaque: Vec::new(), open: 0, letters: Vec::new(), depth: 0, base: 0 }
    }

    /// A reader for a text that stands at `start` of this one, and keeps its bounds.
    pub(super) fn inner<'b>(&self, text: &'b str, start: usize) -> Reader<'b> {
        Reader {
            depth: self.depth,
            base: self.base + start,
            letters: self.letters.clone(),
            ..Reader::new(text)
        }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
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

    pub(super) fn take_while(&mut self, test: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !test(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or("")
    }

    pub(super) fn since(&self, start: usize) -> Span {
        Span::new(start, self.at).shift(self.base)
    }

    /// Blanks, and line ends behind a caret.
    pub(super) fn blanks(&mut self) {
        loop {
            self.take_while(is_blank);
            if !(self.eat("^\r\n") || self.eat("^\n")) {
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

    pub(super) fn skip_line(&mut self) {
        self.take_while(|c| !is_newline(c));
    }

    /// The word of letters at this place in lower case, when nothing of a name follows it.
    pub(super) fn keyword(&self) -> String {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len()).min(16);
        let after = rest.get(end..).and_then(|it| it.chars().next());
        match after {
            Some(c) if c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '\\' | ':' | '%' | '^' | '"') => {
                String::new()
            }
            _ => rest.get(..end).unwrap_or("").to_ascii_lowercase(),
        }
    }

    /// Steps over the word when it is the next.
    pub(super) fn eat_keyword(&mut self, word: &str) -> bool {
        let found = self.keyword() == word;
        if found {
            self.at += word.len();
        }
        found
    }

    /// Runs one level deeper. Beyond the bound the rest of the text is opaque, so that every reader above ends at once.
    pub(super) fn deeper<T: Default>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth >= MAX_DEPTH {
            let start = self.at;
            self.at = self.text.len();
            if start < self.at {
                self.note(start, &format!("nesting deeper than {MAX_DEPTH}"));
            }
            return T::default();
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    pub(super) fn note(&mut self, start: usize, why: &str) {
        self.opaque.push(Opaque { span: self.since(start), why: why.to_owned() });
    }

    /// Whether a command ends here.
    pub(super) fn at_end(&self) -> bool {
        match self.peek() {
            None | Some('&' | '|' | '\n' | '\r') => true,
            Some(')') => self.open > 0,
            Some(_) => false,
        }
    }
}

pub(super) fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{b}' | '\u{c}' | '\u{a0}' | '\0' | '\u{feff}')
}

pub(super) fn is_newline(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// Separates the words of commands that are built in.
pub(super) fn is_delimiter(c: char) -> bool {
    is_blank(c) || matches!(c, ',' | ';' | '=')
}

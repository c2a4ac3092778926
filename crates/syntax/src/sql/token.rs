//! Tokens of SQL, over all its dialects.
//!
//! The dialects disagree on what a backslash in a string, `--x` and `#` mean. A text in which that matters is read twice
//! ([`Reading`]), and what either reading finds counts.

use countersign_model::Span;

/// Whose rules are followed where the dialects disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Of the standard: a backslash is a character, `--` always begins a comment, `#` never does.
    Standard,
    /// Of MySQL: a backslash escapes, `--` needs a blank after it, `#` begins a comment.
    MySql,
}

/// One token.
#[derive(Debug, Clone)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind<'a>,
    /// Where.
    pub span: Span,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind<'a> {
    /// A word without quotes.
    Word(&'a str),
    /// A name in quotes (or a string, in MySQL).
    Name(String),
    /// A string.
    Text(String),
    /// A number.
    Number(&'a str),
    /// Anything else, one character at a time; `||` and `::` whole.
    Sign(&'a str),
    /// The statement ends here.
    End,
    /// A command to the client: its name, and the rest of its line.
    Meta(&'a str, &'a str),
}

/// The lexer.
#[derive(Debug)]
pub struct Lexer<'a> {
    src: &'a str,
    pub(super) pos: usize,
    reading: Reading,
    /// What ends a statement, when `DELIMITER` has changed it.
    pub(super) delimiter: Option<&'a str>,
    /// The dialects disagree on this text.
    pub doubtful: bool,
    /// A string, comment or quoted name has no end.
    pub open: Option<Span>,
    /// The statement has begun: words that only clients know are words again.
    pub(super) begun: bool,
    /// Dollar quotes whose end was looked for in vain.
    pub(super) vain: usize,
}

/// Dollar quotes without end that are looked for: each costs the length of the text.
pub const MAX_VAIN: usize = 16;

impl<'a> Lexer<'a> {
    /// A lexer over the whole text.
    #[must_use]
    pub fn new(src: &'a str, reading: Reading) -> Self {
        Self { src, pos: 0, reading, delimiter: None, doubtful: false, open: None, begun: false, vain: 0 }
    }

    /// All tokens.
    pub fn run(&mut self) -> Vec<Token<'a>> {
        let mut out: Vec<Token<'a>> = Vec::new();
        let mut fresh = true;
        loop {
            fresh |= self.blank();
            let start = self.pos;
            if self.rest().is_empty() {
                return out;
            }
            let kind = self.token(fresh);
            fresh = matches!(kind, Some(Kind::Meta(..)));
            self.begun = !matches!(kind, None | Some(Kind::End | Kind::Meta(..)));
            if let Some(kind) = kind {
                out.push(Token { kind, span: Span::new(start, self.pos) });
            }
        }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.src.get(self.pos..).unwrap_or("")
    }

    fn at(&self, ahead: usize) -> u8 {
        self.src.as_bytes().get(self.pos + ahead).copied().unwrap_or(0)
    }

    /// The rest of the line, taken.
    pub(super) fn line(&mut self) -> &'a str {
        let line = self.rest().split('\n').next().unwrap_or("");
        self.pos += line.len();
        line.trim()
    }

    /// Skips white space and comments; true when a line began.
    fn blank(&mut self) -> bool {
        let mut fresh = self.pos == 0;
        loop {
            let rest = self.rest();
            let byte = self.at(0);
            if rest.starts_with("--") {
                let close = self.at(2) > b' ';
                self.doubtful |= close;
                if close && self.reading == Reading::MySql {
                    return fresh;
                }
                self.line();
            } else if byte == b'#' {
                // In the standard reading a sign; a comment in the other.
                self.doubtful = true;
                if self.reading == Reading::Standard {
                    return fresh;
                }
                self.line();
            } else if rest.starts_with("/*!") || rest.starts_with("/*M!") {
                // MySQL runs what stands in such a comment.
                self.pos += if self.at(2) == b'!' { 3 } else { 4 };
                self.pos += self.rest().bytes().take_while(u8::is_ascii_digit).count();
            } else if rest.starts_with("/*") {
                match rest.find("*/") {
                    Some(length) => self.pos += length + 2,
                    None => {
                        self.unclosed(self.pos);
                        self.pos = self.src.len();
                    }
                }
            } else if rest.starts_with("*/") {
                self.pos += 2;
            } else if byte == b'\n' {
                fresh = true;
                self.pos += 1;
            } else if !rest.is_empty() && (byte <= b' ' || byte == 0x7f) {
                self.pos += 1;
            } else if byte >= 0x80 && rest.starts_with(|it: char| it.is_whitespace() || it == '\u{feff}') {
                self.pos += rest.chars().next().map_or(1, char::len_utf8);
            } else {
                return fresh;
            }
        }
    }

    pub(super) fn unclosed(&mut self, start: usize) {
        self.open.get_or_insert(Span::new(start, self.src.len()));
    }

    fn token(&mut self, fresh: bool) -> Option<Kind<'a>> {
        if let Some(delimiter) = self.delimiter
            && self.rest().starts_with(delimiter)
        {
            self.pos += delimiter.len();
            return Some(Kind::End);
        }
        if fresh && let Some(kind) = self.client() {
            return kind;
        }
        match self.at(0) {
            b';' if self.delimiter.is_none() => {
                self.pos += 1;
                Some(Kind::End)
            }
            b'\\' => self.backslash(),
            b'\'' => Some(Kind::Text(self.quoted(b'\'', self.reading == Reading::MySql))),
            b'"' => Some(Kind::Name(self.quoted(b'"', self.reading == Reading::MySql))),
            b'`' => Some(Kind::Name(self.quoted(b'`', false))),
            b'[' => Some(self.bracketed()),
            b'$' => Some(self.dollar()),
            b'0'..=b'9' => {
                let rest = self.rest();
                let length = rest.bytes().take_while(|it| it.is_ascii_alphanumeric() || *it == b'.').count();
                self.pos += length;
                Some(Kind::Number(rest.get(..length).unwrap_or("")))
            }
            _ => Some(self.word()),
        }
    }

    fn word(&mut self) -> Kind<'a> {
        let rest = self.rest();
        let inside = |it: char| it.is_alphanumeric() || matches!(it, '_' | '@' | '#' | '$') || it >= '\u{80}';
        let mut length = rest.find(|it: char| !inside(it)).unwrap_or(rest.len());
        if self.reading == Reading::MySql {
            length = rest.get(..length).and_then(|it| it.find('#')).unwrap_or(length);
        }
        if length == 0 {
            let two = rest.starts_with("||") || rest.starts_with("::") || rest.starts_with(":=");
            let length = if two { 2 } else { rest.chars().next().map_or(1, char::len_utf8) };
            self.pos += length;
            return Kind::Sign(rest.get(..length).unwrap_or(""));
        }
        let word = rest.get(..length).unwrap_or("");
        self.pos += length;
        if self.at(0) == b'\'' && matches!(word, "E" | "e" | "N" | "n" | "B" | "b" | "X" | "x" | "R" | "r") {
            return Kind::Text(
                self.quoted(b'\'', matches!(word, "E" | "e") || self.reading == Reading::MySql),
            );
        }
        Kind::Word(word)
    }

    /// Text up to the closing quote, a doubled quote being one.
    pub(super) fn quoted(&mut self, quote: u8, escapes: bool) -> String {
        let start = self.pos;
        self.pos += 1;
        let mut out = String::new();
        let mut run = self.pos;
        let bytes = self.src.as_bytes();
        while let Some(byte) = bytes.get(self.pos).copied() {
            if byte == b'\\' && quote != b'`' {
                self.doubtful |= matches!(self.at(1), b'\'' | b'"' | b'\\');
                if escapes {
                    out.push_str(self.src.get(run..self.pos).unwrap_or(""));
                    self.pos += 1;
                    let next = self.rest().chars().next();
                    match next {
                        Some('n') => out.push('\n'),
                        Some('t') => out.push('\t'),
                        Some(other) => out.push(other),
                        None => {}
                    }
                    self.pos += next.map_or(0, char::len_utf8);
                    run = self.pos;
                    continue;
                }
            }
            if byte == quote {
                out.push_str(self.src.get(run..self.pos).unwrap_or(""));
                self.pos += 1;
                if self.at(0) != quote {
                    return out;
                }
                run = self.pos;
            }
            self.pos += 1;
        }
        out.push_str(self.src.get(run..self.pos).unwrap_or(""));
        self.unclosed(start);
        out
    }
}

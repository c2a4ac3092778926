//! White space, comments, and what else stands between tokens.

use super::heredoc::Heredoc;
use super::lexer::Lexer;
use super::token::Token;
use crate::Language;

impl<'a> Lexer<'a> {
    /// Skips to the next token; tells whether there was white space, and a line end.
    pub(super) fn blank(&mut self, out: &mut [Token<'a>], pending: &mut Vec<Heredoc>) -> (bool, bool) {
        let (mut space, mut line) = (false, self.pos == 0);
        if self.pos == 0 {
            if self.src.starts_with("#!") {
                self.skip_line();
            }
            self.documentation();
        }
        while self.pos < self.end {
            match self.byte() {
                b'\n' => {
                    self.pos += 1;
                    (space, line) = (true, true);
                    self.bodies(pending, out);
                    self.documentation();
                }
                b'\\'
                    if matches!(self.at(1), b'\n' | b'\r')
                        && matches!(self.table.language, Language::Ruby | Language::Awk) =>
                {
                    self.pos += if self.at(1) == b'\r' { 3 } else { 2 };
                    space = true;
                }
                _ if self.comment() => space = true,
                byte if byte <= b' ' || byte == 0x7f => {
                    self.pos += 1;
                    space = true;
                }
                0x80.. if self.char().is_whitespace() || self.char() == '\u{feff}' => {
                    // Line separators of Unicode end a line in JavaScript.
                    line |= matches!(self.char(), '\u{2028}' | '\u{2029}');
                    self.pos += self.char().len_utf8();
                    space = true;
                }
                _ => break,
            }
        }
        self.pos = self.pos.min(self.end);
        (space, line)
    }

    pub(super) fn skip_line(&mut self) {
        self.pos += self.rest().find('\n').unwrap_or(self.rest().len());
    }

    fn comment(&mut self) -> bool {
        let rest = self.rest();
        if self.table.block_comments && rest.starts_with("/*") {
            match rest.get(2..).and_then(|it| it.find("*/")) {
                Some(length) => self.pos += length + 4,
                None => self.give_up("comment without end"),
            }
            return true;
        }
        if self.table.is(Language::Lua)
            && rest.starts_with("--[")
            && let Some((_, end)) = self.long_bracket(2)
        {
            self.pos = end;
            return true;
        }
        if !self.table.line_comments.iter().any(|it| rest.starts_with(it)) {
            return false;
        }
        if self.table.is(Language::Php) {
            // `#[…]` is an attribute; `?>` ends a comment.
            if rest.starts_with("#[") {
                return false;
            }
            let line = rest.split('\n').next().unwrap_or("");
            self.pos += line.find("?>").unwrap_or(line.len());
            return true;
        }
        self.skip_line();
        true
    }

    /// Skips documentation that begins with `=` in the first column (Perl, Ruby).
    fn documentation(&mut self) {
        let rest = self.rest();
        let ends = match self.table.language {
            Language::Ruby if rest.starts_with("=begin") => "\n=end",
            Language::Perl
                if rest.starts_with('=') && rest.as_bytes().get(1).is_some_and(u8::is_ascii_alphabetic) =>
            {
                "\n=cut"
            }
            _ => return,
        };
        match rest.find(ends) {
            Some(length) => {
                self.pos += length + ends.len();
                self.skip_line();
            }
            None => self.pos = self.end,
        }
    }

    /// `[[ … ]]` or `[==[ … ]==]` that opens `ahead` bytes further: the text's start, and the place after it.
    pub(super) fn long_bracket(&mut self, ahead: usize) -> Option<(usize, usize)> {
        let rest = self.slice(self.pos + ahead, self.end);
        let inside = rest.strip_prefix('[')?;
        let level = inside.bytes().take_while(|it| *it == b'=').count();
        let text = inside.get(level..)?.strip_prefix('[')?;
        let start = self.end - text.len();
        let close = format!("]{}]", "=".repeat(level));
        match text.find(&close) {
            Some(length) => Some((start, start + length + close.len())),
            None => {
                self.note(countersign_model::Span::new(start, self.end), "long string without end");
                Some((start, self.end + close.len()))
            }
        }
    }
}

//! Numbers, names, operators.

use super::lexer::Front;
use super::lexer::Lexer;
use super::tables::{Interpolation, OPERATORS};
use super::token::{Kind, Token};
use crate::Language;
use std::borrow::Cow;

impl<'a> Lexer<'a> {
    pub(super) fn number(&mut self) -> Kind<'a> {
        let start = self.pos;
        let hex = self.byte() == b'0' && matches!(self.at(1), b'x' | b'X');
        loop {
            match self.byte() {
                b'0'..=b'9' | b'a'..=b'd' | b'f'..=b'z' | b'A'..=b'D' | b'F'..=b'Z' | b'_' => self.pos += 1,
                b'e' | b'E' if !hex && matches!(self.at(1), b'+' | b'-') && self.at(2).is_ascii_digit() => {
                    self.pos += 2;
                }
                b'e' | b'E' => self.pos += 1,
                b'.' if !hex && self.at(1).is_ascii_digit() => self.pos += 1,
                _ => break,
            }
        }
        Kind::Number(self.slice(start, self.pos))
    }

    pub(super) fn name(&mut self, front: Front, out: &[Token<'a>]) -> Option<Kind<'a>> {
        let start = self.pos;
        let name = self.identifier();
        if self.pos == start {
            self.pos += self.char().len_utf8();
            return None;
        }
        match self.table.language {
            Language::Perl => self.perl_quote(&name, front, out).or_else(|| self.perl_end(&name)),
            Language::Ruby if name == "__END__" && self.pos >= 7 => self.ruby_end(start),
            _ => None,
        }
        .or(Some(Kind::Name(name)))
    }

    /// An identifier; in JavaScript with its escapes resolved, in Perl with its packages.
    pub(super) fn identifier(&mut self) -> Cow<'a, str> {
        let start = self.pos;
        let mut escaped: Option<String> = None;
        while self.pos < self.end {
            let char = self.char();
            if is_name_start(char)
                || char.is_ascii_digit()
                || (char == '$' && self.table.is(Language::JavaScript))
            {
                if let Some(text) = &mut escaped {
                    text.push(char);
                }
                self.pos += char.len_utf8();
            } else if char == '\\' && self.at(1) == b'u' && self.table.is(Language::JavaScript) {
                let mut text = escaped.take().unwrap_or_else(|| self.slice(start, self.pos).to_owned());
                self.escape(&mut text, Interpolation::Escapes, 0);
                escaped = Some(text);
            } else if char == ':' && self.at(1) == b':' && self.table.is(Language::Perl) {
                if !(is_name_start(char::from(self.at(2))) || self.at(2) >= 0x80) {
                    break;
                }
                self.pos += 2;
            } else if char == '\\' && self.table.is(Language::Php) && is_name_start(char::from(self.at(1))) {
                self.pos += 1;
            } else {
                break;
            }
        }
        if self.table.is(Language::Ruby)
            && matches!(self.byte(), b'?' | b'!')
            && self.at(1) != b'='
            && self.pos > start
        {
            self.pos += 1;
        }
        escaped.map_or_else(|| Cow::Borrowed(self.slice(start, self.pos)), Cow::Owned)
    }

    pub(super) fn operator(&mut self) -> Option<Kind<'a>> {
        let rest = self.rest();
        let quick = match self.byte() {
            b'(' => "(",
            b')' => ")",
            b'[' => "[",
            b']' => "]",
            b'{' => "{",
            b'}' => "}",
            b';' => ";",
            b',' => ",",
            b'|' | b'.' | b'?' | b':' | b'=' | b'<' | b'>' | b'+' | b'-' if !continues(self.at(1)) => rest
                .get(..1)
                .and_then(|it| OPERATORS.iter().copied().rev().find(|op| *op == it))
                .unwrap_or(""),
            _ => OPERATORS.iter().copied().find(|it| rest.starts_with(it)).unwrap_or(""),
        };
        if quick.is_empty() {
            self.pos += self.char().len_utf8().max(1);
            return None;
        }
        self.pos += quick.len();
        Some(Kind::Op(quick))
    }
}

/// A letter, `_`, or anything outside ASCII that is no white space.
pub fn is_name_start(char: char) -> bool {
    char.is_ascii_alphabetic()
        || char == '_'
        || (char >= '\u{80}' && !char.is_whitespace() && char != '\u{feff}')
}

/// A second character that may belong to an operator.
fn continues(byte: u8) -> bool {
    matches!(
        byte,
        b'|' | b'.'
            | b'?'
            | b':'
            | b'='
            | b'<'
            | b'>'
            | b'+'
            | b'-'
            | b'~'
            | b'&'
            | b'*'
            | b'/'
            | b'!'
            | b'%'
    )
}

//! What is quoted in other ways than with quotes: patterns, `%w[]`, `qx//`, symbols, long strings.

use super::lexer::{Front, Lexer};
use super::strings::Mode;
use super::tables::{Interpolation, closing};
use super::token::{Kind, Piece, Quote, Token};
use super::word::is_name_start;
use crate::Language;
use std::borrow::Cow;

impl<'a> Lexer<'a> {
    /// A pattern between slashes, at a place where a term is expected. None when it has no end on its line.
    pub(super) fn slashes(&mut self) -> Option<Kind<'a>> {
        match self.table.language {
            Language::Ruby | Language::Perl => {
                self.pos += 1;
                let pieces =
                    self.pieces(&Mode { open: 0, close: b'/', fill: self.table.double, line: false });
                self.flags();
                Some(Kind::Text(Quote::Regex, pieces))
            }
            Language::JavaScript | Language::Awk => {
                if self.pos < self.regex_from {
                    return None;
                }
                let rest = self.rest();
                let (mut class, mut escaped) = (false, false);
                for (place, byte) in rest.bytes().enumerate().skip(1) {
                    match byte {
                        b'\n' => {
                            self.regex_from = self.pos + place;
                            return None;
                        }
                        _ if escaped => escaped = false,
                        b'\\' => escaped = true,
                        b'[' => class = true,
                        b']' => class = false,
                        b'/' if !class => {
                            let text = rest.get(1..place).unwrap_or("").to_owned();
                            self.pos += place + 1;
                            self.flags();
                            return Some(Kind::Text(Quote::Regex, vec![Piece::Text(text)]));
                        }
                        _ => {}
                    }
                }
                self.regex_from = self.end;
                None
            }
            _ => None,
        }
    }

    /// The letters after a pattern.
    pub(super) fn flags(&mut self) -> &'a str {
        if self.table.is(Language::Awk) {
            return "";
        }
        let rest = self.rest();
        let length = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        self.pos += length;
        rest.get(..length).unwrap_or("")
    }

    /// Tokens that begin with a sign and belong to one language.
    pub(super) fn special(&mut self, front: Front, out: &[Token<'a>]) -> Option<Kind<'a>> {
        let (byte, next) = (self.byte(), self.at(1));
        match (self.table.language, byte) {
            (Language::Ruby, b'$' | b'@') | (Language::Php, b'$') => self.sigil(),
            (Language::Perl, b'$' | b'@') => self.sigil(),
            (Language::Perl, b'%') if front.term => self.sigil(),
            (Language::Perl, b'<') if front.term => self.angle(),
            (Language::Ruby, b'%') if front.term => self.percent(),
            (Language::Ruby, b'%')
                if front.command && (next.is_ascii_alphabetic() || matches!(next, b'{' | b'[' | b'(')) =>
            {
                let found = self.percent()?;
                self.doubt(out);
                Some(found)
            }
            (Language::Ruby, b'?') if front.term && !is_name_start(char::from(self.at(2))) => (next > b' ')
                .then(|| {
                    self.pos += 1;
                    let char = self.char();
                    self.pos += char.len_utf8();
                    Kind::Text(Quote::Plain, vec![Piece::Text(char.to_string())])
                }),
            (Language::Ruby, b':') if next != b':' && (front.term || front.space) => self.symbol(),
            (Language::Lua, b'[') => {
                let (start, after) = self.long_bracket(0)?;
                let level = start - self.pos;
                let inside = self.slice(start, after.saturating_sub(level).min(self.end));
                self.pos = after.min(self.end);
                let inside = inside.strip_prefix('\n').unwrap_or(inside).to_owned();
                Some(Kind::Text(Quote::Plain, vec![Piece::Text(inside)]))
            }
            (Language::Php, b'?') if next == b'>' => {
                // Text of the page up to the next tag.
                self.pos += 2;
                match self.rest().find("<?") {
                    Some(length) => self.pos += length + 2,
                    None => self.pos = self.end,
                }
                if self.rest().starts_with("php") {
                    self.pos += 3;
                }
                Some(Kind::Text(Quote::Page, Vec::new()))
            }
            (Language::JavaScript, b'#') if is_name_start(char::from(next)) => {
                self.pos += 1;
                Some(Kind::Name(self.identifier()))
            }
            (Language::JavaScript, b'\\') if next == b'u' => Some(Kind::Name(self.identifier())),
            (Language::Php, b'\\') if is_name_start(char::from(next)) => {
                self.pos += 1;
                Some(Kind::Name(self.identifier()))
            }
            _ => None,
        }
    }

    /// `$x`, `@x`, `%x`, `$#x`, `$_`, `$::x`.
    fn sigil(&mut self) -> Option<Kind<'a>> {
        let start = self.pos;
        let sigil = char::from(self.byte());
        self.pos += 1;
        if sigil == '@' && self.byte() == b'@' && self.table.is(Language::Ruby) {
            self.pos += 1;
        }
        if self.table.is(Language::Perl) {
            if sigil == '$' && self.byte() == b'#' && matches!(self.at(1), b'$' | b'{') {
                self.pos += 1;
                return Some(Kind::Op("$")); // the last index of what a reference holds
            }
            if sigil == '$' && self.byte() == b'#' && (self.at(1) == b'_' || self.at(1).is_ascii_alphabetic())
            {
                self.pos += 1;
            }
            if self.rest().starts_with("::") {
                self.pos += 2;
            }
            if self.byte() == b'^' && self.at(1).is_ascii_uppercase() {
                self.pos += 1;
            }
        }
        let name = self.identifier();
        if !name.is_empty() {
            let name = match name {
                Cow::Borrowed(it) => Cow::Borrowed(it.trim_start_matches("main::")),
                owned => owned,
            };
            return Some(Kind::Var(sigil, name));
        }
        let next = self.byte();
        let reference = self.at(1) == b'{' || self.at(1) == b'$' || is_name_start(char::from(self.at(1)));
        let special = match self.table.language {
            Language::Ruby => {
                sigil == '$' && matches!(next, b'!'..=b'/' | b'0'..=b'9' | b':'..=b'@' | b'~' | b'`')
            }
            Language::Perl if sigil == '$' => {
                matches!(
                    next,
                    b'&' | b'`' | b'\'' | b'+' | b'!' | b'@' | b'/' | b'\\' | b',' | b';' | b'.' | b'0'
                        ..=b'9'
                ) || matches!(next, b'<' | b'>' | b'(' | b'[' | b']' | b'?' | b'|' | b'"' | b'-' | b'^')
                    || (next == b'$' && !reference)
            }
            _ => false,
        };
        if !special {
            self.pos = start + 1;
            return Some(Kind::Op(match sigil {
                '@' => "@",
                '%' => "%",
                _ => "$",
            }));
        }
        let place = self.pos;
        self.pos += 1;
        while next.is_ascii_digit() && self.byte().is_ascii_digit() {
            self.pos += 1;
        }
        Some(Kind::Var(sigil, Cow::Borrowed(self.slice(place, self.pos))))
    }

    /// `<$fh>`, `<STDIN>`, `<*.c>`.
    fn angle(&mut self) -> Option<Kind<'a>> {
        let rest = self.slice(self.pos + 1, (self.pos + 128).min(self.end));
        let inside = rest.split('>').next().filter(|it| it.len() < rest.len())?;
        if inside.contains(['\n', ';', '=', '(', '"']) || inside.starts_with(' ') {
            return None;
        }
        self.pos += 1;
        let pieces = self.pieces(&Mode { open: 0, close: b'>', fill: Interpolation::Perl, line: true });
        Some(Kind::Text(Quote::Angle, pieces))
    }

    /// `%w[a b]`, `%x(ls)`, `%q{}`, `%(…)`.
    fn percent(&mut self) -> Option<Kind<'a>> {
        let kind = self.at(1);
        let skip = if kind.is_ascii_alphabetic() { 2 } else { 1 };
        let open = self.at(skip);
        if !open.is_ascii_punctuation()
            || (skip == 1 && !matches!(open, b'(' | b'[' | b'{' | b'<' | b'|' | b'!'))
        {
            return None;
        }
        let raw = matches!(kind, b'w' | b'i' | b'q' | b's');
        let quote = match kind {
            b'w' | b'W' | b'i' | b'I' => Quote::Words,
            b'x' => Quote::Shell,
            b'r' => Quote::Regex,
            b'q' | b'Q' | b's' => Quote::Plain,
            _ if skip == 1 => Quote::Plain,
            _ => return None,
        };
        self.pos += skip;
        let pieces = self.delimited(if raw { Interpolation::Raw } else { Interpolation::Hash });
        if quote == Quote::Regex {
            self.flags();
        }
        Some(Kind::Text(quote, pieces))
    }

    fn symbol(&mut self) -> Option<Kind<'a>> {
        match self.at(1) {
            quote @ (b'"' | b'\'') => {
                self.pos += 1;
                Some(self.string(if quote == b'"' { Interpolation::Hash } else { Interpolation::Raw }))
            }
            next if is_name_start(char::from(next)) => {
                self.pos += 1;
                let name = self.identifier().into_owned();
                Some(Kind::Text(Quote::Plain, vec![Piece::Text(name)]))
            }
            b'`' | b'+' | b'-' | b'*' | b'/' | b'%' | b'|' | b'&' | b'^' => {
                let name = self.slice(self.pos + 1, self.pos + 2).to_owned();
                self.pos += 2;
                Some(Kind::Text(Quote::Plain, vec![Piece::Text(name)]))
            }
            _ => None,
        }
    }

    /// The text between the delimiter here and its partner.
    pub(super) fn delimited(&mut self, fill: Interpolation) -> Vec<Piece<'a>> {
        let open = self.byte();
        let close = closing(open);
        self.pos += 1;
        self.pieces(&Mode { open: if close == open { 0 } else { open }, close, fill, line: false })
    }
}

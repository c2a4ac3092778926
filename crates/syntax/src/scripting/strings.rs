//! Quoted text: escapes and what is put in.

use super::lexer::Lexer;
use super::tables::Interpolation;
use super::token::{Kind, Piece, Quote};
use super::word::is_name_start;
use crate::Language;
use countersign_model::Span;

/// How a quoted text is read, up to its end.
#[derive(Debug, Clone, Copy)]
pub struct Mode {
    /// The opening bracket, when brackets nest; 0 otherwise.
    pub open: u8,
    /// What ends it; 0 for the end of the text.
    pub close: u8,
    /// What may be put in.
    pub fill: Interpolation,
    /// It ends with its line at the latest.
    pub line: bool,
}

impl<'a> Lexer<'a> {
    /// A string between equal quotes, at the quote.
    pub(super) fn string(&mut self, fill: Interpolation) -> Kind<'a> {
        let close = self.byte();
        self.pos += 1;
        let mode = Mode { open: 0, close, fill, line: self.table.line_strings };
        Kind::Text(Quote::Plain, self.pieces(&mode))
    }

    /// Back-ticks: a template in JavaScript, a command elsewhere.
    pub(super) fn backticks(&mut self) -> Kind<'a> {
        self.pos += 1;
        let js = self.table.is(Language::JavaScript);
        let fill = if js { Interpolation::Dollar } else { self.table.double };
        let mode = Mode { open: 0, close: b'`', fill, line: false };
        Kind::Text(if js { Quote::Template } else { Quote::Shell }, self.pieces(&mode))
    }

    /// The pieces up to the end that `mode` names; the end is taken.
    pub(super) fn pieces(&mut self, mode: &Mode) -> Vec<Piece<'a>> {
        let begin = self.pos;
        let mut out = Vec::new();
        let mut text = String::new();
        let mut run = self.pos;
        let mut nested = 0_usize;
        loop {
            if self.pos >= self.end {
                text.push_str(self.slice(run, self.end));
                if mode.close != 0 {
                    self.note(Span::new(begin.saturating_sub(1), self.end), "string without end");
                }
                break;
            }
            let byte = self.byte();
            if byte == mode.close && mode.close != 0 {
                if nested == 0 {
                    text.push_str(self.slice(run, self.pos));
                    self.pos += 1;
                    break;
                }
                nested -= 1;
                self.pos += 1;
                continue;
            }
            if byte == mode.open && mode.open != 0 {
                nested += 1;
            }
            if byte == b'\n' && mode.line {
                text.push_str(self.slice(run, self.pos));
                self.note(Span::new(begin.saturating_sub(1), self.pos), "string without end");
                break;
            }
            if !matches!(byte, b'\\' | b'$' | b'#' | b'@' | b'{') {
                self.pos += 1;
                continue;
            }
            let start = self.pos;
            if byte == b'\\' {
                text.push_str(self.slice(run, start));
                self.escape(&mut text, mode.fill, mode.close);
                run = self.pos;
            } else if let Some(piece) = self.filling(mode) {
                if byte == mode.open && mode.open != 0 {
                    nested = nested.saturating_sub(1); // its closing bracket went with it
                }
                text.push_str(self.slice(run, start));
                if !text.is_empty() {
                    out.push(Piece::Text(std::mem::take(&mut text)));
                }
                out.push(piece);
                run = self.pos;
            } else {
                self.pos = start + 1;
            }
        }
        if !text.is_empty() {
            out.push(Piece::Text(text));
        }
        out
    }

    /// What is put in at this place, if anything.
    fn filling(&mut self, mode: &Mode) -> Option<Piece<'a>> {
        match (mode.fill, self.byte()) {
            (Interpolation::Dollar, b'$') if self.at(1) == b'{' => Some(self.code(2)),
            (Interpolation::Hash, b'#') if self.at(1) == b'{' => Some(self.code(2)),
            (Interpolation::Hash, b'#') if matches!(self.at(1), b'@' | b'$') => {
                self.pos += if self.at(1) == b'@' && self.at(2) == b'@' { 3 } else { 2 };
                let name = self.identifier();
                (!name.is_empty()).then(|| Piece::Var(name.into_owned(), None))
            }
            (Interpolation::Perl, b'$' | b'@') => self.perl_filling(mode),
            // Code in a pattern: `(?{ … })`.
            (Interpolation::Perl, b'{')
                if self.slice(self.pos.saturating_sub(2), self.pos).ends_with('?') =>
            {
                let front = self.slice(self.pos.saturating_sub(3), self.pos);
                (front.ends_with("(?") || front == "(??").then(|| self.code(1))
            }
            (Interpolation::Php, b'{') if self.at(1) == b'$' => Some(self.code(1)),
            (Interpolation::Php, b'$') => self.php_filling(),
            _ => None,
        }
    }

    /// Code in braces; `skip` bytes stand in front of it.
    fn code(&mut self, skip: usize) -> Piece<'a> {
        self.pos += skip;
        Piece::Code(self.run(true))
    }

    fn perl_filling(&mut self, mode: &Mode) -> Option<Piece<'a>> {
        let (sigil, next) = (self.byte(), self.at(1));
        if next == b'{' {
            let rest = self.slice(self.pos + 2, self.end);
            let name: String =
                rest.chars().take_while(|it| is_name_start(*it) || it.is_ascii_digit()).collect();
            if !name.is_empty() && rest.get(name.len()..).is_some_and(|it| it.starts_with('}')) {
                self.pos += name.len() + 3;
                return Some(self.subscripts(name, mode));
            }
            return Some(self.code(2));
        }
        self.pos += 1;
        if next == b'$' && (is_name_start(char::from(self.at(1))) || self.at(1) == b'{') {
            self.pos += 1; // a reference: `$$x`, `@$x`
        }
        let name = self.identifier().into_owned();
        if name.is_empty() {
            let special = sigil == b'$' && matches!(next, b'0'..=b'9' | b'$' | b'&' | b'!' | b'@');
            if !special || next == mode.close {
                return None;
            }
            self.pos += 1;
            return Some(Piece::Var(char::from(next).to_string(), None));
        }
        Some(self.subscripts(name, mode))
    }

    /// `[0]`, `{key}`, `->{key}` after a variable in a string of Perl.
    fn subscripts(&mut self, mut name: String, mode: &Mode) -> Piece<'a> {
        let mut index = None;
        for _ in 0..8 {
            let arrow = if self.rest().starts_with("->") { 2 } else { 0 };
            let open = self.at(arrow);
            let close = match open {
                b'[' => ']',
                b'{' => '}',
                _ => break,
            };
            let inside = self.slice(self.pos + arrow + 1, (self.pos + arrow + 65).min(self.end));
            let Some(key) = inside.split(close).next().filter(|it| it.len() < inside.len()) else { break };
            let clean = key.trim_matches(['\'', '"']);
            let simple =
                clean.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'$' | b'-'));
            if !simple || clean.is_empty() || open == mode.open && mode.open != 0 && arrow == 0 {
                break;
            }
            self.pos += arrow + key.len() + 2;
            if open == b'{' && !clean.starts_with('$') {
                name = format!("{name}.{clean}");
            } else {
                index = Some(clean.to_owned());
            }
        }
        Piece::Var(name, index)
    }

    fn php_filling(&mut self) -> Option<Piece<'a>> {
        if self.at(1) == b'{' {
            return Some(self.code(2));
        }
        if !is_name_start(char::from(self.at(1))) {
            return None;
        }
        self.pos += 1;
        let rest = self.rest();
        let end = rest.find(|it: char| !is_name_start(it) && !it.is_ascii_digit()).unwrap_or(rest.len());
        let mut name = rest.get(..end).unwrap_or("").to_owned();
        self.pos += end;
        let after = self.slice(self.pos, (self.pos + 64).min(self.end));
        if let Some(key) = after.strip_prefix('[').and_then(|it| it.split_once(']')).map(|it| it.0) {
            self.pos += key.len() + 2;
            let clean = key.trim_matches(['\'', '"']);
            if clean.bytes().all(|it| it.is_ascii_digit() || it == b'$') {
                return Some(Piece::Var(name, Some(clean.to_owned())));
            }
            name = format!("{name}.{clean}");
        } else if after.starts_with("->") && is_name_start(char::from(self.at(2))) {
            self.pos += 2;
            let property = self.identifier();
            name = format!("{name}.{property}");
        }
        Some(Piece::Var(name, None))
    }

    /// Resolves the escape at this place and steps over it.
    pub(super) fn escape(&mut self, text: &mut String, fill: Interpolation, close: u8) {
        self.pos += 1;
        let char = self.char();
        if self.pos >= self.end {
            text.push('\\');
            return;
        }
        self.pos += char.len_utf8();
        if fill == Interpolation::Raw {
            if char != '\\' && u32::from(char) != u32::from(close) {
                text.push('\\');
            }
            text.push(char);
            return;
        }
        match char {
            'n' => text.push('\n'),
            't' => text.push('\t'),
            'r' => text.push('\r'),
            'e' => text.push('\u{1b}'),
            'a' if fill != Interpolation::Dollar => text.push('\u{7}'),
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            'v' => text.push('\u{b}'),
            'x' => self.code_point(text, 16, 2),
            'u' => self.code_point(text, 16, 4),
            'z' if self.table.is(Language::Lua) => {
                self.pos += self.rest().len() - self.rest().trim_start().len();
            }
            'Q' | 'E' | 'U' | 'L' if fill == Interpolation::Perl => {}
            '0'..='9' if self.table.is(Language::Lua) => {
                self.pos -= 1;
                self.code_point(text, 10, 3);
            }
            '0'..='7' => {
                self.pos -= 1;
                self.code_point(text, 8, 3);
            }
            '\n' if matches!(fill, Interpolation::Escapes | Interpolation::Dollar | Interpolation::Hash) => {}
            other => text.push(other),
        }
    }

    /// `41`, `{41}`, `{41 42}`: characters by number.
    fn code_point(&mut self, text: &mut String, radix: u32, digits: usize) {
        let braced = self.byte() == b'{' && radix == 16;
        let rest = self.slice(self.pos, (self.pos + 64).min(self.end));
        let (list, length) = if braced {
            let inside = rest.get(1..).and_then(|it| it.split('}').next()).unwrap_or("");
            (inside, inside.len() + 2)
        } else {
            let length = rest.chars().take(digits).take_while(|it| it.is_digit(radix)).count();
            (rest.get(..length).unwrap_or(""), length)
        };
        self.pos = (self.pos + length).min(self.end);
        for number in list.split_whitespace() {
            let value = u32::from_str_radix(number, radix).ok().and_then(char::from_u32);
            text.push(value.unwrap_or('\u{fffd}'));
        }
    }
}

//! The lexer of all languages: text to tokens, in one pass.
//!
//! Where a character may mean two things (`/`, `%`, `<<`) and only a run could tell, the reading that hides less is
//! taken: a pattern read as code shows at worst an unclosed string, which is reported; code read as a pattern would be
//! lost.

use super::front::is_member_sign;
use super::heredoc::Heredoc;
use super::tables::Table;
use super::token::{Kind, NO_MATE, Token};
use super::word::is_name_start;
use crate::Language;
use crate::script::Opaque;
use countersign_model::Span;

/// Interpolations inside interpolations that are followed.
const MAX_NESTING: usize = 16;
/// Opaque spans that are reported; the rest would say nothing new.
const MAX_OPAQUE: usize = 32;

/// The state of the lexer.
#[derive(Debug)]
pub struct Lexer<'a> {
    pub(super) src: &'a str,
    pub(super) pos: usize,
    /// Where reading stops; less than the text inside a here-document.
    pub(super) end: usize,
    pub(super) table: &'static Table,
    depth: usize,
    /// What was not understood.
    pub opaque: Vec<Opaque>,
    /// No pattern starts before this place: one was looked for and has no end on its line.
    pub(super) regex_from: usize,
    /// How often a name was looked up among the tokens so far.
    pub(super) lookups: usize,
}

/// What stands in front of a token, as far as its reading depends on it.
#[derive(Debug, Clone, Copy)]
pub struct Front {
    /// A value is expected here.
    pub term: bool,
    /// A name stands in front that may be a call without parentheses.
    pub command: bool,
    /// White space stands in front.
    pub space: bool,
}

impl<'a> Lexer<'a> {
    /// A lexer over the whole text.
    #[must_use]
    pub fn new(src: &'a str, table: &'static Table) -> Self {
        let (pos, end, depth, regex_from, lookups) = (0, src.len(), 0, 0, 0);
        Self { src, pos, end, table, depth, opaque: Vec::new(), regex_from, lookups }
    }

    /// All tokens; with `nested`, up to the brace that closes an interpolation.
    pub fn run(&mut self, nested: bool) -> Vec<Token<'a>> {
        let mut out: Vec<Token<'a>> = Vec::new();
        let mut open: Vec<(usize, bool)> = Vec::new();
        let mut pending: Vec<Heredoc> = Vec::new();
        let mut control = false;
        if self.depth > MAX_NESTING {
            self.give_up("interpolation nested too deeply");
            return out;
        }
        self.depth += 1;
        loop {
            let (space, line) = self.blank(&mut out, &mut pending);
            if self.pos >= self.end {
                if nested {
                    self.note(Span::new(self.pos, self.end), "interpolation without end");
                }
                break;
            }
            if nested && open.is_empty() && self.byte() == b'}' {
                self.pos += 1;
                break;
            }
            let start = self.pos;
            let front = self.front(&out, control, space, line);
            let found = self.token(front, &out, &mut pending);
            if self.pos <= start {
                // Whatever it was, it must not be met again.
                self.pos = start + self.char().len_utf8().max(1);
                continue;
            }
            let Some(kind) = found else { continue };
            let index = out.len();
            match &kind {
                Kind::Op(bracket @ ("(" | "[" | "{")) => {
                    let flag = match *bracket {
                        "(" => self.controls(&out),
                        "{" => self.is_handle_block(&out),
                        _ => false,
                    };
                    open.push((index, flag));
                }
                Kind::Op(bracket @ (")" | "]" | "}")) => {
                    control = false;
                    if let Some(depth) = partner(bracket, &open, &out) {
                        open.truncate(depth + 1);
                        if let Some((opener, flag)) = open.pop() {
                            control = flag;
                            if let Some(token) = out.get_mut(opener) {
                                token.mate = index;
                            }
                        }
                    }
                }
                _ => {}
            }
            out.push(Token { kind, span: Span::new(start, self.pos), space, line, mate: NO_MATE });
        }
        // Where a bracket stays open, something was misread, and what follows seems to be inside of what it is not.
        if let Some(token) = open.first().and_then(|it| out.get(it.0)) {
            self.note(Span::new(token.span.start, self.pos), "bracket without end");
        }
        if !pending.is_empty() {
            self.note(Span::new(self.pos, self.end), "here-document without body");
        }
        self.depth -= 1;
        out
    }

    /// The byte at the place of reading, 0 at the end.
    pub(super) fn byte(&self) -> u8 {
        self.at(0)
    }

    pub(super) fn at(&self, ahead: usize) -> u8 {
        let place = self.pos + ahead;
        if place >= self.end { 0 } else { self.src.as_bytes().get(place).copied().unwrap_or(0) }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.slice(self.pos, self.end)
    }

    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.src.get(start..end).unwrap_or("")
    }

    pub(super) fn char(&self) -> char {
        self.rest().chars().next().unwrap_or('\0')
    }

    pub(super) fn note(&mut self, span: Span, why: &str) {
        if self.opaque.len() < MAX_OPAQUE {
            // A delimiter may be longer than one byte: a span begins and ends with a character.
            let border = |at: &usize| self.src.is_char_boundary(*at);
            let start = (0..=span.start.min(self.src.len())).rev().find(border).unwrap_or(0);
            let end = (span.end.max(start)..=self.src.len()).find(border).unwrap_or(self.src.len());
            self.opaque.push(Opaque { span: Span::new(start, end), why: why.to_owned() });
        }
    }

    /// The rest of the text is not read.
    pub(super) fn give_up(&mut self, why: &str) {
        self.note(Span::new(self.pos, self.end), why);
        self.pos = self.end;
    }

    fn token(&mut self, front: Front, out: &[Token<'a>], pending: &mut Vec<Heredoc>) -> Option<Kind<'a>> {
        let byte = self.byte();
        if let Some(kind) = self.heredoc(front, out, pending) {
            return Some(kind);
        }
        match byte {
            b'\'' => Some(self.string(self.table.single)),
            b'"' => Some(self.string(self.table.double)),
            b'`' if self.table.is(Language::Ruby) && is_method_name(out) => self.operator(),
            b'`' if !matches!(self.table.language, Language::Lua | Language::Awk) => Some(self.backticks()),
            b'0'..=b'9' => Some(self.number()),
            b'/' if front.term => self.slashes().or_else(|| self.operator()),
            _ if is_name_start(self.char()) || (byte == b'$' && self.table.is(Language::JavaScript)) => {
                self.name(front, out)
            }
            _ => self.special(front, out).or_else(|| self.operator()),
        }
    }
}

/// After `def` and `.` a back-tick is the name of a method.
fn is_method_name(out: &[Token<'_>]) -> bool {
    out.last().is_some_and(|it| is_member_sign(it) || matches!(&it.kind, Kind::Name(name) if name == "def"))
}

/// Which of the open brackets this one closes; a few wrong ones in between are passed over.
fn partner(bracket: &str, open: &[(usize, bool)], out: &[Token<'_>]) -> Option<usize> {
    let wanted = match bracket {
        ")" => "(",
        "]" => "[",
        _ => "{",
    };
    open.iter().enumerate().rev().take(4).find_map(|(depth, (index, _))| {
        let fits = matches!(out.get(*index).map(|it| &it.kind), Some(Kind::Op(it)) if *it == wanted);
        fits.then_some(depth)
    })
}

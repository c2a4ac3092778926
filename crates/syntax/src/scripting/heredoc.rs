//! Here-documents of Ruby, Perl and PHP.

use super::front::is_member_sign;
use super::lexer::{Front, Lexer};
use super::strings::Mode;
use super::tables::Interpolation;
use super::token::{Kind, Piece, Quote, Token};
use super::word::is_name_start;
use crate::Language;
use countersign_model::Span;

/// A here-document that was announced and whose body is still to come.
#[derive(Debug)]
pub struct Heredoc {
    /// Index of its token.
    index: usize,
    /// The line that ends it.
    tag: String,
    /// The end may be indented.
    indented: bool,
    /// Indentation is taken off.
    squiggly: bool,
    fill: Interpolation,
}

/// Names that are looked for among the tokens so far: more would cost time.
const MAX_LOOKUPS: usize = 32;

impl<'a> Lexer<'a> {
    /// `<<EOF`, `<<~"EOF"`, `<<<EOF`: the token, empty until its body is read.
    pub(super) fn heredoc(
        &mut self,
        front: Front,
        out: &[Token<'a>],
        pending: &mut Vec<Heredoc>,
    ) -> Option<Kind<'a>> {
        let rest = self.rest();
        let (sign, php) = match self.table.language {
            Language::Php if rest.starts_with("<<<") => (3, true),
            Language::Ruby | Language::Perl if rest.starts_with("<<") => (2, false),
            _ => return None,
        };
        if !php && !front.term && !front.command {
            return None;
        }
        let after = rest.get(sign..)?;
        let after = if php { after.trim_start_matches([' ', '\t']) } else { after };
        let squiggly = !php && after.starts_with('~');
        let dashed = !php && after.starts_with('-') && self.table.is(Language::Ruby);
        let after = if squiggly || dashed { after.get(1..)? } else { after };
        let blanks = after.len() - after.trim_start_matches([' ', '\t']).len();
        let after = match after.get(blanks..) {
            Some(rest) if self.table.is(Language::Perl) && rest.starts_with(['"', '\'']) => rest,
            _ => after,
        };
        let quote = after.chars().next().filter(|it| matches!(it, '"' | '\'' | '`'));
        let tag = match quote {
            Some(quote) => after.get(1..)?.split([quote, '\n']).next()?,
            None => {
                let end = after.find(|it| !is_name_start(it) && !char::is_ascii_digit(&it));
                after.get(..end.unwrap_or(after.len()))?
            }
        };
        let unmarked = !squiggly && !dashed && quote.is_none() && !php;
        let lower = tag.chars().next().is_none_or(|it| !(it.is_uppercase() || it == '_'));
        if (tag.is_empty() && quote.is_none()) || (unmarked && lower && self.table.is(Language::Ruby)) {
            return None;
        }
        let length = rest.len() - after.len() + tag.len() + if quote.is_some() { 2 } else { 0 };
        if !front.term && front.command && !php {
            self.doubt(out);
        }
        let fill = match quote {
            Some('\'') => Interpolation::Raw,
            _ => self.table.double,
        };
        let shown = if quote == Some('`') { Quote::Shell } else { Quote::Plain };
        let (tag, indented) = (tag.to_owned(), squiggly || dashed || php);
        if php {
            self.pos += length;
            self.skip_line();
            self.pos = (self.pos + 1).min(self.end);
            let here = Heredoc { index: 0, tag, indented, squiggly: true, fill };
            return Some(Kind::Text(shown, self.body(&here)));
        }
        self.pos = (self.pos + length).min(self.end);
        pending.push(Heredoc { index: out.len(), tag, indented, squiggly, fill });
        Some(Kind::Text(shown, Vec::new()))
    }

    /// `x <<EOF` shifts when `x` is a variable, and begins a text when it is a method: where a variable of that name is
    /// in sight, what follows may be code.
    pub(super) fn doubt(&mut self, out: &[Token<'a>]) {
        let Some(Kind::Name(name)) = out.last().map(|it| &it.kind) else { return };
        if out.len().checked_sub(2).and_then(|it| out.get(it)).is_some_and(is_member_sign) {
            return;
        }
        self.lookups += 1;
        let known = self.lookups > MAX_LOOKUPS
            || out.windows(2).any(|pair| match pair {
                [Token { kind: Kind::Name(it), .. }, Token { kind: Kind::Op(sign), .. }] => {
                    it == name && matches!(*sign, "=" | "|" | "," | ")" | "+=" | "||=" | "<<")
                }
                _ => false,
            });
        if known {
            self.note(Span::new(self.pos, self.end), "a quoted text or an operator");
        }
    }

    /// Reads the bodies that begin at this line.
    pub(super) fn bodies(&mut self, pending: &mut Vec<Heredoc>, out: &mut [Token<'a>]) {
        for here in std::mem::take(pending) {
            let pieces = self.body(&here);
            if let Some(Token { kind: Kind::Text(_, slot), .. }) = out.get_mut(here.index) {
                *slot = pieces;
            }
        }
    }

    fn body(&mut self, here: &Heredoc) -> Vec<Piece<'a>> {
        let start = self.pos;
        let (mut place, mut found) = (start, None);
        let mut indent = usize::MAX;
        while place < self.end {
            let rest = self.slice(place, self.end);
            let line = rest.split('\n').next().unwrap_or("");
            let bare = line.trim_end_matches('\r');
            let trimmed = bare.trim_start_matches([' ', '\t']);
            let candidate = if here.indented { trimmed } else { bare };
            let ends = if self.table.is(Language::Php) {
                candidate
                    .strip_prefix(here.tag.as_str())
                    .is_some_and(|it| !it.starts_with(|next| is_name_start(next) || next.is_ascii_digit()))
            } else {
                candidate == here.tag
            };
            if ends {
                let after = if self.table.is(Language::Php) {
                    place + (bare.len() - trimmed.len()) + here.tag.len()
                } else {
                    (place + line.len() + 1).min(self.end)
                };
                found = Some((place, after));
                break;
            }
            if !trimmed.is_empty() {
                indent = indent.min(bare.len() - trimmed.len());
            }
            place += line.len() + 1;
        }
        let (stop, after) = found.unwrap_or((self.end, self.end));
        if found.is_none() {
            self.note(Span::new(start, self.end), "here-document without end");
        }
        let outer = std::mem::replace(&mut self.end, stop);
        let mode = Mode { open: 0, close: 0, fill: here.fill, line: false };
        let mut pieces = self.pieces(&mode);
        self.end = outer;
        self.pos = after.max(start).min(self.end);
        if here.squiggly && indent > 0 && indent != usize::MAX {
            dedent(&mut pieces, indent);
        }
        pieces
    }
}

fn dedent(pieces: &mut [Piece<'_>], indent: usize) {
    let mut fresh = true;
    for piece in pieces {
        let Piece::Text(text) = piece else {
            fresh = false;
            continue;
        };
        let mut out = String::with_capacity(text.len());
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                out.push('\n');
            }
            let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
            let cut = if number > 0 || fresh { blanks.min(indent) } else { 0 };
            out.push_str(line.get(cut..).unwrap_or(line));
        }
        fresh = false;
        *text = out;
    }
}

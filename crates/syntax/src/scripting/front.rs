//! What stands in front of a token, as far as its reading depends on it.

use super::lexer::Front;
use super::lexer::Lexer;
use super::token::{Kind, Token};
use crate::Language;

impl<'a> Lexer<'a> {
    pub(super) fn front(&self, out: &[Token<'a>], control: bool, space: bool, line: bool) -> Front {
        let Some(last) = out.last() else { return Front { term: true, command: false, space } };
        // Where lines end statements, a line begins with a term.
        if line && self.table.lines {
            return Front { term: true, command: false, space };
        }
        let (term, command) = match &last.kind {
            Kind::Var(..) => (
                self.table.is(Language::Perl)
                    && space
                    && self.is_handle_block(out.get(..out.len() - 1).unwrap_or(&[])),
                false,
            ),
            Kind::Number(_) | Kind::Text(..) => (false, false),
            Kind::Op("}") if self.table.is(Language::Awk) => (true, false),
            Kind::Op(")" | "}") => (control, false),
            Kind::Op("]" | "++" | "--") => (false, false),
            Kind::Name(name) => {
                let member = out.len().checked_sub(2).and_then(|it| out.get(it)).is_some_and(is_member_sign);
                let keyword = self.table.reserved.contains(&name.as_ref());
                let handle = space && self.is_handle_block(out.get(..out.len() - 1).unwrap_or(&[]));
                // In Ruby `p /x/` is a call and `p / x` is not.
                let wants = match self.table.language {
                    Language::Ruby if !keyword || member => space && self.at(1) > b' ',
                    _ => !member,
                };
                (handle || wants && self.table.wants_term(name), space)
            }
            _ => (true, false),
        };
        Front { term, command, space }
    }

    /// The parenthesis after these tokens holds a condition: what follows it is a statement, not an operator.
    pub(super) fn controls(&self, out: &[Token<'a>]) -> bool {
        let before = out.len().checked_sub(2).and_then(|it| out.get(it));
        matches!(out.last().map(|it| &it.kind), Some(Kind::Name(name)) if matches!(
            name.as_ref(),
            "if" | "while" | "for" | "with" | "unless" | "until" | "elsif" | "foreach"
        )) && !before.is_some_and(is_member_sign)
    }

    /// What follows these tokens is the handle that is printed to: `print {$out} <<EOF`.
    pub(super) fn is_handle_block(&self, out: &[Token<'a>]) -> bool {
        self.table.is(Language::Perl)
            && matches!(out.last().map(|it| &it.kind), Some(Kind::Name(name)) if matches!(name.as_ref(), "print" | "printf" | "say"))
    }
}

pub fn is_member_sign(token: &Token<'_>) -> bool {
    matches!(token.kind, Kind::Op("." | "?." | "&." | "->" | "?->" | "::"))
}

//! Redirects: `>`, `2>>`, `*>`, `2>&1`.

use super::cursor::Reader;
use crate::script::{Redirect, RedirectKind, Word};

impl Reader<'_> {
    /// The redirect at this place, when there is one.
    pub(super) fn redirect(&mut self) -> Option<Redirect> {
        let start = self.at;
        let first = self.peek()?;
        let (skip, descriptor) = match first {
            '1'..='6' => (1, first.to_digit(10)),
            '*' => (1, None),
            _ => (0, None),
        };
        let sign = self.rest().get(skip..)?;
        let (kind, length) = match sign.as_bytes() {
            [b'>', b'>', ..] => (RedirectKind::Append, 2),
            [b'>', b'&', b'1'..=b'6', ..] => (RedirectKind::Duplicate, 2),
            [b'>', ..] => (RedirectKind::Write, 1),
            [b'<', ..] => (RedirectKind::Read, 1),
            _ => return None,
        };
        self.at += skip + length;
        let target = if kind == RedirectKind::Duplicate {
            let digit = self.take_while(|c| c.is_ascii_digit());
            Word::text(digit, self.since(start))
        } else {
            self.blanks();
            let begins = self.at;
            let null = self.rest().get(..5).is_some_and(|it| it.eq_ignore_ascii_case("$null"));
            let word = self.argument_word();
            // What is written to nothing is gone; the shells have a name for it.
            if null && word.literal().is_some_and(|it| it.is_empty()) {
                Word::text("/dev/null", self.since(begins))
            } else {
                word
            }
        };
        Some(Redirect { kind, descriptor, target, span: self.since(start) })
    }

    /// All redirects at this place.
    pub(super) fn redirects(&mut self) -> Vec<Redirect> {
        let mut out = Vec::new();
        loop {
            self.blanks();
            match self.redirect() {
                Some(redirect) => out.push(redirect),
                None => return out,
            }
        }
    }
}

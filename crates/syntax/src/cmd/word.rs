//! Words: quotes, carets, variables, and the redirects between them.

use super::cursor::{Reader, is_blank, is_newline};
use crate::script::{Part, Redirect, RedirectKind, Word};

/// Parts of one word. Text that is quoted alike is joined.
#[derive(Default)]
pub(super) struct Builder {
    parts: Vec<Part>,
    run: String,
    quoted: bool,
}

impl Builder {
    pub(super) fn push(&mut self, c: char, quoted: bool) {
        if quoted != self.quoted {
            self.flush();
            self.quoted = quoted;
        }
        self.run.push(c);
    }

    fn flush(&mut self) {
        let text = std::mem::take(&mut self.run);
        if !text.is_empty() {
            let glob = !self.quoted && text.contains(['*', '?']);
            self.parts.push(if glob { Part::Glob(text) } else { Part::Text { text, quoted: self.quoted } });
        }
    }

    pub(super) fn part(&mut self, part: Part) {
        self.flush();
        self.parts.push(part);
    }

    pub(super) fn finish(mut self) -> Vec<Part> {
        self.flush();
        self.parts
    }
}

impl Reader<'_> {
    /// The word at this place, up to a blank or one of `ends`.
    pub(super) fn word(&mut self, ends: &[char]) -> Word {
        let start = self.at;
        let mut builder = Builder::default();
        while !self.at_end() && !self.at_redirect(start) {
            match self.peek() {
                Some('^') if self.starts("^\n") || self.starts("^\r\n") => break,
                Some(c) if is_blank(c) || ends.contains(&c) => break,
                _ => self.piece(&mut builder, false),
            }
        }
        Word { parts: builder.finish(), span: self.since(start) }
    }

    /// Everything up to the end of the command as one text; with `keep`, quotes stay in it.
    pub(super) fn remainder(&mut self, keep: bool) -> Word {
        let start = self.at;
        let mut builder = Builder::default();
        while !self.at_end() {
            // A digit belongs to a redirect only behind a blank.
            let begins_word = self.text.get(..self.at).is_some_and(|it| it.ends_with(is_blank));
            if self.at_redirect(if begins_word { self.at } else { usize::MAX }) {
                break;
            }
            self.piece(&mut builder, keep);
        }
        let mut parts = builder.finish();
        if let Some(Part::Text { text, .. } | Part::Glob(text)) = parts.last_mut() {
            text.truncate(text.trim_end_matches(is_blank).len());
        }
        Word { parts, span: self.since(start) }
    }

    /// One character, escape, variable or quoted run.
    fn piece(&mut self, builder: &mut Builder, keep: bool) {
        match self.peek() {
            Some('"') => self.quoted(builder, keep),
            Some('^') => {
                self.bump();
                // A caret at the end of the line takes the line end away.
                if self.eat("\r\n") || self.eat("\n") {
                    return;
                }
                if let Some(c) = self.bump() {
                    builder.push(c, true);
                }
            }
            _ => self.plain(builder, false),
        }
    }

    fn plain(&mut self, builder: &mut Builder, quoted: bool) {
        let variable = match self.peek() {
            Some('%') => self.percent(quoted),
            Some('!') => self.late(quoted),
            _ => None,
        };
        if let Some(part) = variable {
            return builder.part(part);
        }
        if let Some(c) = self.bump() {
            // In a batch file `%%` is one percent sign.
            if c == '%' && self.starts("%") {
                self.bump();
            }
            builder.push(c, quoted);
        }
    }

    /// A quoted run; the end of the line closes it, too.
    fn quoted(&mut self, builder: &mut Builder, keep: bool) {
        self.bump();
        if keep {
            builder.push('"', true);
        }
        while let Some(c) = self.peek().filter(|c| !is_newline(*c)) {
            if c == '"' {
                self.bump();
                if keep {
                    builder.push('"', true);
                }
                return;
            }
            self.plain(builder, true);
        }
    }

    /// Whether a redirect begins here; a digit belongs to it only at the beginning of a word.
    fn at_redirect(&self, start: usize) -> bool {
        let mut chars = self.rest().chars();
        match chars.next() {
            Some('<' | '>') => true,
            Some(c) if c.is_ascii_digit() && self.at == start => matches!(chars.next(), Some('<' | '>')),
            _ => false,
        }
    }

    /// All redirects at this place.
    pub(super) fn redirects(&mut self) -> Vec<Redirect> {
        let mut out = Vec::new();
        loop {
            self.blanks();
            if !self.at_redirect(self.at) {
                return out;
            }
            let start = self.at;
            let descriptor = self.take_while(|c| c.is_ascii_digit()).parse().ok();
            let mut kind = match (self.eat(">>"), self.eat(">")) {
                (true, _) => RedirectKind::Append,
                (_, true) => RedirectKind::Write,
                _ => {
                    self.bump();
                    RedirectKind::Read
                }
            };
            if self.eat("&") {
                kind = RedirectKind::Duplicate;
            }
            self.blanks();
            let mut target = self.word(&[',', ';', '=']);
            if target.literal().is_some_and(|it| it.trim_end_matches(':').eq_ignore_ascii_case("nul")) {
                // What is written to nothing is gone; the shells have a name for it.
                target = Word::text("/dev/null", target.span);
            }
            out.push(Redirect { kind, descriptor, target, span: self.since(start) });
        }
    }
}

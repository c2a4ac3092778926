//! Puts a word together from characters and parts.

use crate::script::{Part, Word};
use countersign_model::Span;

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

    pub(super) fn text(&mut self, text: &str, quoted: bool) {
        text.chars().for_each(|c| self.push(c, quoted));
    }

    pub(super) fn part(&mut self, part: Part) {
        if let Part::Text { text, quoted } = part {
            self.text(&text, quoted);
            return;
        }
        self.flush();
        self.parts.push(part);
    }

    fn flush(&mut self) {
        if self.run.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.run);
        let glob = !self.quoted && is_glob(&text);
        self.parts.push(if glob { Part::Glob(text) } else { Part::Text { text, quoted: self.quoted } });
    }

    pub(super) fn finish(mut self) -> Vec<Part> {
        self.flush();
        self.parts
    }

    pub(super) fn word(self, span: Span) -> Word {
        Word { parts: self.finish(), span }
    }
}

/// Whether a cmdlet expands the text as a pattern.
pub(super) fn is_glob(text: &str) -> bool {
    text.contains(['*', '?'])
        || text.find('[').is_some_and(|open| text.rfind(']').is_some_and(|end| end > open + 1))
}

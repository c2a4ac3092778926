//! A text as its reader may see it: hidden letters made visible, disguised ones plain, encoded ones decoded.

mod decode;
mod disguise;
mod hidden;
mod html;
mod shuffle;

use std::ops::Range;

/// Most views of one text.
const VIEWS: usize = 96;
/// Most bytes in all decoded views of one text, as a multiple of the text's own and at least 64 KiB.
const GROWTH: usize = 3;
/// An encoding inside an encoding inside an encoding is the last that is opened.
const DEPTH: u8 = 3;

/// How a part of a text is kept from the eyes of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// Characters that are not displayed.
    Invisible,
    /// Letters that look like others, or stand in another order or distance than they are read in.
    Disguised,
    /// Text in an encoding.
    Encoded,
    /// Text in a page that is not displayed.
    Markup,
}

/// A text that stands in another.
#[derive(Debug, Clone)]
pub struct View {
    /// As it is read.
    pub text: String,
    /// Where in the original it stands.
    pub span: Range<usize>,
    /// How it is kept from the eyes.
    pub channel: Channel,
    /// What exactly, in words.
    pub what: &'static str,
    /// It replaces the whole text: a whole text with some letters disguised. Otherwise it is a part by itself.
    pub whole: bool,
}

/// A view that lists have by right.
pub const LINES: &str = "a word on each line";

/// Collects views within the bounds.
pub(crate) struct Views {
    found: Vec<View>,
    budget: usize,
}

impl Views {
    fn push(&mut self, view: View) {
        if self.found.len() < VIEWS && view.text.len() <= self.budget && view.text.len() >= 8 {
            self.budget -= view.text.len();
            self.found.push(view);
        }
    }

    fn full(&self) -> bool {
        self.found.len() >= VIEWS || self.budget == 0
    }
}

/// All views of a text besides the text itself. Linear in the text; bounded in number, size and depth.
#[must_use]
pub fn of(text: &str) -> Vec<View> {
    let mut views = Views { found: Vec::new(), budget: (text.len() * GROWTH).max(64 * 1024) };
    layer(text, &mut views);
    // Views of views: what was decoded may be disguised again.
    let mut from = 0;
    for _ in 1..DEPTH {
        let to = views.found.len();
        for at in from..to {
            if views.full() {
                break;
            }
            let Some(view) = views.found.get(at) else { break };
            let (text, span) = (view.text.clone(), view.span.clone());
            let mut inner = Views { found: Vec::new(), budget: views.budget };
            layer(&text, &mut inner);
            for found in inner.found {
                views.push(View { span: span.clone(), whole: false, ..found });
            }
        }
        from = to;
    }
    views.found
}

fn layer(text: &str, views: &mut Views) {
    if !text.is_ascii() {
        hidden::find(text, views);
        disguise::find(text, views);
    }
    decode::find(text, views);
    shuffle::find(text, views);
    html::find(text, views);
}

/// Whether bytes are text that a person would write: printable, with letters.
fn readable(bytes: Vec<u8>) -> Option<String> {
    let text = String::from_utf8(bytes).ok()?;
    let (mut letters, mut odd) = (0, 0);
    for c in text.chars() {
        if c.is_alphabetic() || c == ' ' {
            letters += 1;
        } else if c.is_control() && !matches!(c, '\n' | '\r' | '\t') {
            odd += 1;
        }
    }
    // An encoding of an encoding: the next layer reads it.
    let nested = text.len() >= 24
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=' | b'%' | b'\\'));
    (odd == 0 && letters * 10 >= text.chars().count() * 6 && text.contains([' ', '\n', '_', '-'])
        || odd == 0 && nested
        || high(&text))
    .then_some(text)
}

/// Text of a script without blanks.
fn high(text: &str) -> bool {
    text.chars().count() >= 4
        && text.chars().all(|c| c > '\u{2fff}' && c.is_alphabetic() || c.is_ascii_punctuation())
}

//! Whether a text speaks about orders to agents instead of giving them.

use std::ops::Range;

use countersign_model::{Road, Source};

use super::concept::{self, Concept};

/// Whether a text is about attacks on agents: it has the words of those who write about them, again and again.
#[must_use]
pub fn about(text: &str, source: &Source) -> bool {
    // What a stranger may have written says of itself what it likes: a few words about attacks would hide an attack.
    if matches!(source.road, Road::Page | Road::Mcp | Road::ToolDescription | Road::Agent | Road::Command) {
        return false;
    }
    let mut words = 0;
    for word in text.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| (3..=16).contains(&w.len())) {
        let mut hash = 0xcbf2_9ce4_8422_2325;
        for byte in word.bytes() {
            hash = concept::extend(hash, byte.to_ascii_lowercase());
        }
        words += usize::from(concept::of(hash) == Some(Concept::Attack as u8));
    }
    words >= 4
}

/// Whether a part of a text is quoted: in a code block, between quotation marks, in a string, in a quotation.
#[must_use]
pub fn quoted(text: &str, span: &Range<usize>) -> bool {
    let before = text.get(..span.start).unwrap_or("");
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let head = before.get(line_start..).unwrap_or("").trim_start();
    let body = text.get(span.clone()).unwrap_or("");
    let first = body.trim_start();
    let opens = |t: &str| t.ends_with(['"', '\'', '`', '\u{201c}', '\u{2018}', '\u{ab}']);
    if opens(head.trim_end()) || first.starts_with(['"', '\'', '`', '>', '\u{201c}']) || head.starts_with('>')
    {
        return true;
    }
    if body.contains(['"', '`', '\u{201c}']) {
        return true;
    }
    // Inside a fenced block: an odd number of fences before.
    let from = before.len().saturating_sub(20_000);
    let near = (from..before.len())
        .find(|at| before.is_char_boundary(*at))
        .and_then(|at| before.get(at..))
        .unwrap_or(before);
    near.matches("```").count() % 2 == 1
}

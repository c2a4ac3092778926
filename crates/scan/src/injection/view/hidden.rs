//! Characters that no one sees: tags, variation selectors, characters without width, controls of direction.

use std::ops::Range;

use super::{Channel, View, Views};

/// What a character without width is, when it is one.
pub(super) fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}' | '\u{180e}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}

/// Controls that turn the direction of what follows.
pub(super) fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}')
}

/// A run of characters of one kind.
#[derive(Default)]
struct Run {
    text: String,
    bits: Vec<char>,
    span: Option<Range<usize>>,
}

pub(super) fn find(text: &str, views: &mut Views) {
    let (mut tags, mut widths, mut selectors) = (Run::default(), Run::default(), Vec::<u8>::new());
    let mut selectors_at: Option<Range<usize>> = None;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        match c {
            // The tags of ASCII; a black flag before them makes the flag of a region.
            '\u{e0020}'..='\u{e007e}' => {
                if tags.span.is_none() && before == '\u{1f3f4}' {
                    tags.text.push('\u{1f3f4}');
                }
                if let Some(ascii) = char::from_u32(u32::from(c) - 0xe_0000) {
                    tags.text.push(ascii);
                }
                tags.span = Some(tags.span.map_or(at, |s| s.start)..end);
            }
            '\u{e0001}' | '\u{e007f}' => {}
            // Selectors that carry bytes, one each.
            '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
                let code = u32::from(c);
                let byte = if code < 0xe_0100 { code - 0xfe00 } else { code - 0xe_0100 + 16 };
                selectors.push(u8::try_from(byte).unwrap_or(0));
                selectors_at = Some(selectors_at.map_or(at, |s| s.start)..end);
            }
            _ if is_zero_width(c) => {
                widths.bits.push(c);
                widths.span = Some(widths.span.map_or(at, |s| s.start)..end);
            }
            _ => {
                flush_tags(&mut tags, views);
                flush_widths(&mut widths, views);
                if let Some(span) = selectors_at.take()
                    && selectors.len() > 3
                    && let Some(text) = super::readable(std::mem::take(&mut selectors))
                {
                    push(views, text, span, "variation selectors");
                }
                selectors.clear();
                before = c;
            }
        }
    }
    flush_tags(&mut tags, views);
    flush_widths(&mut widths, views);
    if let Some(span) = selectors_at
        && selectors.len() > 3
        && let Some(text) = super::readable(selectors)
    {
        push(views, text, span, "variation selectors");
    }
}

fn flush_tags(run: &mut Run, views: &mut Views) {
    let Run { text, span, .. } = std::mem::take(run);
    let Some(span) = span else { return };
    // The flags of England, Scotland and Wales are such runs.
    if !(text.starts_with('\u{1f3f4}') && text.len() <= 10) {
        push(views, text, span, "invisible tag characters");
    }
}

/// A long run of characters without width is a message: two of them are the digits of its bytes.
fn flush_widths(run: &mut Run, views: &mut Views) {
    let Run { bits, span, .. } = std::mem::take(run);
    let Some(span) = span else { return };
    if bits.len() < 24 {
        return;
    }
    let mut kinds: Vec<char> = bits.clone();
    kinds.sort_unstable();
    kinds.dedup();
    let (Some(low), Some(high)) = (kinds.first().copied(), kinds.get(1).copied()) else { return };
    for one in [high, low] {
        // A third character may stand between the bytes.
        let digits: Vec<bool> =
            bits.iter().filter(|c| **c == low || **c == high).map(|c| *c == one).collect();
        for width in [8, 7] {
            let bytes: Vec<u8> = digits
                .chunks(width)
                .filter(|chunk| chunk.len() == width)
                .map(|chunk| chunk.iter().fold(0_u8, |byte, bit| (byte << 1) | u8::from(*bit)))
                .collect();
            if let Some(text) = super::readable(bytes) {
                push(views, text, span, "characters without width");
                return;
            }
        }
    }
    push(views, "(unreadable message)".to_owned(), span, "characters without width");
}

fn push(views: &mut Views, text: String, span: Range<usize>, what: &'static str) {
    views.push(View { text, span, channel: Channel::Invisible, what, whole: false });
}

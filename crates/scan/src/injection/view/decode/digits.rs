//! Letters as numbers in a row: `01101001 01100111`, `69 67 6e`, `105 103 110`, `151 147 156`.

use super::super::{Views, readable};

/// Numbers below which a row is not tried.
const FEWEST: usize = 12;

/// Rows of numbers, decoded.
pub(super) fn find(text: &str, views: &mut Views) {
    let bytes = text.as_bytes();
    let mut row: Vec<&str> = Vec::new();
    let (mut start, mut end, mut at) = (0, 0, 0);
    while at < bytes.len() && !views.full() {
        let gap = bytes.iter().skip(at).take_while(|b| !b.is_ascii_alphanumeric()).count();
        // Between the numbers stand only blanks and commas.
        let between = bytes.get(at..at + gap).unwrap_or(&[]);
        let near = gap <= 3
            && between.iter().all(|b| matches!(b, b' ' | b',' | b'\t' | b'\n' | b'\r' | b';' | b':' | b'-'));
        if !near && !row.is_empty() {
            flush(&row, start..end, views);
            row.clear();
        }
        at += gap;
        let length = bytes.iter().skip(at).take_while(|b| b.is_ascii_alphanumeric()).count();
        let word = bytes.get(at..at + length).unwrap_or(&[]);
        let digits = word.strip_prefix(b"0x").unwrap_or(word);
        if (2..=8).contains(&digits.len()) && digits.iter().all(u8::is_ascii_hexdigit) {
            if row.is_empty() {
                start = at;
            }
            row.push(std::str::from_utf8(digits).unwrap_or(""));
            end = at + length;
        } else if !row.is_empty() {
            flush(&row, start..end, views);
            row.clear();
        }
        at += length;
    }
    flush(&row, start..end, views);
}

/// Decodes a row; a few numbers at its ends may belong to something else, such as the number of a line.
fn flush(row: &[&str], span: std::ops::Range<usize>, views: &mut Views) {
    for (head, tail) in [(0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (0, 2), (2, 2)] {
        let Some(part) = row.len().checked_sub(tail).and_then(|end| row.get(head..end)) else { return };
        if part.len() < FEWEST {
            return;
        }
        if let Some((text, what)) = decode(part) {
            super::push(views, text, span, what);
            return;
        }
    }
}

fn decode(row: &[&str]) -> Option<(String, &'static str)> {
    let widths = |n: usize| row.iter().all(|w| w.len() == n);
    let tries: &[(u32, &str, bool)] = &[
        (2, "binary digits", widths(8) || widths(7)),
        (16, "hexadecimal numbers", widths(2)),
        (10, "decimal numbers", row.iter().all(|w| w.len() <= 3)),
        (8, "octal numbers", widths(3)),
    ];
    tries.iter().filter(|(_, _, fits)| *fits).find_map(|(radix, what, _)| {
        let bytes: Option<Vec<u8>> = row.iter().map(|w| u8::from_str_radix(w, *radix).ok()).collect();
        bytes.and_then(readable).map(|text| (text, *what))
    })
}

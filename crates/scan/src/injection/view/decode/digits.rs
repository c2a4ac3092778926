//! Letters as numbers in a row: `01101001 01100111`, `69 67 6e`, `105 103 110`, `151 147 156`.

use super::super::{Views, readable};

/// Numbers below which a row is not tried.
const FEWEST: usize = 12;

/// Rows of numbers, decoded.
pub(super) fn find(text: &str, views: &mut Views) {
    let mut row: Vec<&str> = Vec::new();
    let (mut start, mut end) = (0, 0);
    let mut rest = text;
    let mut base = 0;
    loop {
        let skip = rest.find(|c: char| c.is_ascii_hexdigit()).unwrap_or(rest.len());
        let gap = rest.get(..skip).unwrap_or("");
        // Between the numbers stand only blanks and commas, and marks of hexadecimal numbers.
        if !gap.chars().all(|c| matches!(c, ' ' | ',' | '\t' | '\n' | '\r' | ';' | ':' | '-'))
            || gap.len() > 3
        {
            flush(&row, start..end, views);
            row.clear();
        }
        base += skip;
        rest = rest.get(skip..).unwrap_or("");
        if rest.is_empty() || views.full() {
            break;
        }
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let word = rest.get(..length).unwrap_or("");
        let digits = word.strip_prefix("0x").unwrap_or(word);
        let fits = (2..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
        if fits {
            if row.is_empty() {
                start = base;
            }
            row.push(digits);
            end = base + length;
        } else {
            flush(&row, start..end, views);
            row.clear();
        }
        base += length;
        rest = rest.get(length..).unwrap_or("");
    }
    flush(&row, start..end, views);
}

fn flush(row: &[&str], span: std::ops::Range<usize>, views: &mut Views) {
    if row.len() < FEWEST {
        return;
    }
    let widths = |n: usize| row.iter().all(|w| w.len() == n);
    let tries: &[(u32, &str, bool)] = &[
        (2, "binary digits", widths(8) || widths(7)),
        (16, "hexadecimal numbers", widths(2)),
        (10, "decimal numbers", true),
        (8, "octal numbers", widths(3)),
    ];
    for (radix, what, fits) in tries {
        if !fits {
            continue;
        }
        let bytes: Option<Vec<u8>> = row.iter().map(|w| u8::from_str_radix(w, *radix).ok()).collect();
        if let Some(text) = bytes.and_then(readable) {
            super::push(views, text, span, what);
            return;
        }
    }
}

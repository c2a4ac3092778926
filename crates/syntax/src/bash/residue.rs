//! The residue check: does the tree cover the text?
//!
//! Every substitution opener in the raw bytes must be the start of a substitution of the tree, or lie where bash gives
//! it no meaning. What is left over might run and was not seen: opaque. This makes the reader fail closed whatever
//! the parser overlooks.

use std::collections::BTreeSet;

use countersign_model::Span;

use crate::Language;
use crate::script::Opaque;

/// Adds an opaque span for every opener that is neither covered nor inert.
pub(super) fn check(
    text: &str,
    language: Language,
    covered: &BTreeSet<usize>,
    inert: &mut [Span],
    plain: &mut [Span],
    opaque: &mut Vec<Opaque>,
) {
    inert.sort_unstable();
    let merged = merge(inert);
    plain.sort_unstable();
    let plain = merge(plain);
    // The last span that begins at or before a place.
    let in_quotes = |place: usize| {
        let at = plain.partition_point(|s| s.start <= place);
        at.checked_sub(1).and_then(|at| plain.get(at)).is_some_and(|s| place + 1 < s.end)
    };
    let bytes = text.as_bytes();
    let at = |i: usize| bytes.get(i).copied().unwrap_or(0);
    let mut next_inert = 0;
    let mut index = 0;
    let mut open_backtick: Option<usize> = None;
    while index < bytes.len() {
        while merged.get(next_inert).is_some_and(|s| s.end <= index) {
            next_inert += 1;
        }
        if let Some(span) = merged.get(next_inert)
            && span.start <= index
            && !covered.contains(&index)
        {
            index = span.end.max(index + 1);
            continue;
        }
        let byte = at(index);
        if byte == b'\\' {
            if at(index + 1) == b'`' && open_backtick.is_some() {
                note(opaque, index, index + 2, "nested back-ticks");
            }
            index += 2;
            continue;
        }
        if byte == b'`' {
            open_backtick = match open_backtick {
                Some(_) => None,
                None => Some(index),
            };
            if open_backtick.is_some() && !covered.contains(&index) {
                note(opaque, index, index + 1, "a back-tick that was not read as a substitution");
            }
            index += 1;
            continue;
        }
        let opener = match (byte, at(index + 1)) {
            (b'$', b'(') if at(index + 2) == b'(' && covered.contains(&index) => {
                if !closes_arithmetic(text, index) {
                    note(opaque, index, index + 3, "`$((` that does not end in `))`");
                }
                false
            }
            (b'$', b'(' | b'[') => true,
            (b'<' | b'>', b'(') => !in_quotes(index),
            (b'=', b'(') if language == Language::Zsh => {
                // `=(…)` is a substitution at the start of a word only; `a=(…)` is an array.
                (index == 0 || at(index - 1).is_ascii_whitespace()) && !in_quotes(index)
            }
            _ => false,
        };
        if opener && !covered.contains(&index) && !covered.contains(&(index + 1)) {
            note(opaque, index, index + 2, "a substitution that the reader did not see");
        }
        index += 1;
    }
}

/// Whether the `$((` at `start` is closed by `))` and not by `) )`.
fn closes_arithmetic(text: &str, start: usize) -> bool {
    let mut depth = 0usize;
    let mut last_close = 0usize;
    for (offset, byte) in text.bytes().enumerate().skip(start + 1) {
        match byte {
            b'(' => depth += 1,
            b')' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return last_close + 1 == offset;
                }
                last_close = offset;
            }
            _ => {}
        }
    }
    false
}

fn merge(spans: &[Span]) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for &span in spans {
        match out.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => out.push(span),
        }
    }
    out
}

fn note(opaque: &mut Vec<Opaque>, start: usize, end: usize, why: &str) {
    if opaque.len() < 64 {
        opaque.push(Opaque { span: Span::new(start, end), why: why.to_owned() });
    }
}

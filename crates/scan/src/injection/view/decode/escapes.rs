//! Escapes of addresses, pages, source code: `%69`, `&#105;`, `&quot;`, `\x69`, `\u0069`, `\151`.

use super::super::Views;

/// An escape and the character that it stands for.
fn escape(rest: &str) -> Option<(char, usize)> {
    let bytes = rest.as_bytes();
    let number = |from: usize, to: usize, radix: u32| {
        let digits = rest.get(from..to)?;
        let plain = digits.bytes().all(|b| b.is_ascii_hexdigit());
        u32::from_str_radix(digits, radix)
            .ok()
            .filter(|_| plain && !digits.is_empty())
            .and_then(char::from_u32)
    };
    match bytes {
        [b'%', ..] => number(1, 3, 16).map(|c| (c, 3)),
        [b'=', a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => {
            number(1, 3, 16).map(|c| (c, 3))
        }
        [b'\\', b'x', ..] => number(2, 4, 16).map(|c| (c, 4)),
        [b'\\', b'u', b'{', ..] => {
            let end = rest.get(..12.min(rest.len())).unwrap_or(rest).find('}')?;
            number(3, end, 16).map(|c| (c, end + 1))
        }
        [b'\\', b'u', ..] => number(2, 6, 16).map(|c| (c, 6)),
        [b'\\', b'U', ..] => number(2, 10, 16).map(|c| (c, 10)),
        [b'\\', b'0'..=b'3', ..] => number(1, 4, 8).map(|c| (c, 4)),
        [b'&', b'#', b'x' | b'X', ..] => {
            let end = rest.get(..12.min(rest.len())).unwrap_or("").find(';')?;
            number(3, end, 16).map(|c| (c, end + 1))
        }
        [b'&', b'#', ..] => {
            let end = rest.get(..12.min(rest.len())).unwrap_or("").find(';')?;
            number(2, end, 10).map(|c| (c, end + 1))
        }
        [b'&', ..] => NAMED.iter().find(|(name, _)| rest.starts_with(name)).map(|(name, c)| (*c, name.len())),
        _ => None,
    }
}

const NAMED: &[(&str, char)] = &[
    ("&quot;", '"'),
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&nbsp;", ' '),
    ("&apos;", '\''),
    ("&Tab;", '\t'),
    ("&NewLine;", '\n'),
];

/// Stretches with many escapes, decoded.
pub(super) fn find(text: &str, views: &mut Views) {
    /// Escapes below which a stretch is ordinary.
    const FEWEST: usize = 6;
    /// Plain bytes between escapes that end a stretch.
    const GAP: usize = 24;
    let bytes = text.as_bytes();
    let marks = memchr::memchr3_iter(b'%', b'\\', b'&', bytes).chain(memchr::memchr_iter(b'=', bytes));
    if marks.take(FEWEST).count() < FEWEST {
        return;
    }
    let mut at = 0;
    let (mut start, mut end, mut count) = (0, 0, 0);
    let mut out = String::new();
    let mut pending = String::new();
    let mut flush = |out: &mut String, count: &mut usize, span: std::ops::Range<usize>| {
        if *count >= FEWEST {
            super::push(views, std::mem::take(out), span, "escaped characters");
        }
        out.clear();
        *count = 0;
    };
    while let Some(byte) = bytes.get(at) {
        let found =
            if matches!(byte, b'%' | b'=' | b'\\' | b'&') { text.get(at..).and_then(escape) } else { None };
        if let Some((c, length)) = found {
            if count == 0 {
                start = at;
                // Words before the first escape belong to it: `Ignore%20all`.
                let head = text.get(..at).unwrap_or("");
                let from = head.rfind(|c: char| !c.is_ascii_alphanumeric()).map_or(0, |p| p + 1);
                let from = if head.is_char_boundary(from) { from } else { at };
                out.push_str(head.get(from..).unwrap_or(""));
            } else {
                out.push_str(&pending);
            }
            pending.clear();
            out.push(c);
            count += 1;
            at += length;
            end = at;
            continue;
        }
        if count > 0 {
            let c = text.get(at..).and_then(|t| t.chars().next()).unwrap_or(' ');
            if pending.len() >= GAP || c == '\n' {
                out.push_str(&pending);
                pending.clear();
                flush(&mut out, &mut count, start..end);
                at += c.len_utf8();
                continue;
            }
            // A blank is a plus in an address.
            pending.push(if c == '+' { ' ' } else { c });
            at += c.len_utf8();
        } else {
            // On to the next mark, a bounded step at a time.
            let rest = bytes.get(at + 1..).unwrap_or(&[]);
            let rest = rest.get(..512.min(rest.len())).unwrap_or(rest);
            let next = [memchr::memchr3(b'%', b'\\', b'&', rest), memchr::memchr(b'=', rest)];
            at += 1 + next.into_iter().flatten().min().unwrap_or(rest.len());
        }
    }
    out.push_str(&pending);
    flush(&mut out, &mut count, start..end);
}

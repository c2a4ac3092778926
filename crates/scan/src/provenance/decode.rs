//! Copies of a value in another writing.

/// The text behind `%41`; the same when there is none.
#[must_use]
pub fn url_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let two = (bytes.get(at + 1).and_then(digit), bytes.get(at + 2).and_then(digit));
        match (byte, two) {
            (b'%', (Some(high), Some(low))) => {
                out.push(high << 4 | low);
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn digit(byte: &u8) -> Option<u8> {
    char::from(*byte).to_digit(16).and_then(|d| u8::try_from(d).ok())
}

/// The text behind base64, in either alphabet, when it is text.
pub(super) fn base64(text: &str) -> Option<String> {
    let body = text.trim_end_matches('=');
    if body.len() < 12 || body.len() % 4 == 1 {
        return None;
    }
    let (mut out, mut bits, mut held) = (Vec::with_capacity(body.len() * 3 / 4), 0_u32, 0);
    for byte in body.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0x00ff_ffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from(bits >> held & 0xff).unwrap_or(0));
        }
    }
    readable(out)
}

/// The text behind hexadecimal digits, when it is text.
pub(super) fn hex(text: &str) -> Option<String> {
    let body = text.strip_prefix("0x").unwrap_or(text);
    if body.len() < 12 || !body.len().is_multiple_of(2) {
        return None;
    }
    let bytes: Option<Vec<u8>> = body
        .as_bytes()
        .chunks_exact(2)
        .map(|pair| match pair {
            [high, low] => Some(digit(high)? << 4 | digit(low)?),
            _ => None,
        })
        .collect();
    readable(bytes?)
}

fn readable(bytes: Vec<u8>) -> Option<String> {
    // PowerShell encodes in two bytes a letter.
    let wide = bytes.len() >= 8 && bytes.iter().skip(1).step_by(2).all(|&b| b == 0);
    let bytes: Vec<u8> = if wide { bytes.into_iter().step_by(2).collect() } else { bytes };
    let text = String::from_utf8(bytes).ok()?;
    text.chars().all(|c| !c.is_control() || matches!(c, '\n' | '\t' | '\r')).then_some(text)
}

/// Letters moved by thirteen.
pub(super) fn rot13(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'a'..='m' | 'A'..='M' => char::from_u32(c as u32 + 13).unwrap_or(c),
            'n'..='z' | 'N'..='Z' => char::from_u32(c as u32 - 13).unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// The text behind base32, when it is text.
pub(super) fn base32(text: &str) -> Option<String> {
    let body = text.trim_end_matches('=');
    if body.len() < 16 {
        return None;
    }
    let (mut out, mut bits, mut held) = (Vec::with_capacity(body.len() * 5 / 8), 0_u32, 0);
    for byte in body.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return None,
        };
        bits = (bits << 5 | u32::from(value)) & 0xffff;
        held += 5;
        if held >= 8 {
            held -= 8;
            out.push(u8::try_from(bits >> held & 0xff).unwrap_or(0));
        }
    }
    readable(out)
}

/// The text behind groups of eight binary digits.
pub(super) fn binary(digits: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = digits
        .as_bytes()
        .chunks(8)
        .map(|group| std::str::from_utf8(group).ok().and_then(|g| u8::from_str_radix(g, 2).ok()))
        .collect();
    readable(bytes?)
}

/// `\u0041`, `\x41`, `&#65;`, `&#x41;` as letters; `None` when there are none.
pub(super) fn escapes(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut any = false;
    while let Some(at) = rest.find(['\\', '&']) {
        let (before, here) = rest.split_at_checked(at)?;
        out.push_str(before);
        match escape(here) {
            Some((c, length)) => {
                any = true;
                out.push(c);
                rest = here.get(length..)?;
            }
            None => {
                let first = here.chars().next()?;
                out.push(first);
                rest = here.get(first.len_utf8()..)?;
            }
        }
    }
    out.push_str(rest);
    any.then_some(out)
}

fn escape(text: &str) -> Option<(char, usize)> {
    let number = |digits: &str, base: u32| u32::from_str_radix(digits, base).ok().and_then(char::from_u32);
    if let Some(rest) = text.strip_prefix("\\u") {
        return Some((number(rest.get(..4)?, 16)?, 6));
    }
    if let Some(rest) = text.strip_prefix("\\x") {
        return Some((number(rest.get(..2)?, 16)?, 4));
    }
    let rest = text.strip_prefix("&#")?;
    let end = rest.get(..rest.len().min(9)).or(Some(rest)).and_then(|r| r.find(';'))?;
    let digits = rest.get(..end)?;
    let c = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => number(hex, 16)?,
        None => number(digits, 10)?,
    };
    Some((c, end + 3))
}

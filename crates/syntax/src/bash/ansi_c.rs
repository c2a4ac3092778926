//! `$'…'`: escapes as in C.

/// Resolves the escapes of the text between the quotes.
pub(super) fn decode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' {
            push(&mut out, c);
            continue;
        }
        let Some(escape) = chars.next() else {
            out.push(b'\\');
            break;
        };
        match escape {
            'a' => out.push(7),
            'b' => out.push(8),
            'e' | 'E' => out.push(27),
            'f' => out.push(12),
            'n' => out.push(b'\n'),
            'r' => out.push(b'\r'),
            't' => out.push(b'\t'),
            'v' => out.push(11),
            '0'..='7' => {
                let mut value = escape.to_digit(8).unwrap_or(0);
                for _ in 0..2 {
                    match chars.peek().and_then(|c| c.to_digit(8)) {
                        Some(digit) => {
                            value = value * 8 + digit;
                            chars.next();
                        }
                        None => break,
                    }
                }
                out.push((value & 0xff) as u8);
            }
            'x' => match number(&mut chars, 2) {
                Some(value) => out.push((value & 0xff) as u8),
                None => out.extend(b"\\x"),
            },
            'u' | 'U' => match number(&mut chars, if escape == 'u' { 4 } else { 8 }).and_then(char::from_u32)
            {
                Some(c) => push(&mut out, c),
                None => push(&mut out, escape),
            },
            'c' => {
                if let Some(c) = chars.next() {
                    out.push((c as u32 & 0x1f) as u8);
                }
            }
            '\\' | '\'' | '"' | '?' => push(&mut out, escape),
            other => {
                out.push(b'\\');
                push(&mut out, other);
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn push(out: &mut Vec<u8>, c: char) {
    let mut buffer = [0; 4];
    out.extend(c.encode_utf8(&mut buffer).bytes());
}

fn number(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, digits: usize) -> Option<u32> {
    let mut value = None;
    for _ in 0..digits {
        let Some(digit) = chars.peek().and_then(|c| c.to_digit(16)) else { break };
        value = Some(value.unwrap_or(0) * 16 + digit);
        chars.next();
    }
    value
}

#[cfg(test)]
mod tests {
    #[test]
    fn escapes() {
        for (text, expected) in [
            (r"r\x6d", "rm"),
            (r"\162\155", "rm"),
            (r"a\tb", "a\tb"),
            (r"\u0072m", "rm"),
            (r"it\'s", "it's"),
            (r"\q", "\\q"),
            ("\\", "\\"),
        ] {
            assert_eq!(super::decode(text), expected, "{text}");
        }
    }
}

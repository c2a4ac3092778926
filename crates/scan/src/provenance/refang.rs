//! Ways to write an address so that it is not seen as one, undone.

use std::borrow::Cow;

/// What stands for what.
const PAIRS: &[(&str, &str)] = &[
    ("[.]", "."),
    ("(.)", "."),
    ("{.}", "."),
    ("[dot]", "."),
    ("(dot)", "."),
    ("{dot}", "."),
    (" [dot] ", "."),
    (" (dot) ", "."),
    (" dot ", "."),
    ("[at]", "@"),
    ("(at)", "@"),
    ("{at}", "@"),
    (" [at] ", "@"),
    (" (at) ", "@"),
    ("[:]", ":"),
    ("[://]", "://"),
    ("hxxp", "http"),
    ("hXXp", "http"),
    ("h**p", "http"),
    ("&period;", "."),
    ("&#46;", "."),
    ("&#x2e;", "."),
    ("&#x2E;", "."),
    ("&commat;", "@"),
    ("&#64;", "@"),
    ("&#x40;", "@"),
    ("&colon;", ":"),
    ("&#58;", ":"),
    ("&#x3a;", ":"),
    ("&sol;", "/"),
    ("&#47;", "/"),
    ("&#x2f;", "/"),
    ("&amp;", "&"),
    ("\\u002e", "."),
    ("\\u0040", "@"),
    ("\\u003a", ":"),
    ("\\u002f", "/"),
    ("\\x2e", "."),
    ("\\x40", "@"),
    ("\\/", "/"),
    ("\\n", "\n"),
    ("\\r", "\n"),
    ("\\t", "\t"),
    ("\\\"", "\""),
    ("\" + \"", ""),
    ("' + '", ""),
    ("\"+\"", ""),
    ("'+'", ""),
    ("\" . \"", ""),
    ("' . '", ""),
    ("\" .. \"", ""),
    ("\\\n", " "),
];

/// The text with addresses as they are meant. One pass; nothing is copied where nothing is to be undone.
pub(super) fn refang(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut out = String::new();
    let (mut from, mut at) = (0, 0);
    while let Some(&byte) = bytes.get(at) {
        // A byte that some writing begins with, and a second one that is seldom behind it.
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        let maybe = match byte {
            b'[' | b'(' | b'{' => matches!(next, b'.' | b'd' | b'a' | b':'),
            b' ' => matches!(next, b'd' | b'[' | b'('),
            b'h' => matches!(next, b'x' | b'X' | b'*'),
            b'"' | b'\'' => matches!(next, b' ' | b'+'),
            b'&' | b'\\' => true,
            _ => false,
        };
        let hit = if maybe { text.get(at..).and_then(longest) } else { None };
        match hit {
            Some((written, meant)) => {
                out.push_str(text.get(from..at).unwrap_or(""));
                out.push_str(meant);
                at += written.len();
                from = at;
            }
            None => at += 1,
        }
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(from..).unwrap_or(""));
    Cow::Owned(out)
}

/// The longest writing with which a text begins.
fn longest(text: &str) -> Option<&'static (&'static str, &'static str)> {
    PAIRS.iter().filter(|(written, _)| text.starts_with(written)).max_by_key(|(written, _)| written.len())
}

/// One word in plain letters: what is invisible goes, letters that look like ours become ours.
pub(super) fn plain(word: &str) -> String {
    word.chars().filter_map(letter).collect()
}

fn letter(c: char) -> Option<char> {
    let code = c as u32;
    Some(match code {
        0..=0x7f => c,
        // Invisible: soft hyphen, joiners, direction, variation, byte-order mark.
        0xad
        | 0x34f
        | 0x61c
        | 0x115f
        | 0x1160
        | 0x17b4
        | 0x17b5
        | 0x180e
        | 0x200b..=0x200f
        | 0x202a..=0x202e
        | 0x2060..=0x206f
        | 0xfe00..=0xfe0f
        | 0xfeff
        | 0xe0100..=0xe01ef => return None,
        // Letters as tags, full-width forms.
        0xe0020..=0xe007e => char::from_u32(code - 0xe0000).unwrap_or(c),
        0xe0000..=0xe007f => return None,
        0xff01..=0xff5e => char::from_u32(code - 0xfee0).unwrap_or(c),
        0x3002 | 0xff61 | 0x2024 => '.',
        0x2044 | 0x2215 => '/',
        0x2010..=0x2015 | 0x2212 => '-',
        // Letters of mathematics: bold, italic, script … in runs of 52.
        0x1d400..=0x1d6a3 => {
            let at = u8::try_from((code - 0x1d400) % 52).unwrap_or(0);
            char::from(if at < 26 { b'A' + at } else { b'a' + at - 26 })
        }
        0x1d7ce..=0x1d7ff => char::from(b'0' + u8::try_from((code - 0x1d7ce) % 10).unwrap_or(0)),
        _ => alike(c),
    })
}

/// Cyrillic and Greek letters that look like Latin ones.
fn alike(c: char) -> char {
    match c {
        'а' | 'α' => 'a',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' => 'e',
        'һ' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'ӏ' => 'l',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'ѕ' => 's',
        'ѵ' | 'ν' => 'v',
        'ԝ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        'А' => 'A',
        'В' => 'B',
        'С' => 'C',
        'Е' => 'E',
        'Н' => 'H',
        'І' => 'I',
        'К' => 'K',
        'М' => 'M',
        'О' => 'O',
        'Р' => 'P',
        'Т' => 'T',
        'Х' => 'X',
        _ => c,
    }
}

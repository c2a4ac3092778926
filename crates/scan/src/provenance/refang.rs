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

/// The text with addresses as they are meant. One pass for each writing that occurs.
pub(super) fn refang(text: &str) -> Cow<'_, str> {
    // Spaces in front first: the longer writing before the shorter.
    let mut out = Cow::Borrowed(text);
    let signs = text.bytes().any(|b| matches!(b, b'[' | b'(' | b'{' | b'&' | b'\\' | b'+' | b'*'));
    let words =
        text.contains("hxxp") || text.contains("hXXp") || text.contains(" dot ") || text.contains(" . ");
    if !signs && !words {
        return out;
    }
    for (from, to) in PAIRS.iter().filter(|(from, _)| from.starts_with(' ')).chain(PAIRS.iter()) {
        if out.contains(from) {
            out = Cow::Owned(out.replace(from, to));
        }
    }
    out
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

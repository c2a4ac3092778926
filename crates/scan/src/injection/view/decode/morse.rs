//! Morse code.

use super::super::Views;

const CODES: &[(&str, char)] = &[
    (".-", 'a'),
    ("-...", 'b'),
    ("-.-.", 'c'),
    ("-..", 'd'),
    (".", 'e'),
    ("..-.", 'f'),
    ("--.", 'g'),
    ("....", 'h'),
    ("..", 'i'),
    (".---", 'j'),
    ("-.-", 'k'),
    (".-..", 'l'),
    ("--", 'm'),
    ("-.", 'n'),
    ("---", 'o'),
    (".--.", 'p'),
    ("--.-", 'q'),
    (".-.", 'r'),
    ("...", 's'),
    ("-", 't'),
    ("..-", 'u'),
    ("...-", 'v'),
    (".--", 'w'),
    ("-..-", 'x'),
    ("-.--", 'y'),
    ("--..", 'z'),
    ("-----", '0'),
    (".----", '1'),
    ("..---", '2'),
    ("...--", '3'),
    ("....-", '4'),
    (".....", '5'),
    ("-....", '6'),
    ("--...", '7'),
    ("---..", '8'),
    ("----.", '9'),
];

/// Rows of dots and dashes, decoded.
pub(super) fn find(text: &str, views: &mut Views) {
    if memchr::memmem::find(text.as_bytes(), b"- .").is_none()
        || memchr::memmem::find(text.as_bytes(), b". -").is_none()
    {
        return;
    }
    let member = |c: char| matches!(c, '.' | '-' | ' ' | '/' | '|');
    let mut base = 0;
    for part in text.split_inclusive(|c: char| !member(c)) {
        let row = part.trim_end_matches(|c: char| !member(c));
        // Rules of dashes and dots have no blanks.
        if row.len() >= 40 && row.matches(' ').count() * 6 >= row.len() {
            let mut out = String::new();
            for word in row.split([' ', '/', '|']) {
                if word.is_empty() {
                    if !out.ends_with(' ') {
                        out.push(' ');
                    }
                } else if let Some((_, letter)) = CODES.iter().find(|(code, _)| *code == word) {
                    out.push(*letter);
                }
            }
            let mut letters: Vec<char> = out.chars().filter(|c| *c != ' ').collect();
            letters.sort_unstable();
            letters.dedup();
            // A rule between the columns of a table is a row of one or two letters.
            if out.len() >= 12 && letters.len() >= 5 {
                super::push(views, out, base..base + row.len(), "Morse code");
            }
        }
        base += part.len();
    }
}

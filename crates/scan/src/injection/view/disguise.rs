//! Letters that look like others: another script, full width, mathematics, marks on top, nothing between.

use unicode_normalization::UnicodeNormalization as _;

use super::hidden::{is_direction, is_zero_width};
use super::{Channel, View, Views};

/// Letters of other scripts and signs that look like a Latin one. Source: the confusables that Unicode's TR 39 lists for
/// the basic Latin letters, as far as they are letters of Cyrillic, Greek, Armenian, Cherokee or Latin extensions.
const LOOKALIKES: &[(&str, char)] = &[
    ("аɑαａ@", 'a'),
    ("ƅЬ", 'b'),
    ("сϲᴄ", 'c'),
    ("ԁɗ", 'd'),
    ("еҽєε", 'e'),
    ("ſ", 'f'),
    ("ɡց", 'g'),
    ("һհ", 'h'),
    ("іıɩιӏ", 'i'),
    ("јϳ", 'j'),
    ("κкᴋ", 'k'),
    ("ⅼ", 'l'),
    ("мᴍ", 'm'),
    ("пηո", 'n'),
    ("оοσօ", 'o'),
    ("рρ", 'p'),
    ("ԛզ", 'q'),
    ("гᴦ", 'r'),
    ("ѕꜱ", 's'),
    ("тτᴛ", 't'),
    ("υսᴜ", 'u'),
    ("νѵᴠ", 'v'),
    ("ѡԝωᴡ", 'w'),
    ("хχ", 'x'),
    ("уүγ", 'y'),
    ("ᴢ", 'z'),
    ("АΑ", 'a'),
    ("ВΒ", 'b'),
    ("СϹ", 'c'),
    ("ЕΕ", 'e'),
    ("НΗ", 'h'),
    ("ІΙ", 'i'),
    ("Ј", 'j'),
    ("КΚ", 'k'),
    ("МΜ", 'm'),
    ("Ν", 'n'),
    ("ОΟ", 'o'),
    ("РΡ", 'p'),
    ("Ѕ", 's'),
    ("ТΤ", 't'),
    ("ХΧ", 'x'),
    ("ҮΥ", 'y'),
    ("Ζ", 'z'),
];

fn lookalike(c: char) -> Option<char> {
    LOOKALIKES.iter().find(|(all, _)| all.contains(c) && c != '@').map(|(_, latin)| *latin)
}

/// Letters of mathematics, in circles, squares, full width, small capitals.
fn is_styled(c: char) -> bool {
    matches!(c, '\u{1d400}'..='\u{1d7ff}' | '\u{ff21}'..='\u{ff5a}' | '\u{2460}'..='\u{24ff}' | '\u{1f110}'..='\u{1f1ff}'
        | '\u{2100}'..='\u{214f}' | '\u{1d00}'..='\u{1d6a}' | '\u{2c60}'..='\u{2c7f}' | '\u{a730}'..='\u{a7ff}' | '\u{250}'..='\u{2af}' | '\u{207f}' | '\u{2071}' | '\u{2b0}'..='\u{2b8}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// What stands out in a text; a view is made when enough of it does.
#[derive(Default)]
struct Count {
    inside: usize,
    styled: usize,
    marks: usize,
    mixed: usize,
    turned: usize,
}

pub(super) fn find(text: &str, views: &mut Views) {
    let mut count = Count::default();
    let mut before = ' ';
    let (mut latin, mut other) = (false, false);
    for c in text.chars() {
        if is_direction(c) {
            count.turned += 1;
        } else if is_zero_width(c) {
            count.inside += usize::from(before.is_ascii_alphabetic());
        } else if is_styled(c) {
            count.styled += 1;
        } else if is_mark(c) {
            count.marks += 1;
        }
        if c.is_ascii_alphabetic() {
            latin = true;
        } else if c.is_alphabetic() {
            other |= lookalike(c).is_some();
        } else if !is_zero_width(c) {
            count.mixed += usize::from(latin && other);
            (latin, other) = (false, false);
        }
        before = c;
    }
    count.mixed += usize::from(latin && other);
    let what = if count.inside >= 3 {
        "characters without width between letters"
    } else if count.mixed >= 2 {
        "letters of another script that look like Latin ones"
    } else if count.styled >= 12 {
        "letters in the shapes of symbols"
    } else if count.marks >= 12 {
        "marks on top of letters"
    } else if count.turned > 0 {
        "controls of direction"
    } else {
        return;
    };
    let plain = plain(text);
    if plain != text {
        views.push(View { text: plain, span: 0..text.len(), channel: Channel::Disguised, what, whole: true });
    }
    if count.turned > 0 {
        turned(text, views);
    }
}

/// The text with plain letters: look-alikes only in words that also have Latin letters, so that Russian stays Russian.
fn plain(text: &str) -> String {
    let visible = text
        .chars()
        .filter(|c| !is_zero_width(*c) && !is_direction(*c) && !matches!(c, '\u{e0000}'..='\u{e01ef}'));
    let flat: String = visible.map(small).nfkd().filter(|c| !is_mark(*c)).collect();
    let mut all = String::with_capacity(flat.len());
    let mut word = String::new();
    for c in flat.chars().chain(Some('\n')) {
        if c.is_alphanumeric() {
            word.push(c);
            continue;
        }
        if word.chars().any(|c| c.is_ascii_alphabetic()) && !word.is_ascii() {
            all.extend(word.chars().map(|c| lookalike(c).unwrap_or(c)));
        } else if !word.is_ascii() && word.chars().all(|c| lookalike(c).is_some()) && word.chars().count() > 2
        {
            // A word of look-alikes alone.
            all.extend(word.chars().filter_map(lookalike));
        } else {
            all.push_str(&word);
        }
        word.clear();
        all.push(c);
    }
    all.pop();
    all
}

/// Letters that the compatibility forms do not know: small capitals, squared and regional letters.
fn small(c: char) -> char {
    const CAPITALS: &str = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ";
    let letter = |n: u32| char::from_u32(u32::from('a') + n).unwrap_or(c);
    match c {
        '\u{1f130}'..='\u{1f149}' => letter(u32::from(c) - 0x1_f130),
        '\u{1f150}'..='\u{1f169}' => letter(u32::from(c) - 0x1_f150),
        '\u{1f170}'..='\u{1f189}' => letter(u32::from(c) - 0x1_f170),
        '\u{1f1e6}'..='\u{1f1ff}' => letter(u32::from(c) - 0x1_f1e6),
        _ if c > '\u{24f}' => {
            CAPITALS.chars().position(|k| k == c).and_then(|n| u32::try_from(n).ok()).map_or(c, letter)
        }
        _ => c,
    }
}

/// What stands between an override of direction and its end is read backwards.
fn turned(text: &str, views: &mut Views) {
    let mut rest = text;
    let mut base = 0;
    while let Some(at) = rest.find(['\u{202e}', '\u{202d}', '\u{2067}']) {
        let inner = rest.get(at..).unwrap_or("");
        let body = inner.chars().next().map_or("", |c| inner.get(c.len_utf8()..).unwrap_or(""));
        let end = body.find(['\u{202c}', '\u{2069}', '\n']).unwrap_or(body.len());
        let part = body.get(..end).unwrap_or("");
        let start = base + at;
        let length = inner.len() - body.len() + end;
        views.push(View {
            text: part.chars().rev().filter(|c| !is_direction(*c)).collect(),
            span: start..start + length,
            channel: Channel::Disguised,
            what: "text written backwards by a control of direction",
            whole: false,
        });
        base = start + length;
        rest = rest.get(at + length..).unwrap_or("");
        if views.full() {
            return;
        }
    }
}

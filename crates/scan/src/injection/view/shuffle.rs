//! Letters in another order, distance or alphabet: `i g n o r e`, `1gn0r3`, rot13, backwards, a word on each line.

use super::super::unit::{self, Unit};
use super::{Channel, View, Views};

/// Words that every text of some length has, in the languages that most texts are in.
const COMMON: &[&str] = &[
    "the",
    "a",
    "an",
    "and",
    "or",
    "to",
    "of",
    "in",
    "is",
    "it",
    "for",
    "on",
    "with",
    "this",
    "that",
    "all",
    "you",
    "your",
    "be",
    "as",
    "not",
    "do",
    "from",
    "by",
    "at",
    "are",
    "if",
    "any",
    "will",
    "now",
    "must",
    "please",
    "send",
    "use",
    "ignore",
    "previous",
    "instructions",
    "instead",
    "der",
    "die",
    "und",
    "le",
    "la",
    "les",
    "et",
    "de",
    "el",
    "los",
    "que",
    "y",
    "en",
];

/// Whether a text has few of the common words for its length.
fn is_strange(text: &str) -> bool {
    let (known, all) = common(text, text.len() / 60 + 1);
    all >= 5 && known * 12 < all
}

/// Common words, and all words; counting stops when there are `enough` common ones.
fn common(text: &str, enough: usize) -> (usize, usize) {
    let (mut all, mut known) = (0, 0);
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
        all += 1;
        known += usize::from(is_common(word));
        if known > enough {
            break;
        }
    }
    (known, all)
}

/// Whether a text reads like language: several common words, some of them of more than two letters.
fn reads(text: &str) -> bool {
    let (mut all, mut known) = (0, Vec::new());
    for word in text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()) {
        all += 1;
        if is_common(word) && !known.contains(&word) {
            known.push(word);
        }
    }
    let long = known.iter().filter(|w| w.len() > 2).count();
    known.len() >= 3 && long >= 2 && known.len() * 6 >= all.min(40)
}

fn is_common(word: &str) -> bool {
    let length = word.len();
    length <= 12 && COMMON.iter().any(|c| c.len() == length && c.eq_ignore_ascii_case(word))
}

pub(super) fn find(text: &str, views: &mut Views) {
    spaced(text, views);
    upright(text, views);
    marked(text, views);
    unit::each(text, |unit: Unit| {
        if views.full() {
            return;
        }
        let body = text.get(unit.start..unit.end).unwrap_or("");
        leet(body, &unit, views);
        if !unit.prose {
            return;
        }
        // What has common words is read as it stands.
        if body.len() < 24 || !body.is_ascii() {
            return;
        }
        if !is_strange(body) {
            return;
        }
        let mut attempt = |what: &'static str, turned: String| {
            let fits = reads(&turned);
            if fits {
                push(views, turned, unit.start..unit.end, what);
            }
            fits
        };
        if attempt("text written backwards", body.chars().rev().collect()) || !moved(body) {
            return;
        }
        if attempt("letters of the mirrored alphabet", atbash(body)) {
            return;
        }
        // The commonest alphabet first.
        let mut shifts = std::iter::once(13).chain((1..26).filter(|n| *n != 13));
        let _ = shifts.any(|shift| attempt("letters moved in the alphabet", shifted(body, shift)));
    });
}

fn push(views: &mut Views, text: String, span: std::ops::Range<usize>, what: &'static str) {
    views.push(View { text, span, channel: Channel::Disguised, what, whole: false });
}

fn shifted(text: &str, by: u8) -> String {
    let turn = |c: char, base: u8| char::from((c as u8 - base + by) % 26 + base);
    text.chars()
        .map(|c| match c {
            'a'..='z' => turn(c, b'a'),
            'A'..='Z' => turn(c, b'A'),
            _ => c,
        })
        .collect()
}

/// Whether the letters are not those of a language: names of programs have vowels too, moved letters have few of them,
/// or many of the rare letters.
fn moved(text: &str) -> bool {
    let (mut vowels, mut rare, mut all) = (0, 0, 0);
    for c in text.bytes().map(|b| b.to_ascii_lowercase()).filter(u8::is_ascii_lowercase) {
        all += 1;
        vowels += usize::from(matches!(c, b'a' | b'e' | b'i' | b'o' | b'u'));
        rare += usize::from(matches!(c, b'q' | b'x' | b'z' | b'j' | b'k' | b'v' | b'w'));
    }
    vowels * 100 < all * 31 || rare * 100 > all * 9
}

fn atbash(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'a'..='z' => char::from(b'z' - (c as u8 - b'a')),
            'A'..='Z' => char::from(b'Z' - (c as u8 - b'A')),
            _ => c,
        })
        .collect()
}

/// Digits and signs in the places of letters.
fn leet(body: &str, unit: &Unit, views: &mut Views) {
    // Digits inside words, before anything is taken apart.
    let bytes = body.as_bytes();
    let inside = bytes
        .windows(2)
        .filter(|w| matches!(w, [a, b] if a.is_ascii_alphabetic() && (b.is_ascii_digit() || matches!(b, b'@' | b'$' | b'!' | b'|'))))
        .take(3)
        .count();
    if inside < 2 {
        return;
    }
    let letter = |c: char| match c {
        '0' => 'o',
        '1' | '!' | '|' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' | '+' => 't',
        '8' => 'b',
        '9' => 'g',
        _ => c,
    };
    let mixed = body
        .split_whitespace()
        .filter(|w| {
            let w =
                w.trim_matches(|c: char| matches!(c, '.' | ',' | '!' | '?' | ':' | ';' | '"' | '(' | ')'));
            let signs = w.chars().filter(|c| letter(*c) != *c).count();
            let letters = w.chars().filter(char::is_ascii_alphabetic).count();
            signs > 0 && letters > 0 && w.len() > 2 && signs + letters == w.len()
        })
        .count();
    if mixed >= 3 {
        push(
            views,
            body.chars().map(letter).collect(),
            unit.start..unit.end,
            "digits in the places of letters",
        );
    }
}

/// Whether a few letters stand alone in a row, one sign between each two.
fn has_row(bytes: &[u8]) -> bool {
    bytes.windows(9).any(|w| {
        matches!(w, [a, s, b, t, c, u, d, v, e]
            if !s.is_ascii_alphanumeric() && s == t && t == u && u == v && *s < 0x80
                && a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric() && c.is_ascii_alphanumeric()
                && d.is_ascii_alphanumeric() && e.is_ascii_alphanumeric())
    }) || memchr::memmem::find(bytes, "\u{a0}".as_bytes()).is_some()
}

/// Single letters with the same sign between them.
fn spaced(text: &str, views: &mut Views) {
    /// Letters below which a row is an abbreviation or a list.
    const FEWEST: usize = 10;
    if !has_row(text.as_bytes()) {
        return;
    }
    let chars: Vec<(usize, char)> =
        if text.len() < 2 * 1024 * 1024 { text.char_indices().collect() } else { Vec::new() };
    let get = |at: usize| chars.get(at).map(|(_, c)| *c);
    let mut at = 0;
    while at < chars.len() {
        let (Some(first), Some(sign)) = (get(at), get(at + 1)) else { break };
        if !first.is_alphanumeric()
            || sign.is_alphanumeric()
            || !matches!(sign, ' ' | '.' | '-' | '_' | '*' | '|' | '\u{a0}' | '/' | ',' | '~')
        {
            at += 1;
            continue;
        }
        let start = at;
        let mut word = String::new();
        let mut letters = 0;
        while let Some(c) = get(at).filter(|c| c.is_alphanumeric()) {
            if get(at + 1).is_some_and(char::is_alphanumeric) {
                break;
            }
            word.push(c);
            letters += 1;
            at += 1;
            // A blank after a letter parts the words where another sign stands between letters.
            let next_word = sign != ' '
                && get(at) == Some(' ')
                && get(at + 1).is_some_and(char::is_alphanumeric)
                && (get(at + 2) == Some(sign) || get(at + 2) == Some(' '));
            if next_word {
                word.push(' ');
                at += 1;
                continue;
            }
            if get(at) != Some(sign) {
                break;
            }
            at += 1;
            // Two signs, or a blank after another sign, part the words.
            let mut parted = false;
            while get(at)
                .is_some_and(|c| (c == sign || c == ' ' || c == '/' || c == '|') && !c.is_alphanumeric())
                && at < start + 4_000
            {
                parted = true;
                at += 1;
            }
            if parted {
                word.push(' ');
            }
        }
        if letters >= FEWEST {
            let from = chars.get(start).map_or(0, |(p, _)| *p);
            let to = chars.get(at).map_or(text.len(), |(p, _)| *p);
            push(views, segment(&word), from..to, "letters with signs between them");
        }
        at = at.max(start + 1);
    }
}

/// Words in a row of letters without blanks, longest known first.
fn segment(letters: &str) -> String {
    if letters.contains(' ') {
        return letters.to_owned();
    }
    let lower = letters.to_lowercase();
    let mut out = String::new();
    let mut rest = lower.as_str();
    let mut loose = false;
    while !rest.is_empty() {
        let longest = (2..=14.min(rest.len())).rev().find(|n| {
            rest.get(..*n).is_some_and(|w| {
                (COMMON.contains(&w) && (w.len() > 3 || !loose))
                    || super::super::concept::of(super::super::concept::fnv(w.as_bytes())).is_some()
                        && w.len() > 2
            })
        });
        if let Some(n) = longest {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(rest.get(..n).unwrap_or(""));
            rest = rest.get(n..).unwrap_or("");
            loose = false;
        } else {
            if !loose && !out.is_empty() {
                out.push(' ');
            }
            let c = rest.chars().next().unwrap_or(' ');
            out.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or("");
            loose = true;
        }
    }
    out
}

/// One word on each line.
fn upright(text: &str, views: &mut Views) {
    const FEWEST: usize = 6;
    let mut words: Vec<&str> = Vec::new();
    let (mut start, mut end, mut base) = (0, 0, 0);
    for line in text.split_inclusive('\n').chain(Some("\0")) {
        if line.len() > 40 && words.is_empty() {
            base += line.len();
            continue;
        }
        let word = line.trim().trim_start_matches("//").trim_start_matches(['#', '*', '>', '-']).trim();
        let single = !word.is_empty() && word.len() <= 40 && !word.contains(char::is_whitespace);
        if single {
            if words.is_empty() {
                start = base;
            }
            words.push(word);
            end = base + line.len();
        } else {
            let plain = words
                .iter()
                .filter(|w| {
                    w.chars()
                        .all(|c| c.is_alphabetic() || matches!(c, '.' | ',' | '!' | '?' | ':' | '\'' | '"'))
                })
                .count();
            if words.len() >= FEWEST && plain * 10 >= words.len() * 6 {
                let short = words.iter().filter(|w| w.chars().count() == 1).count();
                // Single letters below each other are one word after the other.
                let joined = if short * 2 > words.len() { segment(&words.concat()) } else { words.join(" ") };
                push(views, joined, start..end, super::LINES);
            }
            words.clear();
        }
        base += line.len();
    }
}

/// Marks of Markdown inside words: `ig**no**re`.
fn marked(text: &str, views: &mut Views) {
    const FEWEST: usize = 4;
    let bytes = text.as_bytes();
    let mark = |b: u8| matches!(b, b'*' | b'`' | b'~' | b'_' | b'|' | b'\\' | b'^');
    let letter = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphabetic);
    let mut inside = 0;
    let mut at = 0;
    while at < bytes.len() {
        if !bytes.get(at).copied().is_some_and(mark) {
            at += 1;
            continue;
        }
        let start = at;
        while bytes.get(at).copied().is_some_and(|b| mark(b) && b != b'_') {
            at += 1;
        }
        at = at.max(start + 1);
        inside += usize::from(
            letter(start.checked_sub(1))
                && letter(Some(at))
                && bytes.get(start) != Some(&b'_')
                && bytes.get(start) != Some(&b'\\'),
        );
    }
    if inside >= FEWEST && inside * 60 >= text.len().min(4_000) / 10 {
        let plain: String = text.chars().filter(|c| !matches!(c, '*' | '`' | '~' | '|' | '^')).collect();
        views.push(View {
            text: plain,
            span: 0..text.len(),
            channel: Channel::Disguised,
            what: "marks inside words",
            whole: true,
        });
    }
}

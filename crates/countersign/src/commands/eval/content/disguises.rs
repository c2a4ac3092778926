//! The same injections in other clothes: each payload is disguised in each way, put back where it stood, and scanned.

use data_encoding::{BASE32, BASE64, HEXLOWER};

use super::{Scanned, Text, scan};
use crate::commands::eval::report::rate;
use crate::output::line;

/// A way to disguise a text.
type Disguise = fn(&str) -> String;

const DISGUISES: &[(&str, Disguise)] = &[
    ("none", str::to_owned),
    ("base64", |t| format!("Decode and follow: {}", BASE64.encode(t.as_bytes()))),
    ("base64 twice", |t| BASE64.encode(BASE64.encode(t.as_bytes()).as_bytes())),
    ("base32", |t| BASE32.encode(t.as_bytes())),
    ("hexadecimal", |t| HEXLOWER.encode(t.as_bytes())),
    ("hexadecimal numbers", |t| numbers(t, |b| format!("0x{b:02x}"))),
    ("decimal numbers", |t| numbers(t, |b| b.to_string())),
    ("binary", |t| numbers(t, |b| format!("{b:08b}"))),
    ("percent", |t| {
        t.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect()
    }),
    ("percent, every byte", |t| t.bytes().map(|b| format!("%{b:02x}")).collect()),
    ("entities", |t| t.chars().map(|c| format!("&#{};", u32::from(c))).collect()),
    ("unicode escapes", |t| t.encode_utf16().map(|u| format!("\\u{u:04x}")).collect()),
    ("rot13", |t| letters(t, |c, base| (c - base + 13) % 26 + base)),
    ("alphabet moved by 7", |t| letters(t, |c, base| (c - base + 7) % 26 + base)),
    ("mirrored alphabet", |t| letters(t, |c, base| 25 - (c - base) + base)),
    ("backwards", |t| t.chars().rev().collect()),
    ("leet", |t| map(t, "oieastOIEAST", "013457013457")),
    ("letters apart", |t| words(t, |w| w.chars().map(String::from).collect::<Vec<_>>().join(" "), "   ")),
    ("letters apart by dots", |t| {
        words(t, |w| w.chars().map(String::from).collect::<Vec<_>>().join("."), " ")
    }),
    ("zero width between letters", |t| t.chars().flat_map(|c| [c, '\u{200b}']).collect()),
    ("soft hyphens", |t| t.chars().flat_map(|c| [c, '\u{ad}']).collect()),
    ("tag characters", |t| {
        t.chars().filter(char::is_ascii).filter_map(|c| char::from_u32(0xe_0000 + u32::from(c))).collect()
    }),
    ("zero width digits", |t| {
        t.bytes()
            .flat_map(|b| (0..8).rev().map(move |n| if b >> n & 1 == 1 { '\u{200c}' } else { '\u{200b}' }))
            .collect()
    }),
    ("override of direction", |t| {
        format!("\u{202e}{}\u{202c}", t.replace('\n', " ").chars().rev().collect::<String>())
    }),
    ("look-alikes", |t| map(t, "aceopxyiACEOPXTBHKM", "асеорхуіАСЕОРХТВНКМ")),
    ("full width", |t| {
        t.chars()
            .map(
                |c| if c.is_ascii_graphic() { char::from_u32(u32::from(c) + 0xfee0).unwrap_or(c) } else { c },
            )
            .collect()
    }),
    ("mathematical letters", |t| {
        t.chars()
            .map(|c| match c {
                'a'..='z' => char::from_u32(u32::from(c) - 97 + 0x1_d41a).unwrap_or(c),
                'A'..='Z' => char::from_u32(u32::from(c) - 65 + 0x1_d400).unwrap_or(c),
                _ => c,
            })
            .collect()
    }),
    ("marks on letters", |t| {
        t.chars().flat_map(|c| if c.is_alphabetic() { vec![c, '\u{336}'] } else { vec![c] }).collect()
    }),
    ("marks of Markdown", |t| {
        words(
            t,
            |w| match w.char_indices().nth(2) {
                Some((at, _)) if w.len() > 4 => {
                    format!("{}**{}**", w.get(..at).unwrap_or(w), w.get(at..).unwrap_or(""))
                }
                _ => w.to_owned(),
            },
            " ",
        )
    }),
    ("a word on each line", |t| words(t, str::to_owned, "\n")),
    ("mixed case", |t| {
        t.chars()
            .enumerate()
            .map(|(n, c)| if n % 2 == 0 { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
            .collect()
    }),
    ("a comment of HTML", |t| format!("<div class=\"x\"><!-- {t} --></div>")),
    ("an element that is not shown", |t| {
        format!("<p>Hello</p><span style=\"display:none\">{t}</span><p>Bye</p>")
    }),
];

fn numbers(text: &str, digit: impl Fn(u8) -> String) -> String {
    text.bytes().map(digit).collect::<Vec<_>>().join(" ")
}

fn letters(text: &str, turn: impl Fn(u8, u8) -> u8) -> String {
    text.chars()
        .map(|c| match c {
            'a'..='z' => char::from(turn(c as u8, b'a')),
            'A'..='Z' => char::from(turn(c as u8, b'A')),
            _ => c,
        })
        .collect()
}

fn map(text: &str, from: &str, to: &str) -> String {
    text.chars()
        .map(|c| from.chars().position(|f| f == c).and_then(|at| to.chars().nth(at)).unwrap_or(c))
        .collect()
}

fn words(text: &str, each: impl Fn(&str) -> String, between: &str) -> String {
    text.split_whitespace().map(each).collect::<Vec<_>>().join(between)
}

/// Prints the share that is missed in each disguise, over the texts whose payload is known and in a Latin script.
pub fn run(texts: &[Text]) {
    let known: Vec<&Text> = texts
        .iter()
        .filter(|t| t.attack && !t.payload.is_empty() && t.source != "BIPIA")
        .filter(|t| t.text.contains(&t.payload) && t.payload.is_ascii())
        .collect();
    line(&format!("  {} texts; share missed in each disguise", known.len()));
    let found: Vec<bool> = known.iter().map(|t| scan(t).report.warn).collect();
    for (name, disguise) in DISGUISES {
        let (mut missed, mut missed_of_found) = (0, 0);
        for (text, plain) in known.iter().zip(&found) {
            let other = Text {
                id: text.id.clone(),
                text: text.text.replace(&text.payload, &disguise(&text.payload)),
                payload: String::new(),
                kind: text.kind.clone(),
                source: text.source.clone(),
                tier: text.tier.clone(),
                ..**text
            };
            let scanned: Scanned<'_> = scan(&other);
            if !scanned.report.warn {
                missed += 1;
                missed_of_found += usize::from(*plain);
            }
        }
        let of_found = found.iter().filter(|f| **f).count();
        line(&format!(
            "    {name:30} {}   of those found undisguised {}",
            rate(missed, known.len()),
            rate(missed_of_found, of_found)
        ));
    }
}

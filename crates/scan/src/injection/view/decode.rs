//! Encodings that carry text in text.

mod digits;
mod escapes;
mod morse;

use std::ops::Range;

use data_encoding::{BASE32_NOPAD, BASE64_NOPAD, BASE64URL_NOPAD, HEXLOWER_PERMISSIVE};

use super::{Channel, View, Views, readable};

/// Shortest run of an alphabet that is tried.
const SHORTEST: usize = 20;

pub(super) fn find(text: &str, views: &mut Views) {
    runs(text, views);
    escapes::find(text, views);
    digits::find(text, views);
    morse::find(text, views);
}

fn push(views: &mut Views, text: String, span: Range<usize>, what: &'static str) {
    views.push(View { text, span, channel: Channel::Encoded, what, whole: false });
}

/// Long words of the alphabets of base64, base32 and hexadecimal digits; lines of them that follow each other are one.
fn runs(text: &str, views: &mut Views) {
    let bytes = text.as_bytes();
    let member = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'-' | b'_' | b'=');
    let mut at = 0;
    while at < bytes.len() {
        // A run that is long enough has a member at every place of this distance: most texts are jumped through.
        let probe = at + SHORTEST - 1;
        if bytes.get(probe).is_none_or(|b| !member(*b)) {
            at = probe + 1;
            continue;
        }
        let back = bytes.get(at..probe).unwrap_or(&[]).iter().rev().take_while(|b| member(**b)).count();
        at = probe - back;
        let length = bytes.iter().skip(at).take_while(|b| member(**b)).count();
        if length < SHORTEST {
            at += length.max(1);
            continue;
        }
        let start = at;
        let mut end = at + length;
        let mut joined = text.get(start..end).unwrap_or("").to_owned();
        // Wrapped lines: the next line is of the alphabet as well.
        while length >= 40 && bytes.get(end) == Some(&b'\n') {
            let next = bytes.iter().skip(end + 1).take_while(|b| member(**b)).count();
            let closes = matches!(bytes.get(end + 1 + next), None | Some(b'\n' | b'"' | b'`' | b' '));
            if next == 0 || !closes {
                break;
            }
            joined.push_str(text.get(end + 1..end + 1 + next).unwrap_or(""));
            end += 1 + next;
        }
        let before = views.found.len();
        word(&joined, start..end, views);
        // The next line was another thing.
        if views.found.len() == before && end > at + length {
            end = at + length;
            word(text.get(start..end).unwrap_or(""), start..end, views);
        }
        if views.full() {
            return;
        }
        at = end;
    }
}

fn word(word: &str, span: Range<usize>, views: &mut Views) {
    let mut bare = word.trim_matches('=');
    // `key=VALUE` and `data:…;base64,VALUE` end in the value.
    if let Some((_, value)) = bare.rsplit_once('=')
        && value.len() >= SHORTEST
    {
        bare = value;
    }
    if bare.bytes().all(|b| b.is_ascii_hexdigit()) && bare.len().is_multiple_of(2) {
        if let Some(text) = HEXLOWER_PERMISSIVE.decode(bare.as_bytes()).ok().and_then(readable) {
            push(views, text, span, "hexadecimal digits");
        }
        return;
    }
    let whole = |length: usize, group: usize| length - length % group;
    if bare.bytes().all(|b| b.is_ascii_uppercase() || matches!(b, b'2'..=b'7')) {
        let cut = [bare.len(), whole(bare.len(), 8)];
        for length in cut {
            let part = bare.get(..length).unwrap_or("");
            if let Some(text) = BASE32_NOPAD.decode(part.as_bytes()).ok().and_then(readable) {
                push(views, text, span, "base32");
                return;
            }
        }
    }
    // A path or a name of words is no base64: it has separators and few capitals.
    for (codec, other) in [(&BASE64_NOPAD, ['-', '_']), (&BASE64URL_NOPAD, ['+', '/'])] {
        if bare.contains(other) {
            continue;
        }
        for length in [bare.len(), whole(bare.len(), 4)] {
            let part = bare.get(..length).unwrap_or("");
            if let Some(text) = codec.decode(part.as_bytes()).ok().and_then(readable) {
                push(views, text, span, "base64");
                return;
            }
        }
    }
}

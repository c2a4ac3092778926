//! Decoders whose input is known are evaluated: what they give may be code.

use std::rc::Rc;

use countersign_model::Span;

use crate::catalogue::Arguments;
use crate::value::{Flow, HOLE, Value};

/// What a decoding program or call prints, when its input is known.
pub(super) fn decoded(program: &str, arguments: &Arguments, stdin: &Flow, span: Span) -> Option<Flow> {
    let option = |names: &[&str]| arguments.options.iter().any(|(o, _)| names.contains(&o.as_str()));
    let known = |value: &Value| !value.text.is_empty() && !value.is_unknown();
    let give =
        |text: String, from: &Value| Some(Flow { text, span, glob: false, list: None, ..from.clone() });
    match program {
        "base64" if option(&["-d", "-D", "--decode"]) && known(stdin) => give(base64(&stdin.text)?, stdin),
        "base64" | "base32" | "gzip" | "xz" | "bzip2" | "gpg" => None,
        "xxd" if option(&["-r"]) && known(stdin) => give(hex(&stdin.text)?, stdin),
        "rev" if known(stdin) => {
            let text = stdin
                .text
                .lines()
                .map(|l| l.chars().rev().collect::<String>())
                .collect::<Vec<_>>()
                .join("\n");
            give(text, stdin)
        }
        "tr" if known(stdin) && arguments.operands.len() == 2 && arguments.options.is_empty() => {
            let from = set(&arguments.operands.first()?.text)?;
            let to = set(&arguments.operands.get(1)?.text)?;
            let last = *to.last()?;
            let text = stdin
                .text
                .chars()
                .map(|c| match from.iter().position(|f| *f == c) {
                    Some(at) => to.get(at).copied().unwrap_or(last),
                    None => c,
                })
                .collect();
            give(text, stdin)
        }
        "tr" if known(stdin) && option(&["-d"]) && arguments.operands.len() == 1 => {
            let drop = set(&arguments.operands.first()?.text)?;
            give(stdin.text.chars().filter(|c| !drop.contains(c)).collect(), stdin)
        }
        "openssl" if option(&["-d"]) && option(&["-base64", "-a"]) && known(stdin) => {
            give(base64(&stdin.text)?, stdin)
        }
        _ => None,
    }
}

/// What a library call that decodes gives.
pub(super) fn call(name: &str, words: &[Value], span: Span) -> Option<Flow> {
    let (_, call) = name.split_once(':')?;
    let lower = call.to_lowercase();
    if let Some(folder) = scratch(&lower) {
        return Some(Flow { text: folder, span, ..Flow::default() });
    }
    let first = words.iter().find(|w| !w.text.starts_with("--"))?;
    let receiver = words.iter().position(|w| w.text == "--self").and_then(|at| words.get(at + 1));
    let known = |v: &Value| !v.text.is_empty() && !v.is_unknown();
    let give = |text: String, from: &Value| Some(Flow { text, span, list: None, ..from.clone() });
    match lower.as_str() {
        "base64.b64decode"
        | "base64.urlsafe_b64decode"
        | "base64.decodebytes"
        | "atob"
        | "base64.decode64"
        | "base64.strict_decode64"
        | "base64_decode"
        | "mime::base64::decode_base64"
        | "decode_base64"
        | "buffer.from"
            if known(first) =>
        {
            give(base64(&first.text)?, first)
        }
        "[system.convert]::frombase64string" if known(first) => {
            let bytes = base64_bytes(&first.text)?;
            // Kept as it would be read: UTF-16 when every second byte is zero.
            give(wide(&bytes), first)
        }
        "bytes.fromhex" | "bytearray.fromhex" | "binascii.unhexlify" | "hex2bin" if known(first) => {
            give(hex(&first.text)?, first)
        }
        "codecs.decode" if known(first) && words.iter().any(|w| w.text.contains("rot")) => {
            give(rot13(&first.text), first)
        }
        "str_rot13" if known(first) => give(rot13(&first.text), first),
        "filepath.join" | "path.join" | "paths.get" | "path.combine" | "path.of" => {
            let mut out = first.clone();
            for word in words.iter().skip(1) {
                out.text =
                    format!("{}/{}", out.text.trim_end_matches('/'), word.text.trim_start_matches('/'));
                out.add_data(&word.data);
            }
            Some(Flow { span, list: None, ..out })
        }
        // Each of them may be the first: a list of one, which is any of them.
        "sorted" => match first.list {
            Some(_) => Some(Flow { span, list: Some(Rc::new(vec![first.clone()])), ..first.clone() }),
            None => Some(Flow { span, ..first.clone() }),
        },
        "shlex.quote" => match first.list {
            None if known(first) => give(super::command::quote(&first.text), first),
            _ => Some(Flow { span, ..first.clone() }),
        },
        ".decode" | ".encode" | ".strip" | ".tostring" | ".trim" | ".rstrip" | ".lstrip" | ".getstring"
        | ".chomp" => {
            let value = receiver.or(Some(first))?;
            Some(Flow { span, ..value.clone() })
        }
        "[system.text.encoding]::unicode.getstring"
        | "[system.text.encoding]::utf8.getstring"
        | "[system.text.encoding]::ascii.getstring" => Some(Flow { span, ..first.clone() }),
        _ => None,
    }
}

/// The folder for what is thrown away, or a new one inside it, as the libraries of several languages give it.
fn scratch(call: &str) -> Option<String> {
    match call {
        "os.tempdir" | "env.temp_dir" | "path.gettemppath" | "tempfile.gettempdir" | "os.tmpdir" => {
            Some("/tmp".to_owned())
        }
        "os.mkdirtemp"
        | "ioutil.tempdir"
        | "os.createtemp"
        | "ioutil.tempfile"
        | "t.tempdir"
        | "files.createtempdirectory"
        | "files.createtempfile"
        | "file.createtempfile"
        | "directory.createtempsubdirectory"
        | "path.gettempfilename"
        | "tempfile.mkdtemp"
        | "tempfile.mktemp" => Some(format!("/tmp/tmp.{HOLE}")),
        _ => None,
    }
}

pub(super) fn utf16_base64(text: &str) -> String {
    match base64_bytes(text) {
        Some(bytes) => wide(&bytes),
        None => HOLE.to_string(),
    }
}

fn wide(bytes: &[u8]) -> String {
    let zeros = bytes.iter().skip(1).step_by(2).filter(|b| **b == 0).count();
    if bytes.len() >= 2 && zeros * 2 >= bytes.len() / 2 {
        let units: Vec<u16> = bytes
            .chunks(2)
            .map(|pair| match pair {
                [a, b] => u16::from_le_bytes([*a, *b]),
                [a] => u16::from(*a),
                _ => 0,
            })
            .collect();
        return String::from_utf16_lossy(&units);
    }
    String::from_utf8_lossy(bytes).into_owned()
}

fn base64(text: &str) -> Option<String> {
    base64_bytes(text).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// What stands in base64, where it is a readable text.
pub(crate) fn plain_base64(text: &str) -> Option<String> {
    let plain = String::from_utf8(base64_bytes(text)?).ok()?;
    let readable = plain.len() >= 8 && plain.chars().all(|c| !c.is_control() || c.is_whitespace());
    readable.then_some(plain)
}

fn base64_bytes(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() * 3 / 4);
    let (mut buffer, mut bits) = (0u32, 0u32);
    for byte in text.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' | b'\n' | b'\r' | b' ' | b'\t' => continue,
            _ => return None,
        };
        buffer = (buffer << 6) | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push(((buffer >> bits) & 0xff) as u8);
        }
    }
    Some(out)
}

fn hex(text: &str) -> Option<String> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_digit(16).map(|d| d as u8))
        .collect::<Option<_>>()?;
    let bytes: Vec<u8> = digits
        .chunks(2)
        .map(|pair| match pair {
            [a, b] => a * 16 + b,
            [a] => *a,
            _ => 0,
        })
        .collect();
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

fn rot13(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'a'..='z' => (((c as u8 - b'a' + 13) % 26) + b'a') as char,
            'A'..='Z' => (((c as u8 - b'A' + 13) % 26) + b'A') as char,
            other => other,
        })
        .collect()
}

/// The characters of a set of `tr`: ranges, classes are not followed.
fn set(text: &str) -> Option<Vec<char>> {
    if text.contains("[:") {
        return None;
    }
    let chars: Vec<char> = text.chars().collect();
    let mut out = Vec::new();
    let mut index = 0;
    while let Some(c) = chars.get(index) {
        match (chars.get(index + 1), chars.get(index + 2)) {
            (Some('-'), Some(end)) if end > c => {
                out.extend(*c..=*end);
                index += 3;
            }
            (Some('n'), _) if *c == '\\' => {
                out.push('\n');
                index += 2;
            }
            _ => {
                out.push(*c);
                index += 1;
            }
        }
    }
    Some(out)
}

//! Secret values in text: keys with a known form, and values assigned to a name that says "secret".
//!
//! One pass over the bytes, no pattern compiled: a table of first bytes says where to look closer, so that a
//! command line costs a microsecond and a megabyte some milliseconds.

mod assign;
mod name;
mod placeholder;
mod shape;
mod token;
mod url;

use countersign_model::Span;

pub use placeholder::{entropy, is_placeholder};

/// A secret value and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SecretMatch {
    /// The value alone, without the name it is assigned to.
    pub span: Span,
    /// What it is: `github-token`, `private-key`, `password`.
    pub kind: &'static str,
}

/// Every secret value of `text`, in order, none overlapping another.
#[must_use]
pub fn find(text: &str) -> Vec<SecretMatch> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hit = look(text, bytes, at, byte);
        match hit {
            Some(hit) if hit.span.end > at => {
                at = hit.span.end;
                found.push(hit);
            }
            _ => at += 1,
        }
    }
    found
}

/// Whether a name (of a variable, an option, a JSON key) says that its value is secret; if so, of what kind.
#[must_use]
pub fn secret_name(name: &str) -> Option<&'static str> {
    name::kind(name)
}

/// Whether `value`, given to a name that says "secret", is a live value: no placeholder, no reference to a variable.
#[must_use]
pub fn is_live_value(value: &str) -> bool {
    value.chars().count() >= assign::MIN_VALUE && !is_placeholder(value)
}

/// `text` with each secret value replaced by `[redacted KIND]`.
#[must_use]
pub fn redact(text: &str) -> String {
    replace(text, &find(text))
}

/// `text` with the given matches (in order, not overlapping) replaced by `[redacted KIND]`.
#[must_use]
pub fn replace(text: &str, matches: &[SecretMatch]) -> String {
    if matches.is_empty() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for hit in matches {
        let Some(before) = text.get(from..hit.span.start) else { continue };
        out.push_str(before);
        out.push_str("[redacted ");
        out.push_str(hit.kind);
        out.push(']');
        from = hit.span.end;
    }
    out.push_str(text.get(from..).unwrap_or(""));
    out
}

/// The secret that is recognised at byte `at`, if any. It may begin at or after `at`, never before.
fn look(text: &str, bytes: &[u8], at: usize, byte: u8) -> Option<SecretMatch> {
    match byte {
        b'-' => shape::private_key(bytes, at).or_else(|| assign::option(text, at)),
        b':' => url::credentials(text, at).or_else(|| assign::value(text, at)),
        b'=' => assign::value(text, at),
        b' ' => assign::bearer(text, at),
        _ if is_word(byte) && at.checked_sub(1).and_then(|i| bytes.get(i)).is_none_or(|&b| !is_word(b)) => {
            token::at(bytes, at).or_else(|| shape::at(bytes, at))
        }
        _ => None,
    }
}

/// A byte of an identifier.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Length of the run of bytes from `at` that `class` accepts, at most `max`.
fn run(bytes: &[u8], at: usize, max: usize, class: fn(u8) -> bool) -> usize {
    bytes.get(at..).unwrap_or(&[]).iter().take(max).take_while(|&&b| class(b)).count()
}

#[cfg(test)]
mod tests;

//! Keys that are known by their form rather than by a mark.

use countersign_model::Span;

use super::placeholder::entropy;
use super::{SecretMatch, run};

/// A private key block is never longer than this.
const MAX_BLOCK: usize = 16 * 1024;

/// JSON web token, Telegram or Discord bot token, Terraform Cloud token at byte `at`, which begins a word.
pub(super) fn at(bytes: &[u8], at: usize) -> Option<SecretMatch> {
    let first = *bytes.get(at)?;
    let special = match first {
        b'e' => jwt(bytes, at),
        b'0'..=b'9' => telegram(bytes, at),
        b'h' => webhook(bytes, at),
        _ => None,
    };
    special.or_else(|| three_parts(bytes, at)).or_else(|| azure_client(bytes, at))
}

/// `-----BEGIN … PRIVATE KEY-----` up to its end, or to the end of the text.
pub(super) fn private_key(bytes: &[u8], at: usize) -> Option<SecretMatch> {
    const BEGIN: &[u8] = b"-----BEGIN ";
    let rest = bytes.get(at..)?;
    if !rest.starts_with(BEGIN) {
        return None;
    }
    let head = rest.get(BEGIN.len()..rest.len().min(BEGIN.len() + 60))?;
    let label_end = find(head, b"-----")?;
    let label = head.get(..label_end)?;
    let plain = label.iter().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || *b == b' ');
    if !plain || find(label, b"PRIVATE KEY").is_none() {
        return None;
    }
    let body_from = BEGIN.len() + label_end + 5;
    let body = rest.get(body_from..rest.len().min(MAX_BLOCK))?;
    let (body_len, closed) = match find(body, b"-----END ") {
        Some(end) => (end, true),
        None => (body.len(), false),
    };
    let material = body.get(..body_len)?.iter().filter(|b| b.is_ascii_alphanumeric()).count();
    if material < 32 {
        return None;
    }
    let mut end = body_from + body_len;
    if closed {
        let tail = rest.get(end + 5..rest.len().min(end + 80)).unwrap_or(&[]);
        end += 5 + find(tail, b"-----").map_or(0, |i| i + 5);
    } else {
        // An unfinished block: to the last byte that key material can hold, on a character boundary.
        while end > body_from && rest.get(end).is_some_and(|b| b & 0xC0 == 0x80) {
            end -= 1;
        }
    }
    Some(SecretMatch { span: Span::new(at, at + end), kind: "private-key" })
}

fn jwt(bytes: &[u8], at: usize) -> Option<SecretMatch> {
    if !bytes.get(at..)?.starts_with(b"eyJ") {
        return None;
    }
    let head = run(bytes, at, 2000, slug);
    let claims_at = at + head + 1;
    if head < 14 || bytes.get(at + head) != Some(&b'.') || !bytes.get(claims_at..)?.starts_with(b"eyJ") {
        return None;
    }
    let claims = run(bytes, claims_at, 20_000, slug);
    let sign_at = claims_at + claims + 1;
    if claims < 10 || bytes.get(claims_at + claims) != Some(&b'.') {
        return None;
    }
    let sign = run(bytes, sign_at, 2000, slug);
    (sign >= 16).then(|| SecretMatch { span: Span::new(at, sign_at + sign), kind: "json-web-token" })
}

/// `123456789:AA…`, 35 characters after the colon.
fn telegram(bytes: &[u8], at: usize) -> Option<SecretMatch> {
    let id = run(bytes, at, 17, |b| b.is_ascii_digit());
    let key_at = at + id + 1;
    if !(5..=16).contains(&id) || bytes.get(at + id) != Some(&b':') || bytes.get(key_at) != Some(&b'A') {
        return None;
    }
    (run(bytes, key_at, 36, slug) == 35)
        .then(|| SecretMatch { span: Span::new(at, key_at + 35), kind: "telegram-token" })
}

/// Discord (`24-28 . 6 . 27-40`) and Terraform Cloud (`14 .atlasv1. 60-70`).
fn three_parts(bytes: &[u8], at: usize) -> Option<SecretMatch> {
    let first = run(bytes, at, 29, slug);
    if !(14..=28).contains(&first) || bytes.get(at + first) != Some(&b'.') {
        return None;
    }
    let second_at = at + first + 1;
    let second = run(bytes, second_at, 8, slug);
    let third_at = second_at + second + 1;
    if bytes.get(second_at + second) != Some(&b'.') {
        return None;
    }
    let third = run(bytes, third_at, 80, slug);
    let kind = match (first, second, third) {
        (14, 7, 60..=72) if bytes.get(second_at..second_at + 7) == Some(b"atlasv1") => "terraform-token",
        (23..=28, 6, 27..=40) if matches!(bytes.get(at), Some(b'M' | b'N' | b'O')) => "discord-token",
        _ => return None,
    };
    let text = std::str::from_utf8(bytes.get(at..third_at + third)?).ok()?;
    (entropy(text) > 3.5).then(|| SecretMatch { span: Span::new(at, third_at + third), kind })
}

/// Client secret of Azure AD: three characters, a digit, `Q~`, 31 to 34 more.
fn azure_client(bytes: &[u8], at: usize) -> Option<SecretMatch> {
    if bytes.get(at + 4..at + 6)? != b"Q~" || !bytes.get(at + 3)?.is_ascii_digit() {
        return None;
    }
    let length = run(bytes, at, 42, |b| slug(b) || b == b'~' || b == b'.');
    let text = std::str::from_utf8(bytes.get(at..at + length)?).ok()?;
    ((37..=40).contains(&length) && entropy(text) > 3.5)
        .then(|| SecretMatch { span: Span::new(at, at + length), kind: "azure-client-secret" })
}

/// Addresses that are a secret as a whole: whoever has them may post.
fn webhook(bytes: &[u8], at: usize) -> Option<SecretMatch> {
    const HOOKS: &[(&[u8], &str)] = &[
        (b"hooks.slack.com/services/T", "slack-webhook"),
        (b"hooks.slack.com/workflows/T", "slack-webhook"),
        (b"hooks.slack.com/triggers/T", "slack-webhook"),
        (b"discord.com/api/webhooks/", "discord-webhook"),
        (b"discordapp.com/api/webhooks/", "discord-webhook"),
    ];
    let rest = bytes.get(at..)?;
    let scheme: &[u8] = if rest.starts_with(b"https://") { b"https://" } else { b"http://" };
    let rest = rest.strip_prefix(scheme)?;
    let (start, kind) = HOOKS.iter().find(|(start, _)| rest.starts_with(start))?;
    let path = run(rest, start.len(), 200, |b| slug(b) || b == b'/');
    let text = std::str::from_utf8(rest.get(start.len()..start.len() + path)?).ok()?;
    (path >= 30 && entropy(text) > 3.3)
        .then(|| SecretMatch { span: Span::new(at, at + scheme.len() + start.len() + path), kind })
}

fn slug(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-'
}

fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len()).position(|w| w == needle)
}

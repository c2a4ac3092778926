//! Values given to a name that says "secret": `PASSWORD=…`, `"api_key": "…"`, `--token …`, `Authorization: Bearer …`.

use countersign_model::Span;

use super::placeholder::{entropy, is_placeholder};
use super::{SecretMatch, is_word, name};

/// Shorter values are no secrets, or cannot be told from words.
pub(super) const MIN_VALUE: usize = 6;

/// How a value was found, which tells how much it must look like a secret.
#[derive(Clone, Copy)]
struct Manner {
    /// What the name announces.
    kind: &'static str,
    /// Given as a shell gives it (`--password x`, `PASSWORD=x`): a plain word can be a password there.
    given: bool,
}

/// The value behind `=` or `:` at byte `at`, when the name before it announces a secret.
pub(super) fn value(text: &str, at: usize) -> Option<SecretMatch> {
    let bytes = text.as_bytes();
    let (name, start) = name_before(text, at)?;
    if name.len() == 13 && name.eq_ignore_ascii_case("authorization") {
        return header(text, at + 1);
    }
    let kind = name::kind(name)?;
    let before = start.checked_sub(1).and_then(|i| bytes.get(i));
    // `arn:aws:secretsmanager:…:secret:name`
    if bytes.get(at) == Some(&b':') && matches!(before, Some(b':' | b'/')) {
        return None;
    }
    // `==`, `=>`, `=~`: the second byte belongs to the sign.
    let from = at + 1 + usize::from(matches!(bytes.get(at + 1), Some(b'=' | b'>' | b'~')));
    let tight = !matches!(bytes.get(from), Some(b' ' | b'\t'));
    let shouted =
        name.bytes().any(|b| b.is_ascii_uppercase()) && !name.bytes().any(|b| b.is_ascii_lowercase());
    let dashed = text.get(..start).is_some_and(|head| head.ends_with("--"));
    judge(text, from, name, Manner { kind, given: tight && (shouted || dashed) })
}

/// `--password VALUE`, `-u user:password`, with the first dash at byte `at`.
pub(super) fn option(text: &str, at: usize) -> Option<SecretMatch> {
    let bytes = text.as_bytes();
    if at.checked_sub(1).and_then(|i| bytes.get(i)).is_some_and(|b| !b.is_ascii_whitespace()) {
        return None;
    }
    let rest = text.get(at..)?;
    if let Some(login) = rest.strip_prefix("-u ").or_else(|| rest.strip_prefix("--user ")) {
        return login_password(text, at, at + rest.len() - login.len());
    }
    let long = rest.strip_prefix("--")?;
    let end = long.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
    let name = long.get(..end)?;
    let kind = name::kind(name)?;
    let from = at + 2 + end + 1;
    if long.as_bytes().get(end) != Some(&b' ') || bytes.get(from) == Some(&b'-') {
        return None;
    }
    judge(text, from, name, Manner { kind, given: true })
}

/// What follows `Bearer ` wherever it stands; the space is at byte `at`.
pub(super) fn bearer(text: &str, at: usize) -> Option<SecretMatch> {
    let scheme = text.get(at.checked_sub(6)?..at)?;
    if !scheme.eq_ignore_ascii_case("bearer") {
        return None;
    }
    let (from, to) = extent(text, at + 1)?;
    let value = text.get(from..to)?;
    let live = value.len() >= 20
        && entropy(value) >= 3.5
        && value.bytes().any(|b| b.is_ascii_digit())
        && !is_placeholder(value);
    live.then(|| SecretMatch { span: Span::new(from, to), kind: "authorization" })
}

/// The value of an `Authorization` header from byte `from`, with or without a scheme before it.
fn header(text: &str, from: usize) -> Option<SecretMatch> {
    let rest = text.get(from..)?;
    let from = from + rest.len() - rest.trim_start_matches([' ', '"', '\'']).len();
    let rest = text.get(from..)?;
    let scheme = rest.find(|c: char| !(c.is_ascii_alphabetic() || c == '-')).unwrap_or(0);
    let schemed = scheme > 0 && rest.as_bytes().get(scheme) == Some(&b' ');
    let (start, end) = extent(text, if schemed { from + scheme + 1 } else { from })?;
    let value = text.get(start..end)?;
    let live = value.len() >= MIN_VALUE
        && entropy(value) >= 2.3
        && value.bytes().any(|b| b.is_ascii_digit())
        && !value.contains("://")
        && !is_placeholder(value);
    live.then(|| SecretMatch { span: Span::new(start, end), kind: "authorization" })
}

/// The password of `user:password` from byte `from`, where a program that speaks HTTP is called.
fn login_password(text: &str, option: usize, from: usize) -> Option<SecretMatch> {
    let before = text.get(..option)?;
    if !["curl", "http", "wget"].iter().any(|program| before.contains(program)) {
        return None;
    }
    let (from, to) = extent(text, from)?;
    let (user, password) = text.get(from..to)?.split_once(':')?;
    let live = password.len() >= 4
        && !password.bytes().all(|b| b.is_ascii_digit())
        && !user.contains('/')
        && !password.contains(['/', ':', '\\'])
        && !is_placeholder(password);
    let start = from + user.len() + 1;
    live.then(|| SecretMatch { span: Span::new(start, to), kind: "password" })
}

/// The name that ends before byte `at`, over spaces and quotes, and where it begins.
fn name_before(text: &str, at: usize) -> Option<(&str, usize)> {
    let head = text.get(..at)?.trim_end_matches([' ', '\t', '"', '\'', '`', ']', ':', '\\']);
    let word = |b: &u8| is_word(*b) || matches!(b, b'-' | b'.');
    let length = head.as_bytes().iter().rev().take(100).take_while(|&b| word(b)).count();
    let whole = head.get(head.len() - length..)?;
    let name = whole.trim_start_matches(['-', '.']);
    let start = head.len() - name.len();
    let name = name.trim_end_matches(['-', '.']);
    (!name.is_empty()).then_some((name, start))
}

/// The value from byte `from`: what stands between quotes, or up to a byte that ends a bare word.
fn extent(text: &str, from: usize) -> Option<(usize, usize)> {
    const ENDS: &[char] = &['"', '\'', '`', ';', ',', '&', ')', '}', ']', '|', '<', '>', '\\'];
    let rest = text.get(from..)?;
    let from = from + rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let rest = text.get(from..)?;
    let escaped = rest.starts_with("\\\"");
    if escaped || rest.starts_with(['"', '\'', '`']) {
        let (open, close) = if escaped { (2, "\\\"") } else { (1, rest.get(..1)?) };
        let inner = rest.get(open..)?;
        let end = inner.find(close).or_else(|| inner.find('\n')).unwrap_or(inner.len());
        return Some((from + open, from + open + end));
    }
    let end = rest.find(|c: char| c.is_whitespace() || ENDS.contains(&c)).unwrap_or(rest.len());
    Some((from, from + end))
}

fn judge(text: &str, from: usize, name: &str, manner: Manner) -> Option<SecretMatch> {
    let (start, end) = extent(text, from)?;
    let value = text.get(start..end)?;
    if value.len() < MIN_VALUE
        || value.len() > 4096
        || is_placeholder(value)
        || value.eq_ignore_ascii_case(name)
    {
        return None;
    }
    let quoted = text.get(..start).is_some_and(|head| head.ends_with(['"', '\'', '`']));
    live(value, quoted, manner).then(|| SecretMatch { span: Span::new(start, end), kind: manner.kind })
}

/// Whether a value looks like a secret and not like code or prose.
fn live(value: &str, quoted: bool, Manner { kind, given }: Manner) -> bool {
    if value.contains(char::is_whitespace) || value.contains("://") {
        return false;
    }
    let count = |class: fn(&u8) -> bool| value.as_bytes().iter().filter(|b| class(b)).count();
    let (digits, lower, upper) =
        (count(u8::is_ascii_digit), count(u8::is_ascii_lowercase), count(u8::is_ascii_uppercase));
    let password = kind == "password";
    let bits = entropy(value);
    // `--key path/to/key_1`
    if value.contains('/') && (digits == 0 || upper == 0) {
        return false;
    }
    if lower + upper == 0 && !password {
        return false;
    }
    if digits == 0 && value.bytes().all(|b| is_word(b) || matches!(b, b'.' | b'-' | b':')) {
        // `password: nextPassword`, `token = cfg.Token`, `--password letmein`.
        let plain = value.bytes().all(|b| b.is_ascii_alphabetic());
        let word = password && plain && bits >= 2.2;
        let random = lower > 0 && upper > 0 && bits >= 3.6 && value.len() >= 16;
        return (quoted || given) && !name::is_in(value) && (word || random);
    }
    if !quoted && !given {
        // Code: `token: Uint8Array`, `key = list[0]`, `token = ctx.Params1.Token`.
        let code = value.contains(['[', '.', '?', '!']) && !password;
        let type_like = upper > 0 && digits <= 2 && value.bytes().all(|b| b.is_ascii_alphanumeric());
        if code && bits < 3.9 || type_like || name::is_in(value) {
            return false;
        }
    }
    if password { bits >= 2.2 } else { bits >= 2.8 && value.len() >= 8 }
}

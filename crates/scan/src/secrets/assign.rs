//! Values given to a name that says "secret": `PASSWORD=…`, `"api_key": "…"`, `--token …`, `Authorization: Bearer …`.

use countersign_model::Span;

use super::placeholder::{entropy, is_placeholder};
use super::{SecretMatch, is_word};

/// Shorter values are no secrets, or cannot be told from words.
pub(super) const MIN_VALUE: usize = 6;

/// What a name must hold, without `_`, `-`, `.`: and what the value then is. Longer words first.
const NAMES: &[(&str, &str)] = &[
    ("secretaccesskey", "aws-secret-key"),
    ("accountkey", "azure-account-key"),
    ("sharedaccesskey", "azure-account-key"),
    ("password", "password"),
    ("passphrase", "password"),
    ("passwd", "password"),
    ("apikey", "api-key"),
    ("accesskey", "access-key"),
    ("privatekey", "private-key"),
    ("encryptionkey", "encryption-key"),
    ("signingkey", "signing-key"),
    ("secretkey", "secret"),
    ("clientsecret", "secret"),
    ("authkey", "token"),
    ("secret", "secret"),
    ("token", "token"),
    ("credential", "credential"),
];

/// Names that hold such a word and yet carry no secret.
const NOT_NAMES: &[&str] = &[
    "tokenizer",
    "tokens",
    "tokentype",
    "tokenurl",
    "tokenlimit",
    "tokencount",
    "tokenendpoint",
    "tokenname",
    "tokenpath",
    "tokenfile",
    "secretname",
    "secretref",
    "secretid",
    "secretarn",
    "secretfile",
    "secretpath",
    "secretmanager",
    "secretsmanager",
    "passwordfile",
    "passwordhash",
    "passwordfield",
    "passwordlength",
    "passwordreset",
    "passwordpolicy",
    "credentialsfile",
    "credentialhelper",
    "credentialtype",
    "credentialid",
    "keyid",
    "keyname",
    "keypath",
    "keyfile",
    "publickey",
    "csrftoken",
    "xsrftoken",
    "nexttoken",
    "pagetoken",
    "continuationtoken",
    "cancellationtoken",
    "canceltoken",
    "tokenid",
    "tokenaddress",
    "tokenexpir",
    "maxtoken",
    "mintoken",
    "pushtoken",
    "devicetoken",
];

/// The kind of secret that a name announces.
pub(super) fn keyword(name: &str) -> Option<&'static str> {
    if name.len() < 3 || name.len() > 80 {
        return None;
    }
    let plain: String =
        name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    if matches!(plain.as_str(), "pwd" | "pass" | "pgpassword" | "dbpass" | "userpass" | "mysqlpwd") {
        return Some("password");
    }
    let (_, kind) = NAMES.iter().find(|(word, _)| plain.contains(word))?;
    if NOT_NAMES.iter().any(|not| plain.contains(not)) {
        return None;
    }
    Some(kind)
}

/// The value behind `=` or `:` at byte `at`, when the name before it announces a secret.
pub(super) fn value(text: &str, at: usize) -> Option<SecretMatch> {
    let name = name_before(text, at)?;
    let kind = keyword(name)?;
    // `:=`, `==`, `=>`, `=~`: the second byte belongs to the sign.
    let mut from = at + 1;
    if text.as_bytes().get(from).is_some_and(|b| matches!(b, b'=' | b'>' | b'~')) {
        from += 1;
    }
    let tight = !text.as_bytes().get(from).is_some_and(|b| matches!(b, b' ' | b'\t'));
    let shouted =
        name.chars().any(|c| c.is_ascii_uppercase()) && !name.chars().any(|c| c.is_ascii_lowercase());
    let dashed = text.get(..at).is_some_and(|t| {
        t.ends_with(name) && t.get(..t.len() - name.len()).is_some_and(|t| t.ends_with("--"))
    });
    judge(text, from, name, kind, tight && (shouted || dashed))
}

/// `--password VALUE`, `-u user:password`, with the first dash at byte `at`.
pub(super) fn option(text: &str, at: usize) -> Option<SecretMatch> {
    let bytes = text.as_bytes();
    if at.checked_sub(1).and_then(|i| bytes.get(i)).is_some_and(|b| !b.is_ascii_whitespace()) {
        return None;
    }
    let rest = text.get(at..)?;
    if let Some(login) = rest.strip_prefix("-u ").or_else(|| rest.strip_prefix("--user ")) {
        let from = at + rest.len() - login.len();
        return login_password(text, from);
    }
    let name = rest.strip_prefix("--")?;
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
    if name.as_bytes().get(end) != Some(&b' ') {
        return None;
    }
    let name = name.get(..end)?;
    let kind = keyword(name)?;
    let from = at + 2 + end + 1;
    if text.as_bytes().get(from) == Some(&b'-') {
        return None;
    }
    judge(text, from, name, kind, true)
}

/// What follows `Bearer `, `Basic `, `token ` in a header that gives authority; the space is at byte `at`.
pub(super) fn bearer(text: &str, at: usize) -> Option<SecretMatch> {
    let before = text.get(..at)?;
    let scheme = before.get(before.rfind(|c: char| !c.is_ascii_alphabetic()).map_or(0, |i| i + 1)..)?;
    if !["bearer", "basic", "token"].iter().any(|s| scheme.eq_ignore_ascii_case(s)) {
        return None;
    }
    let head = before.get(..before.len() - scheme.len())?.trim_end_matches([' ', ':', '"', '\'', '=']);
    let named = ["authorization", "auth"].iter().any(|word| {
        head.len()
            .checked_sub(word.len())
            .and_then(|i| head.get(i..))
            .is_some_and(|t| t.eq_ignore_ascii_case(word))
    });
    let (from, to) = extent(text, at + 1)?;
    let value = text.get(from..to)?;
    let enough = if named { MIN_VALUE } else { 20 };
    if value.len() < enough || is_placeholder(value) || entropy(value) < if named { 2.3 } else { 3.5 } {
        return None;
    }
    if !named && !scheme.eq_ignore_ascii_case("bearer") {
        return None;
    }
    Some(SecretMatch { span: Span::new(from, to), kind: "authorization" })
}

fn login_password(text: &str, from: usize) -> Option<SecretMatch> {
    let (from, to) = extent(text, from)?;
    let (user, password) = text.get(from..to)?.split_once(':')?;
    let live = password.len() >= 4
        && !user.is_empty()
        && !password.bytes().all(|b| b.is_ascii_digit())
        && !user.contains('/')
        && !password.contains(['/', ':'])
        && !is_placeholder(password);
    let start = from + user.len() + 1;
    live.then(|| SecretMatch { span: Span::new(start, to), kind: "password" })
}

/// The name that ends before byte `at`, over spaces and quotes.
fn name_before(text: &str, at: usize) -> Option<&str> {
    let head = text.get(..at)?.trim_end_matches([' ', '\t', '"', '\'', '`', ']', ':', '\\']);
    let from = head.bytes().rev().take(100).take_while(|&b| is_word(b) || b == b'-' || b == b'.').count();
    let name = head.get(head.len() - from..)?.trim_matches(['-', '.']);
    (!name.is_empty()).then_some(name)
}

/// The value from byte `from`: what stands between quotes, or up to a byte that ends a bare word.
fn extent(text: &str, from: usize) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    let skipped = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let rest = rest.get(skipped..)?;
    let from = from + skipped;
    let escaped = rest.starts_with("\\\"");
    if escaped || rest.starts_with(['"', '\'', '`']) {
        let (open, close) = if escaped { (2, "\\\"") } else { (1, rest.get(..1)?) };
        let inner = rest.get(open..)?;
        let end = inner.find(close).or_else(|| inner.find('\n')).unwrap_or(inner.len());
        return Some((from + open, from + open + end));
    }
    let end = rest
        .find(|c: char| {
            c.is_whitespace()
                || matches!(c, '"' | '\'' | '`' | ';' | ',' | '&' | ')' | '}' | ']' | '|' | '<' | '>' | '\\')
        })
        .unwrap_or(rest.len());
    Some((from, from + end))
}

fn judge(
    text: &str,
    from: usize,
    name: &str,
    kind: &'static str,
    plain_word_counts: bool,
) -> Option<SecretMatch> {
    let (start, end) = extent(text, from)?;
    let value = text.get(start..end)?;
    if value.len() < MIN_VALUE
        || value.len() > 4096
        || is_placeholder(value)
        || value.eq_ignore_ascii_case(name)
    {
        return None;
    }
    let quoted = text.get(..start).is_some_and(|t| t.ends_with(['"', '\'', '`']));
    live(value, quoted, kind, plain_word_counts).then(|| SecretMatch { span: Span::new(start, end), kind })
}

/// Whether a value looks like a secret and not like code or prose.
fn live(value: &str, quoted: bool, kind: &str, plain_word_counts: bool) -> bool {
    if value.contains(char::is_whitespace) || value.contains("://") {
        return false;
    }
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let letters = value.bytes().filter(u8::is_ascii_alphabetic).count();
    let others = value.len() - digits - letters;
    if letters == 0 && kind != "password" {
        return false;
    }
    let bits = entropy(value);
    let lower: String = value.chars().map(|c| c.to_ascii_lowercase()).collect();
    let names_itself = NAMES.iter().any(|(word, _)| lower.replace(['_', '-', '.'], "").contains(word));
    let identifier = digits == 0 && value.bytes().all(|b| is_word(b) || b == b'.' || b == b'-' || b == b':');
    if identifier {
        // `password: nextPassword`, `token = cfg.Token`, `--password letmein`.
        let word = value.bytes().all(|b| b.is_ascii_lowercase());
        return !names_itself
            && (quoted || plain_word_counts)
            && (kind == "password" && bits >= 2.2 || !word && bits >= 3.6 && value.len() >= 16);
    }
    if !quoted && !plain_word_counts && value.contains('.') && others > 0 && bits < 3.9 {
        return false;
    }
    if kind == "password" { bits >= 2.2 } else { bits >= 3.0 && value.len() >= 8 }
}

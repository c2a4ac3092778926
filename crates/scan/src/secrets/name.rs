//! Names that announce a secret.

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

/// Names that are such a word in short.
const SHORT: &[&str] = &["pwd", "pass", "pgpassword", "dbpass", "userpass", "mysqlpwd"];

/// Endings of names that tell where a secret is, or something about it.
const ABOUT: &[&str] = &[
    "id",
    "ids",
    "url",
    "uri",
    "host",
    "endpoint",
    "name",
    "names",
    "path",
    "file",
    "files",
    "type",
    "ttl",
    "expiry",
    "expires",
    "expiration",
    "count",
    "length",
    "limit",
    "limits",
    "field",
    "ref",
    "arn",
    "hash",
    "policy",
    "prefix",
    "header",
    "provider",
    "store",
    "helper",
    "manager",
    "usage",
    "budget",
    "size",
    "format",
    "regex",
    "pattern",
    "class",
    "service",
    "version",
    "dir",
    "folder",
    "env",
    "var",
    "source",
    "scope",
    "scopes",
    "status",
    "error",
    "label",
    "placeholder",
    "input",
    "age",
    "address",
    "stdin",
    "prompt",
];

/// Words by which a name with such a word has nothing to do with a secret.
const UNRELATED: &[&str] = &[
    "tokeniz",
    "tokens",
    "publickey",
    "csrftoken",
    "xsrftoken",
    "nexttoken",
    "pagetoken",
    "continuationtoken",
    "cancellationtoken",
    "canceltoken",
    "maxtoken",
    "mintoken",
    "pushtoken",
    "devicetoken",
    "synctoken",
    "clienttoken",
    "requesttoken",
    "progresstoken",
    "generatepassword",
];

/// The kind of secret that a name announces.
pub(super) fn kind(name: &str) -> Option<&'static str> {
    if name.len() < 3 || name.len() > 80 || !hints(name.as_bytes()) {
        return None;
    }
    let plain = plain(name);
    if SHORT.contains(&plain.as_str()) {
        return Some("password");
    }
    let (word, kind) = NAMES.iter().find(|(word, _)| plain.contains(word))?;
    let after = plain.rfind(word).and_then(|at| plain.get(at + word.len()..)).unwrap_or("");
    if UNRELATED.iter().any(|word| plain.contains(word)) || ABOUT.iter().any(|about| after.ends_with(about)) {
        return None;
    }
    Some(kind)
}

/// Whether a value is itself such a name: `password=user_password`.
pub(super) fn is_in(value: &str) -> bool {
    let plain = plain(value);
    NAMES.iter().any(|(word, _)| plain.contains(word))
}

fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether a name may hold one of the words. Takes no memory: every `=` and `:` of a text asks.
fn hints(name: &[u8]) -> bool {
    name.windows(3).any(|part| {
        let mut lower = [0_u8; 3];
        for (to, from) in lower.iter_mut().zip(part) {
            *to = from.to_ascii_lowercase();
        }
        matches!(&lower, b"pas" | b"pwd" | b"sec" | b"tok" | b"key" | b"cre")
    })
}

//! Values that only stand in the place of a secret.

/// Words that a placeholder is made of. Compared in lower case, without punctuation.
const WORDS: &[&str] = &[
    "example",
    "sample",
    "placeholder",
    "changeme",
    "changeit",
    "changethis",
    "replaceme",
    "replacewith",
    "replacethis",
    "yourkey",
    "yourapi",
    "yourtoken",
    "yoursecret",
    "yourpassword",
    "yourclient",
    "youraccess",
    "yourown",
    "mysecret",
    "mypassword",
    "mytoken",
    "myapikey",
    "insert",
    "dummy",
    "redacted",
    "removed",
    "hidden",
    "fixme",
    "todo",
    "tbd",
    "notasecret",
    "notreal",
    "fakekey",
    "faketoken",
    "fakesecret",
    "testkey",
    "testtoken",
    "testsecret",
    "testpassword",
    "xxxx",
    "abcdef",
    "123456",
    "abc123",
    "undefined",
    "getenv",
    "processenv",
    "osenviron",
    "foobar",
    "somesecret",
    "somepassword",
    "sometoken",
    "secretkey",
    "supersecret",
    "apikeyhere",
    "goeshere",
    "tokenhere",
    "keyhere",
    "secrethere",
];

/// Words that are no secret with a few digits behind them either.
const WEAK: &[&str] = &["password", "passwd", "pass", "secret", "token", "test", "user", "key"];

/// Whole values that are no secret.
const WHOLE: &[&str] = &[
    "test",
    "testing",
    "tests",
    "none",
    "null",
    "nil",
    "true",
    "false",
    "string",
    "password",
    "passwd",
    "secret",
    "token",
    "required",
    "optional",
    "default",
    "prompt",
    "value",
    "never",
    "always",
    "empty",
    "unset",
    "unknown",
    "admin",
    "root",
    "user",
    "username",
    "bearer",
    "basic",
    "inherit",
    "disabled",
    "enabled",
    "credentials",
    "apikey",
    "object",
    "number",
    "boolean",
    "integer",
    "varchar",
    "postgres",
    "fake",
    "invalid",
    "missing",
    "expired",
    "valid",
];

/// Whether `value` only stands for a secret: `xxxx`, `<token>`, `your-key-here`, `${VAR}`, `changeme`, a call, a
/// reference, one character over and over.
#[must_use]
pub fn is_placeholder(value: &str) -> bool {
    let value = value.trim_matches(['"', '\'', '`', ' ']);
    let Some(first) = value.chars().next() else { return true };
    if matches!(first, '$' | '<' | '{' | '%' | '[' | '(' | '*' | '.' | '/' | '~' | '#' | '@' | '&' | '…') {
        return true;
    }
    if value.contains("${")
        || value.contains('{')
        || value.contains("=$")
        || value.contains("$(")
        || value.contains("...")
    {
        return true;
    }
    if value.ends_with(['(', ')', '>', '…']) || value.contains("(") {
        return true;
    }
    let plain: String =
        value.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).take(200).collect();
    if WHOLE.contains(&plain.as_str()) {
        return true;
    }
    let marked = ["XXXX", "xxxx", "####", "EXAMPLE"].iter().any(|mark| value.contains(mark));
    if marked || plain.contains("1234567890") {
        return true;
    }
    let word = plain.trim_end_matches(|c: char| c.is_ascii_digit());
    if plain.len() - word.len() <= 4 && WEAK.contains(&word) {
        return true;
    }
    // In a long random body a word of six letters may stand by chance: only short values are searched for words.
    if plain.len() <= 40 && WORDS.iter().any(|word| plain.contains(word)) {
        return true;
    }
    few_distinct(value)
}

/// At most two different characters.
fn few_distinct(value: &str) -> bool {
    let mut seen: Vec<char> = Vec::with_capacity(3);
    for c in value.chars() {
        if !seen.contains(&c) {
            if seen.len() == 2 {
                return false;
            }
            seen.push(c);
        }
    }
    true
}

/// Shannon entropy of the bytes of `text`, bits per byte.
#[must_use]
pub fn entropy(text: &str) -> f64 {
    if text.is_empty() {
        return 0.0;
    }
    let mut counts = [0_u32; 256];
    for byte in text.bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let total = text.len() as f64;
    counts
        .iter()
        .filter(|&&count| count > 0)
        .map(|&count| {
            let share = f64::from(count) / total;
            -share * share.log2()
        })
        .sum()
}

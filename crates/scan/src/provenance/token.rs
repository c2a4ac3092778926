//! What one word names.

use countersign_model::{Manner, MarkKind};

use super::items::{DEPTH, walk};
use super::{Item, decode, host, refang};

/// Longest word that is looked at, bytes; a longer one is only decoded.
const LONGEST: usize = 2_048;
/// Longest encoded word that is decoded, bytes.
const ENCODED: usize = 256 * 1024;

/// Calls `each` with what a word names.
pub(super) fn classify(word: &str, manner: Manner, depth: usize, each: &mut dyn FnMut(Item<'_>)) {
    if !word.is_ascii() {
        let plain = refang::plain(word);
        for part in plain.split(|c: char| !c.is_ascii()).filter(|part| part.len() > 1) {
            classify(part, manner, depth, each);
        }
        return;
    }
    // Trailing marks of a sentence; a dot in front belongs to the name.
    let word = word
        .trim_end_matches(['.', ':', '!', '?', '*', '_', '…', '\\'])
        .trim_start_matches(['*', '_', ':', '!', '?', '=', '\\']);
    let shape = Shape::of(word);
    if word.len() < 4 || !(shape.marked || word.len() >= 8 && shape.digits > 0 || word.len() >= 16) {
        return;
    }
    if depth < DEPTH && word.len() <= ENCODED {
        decoded(word, &shape, depth, each);
    }
    if word.len() > LONGEST {
        return;
    }
    if let Some(at) = word.find("://") {
        url(word, at, manner, depth, each);
        return;
    }
    if let Some((_, value)) = word.split_once('=').filter(|(_, value)| value.len() > 1) {
        for part in value.split('&') {
            classify(part.rsplit('=').next().unwrap_or(part), manner, depth, each);
        }
        return;
    }
    if shape.at && at_sign(word, manner, each) {
        return;
    }
    let path = |c: char| c == '/' || c == '\\';
    let head = word.split(path).next().unwrap_or(word);
    let bare = head
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
        .map_or(head, |(h, _)| h);
    if let Some(weak) = host::like(bare) {
        let rest = word.get(head.len()..).unwrap_or("");
        address(bare, rest, manner, weak && rest.is_empty(), each);
        if !weak {
            return;
        }
    } else if shape.slash && host::ip(bare).is_some() {
        address(bare, "", manner, false, each);
    }
    if shape.slash || word.starts_with('.') || shape.dot && bare.len() == word.len() {
        paths(word, manner, each);
    }
    value(word, &shape, manner, each);
}

/// What bytes a word is made of.
struct Shape {
    at: bool,
    slash: bool,
    dot: bool,
    /// One of the marks that names have.
    marked: bool,
    digits: usize,
    upper: usize,
    lower: usize,
    other: usize,
}

impl Shape {
    fn of(word: &str) -> Self {
        let mut shape = Self {
            at: false,
            slash: false,
            dot: false,
            marked: false,
            digits: 0,
            upper: 0,
            lower: 0,
            other: 0,
        };
        for byte in word.bytes() {
            match byte {
                b'0'..=b'9' => shape.digits += 1,
                b'A'..=b'Z' => shape.upper += 1,
                b'a'..=b'z' => shape.lower += 1,
                b'@' => shape.at = true,
                b'/' | b'\\' => shape.slash = true,
                b'.' => shape.dot = true,
                b'%' | b':' => shape.marked = true,
                _ => shape.other += 1,
            }
        }
        shape.marked |= shape.at || shape.slash || shape.dot;
        shape
    }
}

/// Copies in another writing: what they hold is named as well.
fn decoded(word: &str, shape: &Shape, depth: usize, each: &mut dyn FnMut(Item<'_>)) {
    if word.contains('%') {
        let plain = decode::url_decoded(word);
        if plain != word {
            walk(&plain, depth + 1, each);
        }
    }
    if word.contains("//:") {
        let reversed: String = word.chars().rev().collect();
        walk(&reversed, depth + 1, each);
    }
    if word.starts_with("uggc") {
        walk(&decode::rot13(word), depth + 1, each);
    }
    if word.len() < 16 || shape.dot || shape.at {
        return;
    }
    // `data:text/plain;base64,…` is cut at its comma; `key=…` has the value behind.
    let body = word.rsplit_once('=').filter(|(_, tail)| tail.len() >= 16).map_or(word, |(_, tail)| tail);
    if let Some(text) = decode::hex(body).or_else(|| decode::base32(body)).or_else(|| decode::base64(body)) {
        walk(&text, depth + 1, each);
    }
}

fn url(word: &str, at: usize, manner: Manner, depth: usize, each: &mut dyn FnMut(Item<'_>)) {
    let rest = word.get(at + 3..).unwrap_or("");
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let named = authority.rsplit('@').next().unwrap_or(authority);
    let bare = named
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
        .map_or(named, |(h, _)| h);
    if !bare.is_empty() {
        address(bare, tail, manner, false, each);
    }
    // The whole address: what stands there already carries nothing of the reader's.
    if tail.contains(['?', '#']) || tail.len() > 24 {
        each(Item { kind: MarkKind::Place, manner, name: &whole(bare, tail), weak: true });
    }
    // What travels in the address: another address, a recipient.
    if let Some((_, query)) = tail.split_once(['?', '#'])
        && depth < DEPTH
    {
        for pair in query.split(['&', ';']) {
            let value = pair.split_once('=').map_or(pair, |(_, value)| value);
            if value.len() >= 6 {
                classify(value, manner, depth + 1, each);
            }
        }
    }
}

/// An address with everything behind it.
pub fn whole(host: &str, tail: &str) -> String {
    format!("{}{}", host.to_ascii_lowercase(), tail)
}

/// A host with what stands behind it.
fn address(bare: &str, tail: &str, manner: Manner, weak: bool, each: &mut dyn FnMut(Item<'_>)) {
    let lower = bare.to_ascii_lowercase();
    if host::is_shared(&lower) {
        let place = host::place(&lower, tail);
        if place.ends_with("//") {
            return;
        }
        each(Item { kind: MarkKind::Place, manner, name: &place, weak: false });
        let forge = [
            "github.com/",
            "gitlab.com/",
            "bitbucket.org/",
            "codeberg.org/",
            "api.github.com/",
            "huggingface.co/",
        ];
        if let Some(repository) =
            forge.iter().find_map(|f| place.strip_prefix(f)).filter(|r| !r.ends_with('/'))
        {
            each(Item { kind: MarkKind::Repository, manner, name: repository, weak: false });
        }
        return;
    }
    each(Item { kind: MarkKind::Host, manner, name: &host::registrable(&lower), weak });
}

/// `ann@example.com`, `user@host:path`, `@name`, `name@1.2`. True when nothing else is to be looked for.
fn at_sign(word: &str, manner: Manner, each: &mut dyn FnMut(Item<'_>)) -> bool {
    let word = word.strip_prefix("mailto:").unwrap_or(word);
    let Some((who, at)) = word.split_once('@') else { return false };
    if who.is_empty() {
        return false; // a name or a scope: `Walk::name`, `paths`
    }
    let machine = at.split([':', '/', '?']).next().unwrap_or(at).trim_end_matches('.');
    let who = who.rsplit([':', '/']).next().unwrap_or(who);
    let version = machine.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'x')
        && host::ip(machine).is_none()
        || matches!(machine, "latest" | "next");
    let plain = |text: &str| {
        text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+'))
    };
    if version || machine.is_empty() || who.is_empty() || !plain(machine) || !plain(who) {
        return false;
    }
    let who = who.split('+').next().unwrap_or(who);
    let name = format!("{}@{}", who.to_ascii_lowercase(), machine.to_ascii_lowercase());
    each(Item { kind: MarkKind::Mail, manner, name: &name, weak: false });
    if host::like(machine).is_some() {
        let path = at.get(machine.len()..).unwrap_or("").trim_start_matches(':');
        address(machine, &format!("/{path}"), manner, false, each);
    }
    true
}

fn paths(word: &str, manner: Manner, each: &mut dyn FnMut(Item<'_>)) {
    let name = canonical_path(word);
    if name.len() >= 3 {
        each(Item { kind: MarkKind::Path, manner, name: &name, weak: true });
    }
    // An image and its version.
    let word = word.split_once(':').map_or(word, |(name, _)| name);
    let parts: Vec<&str> = word.split('/').collect();
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
    };
    if let [owner, name] = parts.as_slice()
        && plain(owner)
        && plain(name)
    {
        let name = format!("{}/{}", owner, name.trim_end_matches(".git")).to_ascii_lowercase();
        each(Item { kind: MarkKind::Repository, manner, name: &name, weak: true });
    }
}

/// One name for a path: the home is `~`, whoever's it is.
pub(super) fn canonical_path(word: &str) -> String {
    let mut word = word.to_ascii_lowercase();
    if word.contains('\\') {
        word = word.replace('\\', "/");
    }
    let word = word.trim_start_matches("./").trim_end_matches('/');
    for home in ["$home/", "${home}/", "~/", "/root/"] {
        if let Some(rest) = word.strip_prefix(home) {
            return format!("~/{rest}");
        }
    }
    for homes in ["/home/", "/users/", "c:/users/"] {
        if let Some((_, rest)) = word.strip_prefix(homes).and_then(|rest| rest.split_once('/')) {
            return format!("~/{rest}");
        }
    }
    word.to_owned()
}

/// A long value without meaning.
fn value(word: &str, shape: &Shape, manner: Manner, each: &mut dyn FnMut(Item<'_>)) {
    if shape.dot || shape.slash && !word.starts_with("AAAA") {
        return;
    }
    let letters = shape.upper + shape.lower;
    let number = letters == 0 && shape.digits >= 8;
    let account = word.len() >= 15
        && word.len() <= 34
        && word.bytes().take(2).all(|b| b.is_ascii_uppercase())
        && word.bytes().skip(2).take(2).all(|b| b.is_ascii_digit())
        && shape.lower == 0;
    let long = word.len() >= 20 && shape.digits >= 2 && letters >= 4 && shape.other * 6 <= word.len();
    if number || account || long || word.starts_with("AAAA") && word.len() >= 40 {
        let name: String =
            word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        each(Item { kind: MarkKind::Token, manner, name: &name, weak: !(number || account) });
    }
}

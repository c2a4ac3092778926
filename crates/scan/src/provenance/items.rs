//! The walk over a text: lines, words, and what stands around a word.

use countersign_model::{Manner, MarkKind};

use super::words::{Words, bare};
use super::{Item, command, decode, refang, token};

/// How deep encodings are undone.
pub(super) const DEPTH: usize = 3;
/// Most command lines of one text.
const COMMANDS: usize = 2_000;
/// Longest part of a line that is read as a command, bytes.
const LINE: usize = 400;

/// Keys behind which stands who something comes from.
static SENDERS: Words = Words::new(&[
    "author",
    "creator",
    "from",
    "opened_by",
    "reply-to",
    "reply_to",
    "replyto",
    "reporter",
    "requester",
    "return-path",
    "sender",
    "submitted_by",
]);

/// Words behind which stands the name of an account, a channel or a place.
static CUES: Words = Words::new(&[
    "account",
    "beneficiary",
    "branch",
    "bucket",
    "called",
    "channel",
    "chat",
    "cluster",
    "collaborator",
    "colleague",
    "contact",
    "coworker",
    "database",
    "extension",
    "group",
    "handle",
    "host",
    "id",
    "image",
    "invite",
    "login",
    "member",
    "named",
    "namespace",
    "org",
    "organization",
    "owner",
    "payee",
    "profile",
    "project",
    "recipient",
    "registry",
    "role",
    "room",
    "server",
    "table",
    "team",
    "title",
    "to",
    "topic",
    "user",
    "username",
    "wallet",
]);

/// Words by which a text wants a tool called.
static CALLS: Words = Words::new(&[
    "call", "calling", "calls", "execute", "function", "invoke", "run", "tool", "trigger", "use", "using",
]);

/// Words behind which stands the name of a package.
static PACKAGES: Words = Words::new(&[
    "crate",
    "dependency",
    "extension",
    "gem",
    "library",
    "module",
    "npm",
    "package",
    "plugin",
    "pypi",
]);

/// A byte that ends a word.
fn ends(byte: u8) -> bool {
    byte.is_ascii_whitespace()
        || matches!(
            byte,
            b'"' | b'\'' | b'`' | b'<' | b'>' | b'(' | b')' | b'[' | b']' | b'{' | b'}' | b'|' | b',' | b';'
        )
}

/// Walks a text and everything that is encoded in it.
pub(super) fn walk(text: &str, depth: usize, each: &mut dyn FnMut(Item<'_>)) {
    let escaped = if text.contains("\\u00") || text.contains("\\x") || text.contains("&#") {
        decode::escapes(text)
    } else {
        None
    };
    let text = refang::refang(escaped.as_deref().unwrap_or(text));
    let mut walk =
        Walk { addressed: 0, depth, commands: 0, letters: String::new(), digits: String::new(), each };
    for line in text.split('\n') {
        walk.line(line);
    }
}

struct Walk<'e> {
    /// Lines that still belong to what speaks to an agent.
    addressed: u8,
    depth: usize,
    commands: usize,
    /// Single letters with one space between: a word that was spaced out.
    letters: String,
    /// Groups of digits: a number that is written in groups.
    digits: String,
    each: &'e mut dyn FnMut(Item<'_>),
}

impl Walk<'_> {
    fn line(&mut self, line: &str) {
        let bytes = line.as_bytes();
        self.addressed = if speaks_to_agents(line) { 2 } else { self.addressed.saturating_sub(1) };
        let prose = if self.addressed > 0 { Manner::Addressed } else { Manner::Prose };
        let mut at = 0;
        let mut before = "";
        let mut sender_until = 0;
        let mut first = true;
        while at < bytes.len() {
            if bytes.get(at).is_some_and(|&b| ends(b)) {
                at += 1;
                continue;
            }
            let start = at;
            while bytes.get(at).is_some_and(|&b| !ends(b)) {
                at += 1;
            }
            let Some(word) = line.get(start..at) else { continue };
            let (left, right) = (start.checked_sub(1).and_then(|i| bytes.get(i)), bytes.get(at));
            if is_key(word, right, bytes.get(at + 1)) && SENDERS.has(bare(word)) {
                sender_until = value_end(bytes, at);
            }
            let manner = if start < sender_until {
                Manner::Sender
            } else if is_value(line, start, at) {
                Manner::Field
            } else {
                prose
            };
            self.runs(word, left, manner);
            let code = first
                || left == Some(&b'`')
                || before == "$"
                || before == "sudo"
                || before == ">"
                || before.ends_with(':');
            self.command(line, start, word, code, manner);
            self.name(word, before, manner);
            token::classify(word, manner, self.depth, self.each);
            if word != ":" && word != "=" {
                before = word;
                first = matches!(word, "$" | "#" | ">" | "%" | "-" | "*" | "+") && first;
            }
        }
        self.flush(prose);
    }

    /// Words of one letter and groups of digits are put together.
    fn runs(&mut self, word: &str, left: Option<&u8>, manner: Manner) {
        let spaced = left == Some(&b' ');
        let one = word.len() == 1
            && (word
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'/' | b':' | b'@')));
        if !(one && (spaced || self.letters.is_empty())) {
            self.flush_letters(manner);
        }
        if one && self.letters.len() < 300 {
            self.letters.push_str(word);
        }
        let group = word.len() <= 12
            && word.as_bytes().first().is_some_and(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-'))
            && word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'+' | b'.'))
            && word.bytes().any(|b| b.is_ascii_digit());
        let iban = word.len() == 4
            && word.bytes().take(2).all(|b| b.is_ascii_uppercase())
            && word.bytes().skip(2).all(|b| b.is_ascii_digit());
        if !(group && (spaced || self.digits.is_empty())) {
            self.flush_digits(manner);
        }
        if group || iban {
            self.digits.extend(word.chars().filter(char::is_ascii_alphanumeric));
        }
    }

    fn flush(&mut self, manner: Manner) {
        self.flush_letters(manner);
        self.flush_digits(manner);
    }

    fn flush_letters(&mut self, manner: Manner) {
        let run = std::mem::take(&mut self.letters);
        if run.len() >= 6 {
            token::classify(&run, manner, self.depth, self.each);
        }
    }

    fn flush_digits(&mut self, manner: Manner) {
        let run = std::mem::take(&mut self.digits);
        if run.len() >= 64 && self.depth < DEPTH && run.bytes().all(|b| matches!(b, b'0' | b'1')) {
            if let Some(text) = decode::binary(&run) {
                walk(&text, self.depth + 1, self.each);
            }
        } else if run.len() >= 8 {
            (self.each)(Item { kind: MarkKind::Token, manner, name: &run.to_lowercase(), weak: false });
            if let Some(address) = super::host::ip(&run).filter(|a| !a.starts_with("0.")) {
                (self.each)(Item { kind: MarkKind::Host, manner, name: &address, weak: true });
            }
        }
    }

    fn command(&mut self, line: &str, start: usize, word: &str, code: bool, manner: Manner) {
        // Most words are ruled out by their length and first letter.
        if !command::is_program(word) || self.commands >= COMMANDS {
            return;
        }
        self.commands += 1;
        let rest = line.get(start..).unwrap_or("");
        let rest = rest.get(..rest.floor_char_boundary(LINE)).unwrap_or(rest);
        let rest = rest.split('`').next().unwrap_or(rest);
        let weak = !code && command::is_word(word);
        let words = command::words(rest);
        let mut keys = command::keys(&words);
        if !code {
            keys.extend(command::keys_in_prose(&words));
        }
        for name in &keys {
            (self.each)(Item { kind: MarkKind::Command, manner, name, weak });
        }
        for name in command::packages(&words) {
            (self.each)(Item { kind: MarkKind::Package, manner, name: &name, weak });
        }
    }

    fn name(&mut self, word: &str, before: &str, manner: Manner) {
        let inner = bare(word);
        if !(2..=64).contains(&inner.len()) {
            return;
        }
        let marked = word.starts_with(['@', '#']) && !word.contains('/');
        let cued = CUES.has(bare(before));
        let plain = inner.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'));
        // "Call send_email with …": a tool that the content wants called.
        if inner.contains('_') && CALLS.has(bare(before)) {
            let name = format!("tool {}", inner.to_ascii_lowercase());
            (self.each)(Item { kind: MarkKind::Command, manner, name: &name, weak: false });
        }
        // What speaks to agents names its things by the way.
        let named = manner == Manner::Addressed && inner.contains(['-', '_']);
        if plain && (marked || cued || named) {
            (self.each)(Item { kind: MarkKind::Name, manner, name: &inner.to_ascii_lowercase(), weak: true });
        }
        if plain && (named || before.len() <= 14 && PACKAGES.has(bare(before))) {
            let name = command::package(inner);
            (self.each)(Item { kind: MarkKind::Package, manner, name: &name, weak: true });
        }
    }
}

/// Names of those who read a text for the user.
static READERS: Words = Words::new(&[
    "agent",
    "agents",
    "ai",
    "assistant",
    "assistants",
    "automation",
    "bot",
    "bots",
    "chatbot",
    "chatgpt",
    "claude",
    "codex",
    "copilot",
    "gemini",
    "gpt",
    "ia",
    "ki",
    "llm",
    "llms",
    "models",
]);

/// The line names those who read it: agents, models, assistants.
fn speaks_to_agents(line: &str) -> bool {
    // A line that long is no sentence.
    line.len() <= 2_000
        && line
            .split(|c: char| !c.is_ascii_alphanumeric())
            // By its first letter most words are none of them.
            .filter(|word| {
                (2..=10).contains(&word.len())
                    && matches!(
                        word.as_bytes().first().map(u8::to_ascii_lowercase),
                        Some(b'a'..=b'c' | b'g' | b'i' | b'k'..=b'm')
                    )
            })
            .any(|word| READERS.has(word))
}

/// `from:`, `"from" :`, `from=`.
fn is_key(word: &str, right: Option<&u8>, next: Option<&u8>) -> bool {
    word.ends_with([':', '=']) || matches!(right, Some(b'"' | b'\'')) && matches!(next, Some(b':' | b'='))
}

/// End of the value behind a key: of the quoted string, or of the line.
fn value_end(bytes: &[u8], from: usize) -> usize {
    const MOST: usize = 200;
    let rest = bytes.get(from..bytes.len().min(from + MOST)).unwrap_or(&[]);
    // Behind the key's own quote and colon.
    let open = rest.iter().skip(1).position(|&b| b == b'"' || b == b'\'').map(|p| p + 1);
    match open {
        Some(open) if rest.iter().take(open).all(|b| matches!(b, b'"' | b'\'' | b':' | b'=' | b' ')) => {
            let quote = rest.get(open);
            let close = rest.iter().skip(open + 1).position(|b| Some(b) == quote).map(|p| p + open + 1);
            from + close.unwrap_or(rest.len())
        }
        _ => from + rest.len(),
    }
}

/// The word is the whole value of a field, a string in code or a setting.
fn is_value(line: &str, start: usize, end: usize) -> bool {
    let bytes = line.as_bytes();
    let (left, right) = (start.checked_sub(1).and_then(|i| bytes.get(i)), bytes.get(end));
    let mut back = start;
    if matches!(left, Some(b'"' | b'\'')) && left == right {
        back = start - 1;
    } else if right.is_some_and(|b| !matches!(b, b',' | b';' | b'}' | b']')) {
        return false;
    }
    let mut front = bytes.get(..back).unwrap_or(&[]).iter().rev().skip_while(|b| **b == b' ');
    match front.next() {
        Some(b':' | b'=') => {
            // `key: value` with a key of one word, not the end of a sentence.
            back < start
                || line.get(..back).is_some_and(|head| {
                    head.trim_start().trim_start_matches("- ").split_whitespace().count() <= 2
                        && head.len() < 80
                })
        }
        Some(b'(' | b'[' | b'{' | b',') => back < start,
        _ => false,
    }
}

/// Every list of this file.
#[cfg(test)]
pub(super) static LISTS: &[&Words] = &[&SENDERS, &CUES, &PACKAGES, &CALLS, &READERS];

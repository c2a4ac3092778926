//! The walk over a text: lines, words, and what stands around a word.

use countersign_model::{Manner, MarkKind};

use super::{Item, command, refang, token};

/// How deep encodings are undone.
pub(super) const DEPTH: usize = 3;
/// Most command lines of one text.
const COMMANDS: usize = 2_000;
/// Longest part of a line that is read as a command, bytes.
const LINE: usize = 400;

/// Keys behind which stands who something comes from.
const SENDERS: &[&str] = &[
    "from",
    "sender",
    "author",
    "reply-to",
    "reply_to",
    "replyto",
    "reporter",
    "requester",
    "opened_by",
    "submitted_by",
    "creator",
    "return-path",
];

/// Words behind which stands the name of an account, a channel or a place.
const CUES: &[&str] = &[
    "user",
    "username",
    "account",
    "channel",
    "bucket",
    "collaborator",
    "coworker",
    "colleague",
    "member",
    "organization",
    "org",
    "team",
    "handle",
    "recipient",
    "beneficiary",
    "payee",
    "project",
    "namespace",
    "topic",
    "profile",
    "login",
    "wallet",
    "named",
    "called",
    "invite",
    "to",
    "group",
    "title",
    "cluster",
    "database",
    "table",
    "branch",
    "registry",
    "image",
    "extension",
    "contact",
    "owner",
    "role",
    "id",
    "chat",
    "room",
    "host",
    "server",
];

/// Words behind which stands the name of a package.
const PACKAGES: &[&str] =
    &["package", "crate", "library", "dependency", "module", "gem", "plugin", "extension", "npm", "pypi"];

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
    let text = refang::refang(text);
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
            if is_key(word, right, bytes.get(at + 1)) && SENDERS.contains(&key_of(word).as_str()) {
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
        if run.len() >= 8 {
            (self.each)(Item { kind: MarkKind::Token, manner, name: &run.to_lowercase(), weak: false });
            if let Some(address) = super::host::ip(&run).filter(|a| !a.starts_with("0.")) {
                (self.each)(Item { kind: MarkKind::Host, manner, name: &address, weak: true });
            }
        }
    }

    fn command(&mut self, line: &str, start: usize, word: &str, code: bool, manner: Manner) {
        // Most words are ruled out by their length and first letter.
        let lower = word.to_ascii_lowercase();
        if !command::is_program(&lower) || self.commands >= COMMANDS {
            return;
        }
        self.commands += 1;
        let rest = line.get(start..).unwrap_or("");
        let rest = rest.get(..rest.floor_char_boundary(LINE)).unwrap_or(rest);
        let rest = rest.split('`').next().unwrap_or(rest);
        let weak = !code && command::is_word(&lower);
        let mut keys = command::key(rest);
        if !code {
            keys.extend(command::keys_in_prose(rest));
        }
        for name in &keys {
            (self.each)(Item { kind: MarkKind::Command, manner, name, weak });
        }
        for name in command::packages(rest) {
            (self.each)(Item { kind: MarkKind::Package, manner, name: &name, weak });
        }
    }

    fn name(&mut self, word: &str, before: &str, manner: Manner) {
        let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        if !(2..=64).contains(&bare.len()) {
            return;
        }
        let marked = word.starts_with(['@', '#']) && !word.contains('/');
        let cued = before.len() <= 14 && {
            let cue = before.trim_matches(|c: char| !c.is_ascii_alphabetic()).to_ascii_lowercase();
            CUES.contains(&cue.as_str())
        };
        let plain = bare.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'));
        // What speaks to agents names its things by the way.
        let named = manner == Manner::Addressed && bare.contains(['-', '_']);
        if plain && (marked || cued || named) {
            (self.each)(Item { kind: MarkKind::Name, manner, name: &bare.to_ascii_lowercase(), weak: true });
        }
        if plain && (named || before.len() <= 14 && PACKAGES.contains(&key_of(before).as_str())) {
            let name = command::package(bare);
            (self.each)(Item { kind: MarkKind::Package, manner, name: &name, weak: true });
        }
    }
}

/// The line names those who read it: agents, models, assistants.
fn speaks_to_agents(line: &str) -> bool {
    const READERS: &[&str] = &[
        "ai",
        "llm",
        "llms",
        "agent",
        "agents",
        "assistant",
        "assistants",
        "models",
        "bot",
        "bots",
        "claude",
        "copilot",
        "chatgpt",
        "gpt",
        "gemini",
        "codex",
        "automation",
        "chatbot",
        "ki",
        "ia",
    ];
    // A line that long is no sentence.
    line.len() <= 2_000
        && line
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| (2..=10).contains(&word.len()))
            .any(|word| READERS.iter().any(|reader| word.eq_ignore_ascii_case(reader)))
}

/// `from:`, `"from" :`, `from=`.
fn is_key(word: &str, right: Option<&u8>, next: Option<&u8>) -> bool {
    word.ends_with([':', '=']) || matches!(right, Some(b'"' | b'\'')) && matches!(next, Some(b':' | b'='))
}

fn key_of(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_ascii_lowercase()
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

//! From tokens to statements, and from statements to their verbs.

use super::cursor::{Builder, Cursor};
use super::token::{Kind, Token};
use super::{functions, verbs};
use crate::script::{Command, Node, Word};
use countersign_model::Span;

/// Objects that a statement may drop, alter or create.
const OBJECTS: &[&str] = &[
    "table",
    "database",
    "schema",
    "user",
    "role",
    "login",
    "view",
    "function",
    "procedure",
    "proc",
    "trigger",
    "index",
    "sequence",
    "type",
    "extension",
    "tablespace",
    "keyspace",
    "materialized",
    "temporary",
    "temp",
    "owned",
    "event",
    "server",
    "policy",
    "publication",
    "subscription",
    "system",
    "assembly",
    "external",
    "foreign",
    "catalog",
    "warehouse",
    "stage",
    "dictionary",
    "domain",
    "aggregate",
    "language",
    "rule",
    "package",
    "profile",
    "or",
    "unique",
    "group",
];

/// Verbs that may begin a statement where no semicolon stands.
const VERBS: &[&str] = &[
    "drop", "delete", "update", "insert", "truncate", "alter", "create", "exec", "execute", "grant",
    "revoke", "backup", "restore", "shutdown", "merge", "copy", "do",
];

/// All commands of a text.
pub fn commands(tokens: &[Token<'_>], depth: usize) -> Vec<Command> {
    let mut out = Vec::new();
    for statement in tokens.split(|it| matches!(it.kind, Kind::End)) {
        if !statement.iter().any(|it| matches!(it.kind, Kind::Meta(..))) {
            if !statement.is_empty() {
                one(statement, depth, &mut out);
            }
            continue;
        }
        // A command to the client ends nothing and may stand inside a statement.
        let mut rest = Vec::new();
        for token in statement {
            if let Kind::Meta(name, line) = token.kind {
                meta(name, line, token.span, depth, &mut out);
            } else {
                rest.push(token.clone());
            }
        }
        if !rest.is_empty() {
            one(&rest, depth, &mut out);
        }
    }
    out
}

/// One statement, and what else stands in it.
fn one(tokens: &[Token<'_>], depth: usize, out: &mut Vec<Command>) {
    let cursor = Cursor::new(tokens);
    if matches!(cursor.at(0), Some(Kind::Sign(it)) if *it != "(") {
        out.push(Builder::new("other", cursor.span()).build());
    } else {
        for part in parts(tokens) {
            verbs::command(Cursor::new(part), depth, out);
        }
    }
    functions::calls(tokens, out);
}

/// A statement cut at the verbs that begin a new one.
fn parts<'t, 'a>(tokens: &'t [Token<'a>]) -> Vec<&'t [Token<'a>]> {
    let whole = Cursor::new(tokens);
    let defines = whole.is_any(&["create", "alter", "replace"])
        && tokens.iter().take(16).any(|it| {
            matches!(it.kind, Kind::Word(word) if ["function", "procedure", "proc", "trigger", "event", "rule", "package", "policy"]
                .iter()
                .any(|it| word.eq_ignore_ascii_case(it)))
        });
    if defines || verbs::only_explains(whole) {
        return vec![tokens];
    }
    let mut cuts = vec![0];
    let mut depth = 0_usize;
    for place in 0..tokens.len() {
        match tokens.get(place).map(|it| &it.kind) {
            Some(Kind::Sign("(")) => depth += 1,
            Some(Kind::Sign(")")) => depth = depth.saturating_sub(1),
            // In parentheses only the verbs of common table expressions count: `WITH x AS (DELETE …)`.
            Some(Kind::Word(_)) if place > 0 && begins(tokens, place, depth > 0) => cuts.push(place),
            _ => {}
        }
    }
    cuts.push(tokens.len());
    cuts.windows(2)
        .filter_map(|pair| match pair {
            [from, to] => tokens.get(*from..*to).filter(|it| !it.is_empty()),
            _ => None,
        })
        .collect()
}

/// A verb at this place begins a statement of its own.
fn begins(tokens: &[Token<'_>], place: usize, nested: bool) -> bool {
    let word = |at: usize| match tokens.get(at).map(|it| &it.kind) {
        Some(Kind::Word(it)) => it.to_ascii_lowercase(),
        Some(Kind::Sign(it)) => (*it).to_owned(),
        Some(Kind::Name(_)) => "a".to_owned(),
        Some(Kind::Text(_)) => "'".to_owned(),
        _ => String::new(),
    };
    let verb = match tokens.get(place).map(|it| &it.kind) {
        Some(Kind::Word(word)) => VERBS.iter().find(|it| word.eq_ignore_ascii_case(it)),
        _ => None,
    };
    let Some(this) = verb.map(|it| (*it).to_owned()) else { return false };
    let (before, next, after) = (word(place - 1), word(place + 1), word(place + 2));
    if nested {
        let inside = before == "(";
        return inside
            && match this.as_str() {
                "delete" => next == "from",
                "insert" | "merge" => next == "into",
                "update" => true,
                _ => false,
            };
    }
    if matches!(
        before.as_str(),
        "on" | "for"
            | "key"
            | "with"
            | ","
            | "."
            | "grant"
            | "revoke"
            | "after"
            | "before"
            | "of"
            | "as"
            | "="
            | "#"
            | "<"
            | ">"
            | "+"
            | "-"
            | "/"
            | "%"
            | "||"
    ) && !(before == "as" && matches!(this.as_str(), "insert" | "update" | "delete"))
    {
        return false;
    }
    if before == "do" && this == "update" {
        return false; // `ON CONFLICT DO UPDATE`
    }
    let object = OBJECTS.contains(&next.as_str());
    let alters =
        matches!(tokens.first().map(|it| &it.kind), Some(Kind::Word(it)) if it.eq_ignore_ascii_case("alter"));
    match this.as_str() {
        "drop" => {
            object
                && place + 2 < tokens.len()
                && !(alters && matches!(next.as_str(), "index" | "trigger" | "policy" | "rule"))
        }
        "alter" | "create" => object && place + 2 < tokens.len(),
        "delete" => next == "from",
        "truncate" => next == "table",
        "insert" => matches!(next.as_str(), "into" | "overwrite"),
        "merge" => next == "into",
        "update" => after == "set" || word(place + 4) == "set",
        "exec" | "execute" => {
            !matches!(next.as_str(), "on" | "as" | "to" | "from" | "" | "=" | ",") && before != "any"
        }
        "grant" | "revoke" => !next.is_empty() && next != "option" && next != ",",
        "backup" | "restore" => matches!(next.as_str(), "database" | "log"),
        "shutdown" => place + 1 == tokens.len() || next == "with",
        "copy" => after == "from" || after == "to",
        "do" => next == "'",
        _ => false,
    }
}

/// A command to the client.
fn meta(name: &str, line: &str, span: Span, depth: usize, out: &mut Vec<Command>) {
    let bare = line.trim_end_matches(';').trim();
    let command = match name {
        "!" | "P" => Builder::new("meta !", span).word(line),
        "copy" => return copy(line, span, depth, out),
        "." => Builder::new("meta i", span).word(unquote(bare)),
        "i" | "ir" | "include" | "include_relative" => Builder::new("meta i", span).word(unquote(bare)),
        "o" | "out" | "T" | "w" | "write" | "g" | "gx" | "G" if !bare.is_empty() => {
            match bare.strip_prefix('|') {
                Some(program) => Builder::new("meta !", span).word(program.trim()),
                None => Builder::new("meta o", span).word(unquote(bare)),
            }
        }
        "load" => {
            Builder::new("load extension", span).word(unquote(bare.split_whitespace().next().unwrap_or("")))
        }
        "import" | "backup" | "restore" | "open" | "dump" => {
            // `.import '|command' table` runs a command.
            let files = split_words(bare);
            match files.iter().find_map(|it| it.strip_prefix('|')) {
                Some(program) => Builder::new("meta !", span).word(program.trim()),
                None => Builder::new(&format!("meta {name}"), span).words(files),
            }
        }
        "gexec" => Builder::new("meta gexec", span),
        "lo_export" | "lo_import" => Builder::new(&format!("meta {name}"), span).words(split_words(bare)),
        "c" | "connect" => Builder::new("meta connect", span).word(bare),
        "setenv" => Builder::new("meta setenv", span).words(split_words(bare)),
        _ => {
            // Back-ticks in any argument run in a shell: `\set x `date``.
            if let Some(program) = line.split('`').nth(1) {
                out.push(Builder::new("meta !", span).word(program).build());
            }
            Builder::new("other", span)
        }
    };
    out.push(command.build());
}

/// `\copy t to 'file'` is a copy at the client.
fn copy(line: &str, span: Span, depth: usize, out: &mut Vec<Command>) {
    let text = format!("copy {line}");
    for node in super::read_at(&text, depth + 1).body {
        let Node::Command(mut command) = node else { continue };
        command.span = span;
        if let Some(first) = command.words.first_mut()
            && first.literal().as_deref() == Some("sql:copy")
        {
            *first = Word::text("sql:meta copy", span);
        }
        for word in &mut command.words {
            word.span = span;
        }
        out.push(command);
    }
}

fn unquote(text: &str) -> String {
    text.trim_matches(['\'', '"']).to_owned()
}

/// Words of a line, quotes taken off.
fn split_words(line: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let (word, after) = if matches!(first, '\'' | '"') {
            let inside = rest.get(1..).unwrap_or("");
            inside.split_once(first).unwrap_or((inside, ""))
        } else {
            rest.split_once(char::is_whitespace).unwrap_or((rest, ""))
        };
        out.push(word.to_owned());
        rest = after.trim_start();
    }
    out
}

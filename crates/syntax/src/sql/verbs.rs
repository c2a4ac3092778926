//! The verb of a statement decides how it is read.

use super::cursor::{Builder, Cursor};
use super::execute::{anonymous, execute};
use super::token::Kind;
use super::{change, define, functions};
use crate::script::Command;
use countersign_model::Span;

/// The statement is only explained, not run.
pub fn only_explains(mut cursor: Cursor<'_, '_>) -> bool {
    if !cursor.is_any(&["explain", "describe", "desc"]) {
        return false;
    }
    cursor.pos += 1;
    let mut limit = 0;
    while limit < 16 {
        match cursor.at(0) {
            Some(Kind::Word(word))
                if word.eq_ignore_ascii_case("analyze") || word.eq_ignore_ascii_case("analyse") =>
            {
                // `ANALYZE false` is possible, and rare enough to be taken for true.
                return false;
            }
            Some(Kind::Word(word))
                if [
                    "verbose", "query", "plan", "extended", "for", "buffers", "format", "costs", "json",
                    "text", "on", "off",
                ]
                .iter()
                .any(|it| word.eq_ignore_ascii_case(it)) => {}
            Some(Kind::Sign("(" | ")" | "," | "=")) => {}
            _ => return true,
        }
        cursor.pos += 1;
        limit += 1;
    }
    true
}

/// Commands of one statement.
pub fn command(mut cursor: Cursor<'_, '_>, depth: usize, out: &mut Vec<Command>) {
    let span = cursor.span();
    while matches!(cursor.at(0), Some(Kind::Sign("("))) {
        cursor.pos += 1;
    }
    if only_explains(cursor) {
        return out.push(Builder::new("explain", span).build());
    }
    let leads = cursor.is_any(&["explain", "describe", "desc", "with", "end"]);
    if cursor.is_any(&["explain", "describe", "desc"]) {
        while !cursor.done()
            && !cursor.is_any(&[
                "select", "insert", "update", "delete", "with", "create", "merge", "execute", "replace",
                "values",
            ])
        {
            cursor.pos += 1;
        }
    }
    if cursor.is("with") {
        common_tables(&mut cursor);
    }
    let verb = match cursor.at(0) {
        Some(Kind::Word(it)) => it.to_ascii_lowercase(),
        // What it leads up to was cut off and is read by itself.
        None if leads => return,
        _ => return out.push(Builder::new("other", span).build()),
    };
    let start = cursor;
    cursor.pos += 1;
    let built = match verb.as_str() {
        "drop" => define::drop(cursor, span),
        "create" => define::create(cursor, span),
        "alter" => define::alter(cursor, span),
        "rename" => {
            cursor.skip(&["table", "tables"]);
            Builder::new("alter table", span).words(cursor.name()).option("rename", Some("true".to_owned()))
        }
        "grant" => define::grant(cursor, "grant", &["to"], span),
        "revoke" => define::grant(cursor, "revoke", &["from"], span),
        "truncate" => {
            cursor.skip(&["table", "only", "if", "exists"]);
            Builder::new("truncate", span).words(cursor.names())
        }
        "delete" => change::delete(cursor, span),
        "update" => change::update(cursor, span),
        "insert" | "replace" | "upsert" => change::insert(cursor, span),
        "bulk" => {
            cursor.eat("insert");
            let table = cursor.name();
            cursor.eat("from");
            let file = cursor.text();
            Builder::new("insert", span).words(table).option("from", file)
        }
        "merge" => {
            cursor.eat("into");
            Builder::new("merge", span).words(cursor.name())
        }
        "select" | "values" | "table" | "from" => change::select(start, span),
        "copy" | "unload" => change::copy(cursor, &verb, span),
        "load" | "install" => load(cursor, span),
        "set" => set(cursor, span),
        "exec" | "execute" | "prepare" => return execute(start, depth, out),
        "call" => {
            let name = cursor.name();
            let words = if cursor.eat_sign("(") {
                functions::arguments(cursor.tokens, cursor.pos).0
            } else {
                Vec::new()
            };
            words.into_iter().fold(Builder::new("call", span).words(name), Builder::value)
        }
        "attach" => {
            cursor.skip(&["database", "if", "not", "exists"]);
            Builder::new("attach", span).words(cursor.text().or_else(|| cursor.name()))
        }
        "do" => return anonymous(cursor, span, depth, out),
        "begin" | "start" if is_transaction(&verb, cursor) => Builder::new("begin", span),
        "rollback" | "abort" => {
            cursor.skip(&["transaction", "tran", "work"]);
            let to = cursor.eat("to");
            cursor.eat("savepoint");
            let name = if to { cursor.name() } else { None };
            Builder::new("rollback", span).option("to", name)
        }
        "commit" => Builder::new("commit", span),
        "vacuum" => {
            let into = cursor.find(&["into"]).map(|it| cursor.moved(it + 1)).and_then(|mut it| it.text());
            Builder::new("vacuum", span).option("into", into)
        }
        "backup" | "restore" => {
            cursor.skip(&["database", "log"]);
            let name = cursor.name();
            let key = if verb == "backup" { "to" } else { "from" };
            let file = cursor.find(&[key]).map(|it| cursor.moved(it + 1)).and_then(|mut it| {
                while !it.done() && !matches!(it.at(0), Some(Kind::Text(_))) {
                    it.pos += 1;
                }
                it.text()
            });
            Builder::new(&verb, span).words(name).option(key, file)
        }
        "flush" | "purge" | "reset" | "kill" | "shutdown" | "use" | "pragma" | "show" | "lock" | "unlock"
        | "reindex" | "optimize" | "savepoint" | "release" | "listen" | "notify" | "uninstall" | "detach"
        | "discard" | "undrop" => Builder::new(&verb, span).words(cursor.names()),
        // Procedures need no verb where a batch begins.
        name if name.starts_with("xp_") || name.starts_with("sp_") => return execute(start, depth, out),
        "" | "end" => return,
        _ => Builder::new("other", span).word(verb),
    };
    out.push(built.build());
}

fn is_transaction(verb: &str, cursor: Cursor<'_, '_>) -> bool {
    let words = ["transaction", "tran", "work", "immediate", "exclusive", "deferred", "isolation", "read"];
    verb == "start" || cursor.done() || cursor.is_any(&words)
}

/// Steps over `WITH a AS (…), b AS (…)` to the verb.
fn common_tables(cursor: &mut Cursor<'_, '_>) {
    let found = cursor.find(&["select", "insert", "update", "delete", "merge", "values", "table", "replace"]);
    cursor.pos = found.unwrap_or(cursor.tokens.len());
}

/// `LOAD DATA INFILE`, `LOAD 'library'`, `INSTALL PLUGIN x SONAME 'library'`.
fn load(mut cursor: Cursor<'_, '_>, span: Span) -> Builder {
    if cursor.is_any(&["data", "xml"]) {
        let table = cursor.find(&["table"]).map(|it| cursor.moved(it + 1)).and_then(|mut it| it.name());
        let place = cursor.find(&["infile", "inpath"]);
        let file = place.map(|it| cursor.moved(it + 1)).and_then(|mut it| it.text());
        let local = cursor.find(&["local"]).map(|_| "true".to_owned());
        return Builder::new("load data", span).words(table).option("from", file).option("local", local);
    }
    if let Some(place) = cursor.find(&["soname"]) {
        return Builder::new("load extension", span).words(cursor.moved(place + 1).text());
    }
    cursor.skip(&["plugin", "component", "extension", "force"]);
    Builder::new("load extension", span).words(cursor.name())
}

/// `SET name = value`.
fn set(mut cursor: Cursor<'_, '_>, span: Span) -> Builder {
    if cursor.is("password") {
        let who = cursor.find(&["for"]).map(|it| cursor.moved(it + 1)).and_then(|mut it| it.name());
        return Builder::new("set password", span).words(who);
    }
    let mut scope = String::new();
    if cursor.is_any(&["global", "persist", "persist_only", "session", "local"]) {
        scope = cursor.take_word();
    }
    let name = cursor.name();
    cursor.skip(&["to", "is"]);
    while matches!(cursor.sign(), "=" | ":=" | ":") {
        cursor.pos += 1;
    }
    let value = match cursor.at(0) {
        Some(Kind::Text(it) | Kind::Name(it)) => Some(it.clone()),
        Some(Kind::Word(it) | Kind::Number(it)) => Some((*it).to_owned()),
        _ => None,
    };
    Builder::new("set", span)
        .words(name)
        .words(value)
        .option("scope", Some(scope).filter(|it| !it.is_empty()))
}

//! Statements that define: tables, users, rights.

use super::cursor::{Builder, Cursor};
use super::token::Kind;
use countersign_model::Span;

/// Words between the verb and the object that say how, not what.
const HOW: &[&str] = &[
    "or",
    "replace",
    "temporary",
    "temp",
    "global",
    "local",
    "unlogged",
    "unique",
    "external",
    "foreign",
    "recursive",
    "definer",
    "algorithm",
    "clustered",
    "nonclustered",
    "fulltext",
    "spatial",
    "aggregate",
    "constraint",
    "trusted",
    "editionable",
    "noneditionable",
    "public",
    "virtual",
    "transient",
    "undefined",
    "merge",
    "temptable",
    "primary",
];

/// The object's kind, in one or two words.
fn object(cursor: &mut Cursor<'_, '_>) -> String {
    // `DEFINER = user@host` stands among the words of MySQL.
    for _ in 0..12 {
        if cursor.is("definer") || cursor.is("algorithm") {
            cursor.pos += 1;
            cursor.eat_sign("=");
            cursor.name();
            if matches!(cursor.at(0), Some(Kind::Word("@"))) {
                cursor.pos += 1;
                cursor.name();
            }
        } else if cursor.is("sql") && cursor.is_at(1, "security") {
            cursor.pos += 3;
        } else if cursor.is_any(HOW) {
            cursor.pos += 1;
        } else {
            break;
        }
    }
    let first = cursor.take_word();
    let second = match (first.as_str(), cursor.at(0)) {
        (
            "materialized" | "event" | "text" | "access" | "operator" | "foreign" | "user" | "resource"
            | "security" | "row" | "network" | "masking" | "linked" | "database" | "public",
            Some(Kind::Word(word)),
        ) => {
            let word = word.to_ascii_lowercase();
            let known = [
                "view", "trigger", "search", "method", "class", "family", "mapping", "pool", "monitor",
                "policy", "link", "server",
            ]
            .contains(&word.as_str());
            known.then_some(word)
        }
        _ => None,
    };
    match second {
        Some(second) => {
            cursor.pos += 1;
            format!("{first} {second}")
        }
        None if first == "proc" => "procedure".to_owned(),
        None => first,
    }
}

/// `DROP …`, after the verb.
pub fn drop(mut cursor: Cursor<'_, '_>, span: Span) -> Builder {
    let object = object(&mut cursor);
    cursor.skip(&["concurrently", "if", "exists", "by", "for"]);
    let names = cursor.names();
    let cascade = cursor.find(&["cascade"]).map(|_| "true".to_owned());
    Builder::new(&format!("drop {object}"), span).words(names).option("cascade", cascade)
}

/// `CREATE …`, after the verb.
pub fn create(mut cursor: Cursor<'_, '_>, span: Span) -> Builder {
    let temporary = cursor.tokens.iter().take(4).any(|it| {
        matches!(it.kind, Kind::Word(word) if word.eq_ignore_ascii_case("temporary") || word.eq_ignore_ascii_case("temp"))
    });
    let object = object(&mut cursor);
    cursor.skip(&["concurrently", "if", "not", "exists"]);
    let name = if cursor.is("on") { None } else { cursor.name() };
    let find = |word: &str| cursor.find(&[word]);
    let after = |word: &str| find(word).map(|it| cursor.moved(it + 1)).and_then(|mut it| it.name());
    let language = if matches!(object.as_str(), "function" | "procedure" | "language") {
        after("language")
    } else {
        None
    };
    let superuser = find("superuser").map(|_| "true".to_owned());
    Builder::new(&format!("create {object}"), span)
        .words(name)
        .option("language", language)
        .option("soname", after("soname"))
        .option("superuser", superuser.filter(|_| matches!(object.as_str(), "user" | "role")))
        .option("temporary", temporary.then(|| "true".to_owned()))
}

/// `ALTER …`, after the verb.
pub fn alter(mut cursor: Cursor<'_, '_>, span: Span) -> Builder {
    let object = object(&mut cursor);
    cursor.skip(&["if", "exists", "only", "all"]);
    if object == "system" {
        cursor.skip(&["set", "reset"]);
        let name = cursor.name();
        cursor.skip(&["to"]);
        cursor.eat_sign("=");
        let value = cursor.name();
        return Builder::new("alter system", span).words(name).words(value);
    }
    let name = cursor.name();
    let dropped = dropped(cursor);
    let flag = |words: &[&str]| cursor.find(words).map(|_| "true".to_owned());
    let renamed = flag(&["rename"]);
    // `DISABLE ROW LEVEL SECURITY`, `NO FORCE ROW LEVEL SECURITY`: everybody sees every row.
    let unguarded = cursor
        .find(&["disable", "no"])
        .map(|place| cursor.moved(place))
        .filter(|at| at.is_at(1, "row") || at.is("no") && at.is_at(2, "row"))
        .map(|_| "true".to_owned());
    let disabled = flag(&["disable", "nocheck"]);
    let superuser = flag(&["superuser"]).filter(|_| matches!(object.as_str(), "user" | "role"));
    let password =
        flag(&["password", "identified"]).filter(|_| matches!(object.as_str(), "user" | "role" | "login"));
    Builder::new(&format!("alter {object}"), span)
        .words(name)
        .option("drop", dropped)
        .option("rename", renamed)
        .option("disable", disabled)
        .option("row-security-off", unguarded)
        .option("superuser", superuser)
        .option("password", password)
}

/// The column or partition that goes, with its data.
fn dropped(cursor: Cursor<'_, '_>) -> Option<String> {
    let mut from = cursor;
    while let Some(place) = from.find(&["drop"]) {
        let mut at = cursor.moved(place + 1);
        from = at;
        let kept = [
            "not",
            "default",
            "constraint",
            "index",
            "key",
            "primary",
            "foreign",
            "identity",
            "expression",
            "check",
            "member",
        ];
        if at.is_any(&kept) {
            continue;
        }
        at.skip(&["column", "if", "exists", "partition"]);
        let mut name = at.clone_name().unwrap_or_else(|| "?".to_owned());
        if name.is_empty() {
            name.push('?');
        }
        return Some(name);
    }
    // ClickHouse: rows go by `ALTER TABLE … DELETE WHERE …`.
    if let Some(place) = cursor.find(&["delete"])
        && cursor.moved(place + 1).is("where")
    {
        return Some("rows".to_owned());
    }
    let truncated = cursor.find(&["truncate"])?;
    Some(cursor.moved(truncated + 1).clone_name().unwrap_or_else(|| "?".to_owned()))
}

/// `GRANT what ON object TO who`, after the verb.
pub fn grant(cursor: Cursor<'_, '_>, verb: &str, to: &[&str], span: Span) -> Builder {
    let on = cursor.find(&["on"]);
    let who = cursor.find(to);
    let until = on.or(who).unwrap_or(cursor.tokens.len());
    let mut what = Vec::new();
    for token in cursor.tokens.get(cursor.pos..until).unwrap_or(&[]).iter().take(64) {
        match &token.kind {
            Kind::Word(it) => what.push(it.to_ascii_lowercase()),
            Kind::Name(it) | Kind::Text(it) => what.push(it.clone()),
            Kind::Sign(",") => {
                if let Some(last) = what.last_mut() {
                    last.push(',');
                }
            }
            _ => {}
        }
    }
    let object = on.map(|it| cursor.moved(it + 1)).and_then(|mut it| {
        it.skip(&[
            "table",
            "tables",
            "database",
            "schema",
            "function",
            "procedure",
            "sequence",
            "all",
            "in",
            "tables",
            "object",
        ]);
        it.name()
    });
    let people = who.map(|it| cursor.moved(it + 1).names().join(",")).filter(|it| !it.is_empty());
    let option = cursor.find(&["option"]).map(|_| "true".to_owned());
    let key = to.first().copied().unwrap_or("to");
    Builder::new(verb, span)
        .word(what.join(" "))
        .option("on", object)
        .option(key, people)
        .option("grant-option", option)
}

impl Cursor<'_, '_> {
    /// The name here, without taking it.
    fn clone_name(mut self) -> Option<String> {
        self.name()
    }
}

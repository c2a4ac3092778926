//! Statements that read or change rows.

use super::cursor::{Builder, Cursor};
use super::token::{Kind, Token};
use countersign_model::Span;

/// Longest condition that is repeated in the option.
const MAX_WHERE: usize = 200;

/// `DELETE FROM t WHERE …`, after the verb.
pub fn delete(mut cursor: Cursor<'_, '_>, span: Span) -> Builder {
    cursor.skip(&["low_priority", "quick", "ignore", "concurrent"]);
    limited(&mut cursor);
    if !cursor.is("from") && !cursor.is("only") {
        // MySQL: `DELETE a, b FROM a JOIN b`; Transact-SQL: `DELETE t WHERE …`.
        let names = cursor.names();
        return Builder::new("delete", span).words(names).option("where", condition(cursor));
    }
    cursor.skip(&["from", "only"]);
    let table = cursor.name();
    Builder::new("delete", span).words(table).option("where", condition(cursor))
}

/// `UPDATE t SET … WHERE …`, after the verb.
pub fn update(mut cursor: Cursor<'_, '_>, span: Span) -> Builder {
    cursor.skip(&["low_priority", "ignore", "only", "statistics"]);
    limited(&mut cursor);
    if cursor.eat("or") {
        cursor.pos += 1;
    }
    let table = cursor.name();
    Builder::new("update", span).words(table).option("where", condition(cursor))
}

/// `TOP (10)`.
fn limited(cursor: &mut Cursor<'_, '_>) {
    if cursor.eat("top") {
        while !cursor.done()
            && (matches!(cursor.at(0), Some(Kind::Number(_) | Kind::Sign("(" | ")"))) || cursor.is("percent"))
        {
            cursor.pos += 1;
        }
    }
}

/// `INSERT INTO t …`, after the verb.
pub fn insert(mut cursor: Cursor<'_, '_>, span: Span) -> Builder {
    if cursor.eat("or") {
        cursor.pos += 1;
    }
    cursor.skip(&["low_priority", "high_priority", "delayed", "ignore"]);
    let overwrite = cursor.is("overwrite").then(|| "true".to_owned());
    cursor.skip(&["into", "overwrite", "table", "only"]);
    let directory = cursor.skip_directory();
    let table = if directory.is_some() { None } else { cursor.name() };
    Builder::new("insert", span).words(table).option("overwrite", overwrite).option("to", directory)
}

/// The condition, when there is one that selects.
fn condition(cursor: Cursor<'_, '_>) -> Option<String> {
    let place = cursor.find(&["where"])? + 1;
    let end =
        cursor.moved(place).find(&["returning", "order", "limit", "option"]).unwrap_or(cursor.tokens.len());
    let tokens = cursor.tokens.get(place..end)?;
    if is_always(tokens) {
        return None;
    }
    let mut out = String::new();
    for token in tokens {
        if out.len() > MAX_WHERE {
            out.push('…');
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        match &token.kind {
            Kind::Word(it) | Kind::Number(it) | Kind::Sign(it) => out.push_str(it),
            Kind::Name(it) => out.push_str(it),
            Kind::Text(it) => {
                out.push('\'');
                out.push_str(it);
                out.push('\'');
            }
            Kind::End | Kind::Meta(..) => {}
        }
    }
    Some(out)
}

/// The condition names no column, or one of its alternatives does not: `1=1`, `x = 1 OR true`, `a = a`.
fn is_always(tokens: &[Token<'_>]) -> bool {
    let mut tokens = tokens;
    while let [first, inside @ .., last] = tokens {
        let wrapped = first.kind == Kind::Sign("(") && last.kind == Kind::Sign(")") && closes_at_end(inside);
        if !wrapped {
            break;
        }
        tokens = inside;
    }
    let mut depth = 0_usize;
    tokens
        .split(|token| match &token.kind {
            Kind::Sign("(") => {
                depth += 1;
                false
            }
            Kind::Sign(")") => {
                depth = depth.saturating_sub(1);
                false
            }
            Kind::Word(word) => depth == 0 && word.eq_ignore_ascii_case("or"),
            Kind::Sign("||") => false,
            _ => false,
        })
        .any(is_constant)
}

/// The first parenthesis, taken away, closed only at the end.
fn closes_at_end(inside: &[Token<'_>]) -> bool {
    let mut depth = 0_i64;
    inside.iter().all(|token| {
        depth += match token.kind {
            Kind::Sign("(") => 1,
            Kind::Sign(")") => -1,
            _ => 0,
        };
        depth >= 0
    })
}

fn is_constant(tokens: &[Token<'_>]) -> bool {
    let literal = tokens.iter().all(|token| match &token.kind {
        Kind::Word(it) => ["true", "not", "false", "null", "is", "and", "like", "in", "between"]
            .iter()
            .any(|known| it.eq_ignore_ascii_case(known)),
        Kind::Name(_) => false,
        _ => true,
    });
    let same = match tokens {
        [left, sign, right] => {
            matches!(sign.kind, Kind::Sign("="))
                && left.kind == right.kind
                && !matches!(left.kind, Kind::Sign(_))
        }
        _ => false,
    };
    // A key is never null.
    let word = |at: usize| match tokens.get(at).map(|t| &t.kind) {
        Some(Kind::Word(it)) => it.to_ascii_lowercase(),
        _ => String::new(),
    };
    let key = tokens.len() == 4
        && ["id", "uuid", "pk"].contains(&word(0).as_str())
        && [word(1), word(2), word(3)] == ["is", "not", "null"];
    same || key || (literal && !tokens.is_empty())
}

/// `SELECT …`: the tables, and a file that the rows go to.
pub fn select(cursor: Cursor<'_, '_>, span: Span) -> Builder {
    let mut tables: Vec<String> = Vec::new();
    let mut file = None;
    let mut into = None;
    let mut place = 0;
    while place < cursor.tokens.len() {
        let mut here = cursor.moved(place);
        place += 1;
        if here.is_any(&["from", "join", "table"]) {
            here.pos += 1;
            here.skip(&["only", "lateral"]);
            while let Some(name) = here.name() {
                if here.sign() != "(" && tables.len() < 32 && !tables.contains(&name) && !is_keyword(&name) {
                    tables.push(name);
                }
                here.eat("as");
                if matches!(here.at(0), Some(Kind::Word(it)) if !is_keyword(it)) {
                    here.pos += 1;
                }
                if !here.eat_sign(",") {
                    break;
                }
            }
            place = here.pos.max(place);
        } else if here.is("into") {
            here.pos += 1;
            if here.is_any(&["outfile", "dumpfile"]) {
                here.pos += 1;
                file = here.text();
            } else {
                here.skip(&["temporary", "temp", "unlogged", "table"]);
                into = here.name();
            }
        }
    }
    Builder::new("select", span).words(tables).option("into-outfile", file).option("into", into)
}

fn is_keyword(word: &str) -> bool {
    [
        "where",
        "join",
        "inner",
        "left",
        "right",
        "full",
        "cross",
        "natural",
        "on",
        "using",
        "group",
        "order",
        "limit",
        "union",
        "having",
        "select",
        "into",
        "for",
        "offset",
        "fetch",
        "intersect",
        "except",
        "window",
        "returning",
        "set",
        "values",
        "tablesample",
        "with",
        "lateral",
        "qualify",
    ]
    .iter()
    .any(|it| word.eq_ignore_ascii_case(it))
}

/// `COPY t TO 'file'`, `COPY t FROM PROGRAM '…'`, `UNLOAD (…) TO '…'`, after the verb.
pub fn copy(mut cursor: Cursor<'_, '_>, verb: &str, span: Span) -> Builder {
    let mut words = Vec::new();
    cursor.eat("into");
    if cursor.sign() == "(" {
        let query = cursor;
        let tables = select(query, span).build();
        words.extend(tables.words.into_iter().skip(1).filter_map(|it| it.literal()));
    } else if let Some(name) = cursor.name() {
        words.push(name);
    }
    let Some(place) = cursor.find(&["from", "to"]) else {
        return Builder::new("copy", span).words(words);
    };
    let mut at = cursor.moved(place);
    let out = at.is("to") || verb == "unload";
    at.pos += 1;
    let program = at.eat("program");
    let target = match at.at(0) {
        Some(Kind::Word(it))
            if ["stdin", "stdout", "pstdin", "pstdout"].iter().any(|std| it.eq_ignore_ascii_case(std)) =>
        {
            None
        }
        Some(Kind::Sign("@")) => at.name(),
        _ => at.text().or_else(|| at.name()),
    };
    let builder = Builder::new("copy", span).words(words);
    match (program, out) {
        (true, _) => builder.option("program", target),
        (false, true) => builder.option("to", target),
        (false, false) => builder.option("from", target),
    }
}

impl Cursor<'_, '_> {
    /// `DIRECTORY 'path'` of Hive.
    fn skip_directory(&mut self) -> Option<String> {
        self.eat("local");
        if self.eat("directory") { self.text() } else { None }
    }
}

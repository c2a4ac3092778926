//! Hooks in a settings file: JSON with comments, edited as text.
//!
//! The parser gives the place of every value. Additions are inserted between bytes that stay as they are, and removals
//! cut out what was inserted; nothing is written anew. Afterwards the text is read again and compared with what it
//! should mean, so that a mistake here is an error and never a spoilt file.

mod insert;
mod place;
mod remove;
#[cfg(test)]
mod tests;

use jsonc_parser::ast::{Array, Object, ObjectProp, Value};
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};
use serde_json::Value as Json;

pub use insert::insert;
pub use remove::{Keep, remove};

/// Why a text is not edited.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum JsoncError {
    /// Not text.
    #[error("it is not UTF-8: save it as UTF-8 and run this again")]
    Encoding,
    /// Not JSON.
    #[error("line {line}, column {column}: {why}. mend it and run this again; nothing was changed")]
    Parse {
        /// What is wrong.
        why: String,
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// Comments or commas that plain JSON does not have.
    #[error(
        "line {line}, column {column}: a comment or a comma too many. its agent reads plain JSON and would ignore the \
             whole file, our hooks included: take it out and run this again; nothing was changed"
    )]
    NotPlain {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// Something else than an object.
    #[error("`{0}` is not {1}: mend it and run this again; nothing was changed")]
    Shape(String, &'static str),
    /// A key that is there twice: programs differ in which one they take.
    #[error("`{0}` is there twice: keep one and run this again; nothing was changed")]
    Twice(String),
    /// The edited text would not mean what it should.
    #[error(
        "its hooks cannot be edited without touching what is yours: edit `hooks` by hand; nothing was changed"
    )]
    Unsafe,
}

/// One handler and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Handler {
    /// The event.
    pub event: String,
    /// Its group's `matcher`; `None` matches everything.
    pub matcher: Option<String>,
    /// The handler itself.
    pub value: Json,
}

/// The text of a file, without a byte order mark, which [`with_mark`] puts back.
pub fn text(bytes: &[u8]) -> Result<&str, JsoncError> {
    std::str::from_utf8(bytes).map_err(|_| JsoncError::Encoding)
}

fn split_mark(text: &str) -> (&str, &str) {
    match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    }
}

fn parse(text: &str) -> Result<Option<Value<'_>>, JsoncError> {
    let collect = CollectOptions { comments: CommentCollectionStrategy::Off, tokens: false };
    let options = ParseOptions {
        allow_comments: true,
        allow_trailing_commas: true,
        allow_loose_object_property_names: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = parse_to_ast(text, &collect, &options).map_err(|e| JsoncError::Parse {
        why: e.kind().to_string().to_lowercase(),
        line: e.line_display(),
        column: e.column_display(),
    })?;
    Ok(parsed.value)
}

/// The value of a text; an empty one is an empty object.
pub fn value(text: &str) -> Result<Json, JsoncError> {
    let (_, body) = split_mark(text);
    Ok(parse(body)?.map_or_else(|| Json::Object(serde_json::Map::new()), Json::from))
}

/// Whether a program that reads JSON without comments understands the text. An empty one counts as an empty object.
pub fn plain(text: &str) -> Result<(), JsoncError> {
    let (_, body) = split_mark(text);
    if body.trim().is_empty() {
        return Ok(());
    }
    let read = serde_json::from_str::<Json>(body).map(|_| ());
    read.map_err(|e| JsoncError::NotPlain { line: e.line(), column: e.column() })
}

/// The one property of that name.
fn property<'o, 'a>(
    object: &'o Object<'a>,
    name: &str,
    at: &str,
) -> Result<Option<&'o ObjectProp<'a>>, JsoncError> {
    let mut found = object.properties.iter().filter(|p| p.name.as_str() == name);
    let first = found.next();
    if found.next().is_some() { Err(JsoncError::Twice(at.to_owned())) } else { Ok(first) }
}

/// The object of all hooks.
fn hooks<'o, 'a>(root: &'o Value<'a>) -> Result<Option<&'o Object<'a>>, JsoncError> {
    let Value::Object(root) = root else { return Err(JsoncError::Shape("the file".to_owned(), "an object")) };
    match property(root, "hooks", "hooks")? {
        None => Ok(None),
        Some(ObjectProp { value: Value::Object(hooks), .. }) => Ok(Some(hooks)),
        Some(_) => Err(JsoncError::Shape("hooks".to_owned(), "an object")),
    }
}

/// The groups of one event.
fn groups<'o, 'a>(hooks: &'o Object<'a>, event: &str) -> Result<Option<&'o Array<'a>>, JsoncError> {
    let at = format!("hooks.{event}");
    match property(hooks, event, &at)? {
        None => Ok(None),
        Some(ObjectProp { value: Value::Array(groups), .. }) => Ok(Some(groups)),
        Some(_) => Err(JsoncError::Shape(at, "an array")),
    }
}

/// Every handler of every event. What is not shaped like one is left out.
pub fn handlers(text: &str) -> Result<Vec<Handler>, JsoncError> {
    let mut out = Vec::new();
    let value = value(text)?;
    let Some(events) = value.get("hooks").and_then(Json::as_object) else { return Ok(out) };
    for (event, groups) in events {
        for group in groups.as_array().into_iter().flatten() {
            let matcher = group.get("matcher").and_then(Json::as_str).map(str::to_owned);
            for handler in group.get("hooks").and_then(Json::as_array).into_iter().flatten() {
                out.push(Handler { event: event.clone(), matcher: matcher.clone(), value: handler.clone() });
            }
        }
    }
    Ok(out)
}

/// A value on one line.
fn flat(value: &Json) -> String {
    match value {
        Json::Array(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Json::Object(map) if map.is_empty() => "{}".to_owned(),
        Json::Object(map) => {
            let all: Vec<String> =
                map.iter().map(|(k, v)| format!("{}: {}", Json::String(k.clone()), flat(v))).collect();
            format!("{{ {} }}", all.join(", "))
        }
        other => other.to_string(),
    }
}

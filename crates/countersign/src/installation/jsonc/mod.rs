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
        "line {line}, column {column}: a comment or a comma too many. its agent stumbles over it and would ignore the \
             whole file, our hooks included: take it out and run this again; nothing was changed"
    )]
    NotPlain {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// A mark that its agent does not understand.
    #[error(
        "line 1: a byte order mark. its agent stumbles over it and would ignore the whole file, our hooks included: save it \
         as UTF-8 without a mark and run this again; nothing was changed"
    )]
    Mark,
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

/// Where an agent's settings hold hooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// The property of the file that holds the events; `None`: they are properties of the file itself.
    pub under: Option<&'static str>,
    /// Handlers stand in groups, `{matcher, hooks: [handler]}`; otherwise they are the elements of the event's array.
    pub grouped: bool,
}

impl Shape {
    /// Claude Code's, which most agents took over: `{"hooks": {"EVENT": [{"matcher": …, "hooks": [handler]}]}}`.
    pub const GROUPS: Self = Self { under: Some("hooks"), grouped: true };
    /// `{"hooks": {"EVENT": [handler]}}`.
    pub const FLAT: Self = Self { under: Some("hooks"), grouped: false };
    /// `{"EVENT": [{"matcher": …, "hooks": [handler]}]}`.
    pub const BARE: Self = Self { under: None, grouped: true };

    /// The events of a whole file.
    fn events(self, value: &Json) -> Option<&serde_json::Map<String, Json>> {
        match self.under {
            Some(name) => value.get(name)?.as_object(),
            None => value.as_object(),
        }
    }
}

/// What is put into a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Wanted {
    /// Where.
    pub shape: Shape,
    /// One element for the array of each event.
    pub events: Vec<(String, Json)>,
    /// Properties of the file that are added where they are missing (`version`).
    pub also: Vec<(String, Json)>,
}

/// One handler and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Handler {
    /// The event.
    pub event: String,
    /// Index of its element in the event's array, and of the handler in that group (0 where there are no groups).
    pub place: (usize, usize),
    /// The `matcher` of its group, or its own; `None` matches everything.
    pub matcher: Option<String>,
    /// The handler itself.
    pub value: Json,
}

/// The text of a file, without a byte order mark, which [`with_mark`] puts back.
pub fn text(bytes: &[u8]) -> Result<&str, JsoncError> {
    std::str::from_utf8(bytes).map_err(|_| JsoncError::Encoding)
}

pub(super) fn split_mark(text: &str) -> (&str, &str) {
    match text.strip_prefix('\u{feff}') {
        Some(body) => ("\u{feff}", body),
        None => ("", text),
    }
}

pub(super) fn parse(text: &str) -> Result<Option<Value<'_>>, JsoncError> {
    parse_with(text, true)
}

fn parse_with(text: &str, trailing_commas: bool) -> Result<Option<Value<'_>>, JsoncError> {
    let collect = CollectOptions { comments: CommentCollectionStrategy::Off, tokens: false };
    let options = ParseOptions {
        allow_comments: true,
        allow_trailing_commas: trailing_commas,
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

/// Whether a program that takes out comments and then reads JSON understands the text.
pub fn without_trailing_commas(text: &str) -> Result<(), JsoncError> {
    let (_, body) = split_mark(text);
    match parse_with(body, false) {
        Ok(_) => Ok(()),
        Err(JsoncError::Parse { line, column, .. }) => Err(JsoncError::NotPlain { line, column }),
        Err(other) => Err(other),
    }
}

/// The one property of that name.
pub(super) fn property<'o, 'a>(
    object: &'o Object<'a>,
    name: &str,
    at: &str,
) -> Result<Option<&'o ObjectProp<'a>>, JsoncError> {
    let mut found = object.properties.iter().filter(|p| p.name.as_str() == name);
    let first = found.next();
    if found.next().is_some() { Err(JsoncError::Twice(at.to_owned())) } else { Ok(first) }
}

/// The object of all events.
fn hooks<'o, 'a>(root: &'o Value<'a>, shape: Shape) -> Result<Option<&'o Object<'a>>, JsoncError> {
    let Value::Object(root) = root else { return Err(JsoncError::Shape("the file".to_owned(), "an object")) };
    let Some(name) = shape.under else { return Ok(Some(root)) };
    match property(root, name, name)? {
        None => Ok(None),
        Some(ObjectProp { value: Value::Object(hooks), .. }) => Ok(Some(hooks)),
        Some(_) => Err(JsoncError::Shape(name.to_owned(), "an object")),
    }
}

/// The groups of one event.
fn groups<'o, 'a>(
    hooks: &'o Object<'a>,
    event: &str,
    shape: Shape,
) -> Result<Option<&'o Array<'a>>, JsoncError> {
    let at = shape.under.map_or_else(|| event.to_owned(), |name| format!("{name}.{event}"));
    match property(hooks, event, &at)? {
        None => Ok(None),
        Some(ObjectProp { value: Value::Array(groups), .. }) => Ok(Some(groups)),
        Some(_) => Err(JsoncError::Shape(at, "an array")),
    }
}

/// Every handler of every event. What is not shaped like one is left out.
pub fn handlers(text: &str, shape: Shape) -> Result<Vec<Handler>, JsoncError> {
    let mut out = Vec::new();
    let value = value(text)?;
    for (event, elements) in shape.events(&value).into_iter().flatten() {
        for (outer, element) in elements.as_array().into_iter().flatten().enumerate() {
            let matcher = element.get("matcher").and_then(Json::as_str).map(str::to_owned);
            let handler = |inner: usize, value: &Json| Handler {
                event: event.clone(),
                place: (outer, inner),
                matcher: matcher.clone(),
                value: value.clone(),
            };
            if shape.grouped {
                let all = element.get("hooks").and_then(Json::as_array).into_iter().flatten();
                out.extend(all.enumerate().map(|(inner, value)| handler(inner, value)));
            } else {
                out.push(handler(0, element));
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

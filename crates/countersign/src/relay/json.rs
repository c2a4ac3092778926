//! Reading messages so that no two readers can read them differently.
//!
//! A gate that reads one message and a server that reads another from the same bytes is none. Parsers differ in what
//! they do with a name that comes twice, with a return inside a line, with names in another case: a message with one of
//! these is not read at all, and whoever calls refuses it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

/// Why a message is not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Not JSON, nested too deep, or a name comes twice.
    #[error("the message is not JSON that can be read in one way only ({0})")]
    Json(#[from] serde_json::Error),
    /// A return inside the line: some readers end the line there.
    #[error("the message holds a carriage return inside the line")]
    Return,
}

/// Reads one line of JSON in which no name comes twice.
///
/// # Errors
/// For all that another reader may read in another way.
pub fn strict(line: &[u8]) -> Result<Json, ReadError> {
    let body = line.strip_suffix(b"\n").unwrap_or(line);
    let body = body.strip_suffix(b"\r").unwrap_or(body);
    if body.contains(&b'\r') {
        return Err(ReadError::Return);
    }
    Ok(serde_json::from_slice::<Strict>(body)?.0)
}

/// Whether an object has one of these names in another case: some readers take `Method` for `method`.
pub fn has_variant(object: &Map<String, Json>, names: &[&str]) -> bool {
    object
        .keys()
        .any(|key| !names.contains(&key.as_str()) && names.iter().any(|n| n.eq_ignore_ascii_case(key)))
}

/// The `id` of a message of which only the beginning is known.
pub fn id_of_beginning(bytes: &[u8]) -> Option<Json> {
    // The text ends in the middle: what was seen until then is kept outside of the result.
    struct Seen<'a>(&'a mut Option<Json>);
    impl<'de> Visitor<'de> for Seen<'_> {
        type Value = ();
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some(key) = map.next_key::<String>()? {
                if key == "id" {
                    *self.0 = map.next_value().ok();
                } else {
                    map.next_value::<serde::de::IgnoredAny>()?;
                }
            }
            Ok(())
        }
    }
    let mut id = None;
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let _ = reader.deserialize_map(Seen(&mut id));
    id.filter(|id| id.is_string() || id.is_number())
}

struct Strict(Json);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Json;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }
            fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
                Ok(Json::Bool(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
                Ok(value.into())
            }
            fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
                Ok(value.into())
            }
            fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
                Ok(value.into())
            }
            fn visit_str<E>(self, value: &str) -> Result<Json, E> {
                Ok(value.into())
            }
            fn visit_string<E>(self, value: String) -> Result<Json, E> {
                Ok(value.into())
            }
            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
                let mut all = Vec::new();
                while let Some(Strict(item)) = items.next_element()? {
                    all.push(item);
                }
                Ok(Json::Array(all))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
                let mut all = Map::new();
                while let Some(key) = map.next_key::<String>()? {
                    let Strict(value) = map.next_value()?;
                    if all.insert(key, value).is_some() {
                        return Err(A::Error::custom("a name comes twice"));
                    }
                }
                Ok(Json::Object(all))
            }
        }
        deserializer.deserialize_any(Read).map(Strict)
    }
}

/// All texts in a value, each on lines of its own. Data in base64 is left out.
pub fn texts(value: &Json, all: &mut String) {
    match value {
        Json::String(text) if !text.is_empty() => {
            if !all.is_empty() && !all.ends_with('\n') {
                all.push('\n');
            }
            all.push_str(text);
        }
        Json::Array(items) => items.iter().for_each(|item| texts(item, all)),
        Json::Object(map) => {
            let kind = map.get("type").and_then(Json::as_str);
            let media =
                matches!(kind, Some("image" | "audio")) && map.get("mimeType").is_some_and(Json::is_string);
            for (key, item) in map {
                if !(media && key == "data" || key == "blob") {
                    texts(item, all);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_two_readers_may_read_in_two_ways_is_not_read() {
        let deep = format!("{}{}", "[".repeat(500), "]".repeat(500));
        let bad: &[&[u8]] = &[
            b"{\"method\":\"ping\",\"method\":\"tools/call\"}",
            b"{\"params\":{\"name\":\"safe\",\"name\":\"evil\"}}",
            b"{\"a\":\r{\"method\":\"tools/call\"}\r}\n",
            b"{\"x\":NaN}",
            b"{\"x\":1,}",
            b"{\"x\":1} {\"y\":2}",
            b"{\"x\":\"\xff\"}",
            b"{'x':1}",
            b"",
            deep.as_bytes(),
        ];
        for line in bad {
            assert!(strict(line).is_err(), "{}", String::from_utf8_lossy(line));
        }
        let good = strict(b" {\"a\":[1,-2,0.5,null,true,\"\\u00e9\"],\"b\":{}}\r\n").unwrap();
        assert_eq!(good, json!({"a": [1, -2, 0.5, null, true, "é"], "b": {}}));
    }

    #[test]
    fn the_id_of_a_cut_message() {
        assert_eq!(id_of_beginning(br#"{"jsonrpc":"2.0","id":7,"result":{"x":"aaa"#), Some(json!(7)));
        assert_eq!(id_of_beginning(br#"{"jsonrpc":"2.0","result":{"id":7,"x":"aaa"#), None);
        assert_eq!(id_of_beginning(b"garbage"), None);
    }

    #[test]
    fn names_in_another_case() {
        let object = json!({"Method": "tools/call"});
        assert!(has_variant(object.as_object().unwrap(), &["method", "id"]));
        assert!(!has_variant(json!({"method": 1}).as_object().unwrap(), &["method", "id"]));
    }

    #[test]
    fn data_is_no_text() {
        let value = json!({"content": [
            {"type": "text", "text": "a", "data": "b"}, {"type": "image", "data": "QUFB", "mimeType": "image/png"},
            {"type": "resource", "resource": {"blob": "QUFB", "text": "c"}},
        ]});
        let mut all = String::new();
        texts(&value, &mut all);
        assert!(!all.contains("QUFB"), "{all}");
        assert_eq!(all, "text\na\nb\nimage\nimage/png\nresource\nc");
    }
}

//! `agent_servers` of editors: each agent that the user has there is started through `countersign acp -- AGENT…`.
//!
//! Only two values of a server change: `command` becomes this program, and the old command goes in front of `args`.
//! Everything else stays byte for byte.

use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged as _;
use serde_json::Value as Json;

use super::entry::is_countersign;
use super::jsonc::{self, JsoncError};

/// The property that holds the servers.
const KEY: &str = "agent_servers";

/// One server of the user's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name.
    pub name: String,
    /// The program that the editor starts.
    pub program: String,
    /// Its arguments.
    pub args: Vec<String>,
}

impl Server {
    /// Whether it is started through Countersign.
    pub fn gated(&self) -> bool {
        is_countersign(&self.program) && self.args.starts_with(&["acp".to_owned(), "--".to_owned()])
    }

    /// Through this program; `None` when it is already.
    fn wrapped(&self, program: &str) -> Option<Self> {
        let inner = self.unwrapped().unwrap_or_else(|| self.clone());
        let mut args = vec!["acp".to_owned(), "--".to_owned(), inner.program];
        args.extend(inner.args);
        let new = Self { name: self.name.clone(), program: program.to_owned(), args };
        (new != *self).then_some(new)
    }

    /// As it was; `None` when it is not gated.
    fn unwrapped(&self) -> Option<Self> {
        let (program, args) = self.args.get(2..)?.split_first().filter(|_| self.gated())?;
        Some(Self { name: self.name.clone(), program: program.clone(), args: args.to_vec() })
    }
}

/// The servers that have a command of their own. Those that the editor brings along have none.
pub fn servers(text: &str) -> Result<Vec<Server>, JsoncError> {
    let value = jsonc::value(text)?;
    let Some(all) = value.get(KEY).and_then(Json::as_object) else { return Ok(Vec::new()) };
    Ok(all.iter().filter_map(|(name, server)| read(name, server)).collect())
}

fn read(name: &str, server: &Json) -> Option<Server> {
    let program = server.get("command")?.as_str()?.to_owned();
    let args = match server.get("args") {
        None => Vec::new(),
        Some(args) => {
            args.as_array()?.iter().map(|a| a.as_str().map(str::to_owned)).collect::<Option<_>>()?
        }
    };
    Some(Server { name: name.to_owned(), program, args })
}

/// The text with every server started through `program`.
pub fn wrap(text: &str, program: &str) -> Result<String, JsoncError> {
    change(text, &|server| server.wrapped(program))
}

/// The text with every server started as the user wrote it.
pub fn unwrap(text: &str) -> Result<String, JsoncError> {
    change(text, &Server::unwrapped)
}

fn change(text: &str, new: &dyn Fn(&Server) -> Option<Server>) -> Result<String, JsoncError> {
    let (mark, body) = jsonc::split_mark(text);
    let Some(Value::Object(root)) = jsonc::parse(body)? else { return Ok(text.to_owned()) };
    let Some(holder) = jsonc::property(&root, KEY, KEY)? else { return Ok(text.to_owned()) };
    let Value::Object(all) = &holder.value else {
        return Err(JsoncError::Shape(KEY.to_owned(), "an object"));
    };
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    let mut expected = jsonc::value(text)?;
    for property in &all.properties {
        let name = property.name.as_str();
        let Value::Object(object) = &property.value else { continue };
        let Some(old) = read(name, &Json::from(property.value.clone())) else { continue };
        let Some(new) = new(&old) else { continue };
        edits.extend(edit(object, &format!("{KEY}.{name}"), &old, &new)?);
        if let Some(server) =
            expected.get_mut(KEY).and_then(|all| all.get_mut(name)).and_then(Json::as_object_mut)
        {
            server.insert("command".to_owned(), Json::from(new.program));
            let args = server.contains_key("args") || !new.args.is_empty();
            if args {
                server.insert("args".to_owned(), Json::from(new.args));
            }
        }
    }
    edits.sort_by_key(|(start, _, _)| *start);
    let (mut out, mut from) = (mark.to_owned(), 0);
    for (start, end, new) in edits {
        out.push_str(body.get(from..start).ok_or(JsoncError::Unsafe)?);
        out.push_str(&new);
        from = end;
    }
    out.push_str(body.get(from..).ok_or(JsoncError::Unsafe)?);
    // A server without `args` before us has none again, or an empty list: the same to every editor.
    if same(&jsonc::value(&out)?, &expected) { Ok(out) } else { Err(JsoncError::Unsafe) }
}

fn same(found: &Json, expected: &Json) -> bool {
    found == expected
}

/// The edits by which one server changes: its command, and the part of the arguments that is ours.
fn edit(
    object: &Object<'_>,
    at: &str,
    old: &Server,
    new: &Server,
) -> Result<Vec<(usize, usize, String)>, JsoncError> {
    let string = |text: &str| Json::String(text.to_owned()).to_string();
    let command = jsonc::property(object, "command", &format!("{at}.command"))?.ok_or(JsoncError::Unsafe)?;
    let mut out = vec![(command.value.start(), command.value.end(), string(&new.program))];
    let args = jsonc::property(object, "args", &format!("{at}.args"))?;
    let Some(args) = args else {
        if !new.args.is_empty() {
            let all: Vec<String> = new.args.iter().map(|a| string(a)).collect();
            out.push((command.value.end(), command.value.end(), format!(", \"args\": [{}]", all.join(", "))));
        }
        return Ok(out);
    };
    let Value::Array(array) = &args.value else { return Err(JsoncError::Unsafe) };
    // The arguments of the agent itself end both lists.
    let kept = old.args.iter().rev().zip(new.args.iter().rev()).take_while(|(a, b)| a == b).count();
    let kept = kept.min(old.args.len()).min(new.args.len());
    let (gone, put) = (old.args.len() - kept, new.args.len() - kept);
    let from = array.elements.first().map_or(array.start() + 1, |e| e.start());
    let to = match array.elements.get(gone) {
        Some(first_kept) => first_kept.start(),
        None => array.elements.last().map_or(from, |e| e.end()),
    };
    let mut text: Vec<String> = new.args.iter().take(put).map(|a| string(a)).collect();
    let after = if array.elements.len() > gone && !text.is_empty() { ", " } else { "" };
    let text = std::mem::take(&mut text).join(", ") + after;
    out.push((from, to, text));
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: &[&str] = &[
        "{}",
        "{\"agent_servers\": {}}",
        "{\n  // mine\n  \"agent_servers\": {\n    \"One\": {\"command\": \"one\", \"args\": [\"--acp\", \"-x\"], \"env\": {},},\n    \"Two\": { \"args\": [], /* c */ \"command\" : \"/opt/two\" },\n  },\n}\n",
        "\u{feff}{\r\n\t\"agent_servers\": {\r\n\t\t\"A\": {\r\n\t\t\t\"command\": \"a\",\r\n\t\t\t\"args\": [\r\n\t\t\t\t\"acp\"\r\n\t\t\t]\r\n\t\t},\r\n\t\t\"claude\": {\"default_mode\": \"plan\"}\r\n\t}\r\n}",
    ];

    #[test]
    fn every_server_goes_through_the_gate_and_back() {
        for text in TEXTS {
            let new = wrap(text, "/opt/countersign").unwrap();
            for (before, after) in servers(text).unwrap().iter().zip(servers(&new).unwrap()) {
                assert!(after.gated() && after.args.ends_with(&before.args), "{new}");
                assert_eq!(after.args[2], before.program);
            }
            assert_eq!(wrap(&new, "/opt/countersign").unwrap(), new, "a second time changes nothing");
            assert_eq!(unwrap(&new).unwrap(), *text);
            let moved = wrap(&new, "/usr/bin/countersign").unwrap();
            assert_eq!(unwrap(&moved).unwrap(), *text);
        }
    }

    #[test]
    fn a_server_without_arguments() {
        let text = "{\"agent_servers\": {\"A\": {\"command\": \"a\"}}}";
        let new = wrap(text, "countersign").unwrap();
        assert_eq!(servers(&new).unwrap()[0].args, ["acp", "--", "a"]);
        assert_eq!(servers(&unwrap(&new).unwrap()).unwrap(), servers(text).unwrap());
    }

    #[test]
    fn what_cannot_be_read_is_an_error() {
        assert!(wrap("{\"agent_servers\": []}", "c").is_err());
        assert!(wrap("{\"agent_servers\": {\"a\": {\"command\": \"x\", \"command\": \"y\"}}}", "c").is_err());
    }
}

//! Calls from the fields of a tool's input. `None`: the fields are not what they should be, so nothing is known of the
//! call; it is judged as an unknown tool's, with all that stands in it.

use countersign_model::{Call, Dialect, Hunk, McpAnnotations};
use serde_json::Value as Json;

use super::event::Asked;
use super::fields::text;

/// Names of the fields in which agents put the path of a file.
pub const PATH: &[&str] =
    &["file_path", "filePath", "path", "absolute_path", "target_file", "notebook_path", "TargetFile"];

/// A command of a shell.
pub fn shell(input: &Json, names: &[&str]) -> Option<Call> {
    let command = text(input, names).or_else(|| words(input, names))?;
    Some(Call::Shell { dialect: Dialect::Bash, command })
}

/// A command of `PowerShell`.
pub fn powershell(input: &Json, names: &[&str]) -> Option<Call> {
    let command = text(input, names).or_else(|| words(input, names))?;
    Some(Call::Shell { dialect: Dialect::PowerShell, command })
}

/// A command given as a list: of words, which are quoted into one line, or of whole lines.
pub fn words(input: &Json, names: &[&str]) -> Option<String> {
    let list = names.iter().find_map(|name| input.get(*name)?.as_array())?;
    let words = list.iter().map(Json::as_str).collect::<Option<Vec<_>>>()?;
    // No program has a name with a space in it: these are lines.
    if words.first().is_some_and(|first| first.contains(char::is_whitespace)) {
        return Some(words.join("\n"));
    }
    let quoted = |word: &&str| format!("'{}'", word.replace('\'', "'\\''"));
    Some(words.iter().map(quoted).collect::<Vec<_>>().join(" "))
}

/// The call in a folder that the input names.
pub fn in_folder(call: Option<Call>, input: &Json, names: &[&str]) -> Option<Vec<Asked>> {
    Some(vec![Asked { call: call?, cwd: super::fields::filled(input, names) }])
}

/// A text that may be absent. `None` when something else stands there: then the text is somewhere else.
fn optional(input: &Json, names: &[&str]) -> Option<String> {
    match names.iter().find_map(|name| input.get(*name)) {
        None | Some(Json::Null) => Some(String::new()),
        Some(value) => value.as_str().map(str::to_owned),
    }
}

/// A whole file written.
pub fn write(input: &Json, path: &[&str], content: &[&str]) -> Option<Call> {
    Some(Call::Write { path: text(input, path)?, content: optional(input, content)? })
}

/// Parts of a file replaced: one pair of texts, or a list of pairs in a field.
pub fn edit(input: &Json, path: &[&str], old: &[&str], new: &[&str]) -> Option<Call> {
    let one = |value: &Json| Some(Hunk { old: optional(value, old)?, new: optional(value, new)? });
    let mut hunks = vec![one(input)?];
    for list in ["edits", "replacements"] {
        match input.get(list) {
            None | Some(Json::Null) => {}
            Some(list) => hunks.extend(list.as_array()?.iter().map(one).collect::<Option<Vec<_>>>()?),
        }
    }
    hunks.retain(|hunk| !hunk.old.is_empty() || !hunk.new.is_empty());
    Some(Call::Edit { path: text(input, path)?, hunks })
}

/// A file removed.
pub fn delete(input: &Json, path: &[&str]) -> Option<Call> {
    Some(Call::Delete { path: text(input, path)? })
}

/// A file read.
pub fn read(input: &Json, path: &[&str]) -> Option<Call> {
    Some(Call::Read { path: text(input, path)? })
}

/// A search over files.
pub fn search(input: &Json, pattern: &[&str], path: &[&str]) -> Call {
    Call::Search {
        pattern: text(input, pattern).unwrap_or_default(),
        path: text(input, path).unwrap_or_default(),
    }
}

/// A page fetched.
pub fn fetch(input: &Json, url: &[&str], prompt: &[&str]) -> Option<Call> {
    Some(Call::Fetch { url: text(input, url)?, prompt: text(input, prompt).unwrap_or_default() })
}

/// A search of the web.
pub fn web_search(input: &Json, query: &[&str]) -> Option<Call> {
    Some(Call::WebSearch { query: text(input, query)? })
}

/// A subagent with its task.
pub fn spawn(input: &Json, prompt: &[&str], agent: &[&str]) -> Option<Call> {
    Some(Call::Spawn { prompt: text(input, prompt)?, agent: text(input, agent).unwrap_or_default() })
}

/// A message to another agent.
pub fn message(input: &Json, to: &[&str], words: &[&str]) -> Option<Call> {
    Some(Call::Message { to: text(input, to)?, text: text(input, words)? })
}

/// A tool of an MCP server.
pub fn mcp(server: &str, tool: &str, input: &Json) -> Call {
    Call::Mcp {
        server: server.to_owned(),
        tool: tool.to_owned(),
        arguments: input.clone(),
        annotations: McpAnnotations::default(),
    }
}

/// A tool named `SERVER SEPARATOR TOOL`, behind a prefix.
pub fn mcp_named(name: &str, prefix: &str, separator: &str, input: &Json) -> Option<Call> {
    let (server, tool) = name.strip_prefix(prefix)?.split_once(separator)?;
    (!server.is_empty() && !tool.is_empty()).then(|| mcp(server, tool, input))
}

/// Every item of a list, which may also stand alone: as a text, or as an object with the text in one of these fields.
/// `None` when something in it is neither.
pub fn each(value: &Json, names: &[&str]) -> Option<Vec<String>> {
    let one = |item: &Json| item.as_str().map(str::to_owned).or_else(|| text(item, names));
    match super::fields::unpacked(value) {
        Json::Array(items) => items.iter().map(one).collect(),
        other => one(&other).map(|found| vec![found]),
    }
}

/// A patch of several files. `None` when it names none.
pub fn patch(input: &Json, names: &[&str]) -> Option<Vec<Asked>> {
    let calls = super::patch::calls(&text(input, names)?);
    (!calls.is_empty()).then(|| calls.into_iter().map(Asked::from).collect())
}

/// One call, or the input of an unknown tool.
pub fn known(call: Option<Call>, input: &Json) -> Vec<Asked> {
    vec![call.unwrap_or_else(|| Call::Other { input: input.clone() }).into()]
}

/// Several calls, or the input of an unknown tool.
pub fn several(calls: Option<Vec<Asked>>, input: &Json) -> Vec<Asked> {
    calls.filter(|calls| !calls.is_empty()).unwrap_or_else(|| known(None, input))
}

/// Addresses in a text: a page is fetched for each.
pub fn addresses(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in
        text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`' | '(' | ')' | ','))
    {
        let is = word.starts_with("http://") || word.starts_with("https://");
        if is && !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    found
}

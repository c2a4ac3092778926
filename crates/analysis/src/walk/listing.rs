//! Calls that list a folder: what they give lies below it, even when its names are not known.

use std::rc::Rc;

use countersign_model::Span;

use crate::catalogue::Arguments;
use crate::value::{Flow, HOLE, Value};

/// The paths that a call gives, as one value: exact as a pattern, or unknown below a known folder.
pub(super) fn listed(name: &str, words: &[Value]) -> Option<Value> {
    let (_, call) = name.split_once(':')?;
    let receiver = words.iter().zip(words.iter().skip(1)).find(|(w, _)| w.text == "--self").map(|(_, v)| v);
    let operand =
        words.iter().find(|w| !w.text.starts_with("--") && receiver.is_none_or(|r| r.text != w.text));
    let below = |folder: &Value| Value {
        text: format!("{}/{HOLE}", folder.text.trim_end_matches('/')),
        list: None,
        ..folder.clone()
    };
    match call {
        // The first of the three that each step gives.
        "os.walk" | "os.fwalk" => Some(below(operand?)),
        "pathlib.Path.iterdir" | "pathlib.Path.walk" => Some(below(receiver?)),
        "pathlib.Path.glob" | "pathlib.Path.rglob" => {
            let (folder, pattern) = (receiver?, operand?);
            if pattern.is_unknown() || pattern.text.trim_matches(['*', '/']).is_empty() {
                return Some(below(folder));
            }
            let deep = if call.ends_with("rglob") { "**/" } else { "" };
            let text = format!("{}/{deep}{}", folder.text.trim_end_matches('/'), pattern.text);
            Some(Value { text, glob: true, list: None, ..folder.clone() })
        }
        "glob.glob" | "glob.iglob" | "Dir.glob" | "Dir.[]" => {
            let pattern = operand.filter(|p| !p.is_unknown() && p.list.is_none())?;
            Some(Value { glob: true, ..pattern.clone() })
        }
        _ => None,
    }
}

/// What `Get-ChildItem` gives: patterns below its folder. `Where-Object` and its like pass on some of what they are given.
pub(super) fn of_cmdlet(
    name: &str,
    arguments: &Arguments,
    cwd: &Value,
    stdin: &Flow,
    span: Span,
) -> Option<Flow> {
    let option = |wanted: &str| {
        arguments
            .options
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(wanted))
            .map(|(_, value)| value.as_ref())
    };
    match name.to_ascii_lowercase().as_str() {
        "where-object" | "where" | "?" | "sort-object" | "sort" | "select-object" | "select"
        | "tee-object" => {
            // Another property is another thing: where a link leads to, what a line of a table says.
            let path = |value: &Value| {
                matches!(value.text.to_ascii_lowercase().as_str(), "fullname" | "name" | "pspath")
            };
            let same = option("-ExpandProperty").is_none_or(|value| value.is_some_and(path));
            same.then(|| Flow { span, ..stdin.clone() })
        }
        "get-childitem" | "gci" | "ls" | "dir" => {
            let given = option("-Path").or_else(|| option("-LiteralPath")).flatten();
            let folder = given.or_else(|| arguments.operands.first()).unwrap_or(cwd);
            let filter = arguments.operands.get(usize::from(given.is_none()));
            let patterns = option("-Include").or_else(|| option("-Filter")).flatten().or(filter);
            let deep = if option("-Recurse").is_some() { "**/" } else { "" };
            let base = folder.text.trim_end_matches(['/', '\\', '*']);
            let below = |pattern: &str| Value {
                text: format!("{base}/{deep}{pattern}"),
                glob: true,
                span,
                ..Value::default()
            };
            let Some(patterns) = patterns else {
                let last = base.rsplit(['/', '\\']).next().unwrap_or("");
                let text = if last.contains('*') { base.to_owned() } else { format!("{base}/*") };
                return Some(Flow { text, glob: true, span, ..Flow::default() });
            };
            let all: Vec<Value> = patterns
                .flatten()
                .iter()
                .flat_map(|pattern| pattern.text.split(',').map(str::to_owned).collect::<Vec<_>>())
                .map(|pattern| below(pattern.trim_matches([' ', '"', '\''])))
                .collect();
            let first = all.first()?.clone();
            Some(if all.len() == 1 { first } else { Flow { list: Some(Rc::new(all)), ..first } })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_lies_below_the_folder() {
        let word = |text: &str| Value::text(text, Span::default());
        let give = |name: &str, words: &[&str]| {
            let words: Vec<Value> = words.iter().map(|w| word(w)).collect();
            listed(name, &words).map(|v| v.text.replace(HOLE, "?"))
        };
        assert_eq!(give("py:os.walk", &["/etc"]).as_deref(), Some("/etc/?"));
        assert_eq!(give("py:pathlib.Path.iterdir", &["--self", "/srv/"]).as_deref(), Some("/srv/?"));
        assert_eq!(
            give("py:pathlib.Path.rglob", &["--self", "src", "*.pyc"]).as_deref(),
            Some("src/**/*.pyc")
        );
        assert_eq!(give("py:pathlib.Path.rglob", &["--self", "src", "*"]).as_deref(), Some("src/?"));
        assert_eq!(give("py:glob.glob", &["/etc/*.conf"]).as_deref(), Some("/etc/*.conf"));
        assert_eq!(give("py:os.stat", &["/etc"]), None);
        assert_eq!(give("py:os.walk", &[]), None);
    }
}

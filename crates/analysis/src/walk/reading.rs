//! `read`, `mapfile`: variables that get their values from the input.

use countersign_model::Span;

use super::Walker;
use crate::value::{Flow, HOLE, Value};

impl Walker<'_> {
    /// `read`: one line of the input, split over the names.
    pub(super) fn read_line(&mut self, words: &[Value], stdin: &Flow, span: Span) {
        let Options { names, array, delimiter, other, raw } = options(words);
        let unknown = other
            || stdin.is_unknown()
            || stdin.number
            || stdin.text.is_empty()
            || delimiter.as_deref().is_some_and(|d| !d.is_empty());
        let line = if unknown {
            Value { text: HOLE.to_string(), list: None, span, ..stdin.clone() }
        } else if delimiter.is_some() {
            Value { list: None, ..stdin.clone() }
        } else {
            let text = stdin.text.lines().nth(self.state.lines_read).unwrap_or("").to_owned();
            self.state.lines_read += 1;
            let escaped = !raw && text.contains('\\');
            let text = if escaped { HOLE.to_string() } else { text };
            Value { text, list: None, ..stdin.clone() }
        };
        let separators = self.state.variables.get("IFS").map(|v| v.text.clone());
        let names = if names.is_empty() { vec!["REPLY".to_owned()] } else { names };
        if let Some(array) = array {
            let list: Vec<Value> = match line.is_unknown() {
                true => vec![line.clone()],
                false => pieces(&line.text, separators.as_deref())
                    .into_iter()
                    .map(|text| Value { text, ..line.clone() })
                    .collect(),
            };
            self.bind(&array, line.with_list(list));
            return;
        }
        if line.is_unknown() {
            for name in names {
                self.bind(&name, line.clone());
            }
            return;
        }
        let mut rest = line.text.as_str();
        let blanks = |c: char| c.is_whitespace() && separators.as_deref().unwrap_or(" \t\n").contains(c);
        rest = rest.trim_matches(blanks);
        let count = names.len();
        for (index, name) in names.into_iter().enumerate() {
            let text = if index + 1 == count {
                std::mem::take(&mut rest)
            } else {
                let any = |c: char| separators.as_deref().unwrap_or(" \t\n").contains(c);
                let (first, tail) = rest.split_once(any).unwrap_or((rest, ""));
                rest = tail.trim_start_matches(blanks);
                first
            };
            // One separator behind the last field goes with it.
            self.bind(&name, Value { text: text.to_owned(), ..line.clone() });
        }
    }

    /// `mapfile`: the lines of the input as a list.
    pub(super) fn read_lines(&mut self, words: &[Value], stdin: &Flow, span: Span) {
        let mut names = words.iter();
        let mut name = "MAPFILE".to_owned();
        let mut partly = false;
        while let Some(word) = names.next() {
            match word.text.as_str() {
                "-t" => {}
                "-d" | "-n" | "-O" | "-s" | "-u" | "-C" | "-c" => {
                    partly |= !matches!(word.text.as_str(), "-C" | "-c");
                    names.next();
                }
                other if other.starts_with('-') => partly = true,
                other => other.clone_into(&mut name),
            }
        }
        let known = !partly && !stdin.is_unknown() && !stdin.number && !stdin.text.is_empty();
        if !known {
            self.bind(&name, Value { text: HOLE.to_string(), list: None, span, ..stdin.clone() });
            return;
        }
        let lines =
            stdin.text.lines().map(|line| Value { text: line.to_owned(), list: None, ..stdin.clone() });
        let list = lines.collect();
        self.bind(&name, stdin.with_list(list));
    }
}

struct Options {
    names: Vec<String>,
    array: Option<String>,
    delimiter: Option<String>,
    /// Another descriptor, or only some characters: what comes is not known.
    other: bool,
    raw: bool,
}

fn options(words: &[Value]) -> Options {
    let mut found = Options { names: Vec::new(), array: None, delimiter: None, other: false, raw: false };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let Some(flags) = word.text.strip_prefix('-').filter(|f| !f.is_empty() && found.names.is_empty())
        else {
            if !word.text.is_empty() {
                found.names.push(word.text.clone());
            }
            continue;
        };
        let letters = flags.char_indices();
        for (at, letter) in letters {
            let value = |words: &mut std::slice::Iter<'_, Value>| {
                let attached = flags.get(at + letter.len_utf8()..).unwrap_or("");
                match attached.is_empty() {
                    true => words.next().map(|w| w.text.clone()),
                    false => Some(attached.to_owned()),
                }
            };
            match letter {
                'r' => found.raw = true,
                'a' | 'A' => found.array = value(&mut words),
                'd' => found.delimiter = value(&mut words),
                'u' | 'n' | 'N' | 'k' => {
                    found.other = true;
                    value(&mut words);
                }
                'p' | 't' | 'i' => {
                    value(&mut words);
                }
                _ => continue,
            }
            if !matches!(letter, 'r') {
                break;
            }
        }
    }
    found
}

fn pieces(text: &str, separators: Option<&str>) -> Vec<String> {
    let pieces = super::splitting::fields(text, separators);
    std::iter::once(pieces.first).chain(pieces.inner).collect()
}

//! Variables of a file of recipes, put in where they are known by reading.

use std::collections::BTreeMap;

/// Text is put in to this depth; variables may name each other in a circle.
const MAX_DEPTH: usize = 16;

/// No text grows beyond this.
const MAX_TEXT: usize = 256 * 1024;

/// Variables of a Makefile with the text that they stand for.
#[derive(Debug, Default)]
pub(super) struct Variables {
    known: BTreeMap<String, String>,
}

/// What make puts in for each rule by itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Automatic<'a> {
    /// `$@`
    pub(super) target: &'a str,
    /// `$<`
    pub(super) first: &'a str,
    /// `$^`
    pub(super) all: &'a str,
    /// `$*`
    pub(super) stem: &'a str,
}

impl Variables {
    pub(super) fn set(&mut self, name: &str, value: String) {
        self.known.insert(name.to_owned(), value);
    }

    pub(super) fn append(&mut self, name: &str, value: &str) {
        let entry = self.known.entry(name.to_owned()).or_default();
        if !entry.is_empty() {
            entry.push(' ');
        }
        entry.push_str(value);
    }

    pub(super) fn is_set(&self, name: &str) -> bool {
        self.known.contains_key(name)
    }

    /// The text as a shell would get it. What make alone knows becomes a shell variable of that name, which is not
    /// known either; `complete` is cleared when make itself would compute something.
    pub(super) fn expand(&self, text: &str, own: Automatic<'_>, complete: &mut bool) -> String {
        let Automatic { target, first, all, stem } = own;
        let local = [("@", target), ("<", first), ("^", all), ("+", all), ("?", all), ("*", stem)];
        self.go(text, &local, complete, 0)
    }

    fn go(&self, text: &str, local: &[(&str, &str)], complete: &mut bool, depth: usize) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find('$') {
            out.push_str(rest.get(..at).unwrap_or(""));
            rest = rest.get(at + 1..).unwrap_or("");
            let Some(next) = rest.chars().next() else {
                out.push('$');
                break;
            };
            let (inner, after) = match next {
                '$' => {
                    out.push('$');
                    rest = rest.get(1..).unwrap_or("");
                    continue;
                }
                '(' | '{' => match closing(rest) {
                    Some(end) => (rest.get(1..end).unwrap_or(""), rest.get(end + 1..).unwrap_or("")),
                    None => {
                        *complete = false;
                        out.push('$');
                        continue;
                    }
                },
                c => (rest.get(..c.len_utf8()).unwrap_or(""), rest.get(c.len_utf8()..).unwrap_or("")),
            };
            rest = after;
            if out.len() > MAX_TEXT || depth > MAX_DEPTH {
                *complete = false;
                return out;
            }
            out.push_str(&self.reference(inner, local, complete, depth));
        }
        out.push_str(rest);
        out
    }

    fn reference(&self, inner: &str, local: &[(&str, &str)], complete: &mut bool, depth: usize) -> String {
        if let Some((_, value)) = local.iter().find(|(name, _)| *name == inner) {
            return (*value).to_owned();
        }
        if let Some(value) = self.known.get(inner) {
            return self.go(value, local, complete, depth + 1);
        }
        match inner {
            "MAKE" => return "make".to_owned(),
            "RM" => return "rm -f".to_owned(),
            "CURDIR" => return ".".to_owned(),
            "SHELL" => return "sh".to_owned(),
            _ => {}
        }
        if let Some(command) = inner.strip_prefix("shell ") {
            // make runs it, and so does the shell that reads this.
            return format!("$({})", self.go(command, local, complete, depth + 1));
        }
        if !inner.is_empty() && inner.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return format!("${{{inner}}}");
        }
        *complete = false;
        "${make_function}".to_owned()
    }
}

/// Place of the bracket that closes the one which `text` begins with.
fn closing(text: &str) -> Option<usize> {
    let (open, close) = if text.starts_with('(') { ('(', ')') } else { ('{', '}') };
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        }
    }
    None
}

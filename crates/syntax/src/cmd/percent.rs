//! Variables: `%NAME%`, `!NAME!`, `%1`, `%~dp0`, `%%i`.

use super::cursor::Reader;
use crate::script::{Part, VariableForm, Word};

impl Reader<'_> {
    /// The variable at a percent sign; the reader does not move when it is only itself.
    pub(super) fn percent(&mut self, quoted: bool) -> Option<Part> {
        let rest = self.rest().strip_prefix('%')?;
        if let Some(inner) = rest.strip_prefix('%') {
            // `call` expands `%%NAME%%` the second time.
            if let Some((name, length)) = named(inner, "%%").filter(|it| it.0.len() > 1) {
                self.at += 2 + length;
                return Some(environment(name, quoted));
            }
            let (part, length) = letter(inner, quoted, |c| self.letters.contains(&c))?;
            self.at += 2 + length;
            return Some(part);
        }
        if let Some((part, length)) = argument(rest, quoted) {
            self.at += 1 + length;
            return Some(part);
        }
        let loops = &self.letters;
        let looped = letter(rest, quoted, |c| loops.contains(&c));
        match (named(rest, "%"), looped) {
            (Some((name, length)), None) => {
                self.at += 1 + length;
                Some(environment(name, quoted))
            }
            // At the prompt a loop variable has one percent sign.
            (Some((name, length)), Some(_)) if name.len() > 1 => {
                self.at += 1 + length;
                Some(environment(name, quoted))
            }
            (_, Some((part, length))) => {
                self.at += 1 + length;
                Some(part)
            }
            (None, None) => None,
        }
    }

    /// `!NAME!`, which is expanded late; the reader does not move when it is only an exclamation mark.
    pub(super) fn late(&mut self, quoted: bool) -> Option<Part> {
        let (name, length) = named(self.rest().strip_prefix('!')?, "!")?;
        self.at += 1 + length;
        Some(environment(name, quoted))
    }
}

/// The name up to the closing mark, and the length of both.
fn named<'a>(text: &'a str, close: &str) -> Option<(&'a str, usize)> {
    let bare = |c: char| {
        c.is_alphanumeric() || matches!(c, '_' | '(' | ')' | '#' | '$' | '.' | '@' | '-' | '[' | ']' | '+')
    };
    let end = text.find(|c| !bare(c))?;
    let mut length = end;
    if end > 0 && text.get(end..)?.starts_with(':') {
        // Texts that are replaced may hold anything but a line end.
        let edit = text.get(end..)?;
        length += edit.find(|c: char| close.starts_with(c) || c == '\n').unwrap_or(0);
    }
    let name = text.get(..length).filter(|it| !it.is_empty())?;
    text.get(length..)?.starts_with(close).then_some((name, length + close.len()))
}

/// A variable of the environment, and what is done with it.
fn environment(name: &str, quoted: bool) -> Part {
    let (name, edit) = name.split_once(':').map_or((name, None), |(name, edit)| (name, Some(edit)));
    let name = name.to_uppercase();
    let words = |texts: Vec<&str>| {
        texts.into_iter().map(|it| Word::quoted(it, countersign_model::Span::default())).collect()
    };
    let form = match edit {
        None | Some("") => VariableForm::Environment,
        Some(edit) => match edit.strip_prefix('~') {
            Some(range) => {
                VariableForm::Edit { operator: ":".to_owned(), operands: words(range.split(',').collect()) }
            }
            None => {
                let (from, to) = edit.split_once('=').unwrap_or((edit, ""));
                VariableForm::Edit { operator: "//".to_owned(), operands: words(vec![from, to]) }
            }
        },
    };
    Part::Variable { name, form, quoted }
}

/// `1`, `*`, `~dp0` behind a percent sign.
fn argument(text: &str, quoted: bool) -> Option<(Part, usize)> {
    let (modifiers, rest) = modifiers(text);
    let name = rest.chars().next().filter(|c| c.is_ascii_digit() || (*c == '*' && modifiers.is_none()))?;
    let length = text.len() - rest.len() + 1;
    Some((modified(name.to_string(), modifiers, quoted), length))
}

/// `i`, `~nxi` behind percent signs.
fn letter(text: &str, quoted: bool, known: impl Fn(char) -> bool) -> Option<(Part, usize)> {
    if let Some(rest) = text.strip_prefix('~') {
        // The last letter of `~dpnxi` is the variable.
        let run = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        let word = rest.get(..run)?;
        let (end, name) = word.char_indices().rev().find(|it| known(it.1))?;
        let modifiers = word.get(..end).filter(|it| !it.is_empty());
        return Some((modified(name.to_string(), modifiers, quoted), 1 + end + 1));
    }
    let name = text.chars().next().filter(|c| c.is_ascii_alphabetic() && known(*c))?;
    Some((modified(name.to_string(), None, quoted), 1))
}

fn modifiers(text: &str) -> (Option<&str>, &str) {
    let Some(rest) = text.strip_prefix('~') else { return (None, text) };
    let end = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
    let (modifiers, rest) = rest.split_at_checked(end).unwrap_or(("", rest));
    (Some(modifiers), rest)
}

/// A variable whose value is a path, and the pieces of it that are taken.
fn modified(name: String, modifiers: Option<&str>, quoted: bool) -> Part {
    let form = match modifiers {
        // `%~1` only takes quotes off.
        None | Some("") => VariableForm::Plain,
        Some(pieces) => VariableForm::Edit {
            operator: "~".to_owned(),
            operands: vec![Word::quoted(pieces.to_ascii_lowercase(), countersign_model::Span::default())],
        },
    };
    Part::Variable { name, form, quoted }
}

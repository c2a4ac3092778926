//! Small helpers to build and take apart words.

use crate::script::{Command, Node, Part, Script, VariableForm, Word};
use countersign_model::Span;

/// Longest text that an evaluated literal may grow to, bytes.
pub(super) const MAX_TEXT: usize = 64 * 1024;

/// Joins `more` to the end of `word`; neighbouring texts become one, as they do in a Python string.
pub(super) fn append(word: &mut Word, more: Word) {
    for part in more.parts {
        match (word.parts.last_mut(), part) {
            (Some(Part::Text { text, quoted }), Part::Text { text: next, .. }) => {
                text.push_str(&next);
                *quoted = true;
            }
            (_, part) => word.parts.push(part),
        }
    }
}

/// Joins text to the end of `word`.
pub(super) fn append_text(word: &mut Word, text: &str) {
    if !text.is_empty() {
        append(word, Word::quoted(text, word.span));
    }
}

/// A word of one part.
pub(super) fn single(part: Part, span: Span) -> Word {
    Word { parts: vec![part], span }
}

/// The value of a variable.
pub(super) fn variable(name: impl Into<String>, span: Span) -> Word {
    formed(name, VariableForm::Plain, span)
}

/// The value of a variable, in a form.
pub(super) fn formed(name: impl Into<String>, form: VariableForm, span: Span) -> Word {
    single(Part::Variable { name: name.into(), form, quoted: true }, span)
}

/// What nodes give.
pub(super) fn output(body: Vec<Node>, span: Span) -> Word {
    let script = Box::new(Script { body, opaque: Vec::new() });
    single(Part::Output { script, quoted: true }, span)
}

/// A number, after what ran to find it.
pub(super) fn number(body: Vec<Node>, span: Span) -> Word {
    single(Part::Number(Box::new(Script { body, opaque: Vec::new() })), span)
}

/// Several values.
pub(super) fn list(items: Vec<Word>, span: Span) -> Word {
    single(Part::List(items), span)
}

/// A command of a name and words.
pub(super) fn command(name: &str, words: Vec<Word>, span: Span) -> Command {
    let words = std::iter::once(Word::text(name, span)).chain(words).collect();
    Command { words, span, ..Command::default() }
}

/// The result of a command.
pub(super) fn called(name: &str, words: Vec<Word>, span: Span) -> Word {
    output(vec![Node::Command(command(name, words, span))], span)
}

/// The name of an option, as a word: `--name`.
pub(super) fn option(name: &str, span: Span) -> Word {
    Word::text(format!("--{name}"), span)
}

/// The items, when the word is one list.
pub(super) fn items(word: Word) -> Result<Vec<Word>, Word> {
    let span = word.span;
    let mut parts = word.parts;
    match (parts.pop(), parts.is_empty()) {
        (Some(Part::List(items)), true) => Ok(items),
        (last, _) => {
            parts.extend(last);
            Err(Word { parts, span })
        }
    }
}

/// Whether the word is one list.
pub(super) fn is_list(word: &Word) -> bool {
    matches!(word.parts.as_slice(), [Part::List(_)])
}

/// Whether the word is a number for sure.
pub(super) fn is_number(word: &Word) -> bool {
    match word.parts.as_slice() {
        [Part::Number(_)] => true,
        [Part::Text { text, quoted: false }] => text.starts_with(|c: char| c.is_ascii_digit() || c == '-'),
        _ => false,
    }
}

/// What runs when the word is evaluated.
pub(super) fn nodes(word: Word) -> Vec<Node> {
    let mut out = Vec::new();
    for part in word.parts {
        match part {
            Part::Output { script, .. } | Part::Number(script) => out.extend(script.body),
            Part::List(items) | Part::Braces(items) => out.extend(items.into_iter().flat_map(nodes)),
            _ => {}
        }
    }
    out
}

/// Whether the word may be written twice: nothing in it runs, and it is short.
pub(super) fn is_small(word: &Word) -> bool {
    let flat = |part: &Part| match part {
        Part::Text { text, .. } => text.len() <= 256,
        Part::Variable { form, .. } => {
            matches!(form, VariableForm::Plain | VariableForm::Environment | VariableForm::Index(_))
        }
        Part::Tilde(_) | Part::Unknown => true,
        _ => false,
    };
    match word.parts.as_slice() {
        [Part::List(items)] => {
            items.len() <= 16 && items.iter().all(|item| item.parts.len() <= 4 && item.parts.iter().all(flat))
        }
        parts => parts.len() <= 8 && parts.iter().all(flat),
    }
}

/// `base / next`, as `os.path.join` and `pathlib` do it: an absolute second path wins. What a lost base runs goes to
/// `run`.
pub(super) fn join_path(mut base: Word, next: Word, run: &mut Vec<Node>) -> Word {
    let rooted = match next.parts.first() {
        Some(Part::Text { text, .. }) => text.starts_with('/'),
        Some(Part::Tilde(_)) => true,
        _ => false,
    };
    if rooted {
        run.extend(nodes(base));
        return next;
    }
    let closed = match base.parts.last() {
        None => true,
        Some(Part::Text { text, .. }) => text.is_empty() || text.ends_with('/'),
        Some(_) => false,
    };
    if !closed {
        append_text(&mut base, "/");
    }
    append(&mut base, next);
    base
}

/// A leading `~` or `~user` becomes a tilde.
pub(super) fn expand_user(mut word: Word) -> Word {
    if let Some(Part::Text { text, .. }) = word.parts.first_mut()
        && let Some(rest) = text.strip_prefix('~')
    {
        let (user, rest) = rest.find('/').and_then(|at| rest.split_at_checked(at)).unwrap_or((rest, ""));
        let tilde = Part::Tilde(user.to_owned());
        if rest.is_empty() {
            word.parts.remove(0);
        } else {
            *text = rest.to_owned();
        }
        word.parts.insert(0, tilde);
    }
    word
}

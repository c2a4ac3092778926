//! What an expression stands for while it is read.

use crate::script::{Command, Node, Part, Script, VariableForm, Word};
use countersign_model::Span;

/// The value of an expression.
#[derive(Debug, Clone)]
pub enum Value {
    /// Something that is a word already.
    Word(Word),
    /// A name or a chain of members: it may be called, assigned to, or be a variable.
    Name(Name),
    /// Named values: an object, a hash, a table; with values that have no name in front.
    Object(Object),
    /// A function literal.
    Code(Code),
}

/// A name or chain of members.
#[derive(Debug, Clone)]
pub struct Name {
    /// What the chain begins with.
    pub base: Base,
    /// The chain, with the signs of the language between its parts.
    pub path: String,
    /// A part of the chain is computed: it ends in something unknown.
    pub computed: bool,
    /// Where.
    pub span: Span,
}

/// What a chain of members begins with.
#[derive(Debug, Clone)]
pub enum Base {
    /// Something of the language or of a module: the path is its full name.
    Library,
    /// A name of the text.
    Free,
    /// A value.
    Of(Box<Word>),
}

/// Values by name.
#[derive(Debug, Clone, Default)]
pub struct Object {
    /// Values without a name.
    pub items: Vec<Word>,
    /// Values with one.
    pub pairs: Vec<(String, Value)>,
    /// Where.
    pub span: Span,
}

/// A function literal.
#[derive(Debug, Clone, Default)]
pub struct Code {
    /// Its parameters.
    pub parameters: Vec<String>,
    /// What it does.
    pub body: Vec<Node>,
    /// Where.
    pub span: Span,
}

/// One argument of a call.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Its name, when it was given by name.
    pub key: Option<String>,
    /// The value.
    pub value: Value,
}

impl Value {
    /// A value that reading does not give.
    pub fn unknown(span: Span) -> Self {
        Self::Word(Word::unknown(span))
    }

    /// A number that is not followed.
    pub fn number(span: Span) -> Self {
        Self::Word(Word { parts: vec![Part::Number(Box::default())], span })
    }

    /// A string.
    pub fn text(text: impl Into<String>, span: Span) -> Self {
        Self::Word(Word::quoted(text, span))
    }

    /// Several values.
    pub fn list(items: Vec<Word>, span: Span) -> Self {
        Self::Word(Word { parts: vec![Part::List(items)], span })
    }

    /// What a call gives.
    pub fn output(command: Command) -> Self {
        let span = command.span;
        let script = Script { body: vec![Node::Command(command)], opaque: Vec::new() };
        Self::Word(Word { parts: vec![Part::Output { script: Box::new(script), quoted: true }], span })
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Word(it) => it.span,
            Self::Name(it) => it.span,
            Self::Object(it) => it.span,
            Self::Code(it) => it.span,
        }
    }

    /// The text, when it is one.
    pub fn literal(&self) -> Option<String> {
        match self {
            Self::Word(word) => word.literal(),
            _ => None,
        }
    }
}

impl Name {
    /// A name of the text.
    pub fn free(path: impl Into<String>, span: Span) -> Self {
        Self { base: Base::Free, path: path.into(), computed: false, span }
    }

    /// A name of the language or of a module.
    pub fn library(path: impl Into<String>, span: Span) -> Self {
        Self { base: Base::Library, path: path.into(), computed: false, span }
    }
}

/// A word that is the value of a variable.
pub fn variable(name: impl Into<String>, span: Span) -> Word {
    formed(name, VariableForm::Plain, span)
}

/// A word that is a variable in some form.
pub fn formed(name: impl Into<String>, form: VariableForm, span: Span) -> Word {
    Word { parts: vec![Part::Variable { name: name.into(), form, quoted: true }], span }
}

/// Adds parts at the end; neighbouring texts become one.
pub fn append(parts: &mut Vec<Part>, more: Vec<Part>) {
    for part in more {
        if let Part::Text { text, .. } = &part
            && let Some(Part::Text { text: last, quoted }) = parts.last_mut()
        {
            last.push_str(text);
            *quoted = true;
            continue;
        }
        parts.push(part);
    }
}

/// Words joined with text between them.
pub fn join(words: Vec<Word>, between: &str, span: Span) -> Word {
    let mut parts = Vec::new();
    for (number, word) in words.into_iter().enumerate() {
        if number > 0 && !between.is_empty() {
            append(&mut parts, vec![Part::Text { text: between.to_owned(), quoted: true }]);
        }
        append(&mut parts, word.parts);
    }
    if parts.is_empty() {
        return Word::quoted("", span);
    }
    Word { parts, span }
}

/// The items of a list, when the word is one and nothing else.
pub fn items(word: &Word) -> Option<&[Word]> {
    match word.parts.as_slice() {
        [Part::List(items)] => Some(items),
        _ => None,
    }
}

/// The word is a number that was written out.
pub fn is_number(word: &Word) -> bool {
    matches!(word.parts.as_slice(), [Part::Text { text, quoted: false }] if text.parse::<f64>().is_ok())
        || matches!(word.parts.as_slice(), [Part::Number(_)])
}

/// Nothing runs in it and it is short: it may be written down twice.
pub fn is_simple(word: &Word) -> bool {
    word.parts.len() <= 16
        && word.parts.iter().all(|part| match part {
            Part::Text { text, .. } | Part::Glob(text) => text.len() <= 1024,
            Part::Variable { form, .. } => {
                matches!(form, VariableForm::Plain | VariableForm::Environment | VariableForm::Index(_))
            }
            Part::List(list) => {
                list.len() <= 64 && list.iter().all(|it| items(it).is_none() && is_simple(it))
            }
            Part::Number(script) => script.body.is_empty(),
            Part::Unknown | Part::Tilde(_) => true,
            _ => false,
        })
}

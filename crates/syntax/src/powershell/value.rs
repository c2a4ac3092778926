//! What an expression is worth, as far as reading tells.

use crate::script::{Command, Node, Part, Script, VariableForm, Word};
use countersign_model::Span;

/// A value with its place in the text.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) kind: Kind,
    pub(super) span: Span,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(super) enum Kind {
    /// A string or a character.
    Text(String),
    /// A whole number.
    Number(i64),
    /// `$true` and `$false`.
    Bool(bool),
    /// `$null`.
    Null,
    /// An array.
    List(Vec<Value>),
    /// A hash table.
    Table(Vec<(Value, Value)>),
    /// `[System.IO.File]`: the full name of the type, lower case.
    Type(String),
    /// Everything that is not known yet: variables, results of commands, strings with either inside.
    Parts(Vec<Part>),
}

impl Value {
    pub(super) fn new(kind: Kind, span: Span) -> Self {
        Self { kind, span }
    }

    pub(super) fn unknown(span: Span) -> Self {
        Self::new(Kind::Parts(vec![Part::Unknown]), span)
    }

    /// The result of what runs.
    pub(super) fn output(body: Vec<Node>, span: Span) -> Self {
        let script = Box::new(Script { body, opaque: Vec::new() });
        Self::new(Kind::Parts(vec![Part::Output { script, quoted: false }]), span)
    }

    /// The result of a call.
    pub(super) fn call(words: Vec<Word>, span: Span) -> Self {
        Self::output(vec![Node::Command(Command { words, span, ..Command::default() })], span)
    }

    /// A number or truth value which reading does not give; what runs to find it is kept.
    pub(super) fn number(body: Vec<Node>, span: Span) -> Self {
        Self::new(Kind::Parts(vec![Part::Number(Box::new(Script { body, opaque: Vec::new() }))]), span)
    }

    /// A value that is made of others in a way that is not followed: what runs and what flows in is kept.
    pub(super) fn mixed(values: Vec<Self>, span: Span) -> Self {
        let mut parts = vec![Part::Unknown];
        for value in values {
            parts.extend(value.parts().into_iter().filter(is_open));
        }
        Self::new(Kind::Parts(parts), span)
    }

    /// Its parts, to be joined with others.
    pub(super) fn parts(self) -> Vec<Part> {
        let text = |text: String| vec![Part::Text { text, quoted: true }];
        match self.kind {
            Kind::Text(it) => text(it),
            Kind::Number(it) => text(it.to_string()),
            Kind::Bool(it) => text(if it { "True" } else { "False" }.to_owned()),
            Kind::Null => text(String::new()),
            Kind::Type(it) => text(format!("[{it}]")),
            Kind::List(items) => vec![Part::List(items.into_iter().map(Self::word).collect())],
            Kind::Table(pairs) => {
                let mut words = Vec::new();
                for (key, value) in pairs {
                    // A key is a name and no value, but finding it may run something.
                    if key.text().is_none() {
                        words.push(key.word());
                    }
                    words.push(value.word());
                }
                vec![Part::List(words)]
            }
            Kind::Parts(parts) => parts,
        }
    }

    pub(super) fn word(self) -> Word {
        let span = self.span;
        Word { parts: self.parts(), span }
    }

    /// Its text, when it is one string or number.
    pub(super) fn text(&self) -> Option<String> {
        match &self.kind {
            Kind::Text(it) => Some(it.clone()),
            Kind::Number(it) => Some(it.to_string()),
            Kind::Parts(parts) => match parts.as_slice() {
                [Part::Text { text, .. }] => Some(text.clone()),
                _ => None,
            },
            _ => None,
        }
    }

    /// The command whose result it is, when it is that and nothing else.
    pub(super) fn command(&self) -> Option<&Command> {
        match &self.kind {
            Kind::Parts(parts) => match parts.as_slice() {
                [Part::Output { script, .. }] => match script.body.as_slice() {
                    [Node::Command(command)] => Some(command),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        }
    }

    /// The variable that it is, when it is that and nothing else.
    pub(super) fn variable(&self) -> Option<(&str, &VariableForm)> {
        match &self.kind {
            Kind::Parts(parts) => match parts.as_slice() {
                [Part::Variable { name, form, .. }] => Some((name, form)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether it holds the result of something that runs, or of a list or block.
    pub(super) fn flows(&self) -> bool {
        matches!(&self.kind, Kind::Parts(parts) if parts.iter().any(|it| matches!(it, Part::Output { .. })))
    }

    /// What runs to find the value; the value itself is dropped.
    pub(super) fn running(self) -> Vec<Node> {
        match self.kind {
            Kind::Parts(_) | Kind::List(_) | Kind::Table(_) => running(self.parts()),
            _ => Vec::new(),
        }
    }

    /// The statement that consists of this value: it goes to the output.
    pub(super) fn statement(self) -> Vec<Node> {
        let span = self.span;
        match self.kind {
            Kind::Null => Vec::new(),
            Kind::Parts(parts) if matches!(parts.as_slice(), [Part::Output { .. } | Part::Number(_)]) => {
                running(parts)
            }
            kind => vec![echo(Self::new(kind, span))],
        }
    }
}

/// Whether something runs or flows in, so that it must not be forgotten.
fn is_open(part: &Part) -> bool {
    match part {
        Part::Text { .. } | Part::Unknown => false,
        Part::List(words) => words.iter().any(|word| word.parts.iter().any(is_open)),
        _ => true,
    }
}

/// `Write-Output value`.
pub(super) fn echo(value: Value) -> Node {
    let span = value.span;
    Node::Command(Command {
        words: vec![Word::text("write-output", span), value.word()],
        span,
        ..Command::default()
    })
}

fn running(parts: Vec<Part>) -> Vec<Node> {
    let mut out = Vec::new();
    for part in parts {
        match part {
            Part::Output { script, .. } | Part::Process { script, .. } | Part::Number(script) => {
                out.extend(script.body)
            }
            Part::List(words) | Part::Braces(words) => {
                out.extend(words.into_iter().flat_map(|word| running(word.parts)));
            }
            Part::Variable { form: VariableForm::Default(word), .. } => out.extend(running(word.parts)),
            _ => {}
        }
    }
    out
}

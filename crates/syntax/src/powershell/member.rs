//! Members of values and types, as commands.

use super::cursor::Reader;
use super::value::{Kind, Value};
use crate::script::{Command, Node, Part, VariableForm, Word};
use countersign_model::Span;

/// The name of a member.
pub(super) enum Name {
    /// As written, lower case.
    Literal(String),
    /// Computed in a way that reading does not give.
    Computed(Value),
}

impl Reader<'_> {
    /// `value.name` and `[type]::name`, not called.
    pub(super) fn property(value: Value, fixed: bool, name: Name, span: Span) -> Value {
        if let Name::Literal(name) = &name {
            if let Some(kind) = known_property(&value, fixed, name) {
                return Value::new(kind, span);
            }
            if !fixed
                && let Some((variable, form)) = value.variable()
                && let Some(form) = property_form(form, name)
            {
                let part = Part::Variable { name: variable.to_owned(), form, quoted: true };
                return Value::new(Kind::Parts(vec![part]), span);
            }
        }
        Value::call(called(value, fixed, name, span), span)
    }

    /// `value.name(…)` and `[type]::name(…)`.
    pub(super) fn call(
        &mut self,
        value: Value,
        fixed: bool,
        name: Name,
        arguments: Vec<Value>,
        span: Span,
    ) -> Value {
        if let Name::Literal(name) = &name {
            let folded = match &value.kind {
                Kind::Type(of) if fixed => self.fold_static(of, name, &arguments),
                _ => self.fold_method(&value, name, &arguments),
            };
            if let Some(kind) = folded {
                return Value::new(kind, span);
            }
            if let Some(block) = block_method(&value, name, &arguments, span) {
                return block;
            }
        }
        let mut words = called(value, fixed, name, span);
        words.extend(arguments.into_iter().map(Value::word));
        Value::call(words, span)
    }
}

/// The name of a call, and the receiver when it is a method.
fn called(value: Value, fixed: bool, name: Name, span: Span) -> Vec<Word> {
    let text = |text: &str| Part::Text { text: text.to_owned(), quoted: false };
    let mut parts = Vec::new();
    let mut words = Vec::new();
    if fixed {
        match value.kind {
            Kind::Type(of) => parts.push(text(&format!("ps:[{of}]::"))),
            _ => {
                parts.push(text("ps:["));
                parts.extend(value.parts());
                parts.push(text("]::"));
            }
        }
    } else {
        parts.push(text("ps:."));
        words.extend([Word::text("--self", span), value.word()]);
    }
    match name {
        Name::Literal(name) => parts.push(text(&name)),
        Name::Computed(name) => parts.extend(name.parts()),
    }
    // One text is easier to look up than two.
    if let [Part::Text { text: first, .. }, Part::Text { text: second, .. }] = parts.as_slice() {
        parts = vec![text(&format!("{first}{second}"))];
    }
    words.insert(0, Word { parts, span });
    words
}

/// What is done with a variable when a property of it is read.
fn property_form(form: &VariableForm, name: &str) -> Option<VariableForm> {
    match form {
        VariableForm::Plain if matches!(name, "length" | "count") => Some(VariableForm::Length),
        VariableForm::Plain => Some(VariableForm::Index(format!(".{name}"))),
        VariableForm::Index(before) => Some(VariableForm::Index(format!("{before}.{name}"))),
        _ => None,
    }
}

/// Properties that say the same as their owner, and constants.
fn known_property(value: &Value, fixed: bool, name: &str) -> Option<Kind> {
    if fixed {
        return match (&value.kind, name) {
            (Kind::Type(of), "empty") if of == "system.string" => Some(Kind::Text(String::new())),
            (Kind::Type(of), "newline") if of == "system.environment" => Some(Kind::Text("\n".to_owned())),
            _ => None,
        };
    }
    if let Kind::Text(text) = &value.kind
        && name == "length"
    {
        return Some(Kind::Number(i64::try_from(text.chars().count()).ok()?));
    }
    if let Some(command) = value.command()
        && name == "value"
        && let [cmdlet, variable] = command.words.as_slice()
        && cmdlet.literal().as_deref() == Some("get-variable")
    {
        let name = variable.literal()?.to_lowercase();
        return Some(Kind::Parts(vec![Part::Variable { name, form: VariableForm::Plain, quoted: true }]));
    }
    let here = matches!(value.variable(), Some(("PWD", VariableForm::Plain)))
        || value.command().is_some_and(
            |it| matches!(it.words.as_slice(), [one] if one.literal().as_deref() == Some("pwd")),
        );
    match &value.kind {
        Kind::Parts(parts) if here && matches!(name, "path" | "providerpath") => {
            Some(Kind::Parts(parts.clone()))
        }
        _ => None,
    }
}

/// `{…}.Invoke()`, `$list.ForEach({…})`, `$list.Where({…})`.
fn block_method(value: &Value, name: &str, arguments: &[Value], span: Span) -> Option<Value> {
    if let Kind::Parts(parts) = &value.kind
        && let [Part::Block(script)] = parts.as_slice()
        && matches!(name, "invoke" | "invokereturnasis" | "invokewithcontext")
    {
        let mut body: Vec<Node> = arguments.iter().cloned().flat_map(Value::running).collect();
        body.extend(script.body.iter().cloned());
        return Some(Value::output(body, span));
    }
    let cmdlet = match name {
        "foreach" => "foreach-object",
        "where" => "where-object",
        _ => return None,
    };
    let block = arguments.first().filter(
        |it| matches!(&it.kind, Kind::Parts(parts) if matches!(parts.as_slice(), [Part::Block(_)])),
    )?;
    let words = vec![Word::text(cmdlet, span), block.clone().word()];
    let stages =
        vec![super::value::echo(value.clone()), Node::Command(Command { words, span, ..Command::default() })];
    Some(Value::output(vec![Node::Pipeline { stages, stderr: false }], span))
}

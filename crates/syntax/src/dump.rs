//! A script as one line of text, lisp-like, for tests and for people.
//!
//! `(cmd "rm" "-rf" $x)`; words of several parts are `(word …)`; spans and quoting are left out, so that a test states
//! only what the text means.

use crate::script::{Assign, Command, Node, Part, Redirect, RedirectKind, Script, VariableForm, Word};
use std::fmt::Write as _;

/// The whole script: its nodes, then what was opaque.
#[must_use]
pub fn dump(script: &Script) -> String {
    let mut out = nodes(&script.body);
    for opaque in &script.opaque {
        if !out.is_empty() {
            out.push(' ');
        }
        let _ = write!(out, "(opaque {:?})", opaque.why);
    }
    out
}

/// One word.
#[must_use]
pub fn word(word: &Word) -> String {
    match word.parts.as_slice() {
        [] => "\"\"".to_owned(),
        [one] => part(one),
        many => word
            .literal()
            .map_or_else(|| format!("(word {})", joined(many.iter().map(part))), |text| format!("{text:?}")),
    }
}

fn nodes(list: &[Node]) -> String {
    joined(list.iter().map(node))
}

fn words(list: &[Word]) -> String {
    joined(list.iter().map(word))
}

fn joined(items: impl Iterator<Item = String>) -> String {
    items.filter(|item| !item.is_empty()).collect::<Vec<_>>().join(" ")
}

/// `(head body body)`, without the empty bodies.
fn list(head: &str, bodies: &[String]) -> String {
    format!("({})", joined(std::iter::once(head.to_owned()).chain(bodies.iter().cloned())))
}

fn node(node: &Node) -> String {
    match node {
        Node::Command(it) => command(it),
        Node::Pipeline { stages, stderr } => list(if *stderr { "pipe&" } else { "pipe" }, &[nodes(stages)]),
        Node::Sequence(body) => list("seq", &[nodes(body)]),
        Node::Background(body) => list("bg", &[self::node(body)]),
        Node::Subshell { body, redirects } => list("sub", &[nodes(body), redirected(redirects)]),
        Node::Group { body, redirects } => list("group", &[nodes(body), redirected(redirects)]),
        Node::Branch { condition, arms, redirects, .. } => {
            let arms = joined(arms.iter().map(|arm| list("arm", &[nodes(arm)])));
            list("if", &[list("", &[nodes(condition)]), arms, redirected(redirects)])
        }
        Node::Loop { variable, words: over, condition, body, redirects, endless, .. } => list(
            if *endless { "endless" } else { "loop" },
            &[
                variable.clone().unwrap_or_default(),
                list("", &[words(over)]),
                list("", &[nodes(condition)]),
                nodes(body),
                redirected(redirects),
            ],
        ),
        Node::Function { name, parameters, body, .. } => {
            list("fn", &[name.clone(), list("", &[parameters.join(" ")]), nodes(body)])
        }
        Node::Assign(it) => assign(it),
        Node::Return(value) => list("return", &[word(value)]),
    }
}

fn command(command: &Command) -> String {
    let assigns = joined(command.assigns.iter().map(assign));
    list("cmd", &[assigns, words(&command.words), redirected(&command.redirects)])
}

fn assign(assign: &Assign) -> String {
    list(if assign.append { "set+" } else { "set" }, &[assign.name.clone(), words(&assign.values)])
}

fn redirected(redirects: &[Redirect]) -> String {
    joined(redirects.iter().map(|redirect| {
        let sign = match redirect.kind {
            RedirectKind::Write => ">",
            RedirectKind::Append => ">>",
            RedirectKind::Read => "<",
            RedirectKind::ReadWrite => "<>",
            RedirectKind::Duplicate => ">&",
            RedirectKind::Text => "<<",
        };
        let descriptor = redirect.descriptor.map(|it| it.to_string()).unwrap_or_default();
        list(&format!("{descriptor}{sign}"), &[word(&redirect.target)])
    }))
}

fn part(part: &Part) -> String {
    match part {
        Part::Text { text, .. } => format!("{text:?}"),
        Part::Variable { name, form, .. } => variable(name, form),
        Part::Output { script, .. } => list("out", &[dump(script)]),
        Part::Process { script, input } => list(if *input { "proc<" } else { "proc>" }, &[dump(script)]),
        Part::Glob(text) => format!("(glob {text:?})"),
        Part::Tilde(text) => format!("(tilde {text:?})"),
        Part::Braces(alternatives) => list("braces", &[words(alternatives)]),
        Part::List(items) => list("list", &[words(items)]),
        Part::Block(script) => list("block", &[dump(script)]),
        Part::Number(script) | Part::Arithmetic { script, .. } => list("num", &[dump(script)]),
        Part::Unknown => "?".to_owned(),
    }
}

fn variable(name: &str, form: &VariableForm) -> String {
    match form {
        VariableForm::Plain => format!("${name}"),
        VariableForm::Environment => format!("$env:{name}"),
        VariableForm::Default(value) => format!("${{{name}:-{}}}", word(value)),
        VariableForm::AssignDefault(value) => format!("${{{name}:={}}}", word(value)),
        VariableForm::Required => format!("${{{name}:?}}"),
        VariableForm::Alternative(value) => format!("${{{name}:+{}}}", word(value)),
        VariableForm::Edit { operator, operands } => format!("${{{name}{operator} {}}}", words(operands)),
        VariableForm::Indirect => format!("${{!{name}}}"),
        VariableForm::Length => format!("${{#{name}}}"),
        VariableForm::Index(index) => format!("${name}[{index}]"),
    }
}

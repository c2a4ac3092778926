//! Parameters: `([type]$name = default, …)`.

use super::cursor::Reader;
use super::expression::LOWEST;
use super::types::Bracket;
use super::value::{Kind, Value};
use crate::script::{Assign, Node, Part, VariableForm, Word};

impl Reader<'_> {
    /// The names, and what runs when they are bound: defaults, and the code of attributes.
    pub(super) fn parameters(&mut self) -> (Vec<String>, Vec<Node>) {
        let opened = self.at;
        self.bump();
        let both = self.with_commas(false, |it| it.deeper(Self::parameter_list)).unwrap_or_default();
        self.close(")", opened);
        both
    }

    fn parameter_list(&mut self) -> (Vec<String>, Vec<Node>) {
        let (mut names, mut nodes) = (Vec::new(), Vec::new());
        loop {
            self.newlines();
            let start = self.at;
            match self.peek() {
                None | Some(')') => return (names, nodes),
                Some(',') => {
                    self.bump();
                }
                Some('[') => match self.bracket() {
                    Some(Bracket::Type(_)) => {}
                    Some(Bracket::Attribute) => {
                        let values = self.attribute(start);
                        nodes.extend(values.into_iter().flat_map(bound));
                    }
                    None => {
                        self.bump();
                        self.note(start, "not a type");
                    }
                },
                Some('$') => {
                    let variable = self.variable();
                    let name = variable.as_ref().and_then(|it| it.variable()).map(|it| it.0.to_owned());
                    let name = name.unwrap_or_default();
                    self.newlines();
                    if self.eat("=") {
                        self.newlines();
                        let default = self.deeper(|it| it.expression(LOWEST));
                        let default = default.unwrap_or_else(|| Value::unknown(self.since(start)));
                        nodes.push(with_default(&name, default));
                    }
                    names.push(name);
                    if self.at == start {
                        self.bump();
                    }
                }
                Some(_) => {
                    self.bump();
                    self.note(start, "expected a parameter");
                }
            }
        }
    }
}

/// `$name = ${name:-default}`
fn with_default(name: &str, default: Value) -> Node {
    let span = default.span;
    let form = VariableForm::Default(Box::new(default.word()));
    let parts = vec![Part::Variable { name: name.to_owned(), form, quoted: true }];
    Node::Assign(Assign { name: name.to_owned(), values: vec![Word { parts, span }], append: false, span })
}

/// What runs for an attribute: the block of `[ValidateScript({…})]`.
pub(super) fn bound(value: Value) -> Vec<Node> {
    match value.kind {
        Kind::Parts(parts) => parts
            .into_iter()
            .flat_map(|part| match part {
                Part::Block(script) | Part::Output { script, .. } | Part::Number(script) => script.body,
                _ => Vec::new(),
            })
            .collect(),
        _ => value.running(),
    }
}

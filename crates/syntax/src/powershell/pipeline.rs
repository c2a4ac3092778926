//! Pipelines, chains of them, and assignments.

use super::chars::{is_blank, is_dash, is_double, is_newline, is_single};
use super::cursor::Reader;
use super::expression::LOWEST;
use super::parameters::bound;
use super::statement::{Item, value_of};
use super::value::{Kind, Value, echo};
use crate::script::{Assign, Node, Part, VariableForm, Word};
use countersign_model::Span;

impl Reader<'_> {
    /// Pipelines with `&&` and `||` between.
    pub(super) fn chain(&mut self) -> Item {
        let first = self.pipeline();
        let mut rest: Vec<Node> = Vec::new();
        loop {
            self.blanks();
            if self.starts("&&") || self.starts("||") {
                self.at += 2;
                self.newlines();
                let before = self.at;
                rest.extend(self.pipeline().nodes());
                if self.at == before {
                    break;
                }
            } else {
                break;
            }
        }
        let item = if rest.is_empty() {
            first
        } else {
            let mut all = first.nodes();
            all.extend(rest);
            Item::Nodes(vec![Node::Sequence(all)])
        };
        if !self.starts("&") {
            return item;
        }
        self.bump();
        let body = item.nodes();
        Item::Nodes(vec![Node::Background(Box::new(single(body)))])
    }

    /// Stages with `|` between.
    fn pipeline(&mut self) -> Item {
        let start = self.at;
        let first = self.element(true);
        if self.at == start && self.starts("|") {
            self.note(start, "nothing in front of the pipe");
        }
        let mut stages = Vec::new();
        while self.at_pipe() {
            self.bump();
            self.newlines();
            let begins = self.at;
            let stage = self.element(false).nodes();
            if self.at == begins {
                self.note(start, "nothing behind the pipe");
                break;
            }
            stages.push(single(stage));
        }
        if stages.is_empty() {
            return first;
        }
        let mut all = vec![single(first.nodes())];
        all.extend(stages);
        Item::Nodes(vec![Node::Pipeline { stages: all, stderr: false }])
    }

    /// A pipe, on this line or at the beginning of the next.
    fn at_pipe(&mut self) -> bool {
        self.blanks();
        let here = |reader: &Self| reader.starts("|") && !reader.starts("||");
        if here(self) {
            return true;
        }
        if !self.at_char(is_newline) {
            return false;
        }
        let (start, noted) = (self.at, self.opaque.len());
        self.newlines();
        if here(self) {
            return true;
        }
        self.at = start;
        self.opaque.truncate(noted);
        false
    }

    /// One stage: a command or an expression, which the first time may be an assignment.
    fn element(&mut self, first: bool) -> Item {
        let start = self.at;
        if !self.at_expression() {
            return Item::Nodes(self.command());
        }
        let value = self.expression(LOWEST);
        if first && let Some(operator) = self.assignment_operator() {
            self.newlines();
            return self.assignment(value, operator, start);
        }
        let redirects = self.redirects();
        if redirects.is_empty() {
            return Item::Value(value);
        }
        let mut node = echo(value);
        if let Node::Command(command) = &mut node {
            command.redirects = redirects;
            command.span = self.since(start);
        }
        Item::Nodes(vec![node])
    }

    /// Whether a value begins here, and not the name of a command.
    fn at_expression(&self) -> bool {
        let Some(first) = self.peek() else { return false };
        let second = self.second();
        match first {
            '$' | '@' | '(' | '{' | '[' | ',' => true,
            c if is_single(c) || is_double(c) => true,
            '!' => second.is_some_and(|c| {
                matches!(c, '$' | '(' | '[' | '!' | '-' | '@') || is_blank(c) || is_single(c) || is_double(c)
            }),
            c if is_dash(c) => {
                self.at_unary().is_some()
                    || second.is_some_and(|c| c.is_ascii_digit() || matches!(c, '$' | '(' | '.'))
                    || second.is_some_and(is_dash) && self.rest().chars().nth(2) == Some('$')
            }
            '+' => second.is_some_and(|c| c.is_ascii_digit() || matches!(c, '$' | '(' | '+')),
            '.' => second.is_some_and(|c| c.is_ascii_digit()),
            c if c.is_ascii_digit() => self.at_number(),
            _ => false,
        }
    }

    fn assignment_operator(&mut self) -> Option<&'static str> {
        self.blanks();
        let operator = ["??=", "+=", "-=", "*=", "/=", "%=", "="].into_iter().find(|it| self.starts(it))?;
        self.eat(operator).then_some(operator)
    }

    fn assignment(&mut self, target: Value, operator: &str, start: usize) -> Item {
        let table_is_arguments = matches!(target.variable(), Some((name, _)) if self.splatted.contains(name));
        let item = self.deeper(Self::statement).unwrap_or(Item::Nodes(Vec::new()));
        let span = self.since(start);
        let mut value = value_of(item, span);
        if table_is_arguments && let Kind::Table(pairs) = value.kind {
            value = Value::new(Kind::List(arguments(pairs)), span);
        }
        let value = match operator {
            "=" | "+=" | "??=" => value,
            _ => Value::number(value.running(), span),
        };
        if let Some((name, _)) = target.variable()
            && let Some(alias) = name.strip_prefix("alias:")
            && let Some(text) = value.text()
        {
            let (alias, text) = (alias.to_owned(), self.resolve(&text, &[]));
            self.named.insert(alias, text);
        }
        Item::Nodes(bind(target, value, operator, span))
    }
}

/// The arguments that a splatted hash table stands for.
fn arguments(pairs: Vec<(Value, Value)>) -> Vec<Value> {
    let mut out = Vec::new();
    for (key, value) in pairs {
        let span = key.span;
        let name = match key.text() {
            Some(name) => Value::new(Kind::Text(format!("-{name}")), span),
            None => key,
        };
        match value.kind {
            Kind::Bool(true) => out.push(name),
            Kind::Bool(false) => {}
            _ => out.extend([name, value]),
        }
    }
    out
}

/// Binds the value to the target.
fn bind(target: Value, value: Value, operator: &str, span: Span) -> Vec<Node> {
    let assign = |name: String, values: Vec<Word>| {
        vec![Node::Assign(Assign { name, values, append: operator == "+=", span })]
    };
    let variable = target.variable().map(|(name, form)| (name.to_owned(), form.clone()));
    match variable {
        Some((name, VariableForm::Index(index))) if index.starts_with('.') => {
            return assign(format!("{name}{index}"), vec![value.word()]);
        }
        Some((name, VariableForm::Index(index))) => {
            return assign(format!("{name}[{index}]"), vec![value.word()]);
        }
        Some((name, _)) if operator == "??=" => {
            let form = VariableForm::Default(Box::new(value.word()));
            let part = Part::Variable { name: name.clone(), form, quoted: true };
            return assign(name, vec![Word { parts: vec![part], span }]);
        }
        Some((name, _)) => {
            let values = match value.kind {
                Kind::List(items) => items.into_iter().map(Value::word).collect(),
                _ => vec![value.word()],
            };
            return assign(name, values);
        }
        None => {}
    }
    match target.kind {
        Kind::Null => value.running(),
        Kind::List(targets) => destructure(targets, value, operator, span),
        Kind::Parts(mut parts) => {
            // A property is set: the call that would read it, with the new value.
            if let [Part::Output { script, .. }] = parts.as_mut_slice()
                && let [Node::Command(command)] = script.body.as_mut_slice()
                && let Some(Part::Text { text, .. }) =
                    command.words.first_mut().and_then(|it| it.parts.first_mut())
            {
                if text == "get-content" {
                    "set-content".clone_into(text);
                } else if text.starts_with("ps:") {
                    text.push('=');
                }
                command.words.push(value.word());
                return std::mem::take(&mut script.body);
            }
            // An element that is computed, or a variable with an attribute that runs code.
            let name = parts.iter().find_map(|part| match part {
                Part::Variable { name, form: VariableForm::Plain, .. } => Some(name.clone()),
                _ => None,
            });
            let mut nodes = bound(Value::new(Kind::Parts(parts), span));
            match name {
                Some(name) => {
                    nodes.push(Node::Assign(Assign { name, values: vec![value.word()], append: true, span }))
                }
                None => nodes.extend(value.running()),
            }
            nodes
        }
        _ => value.running(),
    }
}

/// `$a, $b = 1, 2`.
fn destructure(targets: Vec<Value>, value: Value, operator: &str, span: Span) -> Vec<Node> {
    let mut values = match value.kind {
        Kind::List(items) if items.len() == targets.len() => items,
        kind => vec![Value::new(kind, span)],
    }
    .into_iter();
    let mut out = Vec::new();
    for target in targets {
        let value = values.next().unwrap_or_else(|| Value::unknown(span));
        out.extend(bind(target, value, operator, span));
    }
    out
}

/// Several nodes as one.
pub(super) fn single(mut nodes: Vec<Node>) -> Node {
    match nodes.len() {
        1 => nodes.pop().unwrap_or(Node::Sequence(Vec::new())),
        _ => Node::Group { body: nodes, redirects: Vec::new() },
    }
}

//! Statements, and the blocks that hold them.

use super::chars::is_newline;
use super::cursor::Reader;
use super::value::{Kind, Value, echo};
use crate::script::{Assign, Node, Part, Script, VariableForm};
use countersign_model::Span;

/// Longest place that a prompt shows, bytes.
const MAX_PROMPT: usize = 120;

/// What a statement was read as.
pub(super) enum Item {
    /// Something that runs.
    Nodes(Vec<Node>),
    /// A value that goes to the output.
    Value(Value),
    /// `param(…)`: names, and the defaults with what else runs when the values are bound.
    Parameters(Vec<String>, Vec<Node>),
}

/// A script block.
pub(super) struct Block {
    pub(super) parameters: Vec<String>,
    pub(super) body: Vec<Node>,
}

impl Item {
    /// The same, behind what runs first.
    pub(super) fn behind(self, mut first: Vec<Node>) -> Self {
        if first.is_empty() {
            return self;
        }
        match self {
            Self::Parameters(names, nodes) => {
                first.extend(nodes);
                Self::Parameters(names, first)
            }
            item => {
                first.extend(item.nodes());
                Self::Nodes(first)
            }
        }
    }

    /// As something that runs.
    pub(super) fn nodes(self) -> Vec<Node> {
        match self {
            Self::Nodes(nodes) | Self::Parameters(_, nodes) => nodes,
            Self::Value(value) => value.statement(),
        }
    }
}

/// All statements as nodes, with the names of the parameters.
pub(super) fn nodes(items: Vec<Item>) -> (Vec<String>, Vec<Node>) {
    let (mut parameters, mut body) = (Vec::new(), Vec::new());
    for item in items {
        if let Item::Parameters(names, _) = &item {
            parameters.extend(names.iter().cloned());
        }
        body.extend(item.nodes());
    }
    (parameters, body)
}

/// What statements are worth that stand in brackets.
pub(super) fn worth(mut items: Vec<Item>, span: Span) -> Value {
    if items.len() == 1
        && let Some(item) = items.pop()
    {
        return value_of(item, span);
    }
    if items.is_empty() {
        return Value::new(Kind::Null, span);
    }
    if items.iter().all(|it| matches!(it, Item::Value(_))) {
        let values =
            items.into_iter().filter_map(|it| if let Item::Value(value) = it { Some(value) } else { None });
        return Value::new(Kind::List(values.collect()), span);
    }
    Value::output(nodes(items).1, span)
}

/// What a statement is worth.
pub(super) fn value_of(item: Item, span: Span) -> Value {
    match item {
        Item::Value(value) => value,
        item => {
            let mut body = item.nodes();
            if let Some(value) = body.last().and_then(assigned) {
                body.push(echo(value));
            }
            Value::output(body, span)
        }
    }
}

/// An assignment in brackets is worth what was assigned.
fn assigned(node: &Node) -> Option<Value> {
    match node {
        Node::Assign(Assign { name, span, .. }) => {
            let part = Part::Variable { name: name.clone(), form: VariableForm::Plain, quoted: true };
            Some(Value::new(Kind::Parts(vec![part]), *span))
        }
        _ => None,
    }
}

impl Reader<'_> {
    /// Statements up to the closing bracket, which is not eaten, or to the end.
    pub(super) fn statements(&mut self, close: Option<char>) -> Vec<Item> {
        let mut items = Vec::new();
        loop {
            self.newlines();
            let start = self.at;
            match self.peek() {
                None => return items,
                c if c == close => return items,
                Some(';') => {
                    self.bump();
                    continue;
                }
                Some(')' | '}') => {
                    self.bump();
                    self.note(start, "closing bracket without an opening one");
                    continue;
                }
                Some(_) => {}
            }
            let prompted = self.behind_prompt();
            match self.deeper(Self::statement) {
                // A statement may follow `param(…)` on the same line.
                Some(item @ Item::Parameters(..)) => items.push(item),
                Some(item) => {
                    items.push(item);
                    self.end_of_statement();
                }
                None => return items,
            }
            if let Some(at) = prompted.filter(|at| *at > start && *at < self.at) {
                // The line as it was typed, without the prompt that it was copied with. What was seen so far stays.
                self.at = at;
                continue;
            }
            if self.at == start {
                self.bump();
                self.note(start, "unexpected character");
            }
        }
    }

    /// Where the typed part of a line begins that was copied with its prompt: `PS C:\> Get-Item x`. As it stands that is
    /// `Get-Process` into a file; whoever hands it on without the prompt means what stands behind.
    fn behind_prompt(&self) -> Option<usize> {
        let line = self.text.get(..self.at)?.rsplit('\n').next()?;
        if !line.trim().is_empty() {
            return None;
        }
        let rest = self.rest().strip_prefix("PS")?;
        let head = rest.find('>').filter(|end| *end <= MAX_PROMPT)?;
        let place = rest.get(..head)?;
        let alone = place.is_empty() || place.starts_with(' ');
        let plain = !place.contains(|c: char| is_newline(c) || "|;&\"'`$(){}=,".contains(c));
        let typed = rest.get(head + 1..)?;
        let blank = typed.len() - typed.trim_start_matches(' ').len();
        let begins = typed.get(blank..)?.starts_with(|c: char| !c.is_whitespace());
        (alone && plain && blank > 0 && begins).then_some(self.at + 2 + head + 1 + blank)
    }

    /// What stands behind a statement on the same line without belonging to it is opaque.
    fn end_of_statement(&mut self) {
        let bracket = self.text.get(..self.at).is_some_and(|it| it.ends_with(['}', '&']));
        self.blanks();
        let ends = |c: char| is_newline(c) || matches!(c, ';' | ')' | '}');
        if bracket || self.peek().is_none_or(ends) {
            return;
        }
        let start = self.at;
        self.take_while(|c| !ends(c));
        if self.at > start {
            self.note(start, "not understood here");
        }
    }

    /// `{…}`.
    pub(super) fn block(&mut self) -> Block {
        let opened = self.at;
        if !self.eat("{") {
            self.note(opened, "expected a block");
            return Block { parameters: Vec::new(), body: Vec::new() };
        }
        let items = self.with_commas(true, |it| it.deeper(|it| it.statements(Some('}')))).unwrap_or_default();
        self.close("}", opened);
        let (parameters, body) = nodes(items);
        Block { parameters, body }
    }

    /// `{…}` behind line ends, as nodes.
    pub(super) fn body(&mut self) -> Vec<Node> {
        self.newlines();
        self.block().body
    }

    /// `{…}` as a value.
    pub(super) fn block_value(&mut self) -> Value {
        let start = self.at;
        let body = self.block().body;
        let script = Box::new(Script { body, opaque: Vec::new() });
        Value::new(Kind::Parts(vec![Part::Block(script)]), self.since(start))
    }

    /// Statements in brackets: `(…)`, `$(…)`, `@(…)`. The reader stands at the bracket.
    pub(super) fn bracketed(&mut self, open: &str) -> Vec<Item> {
        let opened = self.at;
        if !self.eat(open) {
            self.note(opened, &format!("expected `{open}`"));
            return Vec::new();
        }
        let items = self.with_commas(true, |it| it.deeper(|it| it.statements(Some(')')))).unwrap_or_default();
        self.close(")", opened);
        items
    }
}

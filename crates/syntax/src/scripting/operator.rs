//! What operators make of their operands.

use super::expr::branch;
use super::expr::list_of;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Name, Value, append, formed, is_number, items};
use crate::Language;
use crate::script::{Assign, Node, Part, VariableForm, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// `a || b`: the second runs only now and then, and either may be the value.
    pub(super) fn either(
        &mut self,
        op: &str,
        left: Value,
        nodes: Vec<Node>,
        right: Value,
        start: Span,
    ) -> Value {
        let span = self.since(start);
        if matches!(op, "&&" | "and") {
            self.run(left);
            if !nodes.is_empty() {
                self.body.push(branch(vec![nodes]));
            }
            return right;
        }
        if self.is_callable(&left) {
            self.body.extend(nodes);
            self.run(right);
            return left;
        }
        if self.is_callable(&right) {
            self.run(left);
            self.body.extend(nodes);
            return right;
        }
        if is_truth(&left) && is_truth(&right) {
            // Two conditions: neither is a value that goes anywhere.
            self.run(left);
            let mut arm = nodes;
            arm.extend(self.collect(|reader| reader.run(right)));
            if !arm.is_empty() {
                self.body.push(branch(vec![arm]));
            }
            return Value::number(span);
        }
        let name = format!("?{}", start.start);
        if !matches!(&left, Value::Word(it) if it.parts == super::value::variable(&name, span).parts) {
            let first = self.bound(&name, left, span);
            self.body.push(first);
        }
        let mut arm = nodes;
        arm.push(self.bound(&name, right, span));
        self.body.push(branch(vec![arm]));
        Value::Word(super::value::variable(name, span))
    }

    pub(super) fn combine(&mut self, op: &str, left: Value, right: Value, span: Span) -> Value {
        if op == self.table.concat {
            let (left, right) = (self.word_of(left), self.word_of(right));
            return self.joined(left, right, span);
        }
        match op {
            "<<" if self.is(Language::Ruby) => {
                if let Value::Name(Name { base: super::value::Base::Free, path, .. }) = &left {
                    let word = self.word_of(right);
                    let (name, values) = (path.clone(), vec![word]);
                    self.body.push(Node::Assign(Assign { name, values, append: true, span }));
                    return left;
                }
                let argument = super::value::Argument { key: None, value: right };
                return self.method(left, "<<", vec![argument], span);
            }
            // `"…%s…" % value`: the text is unknown, but the value is in it.
            "%" if self.is(Language::Ruby) && matches!(&left, Value::Word(it) if !is_number(it)) => {
                let mut word = self.word_of(left);
                let right = self.word_of(right);
                word.parts.push(Part::Unknown);
                word.parts.extend(right.parts);
                return Value::Word(Word { parts: word.parts, span });
            }
            _ => {}
        }
        self.run(left);
        self.run(right);
        Value::number(span)
    }

    /// Two values in one text.
    pub(super) fn joined(&mut self, left: Word, right: Word, span: Span) -> Value {
        if self.table.concat == "+" && is_number(&left) && is_number(&right) {
            self.run_word(left);
            self.run_word(right);
            return Value::number(span);
        }
        match (items(&left), items(&right)) {
            (Some(_), Some(_)) if self.is(Language::Ruby) => {
                let mut all = list_of(left);
                all.extend(list_of(right));
                return Value::list(all, span);
            }
            (None, None) => {}
            // What a list becomes as text is not followed (`[]+{}` and its kin).
            _ => {
                self.run_word(left);
                self.run_word(right);
                return Value::unknown(span);
            }
        }
        let mut parts = left.parts;
        append(&mut parts, right.parts);
        if let [Part::Text { quoted, .. }] = parts.as_mut_slice() {
            *quoted = true;
        }
        Value::Word(Word { parts, span })
    }

    /// What signs in front make of a value.
    pub(super) fn signed(&mut self, value: Value, opaque: bool, negative: bool, start: Span) -> Value {
        if opaque {
            self.run(value);
            return Value::number(self.since(start));
        }
        if negative {
            return match value.literal() {
                Some(text) if !text.starts_with('-') => {
                    Value::Word(Word::text(format!("-{text}"), self.since(start)))
                }
                _ => {
                    self.run(value);
                    Value::number(self.since(start))
                }
            };
        }
        value
    }

    /// The word here is an operator and not a name that is called or assigned.
    pub(super) fn is_operator_word(&self) -> bool {
        !matches!(self.op_at(1), "=" | "." | "," | ")" | ";" | "=>" | ":")
    }

    /// `-e $file`.
    pub(super) fn is_file_test(&self) -> bool {
        let name = self.word_at(1);
        name.len() == 1
            && !self.at(1).space
            && !matches!(self.op_at(2), "=>" | ",")
            && matches!(self.at(2).kind, Kind::Var(..) | Kind::Text(..) | Kind::Name(_) | Kind::Op("(" | "$"))
    }

    /// The value of a variable of the environment or of the arguments.
    pub(super) fn environment(&self, value: &Value) -> Option<Word> {
        let Value::Name(name) = value else { return None };
        let found = ["process.env", "ENV", "_ENV", "_SERVER", "Bun.env", "import.meta.env"]
            .into_iter()
            .find_map(|root| name.path.strip_prefix(root))?;
        let key = match found.strip_prefix('.') {
            Some(key) if name.path.starts_with("_SERVER") && matches!(key, "argv" | "argc") => return None,
            Some(key) => key,
            None if found.is_empty() => "*",
            None => return None,
        };
        if self.is(Language::Lua) {
            return None;
        }
        Some(formed(if name.computed { "*" } else { key }, VariableForm::Environment, name.span))
    }
}

/// The value is a number or a truth value.
fn is_truth(value: &Value) -> bool {
    match value {
        Value::Word(word) => {
            matches!(word.parts.as_slice(), [Part::Number(_)])
                || matches!(word.literal().as_deref(), Some("true" | "false"))
        }
        _ => false,
    }
}

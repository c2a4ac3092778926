//! What stands behind a value: members, calls, indexes.

use super::chars::{is_blank, is_double, is_name, is_newline, is_single};
use super::cursor::{MAX_DEPTH, Reader};
use super::expression::LOWEST;
use super::member::Name;
use super::value::{Kind, Value};
use crate::script::{Part, VariableForm};

impl Reader<'_> {
    /// The value with everything that is joined to it.
    pub(super) fn postfix(&mut self, mut value: Value) -> Value {
        for _ in 0..MAX_DEPTH {
            let start = self.at;
            value = self.one_postfix(value);
            if self.at == start {
                return value;
            }
        }
        // Each member holds what is in front of it, so a long chain is deep nesting.
        self.give_up(&format!("nesting deeper than {MAX_DEPTH}"));
        value
    }

    fn one_postfix(&mut self, value: Value) -> Value {
        let begins = value.span.start;
        if self.starts("::") && self.begins_member(2) {
            self.at += 2;
            return self.member(value, true);
        }
        if self.starts(".") && self.begins_member(1) {
            self.at += 1;
            return self.member(value, false);
        }
        if self.starts(".") && self.member_on_next_line() {
            return self.member(value, false);
        }
        if self.starts("?.") && self.begins_member(2) {
            self.at += 2;
            return self.member(value, false);
        }
        if self.starts("[") || self.starts("?[") {
            self.eat("?");
            let opened = self.at;
            self.bump();
            self.newlines();
            let index = self.with_commas(true, |it| it.deeper(|it| it.expression(LOWEST)));
            self.newlines();
            self.close("]", opened);
            let span = self.since(begins);
            return index.map_or_else(|| Value::unknown(span), |index| self.index(value, index, span));
        }
        if self.starts("++") || self.starts("--") {
            self.at += 2;
            return Value::number(value.running(), self.since(begins));
        }
        value
    }

    /// Steps to the name behind a dot that ends its line; the reader does not move when there is none.
    fn member_on_next_line(&mut self) -> bool {
        let after = self.rest().get(1..).unwrap_or("").trim_start_matches(is_blank);
        let name = after.trim_start().starts_with(|c: char| is_name(c) && !c.is_ascii_digit());
        if !after.starts_with(is_newline) || !name {
            return false;
        }
        self.bump();
        self.take_while(char::is_whitespace);
        true
    }

    fn begins_member(&self, skip: usize) -> bool {
        self.rest()
            .get(skip..)
            .and_then(|it| it.chars().next())
            .is_some_and(|c| is_name(c) || matches!(c, '$' | '(') || is_single(c) || is_double(c))
    }

    /// The member behind a dot or `::`, with its arguments when it is called.
    fn member(&mut self, value: Value, fixed: bool) -> Value {
        let begins = value.span.start;
        let name = match self.peek() {
            Some(c) if is_name(c) => Name::Literal(self.take_while(is_name).to_lowercase()),
            // `.$name`, `.'name'`, `.('na' + 'me')`
            _ => match self.deeper(Self::member_name) {
                Some(name) => match name.text() {
                    Some(text) => Name::Literal(text.to_lowercase()),
                    None => Name::Computed(name),
                },
                None => return value,
            },
        };
        if self.starts("(") {
            let opened = self.at;
            self.bump();
            let arguments = self.call_arguments();
            self.close(")", opened);
            let span = self.since(begins);
            return self.call(value, fixed, name, arguments, span);
        }
        // `$list.ForEach{ … }`
        if self.starts("{") && matches!(&name, Name::Literal(it) if it == "foreach" || it == "where") {
            let block = self.block_value();
            let span = self.since(begins);
            return self.call(value, fixed, name, vec![block], span);
        }
        let span = self.since(begins);
        Self::property(value, fixed, name, span)
    }

    fn member_name(&mut self) -> Value {
        if self.starts("$") && self.second() != Some('(') {
            let start = self.at;
            return self.variable().unwrap_or_else(|| {
                self.bump();
                Value::unknown(self.since(start))
            });
        }
        if self.starts("(") || self.starts("$(") {
            let start = self.at;
            let items = self.bracketed(if self.starts("(") { "(" } else { "$(" });
            return super::statement::worth(items, self.since(start));
        }
        self.string().unwrap_or_else(|| Value::unknown(self.since(self.at)))
    }

    /// Arguments up to the closing parenthesis, which is not eaten.
    pub(super) fn call_arguments(&mut self) -> Vec<Value> {
        let mut out = Vec::new();
        loop {
            self.newlines();
            let start = self.at;
            match self.peek() {
                None | Some(')') => return out,
                Some(',') => {
                    self.bump();
                    continue;
                }
                Some(_) => {}
            }
            match self.with_commas(false, |it| it.deeper(|it| it.expression(LOWEST))) {
                Some(value) => out.push(value),
                None => return out,
            }
            self.newlines();
            // `[Parameter(Mandatory = $true)]`
            if self.starts("=") {
                self.bump();
            }
            if self.at == start {
                // Leave what is not understood to the one who looks for the closing bracket.
                return out;
            }
        }
    }

    fn index(&mut self, value: Value, index: Value, span: countersign_model::Span) -> Value {
        if let Some(kind) = self.fold_index(&value, &index) {
            return Value::new(kind, span);
        }
        if let (Some((name, form)), Some(text)) = (value.variable(), index.text()) {
            let form = match form {
                // `$args[0]` is the first parameter of a function.
                VariableForm::Plain if name == "@" => match &index.kind {
                    Kind::Number(n) if (0..64).contains(n) => {
                        let part = Part::Variable {
                            name: (n + 1).to_string(),
                            form: VariableForm::Plain,
                            quoted: true,
                        };
                        return Value::new(Kind::Parts(vec![part]), span);
                    }
                    _ => VariableForm::Index(text),
                },
                VariableForm::Plain => VariableForm::Index(text),
                VariableForm::Index(before) => VariableForm::Index(format!("{before}[{text}]")),
                _ => return Value::mixed(vec![value, index], span),
            };
            let part = Part::Variable { name: name.to_owned(), form, quoted: true };
            return Value::new(Kind::Parts(vec![part]), span);
        }
        Value::mixed(vec![value, index], span)
    }
}

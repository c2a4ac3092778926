//! Expressions of awk.

use super::awk::TABLE;
use super::primary::short;
use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Argument, Name, Value, formed};
use crate::script::{Node, VariableForm};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// Expressions with commas between them; in `print` a `>` is a redirect.
    pub(super) fn awk_list(&mut self, end: usize, print: bool) -> Vec<Argument> {
        let outer = std::mem::replace(&mut self.no_do, print);
        let mut out = Vec::new();
        while self.pos < end {
            let before = self.pos;
            let value = self.awk_expression();
            out.push(Argument { key: None, value });
            if !self.eat(",") {
                if end == usize::MAX || self.pos == before {
                    break;
                }
                if !matches!(self.op(), "," | "") {
                    self.bump();
                }
            }
        }
        self.no_do = outer;
        out
    }

    pub(super) fn awk_expression(&mut self) -> Value {
        self.deeper(Self::awk_assignment)
    }

    fn awk_assignment(&mut self) -> Value {
        let start = self.span();
        let left = self.awk_binary();
        match self.op() {
            "?" => {
                self.bump();
                self.run(left);
                let yes = self.awk_arm();
                self.eat(":");
                let no = self.awk_arm();
                self.body.push(Node::Branch {
                    exhaustive: false,
                    condition: Vec::new(),
                    arms: vec![yes, no],
                    redirects: Vec::new(),
                });
                Value::unknown(self.since(start))
            }
            op @ ("=" | "+=" | "-=" | "*=" | "/=" | "%=" | "^=" | "**=") => {
                self.bump();
                let right = self.awk_expression();
                let span = self.since(start);
                self.assign(left, op, right, span)
            }
            _ => left,
        }
    }

    fn awk_arm(&mut self) -> Vec<Node> {
        self.collect(|reader| {
            let value = reader.awk_expression();
            reader.run(value);
        })
    }

    fn awk_binary(&mut self) -> Value {
        let start = self.span();
        let mut left = self.awk_concat();
        while !self.at(0).line || matches!(self.op(), "&&" | "||") {
            let op = self.op();
            if matches!(op, "|" | "|&") && self.word_at(1) == "getline" {
                self.pos += 2;
                let inet = self.literal_of(&left).is_some_and(|it| it.starts_with("/inet"));
                let name = if inet { "read" } else { "pipe" };
                let call =
                    self.command(name, None, vec![Argument { key: None, value: left }], self.since(start));
                left = self.awk_received(call, start);
                continue;
            }
            let comparison = matches!(op, "==" | "!=" | "<" | "<=" | ">=" | "~" | "!~" | "&&" | "||")
                || (op == ">" && !self.no_do)
                || self.word() == "in";
            if !comparison {
                break;
            }
            self.bump();
            let right = self.awk_concat();
            self.run(left);
            self.run(right);
            left = Value::number(self.since(start));
        }
        left
    }

    /// What `getline` reads goes into a variable when one follows.
    fn awk_received(&mut self, call: Value, start: Span) -> Value {
        if !self.at(0).line && matches!(self.at(0).kind, Kind::Name(_)) && self.word() != "in" {
            let target = self.awk_primary();
            let span = self.since(start);
            return self.assign(target, "=", call, span);
        }
        if self.op() == "$" {
            let field = self.awk_primary();
            self.run(field);
        }
        call
    }

    /// Values side by side are one text.
    pub(super) fn awk_concat(&mut self) -> Value {
        let start = self.span();
        let first = self.awk_sum();
        if !self.awk_continues() {
            return first;
        }
        let mut parts = self.word_of(first).parts;
        while self.awk_continues() {
            let before = self.pos;
            let value = self.awk_sum();
            let word = self.word_of(value);
            super::value::append(&mut parts, word.parts);
            if self.pos == before {
                break;
            }
        }
        Value::Word(crate::Word { parts, span: self.since(start) })
    }

    fn awk_continues(&self) -> bool {
        let token = self.at(0);
        if token.line {
            return false;
        }
        match &token.kind {
            Kind::Number(_) | Kind::Text(Quote::Plain, _) => true,
            Kind::Name(name) => !TABLE.reserved.contains(&name.as_ref()),
            Kind::Op("$" | "(" | "!") => true,
            _ => false,
        }
    }

    fn awk_sum(&mut self) -> Value {
        let start = self.span();
        let mut left = self.awk_unary();
        while matches!(self.op(), "+" | "-" | "*" | "/" | "%" | "^" | "**") && !self.at(0).line {
            self.bump();
            let right = self.awk_unary();
            self.run(left);
            self.run(right);
            left = Value::number(self.since(start));
        }
        left
    }

    fn awk_unary(&mut self) -> Value {
        let start = self.span();
        let from = self.pos;
        while matches!(self.op(), "!" | "-" | "+" | "++" | "--") {
            self.bump();
        }
        let changed = self.pos > from;
        let value = self.deeper(Self::awk_primary);
        if matches!(self.op(), "++" | "--") {
            self.bump();
        }
        if changed {
            self.run(value);
            return Value::number(self.since(start));
        }
        value
    }

    fn awk_primary(&mut self) -> Value {
        let start = self.span();
        match &self.at(0).kind {
            Kind::Op("$") => {
                while matches!(self.op(), "$" | "++" | "--" | "-") {
                    self.bump();
                }
                let field = self.deeper(Self::awk_primary);
                self.run(field);
                Value::unknown(self.since(start))
            }
            Kind::Op("(") => {
                let end = self.mate();
                self.bump();
                let mut values = self.awk_list(end, false);
                self.skip_to(end.saturating_add(1));
                match (values.len(), values.pop()) {
                    (1, Some(one)) => one.value,
                    (_, last) => {
                        values.extend(last);
                        for value in values {
                            self.run(value.value);
                        }
                        Value::unknown(self.since(start))
                    }
                }
            }
            Kind::Op("@") => {
                // An indirect call: the name of the function is a value.
                self.bump();
                let name = self.take_name();
                let arguments = if self.op() == "(" { self.awk_arguments() } else { Vec::new() };
                let known = self.names.known(name).and_then(crate::Word::literal);
                self.awk_call(known.as_deref().unwrap_or("@"), arguments, start)
            }
            Kind::Name(name) => self.awk_name(name, start),
            Kind::Number(_) | Kind::Text(..) => self.primary(),
            _ => Value::unknown(start),
        }
    }

    fn awk_arguments(&mut self) -> Vec<Argument> {
        let end = self.mate();
        self.bump();
        let out = self.awk_list(end, false);
        self.skip_to(end.saturating_add(1));
        out
    }

    fn awk_name(&mut self, name: &'t str, start: Span) -> Value {
        if name == "getline" {
            self.bump();
            let mut target = None;
            if !self.at(0).line
                && (matches!(self.at(0).kind, Kind::Name(_)) || self.op() == "$")
                && self.word() != "in"
            {
                target = Some(self.awk_primary());
            }
            let mut call = Value::unknown(start);
            if self.eat("<") {
                let value = self.awk_sum();
                call = self.command("read", None, vec![Argument { key: None, value }], self.since(start));
            }
            return match target {
                Some(target @ Value::Name(_)) => {
                    let span = self.since(start);
                    self.assign(target, "=", call, span)
                }
                _ => call,
            };
        }
        if TABLE.reserved.contains(&name) {
            return Value::unknown(start);
        }
        self.bump();
        if self.op() == "(" {
            let arguments = self.awk_arguments();
            return self.awk_call(name, arguments, start);
        }
        if self.op() == "[" {
            let end = self.mate();
            self.bump();
            let mut keys = self.awk_list(end, false);
            self.skip_to(end.saturating_add(1));
            let key = keys.pop().map_or_else(|| Value::unknown(start), |it| it.value);
            let text = key.literal();
            self.run(key);
            let span = self.since(start);
            return match (name, text) {
                ("ENVIRON", Some(key)) => Value::Word(formed(key, VariableForm::Environment, span)),
                ("ENVIRON", None) => Value::Word(formed("*", VariableForm::Environment, span)),
                ("ARGV", Some(key)) if key != "0" => Value::Word(super::value::variable(key, span)),
                (_, Some(key)) => Value::Name(Name::free(format!("{}.{}", short(name), short(&key)), span)),
                (_, None) => Value::Name(Name { computed: true, ..Name::free(short(name), span) }),
            };
        }
        Value::Name(Name::free(short(name), start))
    }

    fn awk_call(&mut self, name: &str, arguments: Vec<Argument>, start: Span) -> Value {
        let span = self.since(start);
        if self.names.functions.contains(name) {
            return self.call(Value::Name(Name::free(name, span)), arguments, span);
        }
        if matches!(name, "system" | "@") {
            return self.command(name, None, arguments, span);
        }
        let text = self.text_at(&arguments, 0);
        let value = match (name, text) {
            ("tolower", Some(text)) => Value::text(text.to_lowercase(), span),
            ("toupper", Some(text)) => Value::text(text.to_uppercase(), span),
            ("sprintf", Some(text)) if !text.contains('%') => Value::text(text, span),
            _ => Value::unknown(span),
        };
        for argument in arguments {
            self.run(argument.value);
        }
        value
    }
}

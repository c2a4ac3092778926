//! Function literals, parameters, patterns.

use super::primary::short;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Argument, Base, Code, Name, Value, variable};
use crate::Language;
use crate::script::{Command, Node, Word};
use countersign_model::Span;

/// What a value is taken apart into.
#[derive(Debug)]
pub enum Pattern {
    /// A variable.
    Name(String),
    /// Members by name.
    Members(Vec<(String, Pattern)>),
    /// Items by place.
    Items(Vec<Pattern>),
}

/// Patterns inside patterns.
pub const MAX_PATTERN: usize = 6;

impl<'t, 'a> Reader<'t, 'a> {
    /// Parameters, result type and body of a function; its name is read already.
    pub(super) fn function_rest(&mut self, start: Span) -> Code {
        let outer = (std::mem::take(&mut self.no_do), std::mem::take(&mut self.in_choice));
        let shifts = std::mem::take(&mut self.shifts);
        let mut parameters = Vec::new();
        self.skip_type_arguments();
        let body = self.collect(|reader| {
            if reader.op() == "(" {
                parameters = reader.parameters();
            }
            if reader.eat_word("use") && reader.op() == "(" {
                let end = reader.mate();
                reader.skip_to(end.saturating_add(1));
            }
            if reader.eat(":") {
                reader.skip_type();
            }
            reader.function_body();
        });
        (self.no_do, self.in_choice) = outer;
        self.shifts = shifts;
        Code { parameters, body, span: self.since(start) }
    }

    fn function_body(&mut self) {
        if self.is(Language::Lua) {
            let span = self.span();
            self.deeper(|reader| {
                reader.until(&["end"]);
                Value::unknown(span)
            });
            self.end();
        } else if self.op() == "{" {
            self.block();
        } else if self.eat("=>") {
            let value = self.expression();
            let word = self.word_of(value);
            self.body.push(Node::Return(word));
        }
    }

    /// `x => …`, `(a, b) => …`, at the first parameter.
    pub(super) fn arrow(&mut self) -> Value {
        let start = self.span();
        let outer = std::mem::take(&mut self.in_choice);
        let mut parameters = Vec::new();
        let body = self.collect(|reader| {
            if reader.op() == "(" {
                parameters = reader.parameters();
                if reader.eat(":") {
                    reader.skip_type();
                }
            } else {
                let name = reader.take_name();
                reader.parameter(Pattern::Name(short(name).to_owned()), &mut parameters);
            }
            reader.eat("=>");
            if reader.op() == "{" {
                reader.block();
            } else {
                let value = reader.expression();
                let word = reader.word_of(value);
                reader.body.push(Node::Return(word));
            }
        });
        self.in_choice = outer;
        Value::Code(Code { parameters, body, span: self.since(start) })
    }

    /// The parenthesis here opens the parameters of an arrow function.
    pub(super) fn is_arrow(&self) -> bool {
        if self.op() != "(" {
            return false;
        }
        match self.after_mate().kind {
            Kind::Op("=>") => true,
            Kind::Op(":") if !self.in_choice => {
                // A result type may stand before the arrow.
                let place = self.at(0).mate.saturating_sub(self.pos);
                (2..26)
                    .map(|it| &self.at(place + it).kind)
                    .take_while(|it| {
                        matches!(
                            it,
                            Kind::Name(_)
                                | Kind::Text(..)
                                | Kind::Op(
                                    "." | "<"
                                        | ">"
                                        | "["
                                        | "]"
                                        | "|"
                                        | "&"
                                        | "=>"
                                        | "{"
                                        | "}"
                                        | ":"
                                        | ";"
                                        | ","
                                )
                        )
                    })
                    .any(|it| matches!(it, Kind::Op("=>")))
            }
            _ => false,
        }
    }

    /// Parameters between the parentheses here.
    pub(super) fn parameters(&mut self) -> Vec<String> {
        let end = self.mate();
        self.bump();
        let mut out = Vec::new();
        while self.pos < end {
            let before = self.pos;
            while matches!(self.op(), "..." | "&" | "*" | "**" | "@") || self.is_modifier() {
                self.bump();
            }
            if self.eat_type_before() {
                continue;
            }
            let pattern = self.pattern(0);
            self.eat("?");
            if let Some(pattern) = pattern {
                self.parameter(pattern, &mut out);
            }
            if self.eat(":") {
                if self.is(Language::Ruby) {
                    if !matches!(self.op(), "," | ")") {
                        let value = self.expression();
                        self.run(value);
                    }
                } else {
                    self.skip_type();
                }
            }
            if self.eat("=") {
                let value = self.expression();
                if let Some(name) = out.last().cloned() {
                    self.default(&name, value);
                } else {
                    self.run(value);
                }
            }
            self.eat(",");
            self.eat(";");
            if self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
        out
    }

    /// `a = require('fs')`: the value when none is given; arguments come first.
    fn default(&mut self, name: &str, value: Value) {
        if let Value::Name(Name { base: Base::Library, path, .. }) = &value {
            self.names.alias(name, path);
            return;
        }
        self.run(value);
    }

    /// A type in front of a parameter (PHP) or a word such as `readonly`.
    fn eat_type_before(&mut self) -> bool {
        let php = self.is(Language::Php) && matches!(self.at(0).kind, Kind::Name(_) | Kind::Op("?" | "|"));
        if php {
            self.bump();
        }
        php
    }

    fn is_modifier(&self) -> bool {
        self.is(Language::JavaScript)
            && matches!(self.word(), "public" | "private" | "protected" | "readonly" | "override")
            && !self.word_at(1).is_empty()
    }

    fn parameter(&mut self, pattern: Pattern, out: &mut Vec<String>) {
        let handed = self.handed.take();
        let span = self.previous().span;
        let name = match pattern {
            Pattern::Name(ref name) => name.clone(),
            // Members come by name: each is a parameter.
            Pattern::Members(members) if handed.is_none() => {
                for (key, pattern) in members {
                    if !matches!(&pattern, Pattern::Name(name) if *name == key) {
                        self.take_apart(pattern, Value::Word(variable(&key, span)), span);
                    }
                    self.names.bind(&key);
                    out.push(key);
                }
                return;
            }
            _ => format!("?{}", out.len()),
        };
        match handed {
            Some(value) => self.take_apart(pattern, value, span),
            None => match pattern {
                Pattern::Name(name) => self.names.bind(&name),
                pattern => self.take_apart(pattern, Value::Word(variable(&name, span)), span),
            },
        }
        out.push(name);
    }

    /// A function literal that has a name of its own: it is defined, and the value calls it.
    pub(super) fn literal_function(&mut self, own: &str, code: Code) -> Value {
        if own.is_empty() {
            return Value::Code(code);
        }
        let span = code.span;
        let mut words = vec![Word::text(own, span)];
        words.extend(code.parameters.iter().map(|it| variable(it, span)));
        let parameters = code.parameters.clone();
        self.define(own, code);
        let command = Command { words, span, ..Command::default() };
        Value::Code(Code { parameters, body: vec![Node::Command(command)], span })
    }

    /// A function of the text.
    pub(super) fn define(&mut self, name: &str, code: Code) {
        let name = short(name).to_owned();
        self.names.functions.insert(name.clone());
        self.body.push(Node::Function {
            name,
            parameters: code.parameters,
            body: code.body,
            span: code.span,
        });
    }

    /// `import('fs').then(fs => …)`: the parameter of the function stands for the module.
    pub(super) fn hand_over(&mut self, value: &Value, method: &str) {
        if method == "then" && matches!(value, Value::Name(Name { base: Base::Library, computed: false, .. }))
        {
            self.handed = Some(value.clone());
        }
    }

    /// `{ url = …, 'x' }` of Lua.
    pub(super) fn lua_table(&mut self) -> Value {
        let start = self.span();
        let end = self.mate();
        self.bump();
        let mut out: Vec<Argument> = Vec::new();
        while self.pos < end {
            let before = self.pos;
            let mut key = None;
            if !self.word().is_empty() && self.op_at(1) == "=" {
                key = Some(self.take_name().to_owned());
                self.bump();
            } else if self.op() == "[" {
                let close = self.mate();
                self.bump();
                let value = self.expression();
                key = value.literal();
                self.run(value);
                self.skip_to(close.saturating_add(1));
                self.eat("=");
            }
            let value = self.expression();
            out.push(Argument { key, value });
            if !(self.eat(",") || self.eat(";")) && self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
        self.gathered(out, self.since(start))
    }
}

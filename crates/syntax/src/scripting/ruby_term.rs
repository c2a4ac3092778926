//! Terms of Ruby: names that may be calls, blocks, lambdas.

use super::primary::short;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Argument, Code, Name, Value};
use crate::script::Node;
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    pub(super) fn ruby_term(&mut self, name: &'t str, span: Span) -> Value {
        match name {
            "if" | "unless" => self.ruby_if(),
            "while" | "until" => self.ruby_while(),
            "for" => self.ruby_for(),
            "case" => self.ruby_case(),
            "begin" => {
                self.bump();
                let body = self.collect(Self::guarded_body);
                self.body.push(Node::Group { body, redirects: Vec::new() });
            }
            "def" => self.ruby_def(),
            "class" | "module" => {
                self.bump();
                let class = short(self.word()).to_owned();
                let outer = std::mem::replace(&mut self.class, class);
                self.skip_header(&["end"]);
                self.guarded_body();
                self.class = outer;
            }
            "BEGIN" | "END" if self.op_at(1) == "{" => {
                self.bump();
                self.block();
            }
            "return" | "break" | "next" => {
                self.bump();
                if self.starts_argument() || (self.op() == "(" && !self.at(0).line) {
                    let mut value = self.expression();
                    while self.eat(",") {
                        self.run(value);
                        value = self.expression();
                    }
                    if name == "return" {
                        let word = self.word_of(value);
                        self.body.push(Node::Return(word));
                    } else {
                        self.run(value);
                    }
                }
            }
            "alias" | "undef" => {
                while !self.done() && !self.at(1).line && !matches!(self.op_at(1), ";") {
                    self.bump();
                }
                self.bump();
            }
            "self" | "super" | "yield" | "__FILE__" | "__dir__" | "redo" | "retry" => {
                self.bump();
                if self.starts_argument() {
                    for argument in self.bare_arguments() {
                        self.run(argument.value);
                    }
                }
                return Value::Name(Name::free(name, span));
            }
            "end" | "then" | "do" | "else" | "elsif" | "when" | "in" | "rescue" | "ensure" | "and" | "or" => {
            }
            _ => return self.ruby_name(name, span),
        }
        Value::unknown(self.since(span))
    }

    /// A name: a variable, a constant, or a call with or without parentheses.
    fn ruby_name(&mut self, name: &'t str, span: Span) -> Value {
        self.bump();
        let from = self.pos;
        let constant = name.starts_with(char::is_uppercase);
        let callee = Value::Name(self.names.resolve(short(name), self.table, span));
        if self.op() == "("
            && !self.at(0).line
            && (!self.at(0).space || !constant)
            && !self.names.is_bound(name)
        {
            let mut arguments = self.arguments();
            arguments.extend(self.block_argument());
            return self.ruby_call(name, callee, arguments, from, span);
        }
        if constant || self.names.is_bound(name) {
            return callee;
        }
        let mut arguments = Vec::new();
        let bare = self.starts_argument();
        if bare {
            arguments = self.bare_arguments();
        }
        let block = self.block_argument();
        if bare || block.is_some() {
            arguments.extend(block);
            return self.ruby_call(name, callee, arguments, from, span);
        }
        let known = self.names.functions.contains(name)
            || matches!(
                name,
                "gets" | "fork" | "exit" | "abort" | "exit!" | "readline" | "readlines" | "binding"
            );
        if known && !matches!(self.op(), "=" | "+=" | "||=" | "<<") {
            return self.call(callee, Vec::new(), span);
        }
        callee
    }

    fn ruby_call(
        &mut self,
        name: &str,
        callee: Value,
        mut arguments: Vec<Argument>,
        from: usize,
        span: Span,
    ) -> Value {
        let here = self.since(span);
        let literal = matches!(name, "lambda" | "proc");
        if literal
            && arguments.len() == 1
            && matches!(arguments.first(), Some(Argument { value: Value::Code(_), .. }))
        {
            return arguments.pop().map_or_else(|| Value::unknown(here), |it| it.value);
        }
        if name == "loop"
            && let [Argument { value: Value::Code(_), .. }] = arguments.as_slice()
            && let Some(Argument { value: Value::Code(code), .. }) = arguments.pop()
        {
            let endless = !code.body.is_empty() && !self.leaves(from);
            self.push_loop(None, Vec::new(), Vec::new(), code.body, endless, span);
            return Value::unknown(here);
        }
        self.call(callee, arguments, here)
    }

    /// `{ |x| … }` or `do |x| … end` after a call.
    pub(super) fn block_argument(&mut self) -> Option<Argument> {
        let braces = self.op() == "{" && !self.at(0).line;
        let words = self.word() == "do" && !self.no_do && !self.at(0).line;
        if !braces && !words {
            return None;
        }
        let start = self.span();
        let code = self.ruby_block(start);
        Some(Argument { key: None, value: Value::Code(code) })
    }

    fn ruby_block(&mut self, start: Span) -> Code {
        let braces = self.op() == "{";
        let end = self.mate();
        let outer = std::mem::take(&mut self.no_do);
        self.bump();
        let mut parameters = Vec::new();
        let body = self.collect(|reader| {
            if reader.eat("|") {
                while !reader.done() && reader.op() != "|" {
                    if let Kind::Name(name) = &reader.at(0).kind {
                        parameters.push(short(name).to_owned());
                        reader.names.bind(name);
                    }
                    reader.bump();
                }
                reader.bump();
            }
            reader.eat("||");
            reader.deeper(|reader| {
                if braces {
                    reader.statements(end);
                } else {
                    reader.guarded_body();
                }
                Value::unknown(start)
            });
        });
        if braces {
            self.skip_to(end.saturating_add(1));
        }
        self.no_do = outer;
        Code { parameters, body, span: self.since(start) }
    }

    /// `->(x) { … }`.
    pub(super) fn ruby_lambda(&mut self) -> Value {
        let start = self.span();
        self.bump();
        let mut parameters = Vec::new();
        if self.op() == "(" {
            parameters = self.parameters();
        } else {
            while !self.word().is_empty() && self.word() != "do" {
                parameters.push(short(self.take_name()).to_owned());
                self.eat(",");
            }
        }
        if self.op() != "{" && self.word() != "do" {
            return Value::unknown(self.since(start));
        }
        let mut code = self.ruby_block(start);
        code.parameters = parameters;
        Value::Code(code)
    }
}

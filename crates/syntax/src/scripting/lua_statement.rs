//! Statements of Lua.

use super::primary::short;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Name, Value};
use crate::script::Node;

impl<'t, 'a> Reader<'t, 'a> {
    pub(super) fn lua_statement(&mut self) {
        let start = self.span();
        if self.eat(";") {
            return;
        }
        if self.op() == "::" {
            while !self.done() && self.op_at(1) != "::" {
                self.bump();
            }
            self.pos += 2;
            return;
        }
        match self.word() {
            "local" if self.word_at(1) == "function" => {
                self.bump();
                self.lua_function();
            }
            "function" => self.lua_function(),
            "if" => {
                let mut condition = Vec::new();
                let mut arms = Vec::new();
                while matches!(self.word(), "if" | "elseif" | "else") {
                    let last = self.word() == "else";
                    self.bump();
                    if !last {
                        condition.extend(self.collect(|reader| {
                            let value = reader.expression();
                            reader.run(value);
                        }));
                        self.eat_word("then");
                    }
                    arms.push(self.collect(|reader| reader.until(&["elseif", "else", "end"])));
                }
                self.end();
                self.body.push(Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() });
            }
            "while" => {
                self.bump();
                let truth = self.is_truth(0) && self.word_at(1) == "do";
                let condition = self.collect(|reader| {
                    let value = reader.expression();
                    reader.run(value);
                });
                self.eat_word("do");
                let from = self.pos;
                let body = self.collect(|reader| reader.until(&["end"]));
                self.end();
                let endless = truth && !self.leaves(from);
                self.push_loop(None, Vec::new(), condition, body, endless, start);
            }
            "for" => self.lua_for(),
            "repeat" => {
                self.bump();
                let body = self.collect(|reader| reader.until(&["until"]));
                self.eat_word("until");
                let condition = self.collect(|reader| {
                    let value = reader.expression();
                    reader.run(value);
                });
                self.push_loop(None, Vec::new(), condition, body, false, start);
            }
            "do" => {
                self.bump();
                let body = self.collect(|reader| reader.until(&["end"]));
                self.end();
                self.body.push(Node::Group { body, redirects: Vec::new() });
            }
            "return" => {
                self.bump();
                if matches!(self.word(), "end" | "else" | "elseif" | "until") || self.done() || self.eat(";")
                {
                    return;
                }
                let value = self.values();
                let word = self.word_of(value);
                self.body.push(Node::Return(word));
            }
            "break" => self.bump(),
            "goto" => self.pos += 2,
            "local" => {
                self.bump();
                self.lua_assignment();
            }
            "end" | "else" | "elseif" | "until" | "then" | "in" => {}
            _ => self.lua_assignment(),
        }
    }

    /// `a, b = c, d`, or a call.
    fn lua_assignment(&mut self) {
        let start = self.span();
        let mut targets = vec![self.deeper(Self::postfix)];
        self.lua_attribute();
        while self.op() == "," {
            self.bump();
            targets.push(self.deeper(Self::postfix));
            self.lua_attribute();
        }
        if !self.eat("=") {
            for target in targets {
                self.run(target);
            }
            return;
        }
        let mut values = vec![self.expression()];
        while self.eat(",") {
            values.push(self.expression());
        }
        self.assign_all(targets, values, self.since(start));
    }

    /// `<const>`.
    fn lua_attribute(&mut self) {
        if self.op() == "<" && self.op_at(2) == ">" {
            self.pos += 3;
        }
    }

    fn lua_function(&mut self) {
        let start = self.span();
        self.bump();
        let mut name = self.take_name().to_owned();
        while matches!(self.op(), "." | ":") {
            self.bump();
            let member = self.take_name();
            if name.len() < super::names::MAX_PATH {
                name = format!("{name}.{member}");
            }
        }
        let code = self.function_rest(start);
        self.define(&name, code);
    }

    fn lua_for(&mut self) {
        let start = self.span();
        self.bump();
        let mut name = None;
        while !self.done() && !matches!(self.op(), "=") && self.word() != "in" {
            if let Kind::Name(word) = &self.at(0).kind {
                self.names.bind(word);
                name = Some(short(word).to_owned());
            }
            self.bump();
        }
        self.bump();
        let mut words = Vec::new();
        let condition = self.collect(|reader| {
            loop {
                let value = reader.expression();
                match value {
                    Value::Word(word) => words.push(word),
                    Value::Name(Name { .. }) => words.push(reader.word_of(value)),
                    other => reader.run(other),
                }
                if !reader.eat(",") {
                    break;
                }
            }
        });
        self.eat_word("do");
        let body = self.collect(|reader| reader.until(&["end"]));
        self.end();
        self.push_loop(name, words, condition, body, false, start);
    }
}

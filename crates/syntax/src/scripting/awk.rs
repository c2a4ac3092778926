//! awk: a grammar of its own, over the same tokens.
//!
//! What leaves the program is `awk:system`, `awk:pipe` (a command whose input or output awk is), `awk:write` and
//! `awk:read` (a file, or a connection named `/inet/tcp/0/host/port`), each with that command or file as its first word,
//! and `awk:print` for what goes to the output. Fields of the input are unknown.

use super::reader::Reader;
use super::tables::{Interpolation, Table};
use super::token::Kind;
use super::value::{Argument, Code, Value};
use crate::Language;
use crate::script::Node;
use countersign_model::Span;

/// The table.
pub const TABLE: Table = Table {
    language: Language::Awk,
    prefix: "awk:",
    line_comments: &["#"],
    block_comments: false,
    single: Interpolation::Escapes,
    double: Interpolation::Escapes,
    line_strings: true,
    before_term: &["in", "print", "printf", "return", "else", "do", "exit", "getline", "case"],
    reserved: &[
        "BEGIN",
        "END",
        "BEGINFILE",
        "ENDFILE",
        "if",
        "else",
        "while",
        "for",
        "do",
        "function",
        "func",
        "in",
        "print",
        "printf",
        "return",
        "next",
        "nextfile",
        "exit",
        "delete",
        "break",
        "continue",
        "switch",
        "case",
        "default",
        "getline",
    ],
    concat: " ",
    lines: true,
    members: &[],
    globals: &[],
    grave: &[],
};

impl<'t, 'a> Reader<'t, 'a> {
    /// Patterns with their actions, and functions.
    pub(super) fn awk_program(&mut self) {
        while !self.done() {
            let before = self.pos;
            if self.eat(";") || self.eat("}") {
                continue;
            }
            match self.word() {
                "function" | "func" => {
                    let start = self.span();
                    self.bump();
                    let name = self.take_name();
                    let parameters = if self.op() == "(" { self.parameters() } else { Vec::new() };
                    let body = self.collect(|reader| {
                        if reader.op() == "{" {
                            reader.awk_block();
                        }
                    });
                    self.define(name, Code { parameters, body, span: self.since(start) });
                }
                "BEGIN" | "END" | "BEGINFILE" | "ENDFILE" => self.bump(),
                _ if self.op() == "{" => self.awk_block(),
                _ => {
                    let value = self.awk_expression();
                    self.run(value);
                    self.eat(",");
                }
            }
            if self.pos == before {
                self.bump();
            }
        }
    }

    fn awk_block(&mut self) {
        let end = self.mate();
        self.bump();
        while self.pos < end && !self.done() {
            let before = self.pos;
            self.awk_statement();
            if self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
    }

    fn awk_statement(&mut self) {
        self.deeper(|reader| {
            reader.awk_one();
            Value::unknown(Span::default())
        });
    }

    fn awk_body(&mut self) -> Vec<Node> {
        self.collect(Self::awk_statement)
    }

    /// `(…)`: what runs in it.
    fn awk_condition(&mut self) -> Vec<Node> {
        self.collect(|reader| {
            let end = reader.mate();
            if reader.op() != "(" {
                return;
            }
            reader.bump();
            while reader.pos < end {
                let before = reader.pos;
                let value = reader.awk_expression();
                reader.run(value);
                if reader.pos == before {
                    reader.bump();
                }
            }
            reader.skip_to(end.saturating_add(1));
        })
    }

    fn awk_one(&mut self) {
        let start = self.span();
        if self.eat(";") {
            return;
        }
        if self.op() == "{" {
            return self.awk_block();
        }
        match self.word() {
            "if" => {
                self.bump();
                let condition = self.awk_condition();
                let mut arms = vec![self.awk_body()];
                if self.op() == ";" && self.word_at(1) == "else" {
                    self.bump();
                }
                if self.eat_word("else") {
                    arms.push(self.awk_body());
                }
                self.body.push(Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() });
            }
            "while" | "for" => {
                self.bump();
                let bare = self.mate() == self.pos + 3 && self.op_at(1) == ";";
                let truth = self.mate() == self.pos + 2 && self.is_truth(1);
                let condition = self.awk_condition();
                let from = self.pos;
                let body = self.awk_body();
                let endless = (bare || truth) && !self.leaves(from);
                self.push_loop(None, Vec::new(), condition, body, endless, start);
            }
            "do" => {
                self.bump();
                let body = self.awk_body();
                self.eat(";");
                let condition = if self.eat_word("while") { self.awk_condition() } else { Vec::new() };
                self.push_loop(None, Vec::new(), condition, body, false, start);
            }
            "print" | "printf" => self.awk_print(),
            "switch" => {
                self.bump();
                let condition = self.awk_condition();
                let body = self.collect(|reader| {
                    if reader.op() == "{" {
                        reader.awk_block();
                    }
                });
                self.body.push(Node::Branch {
                    exhaustive: false,
                    condition,
                    arms: vec![body],
                    redirects: Vec::new(),
                });
            }
            "case" | "default" => {
                while !self.done() && !matches!(self.op(), ":" | "}") {
                    self.bump();
                }
                self.eat(":");
            }
            "return" | "exit" | "delete" => {
                let returned = self.word() == "return";
                self.bump();
                if self.awk_ends() {
                    return;
                }
                let value = self.awk_expression();
                if returned {
                    let word = self.word_of(value);
                    self.body.push(Node::Return(word));
                } else {
                    self.run(value);
                }
            }
            "next" | "nextfile" | "break" | "continue" | "else" => self.bump(),
            _ => {
                let value = self.awk_expression();
                self.run(value);
                self.eat(",");
            }
        }
    }

    fn awk_ends(&self) -> bool {
        self.at(0).line || self.done() || matches!(self.op(), ";" | "}")
    }

    /// `print a, b > "file"`, `print | "command"`.
    fn awk_print(&mut self) {
        let start = self.span();
        self.bump();
        let whole = self.op() == "(" && {
            let after = self.after_mate();
            after.line || matches!(after.kind, Kind::Op(">" | ">>" | "|" | "|&" | ";" | "}") | Kind::End)
        };
        let mut arguments = Vec::new();
        if whole {
            let end = self.mate();
            self.bump();
            arguments = self.awk_list(end, false);
            self.skip_to(end.saturating_add(1));
        } else if !self.awk_ends() && !matches!(self.op(), ">" | ">>" | "|" | "|&") {
            arguments = self.awk_list(usize::MAX, true);
        }
        if arguments.is_empty() {
            arguments.push(Argument { key: None, value: Value::unknown(start) });
        }
        let op = self.op();
        let name = match op {
            ">" | ">>" => "write",
            "|" | "|&" => "pipe",
            _ => {
                let call = self.command("print", None, arguments, self.since(start));
                return self.run(call);
            }
        };
        self.bump();
        let target = self.awk_concat();
        let name =
            if self.literal_of(&target).is_some_and(|it| it.starts_with("/inet")) { "write" } else { name };
        arguments.insert(0, Argument { key: None, value: target });
        if op == ">>" {
            let value = Value::Word(crate::Word::text("true", start));
            arguments.push(Argument { key: Some("append".to_owned()), value });
        }
        let call = self.command(name, None, arguments, self.since(start));
        self.run(call);
    }
}

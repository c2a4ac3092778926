//! awk: a grammar of its own, over the same tokens.
//!
//! What leaves the program is `awk:system`, `awk:pipe` (a command whose input or output awk is), `awk:write` and
//! `awk:read` (a file, or a connection named `/inet/tcp/0/host/port`), each with that command or file as its first word,
//! and `awk:print` for what goes to the output. Fields of the input are unknown.

use super::primary::short;
use super::reader::Reader;
use super::tables::{Interpolation, Table};
use super::token::{Kind, Quote};
use super::value::{Argument, Code, Name, Value, formed};
use crate::Language;
use crate::script::{Node, VariableForm};
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
                self.body.push(Node::Branch { condition, arms, redirects: Vec::new() });
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
                self.body.push(Node::Branch { condition, arms: vec![body], redirects: Vec::new() });
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
                    let word = self.to_word(value);
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

    /// Expressions with commas between them; in `print` a `>` is a redirect.
    fn awk_list(&mut self, end: usize, print: bool) -> Vec<Argument> {
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

    fn awk_expression(&mut self) -> Value {
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
    fn awk_concat(&mut self) -> Value {
        let start = self.span();
        let first = self.awk_sum();
        if !self.awk_continues() {
            return first;
        }
        let mut parts = self.to_word(first).parts;
        while self.awk_continues() {
            let before = self.pos;
            let value = self.awk_sum();
            let word = self.to_word(value);
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

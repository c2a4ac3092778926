//! Statements and terms of Ruby.

use super::primary::short;
use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Code, Name, Value, items};
use crate::script::Node;
use countersign_model::Span;

/// Words that end a list of statements.
const ENDS: &[&str] = &["end", "else", "elsif", "when", "in", "rescue", "ensure"];

impl<'t, 'a> Reader<'t, 'a> {
    /// Statements up to one of these words, which stays.
    pub(super) fn until(&mut self, words: &[&str]) {
        while !self.done() {
            let member = self.op_at(1) == ":" && !self.at(1).space && self.table.lines;
            if words.contains(&self.word()) && !member {
                return;
            }
            if matches!(self.op(), "}" | ")") && self.table.lines {
                return;
            }
            let before = self.pos;
            self.statement();
            if self.pos == before {
                self.bump();
            }
        }
    }

    /// Statements up to `end`, with the parts that handle errors. The `end` is taken.
    pub(super) fn guarded_body(&mut self) {
        self.until(ENDS);
        loop {
            match self.word() {
                "rescue" => {
                    self.bump();
                    // Classes and variable of the error stand on the line.
                    self.skip_header(&["then"]);
                    self.eat_word("then");
                    let arm = self.collect(|reader| reader.until(ENDS));
                    self.body.push(Node::Branch {
                        exhaustive: false,
                        condition: Vec::new(),
                        arms: vec![arm],
                        redirects: Vec::new(),
                    });
                }
                "else" | "ensure" | "elsif" | "when" | "in" => {
                    self.bump();
                    self.until(ENDS);
                }
                _ => break,
            }
        }
        self.end();
    }

    /// `end`; where it is missing, something was misread.
    pub(super) fn end(&mut self) {
        if !self.eat_word("end") {
            let place = self.previous().span.end;
            self.note(Span::new(place, place), "block without end".to_owned());
        }
    }

    /// Goes to the end of the line, or to one of these words; brackets and commas carry over lines.
    pub(super) fn skip_header(&mut self, words: &[&str]) {
        while !self.done() && self.op() != ";" && !words.contains(&self.word()) {
            let carries = matches!(self.previous().kind, Kind::Op("," | "<" | "|"));
            if self.at(0).line && !carries {
                return;
            }
            match self.op() {
                "(" | "[" | "{" => {
                    let end = self.mate();
                    self.skip_to(end.saturating_add(1));
                }
                _ => self.bump(),
            }
        }
    }

    pub(super) fn ruby_statement(&mut self) {
        if self.eat(";") || matches!(self.at(0).kind, Kind::Text(Quote::Page, _)) {
            return;
        }
        let start = self.span();
        let mut nodes = self.collect(|reader| {
            if reader.is_assigned_together() {
                reader.ruby_assignments(start);
                return;
            }
            let value = reader.values_ruby();
            reader.run_statement(value);
        });
        nodes = self.modifiers(nodes);
        self.body.extend(nodes);
        self.eat(";");
    }

    fn values_ruby(&mut self) -> Value {
        let value = self.joined_by_words();
        if self.op() == "," && !self.at(0).line {
            self.bump();
        }
        value
    }

    /// `a, b = …`: names with commas up to an equals sign.
    fn is_assigned_together(&self) -> bool {
        let mut ahead = 0;
        while ahead < 16 {
            if matches!(self.op_at(ahead), "*") {
                ahead += 1;
            }
            if !matches!(self.at(ahead).kind, Kind::Name(_) | Kind::Var(..)) {
                return false;
            }
            match self.op_at(ahead + 1) {
                "," => ahead += 2,
                "=" => return ahead > 0,
                _ => return false,
            }
        }
        false
    }

    fn ruby_assignments(&mut self, start: Span) {
        let mut targets = Vec::new();
        while !self.done() && self.op() != "=" {
            self.eat("*");
            let span = self.span();
            if let Kind::Name(name) | Kind::Var(_, name) = &self.at(0).kind {
                targets.push(Value::Name(Name::free(short(name), span)));
            }
            self.bump();
            self.eat(",");
        }
        self.bump();
        let mut values = vec![self.expression()];
        while self.eat(",") {
            values.push(self.expression());
        }
        self.assign_all(targets, values, self.since(start));
    }

    fn ruby_condition(&mut self) -> Vec<Node> {
        let outer = std::mem::replace(&mut self.no_do, true);
        let nodes = self.collect(|reader| {
            let value = reader.joined_by_words();
            reader.run_statement(value);
        });
        self.no_do = outer;
        self.eat(";");
        nodes
    }

    pub(super) fn ruby_if(&mut self) {
        self.bump();
        let mut condition = self.ruby_condition();
        self.eat_word("then");
        let mut arms = vec![self.collect(|reader| reader.until(ENDS))];
        loop {
            match self.word() {
                "elsif" => {
                    self.bump();
                    condition.extend(self.ruby_condition());
                    self.eat_word("then");
                }
                "else" => self.bump(),
                _ => break,
            }
            arms.push(self.collect(|reader| reader.until(ENDS)));
        }
        self.end();
        self.body.push(Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() });
    }

    pub(super) fn ruby_while(&mut self) {
        let start = self.span();
        let positive = self.word() == "while";
        self.bump();
        let truth = self.is_truth(0) && (self.at(1).line || self.word_at(1) == "do" || self.op_at(1) == ";");
        let condition = self.ruby_condition();
        self.eat_word("do");
        let from = self.pos;
        let body = self.collect(|reader| reader.until(&["end"]));
        self.end();
        let endless = truth && positive && !self.leaves(from);
        self.push_loop(None, Vec::new(), condition, body, endless, start);
    }

    pub(super) fn ruby_for(&mut self) {
        let start = self.span();
        self.bump();
        let name = short(self.take_name()).to_owned();
        while !self.done() && self.word() != "in" && !self.at(0).line {
            self.bump();
        }
        self.bump();
        self.names.bind(&name);
        let outer = std::mem::replace(&mut self.no_do, true);
        let value = self.expression();
        self.no_do = outer;
        let word = self.word_of(value);
        let words = items(&word).map_or_else(|| vec![word.clone()], <[_]>::to_vec);
        self.eat_word("do");
        let body = self.collect(|reader| reader.until(&["end"]));
        self.end();
        self.push_loop(Some(name), words, Vec::new(), body, false, start);
    }

    pub(super) fn ruby_case(&mut self) {
        self.bump();
        let mut condition = Vec::new();
        if !self.at(0).line && self.op() != ";" {
            condition = self.ruby_condition();
        }
        let mut arms = Vec::new();
        self.until(ENDS);
        loop {
            match self.word() {
                "when" | "in" => {
                    self.bump();
                    condition.extend(self.collect(|reader| {
                        loop {
                            let value = reader.expression();
                            reader.run(value);
                            if !reader.eat(",") {
                                break;
                            }
                        }
                    }));
                    self.eat_word("then");
                }
                "else" => self.bump(),
                _ => break,
            }
            arms.push(self.collect(|reader| reader.until(ENDS)));
        }
        self.end();
        self.body.push(Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() });
    }

    /// `def name(a, b) … end`, `def name = value`.
    pub(super) fn ruby_def(&mut self) {
        let start = self.span();
        self.bump();
        let mut name = self.take_name();
        if matches!(self.op(), "." | "::") {
            self.bump();
            name = self.take_name();
        }
        if name.is_empty() {
            // An operator: `[]=`, `<=>`, `-@`.
            self.bump();
            while matches!(self.op(), "]" | "=" | "@" | "~") && !self.at(0).space && !self.at(0).line {
                self.bump();
            }
        }
        let outer = std::mem::take(&mut self.no_do);
        let mut parameters = Vec::new();
        let body = self.collect(|reader| {
            if reader.op() == "(" && !reader.at(0).line {
                parameters = reader.parameters();
            } else if !reader.at(0).line {
                while !reader.done() && !reader.at(0).line && !matches!(reader.op(), ";" | "=") {
                    let word = reader.take_name();
                    if word.is_empty() {
                        reader.bump();
                    } else {
                        reader.names.bind(word);
                        parameters.push(short(word).to_owned());
                    }
                }
            }
            if reader.op() == "=" && !reader.at(0).line {
                reader.bump();
                reader.statement();
            } else {
                reader.deeper(|reader| {
                    reader.guarded_body();
                    Value::unknown(start)
                });
            }
        });
        self.no_do = outer;
        let code = Code { parameters, body, span: self.since(start) };
        if name == "initialize" && !self.class.is_empty() {
            return self.define(&format!("{}.new", self.class), code);
        }
        self.define(name, code);
    }
}

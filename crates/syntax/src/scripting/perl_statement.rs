//! Statements and terms of Perl.

use super::perl::exported;
use super::reader::Reader;
use super::token::{Kind, Piece, Quote};
use super::value::{Code, Name, Value};
use crate::script::Node;
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// A statement that begins with this word; false when it is an expression.
    pub(super) fn perl_statement(&mut self, word: &str) -> bool {
        match word {
            "sub" if !self.word_at(1).is_empty() => {
                let start = self.span();
                self.bump();
                let name = self.take_name();
                let code = self.perl_function(start);
                self.define(name, code);
            }
            "use" | "no" | "package" => {
                self.bump();
                if word == "use" {
                    self.perl_import();
                }
                while !self.done() && !matches!(self.op(), ";" | "{" | "}") {
                    self.bump();
                }
                if self.op() == "{" && word == "package" {
                    self.block();
                }
            }
            "BEGIN" | "END" | "INIT" | "CHECK" | "UNITCHECK" if self.op_at(1) == "{" => {
                self.bump();
                self.block();
            }
            "last" | "next" | "redo" | "goto" => {
                self.bump();
                if !self.word().is_empty() && !self.ends_list() {
                    self.bump();
                }
                let nodes = self.modifiers(Vec::new());
                self.body.extend(nodes);
            }
            _ => return false,
        }
        true
    }

    /// `use Module qw(a b);`: the names stand for functions of the module.
    fn perl_import(&mut self) {
        let module = self.word();
        if module.starts_with(char::is_lowercase) {
            return; // a pragma
        }
        let mut names: Vec<String> = match module {
            "LWP::Simple" => {
                ["get", "head", "getstore", "getprint", "mirror"].iter().map(|it| (*it).to_owned()).collect()
            }
            _ => Vec::new(),
        };
        let mut ahead = 1;
        while ahead < 40 && !matches!(self.op_at(ahead), ";" | "}") {
            if let Kind::Text(_, pieces) = &self.at(ahead).kind {
                for piece in pieces {
                    if let Piece::Text(text) = piece {
                        names.extend(text.split_whitespace().map(str::to_owned));
                    }
                }
            }
            ahead += 1;
        }
        for name in names {
            let plain = name.starts_with(|it: char| it.is_ascii_lowercase())
                && !self.table.grave.contains(&name.as_str());
            if plain && exported(&name).is_none() {
                self.names.alias(&name, &format!("{module}::{name}"));
            }
        }
    }

    /// Prototype or signature, and body.
    pub(super) fn perl_function(&mut self, start: Span) -> Code {
        let shifts = std::mem::take(&mut self.shifts);
        let mut parameters = Vec::new();
        let body = self.collect(|reader| {
            if reader.op() == "(" {
                parameters = reader.parameters();
            }
            while !reader.done() && !matches!(reader.op(), "{" | ";") {
                reader.bump();
            }
            if reader.op() == "{" {
                reader.block();
            }
        });
        self.shifts = shifts;
        Code { parameters, body, span: self.since(start) }
    }

    /// `… if x`, `… for @list`, after a statement.
    pub(super) fn modifiers(&mut self, mut nodes: Vec<Node>) -> Vec<Node> {
        while !(self.table.lines && self.at(0).line) {
            let start = self.span();
            let word = self.word();
            if !matches!(word, "if" | "unless" | "while" | "until" | "for" | "foreach" | "rescue") {
                break;
            }
            self.bump();
            let mut value = Value::unknown(start);
            let line = matches!(self.at(0).kind, Kind::Text(Quote::Angle, _));
            let mut condition = self.collect(|reader| value = reader.joined_by_words());
            if line && word == "while" {
                let read = std::mem::replace(&mut value, Value::unknown(start));
                condition.extend(self.collect(|reader| {
                    reader.assign(Value::Name(Name::free("_", start)), "=", read, start);
                }));
            }
            let span = self.since(start);
            match word {
                "if" | "unless" => {
                    condition.extend(self.collect(|reader| reader.run_statement(value)));
                    nodes = vec![Node::Branch {
                        exhaustive: false,
                        condition,
                        arms: vec![nodes],
                        redirects: Vec::new(),
                    }];
                }
                "rescue" => {
                    condition.extend(self.collect(|reader| reader.run_statement(value)));
                    if !condition.is_empty() {
                        nodes.push(Node::Branch {
                            exhaustive: false,
                            condition: Vec::new(),
                            arms: vec![condition],
                            redirects: Vec::new(),
                        });
                    }
                }
                _ => {
                    let over = matches!(word, "for" | "foreach");
                    let endless =
                        word == "while" && value.literal().is_some_and(|it| it == "1" || it == "true");
                    let (variable, words) = if over {
                        (Some("_".to_owned()), vec![self.word_of(value)])
                    } else {
                        condition.extend(self.collect(|reader| reader.run_statement(value)));
                        (None, Vec::new())
                    };
                    nodes = vec![Node::Loop {
                        variable,
                        words,
                        condition,
                        body: nodes,
                        redirects: Vec::new(),
                        endless,
                        span,
                    }];
                }
            }
        }
        nodes
    }
}

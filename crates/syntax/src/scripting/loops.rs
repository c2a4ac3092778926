//! Loops and branches of the languages with braces.

use super::function::Pattern;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Name, Value, items};
use crate::Language;
use crate::script::{Node, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    pub(super) fn if_statement(&mut self) {
        self.bump();
        let mut condition = self.condition();
        let mut arms = vec![self.body_of()];
        loop {
            let else_if = self.word() == "else" && self.word_at(1) == "if";
            if else_if || matches!(self.word(), "elsif" | "elseif") {
                self.pos += if else_if { 2 } else { 1 };
                condition.extend(self.condition());
                arms.push(self.body_of());
            } else if self.eat_word("else") {
                arms.push(self.body_of());
                break;
            } else {
                break;
            }
        }
        self.body.push(Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() });
    }

    pub(super) fn while_statement(&mut self) {
        let start = self.span();
        let negated = self.word() == "until";
        self.bump();
        let truth = self.mate() == self.pos + 2 && self.is_truth(1) || self.mate() == self.pos + 1;
        let condition = self.condition();
        let from = self.pos;
        let body = self.body_of();
        let endless = truth && !negated && !self.leaves(from);
        self.push_loop(None, Vec::new(), condition, body, endless, start);
    }

    /// A value that is always true stands there.
    pub(super) fn is_truth(&self, ahead: usize) -> bool {
        match &self.at(ahead).kind {
            Kind::Name(name) => name.eq_ignore_ascii_case("true"),
            Kind::Number(text) => *text != "0",
            _ => false,
        }
    }

    /// Between `from` and here stands a word that may leave a loop.
    pub(super) fn leaves(&self, from: usize) -> bool {
        (from..self.pos).any(|place| {
            matches!(
                self.token(place).map(|it| &it.kind),
                Some(Kind::Name(name)) if matches!(name.as_ref(), "break" | "return" | "last" | "exit" | "die" | "throw" | "raise" | "goto")
            )
        })
    }

    pub(super) fn push_loop(
        &mut self,
        variable: Option<String>,
        words: Vec<Word>,
        condition: Vec<Node>,
        body: Vec<Node>,
        endless: bool,
        start: Span,
    ) {
        let span = self.since(start);
        self.body.push(Node::Loop { variable, words, condition, body, redirects: Vec::new(), endless, span });
    }

    pub(super) fn do_statement(&mut self) {
        let start = self.span();
        self.bump();
        let body = self.body_of();
        let condition = if self.eat_word("while") { self.condition() } else { Vec::new() };
        self.push_loop(None, Vec::new(), condition, body, false, start);
        self.eat(";");
    }

    /// All kinds of `for`.
    pub(super) fn for_statement(&mut self) {
        let start = self.span();
        self.bump();
        self.eat_word("await");
        let mut pattern = None;
        if self.is(Language::Perl) && self.op() != "(" {
            while matches!(self.word(), "my" | "our" | "local" | "state") {
                self.bump();
            }
            pattern = self.pattern(0);
        }
        let end = self.mate();
        if self.op() != "(" {
            return;
        }
        let shape = self.shape(end);
        if shape == ";" {
            let bare = self.pos + 3 == end;
            self.bump();
            let condition = self.collect(|reader| reader.statements(end));
            self.skip_to(end.saturating_add(1));
            let from = self.pos;
            let body = self.body_of();
            let endless = bare && !self.leaves(from);
            return self.push_loop(None, Vec::new(), condition, body, endless, start);
        }
        self.bump();
        let mut words = Vec::new();
        let condition = self.collect(|reader| {
            let value = if matches!(shape, "of" | "in") {
                while matches!(reader.word(), "const" | "let" | "var") {
                    reader.bump();
                }
                pattern = reader.pattern(0);
                reader.skip_past_word(shape, end);
                reader.values_until(end)
            } else if reader.is(Language::Perl) {
                reader.perl_list(end)
            } else {
                let value = reader.expression();
                reader.eat_word("as");
                reader.eat("&");
                pattern = reader.pattern(0);
                if reader.eat("=>") {
                    reader.eat("&");
                    pattern = reader.pattern(0);
                }
                value
            };
            let word = reader.word_of(value);
            words = match items(&word) {
                Some(list) => list.to_vec(),
                None => vec![word],
            };
            reader.skip_to(end.saturating_add(1));
        });
        let variable = match &pattern {
            Some(Pattern::Name(name)) => Some(name.clone()),
            Some(_) => Some(format!("?{}", start.start)),
            None => Some("_".to_owned()),
        };
        let span = self.since(start);
        let mut body = self.collect(|reader| match (pattern, &variable) {
            (Some(pattern @ (Pattern::Members(_) | Pattern::Items(_))), Some(name)) => {
                reader.take_apart(pattern, Value::Name(Name::free(name.clone(), span)), span);
            }
            (_, Some(name)) => reader.names.bind(name),
            _ => {}
        });
        body.extend(self.body_of());
        self.push_loop(variable, words, condition, body, false, start);
    }

    /// What the parentheses of `for` hold: `;`, `of`, `in` or neither.
    fn shape(&self, end: usize) -> &'static str {
        let mut place = self.pos + 1;
        while place < end {
            let Some(token) = self.token(place) else { break };
            match &token.kind {
                Kind::Op("(" | "[" | "{") => place = token.mate.min(end),
                Kind::Op(";") => return ";",
                Kind::Name(name) if self.is(Language::JavaScript) && name == "of" => return "of",
                Kind::Name(name) if self.is(Language::JavaScript) && name == "in" => return "in",
                _ => {}
            }
            place += 1;
        }
        ""
    }

    fn skip_past_word(&mut self, word: &str, end: usize) {
        while self.pos < end && self.word() != word {
            self.bump();
        }
        self.bump();
    }

    pub(super) fn switch_statement(&mut self) {
        self.bump();
        let mut condition = self.condition();
        if self.op() != "{" {
            return;
        }
        let end = self.mate();
        self.bump();
        let mut arms = Vec::new();
        while self.pos < end {
            let before = self.pos;
            if self.eat_word("case") {
                condition.extend(self.collect(|reader| {
                    let outer = std::mem::replace(&mut reader.in_choice, true);
                    let value = reader.expression();
                    reader.in_choice = outer;
                    reader.run(value);
                }));
                self.eat(":");
            } else if self.eat_word("default") {
                self.eat(":");
            } else {
                arms.push(self.collect(|reader| {
                    while reader.pos < end && !matches!(reader.word(), "case" | "default") {
                        let before = reader.pos;
                        reader.statement();
                        if reader.pos == before {
                            reader.bump();
                        }
                    }
                }));
            }
            if self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
        self.body.push(Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() });
    }

    pub(super) fn try_statement(&mut self) {
        self.bump();
        let body = self.body_of();
        self.body.push(Node::Group { body, redirects: Vec::new() });
        loop {
            if self.eat_word("catch") {
                if self.op() == "(" {
                    let end = self.mate();
                    self.skip_to(end.saturating_add(1));
                }
                let arm = self.body_of();
                self.body.push(Node::Branch {
                    exhaustive: false,
                    condition: Vec::new(),
                    arms: vec![arm],
                    redirects: Vec::new(),
                });
            } else if self.eat_word("finally") {
                let body = self.body_of();
                self.body.extend(body);
            } else {
                return;
            }
        }
    }
}

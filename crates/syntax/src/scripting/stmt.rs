//! Statements of the languages with braces: JavaScript, PHP, Perl.

use super::function::Pattern;
use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Name, Value, items};
use crate::Language;
use crate::script::{Node, Part, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// All statements.
    pub(super) fn program(&mut self) {
        self.statements(usize::MAX);
    }

    /// Statements up to a place.
    pub(super) fn statements(&mut self, end: usize) {
        while self.pos < end && !self.done() {
            let before = self.pos;
            if matches!(
                self.op(),
                "|" | "?" | ":" | "," | "=" | "=>" | "." | "||" | "&&" | ">" | ")" | "]" | "}"
            ) {
                self.bump();
                continue;
            }
            self.statement();
            if self.pos == before {
                self.bump();
            }
        }
    }

    /// One statement.
    pub(super) fn statement(&mut self) {
        self.deeper(|reader| {
            match reader.table.language {
                Language::Ruby => reader.ruby_statement(),
                Language::Lua => reader.lua_statement(),
                _ => reader.braced_statement(),
            }
            Value::unknown(Span::default())
        });
    }

    /// `{ … }` here.
    pub(super) fn block(&mut self) {
        let end = self.mate();
        self.bump();
        let outer = (std::mem::take(&mut self.no_do), std::mem::take(&mut self.in_choice));
        self.statements(end);
        (self.no_do, self.in_choice) = outer;
        self.skip_to(end.saturating_add(1));
    }

    fn braced_statement(&mut self) {
        if self.eat(";") {
            return;
        }
        if self.op() == "{" {
            return self.block();
        }
        if matches!(self.at(0).kind, Kind::Text(Quote::Page, _)) {
            return self.bump();
        }
        let word = self.word();
        if !word.is_empty() && self.op_at(1) == ":" && self.op_at(2) != ":" {
            self.pos += 2;
            return;
        }
        // A name that is used like any other: `return.x`, `if => 1`.
        let plain = matches!(self.op_at(1), "." | "=>" | "?.") || (self.op_at(1) == "=" && word != "type");
        match word {
            _ if plain => self.simple_statement(),
            "if" | "unless" => self.if_statement(),
            "while" | "until" => self.while_statement(),
            "for" | "foreach" => self.for_statement(),
            "do" if !self.is(Language::Perl) => self.do_statement(),
            "switch" => self.switch_statement(),
            "try" if self.op_at(1) == "{" => self.try_statement(),
            "return" if !self.is(Language::Perl) => {
                self.bump();
                if matches!(self.op(), ";" | "}")
                    || (self.at(0).line && self.is(Language::JavaScript))
                    || self.done()
                {
                    return;
                }
                let value = self.values();
                let word = self.to_word(value);
                self.body.push(Node::Return(word));
                self.eat(";");
            }
            "throw" => {
                self.bump();
                let value = self.values();
                self.run(value);
            }
            "break" | "continue" => {
                self.bump();
                if !self.word().is_empty() && !self.at(0).line {
                    self.bump();
                }
            }
            _ => {
                let known = match self.table.language {
                    Language::Perl => self.perl_statement(word),
                    Language::Php => self.php_statement(word),
                    _ => self.javascript_statement(word),
                };
                if !known {
                    self.simple_statement();
                }
            }
        }
    }

    /// Expressions separated by commas: the last is the value.
    pub(super) fn values(&mut self) -> Value {
        let mut value = self.joined_by_words();
        while self.op() == "," {
            self.bump();
            let next = self.expression();
            let last = std::mem::replace(&mut value, next);
            self.run(last);
        }
        value
    }

    /// An expression, and those that `and`, `or` join to it.
    pub(super) fn joined_by_words(&mut self) -> Value {
        let mut value = self.expression();
        if !matches!(self.table.language, Language::Perl | Language::Php | Language::Ruby) {
            return value;
        }
        while matches!(self.word(), "and" | "or" | "xor") && !(self.table.lines && self.at(0).line) {
            self.bump();
            self.run_statement(value);
            let nodes = self.collect(|reader| {
                let next = reader.expression();
                reader.run_statement(next);
            });
            if !nodes.is_empty() {
                self.body.push(Node::Branch {
                    condition: Vec::new(),
                    arms: vec![nodes],
                    redirects: Vec::new(),
                });
            }
            value = Value::unknown(self.span());
        }
        value
    }

    /// An expression for its own sake, with the conditions that may follow it.
    pub(super) fn simple_statement(&mut self) {
        let mut nodes = self.collect(|reader| {
            let value = reader.values();
            reader.run_statement(value);
        });
        if matches!(self.table.language, Language::Perl | Language::Ruby) {
            nodes = self.modifiers(nodes);
        }
        self.body.extend(nodes);
        self.eat(";");
    }

    /// `(…)` of a statement: what runs in it.
    pub(super) fn condition(&mut self) -> Vec<Node> {
        self.collect(|reader| {
            if reader.op() != "(" {
                return;
            }
            let end = reader.mate();
            reader.bump();
            if matches!(reader.at(0).kind, Kind::Text(Quote::Angle, _)) && reader.pos + 1 == end {
                let span = reader.span();
                let line = reader.primary();
                reader.assign(Value::Name(Name::free("_", span)), "=", line, span);
            }
            let value = reader.values_until(end);
            reader.run(value);
            reader.skip_to(end.saturating_add(1));
        })
    }

    /// The body of `if`, `for` and their kin.
    pub(super) fn body_of(&mut self) -> Vec<Node> {
        self.collect(|reader| {
            if reader.op() == ":" && reader.is(Language::Php) {
                reader.bump();
                while !reader.done()
                    && !matches!(
                        reader.word(),
                        "endif" | "else" | "elseif" | "endwhile" | "endfor" | "endforeach" | "endswitch"
                    )
                {
                    let before = reader.pos;
                    reader.statement();
                    if reader.pos == before {
                        reader.bump();
                    }
                }
                if reader.word().starts_with("end") {
                    reader.bump();
                }
            } else {
                reader.statement();
            }
        })
    }

    fn if_statement(&mut self) {
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
        self.body.push(Node::Branch { condition, arms, redirects: Vec::new() });
    }

    fn while_statement(&mut self) {
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

    fn do_statement(&mut self) {
        let start = self.span();
        self.bump();
        let body = self.body_of();
        let condition = if self.eat_word("while") { self.condition() } else { Vec::new() };
        self.push_loop(None, Vec::new(), condition, body, false, start);
        self.eat(";");
    }

    /// All kinds of `for`.
    fn for_statement(&mut self) {
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
            let word = reader.to_word(value);
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

    fn switch_statement(&mut self) {
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
        self.body.push(Node::Branch { condition, arms, redirects: Vec::new() });
    }

    fn try_statement(&mut self) {
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

    /// The value of a statement goes nowhere; a name alone is a call where the language says so.
    pub(super) fn run_statement(&mut self, value: Value) {
        match value {
            Value::Name(name) if self.is(Language::Ruby) || self.is(Language::Perl) => {
                // An assignment gives its name too; only the bare word itself is a call.
                let bare = name.span.end.saturating_sub(name.span.start) == name.path.len();
                if bare && self.names.functions.contains(&name.path) && !name.computed {
                    let span = name.span;
                    let call = self.call(Value::Name(name), Vec::new(), span);
                    self.run(call);
                } else {
                    self.run(Value::Name(name));
                }
            }
            Value::Word(Word { parts, .. }) if matches!(parts.as_slice(), [Part::Block(_)]) => {}
            other => self.run(other),
        }
    }
}

//! Statements that begin with a keyword: branches and loops.

use super::chars::{ends_word, is_dash, is_name};
use super::cursor::Reader;
use super::parameters::bound;
use super::statement::Item;
use super::types::Bracket;
use super::value::{Kind, Value};
use crate::script::{Node, VariableForm, Word};

impl Reader<'_> {
    /// The statement at this place.
    pub(super) fn statement(&mut self) -> Item {
        let start = self.at;
        self.label();
        if let Some(ran) = self.attributes() {
            let item = self.deeper(Self::statement).unwrap_or(Item::Nodes(Vec::new()));
            return item.behind(ran);
        }
        if let Some(word) = self.keyword() {
            let begins = self.at;
            self.at += word.len();
            if let Some(item) = self.keyword_statement(&word, start) {
                return item;
            }
            self.at = begins;
        }
        self.chain()
    }

    /// Attributes in front of `param`, a class or a variable; what runs for them.
    fn attributes(&mut self) -> Option<Vec<Node>> {
        let start = self.at;
        match self.bracket()? {
            Bracket::Type(_) => {
                self.at = start;
                None
            }
            Bracket::Attribute => {
                let values = self.attribute(start);
                self.newlines();
                Some(values.into_iter().flat_map(bound).collect())
            }
        }
    }

    /// `:name` in front of a loop.
    fn label(&mut self) {
        let name: usize = self.rest().chars().skip(1).take_while(|c| is_name(*c)).map(char::len_utf8).sum();
        if self.starts(":")
            && name > 0
            && self.rest().get(1 + name..).is_some_and(|it| it.starts_with(char::is_whitespace))
        {
            self.at += 1 + name;
            self.newlines();
        }
    }

    /// What follows the keyword; none when the word is no keyword here.
    fn keyword_statement(&mut self, word: &str, start: usize) -> Option<Item> {
        let nodes = match word {
            "if" => self.branch(),
            "foreach" => self.for_each(start),
            "for" => self.for_loop(start),
            "while" => self.while_loop(start),
            "do" if self.opens_block() => self.do_loop(start),
            "switch" => self.switch(),
            "try" if self.opens_block() => self.attempt(),
            "trap" => {
                self.blanks();
                if self.starts("[") {
                    self.bracket();
                }
                let body = self.body();
                vec![Node::Branch {
                    exhaustive: false,
                    condition: Vec::new(),
                    arms: vec![body],
                    redirects: Vec::new(),
                }]
            }
            "return" => self.value_behind().map_or_else(Vec::new, |it| vec![Node::Return(it.word())]),
            "throw" => self.value_behind().map_or_else(Vec::new, Value::running),
            "exit" => {
                let span = self.since(start);
                let mut words = vec![Word::text("exit", span)];
                words.extend(self.value_behind().map(Value::word));
                vec![Node::Command(crate::Command { words, span, ..crate::Command::default() })]
            }
            "break" | "continue" => {
                self.blanks();
                self.take_while(|c| !ends_word(c));
                Vec::new()
            }
            _ => return self.definition(word, start),
        };
        Some(Item::Nodes(nodes))
    }

    /// Whether a block comes next; the reader does not move.
    pub(super) fn opens_block(&mut self) -> bool {
        let (at, noted) = (self.at, self.opaque.len());
        self.newlines();
        let found = self.starts("{");
        self.at = at;
        self.opaque.truncate(noted);
        found
    }

    /// What `return` and its like are followed by.
    fn value_behind(&mut self) -> Option<Value> {
        self.blanks();
        if self.peek().is_none_or(|c| super::chars::is_newline(c) || matches!(c, ';' | '}' | ')' | '|')) {
            return None;
        }
        let start = self.at;
        let item = self.chain();
        Some(super::statement::value_of(item, self.since(start)))
    }

    /// `(…)` whose value only decides: what runs in it.
    fn condition(&mut self) -> Vec<Node> {
        self.newlines();
        let items = self.bracketed("(");
        items.into_iter().flat_map(deciding).collect()
    }

    fn branch(&mut self) -> Vec<Node> {
        let mut condition = self.condition();
        let mut arms = vec![self.body()];
        while let Some(word) = self.eat_keyword(&["elseif", "else"]) {
            if word == "else" {
                arms.push(self.body());
                break;
            }
            condition.extend(self.condition());
            arms.push(self.body());
        }
        vec![Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() }]
    }

    fn for_each(&mut self, start: usize) -> Vec<Node> {
        self.flags();
        self.newlines();
        let opened = self.at;
        self.eat("(");
        self.newlines();
        let variable = self.variable();
        let name = match variable.as_ref().and_then(Value::variable) {
            Some((name, VariableForm::Plain)) => Some(name.to_owned()),
            _ => None,
        };
        if self.eat_keyword(&["in"]).is_none() {
            self.note(opened, "expected `in`");
        }
        self.newlines();
        let begins = self.at;
        let items = self.with_commas(true, |it| it.deeper(|it| it.statements(Some(')')))).unwrap_or_default();
        self.close(")", opened);
        let value = super::statement::worth(items, self.since(begins));
        let words = match value.kind {
            Kind::List(items) => items.into_iter().map(Value::word).collect(),
            _ => vec![value.word()],
        };
        let body = self.body();
        let (condition, redirects, span) = (Vec::new(), Vec::new(), self.since(start));
        vec![Node::Loop { variable: name, words, condition, body, redirects, endless: false, span }]
    }

    fn for_loop(&mut self, start: usize) -> Vec<Node> {
        self.newlines();
        let opened = self.at;
        if !self.eat("(") {
            self.note(opened, "expected `(`");
        }
        // Before, while, after each round; separated by `;`.
        let mut clauses: Vec<Vec<Node>> = vec![Vec::new()];
        let mut empty = true;
        loop {
            self.newlines();
            let begins = self.at;
            match self.peek() {
                None | Some(')') => break,
                Some(';') => {
                    self.bump();
                    clauses.push(Vec::new());
                    continue;
                }
                Some(_) => {}
            }
            empty &= clauses.len() != 2;
            let nodes = self.deeper(Self::statement).map(deciding).unwrap_or_default();
            if let Some(clause) = clauses.last_mut() {
                clause.extend(nodes);
            }
            if self.at == begins {
                break;
            }
        }
        self.close(")", opened);
        let mut body = self.body();
        let mut clauses = clauses.into_iter();
        let mut condition = clauses.next().unwrap_or_default();
        condition.extend(clauses.next().unwrap_or_default());
        body.extend(clauses.flatten());
        let (words, redirects, span) = (Vec::new(), Vec::new(), self.since(start));
        vec![Node::Loop { variable: None, words, condition, body, redirects, endless: empty, span }]
    }

    fn while_loop(&mut self, start: usize) -> Vec<Node> {
        let (condition, endless) = self.loop_condition(true);
        let body = self.body();
        let (words, redirects, span) = (Vec::new(), Vec::new(), self.since(start));
        vec![Node::Loop { variable: None, words, condition, body, redirects, endless, span }]
    }

    fn do_loop(&mut self, start: usize) -> Vec<Node> {
        let body = self.body();
        let word = self.eat_keyword(&["while", "until"]).unwrap_or_default();
        let (condition, endless) = self.loop_condition(word == "while");
        let (words, redirects, span) = (Vec::new(), Vec::new(), self.since(start));
        vec![Node::Loop { variable: None, words, condition, body, redirects, endless, span }]
    }

    /// The condition of a loop, and whether it always holds.
    fn loop_condition(&mut self, wanted: bool) -> (Vec<Node>, bool) {
        self.newlines();
        let items = self.bracketed("(");
        let endless = matches!(items.as_slice(), [Item::Value(Value { kind: Kind::Bool(is), .. })] if *is == wanted)
            || matches!(items.as_slice(), [Item::Value(Value { kind: Kind::Number(n), .. })] if (*n != 0) == wanted);
        (items.into_iter().flat_map(deciding).collect(), endless)
    }

    /// `-parallel`, `-Regex` and the like in front of a parenthesis.
    pub(super) fn flags(&mut self) -> Vec<String> {
        let mut out = Vec::new();
        loop {
            self.newlines();
            if !self.at_char(is_dash) {
                return out;
            }
            self.bump();
            out.push(self.take_while(is_name).to_lowercase());
            self.newlines();
            // `-ThrottleLimit 5`
            self.take_while(|c| c.is_ascii_digit());
        }
    }
}

/// What runs in a statement whose value only decides something.
pub(super) fn deciding(item: Item) -> Vec<Node> {
    match item {
        Item::Nodes(nodes) | Item::Parameters(_, nodes) => nodes,
        Item::Value(value) => value.running(),
    }
}

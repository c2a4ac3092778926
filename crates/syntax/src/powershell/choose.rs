//! `switch` and `try`: statements that choose among several blocks.

use super::chars::{ends_word, is_double, is_single};
use super::control::deciding;
use super::cursor::Reader;
use super::expression::LOWEST;
use crate::script::{Command, Node, Word};

impl Reader<'_> {
    /// `switch -flags (value) { case { … } … }`
    pub(super) fn switch(&mut self) -> Vec<Node> {
        let flags = self.flags();
        let start = self.at;
        let mut condition = if flags.iter().any(|it| it == "file") {
            let word = self.argument_word();
            let words = vec![Word::text("get-content", word.span), word];
            vec![Node::Command(Command { words, span: self.since(start), ..Command::default() })]
        } else {
            let items = self.bracketed("(");
            items.into_iter().flat_map(deciding).collect()
        };
        self.newlines();
        let opened = self.at;
        let mut arms = Vec::new();
        if !self.eat("{") {
            self.note(opened, "expected a block");
            return condition;
        }
        let cases = self.deeper(|it| it.with_commas(true, |it| it.cases(&mut arms)));
        self.close("}", opened);
        condition.extend(cases.unwrap_or_default());
        vec![Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() }]
    }

    /// The cases of a switch; returns what runs to choose among them.
    fn cases(&mut self, arms: &mut Vec<Vec<Node>>) -> Vec<Node> {
        let mut condition = Vec::new();
        loop {
            self.newlines();
            let start = self.at;
            match self.peek() {
                None | Some('}') => return condition,
                Some(';') => {
                    self.bump();
                    continue;
                }
                Some('{') => condition.extend(self.block().body),
                Some(c) if matches!(c, '$' | '(' | '[' | '@') || is_single(c) || is_double(c) => {
                    condition.extend(self.expression(LOWEST).running());
                }
                Some(_) => {
                    self.take_while(|c| !ends_word(c));
                }
            }
            self.newlines();
            if self.starts("{") {
                arms.push(self.block().body);
            } else {
                if self.at == start {
                    self.bump();
                }
                self.note(start, "expected a block");
            }
        }
    }

    /// `try {…} catch {…} finally {…}`
    pub(super) fn attempt(&mut self) -> Vec<Node> {
        let mut body = self.body();
        let mut arms = Vec::new();
        while let Some(word) = self.eat_keyword(&["catch", "finally"]) {
            self.newlines();
            while self.starts("[") && self.bracket().is_some() {
                self.newlines();
                self.eat(",");
                self.newlines();
            }
            let block = self.body();
            if word == "finally" {
                if !arms.is_empty() {
                    body.push(Node::Branch {
                        exhaustive: false,
                        condition: Vec::new(),
                        arms: std::mem::take(&mut arms),
                        redirects: Vec::new(),
                    });
                }
                body.push(Node::Group { body: block, redirects: Vec::new() });
                break;
            }
            arms.push(block);
        }
        if !arms.is_empty() {
            body.push(Node::Branch { exhaustive: false, condition: Vec::new(), arms, redirects: Vec::new() });
        }
        vec![Node::Group { body, redirects: Vec::new() }]
    }
}

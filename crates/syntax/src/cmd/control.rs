//! `if`.

use super::cursor::Reader;
use crate::script::Node;

impl Reader<'_> {
    /// `if [/i] [not] condition command [else command]`. Conditions compare and look, and run nothing.
    pub(super) fn branch(&mut self) -> Vec<Node> {
        self.eat_keyword("if");
        self.blanks();
        while self.rest().get(..2).is_some_and(|it| it.eq_ignore_ascii_case("/i")) || self.keyword() == "not"
        {
            self.at += self.keyword().len().max(2);
            self.blanks();
        }
        match self.keyword().as_str() {
            word @ ("exist" | "defined" | "errorlevel" | "cmdextversion") => {
                self.at += word.len();
                self.blanks();
                self.word(&[]);
            }
            _ => self.comparison(),
        }
        self.blanks();
        let mut arms = Vec::new();
        if self.starts("(") {
            arms.push(self.deeper(Self::stage));
            self.blanks();
            if self.eat_keyword("else") {
                self.blanks();
                arms.push(if self.starts("(") { self.deeper(Self::stage) } else { self.deeper(Self::chain) });
            }
        } else {
            arms.push(self.deeper(Self::chain));
        }
        vec![Node::Branch { exhaustive: false, condition: Vec::new(), arms, redirects: Vec::new() }]
    }

    /// `a==b`, `a EQU b`.
    fn comparison(&mut self) {
        self.word(&['=']);
        self.blanks();
        if self.eat("==") {
            self.blanks();
        } else {
            self.word(&[]);
            self.blanks();
        }
        self.word(&[]);
    }
}

//! Lines: commands joined by `&`, `&&`, `||` and `|`, and groups in parentheses.

use super::cursor::{Reader, is_delimiter};
use crate::script::Node;

impl Reader<'_> {
    /// Lines to the end, or to the closing parenthesis, which is not eaten.
    pub(super) fn lines(&mut self, inside: bool) -> Vec<Node> {
        let mut body = Vec::new();
        loop {
            self.newlines();
            let start = self.at;
            match self.peek() {
                None => return body,
                Some(')') if inside => return body,
                Some(')') => {
                    self.skip_line();
                    self.note(start, "closing parenthesis without an opening one");
                    continue;
                }
                // Labels, and the comments that are made of them.
                Some(':') => {
                    self.skip_line();
                    continue;
                }
                Some(_) => {}
            }
            body.extend(self.deeper(Self::chain));
            if self.at == start {
                self.bump();
                self.note(start, "unexpected character");
            }
        }
    }

    /// Pipelines with operators between, up to the end of the line.
    pub(super) fn chain(&mut self) -> Vec<Node> {
        let mut nodes = self.pipeline();
        loop {
            self.blanks();
            if !(self.eat("&&") || self.eat("||") || self.eat("&")) {
                break;
            }
            nodes.extend(self.pipeline());
        }
        if nodes.len() < 2 { nodes } else { vec![Node::Sequence(nodes)] }
    }

    fn pipeline(&mut self) -> Vec<Node> {
        let first = self.stage();
        self.blanks();
        if !self.starts("|") || self.starts("||") {
            return first;
        }
        let start = self.at;
        let mut missing = first.is_empty();
        let mut stages = vec![single(first)];
        while self.starts("|") && !self.starts("||") {
            self.bump();
            let stage = self.stage();
            missing |= stage.is_empty();
            stages.push(single(stage));
            self.blanks();
        }
        if missing {
            self.note(start, "a pipe without a command on both sides");
        }
        vec![Node::Pipeline { stages, stderr: false }]
    }

    /// A command, or a group.
    pub(super) fn stage(&mut self) -> Vec<Node> {
        // An `@` only keeps the line from being shown; delimiters in front of a name are skipped.
        self.blanks();
        self.take_while(|c| is_delimiter(c) || c == '@');
        self.blanks();
        if !self.starts("(") {
            return self.command();
        }
        let opened = self.at;
        self.bump();
        self.open += 1;
        let body = self.deeper(|it| it.lines(true));
        self.open -= 1;
        if !self.eat(")") {
            self.note(opened, "no `)` for the parenthesis that opens here");
        }
        let redirects = self.redirects();
        vec![Node::Group { body, redirects }]
    }
}

/// Several nodes as one.
pub(super) fn single(mut nodes: Vec<Node>) -> Node {
    match nodes.len() {
        1 => nodes.pop().unwrap_or(Node::Sequence(Vec::new())),
        _ => Node::Group { body: nodes, redirects: Vec::new() },
    }
}

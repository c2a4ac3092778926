//! `if`, loops, `case`, `[[ ]]`, groups.

use countersign_model::Span;
use shuck_ast::{CompoundCommand as Ast, ConditionalExpr, StmtSeq};

use super::Lower;
use crate::script::{Node, Part, Redirect, Word};

impl Lower<'_> {
    pub(super) fn compound(&mut self, compound: &Ast, redirects: Vec<Redirect>, span: Span) -> Node {
        match compound {
            Ast::If(command) => {
                let mut condition = self.sequence(&command.condition);
                let mut arms = vec![self.sequence(&command.then_branch)];
                for (test, body) in &command.elif_branches {
                    condition.extend(self.sequence(test));
                    arms.push(self.sequence(body));
                }
                arms.extend(command.else_branch.as_ref().map(|body| self.sequence(body)));
                let exhaustive = command.else_branch.is_some();
                Node::Branch { condition, arms, exhaustive, redirects }
            }
            Ast::For(command) => {
                let words = match &command.words {
                    Some(words) => words.iter().map(|w| self.word(w)).collect(),
                    None => vec![Self::plain_variable("@", span)],
                };
                let variable =
                    command.targets.first().and_then(|t| t.name.as_ref()).map(|n| n.as_str().to_owned());
                self.iterate(variable, words, &command.body, redirects, span)
            }
            Ast::Foreach(command) => {
                let words = command.words.iter().map(|w| self.word(w)).collect();
                self.iterate(
                    Some(command.variable.as_str().to_owned()),
                    words,
                    &command.body,
                    redirects,
                    span,
                )
            }
            Ast::Select(command) => {
                let words = command.words.iter().map(|w| self.word(w)).collect();
                self.iterate(
                    Some(command.variable.as_str().to_owned()),
                    words,
                    &command.body,
                    redirects,
                    span,
                )
            }
            Ast::Repeat(command) => {
                let count = self.word(&command.count);
                self.keep_running(count);
                self.iterate(None, Vec::new(), &command.body, redirects, span)
            }
            Ast::ArithmeticFor(command) => {
                let before = self.side.len();
                self.visit_arithmetic(command.init_ast.as_ref());
                self.visit_arithmetic(command.condition_ast.as_ref());
                self.visit_arithmetic(command.step_ast.as_ref());
                let mut condition = Self::running(self.side.split_off(before)).body;
                condition.extend(self.evaluated(command.init_span));
                condition.extend(self.counted(command.step_span));
                let endless = command.condition_ast.is_none();
                let body = self.sequence(&command.body);
                Node::Loop { variable: None, words: Vec::new(), condition, body, redirects, endless, span }
            }
            Ast::While(command) => {
                self.conditioned(&command.condition, &command.body, &["true", ":"], redirects, span)
            }
            Ast::Until(command) => {
                self.conditioned(&command.condition, &command.body, &["false"], redirects, span)
            }
            Ast::Case(command) => {
                let word = self.word(&command.word);
                let mut condition = Vec::new();
                self.keep_running(word);
                let mut arms = Vec::new();
                let mut exhaustive = false;
                for case in &command.cases {
                    for pattern in &case.patterns {
                        let word = self.pattern(pattern);
                        exhaustive |= matches!(word.parts.as_slice(), [Part::Glob(text)] if text == "*");
                        self.keep_running(word);
                    }
                    arms.push(self.sequence(&case.body));
                }
                condition.extend(Self::running(self.take_side()).body);
                Node::Branch { condition, arms, exhaustive, redirects }
            }
            Ast::Subshell(body) => Node::Subshell { body: self.sequence(body), redirects },
            Ast::BraceGroup(body) => Node::Group { body: self.sequence(body), redirects },
            Ast::Arithmetic(command) => {
                let before = self.side.len();
                self.visit_arithmetic(command.expr_ast.as_ref());
                let mut body = Self::running(self.side.split_off(before)).body;
                body.extend(self.evaluated(command.expr_span));
                Node::Sequence(body)
            }
            Ast::Time(command) => match &command.command {
                Some(stmt) => {
                    let mut body = Vec::new();
                    body.extend(self.one(stmt));
                    Node::Group { body, redirects }
                }
                None => Node::Sequence(Vec::new()),
            },
            Ast::Conditional(command) => {
                let before = self.side.len();
                self.conditional(&command.expression);
                let body = Self::running(self.side.split_off(before)).body;
                Node::Group { body, redirects }
            }
            Ast::Coproc(command) => {
                let body = self.one(&command.body);
                Node::Background(Box::new(Node::Group { body, redirects }))
            }
            Ast::Always(command) => {
                let mut body = self.sequence(&command.body);
                body.extend(self.sequence(&command.always_body));
                Node::Group { body, redirects }
            }
        }
    }

    fn one(&mut self, stmt: &shuck_ast::Stmt) -> Vec<Node> {
        let sequence = StmtSeq {
            leading_comments: Vec::new(),
            stmts: vec![stmt.clone()],
            trailing_comments: Vec::new(),
            span: stmt.span,
        };
        self.sequence(&sequence)
    }

    fn iterate(
        &mut self,
        variable: Option<String>,
        words: Vec<Word>,
        body: &StmtSeq,
        redirects: Vec<Redirect>,
        span: Span,
    ) -> Node {
        let body = self.sequence(body);
        Node::Loop { variable, words, condition: Vec::new(), body, redirects, endless: false, span }
    }

    fn conditioned(
        &mut self,
        condition: &StmtSeq,
        body: &StmtSeq,
        endless: &[&str],
        redirects: Vec<Redirect>,
        span: Span,
    ) -> Node {
        let condition = self.sequence(condition);
        let negated = endless.contains(&"false");
        let endless = match condition.as_slice() {
            [Node::Command(command)] => {
                let words: Option<Vec<String>> = command.words.iter().map(Word::literal).collect();
                words.is_some_and(|words| {
                    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
                        [word] => endless.contains(&word.rsplit('/').next().unwrap_or(word)),
                        ["[", text, "]"] | ["test", text] => !negated && !text.is_empty(),
                        _ => false,
                    }
                })
            }
            _ => false,
        };
        let body = self.sequence(body);
        Node::Loop { variable: None, words: Vec::new(), condition, body, redirects, endless, span }
    }

    /// Words of `[[ … ]]`: nothing runs but what they hold.
    fn conditional(&mut self, expression: &ConditionalExpr) {
        let mut stack = vec![expression];
        while let Some(expression) = stack.pop() {
            match expression {
                ConditionalExpr::Binary(binary) => stack.extend([&*binary.left, &*binary.right]),
                ConditionalExpr::Unary(unary) => stack.push(&unary.expr),
                ConditionalExpr::Parenthesized(inner) => stack.push(&inner.expr),
                ConditionalExpr::Word(word) | ConditionalExpr::Regex(word) => {
                    let word = self.word(word);
                    self.keep_running(word);
                }
                ConditionalExpr::Pattern(pattern) => {
                    let word = self.pattern(pattern);
                    self.keep_running(word);
                }
                ConditionalExpr::VarRef(reference) => self.reference(reference),
            }
        }
    }
}

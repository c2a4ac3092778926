//! Branches and loops.

use super::{Reader, span};
use crate::script::{Node, Word};
use ruff_python_ast::{
    ExceptHandler, Expr, Number, Pattern, Stmt, StmtFor, StmtIf, StmtMatch, StmtTry, StmtWhile,
};

/// Most texts of conditions that are kept.
const MAX_PICKED: usize = 16;

impl Reader<'_> {
    /// A block that may run or not.
    fn arm(&mut self, body: &[Stmt]) -> Vec<Node> {
        self.branching += 1;
        let nodes = self.block(body);
        self.branching -= 1;
        nodes
    }

    /// What a condition runs.
    fn condition(&mut self, test: &Expr) -> Vec<Node> {
        let mut nodes = Vec::new();
        self.run_into(test, &mut nodes);
        nodes
    }

    pub(super) fn branch(&mut self, it: &StmtIf, out: &mut Vec<Node>) {
        if Self::is_main(&it.test) {
            out.extend(self.block(&it.body));
            return;
        }
        let mut condition = self.condition(&it.test);
        let before = self.picked_by.len();
        self.texts_in(&it.test);
        let mut arms = vec![self.arm(&it.body)];
        self.picked_by.truncate(before);
        for clause in &it.elif_else_clauses {
            if let Some(test) = &clause.test {
                condition.extend(self.condition(test));
            }
            arms.push(self.arm(&clause.body));
        }
        out.push(Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() });
    }

    /// Texts that a condition compares with: `"x" in name`, `name == "x"`, `name in ["x", "y"]`.
    fn texts_in(&mut self, test: &Expr) {
        let mut todo = vec![test];
        while let Some(expr) = todo.pop() {
            if self.picked_by.len() >= MAX_PICKED {
                return;
            }
            match expr {
                Expr::BoolOp(it) => todo.extend(&it.values),
                Expr::Compare(it) => {
                    todo.push(&it.left);
                    todo.extend(&it.comparators);
                }
                Expr::List(it) => todo.extend(&it.elts),
                Expr::Tuple(it) => todo.extend(&it.elts),
                Expr::Set(it) => todo.extend(&it.elts),
                Expr::Call(it) => todo.extend(&it.arguments.args),
                Expr::StringLiteral(_) | Expr::Name(_) => {
                    let text = self.constant(expr).filter(|text| !text.is_empty());
                    self.picked_by.extend(text);
                }
                _ => {}
            }
        }
    }

    pub(super) fn for_loop(&mut self, it: &StmtFor, out: &mut Vec<Node>) {
        self.branching += 1;
        let run = self.over(&it.target, &it.iter);
        out.append(&mut self.pending);
        let mut body = run.first;
        body.extend(self.block(&it.body));
        self.branching -= 1;
        out.push(Node::Loop {
            variable: run.variable,
            words: run.words,
            condition: Vec::new(),
            body,
            redirects: Vec::new(),
            endless: false,
            span: span(it),
        });
        out.extend(self.arm(&it.orelse));
    }

    pub(super) fn while_loop(&mut self, it: &StmtWhile, out: &mut Vec<Node>) {
        let condition = self.condition(&it.test);
        let endless = is_true(&it.test) && !self.has_end(&it.body);
        let body = self.arm(&it.body);
        out.push(Node::Loop {
            variable: None,
            words: Vec::new(),
            condition,
            body,
            redirects: Vec::new(),
            endless,
            span: span(it),
        });
        out.extend(self.arm(&it.orelse));
    }

    /// Whether the body of a loop can leave it.
    fn has_end(&mut self, body: &[Stmt]) -> bool {
        // (statements, whether a `break` there is this loop's)
        let mut todo = vec![(body, true)];
        while let Some((body, own)) = todo.pop() {
            for statement in body {
                match statement {
                    Stmt::Break(_) if own => return true,
                    Stmt::Return(_) | Stmt::Raise(_) => return true,
                    Stmt::Expr(it) if self.ends_program(&it.value) => return true,
                    Stmt::If(it) => {
                        todo.push((&it.body, own));
                        todo.extend(it.elif_else_clauses.iter().map(|clause| (&clause.body[..], own)));
                    }
                    Stmt::For(it) => todo.extend([(&it.body[..], false), (&it.orelse[..], own)]),
                    Stmt::While(it) => todo.extend([(&it.body[..], false), (&it.orelse[..], own)]),
                    Stmt::With(it) => todo.push((&it.body, own)),
                    Stmt::Try(it) => {
                        todo.extend([(&it.body[..], own), (&it.orelse[..], own), (&it.finalbody[..], own)]);
                        todo.extend(it.handlers.iter().map(|handler| (body_of(handler), own)));
                    }
                    Stmt::Match(it) => todo.extend(it.cases.iter().map(|case| (&case.body[..], own))),
                    _ => {}
                }
            }
        }
        false
    }

    pub(super) fn attempt(&mut self, it: &StmtTry, out: &mut Vec<Node>) {
        // Any statement of it may be the last that runs.
        out.extend(self.arm(&it.body));
        let mut arms = Vec::new();
        for handler in &it.handlers {
            let ExceptHandler::ExceptHandler(handler) = handler;
            if let Some(kind) = &handler.type_ {
                self.run_into(kind, out);
            }
            arms.push(self.arm(&handler.body));
        }
        if !arms.is_empty() {
            out.push(Node::Branch { exhaustive: false, condition: Vec::new(), arms, redirects: Vec::new() });
        }
        out.extend(self.arm(&it.orelse));
        out.extend(self.block(&it.finalbody));
    }

    pub(super) fn match_on(&mut self, it: &StmtMatch, out: &mut Vec<Node>) {
        let subject = self.expr(&it.subject);
        let subject = self.hoist(subject);
        out.append(&mut self.pending);
        let mut condition = Vec::new();
        let mut arms = Vec::new();
        for case in &it.cases {
            self.branching += 1;
            let mut body = self.captures(&case.pattern, &subject, &mut condition);
            if let Some(guard) = &case.guard {
                self.run_into(guard, &mut body);
            }
            body.extend(self.block(&case.body));
            self.branching -= 1;
            arms.push(body);
        }
        out.push(Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() });
    }

    /// Names that a pattern binds are the subject, or parts of it.
    fn captures(&mut self, pattern: &Pattern, subject: &Word, run: &mut Vec<Node>) -> Vec<Node> {
        let mut out = Vec::new();
        let mut todo = vec![pattern];
        while let Some(pattern) = todo.pop() {
            let at = span(pattern);
            let name = match pattern {
                Pattern::MatchValue(it) => {
                    self.run_into(&it.value, run);
                    None
                }
                Pattern::MatchSingleton(_) => None,
                Pattern::MatchSequence(it) => {
                    todo.extend(&it.patterns);
                    None
                }
                Pattern::MatchMapping(it) => {
                    todo.extend(&it.patterns);
                    it.rest.as_ref()
                }
                Pattern::MatchClass(it) => {
                    todo.extend(&it.arguments.patterns);
                    todo.extend(it.arguments.keywords.iter().map(|keyword| &keyword.pattern));
                    None
                }
                Pattern::MatchStar(it) => it.name.as_ref(),
                Pattern::MatchAs(it) => {
                    todo.extend(it.pattern.as_deref());
                    it.name.as_ref()
                }
                Pattern::MatchOr(it) => {
                    todo.extend(&it.patterns);
                    None
                }
            };
            if let Some(name) = name {
                self.capture(name.as_str(), subject, at, &mut out);
            }
        }
        out
    }
}

fn body_of(handler: &ExceptHandler) -> &[Stmt] {
    let ExceptHandler::ExceptHandler(handler) = handler;
    &handler.body
}

/// A condition that always holds.
fn is_true(test: &Expr) -> bool {
    match test {
        Expr::BooleanLiteral(it) => it.value,
        Expr::NumberLiteral(it) => matches!(&it.value, Number::Int(value) if value.as_u64() != Some(0)),
        Expr::StringLiteral(it) => !it.value.is_empty(),
        _ => false,
    }
}

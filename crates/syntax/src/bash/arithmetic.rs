//! Arithmetic: the expression is kept as text, and substitutions inside run.

use shuck_ast::{ArithmeticExpr as Expr, ArithmeticExprNode, ArithmeticLvalue};

use super::Lower;
use crate::script::{Assign, Command, Node, Part, Script, Word};

impl Lower<'_> {
    /// `$((…))` and `$[…]` as a part of a word.
    pub(super) fn arithmetic(
        &mut self,
        span: shuck_ast::Span,
        expression: Option<&ArithmeticExprNode>,
        word: Option<&shuck_ast::Word>,
    ) -> Part {
        self.cover(span);
        let before = self.side.len();
        self.visit_arithmetic(expression);
        if expression.is_none()
            && let Some(word) = word
        {
            let word = self.word(word);
            self.keep_running(word);
        }
        let words = self.side.split_off(before);
        let text = self.slice(span);
        let inner = text
            .strip_prefix("$((")
            .and_then(|rest| rest.strip_suffix("))"))
            .or_else(|| text.strip_prefix("$[").and_then(|rest| rest.strip_suffix(']')));
        let text = inner.unwrap_or_default().to_owned();
        Part::Arithmetic { text, script: Box::new(Self::running(words)) }
    }

    /// An expression that stands alone and binds something, `((n++))`: a command that does nothing else.
    pub(super) fn evaluated(&self, span: Option<shuck_ast::Span>) -> Option<Node> {
        let text = self.slice(span?).to_owned();
        let span = Self::span(span?);
        let binds = text.contains('=') || text.contains("++") || text.contains("--");
        let word = Word { parts: vec![Part::Arithmetic { text, script: Box::default() }], span };
        let words = vec![Word::text(":", span), word];
        binds.then(|| Node::Command(Command { words, span, ..Command::default() }))
    }

    /// Variables that the step of a loop changes: numbers that differ from round to round.
    pub(super) fn counted(&self, step: Option<shuck_ast::Span>) -> Vec<Node> {
        let Some(step) = step else { return Vec::new() };
        let span = Self::span(step);
        let names = self.slice(step).split(|c: char| !c.is_alphanumeric() && c != '_');
        names
            .filter(|name| name.starts_with(|c: char| c.is_alphabetic() || c == '_'))
            .map(|name| {
                let number = Word { parts: vec![Part::Number(Box::default())], span };
                Node::Assign(Assign { name: name.to_owned(), values: vec![number], append: false, span })
            })
            .collect()
    }

    /// A script that evaluates words for what they run.
    pub(super) fn running(words: Vec<Word>) -> Script {
        if words.is_empty() {
            return *Self::nothing();
        }
        let span = super::word::cover_all(&words);
        let mut all = vec![Word::text(":", span)];
        all.extend(words);
        Script {
            body: vec![Node::Command(Command { words: all, span, ..Command::default() })],
            opaque: Vec::new(),
        }
    }

    /// Visits every word of an expression.
    pub(super) fn visit_arithmetic(&mut self, expression: Option<&ArithmeticExprNode>) {
        let mut stack: Vec<&ArithmeticExprNode> = expression.into_iter().collect();
        while let Some(node) = stack.pop() {
            match &node.kind {
                Expr::Number(_) | Expr::Variable(_) => {}
                Expr::Indexed { index, .. } => stack.push(index),
                Expr::ShellWord(word) => {
                    let word = self.word(word);
                    self.keep_running(word);
                }
                Expr::Parenthesized { expression } => stack.push(expression),
                Expr::Unary { expr, .. } | Expr::Postfix { expr, .. } => stack.push(expr),
                Expr::Binary { left, right, .. } => {
                    stack.push(left);
                    stack.push(right);
                }
                Expr::Conditional { condition, then_expr, else_expr } => {
                    stack.extend([&**condition, &**then_expr, &**else_expr]);
                }
                Expr::Assignment { target, value, .. } => {
                    stack.push(value);
                    if let ArithmeticLvalue::Indexed { index, .. } = target {
                        stack.push(index);
                    }
                }
            }
        }
    }
}

//! Arithmetic: values are not followed, but substitutions inside run.

use shuck_ast::{ArithmeticExpr as Expr, ArithmeticExprNode, ArithmeticLvalue};

use super::Lower;
use crate::script::{Command, Node, Part, Script, Word};

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
        Part::Number(Box::new(Self::running(words)))
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

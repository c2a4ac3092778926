//! Infix operators: joined texts, lists and paths.

use super::paths::is_number;
use super::{Reader, literal, span, words};
use crate::script::{Node, Part, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, ExprBinOp, Operator};

/// Longest text that `*` makes.
const MAX_REPEATED: usize = 4096;

impl Reader<'_> {
    /// An infix expression. The left side of a chain nests as deep as the chain is long, so it is walked, not
    /// recursed into.
    pub(super) fn binary(&mut self, it: &ExprBinOp) -> Word {
        let mut steps = vec![(it.op, it.right.as_ref(), span(it))];
        let mut left = it.left.as_ref();
        while let Expr::BinOp(inner) = left {
            steps.push((inner.op, inner.right.as_ref(), span(inner)));
            left = &inner.left;
        }
        let mut word = self.expr(left);
        let mut numeric = is_number(left);
        for (operator, right, at) in steps.into_iter().rev() {
            numeric =
                numeric || (operator != Operator::Mult && operator != Operator::Mod && is_number(right));
            word = self.operate(word, operator, right, numeric, at);
            numeric = words::is_number(&word);
        }
        word
    }

    /// `left operator right`.
    pub(super) fn operate(
        &mut self,
        left: Word,
        operator: Operator,
        right: &Expr,
        numeric: bool,
        at: Span,
    ) -> Word {
        let number = numeric || words::is_number(&left);
        match operator {
            Operator::Mod if !number && left.parts.iter().any(is_template) => self.percent(left, right, at),
            Operator::Mult => self.repeat(left, right, at),
            Operator::Mod if !number && !is_number(right) => {
                let right = self.expr(right);
                let all = vec![words::option("self", at), left, right];
                words::called("py:str.format", all, at)
            }
            Operator::Add | Operator::BitOr if !number => {
                let right = self.expr(right);
                add(left, right, at)
            }
            Operator::Div if !number => {
                let right = self.expr(right);
                words::join_path(left, right, &mut self.pending)
            }
            // Differences and intersections of sets are parts of the left one.
            Operator::Sub | Operator::BitAnd if !number => {
                self.run_expr(right);
                left
            }
            _ => {
                let right = self.expr(right);
                let known = number || words::is_number(&right);
                let mut nodes = words::nodes(left);
                nodes.extend(words::nodes(right));
                if known { words::number(nodes, at) } else { self.unknown_after(nodes, at) }
            }
        }
    }

    fn unknown_after(&mut self, nodes: Vec<Node>, at: Span) -> Word {
        self.pending.extend(nodes);
        Word::unknown(at)
    }

    /// `"-" * 20`, `["x"] * 3`, `2 * 3`.
    fn repeat(&mut self, left: Word, right: &Expr, at: Span) -> Word {
        let times = literal::int(right).and_then(|times| usize::try_from(times).ok());
        let value = self.expr(right);
        if let (Some(text), Some(times), false) = (left.literal(), times, words::is_number(&left))
            && text.len().saturating_mul(times) <= MAX_REPEATED
        {
            return Word::quoted(text.repeat(times), at);
        }
        if words::is_list(&left) {
            self.run(value);
            return left;
        }
        // A text times a number is a text: both sides must be numbers.
        let known = words::is_number(&left) && words::is_number(&value);
        let mut nodes = words::nodes(left);
        nodes.extend(words::nodes(value));
        if known { words::number(nodes, at) } else { self.unknown_after(nodes, at) }
    }
}

fn is_template(part: &Part) -> bool {
    matches!(part, Part::Text { quoted: true, .. })
}

/// `left + right` of texts and lists.
fn add(left: Word, right: Word, at: Span) -> Word {
    if words::is_number(&right) {
        let mut nodes = words::nodes(left);
        nodes.extend(words::nodes(right));
        return words::number(nodes, at);
    }
    if !words::is_list(&left) && !words::is_list(&right) {
        let mut word = left;
        words::append(&mut word, right);
        return word;
    }
    let mut all = words::items(left).unwrap_or_else(|word| vec![word]);
    all.extend(words::items(right).unwrap_or_else(|word| vec![word]));
    words::list(all, at)
}

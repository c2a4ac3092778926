//! Expressions, by precedence.

use super::chars::is_dash;
use super::cursor::Reader;
use super::operator::{Operator, Unary};
use super::types::Bracket;
use super::value::{Kind, Value, echo};
use crate::script::{Node, Part, VariableForm};

/// The level at which an expression begins.
pub(super) const LOWEST: u8 = 0;

impl Reader<'_> {
    /// The expression at this place, of operators that bind at least as tight as `level`.
    pub(super) fn expression(&mut self, level: u8) -> Value {
        let start = self.at;
        let mut left = self.list();
        loop {
            let end = self.at;
            self.blanks();
            match self.at_operator() {
                Some((operator, length)) if operator.level() >= level => {
                    self.at += length;
                    self.newlines();
                    let before = self.at;
                    if operator == Operator::Coalesce {
                        // It binds to the right, so every one is a level of nesting.
                        let right = self.deeper(|it| it.expression(operator.level()));
                        return coalesce(left, right.unwrap_or_else(|| Value::unknown(self.since(before))));
                    }
                    let right = self.expression(operator.level() + 1);
                    left = self.binary(operator, left, right, self.since(start));
                    if self.at == before {
                        return left;
                    }
                }
                None if level == LOWEST && self.at_ternary() => return self.ternary(left, start),
                _ => {
                    self.at = end;
                    return left;
                }
            }
        }
    }

    fn at_ternary(&self) -> bool {
        self.starts("?") && !matches!(self.second(), Some('.' | '[' | '?' | '{'))
    }

    /// `condition ? this : that`: both may be the result.
    fn ternary(&mut self, condition: Value, start: usize) -> Value {
        let mut arms = Vec::new();
        for sign in ["?", ":"] {
            self.newlines();
            if !self.eat(sign) {
                self.note(start, &format!("expected `{sign}`"));
                break;
            }
            self.newlines();
            let value = self.deeper(|it| it.expression(LOWEST));
            arms.push(vec![echo(value.unwrap_or_else(|| Value::unknown(self.since(start))))]);
        }
        let condition = condition.running();
        Value::output(
            vec![Node::Branch { exhaustive: false, condition, arms, redirects: Vec::new() }],
            self.since(start),
        )
    }

    /// Values with commas between.
    fn list(&mut self) -> Value {
        let start = self.at;
        let first = self.unary();
        if !self.commas {
            return first;
        }
        let mut items = vec![first];
        loop {
            let end = self.at;
            self.blanks();
            if !self.eat(",") {
                self.at = end;
                break;
            }
            self.newlines();
            items.push(self.unary());
        }
        match items.len() {
            1 => items.pop().unwrap_or_else(|| Value::unknown(self.since(start))),
            _ => Value::new(Kind::List(items), self.since(start)),
        }
    }

    /// A value with what stands in front of it.
    fn unary(&mut self) -> Value {
        let start = self.at;
        let operand = |it: &mut Self| {
            it.newlines();
            it.deeper(Self::unary).unwrap_or_else(|| Value::unknown(it.since(start)))
        };
        if let Some((operator, length)) = self.at_unary() {
            self.at += length;
            let value = operand(self);
            let span = self.since(start);
            return match operator {
                Unary::Not => Value::number(value.running(), span),
                Unary::Join => {
                    self.binary(Operator::Join, value, Value::new(Kind::Text(String::new()), span), span)
                }
                Unary::Split => {
                    self.binary(Operator::Split, value, Value::new(Kind::Text(" ".to_owned()), span), span)
                }
            };
        }
        match self.peek() {
            Some(',') => {
                self.bump();
                let value = operand(self);
                Value::new(Kind::List(vec![value]), self.since(start))
            }
            Some('!') => {
                self.bump();
                let value = operand(self);
                Value::number(value.running(), self.since(start))
            }
            Some(c) if c == '+' || is_dash(c) => {
                self.bump();
                let twice = self.at_char(|next| next == c);
                if twice {
                    self.bump();
                }
                let value = operand(self);
                let span = self.since(start);
                match value.kind {
                    Kind::Number(n) if !twice => {
                        Value::new(Kind::Number(if c == '+' { n } else { n.saturating_neg() }), span)
                    }
                    _ => Value::number(value.running(), span),
                }
            }
            Some('[') => self.typed(),
            _ => self.primary_with_postfix(),
        }
    }

    /// `[type]value`, `[type]::member`, `[attribute()]value`.
    fn typed(&mut self) -> Value {
        let start = self.at;
        match self.bracket() {
            None => {
                self.take_while(|c| !matches!(c, '\n' | ';' | '}' | ')'));
                self.note(start, "not a type");
                Value::unknown(self.since(start))
            }
            Some(Bracket::Attribute) => {
                let mut values = self.attribute(start);
                self.newlines();
                let value = self.deeper(Self::unary).unwrap_or_else(|| Value::unknown(self.since(start)));
                if values.is_empty() {
                    return value;
                }
                values.insert(0, value);
                Value::mixed(values, self.since(start))
            }
            Some(Bracket::Type(name)) => {
                let span = self.since(start);
                let value = Value::new(Kind::Type(name.clone()), span);
                if self.starts("::") || self.starts(".") && !self.starts("..") {
                    return self.postfix(value);
                }
                let end = self.at;
                self.blanks();
                if !self.at_operand() {
                    self.at = end;
                    return value;
                }
                let operand = self.deeper(Self::unary).unwrap_or_else(|| Value::unknown(span));
                let span = self.since(start);
                self.cast(&name, operand, span)
            }
        }
    }

    /// Whether something to cast begins here.
    fn at_operand(&self) -> bool {
        self.at_char(|c| {
            matches!(c, '$' | '(' | '@' | '[' | '{' | '.')
                || c.is_ascii_digit()
                || super::chars::is_single(c)
                || super::chars::is_double(c)
        }) || self.at_char(|c| c == '+' || is_dash(c))
            && self.second().is_some_and(|c| c.is_ascii_digit() || c == '$')
            || self.at_unary().is_some()
    }

    /// What an attribute holds behind its parenthesis. Only code and calls are kept.
    pub(super) fn attribute(&mut self, opened: usize) -> Vec<Value> {
        let values = self.call_arguments();
        self.close(")", opened);
        self.blanks();
        self.close("]", opened);
        values
            .into_iter()
            .filter(|it| matches!(&it.kind, Kind::Parts(parts) if parts.iter().any(runs)))
            .collect()
    }
}

fn runs(part: &Part) -> bool {
    matches!(part, Part::Output { .. } | Part::Block(_) | Part::Number(_) | Part::List(_))
}

/// `left ?? right`
fn coalesce(left: Value, right: Value) -> Value {
    let span = left.span.join(right.span);
    let name = match left.variable() {
        Some((name, VariableForm::Plain)) => name.to_owned(),
        _ => {
            let arms = vec![vec![echo(left)], vec![echo(right)]];
            return Value::output(
                vec![Node::Branch { exhaustive: false, condition: Vec::new(), arms, redirects: Vec::new() }],
                span,
            );
        }
    };
    let form = VariableForm::Default(Box::new(right.word()));
    Value::new(Kind::Parts(vec![Part::Variable { name, form, quoted: true }]), span)
}

//! Operators between literals are computed; between other values what runs and flows is kept.

use super::cursor::Reader;
use super::operator::{Arithmetic, Operator};
use super::value::{Kind, Value};
use crate::script::Part;
use countersign_model::Span;

/// Longest list that a range is expanded to.
const LONGEST_RANGE: i64 = 1024;

impl Reader<'_> {
    /// `left operator right`.
    pub(super) fn binary(&mut self, operator: Operator, left: Value, right: Value, span: Span) -> Value {
        let folded = match operator {
            Operator::Add => return add(left, right, span),
            Operator::Format => return self.format(left, right, span),
            Operator::Join => return self.join(left, right, span),
            Operator::As => match right.kind {
                Kind::Type(name) => return self.cast(&name, left, span),
                _ => return Value::mixed(vec![left, right], span),
            },
            Operator::Logic | Operator::Compare if !left.flows() || operator == Operator::Logic => None,
            Operator::Compare | Operator::Filter => return Value::mixed(vec![left, right], span),
            Operator::Multiply => match (&left.kind, &right.kind) {
                (Kind::Number(a), Kind::Number(b)) => a.checked_mul(*b).map(Kind::Number),
                (Kind::Text(text), Kind::Number(times)) => match self.repeated(text, *times) {
                    Some(kind) => Some(kind),
                    None => return Value::mixed(vec![left, right], span),
                },
                (Kind::Number(_), _) => None,
                _ => return Value::mixed(vec![left, right], span),
            },
            Operator::Arithmetic(how) => match (&left.kind, &right.kind) {
                (Kind::Number(a), Kind::Number(b)) => compute(how, *a, *b).map(Kind::Number),
                _ => None,
            },
            Operator::Range => match self.range(&left, &right) {
                Some(kind) => Some(kind),
                None => return Value::mixed(vec![left, right], span),
            },
            Operator::Split | Operator::Replace { .. } => {
                let case = operator == Operator::Replace { case: true };
                let folded = match operator {
                    Operator::Split => self.fold_split(&left, &right),
                    _ => self.fold_replace(&left, &right, case),
                };
                match folded {
                    Some(kind) => Some(kind),
                    None => return Value::mixed(vec![left, right], span),
                }
            }
            Operator::Coalesce | Operator::Logic => None,
        };
        match folded {
            Some(kind) => Value::new(kind, span),
            None => {
                let mut body = left.running();
                body.extend(right.running());
                Value::number(body, span)
            }
        }
    }

    fn repeated(&mut self, text: &str, times: i64) -> Option<Kind> {
        let times = usize::try_from(times).ok()?;
        self.spend(text.len().checked_mul(times)?).then(|| Kind::Text(text.repeat(times)))
    }

    fn range(&mut self, left: &Value, right: &Value) -> Option<Kind> {
        let single = |value: &Value| match &value.kind {
            Kind::Number(n) => Some((*n, false)),
            Kind::Text(text) => {
                let mut chars = text.chars();
                let first = chars.next()?;
                chars.next().is_none().then_some((i64::from(u32::from(first)), true))
            }
            _ => None,
        };
        let ((from, text), (to, _)) = (single(left)?, single(right)?);
        let length = from.checked_sub(to)?.checked_abs()?;
        // A value takes more room than a character.
        if length >= LONGEST_RANGE || !self.spend(usize::try_from(length).ok()?.saturating_mul(16)) {
            return None;
        }
        let item = |n: i64| {
            let char = u32::try_from(n).ok().and_then(char::from_u32).filter(|_| text);
            Value::new(char.map_or(Kind::Number(n), |c| Kind::Text(c.to_string())), left.span)
        };
        let items =
            if from <= to { (from..=to).map(item).collect() } else { (to..=from).rev().map(item).collect() };
        Some(Kind::List(items))
    }

    fn join(&mut self, left: Value, right: Value, span: Span) -> Value {
        let Some(separator) = right.text() else { return Value::mixed(vec![left, right], span) };
        let items = match left.kind {
            Kind::List(items) => items,
            Kind::Text(_) | Kind::Number(_) => return left,
            kind => return Value::mixed(vec![Value::new(kind, left.span)], span),
        };
        if !self.spend(separator.len().saturating_mul(items.len())) {
            return Value::mixed(items, span);
        }
        self.joined(items, &separator, span)
    }

    /// The items as one text with the separator between.
    pub(super) fn joined(&mut self, items: Vec<Value>, separator: &str, span: Span) -> Value {
        let mut out = Value::new(Kind::Text(String::new()), span);
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                out = add(out, Value::new(Kind::Text(separator.to_owned()), span), span);
            }
            let parts = Value::new(Kind::Parts(item.parts()), span);
            out = add(out, parts, span);
        }
        out
    }

    /// `value[index]` of literals.
    pub(super) fn fold_index(&mut self, value: &Value, index: &Value) -> Option<Kind> {
        let items: Vec<Kind> = match &value.kind {
            Kind::Text(text) if self.spend(text.len()) => {
                text.chars().map(|c| Kind::Text(c.to_string())).collect()
            }
            // Only literals are copied: what runs must stay in one place.
            Kind::List(items) if self.spend(items.len()) => items
                .iter()
                .map(|it| matches!(it.kind, Kind::Text(_) | Kind::Number(_)).then(|| it.kind.clone()))
                .collect::<Option<_>>()?,
            _ => return None,
        };
        let at = |n: i64| {
            let length = i64::try_from(items.len()).ok()?;
            let place = if n < 0 { length.checked_add(n)? } else { n };
            items.get(usize::try_from(place).ok()?).cloned()
        };
        match &index.kind {
            Kind::Number(n) => at(*n),
            Kind::List(list) => {
                let pick = |it: &Value| if let Kind::Number(n) = it.kind { at(n) } else { None };
                let picked: Option<Vec<Value>> =
                    list.iter().map(|it| Some(Value::new(pick(it)?, it.span))).collect();
                picked.map(Kind::List)
            }
            _ => None,
        }
    }
}

/// `left + right`
fn add(left: Value, right: Value, span: Span) -> Value {
    let kind = match (left.kind, right.kind) {
        (Kind::Null, other) | (other, Kind::Null) => other,
        (Kind::Number(a), Kind::Number(b)) => match a.checked_add(b) {
            Some(sum) => Kind::Number(sum),
            None => return Value::number(Vec::new(), span),
        },
        (Kind::List(mut a), Kind::List(b)) => {
            a.extend(b);
            Kind::List(a)
        }
        (Kind::List(mut a), other) => {
            a.push(Value::new(other, right.span));
            Kind::List(a)
        }
        (Kind::Number(_), Kind::Parts(parts)) => {
            return Value::number(Value::new(Kind::Parts(parts), right.span).running(), span);
        }
        (Kind::Parts(parts), Kind::Number(_)) if !parts.iter().any(|it| matches!(it, Part::Text { .. })) => {
            return Value::mixed(vec![Value::new(Kind::Parts(parts), left.span)], span);
        }
        (Kind::Table(a), other) => {
            return Value::mixed(
                vec![Value::new(Kind::Table(a), left.span), Value::new(other, right.span)],
                span,
            );
        }
        (a, b) => {
            let mut parts = match a {
                Kind::Text(text) if text.is_empty() => Vec::new(),
                a => Value::new(a, left.span).parts(),
            };
            for part in Value::new(b, right.span).parts() {
                match (parts.last_mut(), part) {
                    (Some(Part::Text { text, .. }), Part::Text { text: more, .. }) => text.push_str(&more),
                    (_, part) => parts.push(part),
                }
            }
            match parts.as_mut_slice() {
                [] => Kind::Text(String::new()),
                [Part::Text { text, .. }] => Kind::Text(std::mem::take(text)),
                _ => Kind::Parts(parts),
            }
        }
    };
    Value::new(kind, span)
}

fn compute(how: Arithmetic, a: i64, b: i64) -> Option<i64> {
    match how {
        Arithmetic::And => Some(a & b),
        Arithmetic::Or => Some(a | b),
        Arithmetic::Xor => Some(a ^ b),
        Arithmetic::ShiftLeft => a.checked_shl(u32::try_from(b).ok()?),
        Arithmetic::ShiftRight => a.checked_shr(u32::try_from(b).ok()?),
        Arithmetic::Subtract => a.checked_sub(b),
        // A division that leaves a rest is no whole number.
        Arithmetic::Divide => a.checked_rem(b).filter(|rest| *rest == 0).and_then(|_| a.checked_div(b)),
        Arithmetic::Modulo => a.checked_rem(b),
    }
}

//! Operators between and in front of values.

use super::chars::{is_dash, is_name};
use super::cursor::Reader;

/// An operator between two values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    /// `??`
    Coalesce,
    /// `-and`, `-or`, `-xor`.
    Logic,
    /// `-band`, `-bor`, `-bxor`, `-shl`, `-shr`, `-`, `*` between numbers, `/`, `%`.
    Arithmetic(Arithmetic),
    /// `-eq` and its like: the result is a truth value.
    Compare,
    /// `-match`, `-like`: a truth value, or what matches of a list.
    Filter,
    /// `-as`
    As,
    /// `-join`
    Join,
    /// `-split`
    Split,
    /// `-replace`; the case matters for `-creplace`.
    Replace {
        /// `-creplace`
        case: bool,
    },
    /// `+`
    Add,
    /// `*`
    Multiply,
    /// `-f`
    Format,
    /// `..`
    Range,
}

/// What is done with two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arithmetic {
    And,
    Or,
    Xor,
    ShiftLeft,
    ShiftRight,
    Subtract,
    Divide,
    Modulo,
}

impl Operator {
    /// How tight it binds.
    pub(super) fn level(self) -> u8 {
        match self {
            Self::Coalesce => 1,
            Self::Logic => 2,
            Self::Arithmetic(Arithmetic::And | Arithmetic::Or | Arithmetic::Xor) => 3,
            Self::Compare | Self::Filter | Self::As | Self::Join | Self::Split | Self::Replace { .. } => 4,
            Self::Arithmetic(Arithmetic::ShiftLeft | Arithmetic::ShiftRight) => 4,
            Self::Add | Self::Arithmetic(Arithmetic::Subtract) => 5,
            Self::Multiply | Self::Arithmetic(_) => 6,
            Self::Format => 7,
            Self::Range => 8,
        }
    }

    fn named(name: &str) -> Option<Self> {
        let bare = |name: &str| {
            Some(match name {
                "eq" | "ne" | "gt" | "ge" | "lt" | "le" | "contains" | "notcontains" | "in" | "notin" => {
                    Self::Compare
                }
                "match" | "notmatch" | "like" | "notlike" => Self::Filter,
                "replace" => Self::Replace { case: false },
                "split" => Self::Split,
                _ => return None,
            })
        };
        Some(match name {
            "f" => Self::Format,
            "and" | "or" | "xor" => Self::Logic,
            "band" => Self::Arithmetic(Arithmetic::And),
            "bor" => Self::Arithmetic(Arithmetic::Or),
            "bxor" => Self::Arithmetic(Arithmetic::Xor),
            "shl" => Self::Arithmetic(Arithmetic::ShiftLeft),
            "shr" => Self::Arithmetic(Arithmetic::ShiftRight),
            "is" | "isnot" => Self::Compare,
            "as" => Self::As,
            "join" => Self::Join,
            "creplace" => Self::Replace { case: true },
            _ => return bare(name).or_else(|| bare(name.strip_prefix(['c', 'i'])?)),
        })
    }
}

/// An operator in front of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unary {
    Not,
    Join,
    Split,
}

impl Reader<'_> {
    /// The operator at this place and its length.
    pub(super) fn at_operator(&self) -> Option<(Operator, usize)> {
        let first = self.peek()?;
        let second = self.second();
        let assigns = second == Some('=');
        Some(match first {
            '?' if second == Some('?') && !self.starts("??=") => (Operator::Coalesce, 2),
            '.' if second == Some('.') => (Operator::Range, 2),
            '+' if !assigns && second != Some('+') => (Operator::Add, 1),
            '*' if !assigns && second != Some('>') => (Operator::Multiply, 1),
            '/' if !assigns => (Operator::Arithmetic(Arithmetic::Divide), 1),
            '%' if !assigns => (Operator::Arithmetic(Arithmetic::Modulo), 1),
            c if is_dash(c) => match self.dashed() {
                Some((name, length)) => (Operator::named(&name)?, length),
                None if assigns || second.is_some_and(is_dash) => return None,
                None => (Operator::Arithmetic(Arithmetic::Subtract), c.len_utf8()),
            },
            _ => return None,
        })
    }

    /// The operator in front of a value at this place, and its length.
    pub(super) fn at_unary(&self) -> Option<(Unary, usize)> {
        let (name, length) = self.dashed()?;
        let operator = match name.as_str() {
            "not" | "bnot" => Unary::Not,
            "join" => Unary::Join,
            "split" | "csplit" | "isplit" => Unary::Split,
            _ => return None,
        };
        Some((operator, length))
    }

    /// The name behind a dash, lower case, and the length of both.
    fn dashed(&self) -> Option<(String, usize)> {
        let dash = self.peek().filter(|c| is_dash(*c))?;
        let rest = self.rest().get(dash.len_utf8()..)?;
        let end = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        let name = rest
            .get(..end)
            .filter(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()) && it.len() <= 16)?;
        Some((name.to_ascii_lowercase(), dash.len_utf8() + end))
    }
}

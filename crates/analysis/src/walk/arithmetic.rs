//! `$((…))` and `((…))`: the value where it can be worked out.

use super::Walker;
use crate::value::Value;
use countersign_model::Span;

/// Deepest nesting of an expression, and of variables that hold expressions.
const MAX_NESTING: u32 = 16;

impl Walker<'_> {
    /// The number that an expression gives, and what it binds. Where it cannot be worked out, some number.
    pub(super) fn arithmetic(&mut self, text: &str, span: Span) -> Value {
        let mut reader = Reader { chars: text.chars().collect(), at: 0, depth: 0, walker: self, span };
        let value = reader.comma();
        let whole = reader.rest_is_empty();
        match value.filter(|_| whole) {
            Some(number) => Value::text(number.to_string(), span),
            None => {
                self.lose_counters(text, span);
                Value::number(span)
            }
        }
    }

    /// What an expression that was not understood binds is some number from then on.
    fn lose_counters(&mut self, text: &str, span: Span) {
        if !text.contains(['=', '+', '-']) {
            return;
        }
        for name in text.split(|c: char| !c.is_alphanumeric() && c != '_') {
            if self.state.variables.contains_key(name) && !name.starts_with(|c: char| c.is_ascii_digit()) {
                self.bind(name, Value::number(span));
            }
        }
    }
}

struct Reader<'r, 'w> {
    chars: Vec<char>,
    at: usize,
    depth: u32,
    walker: &'r mut Walker<'w>,
    span: Span,
}

/// Operators of two sides, the loosest first.
const LEVELS: &[&[&str]] = &[
    &["||"],
    &["&&"],
    &["|"],
    &["^"],
    &["&"],
    &["==", "!="],
    &["<=", ">=", "<", ">"],
    &["<<", ">>"],
    &["+", "-"],
    &["*", "/", "%"],
];
const ASSIGNMENTS: &[&str] = &["+=", "-=", "*=", "/=", "%=", "="];

impl Reader<'_, '_> {
    fn rest_is_empty(&mut self) -> bool {
        self.blanks();
        self.at >= self.chars.len()
    }

    fn blanks(&mut self) {
        while self.chars.get(self.at).is_some_and(|c| c.is_whitespace()) {
            self.at += 1;
        }
    }

    fn sees(&self, sign: &str) -> bool {
        sign.chars().enumerate().all(|(i, c)| self.chars.get(self.at + i) == Some(&c))
    }

    fn takes(&mut self, sign: &str) -> bool {
        self.blanks();
        let found = self.sees(sign);
        if found {
            self.at += sign.len();
        }
        found
    }

    fn comma(&mut self) -> Option<i64> {
        let mut value = self.choice()?;
        while self.takes(",") {
            value = self.choice()?;
        }
        Some(value)
    }

    fn choice(&mut self) -> Option<i64> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return None;
        }
        let value = self.assignment();
        self.depth -= 1;
        value
    }

    /// `n = …`, `n += …`, and everything that binds tighter.
    fn assignment(&mut self) -> Option<i64> {
        self.blanks();
        let start = self.at;
        if let Some(name) = self.name() {
            self.blanks();
            let sign = ASSIGNMENTS.iter().find(|sign| self.sees(sign) && !self.sees("==")).copied();
            if let Some(sign) = sign {
                self.at += sign.len();
                let right = self.choice()?;
                let value = match sign.strip_suffix('=').filter(|op| !op.is_empty()) {
                    Some(op) => combine(op, self.variable(&name)?, right)?,
                    None => right,
                };
                return self.keep(&name, value);
            }
        }
        self.at = start;
        let condition = self.level(0)?;
        if !self.takes("?") {
            return Some(condition);
        }
        // Both sides are read; assignments in the one that is not taken are rare enough to leave out.
        let yes = self.choice()?;
        if !self.takes(":") {
            return None;
        }
        let no = self.choice()?;
        Some(if condition != 0 { yes } else { no })
    }

    fn level(&mut self, level: usize) -> Option<i64> {
        let Some(signs) = LEVELS.get(level) else { return self.power() };
        let mut left = self.level(level + 1)?;
        loop {
            self.blanks();
            let Some(sign) = signs.iter().find(|sign| self.sees(sign)).copied() else { return Some(left) };
            // `&` is not the half of `&&`, `<` not that of `<<`, `*` not that of `**`, `+` not that of `+=`.
            let next = self.chars.get(self.at + sign.len()).copied();
            let longer = sign.len() == 1
                && next.is_some_and(|c| {
                    c == '=' && !matches!(sign, "<" | ">")
                        || matches!(sign, "|" | "&" | "<" | ">" | "*") && sign.starts_with(c)
                });
            if longer {
                return Some(left);
            }
            self.at += sign.len();
            let right = self.level(level + 1)?;
            left = combine(sign, left, right)?;
        }
    }

    fn power(&mut self) -> Option<i64> {
        let base = self.unary()?;
        if !self.takes("**") {
            return Some(base);
        }
        let exponent = u32::try_from(self.power()?).ok()?;
        base.checked_pow(exponent)
    }

    fn unary(&mut self) -> Option<i64> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return None;
        }
        let value = if self.takes("++") {
            self.step(1)
        } else if self.takes("--") {
            self.step(-1)
        } else if self.takes("-") {
            self.unary()?.checked_neg()
        } else if self.takes("+") {
            self.unary()
        } else if self.takes("!") {
            Some(i64::from(self.unary()? == 0))
        } else if self.takes("~") {
            Some(!self.unary()?)
        } else {
            self.primary()
        };
        self.depth -= 1;
        value
    }

    fn step(&mut self, by: i64) -> Option<i64> {
        self.blanks();
        let name = self.name()?;
        let value = self.variable(&name)?.checked_add(by)?;
        self.keep(&name, value)
    }

    fn primary(&mut self) -> Option<i64> {
        if self.takes("(") {
            let value = self.comma()?;
            return self.takes(")").then_some(value);
        }
        self.blanks();
        if self.chars.get(self.at).is_some_and(char::is_ascii_digit) {
            return self.literal();
        }
        let name = match self.takes("$") {
            true => self.expanded_name()?,
            false => self.name()?,
        };
        let value = self.variable(&name)?;
        let by = match (self.takes("++"), self.takes("--")) {
            (true, _) => 1,
            (_, true) => -1,
            _ => return Some(value),
        };
        self.keep(&name, value.checked_add(by)?)?;
        Some(value)
    }

    /// Decimal, `0x1f`, `017`, `2#101`.
    fn literal(&mut self) -> Option<i64> {
        let from = self.at;
        while self.chars.get(self.at).is_some_and(|c| c.is_ascii_alphanumeric() || *c == '#') {
            self.at += 1;
        }
        let text: String = self.chars.get(from..self.at)?.iter().collect();
        parsed(&text)
    }

    fn name(&mut self) -> Option<String> {
        let from = self.at;
        let starts = |c: &char| c.is_ascii_alphabetic() || *c == '_';
        if !self.chars.get(self.at).is_some_and(starts) {
            return None;
        }
        while self.chars.get(self.at).is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_') {
            self.at += 1;
        }
        // An element of an array is not followed.
        if self.chars.get(self.at) == Some(&'[') {
            return None;
        }
        Some(self.chars.get(from..self.at)?.iter().collect())
    }

    /// What stands behind `$`: a name, `{name}`, a position, `#`.
    fn expanded_name(&mut self) -> Option<String> {
        if self.takes("{") {
            let length = self.takes("#");
            let name = self.name().or_else(|| self.position())?;
            let name = if length { format!("#{name}") } else { name };
            return self.takes("}").then_some(name);
        }
        if self.takes("#") {
            return Some("#".to_owned());
        }
        self.name().or_else(|| self.position())
    }

    fn position(&mut self) -> Option<String> {
        let digit = self.chars.get(self.at).filter(|c| c.is_ascii_digit())?;
        let name = digit.to_string();
        self.at += 1;
        Some(name)
    }

    /// The value of a variable: a number, or an expression in turn.
    fn variable(&mut self, name: &str) -> Option<i64> {
        if let Some(name) = name.strip_prefix('#').filter(|n| !n.is_empty()) {
            let value = self.walker.known(name, self.span)?;
            return (!value.is_unknown() && !value.number && value.list.is_none())
                .then(|| i64::try_from(value.text.chars().count()).ok())?;
        }
        let value = self.walker.known(name, self.span)?;
        if value.is_unknown() || value.number || value.list.is_some() {
            return None;
        }
        let text = value.text.trim();
        if text.is_empty() {
            return Some(0);
        }
        if let Some(number) = parsed(text) {
            return Some(number);
        }
        let other = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && text != name;
        self.depth += 1;
        let value = (other && self.depth <= MAX_NESTING).then(|| self.variable(text))?;
        self.depth -= 1;
        value
    }

    fn keep(&mut self, name: &str, value: i64) -> Option<i64> {
        self.walker.bind(name, Value::text(value.to_string(), self.span));
        Some(value)
    }
}

fn combine(sign: &str, left: i64, right: i64) -> Option<i64> {
    let truth = |yes: bool| Some(i64::from(yes));
    let shift = |by: i64| u32::try_from(by).ok();
    match sign {
        "+" => left.checked_add(right),
        "-" => left.checked_sub(right),
        "*" => left.checked_mul(right),
        "/" => left.checked_div(right),
        "%" => left.checked_rem(right),
        "<<" => left.checked_shl(shift(right)?),
        ">>" => left.checked_shr(shift(right)?),
        "&" => Some(left & right),
        "|" => Some(left | right),
        "^" => Some(left ^ right),
        "&&" => truth(left != 0 && right != 0),
        "||" => truth(left != 0 || right != 0),
        "==" => truth(left == right),
        "!=" => truth(left != right),
        "<" => truth(left < right),
        ">" => truth(left > right),
        "<=" => truth(left <= right),
        ">=" => truth(left >= right),
        _ => None,
    }
}

/// A number as a shell writes it.
fn parsed(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let value = if let Some((base, digits)) = digits.split_once('#') {
        let base = base.parse::<u32>().ok().filter(|b| (2..=36).contains(b))?;
        i64::from_str_radix(digits, base).ok()?
    } else if let Some(hex) = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        i64::from_str_radix(hex, 16).ok()?
    } else if digits.len() > 1 && digits.starts_with('0') {
        i64::from_str_radix(digits, 8).ok()?
    } else {
        digits.parse().ok()?
    };
    Some(if negative { -value } else { value })
}

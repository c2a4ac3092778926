//! What follows a value: members, indexes, arguments.

use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Argument, Base, Name, Value};
use crate::Language;
use crate::script::Word;
use countersign_model::Span;

/// Calls in a row whose results are kept inside one another; more are listed one after the other.
pub const MAX_CHAIN: usize = 24;

impl<'t, 'a> Reader<'t, 'a> {
    /// A term and all that belongs to it.
    pub(super) fn postfix(&mut self) -> Value {
        let start = self.span();
        let mut value = self.primary();
        let mut calls = 0_usize;
        loop {
            let before = self.pos;
            match self.step(value, start, &mut calls) {
                Ok(next) => value = next,
                Err(last) => return last,
            }
            if self.pos == before {
                return value;
            }
        }
    }

    /// One step on: the longer value, or the value itself when nothing follows.
    fn step(&mut self, mut value: Value, start: Span, calls: &mut usize) -> Result<Value, Value> {
        let token = self.at(0);
        if *calls > MAX_CHAIN {
            *calls = 0;
            self.run(value);
            value = Value::unknown(self.since(start));
        }
        let new_line = token.line && self.table.lines;
        let op = self.op();
        if self.table.members.contains(&op) && (!new_line || matches!(op, "." | "&.")) {
            return self.after_sign(value, op, start, calls);
        }
        match op {
            "(" if !new_line && self.takes_parentheses(&value) => {
                *calls += 1;
                let arguments = self.arguments();
                let value = self.call(value, arguments, self.since(start));
                Ok(value)
            }
            "[" if !new_line && (!self.is(Language::Ruby) || !token.space || self.holds_value(&value)) => {
                Ok(self.index_here(value, start))
            }
            "{" if self.is(Language::Perl) && !token.space && self.takes_key(&value) => {
                Ok(self.index_here(value, start))
            }
            "{" if self.is(Language::Lua) && matches!(value, Value::Name(_)) => {
                *calls += 1;
                let argument = Argument { key: None, value: self.expression() };
                Ok(self.call(value, vec![argument], self.since(start)))
            }
            ":" if self.is(Language::Lua) && !self.word_at(1).is_empty() && self.is_lua_call(2) => {
                self.bump();
                let name = self.take_name();
                *calls += 1;
                let arguments = if self.op() == "(" {
                    self.arguments()
                } else {
                    vec![Argument { key: None, value: self.expression() }]
                };
                Ok(self.method(value, name, arguments, self.since(start)))
            }
            "++" | "--" if !token.line => {
                self.bump();
                Err(value)
            }
            "!" if self.is(Language::JavaScript)
                && !token.space
                && matches!(self.op_at(1), "." | "[" | ")" | "," | ";" | "(") =>
            {
                self.bump();
                Ok(value)
            }
            "<" if self.is(Language::JavaScript) && self.skip_type_arguments() => Ok(value),
            _ => self.after_word(value, start, calls),
        }
    }

    fn after_word(&mut self, value: Value, start: Span, calls: &mut usize) -> Result<Value, Value> {
        match &self.at(0).kind {
            Kind::Text(Quote::Template, pieces) => {
                self.bump();
                *calls += 1;
                let text = self.filled(pieces, self.since(start));
                Ok(self.tagged(value, text, self.since(start)))
            }
            Kind::Text(Quote::Plain, _) if self.is(Language::Lua) && matches!(value, Value::Name(_)) => {
                *calls += 1;
                let argument = Argument { key: None, value: self.primary() };
                Ok(self.call(value, vec![argument], self.since(start)))
            }
            // Strings side by side are one in Ruby.
            Kind::Text(Quote::Plain, _)
                if self.is(Language::Ruby)
                    && !self.at(0).line
                    && matches!(self.previous().kind, Kind::Text(Quote::Plain, _)) =>
            {
                let left = self.word_of(value);
                let right = self.primary();
                let right = self.word_of(right);
                Ok(self.joined(left, right, self.since(start)))
            }
            Kind::Name(word) if self.is(Language::JavaScript) && !self.at(0).line => match word.as_ref() {
                "as" | "satisfies" => {
                    self.bump();
                    self.skip_type();
                    Ok(value)
                }
                _ => Err(value),
            },
            _ => Err(value),
        }
    }

    fn is_lua_call(&self, ahead: usize) -> bool {
        matches!(self.op_at(ahead), "(" | "{") || matches!(self.at(ahead).kind, Kind::Text(..))
    }

    /// Parentheses after this value hold arguments.
    fn takes_parentheses(&self, value: &Value) -> bool {
        match self.table.language {
            Language::Perl => {
                matches!(self.previous().kind, Kind::Name(_) | Kind::Op("->" | "}" | "]" | ")"))
                    && !self.at(0).space
                    || matches!((&self.previous().kind, value), (Kind::Name(_), Value::Name(_)))
            }
            Language::Lua | Language::Ruby => {
                !matches!(value, Value::Object(_)) && (!self.at(0).space || matches!(value, Value::Name(_)))
            }
            _ => true,
        }
    }

    fn takes_key(&self, value: &Value) -> bool {
        matches!(self.previous().kind, Kind::Var(..) | Kind::Op("]" | "}"))
            && !matches!(value, Value::Code(_))
    }

    /// The value is one that may be indexed, not the name of a method.
    fn holds_value(&self, value: &Value) -> bool {
        match value {
            Value::Name(Name { base: Base::Free, path, .. }) => {
                self.names.is_bound(path) || path.contains('.')
            }
            _ => true,
        }
    }

    /// After `.`, `->`, `::`.
    fn after_sign(
        &mut self,
        value: Value,
        sign: &'static str,
        start: Span,
        calls: &mut usize,
    ) -> Result<Value, Value> {
        self.bump();
        match &self.at(0).kind {
            Kind::Name(name) => {
                let name = name.as_ref();
                self.bump();
                Ok(self.after_member(value, sign, name, start, calls))
            }
            Kind::Var(_, name) => {
                // The member's name is the value of a variable; after `::` it is a static property.
                self.bump();
                let known = self.names.known(name).and_then(Word::literal);
                match known {
                    Some(name) => Ok(self.after_member(value, sign, &name, start, calls)),
                    None if sign == "::" => Ok(self.member(value, "::", name, self.since(start))),
                    None => Ok(self.computed(value, self.since(start))),
                }
            }
            Kind::Op("(") => {
                *calls += 1;
                let arguments = self.arguments();
                let value = self.call(value, arguments, self.since(start));
                Ok(value)
            }
            Kind::Op("[") => Ok(self.index_here(value, start)),
            Kind::Op("{") => Ok(self.index_here(value, start)),
            Kind::Op("@" | "%" | "$" | "#") => {
                self.bump();
                self.eat("*");
                Ok(value)
            }
            Kind::Op("`") => {
                self.bump();
                Ok(value)
            }
            _ => Err(value),
        }
    }

    fn after_member(
        &mut self,
        value: Value,
        sign: &'static str,
        name: &str,
        start: Span,
        calls: &mut usize,
    ) -> Value {
        let here = self.since(start);
        if self.op() == "(" && !(self.table.lines && self.at(0).line) {
            if self.is(Language::JavaScript) {
                self.hand_over(&value, name);
            }
            *calls += 1;
            let mut arguments = self.arguments();
            self.handed = None;
            if self.is(Language::Ruby) {
                arguments.extend(self.block_argument());
            }
            return self.method_by(value, sign, name, arguments, self.since(start));
        }
        let words = self.is(Language::Ruby) || (self.is(Language::Perl) && sign == "->");
        let assigned = matches!(self.op(), "=" | "+=" | "||=" | "<<=" | "-=" | "&&=") && !self.at(0).line;
        let constant = sign == "::" && name.starts_with(char::is_uppercase);
        if !words || (assigned && self.is(Language::Ruby)) {
            return self.member(value, sign, name, here);
        }
        let mut arguments = Vec::new();
        if self.is(Language::Ruby) && self.starts_argument() && !constant {
            arguments = self.bare_arguments();
        }
        let block = if self.is(Language::Ruby) { self.block_argument() } else { None };
        if constant && arguments.is_empty() && block.is_none() {
            return self.member(value, sign, name, here);
        }
        arguments.extend(block);
        *calls += 1;
        self.method_by(value, sign, name, arguments, self.since(start))
    }

    /// `[key]` or `{key}` here.
    fn index_here(&mut self, value: Value, start: Span) -> Value {
        let (end, brace) = (self.mate(), self.op() == "{");
        self.bump();
        let span = self.span();
        let key = match (self.word(), self.op()) {
            (name, _) if brace && !name.is_empty() && self.pos + 1 == end => {
                self.bump();
                Value::text(name, span)
            }
            (_, "-") if brace && !self.word_at(1).is_empty() && self.pos + 2 == end => {
                let name = format!("-{}", self.word_at(1));
                Value::text(name, span)
            }
            _ if self.pos >= end => Value::unknown(span),
            _ => self.expression(),
        };
        while self.pos < end {
            // Slices and whatever else stands there: only what it runs matters.
            let before = self.pos;
            let more = self.expression();
            self.run(more);
            if self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
        self.index(value, key, self.since(start))
    }
}

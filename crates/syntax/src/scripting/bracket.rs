//! Brackets as terms: groups, lists, hashes, casts, references.

use super::primary::short;
use super::reader::Reader;
use super::value::{Argument, Base, Name, Value};
use crate::Language;
use crate::script::Word;
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// `{ a => b, default => c }`: everything in it may run.
    pub(super) fn braces_of_values(&mut self) {
        if self.op() == "{" {
            for argument in self.arguments() {
                self.run(argument.value);
            }
        }
    }

    pub(super) fn bracket(&mut self, op: &'static str, span: Span) -> Value {
        match op {
            "(" => self.parentheses(span),
            "[" => {
                let arguments = self.arguments();
                self.gathered(arguments, self.since(span))
            }
            "{" if self.is(Language::JavaScript) => self.object(),
            "{" if self.is(Language::Lua) => self.lua_table(),
            "{" => {
                let arguments = self.arguments();
                self.gathered(arguments, self.since(span))
            }
            "->" if self.is(Language::Ruby) => self.ruby_lambda(),
            "::" if self.is(Language::Ruby) => {
                self.bump();
                self.deeper(Self::primary)
            }
            "$" | "@" | "%" if matches!(self.table.language, Language::Perl | Language::Php) => {
                self.dereference(span)
            }
            "@" if self.is(Language::JavaScript) => {
                // A decorator: what it names is called.
                self.bump();
                self.deeper(Self::postfix)
            }
            "#" if self.is(Language::Php) && self.op_at(1) == "[" => {
                self.bump();
                let end = self.mate();
                self.skip_to(end.saturating_add(1));
                self.deeper(Self::primary)
            }
            "..." if self.is(Language::Lua) => {
                self.bump();
                Value::unknown(span)
            }
            _ => Value::unknown(span),
        }
    }

    /// `${…}`, `@{…}`, `@$x`, `$$x`.
    fn dereference(&mut self, span: Span) -> Value {
        self.bump();
        if self.op() == "{" {
            let end = self.mate();
            self.bump();
            let value = self.expression();
            self.skip_to(end.saturating_add(1));
            return self.of_name(value, span);
        }
        let value = self.deeper(Self::primary);
        self.of_name(value, span)
    }

    /// The variable whose name the value is.
    fn of_name(&mut self, value: Value, span: Span) -> Value {
        if !self.is(Language::Php) {
            return value;
        }
        let known = match &value {
            Value::Name(name) => self.names.known(&name.path).and_then(Word::literal),
            other => other.literal(),
        };
        match known {
            Some(name) => Value::Name(Name::free(short(&name), span)),
            None => {
                self.run(value);
                Value::Name(Name { base: Base::Free, path: "$".to_owned(), computed: true, span })
            }
        }
    }

    fn parentheses(&mut self, span: Span) -> Value {
        if self.is(Language::JavaScript) && self.is_arrow() {
            return self.arrow();
        }
        let end = self.mate();
        if self.is(Language::Php) && self.pos + 2 == end && self.is_cast() {
            self.skip_to(end.saturating_add(1));
            return self.deeper(Self::postfix);
        }
        if self.is(Language::Perl) {
            let mut arguments = self.arguments();
            if let [Argument { key: None, .. }] = arguments.as_slice()
                && let Some(one) = arguments.pop()
            {
                return one.value;
            }
            return self.gathered(arguments, self.since(span));
        }
        self.bump();
        let outer = (std::mem::take(&mut self.no_do), std::mem::take(&mut self.in_choice));
        let value = self.values_until(end);
        (self.no_do, self.in_choice) = outer;
        self.skip_to(end.saturating_add(1));
        value
    }

    fn is_cast(&self) -> bool {
        let name = self.word_at(1).to_ascii_lowercase();
        matches!(
            name.as_str(),
            "int"
                | "integer"
                | "string"
                | "bool"
                | "boolean"
                | "float"
                | "double"
                | "array"
                | "object"
                | "binary"
                | "unset"
        )
    }

    /// Expressions up to a place: all run, the last is the value.
    pub(super) fn values_until(&mut self, end: usize) -> Value {
        let mut value = Value::unknown(self.span());
        while self.pos < end {
            let before = self.pos;
            let next = self.joined_by_words();
            while self.is(Language::Ruby)
                && matches!(self.word(), "if" | "unless" | "while" | "until" | "rescue")
                && !self.at(0).line
            {
                // `(a if b)`: the value comes only now and then, and then it is this.
                self.bump();
                let condition = self.joined_by_words();
                self.run(condition);
            }
            let last = std::mem::replace(&mut value, next);
            self.run(last);
            while self.eat(",") || self.eat(";") {}
            if self.pos == before {
                self.bump();
            }
        }
        value
    }
}

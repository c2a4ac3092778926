//! Object literals and classes.

use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Name, Object, Value};
use crate::Language;

impl<'t, 'a> Reader<'t, 'a> {
    /// `{ key: value, key, [key]: value, key() { … }, ...rest }`.
    pub(super) fn object(&mut self) -> Value {
        let start = self.span();
        let end = self.mate();
        self.bump();
        let outer = std::mem::take(&mut self.in_choice);
        let mut object = Object::default();
        while self.pos < end {
            let before = self.pos;
            self.entry(&mut object);
            self.eat(",");
            if self.pos == before {
                self.bump();
            }
        }
        self.in_choice = outer;
        self.skip_to(end.saturating_add(1));
        object.span = self.since(start);
        if object.pairs.is_empty() { Value::list(object.items, object.span) } else { Value::Object(object) }
    }

    fn entry(&mut self, object: &mut Object) {
        if self.eat("...") {
            let value = self.expression();
            object.pairs.push(("...".to_owned(), value));
            return;
        }
        while matches!(self.word(), "get" | "set" | "async" | "static")
            && !matches!(self.op_at(1), ":" | "," | "(" | "}" | "=")
        {
            self.bump();
        }
        self.eat("*");
        let span = self.span();
        let plain = self.word();
        let Some(key) = self.key() else { return };
        if self.eat(":") {
            let value = self.expression();
            object.pairs.push((key, value));
        } else if matches!(self.op(), "(" | "<") {
            let code = self.function_rest(span);
            object.pairs.push((key, Value::Code(code)));
        } else if !plain.is_empty() {
            let value = Value::Name(self.names.resolve(plain, self.table, span));
            object.pairs.push((key, value));
            if self.eat("=") {
                let value = self.expression();
                self.run(value);
            }
        }
    }

    /// The name of a member, as written or as far as it can be computed.
    fn key(&mut self) -> Option<String> {
        match &self.at(0).kind {
            Kind::Name(name) => {
                self.bump();
                Some(super::primary::short(name).to_owned())
            }
            Kind::Var(_, name) => {
                self.bump();
                Some(super::primary::short(name).to_owned())
            }
            Kind::Number(text) => {
                self.bump();
                Some((*text).to_owned())
            }
            Kind::Text(Quote::Plain | Quote::Template, pieces) => {
                let span = self.span();
                self.bump();
                Some(self.filled(pieces, span).literal().unwrap_or_else(|| "?".to_owned()))
            }
            Kind::Op("[") => {
                let end = self.mate();
                self.bump();
                let value = self.expression();
                self.skip_to(end.saturating_add(1));
                let key = value.literal().unwrap_or_else(|| "?".to_owned());
                self.run(value);
                Some(key)
            }
            _ => None,
        }
    }

    /// `class X extends Y { … }`, at the word.
    pub(super) fn class(&mut self) -> String {
        let place = self.span().start;
        self.bump();
        let name = match self.word() {
            "extends" | "implements" | "" => format!("?{place}"),
            _ => super::primary::short(self.take_name()).to_owned(),
        };
        self.class_rest(&name);
        name
    }

    /// What follows the name of a class.
    pub(super) fn class_rest(&mut self, name: &str) {
        if self.eat_word("extends") {
            let parent = self.deeper(Self::postfix);
            self.run(parent);
        }
        while !self.done() && !matches!(self.op(), "{" | ";" | ")" | "}") {
            self.bump();
        }
        if self.op() != "{" {
            return;
        }
        let end = self.mate();
        self.bump();
        while self.pos < end {
            let before = self.pos;
            self.deeper(|reader| {
                reader.class_member(name);
                Value::unknown(reader.span())
            });
            if self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
    }

    fn class_member(&mut self, class: &str) {
        if self.eat(";") || self.eat(",") {
            return;
        }
        if matches!(self.op(), "@" | "#") {
            if self.op() == "#" && self.op_at(1) == "[" {
                self.bump();
                let end = self.mate();
                return self.skip_to(end.saturating_add(1));
            }
            self.bump();
            let decorator = self.deeper(Self::postfix);
            return self.run(decorator);
        }
        while is_modifier(self.word()) && !matches!(self.op_at(1), "(" | "=" | ";" | ":") {
            self.bump();
            if self.previous_is("static") && self.op() == "{" {
                return self.block();
            }
        }
        if self.is(Language::Php) {
            match self.word() {
                "function" => {
                    self.bump();
                    self.eat("&");
                }
                "use" | "case" | "const" => {
                    self.bump();
                    while !self.done() && !matches!(self.op(), ";" | "}" | "{") {
                        let before = self.pos;
                        let value = self.expression();
                        self.run(value);
                        if self.pos == before {
                            self.bump();
                        }
                    }
                    return;
                }
                _ => {
                    while matches!(self.at(0).kind, Kind::Name(_) | Kind::Op("?" | "|"))
                        && self.op_at(1) != "("
                    {
                        self.bump();
                    }
                }
            }
        }
        self.eat("*");
        let span = self.span();
        let Some(key) = self.key() else { return };
        while matches!(self.op(), "?" | "!") {
            self.bump();
        }
        if matches!(self.op(), "(" | "<") {
            let code = self.function_rest(span);
            let name = match key.as_str() {
                "constructor" | "__construct" if !class.is_empty() => class,
                other => other,
            };
            return self.define(name, code);
        }
        if self.eat(":") {
            self.skip_type();
        }
        if self.eat("=") {
            let value = self.expression();
            self.assign(Value::Name(Name::free(format!("this.{key}"), span)), "=", value, span);
        }
    }

    fn previous_is(&self, word: &str) -> bool {
        matches!(&self.previous().kind, Kind::Name(it) if it == word)
    }
}

fn is_modifier(word: &str) -> bool {
    matches!(
        word,
        "static"
            | "async"
            | "get"
            | "set"
            | "public"
            | "private"
            | "protected"
            | "readonly"
            | "abstract"
            | "override"
            | "declare"
            | "accessor"
            | "final"
            | "var"
    )
}

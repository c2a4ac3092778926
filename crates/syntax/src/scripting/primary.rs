//! Terms: literals, names, brackets.

use super::names::MAX_PATH;
use super::reader::Reader;
use super::token::Kind;
use super::value::{Argument, Base, Name, Value};
use crate::Language;
use crate::script::Word;
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// A term. What cannot be one is left where it is, and the value is unknown.
    pub(super) fn primary(&mut self) -> Value {
        let token = self.at(0);
        let span = token.span;
        match &token.kind {
            Kind::Number(text) => {
                self.bump();
                Value::Word(Word::text(*text, span))
            }
            Kind::Text(quote, pieces) => {
                self.bump();
                self.quoted(*quote, pieces, span)
            }
            Kind::Var('@', name) if name == "_" => {
                self.bump();
                Value::Name(Name::free("@", span))
            }
            Kind::Var(_, name) => {
                self.bump();
                Value::Name(Name::free(short(name), span))
            }
            Kind::Name(name) => self.name_term(name, span),
            Kind::Op(op) => self.bracket(op, span),
            Kind::End => Value::unknown(span),
        }
    }

    fn name_term(&mut self, name: &'t str, span: Span) -> Value {
        let constant = matches!(
            (name.to_ascii_lowercase().as_str(), self.table.language),
            ("true" | "false" | "null", _)
                | ("nil", Language::Ruby | Language::Lua)
                | ("undefined" | "nan", Language::JavaScript)
        );
        if constant && self.op_at(1) != "(" && !self.is(Language::Perl) && self.op_at(1) != "=>" {
            self.bump();
            return Value::Word(Word::text(name, span));
        }
        match self.table.language {
            Language::Ruby => self.ruby_term(name, span),
            Language::Perl => self.perl_term(name, span),
            Language::Php => self.php_term(name, span),
            Language::Lua => self.lua_term(name, span),
            _ => self.javascript_term(name, span),
        }
    }

    fn javascript_term(&mut self, name: &'t str, span: Span) -> Value {
        if self.op_at(1) == "=>" {
            return self.arrow();
        }
        let async_function = name == "async"
            && !self.at(1).line
            && (self.word_at(1) == "function"
                || !self.word_at(1).is_empty() && self.op_at(2) == "=>"
                || self.op_at(1) == "(");
        match name {
            "async" if async_function && self.op_at(1) == "(" => {
                self.bump();
                if self.is_arrow() {
                    return self.arrow();
                }
                Value::Name(self.names.resolve(name, self.table, span))
            }
            "async" if async_function => {
                self.bump();
                self.primary()
            }
            "function" => {
                self.bump();
                self.eat("*");
                let own = self.take_name();
                let code = self.function_rest(span);
                self.literal_function(own, code)
            }
            "class" => {
                let name = self.class();
                Value::Name(Name::free(name, self.since(span)))
            }
            "new" if self.op_at(1) != "." => {
                self.bump();
                self.construct(span)
            }
            "import" if self.op_at(1) == "(" => {
                self.bump();
                Value::Name(Name::library("import", span))
            }
            _ if self.table.reserved.contains(&name) => Value::unknown(span),
            _ => {
                self.bump();
                self.named(name)
            }
        }
    }

    fn php_term(&mut self, name: &'t str, span: Span) -> Value {
        let lower = name.to_ascii_lowercase();
        match lower.as_str() {
            "function" | "fn" => {
                self.bump();
                self.eat("&");
                Value::Code(self.function_rest(span))
            }
            "static" if matches!(self.word_at(1), "function" | "fn") => {
                self.bump();
                self.primary()
            }
            "new" => {
                self.bump();
                self.construct(span)
            }
            "array" | "list" if self.op_at(1) == "(" => {
                self.bump();
                let arguments = self.arguments();
                self.gathered(arguments, self.since(span))
            }
            "include" | "include_once" | "require" | "require_once" | "print" | "echo" | "throw" => {
                self.bump();
                let arguments = if lower == "echo" {
                    self.bare_arguments()
                } else {
                    vec![Argument { key: None, value: self.expression() }]
                };
                self.command(&lower, None, arguments, self.since(span))
            }
            "match" if self.op_at(1) == "(" => {
                self.bump();
                let subject = self.primary();
                self.run(subject);
                self.braces_of_values();
                Value::unknown(self.since(span))
            }
            it if self.table.reserved.contains(&it) => Value::unknown(span),
            // A constant of the library: what it means is its name.
            _ if is_constant(name) && !matches!(self.op_at(1), "(" | "::" | "\\") => {
                self.bump();
                Value::text(name, span)
            }
            _ => {
                self.bump();
                self.named(name)
            }
        }
    }

    fn lua_term(&mut self, name: &'t str, span: Span) -> Value {
        match name {
            "function" => {
                self.bump();
                Value::Code(self.function_rest(span))
            }
            _ if self.table.reserved.contains(&name) => Value::unknown(span),
            _ => {
                self.bump();
                self.named(name)
            }
        }
    }

    /// What a bare name stands for.
    pub(super) fn named(&mut self, name: &str) -> Value {
        Value::Name(self.names.resolve(short(name), self.table, self.previous().span))
    }

    /// `new X(…)`, after the word.
    pub(super) fn construct(&mut self, start: Span) -> Value {
        if self.word() == "class" {
            self.bump();
            let arguments = if self.op() == "(" { self.arguments() } else { Vec::new() };
            for argument in arguments {
                self.run(argument.value);
            }
            let name = format!("?{}", start.start);
            self.class_rest(&name);
            if self.names.functions.contains(&name) {
                return self.call(Value::Name(Name::free(name, start)), Vec::new(), self.since(start));
            }
            return Value::unknown(self.since(start));
        }
        let mut callee = self.deeper(Self::primary);
        loop {
            let op = self.op();
            if matches!(op, "." | "::" | "?.") && !self.word_at(1).is_empty() {
                self.bump();
                let name = self.take_name();
                callee = self.member(callee, op, name, self.since(start));
            } else if op == "[" {
                let end = self.mate();
                self.bump();
                let key = self.expression();
                self.skip_to(end.saturating_add(1));
                callee = self.index(callee, key, self.since(start));
            } else if op == "<" && self.is(Language::JavaScript) && self.skip_type_arguments() {
            } else {
                break;
            }
        }
        let arguments = if self.op() == "(" { self.arguments() } else { Vec::new() };
        let span = self.since(start);
        match callee {
            // The class of PHP keeps its case, and is told apart from a function of that name.
            Value::Name(Name { base: Base::Library, path, computed: false, .. })
                if self.is(Language::Php) =>
            {
                let path = path.trim_start_matches('\\').to_owned();
                self.command(&path, None, arguments, span)
            }
            callee => self.call(callee, arguments, span),
        }
    }
}

/// `CURLOPT_POSTFIELDS`, `FILE_APPEND`.
fn is_constant(name: &str) -> bool {
    name.contains('_')
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// A name that is short enough to be kept.
pub fn short(name: &str) -> &str {
    if name.len() <= MAX_PATH {
        return name;
    }
    let end = (0..=MAX_PATH).rev().find(|it| name.is_char_boundary(*it)).unwrap_or(0);
    name.get(..end).unwrap_or("")
}

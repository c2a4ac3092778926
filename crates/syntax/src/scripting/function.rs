//! Function literals, parameters, patterns.

use super::primary::short;
use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Argument, Base, Code, Name, Object, Value, items, variable};
use crate::Language;
use crate::script::{Command, Node, Part, Word};
use countersign_model::Span;

/// What a value is taken apart into.
#[derive(Debug)]
pub enum Pattern {
    /// A variable.
    Name(String),
    /// Members by name.
    Members(Vec<(String, Pattern)>),
    /// Items by place.
    Items(Vec<Pattern>),
}

/// Patterns inside patterns.
const MAX_PATTERN: usize = 6;

impl<'t, 'a> Reader<'t, 'a> {
    /// Parameters, result type and body of a function; its name is read already.
    pub(super) fn function_rest(&mut self, start: Span) -> Code {
        let outer = (std::mem::take(&mut self.no_do), std::mem::take(&mut self.in_choice));
        let shifts = std::mem::take(&mut self.shifts);
        let mut parameters = Vec::new();
        self.skip_type_arguments();
        let body = self.collect(|reader| {
            if reader.op() == "(" {
                parameters = reader.parameters();
            }
            if reader.eat_word("use") && reader.op() == "(" {
                let end = reader.mate();
                reader.skip_to(end.saturating_add(1));
            }
            if reader.eat(":") {
                reader.skip_type();
            }
            reader.function_body();
        });
        (self.no_do, self.in_choice) = outer;
        self.shifts = shifts;
        Code { parameters, body, span: self.since(start) }
    }

    fn function_body(&mut self) {
        if self.is(Language::Lua) {
            let span = self.span();
            self.deeper(|reader| {
                reader.until(&["end"]);
                Value::unknown(span)
            });
            self.end();
        } else if self.op() == "{" {
            self.block();
        } else if self.eat("=>") {
            let value = self.expression();
            let word = self.to_word(value);
            self.body.push(Node::Return(word));
        }
    }

    /// `x => …`, `(a, b) => …`, at the first parameter.
    pub(super) fn arrow(&mut self) -> Value {
        let start = self.span();
        let outer = std::mem::take(&mut self.in_choice);
        let mut parameters = Vec::new();
        let body = self.collect(|reader| {
            if reader.op() == "(" {
                parameters = reader.parameters();
                if reader.eat(":") {
                    reader.skip_type();
                }
            } else {
                let name = reader.take_name();
                reader.parameter(Pattern::Name(short(name).to_owned()), &mut parameters);
            }
            reader.eat("=>");
            if reader.op() == "{" {
                reader.block();
            } else {
                let value = reader.expression();
                let word = reader.to_word(value);
                reader.body.push(Node::Return(word));
            }
        });
        self.in_choice = outer;
        Value::Code(Code { parameters, body, span: self.since(start) })
    }

    /// The parenthesis here opens the parameters of an arrow function.
    pub(super) fn is_arrow(&self) -> bool {
        if self.op() != "(" {
            return false;
        }
        match self.after_mate().kind {
            Kind::Op("=>") => true,
            Kind::Op(":") if !self.in_choice => {
                // A result type may stand before the arrow.
                let place = self.at(0).mate.saturating_sub(self.pos);
                (2..26)
                    .map(|it| &self.at(place + it).kind)
                    .take_while(|it| {
                        matches!(
                            it,
                            Kind::Name(_)
                                | Kind::Text(..)
                                | Kind::Op(
                                    "." | "<"
                                        | ">"
                                        | "["
                                        | "]"
                                        | "|"
                                        | "&"
                                        | "=>"
                                        | "{"
                                        | "}"
                                        | ":"
                                        | ";"
                                        | ","
                                )
                        )
                    })
                    .any(|it| matches!(it, Kind::Op("=>")))
            }
            _ => false,
        }
    }

    /// Parameters between the parentheses here.
    pub(super) fn parameters(&mut self) -> Vec<String> {
        let end = self.mate();
        self.bump();
        let mut out = Vec::new();
        while self.pos < end {
            let before = self.pos;
            while matches!(self.op(), "..." | "&" | "*" | "**" | "@") || self.is_modifier() {
                self.bump();
            }
            if self.eat_type_before() {
                continue;
            }
            let pattern = self.pattern(0);
            self.eat("?");
            if let Some(pattern) = pattern {
                self.parameter(pattern, &mut out);
            }
            if self.eat(":") {
                if self.is(Language::Ruby) {
                    if !matches!(self.op(), "," | ")") {
                        let value = self.expression();
                        self.run(value);
                    }
                } else {
                    self.skip_type();
                }
            }
            if self.eat("=") {
                let value = self.expression();
                if let Some(name) = out.last().cloned() {
                    self.default(&name, value);
                } else {
                    self.run(value);
                }
            }
            self.eat(",");
            self.eat(";");
            if self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
        out
    }

    /// `a = require('fs')`: the value when none is given; arguments come first.
    fn default(&mut self, name: &str, value: Value) {
        if let Value::Name(Name { base: Base::Library, path, .. }) = &value {
            self.names.alias(name, path);
            return;
        }
        self.run(value);
    }

    /// A type in front of a parameter (PHP) or a word such as `readonly`.
    fn eat_type_before(&mut self) -> bool {
        let php = self.is(Language::Php) && matches!(self.at(0).kind, Kind::Name(_) | Kind::Op("?" | "|"));
        if php {
            self.bump();
        }
        php
    }

    fn is_modifier(&self) -> bool {
        self.is(Language::JavaScript)
            && matches!(self.word(), "public" | "private" | "protected" | "readonly" | "override")
            && !self.word_at(1).is_empty()
    }

    fn parameter(&mut self, pattern: Pattern, out: &mut Vec<String>) {
        let handed = self.handed.take();
        let span = self.previous().span;
        let name = match pattern {
            Pattern::Name(ref name) => name.clone(),
            // Members come by name: each is a parameter.
            Pattern::Members(members) if handed.is_none() => {
                for (key, pattern) in members {
                    if !matches!(&pattern, Pattern::Name(name) if *name == key) {
                        self.take_apart(pattern, Value::Word(variable(&key, span)), span);
                    }
                    self.names.bind(&key);
                    out.push(key);
                }
                return;
            }
            _ => format!("?{}", out.len()),
        };
        match handed {
            Some(value) => self.take_apart(pattern, value, span),
            None => match pattern {
                Pattern::Name(name) => self.names.bind(&name),
                pattern => self.take_apart(pattern, Value::Word(variable(&name, span)), span),
            },
        }
        out.push(name);
    }

    /// A name, `{a, b: c}` or `[a, b]` that is bound.
    pub(super) fn pattern(&mut self, depth: usize) -> Option<Pattern> {
        let op = self.op();
        match &self.at(0).kind {
            Kind::Name(name) | Kind::Var(_, name) => {
                self.bump();
                Some(Pattern::Name(short(name).to_owned()))
            }
            Kind::Op("{" | "[" | "(") if depth >= MAX_PATTERN => {
                let end = self.mate();
                self.skip_to(end.saturating_add(1));
                None
            }
            Kind::Op("{") => {
                let end = self.mate();
                self.bump();
                let mut members = Vec::new();
                while self.pos < end {
                    let before = self.pos;
                    self.member_pattern(&mut members, depth);
                    if self.pos == before {
                        self.bump();
                    }
                }
                self.skip_to(end.saturating_add(1));
                Some(Pattern::Members(members))
            }
            Kind::Op("[" | "(") => {
                let end = self.mate();
                self.bump();
                let mut list = Vec::new();
                while self.pos < end {
                    let before = self.pos;
                    while matches!(self.op(), "..." | "*") {
                        self.bump();
                    }
                    let pattern = self.pattern(depth + 1).unwrap_or(Pattern::Name("_".to_owned()));
                    list.push(pattern);
                    self.skip_default();
                    self.eat(",");
                    if self.pos == before {
                        self.bump();
                    }
                }
                self.skip_to(end.saturating_add(1));
                Some(if op == "(" && list.len() == 1 { list.pop()? } else { Pattern::Items(list) })
            }
            _ => None,
        }
    }

    fn member_pattern(&mut self, members: &mut Vec<(String, Pattern)>, depth: usize) {
        while self.eat("...") {}
        let key = match &self.at(0).kind {
            Kind::Name(name) => {
                self.bump();
                short(name).to_owned()
            }
            Kind::Text(Quote::Plain, pieces) => {
                let span = self.span();
                self.bump();
                self.filled(pieces, span).literal().unwrap_or_default()
            }
            Kind::Op("[") => {
                let end = self.mate();
                self.bump();
                let value = self.expression();
                self.skip_to(end.saturating_add(1));
                let key = value.literal().unwrap_or_default();
                self.run(value);
                key
            }
            _ => return,
        };
        let pattern = if self.eat(":") { self.pattern(depth + 1) } else { Some(Pattern::Name(key.clone())) };
        self.skip_default();
        self.eat(",");
        if let Some(pattern) = pattern {
            members.push((key, pattern));
        }
    }

    fn skip_default(&mut self) {
        if self.eat("=") {
            let value = self.expression();
            self.run(value);
        }
    }

    /// Binds the names of a pattern.
    pub(super) fn take_apart(&mut self, pattern: Pattern, value: Value, span: Span) {
        match pattern {
            Pattern::Name(name) => {
                self.assign(Value::Name(Name::free(name, span)), "=", value, span);
            }
            Pattern::Members(members) => match value {
                Value::Name(Name { base: Base::Library | Base::Free, .. }) => {
                    for (key, pattern) in members {
                        let member = self.member(value.clone(), ".", &key, span);
                        self.take_apart(pattern, member, span);
                    }
                }
                Value::Object(Object { mut pairs, .. }) => {
                    for (key, pattern) in members {
                        let place = pairs.iter().position(|it| it.0 == key);
                        let found = place.map_or_else(|| Value::unknown(span), |it| pairs.swap_remove(it).1);
                        self.take_apart(pattern, found, span);
                    }
                }
                value => {
                    let members = members.into_iter().map(|it| it.1).collect();
                    self.share(members, value, span);
                }
            },
            Pattern::Items(list) => match value {
                Value::Word(word) if items(&word).is_some() => {
                    let mut values = word.parts.into_iter().flat_map(|part| match part {
                        Part::List(list) => list,
                        _ => Vec::new(),
                    });
                    for pattern in list {
                        let value = values.next().unwrap_or_else(|| Word::unknown(span));
                        self.take_apart(pattern, Value::Word(value), span);
                    }
                }
                // The arguments of a function of Perl.
                Value::Name(Name { base: Base::Free, path, .. })
                    if self.is(Language::Perl) && matches!(path.as_str(), "@" | "ARGV") =>
                {
                    for (place, pattern) in list.into_iter().enumerate() {
                        let value = Value::Word(variable((place + 1).to_string(), span));
                        self.take_apart(pattern, value, span);
                    }
                }
                Value::Name(name) if matches!(name.base, Base::Free) => {
                    for (place, pattern) in list.into_iter().enumerate() {
                        let key = Value::text(place.to_string(), span);
                        let value = self.index(Value::Name(name.clone()), key, span);
                        self.take_apart(pattern, value, span);
                    }
                }
                value => self.share(list, value, span),
            },
        }
    }

    /// One value for several names: the first gets it, so that it is computed once; the others refer to the first.
    pub(super) fn share(&mut self, patterns: Vec<Pattern>, value: Value, span: Span) {
        let mut value = Some(value);
        let mut first: Option<String> = None;
        for pattern in patterns {
            let next = match (value.take(), &first) {
                (Some(value), _) => value,
                (None, Some(name)) => Value::Word(variable(name, span)),
                (None, None) => Value::unknown(span),
            };
            if let Pattern::Name(name) = &pattern {
                first.get_or_insert_with(|| name.clone());
            }
            self.take_apart(pattern, next, span);
        }
        if let Some(value) = value {
            self.run(value);
        }
    }

    /// A function literal that has a name of its own: it is defined, and the value calls it.
    pub(super) fn literal_function(&mut self, own: &str, code: Code) -> Value {
        if own.is_empty() {
            return Value::Code(code);
        }
        let span = code.span;
        let mut words = vec![Word::text(own, span)];
        words.extend(code.parameters.iter().map(|it| variable(it, span)));
        let parameters = code.parameters.clone();
        self.define(own, code);
        let command = Command { words, span, ..Command::default() };
        Value::Code(Code { parameters, body: vec![Node::Command(command)], span })
    }

    /// A function of the text.
    pub(super) fn define(&mut self, name: &str, code: Code) {
        let name = short(name).to_owned();
        self.names.functions.insert(name.clone());
        self.body.push(Node::Function {
            name,
            parameters: code.parameters,
            body: code.body,
            span: code.span,
        });
    }

    /// `import('fs').then(fs => …)`: the parameter of the function stands for the module.
    pub(super) fn hand_over(&mut self, value: &Value, method: &str) {
        if method == "then" && matches!(value, Value::Name(Name { base: Base::Library, computed: false, .. }))
        {
            self.handed = Some(value.clone());
        }
    }

    /// `{ url = …, 'x' }` of Lua.
    pub(super) fn lua_table(&mut self) -> Value {
        let start = self.span();
        let end = self.mate();
        self.bump();
        let mut out: Vec<Argument> = Vec::new();
        while self.pos < end {
            let before = self.pos;
            let mut key = None;
            if !self.word().is_empty() && self.op_at(1) == "=" {
                key = Some(self.take_name().to_owned());
                self.bump();
            } else if self.op() == "[" {
                let close = self.mate();
                self.bump();
                let value = self.expression();
                key = value.literal();
                self.run(value);
                self.skip_to(close.saturating_add(1));
                self.eat("=");
            }
            let value = self.expression();
            out.push(Argument { key, value });
            if !(self.eat(",") || self.eat(";")) && self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
        self.gathered(out, self.since(start))
    }
}

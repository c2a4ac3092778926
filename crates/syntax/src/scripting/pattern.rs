//! What a value is taken apart into.

use super::function::MAX_PATTERN;
use super::function::Pattern;
use super::primary::short;
use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Base, Name, Object, Value, items, variable};
use crate::Language;
use crate::script::{Part, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
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
}

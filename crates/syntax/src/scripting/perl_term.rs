//! Terms of Perl: words that may be calls, classes or handles.

use super::perl::{exported, is_unary, takes_block, takes_handle};
use super::primary::short;
use super::reader::Reader;
use super::token::{Kind, Piece, Quote};
use super::value::{Argument, Name, Value, variable};
use crate::script::{Node, Part, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// `&name`, `&name(…)`, `&{…}(…)`, after the sign; `reference` when a backslash stands in front.
    pub(super) fn perl_ampersand(&mut self, reference: bool, span: Span) -> Value {
        let callee = if self.op() == "{" {
            let end = self.mate();
            self.bump();
            let value = self.values_until(end);
            self.skip_to(end.saturating_add(1));
            match self.literal_of(&value) {
                Some(name) => {
                    Value::Name(self.names.resolve(name.trim_start_matches("main::"), self.table, span))
                }
                None => value,
            }
        } else if self.word().is_empty() {
            self.deeper(Self::primary)
        } else {
            let name = self.take_name();
            Value::Name(self.names.resolve(short(name), self.table, span))
        };
        if self.op() == "(" {
            let arguments = self.arguments();
            return self.call(callee, arguments, self.since(span));
        }
        if reference || !matches!(&callee, Value::Name(name) if self.names.functions.contains(&name.path)) {
            return callee;
        }
        self.call(callee, Vec::new(), self.since(span))
    }

    pub(super) fn perl_term(&mut self, name: &'t str, span: Span) -> Value {
        if self.op_at(1) == "=>" {
            self.bump();
            return Value::text(name, span);
        }
        match name {
            "my" | "our" | "local" | "state" => {
                self.bump();
                let value = self.deeper(Self::postfix);
                if let Value::Name(name) = &value {
                    self.names.bind(&name.path);
                }
                value
            }
            "sub" => {
                self.bump();
                Value::Code(self.perl_function(span))
            }
            "do" | "eval" if self.op_at(1) == "{" => {
                self.bump();
                let body = self.collect(Self::block);
                self.body.push(Node::Group { body, redirects: Vec::new() });
                Value::unknown(self.since(span))
            }
            "return" => {
                self.bump();
                if self.ends_list() {
                    return Value::unknown(span);
                }
                let value = self.values();
                let word = self.word_of(value);
                self.body.push(Node::Return(word));
                Value::unknown(self.since(span))
            }
            "new" if !self.word_at(1).is_empty() => {
                // `new Class(…)` is `Class->new(…)`.
                self.bump();
                let class = Value::Name(Name::library(self.take_name(), span));
                let arguments = if self.op() == "(" { self.arguments() } else { Vec::new() };
                self.method_by(class, "->", "new", arguments, self.since(span))
            }
            "__PACKAGE__" => {
                self.bump();
                Value::Name(Name::library("main", span))
            }
            _ if self.table.reserved.contains(&name) => Value::unknown(span),
            _ => self.perl_word(name, span),
        }
    }

    /// A bare word: a call with or without parentheses, a class, a file handle.
    fn perl_word(&mut self, name: &'t str, span: Span) -> Value {
        self.bump();
        let callee = Value::Name(self.names.resolve(short(name), self.table, span));
        if self.op() == "->" || (name == "STDIN" || name == "STDERR" || name == "STDOUT") {
            return callee;
        }
        let plain = name.rsplit("::").next().unwrap_or(name);
        if takes_block(plain) || takes_handle(plain) {
            return self.perl_list_call(plain, callee, span);
        }
        if self.op() == "(" {
            return callee;
        }
        if is_unary(plain) {
            if !self.starts_term() {
                return self.call(callee, Vec::new(), span);
            }
            let value = self.binary(9);
            return self.call(callee, vec![Argument { key: None, value }], self.since(span));
        }
        if self.starts_term() {
            let arguments = self.bare_arguments();
            return self.call(callee, arguments, self.since(span));
        }
        // `*name = sub { … }` defines.
        let own = self.names.functions.contains(name) && self.op() != "=";
        if own || matches!(plain, "die" | "eval" | "unlink" | "print" | "chomp" | "chop" | "warn" | "mkdir") {
            return self.call(callee, Vec::new(), span);
        }
        callee
    }

    /// `map { … } @list`, `print $handle "text"`, `exec { 'sh' } 'x'`, with or without parentheses.
    fn perl_list_call(&mut self, name: &str, callee: Value, span: Span) -> Value {
        let paren = self.op() == "(";
        let end = if paren { self.mate() } else { usize::MAX };
        let from = self.pos;
        if paren {
            self.bump();
        }
        let mut block = None;
        let mut handle = None;
        let hash = self.op_at(2) == "=>" || self.op_at(1) == "}";
        if self.op() == "{" && !hash {
            if takes_block(name) {
                let start = self.span();
                block = Some((self.collect(Self::block), start));
                self.eat(",");
            } else {
                let end = self.mate();
                self.bump();
                handle = Some(self.values_until(end));
                self.skip_to(end.saturating_add(1));
            }
        } else if self.op() != "{" && takes_handle(name) && self.is_handle() {
            let span = self.span();
            let word = self.word();
            handle = Some(if word.is_empty() {
                self.primary()
            } else {
                self.bump();
                Value::text(word, span)
            });
        }
        let mut arguments = Vec::new();
        if paren {
            self.pos = if block.is_none() && handle.is_none() { from } else { self.pos };
            if self.pos == from {
                arguments = self.arguments();
            } else {
                while self.pos < end {
                    let before = self.pos;
                    arguments.extend(self.bare_arguments());
                    if self.pos == before {
                        self.bump();
                    }
                }
                self.skip_to(end.saturating_add(1));
            }
        } else if self.starts_term() || matches!(self.op(), "(" | "[" | "{") {
            arguments = self.bare_arguments();
        }
        let here = self.since(span);
        if let Some((body, start)) = block {
            let mut words = Vec::new();
            for argument in arguments {
                words.push(self.word_of(argument.value));
            }
            self.push_loop(Some("_".to_owned()), words, Vec::new(), body, false, start);
            return Value::unknown(here);
        }
        match handle {
            Some(handle) if matches!(name, "exec" | "system") => {
                arguments.insert(0, Argument { key: None, value: handle });
                self.call(callee, arguments, here)
            }
            Some(handle) => {
                let word = self.word_of(handle);
                self.command(name, Some(word), arguments, here)
            }
            None => {
                if arguments.is_empty() && matches!(name, "print" | "say") {
                    arguments.push(Argument { key: None, value: Value::Word(variable("_", span)) });
                }
                self.call(callee, arguments, here)
            }
        }
    }

    /// A file handle stands here, without comma after it.
    fn is_handle(&self) -> bool {
        let next = self.at(1);
        let term = match &next.kind {
            Kind::Text(..) | Kind::Var(..) | Kind::Number(_) => true,
            Kind::Name(name) => !self.table.reserved.contains(&name.as_ref()),
            Kind::Op("@" | "$") => true,
            _ => false,
        };
        match &self.at(0).kind {
            Kind::Name(name) => {
                name.chars().all(|it| it.is_ascii_uppercase() || it == '_' || it.is_ascii_digit())
                    && (term
                        || matches!(next.kind, Kind::End | Kind::Op(";" | ")"))
                        || self.op_at(1) == "(" && next.space)
            }
            Kind::Var('$', _) => term && next.space,
            _ => false,
        }
    }

    /// A term begins here, so that the word in front is a call.
    fn starts_term(&self) -> bool {
        let tight = !self.at(1).space;
        match &self.at(0).kind {
            Kind::Number(_) | Kind::Var(..) => true,
            Kind::Text(quote, _) => *quote != Quote::Page,
            Kind::Name(name) => {
                self.op_at(1) == "=>"
                    || !self.table.reserved.contains(&name.as_ref())
                    || matches!(name.as_ref(), "my" | "our" | "local" | "sub" | "not")
            }
            Kind::Op("\\" | "!") => true,
            Kind::Op("-" | "@" | "%" | "$" | "&" | "+" | "[") => tight && self.at(0).space,
            _ => false,
        }
    }

    /// The list of `for`: a single value, or several.
    pub(super) fn perl_list(&mut self, end: usize) -> Value {
        let span = self.span();
        let mut arguments = Vec::new();
        while self.pos < end {
            let before = self.pos;
            arguments.extend(self.bare_arguments());
            if self.pos == before {
                self.bump();
            }
        }
        if arguments.len() == 1
            && let Some(one) = arguments.pop()
        {
            return one.value;
        }
        self.gathered(arguments, span)
    }

    /// `<$fh>`, `<STDIN>`, `<*.c>`.
    pub(super) fn perl_angle(&mut self, pieces: &'t [Piece<'a>], span: Span) -> Value {
        let value = self.filled(pieces, span);
        if let Some(text) = value.literal() {
            if text.contains(['*', '?', '[', '/', '.', '~']) {
                return Value::Word(Word { parts: vec![Part::Glob(text)], span });
            }
            let value = Value::text(if text.is_empty() { "STDIN".to_owned() } else { text }, span);
            return self.command("readline", None, vec![Argument { key: None, value }], span);
        }
        self.command("readline", None, vec![Argument { key: None, value }], span)
    }

    /// `shift`, `shift @_`: the next argument of the function.
    pub(super) fn perl_shift(&mut self, arguments: &[Argument], span: Span) -> Option<Value> {
        let own = match arguments {
            [] => true,
            [Argument { value: Value::Name(name), .. }] => matches!(name.path.as_str(), "@" | "ARGV"),
            _ => false,
        };
        own.then(|| {
            self.shifts += 1;
            Value::Word(variable(self.shifts.to_string(), span))
        })
    }

    /// The full name of a function that is exported by habit.
    pub(super) fn perl_exported(&self, path: &str) -> Option<&'static str> {
        exported(path).filter(|_| !self.names.functions.contains(path))
    }
}

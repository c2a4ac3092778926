//! Terms: literals, names, brackets.

use super::names::MAX_PATH;
use super::reader::Reader;
use super::token::{Kind, Piece, Quote};
use super::value::{Argument, Base, Name, Value, append, items, join};
use crate::Language;
use crate::script::{Part, Word};
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
            _ => {
                self.bump();
                self.named(name)
            }
        }
    }

    /// `{ a => b, default => c }`: everything in it may run.
    fn braces_of_values(&mut self) {
        if self.op() == "{" {
            for argument in self.arguments() {
                self.run(argument.value);
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

    fn bracket(&mut self, op: &'static str, span: Span) -> Value {
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
                self.primary()
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

    /// A quoted text.
    fn quoted(&mut self, quote: Quote, pieces: &'t [Piece<'a>], span: Span) -> Value {
        match quote {
            Quote::Plain | Quote::Template => self.filled(pieces, span),
            Quote::Shell => {
                let value = self.filled(pieces, span);
                let name = if self.is(Language::Php) { "shell_exec" } else { "`" };
                self.command(name, None, vec![Argument { key: None, value }], span)
            }
            Quote::Regex => {
                let value = self.filled(pieces, span);
                self.run(value);
                Value::unknown(span)
            }
            Quote::Words => {
                let value = self.filled(pieces, span);
                match value.literal() {
                    Some(text) => {
                        Value::list(text.split_whitespace().map(|it| Word::quoted(it, span)).collect(), span)
                    }
                    None => value,
                }
            }
            Quote::Angle => self.perl_angle(pieces, span),
            Quote::Page => Value::unknown(span),
        }
    }

    /// The pieces of a text as one word.
    pub(super) fn filled(&mut self, pieces: &'t [Piece<'a>], span: Span) -> Value {
        let mut parts = Vec::new();
        for piece in pieces {
            let word = match piece {
                Piece::Text(text) => Word::quoted(text.clone(), span),
                Piece::Var(name, index) => {
                    let value = Value::Name(Name::free(short(name), span));
                    let value = match index {
                        Some(index) => self.index(value, Value::text(index.clone(), span), span),
                        None => value,
                    };
                    self.to_word(value)
                }
                Piece::Code(tokens) => {
                    let value = self.inside(tokens, |reader| reader.values_until(tokens.len()));
                    let word = self.to_word(value);
                    match items(&word) {
                        Some(list) => join(list.to_vec(), " ", span),
                        None => word,
                    }
                }
            };
            append(&mut parts, word.parts);
        }
        if parts.is_empty() {
            return Value::text("", span);
        }
        if let [Part::Text { quoted, .. }] = parts.as_mut_slice() {
            *quoted = true;
        }
        Value::Word(Word { parts, span })
    }
}

/// A name that is short enough to be kept.
pub fn short(name: &str) -> &str {
    if name.len() <= MAX_PATH {
        return name;
    }
    let end = (0..=MAX_PATH).rev().find(|it| name.is_char_boundary(*it)).unwrap_or(0);
    name.get(..end).unwrap_or("")
}

//! Calls: from a callee and arguments to a command.

use super::javascript;
use super::names::{normal, split};
use super::reader::Reader;
use super::value::{Argument, Base, Code, Name, Value, is_simple, variable};
use crate::Language;
use crate::script::{Assign, Command, Node, Part, Script, VariableForm, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// A call of anything.
    pub(super) fn call(&mut self, callee: Value, arguments: Vec<Argument>, span: Span) -> Value {
        match callee {
            Value::Code(code) => self.call_code(code, arguments, span),
            Value::Name(name) => self.call_name(name, arguments, span),
            Value::Word(word) => match word.literal() {
                Some(name) if self.is(Language::Php) => {
                    self.call_name(Name::library(name, span), arguments, span)
                }
                _ if arguments.is_empty() => Value::Word(word),
                _ => self.command("()", Some(word), arguments, span),
            },
            Value::Object(_) => {
                self.run(callee);
                self.command("()", None, arguments, span)
            }
        }
    }

    fn call_name(&mut self, name: Name, mut arguments: Vec<Argument>, span: Span) -> Value {
        if name.computed {
            return self.call_computed(name, arguments, span);
        }
        match name.base {
            Base::Of(receiver) => {
                let (front, last) = split(&name.path);
                let receiver = if front.is_empty() { *receiver } else { self.property(*receiver) };
                self.method_by(Value::Word(receiver), ".", last, arguments, span)
            }
            Base::Free if self.names.functions.contains(&name.path) => {
                let path = normal(&name.path, self.table);
                let positional = self.is(Language::Perl);
                if self.table.grave.contains(&path.as_str()) {
                    let call = self.plain_call(&name.path, None, Vec::new(), positional, span);
                    self.run(call);
                    return self.command(&path, None, arguments, span);
                }
                self.plain_call(&name.path, None, arguments, positional, span)
            }
            Base::Free if name.path.contains('.') => {
                let (front, last) = split(&name.path);
                let value = Value::Name(Name::free(front, name.span));
                self.method_by(value, ".", last, arguments, span)
            }
            Base::Free if matches!(self.table.language, Language::Php | Language::Perl) => {
                match self.names.known(&name.path).and_then(Word::literal) {
                    Some(path) if self.is(Language::Php) => {
                        self.call_name(Name::library(path, span), arguments, span)
                    }
                    _ if self.is(Language::Perl) => {
                        self.command("->", Some(variable(name.path, span)), arguments, span)
                    }
                    _ => self.call_computed(name, arguments, span),
                }
            }
            Base::Free | Base::Library => {
                let path = normal(&name.path, self.table);
                if let Some(value) = self.special(&path, &mut arguments, span) {
                    return value;
                }
                self.command(&path, None, arguments, span)
            }
        }
    }

    /// A property of a value that is no name: what it runs stays with it.
    fn property(&mut self, receiver: Word) -> Word {
        if receiver.literal().is_some() { Word::unknown(receiver.span) } else { receiver }
    }

    /// The name of what is called is not known. A table of the text's own functions is the usual reason, and harmless;
    /// a member of a module, of a literal or of the global object is not.
    fn call_computed(&mut self, name: Name, arguments: Vec<Argument>, span: Span) -> Value {
        let own = matches!(name.base, Base::Free) && !self.is(Language::Php);
        if own {
            return self.command(".[]", Some(variable(name.path, span)), arguments, span);
        }
        let (front, receiver, last) = match name.base {
            Base::Library => (format!("{}{}.", self.table.prefix, name.path), None, Part::Unknown),
            Base::Of(word) => (format!("{}.", self.table.prefix), Some(*word), Part::Unknown),
            Base::Free => {
                let last = Part::Variable { name: name.path, form: VariableForm::Plain, quoted: true };
                (self.table.prefix.to_owned(), None, last)
            }
        };
        let mut first = Word::text(front, name.span);
        first.parts.push(last);
        let command = self.words(first, receiver, arguments, false, span);
        Value::output(command)
    }

    /// A method on a value.
    pub(super) fn method(&mut self, value: Value, name: &str, arguments: Vec<Argument>, span: Span) -> Value {
        self.method_by(value, ".", name, arguments, span)
    }

    /// A method, with the sign that stands in front of it.
    pub(super) fn method_by(
        &mut self,
        value: Value,
        sign: &str,
        name: &str,
        mut arguments: Vec<Argument>,
        span: Span,
    ) -> Value {
        let value = match value {
            // A class of the text, not a variable.
            Value::Name(mut owner)
                if sign == "::" && matches!(owner.base, Base::Free) && self.is(Language::Php) =>
            {
                owner.base = Base::Library;
                Value::Name(owner)
            }
            Value::Code(code) if matches!(name, "call" | "()" | "[]" | "yield" | "apply") => {
                return self.call_code(code, arguments, span);
            }
            value => value,
        };
        let data = matches!(&value, Value::Name(Name { base: Base::Library, path, .. }) if path == "ARGV");
        if let Value::Name(Name { computed: false, .. }) = &value
            && self.environment(&value).is_none()
            && !data
            && let Some(result) = self.named_method(&value, sign, name, &mut arguments, span)
        {
            return result;
        }
        if let Value::Object(object) = value {
            // `{f() {…}}.f()`: the functions of the object are known by name already.
            self.run(Value::Object(object));
            return self.command(&format!(".{name}"), None, arguments, span);
        }
        let own = matches!(&value, Value::Name(Name { base: Base::Free, path, .. })
            if matches!(path.as_str(), "this" | "self" | "super" | "static"));
        let receiver = self.to_receiver(value);
        if self.names.functions.contains(name) {
            if own {
                return self.plain_call(name, None, arguments, false, span);
            }
            // It may be the text's own method or the library's.
            let copy = arguments.iter().all(|it| matches!(&it.value, Value::Word(word) if is_simple(word)));
            let same = if copy { arguments.clone() } else { Vec::new() };
            let value = self.plain_call(name, None, same, false, span);
            self.run(value);
        }
        let receiver = match self.special_method(receiver, name, &mut arguments, span) {
            Ok(value) => return value,
            Err(receiver) => receiver,
        };
        self.command(&format!(".{name}"), Some(receiver), arguments, span)
    }

    /// A method on a name: of a library, or a function of the text that has a dotted name.
    fn named_method(
        &mut self,
        value: &Value,
        sign: &str,
        name: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Option<Value> {
        let Value::Name(owner) = value else { return None };
        let class = self.names.is_class(&owner.path) || (sign == "::" && self.is(Language::Php));
        if class && self.names.functions.contains(name) {
            return Some(self.plain_call(name, None, std::mem::take(arguments), false, span));
        }
        match owner.base {
            Base::Library => {
                let path = format!("{}{sign}{name}", owner.path);
                if self.names.functions.contains(&path) {
                    return Some(self.plain_call(&path, None, std::mem::take(arguments), false, span));
                }
                if let Some(result) = self.special_member(owner, name, arguments, span) {
                    return Some(result);
                }
                let callee = self.member(value.clone(), sign, name, span);
                Some(self.call(callee, std::mem::take(arguments), span))
            }
            Base::Free => {
                if matches!(name, "call" | "()" | "[]" | "yield" | "apply" | "bind")
                    && self.names.functions.contains(&owner.path)
                {
                    return Some(self.plain_call(&owner.path, None, std::mem::take(arguments), false, span));
                }
                let path = format!("{}.{name}", owner.path);
                if self.names.alias_of(&path).is_some() {
                    let callee = Value::Name(self.names.resolve(&path, self.table, span));
                    return Some(self.call(callee, std::mem::take(arguments), span));
                }
                self.names
                    .functions
                    .contains(&path)
                    .then(|| self.plain_call(&path, None, std::mem::take(arguments), false, span))
            }
            Base::Of(_) => None,
        }
    }

    fn to_receiver(&mut self, value: Value) -> Word {
        match value {
            Value::Name(Name { base: Base::Of(word), .. }) => *word,
            other => self.to_word(other),
        }
    }

    /// A call of a function of the text.
    fn plain_call(
        &mut self,
        name: &str,
        receiver: Option<Word>,
        arguments: Vec<Argument>,
        positional: bool,
        span: Span,
    ) -> Value {
        let command = self.words(Word::text(name, span), receiver, arguments, positional, span);
        Value::output(command)
    }

    /// A command with the prefix of the language.
    pub(super) fn command(
        &mut self,
        name: &str,
        receiver: Option<Word>,
        arguments: Vec<Argument>,
        span: Span,
    ) -> Value {
        let positional = self.is(Language::Perl) && receiver.is_none() && !name.contains("->");
        let first = Word::text(format!("{}{name}", self.table.prefix), span);
        let command = self.words(first, receiver, arguments, positional, span);
        Value::output(command)
    }

    /// Name, receiver, arguments by place, arguments by name. With `positional` the names are arguments too, as the
    /// arrow of Perl is only a comma.
    fn words(
        &mut self,
        name: Word,
        receiver: Option<Word>,
        arguments: Vec<Argument>,
        positional: bool,
        span: Span,
    ) -> Command {
        let mut words = vec![name];
        if let Some(receiver) = receiver {
            words.push(Word::text("--self", span));
            words.push(receiver);
        }
        let mut named = Vec::new();
        for Argument { key, value } in arguments {
            let here = value.span();
            // A variable that holds an object is its members, as the object itself would be.
            let value = match self.members_of(&value) {
                Some(object) if key.is_none() && !positional => Value::Object(object),
                _ => value,
            };
            match (key, value) {
                (Some(key), value) if positional => {
                    words.push(Word::quoted(key, here));
                    words.push(self.argument_word(value));
                }
                (Some(key), value) => {
                    named.push(Word::text(format!("--{key}"), here));
                    named.push(self.argument_word(value));
                }
                (None, Value::Object(object)) => {
                    if !object.items.is_empty() {
                        words.push(Word { parts: vec![Part::List(object.items)], span: here });
                    }
                    for (key, value) in object.pairs {
                        named.push(Word::text(format!("--{key}"), here));
                        named.push(self.argument_word(value));
                    }
                }
                (None, value) => words.push(self.argument_word(value)),
            }
        }
        words.extend(named);
        Command { assigns: Vec::new(), words, redirects: Vec::new(), span }
    }

    /// A value that is given to a call: a function given is as good as called.
    fn argument_word(&mut self, value: Value) -> Word {
        match value {
            Value::Code(code) => Self::code_word(self.with_unknown_parameters(code)),
            value if self.is_function(&value) => {
                let Value::Name(Name { path, span, .. }) = value else { return Word::default() };
                let arguments = vec![Argument { key: None, value: Value::unknown(span) }];
                let value = self.command(&path, None, arguments, span);
                let body = self.collect(|reader| reader.run(value));
                let script = Script { body, opaque: Vec::new() };
                Word { parts: vec![Part::Block(Box::new(script))], span }
            }
            other => self.to_word(other),
        }
    }

    /// The value is a function of a library.
    pub(super) fn is_function(&self, value: &Value) -> bool {
        let Value::Name(Name { base: Base::Library, path, computed: false, .. }) = value else {
            return false;
        };
        match self.table.language {
            Language::JavaScript => javascript::runs_as_value(path),
            Language::Ruby => !path.starts_with(char::is_uppercase) && path != "require",
            Language::Lua => {
                let known =
                    ["os.execute", "os.remove", "io.popen", "load", "loadstring", "dofile", "loadfile"];
                known.contains(&path.as_str())
            }
            _ => false,
        }
    }

    /// The function is called by others: what its parameters hold is not known.
    pub(super) fn with_unknown_parameters(&self, mut code: Code) -> Code {
        let mut body = Vec::with_capacity(code.body.len());
        for name in code.parameters.drain(..) {
            let values = vec![Word::unknown(code.span)];
            body.push(Node::Assign(Assign { name, values, append: false, span: code.span }));
        }
        body.append(&mut code.body);
        Code { parameters: Vec::new(), body, span: code.span }
    }

    /// `(function (x) { … })(1)`: the body runs here.
    fn call_code(&mut self, code: Code, arguments: Vec<Argument>, span: Span) -> Value {
        let mut body = Vec::new();
        let mut parameters = code.parameters.into_iter();
        for argument in arguments {
            let word = self.to_word(argument.value);
            if let Some(name) = parameters.next() {
                body.push(Node::Assign(Assign { name, values: vec![word], append: false, span }));
            } else {
                body.extend(self.collect(|reader| reader.run_word(word)));
            }
        }
        body.extend(code.body);
        let script = Script { body, opaque: Vec::new() };
        Value::Word(Word { parts: vec![Part::Output { script: Box::new(script), quoted: true }], span })
    }

    /// The values of arguments as one list, for `[…]` and its kin.
    pub(super) fn gathered(&mut self, arguments: Vec<Argument>, span: Span) -> Value {
        let mut object = super::value::Object { span, ..Default::default() };
        for argument in arguments {
            match (argument.key, argument.value) {
                (Some(key), value) => object.pairs.push((key, value)),
                (None, value) => {
                    let word = self.to_word(value);
                    object.items.push(word);
                }
            }
        }
        if object.pairs.is_empty() { Value::list(object.items, span) } else { Value::Object(object) }
    }
}

//! Calls: from a callee and arguments to a command.

use super::names::{normal, split};
use super::reader::Reader;
use super::value::{Argument, Base, Code, Name, Value, variable};
use crate::Language;
use crate::script::{Assign, Node, Part, Script, VariableForm, Word};
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

    /// `(function (x) { … })(1)`: the body runs here.
    pub(super) fn call_code(&mut self, code: Code, arguments: Vec<Argument>, span: Span) -> Value {
        let mut body = Vec::new();
        let mut parameters = code.parameters.into_iter();
        for argument in arguments {
            let word = self.word_of(argument.value);
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
}

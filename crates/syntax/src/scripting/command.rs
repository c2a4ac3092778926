//! From names and arguments to the words of a command.

use super::javascript;
use super::reader::Reader;
use super::value::{Argument, Base, Code, Name, Value};
use crate::Language;
use crate::script::{Assign, Command, Node, Part, Script, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// A call of a function of the text.
    pub(super) fn plain_call(
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
    pub(super) fn words(
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
            other => self.word_of(other),
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

    /// The values of arguments as one list, for `[…]` and its kin.
    pub(super) fn gathered(&mut self, arguments: Vec<Argument>, span: Span) -> Value {
        let mut object = super::value::Object { span, ..Default::default() };
        for argument in arguments {
            match (argument.key, argument.value) {
                (Some(key), value) => object.pairs.push((key, value)),
                (None, value) => {
                    let word = self.word_of(value);
                    object.items.push(word);
                }
            }
        }
        if object.pairs.is_empty() { Value::list(object.items, span) } else { Value::Object(object) }
    }
}

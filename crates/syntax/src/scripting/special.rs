//! Calls that are not what they look like: they give a module, call another function, or only compute text.

use super::fold::environment;
use super::iterate::is_iteration;
use super::reader::Reader;
use super::value::{Argument, Base, Name, Value, variable};
use crate::Language;
use crate::script::{Part, VariableForm, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// A function of the language, by its full name.
    pub(super) fn special(&mut self, path: &str, arguments: &mut Vec<Argument>, span: Span) -> Option<Value> {
        match self.table.language {
            Language::JavaScript => self.javascript_function(path, arguments, span),
            Language::Ruby => self.ruby_function(path, arguments, span),
            Language::Perl => self.perl_function_call(path, arguments, span),
            Language::Php => self.php_function(path, arguments, span),
            Language::Lua => self.lua_function_call(path, arguments, span),
            _ => None,
        }
    }

    /// A method of something that has a full name: `fs.rm.call(…)`, `method(:system).call(…)`.
    pub(super) fn special_member(
        &mut self,
        owner: &Name,
        name: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Option<Value> {
        let callee = || Value::Name(owner.clone());
        // A method that was taken by name, not a class.
        let taken = !super::names::normal(&owner.path, self.table).starts_with(char::is_uppercase);
        match (self.table.language, name) {
            (Language::JavaScript, "call" | "bind" | "apply") if owner.path != "Reflect" => {
                let mut given = std::mem::take(arguments);
                if !given.is_empty() {
                    let this = given.remove(0);
                    self.run(this.value);
                }
                if name == "apply" {
                    given = self.spread(given);
                }
                if name == "bind" && given.is_empty() {
                    return Some(callee());
                }
                Some(self.call(callee(), given, span))
            }
            (Language::JavaScript, "then") => {
                for argument in std::mem::take(arguments) {
                    let value = match argument.value {
                        Value::Code(code) => self.call(Value::Code(code), Vec::new(), span),
                        other => other,
                    };
                    self.run(value);
                }
                Some(Value::unknown(span))
            }
            (Language::Ruby, "call" | "()" | "[]") if taken => {
                Some(self.call(callee(), std::mem::take(arguments), span))
            }
            (Language::Ruby, "unbind" | "bind" | "to_proc" | "curry" | "owner") if taken => Some(callee()),
            (Language::Ruby, "send" | "public_send" | "__send__") => {
                let method = self.text_at(arguments, 0)?;
                arguments.remove(0);
                let target = self.member(callee(), ".", &method, span);
                Some(self.call(target, std::mem::take(arguments), span))
            }
            (Language::Ruby, "method" | "public_method" | "instance_method") => {
                let method = self.text_at(arguments, 0)?;
                arguments.remove(0);
                Some(self.member(callee(), ".", &method, span))
            }
            _ => None,
        }
    }

    /// A method of a value. The receiver comes back when nothing is special about it.
    pub(super) fn special_method(
        &mut self,
        receiver: Word,
        name: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Result<Value, Word> {
        if let [Part::Variable { name: all, form: VariableForm::Environment, .. }] = receiver.parts.as_slice()
            && all == "*"
        {
            match (name, self.text_at(arguments, 0)) {
                ("fetch" | "get" | "[]" | "dig" | "delete", Some(key)) => return Ok(environment(&key, span)),
                ("to_h" | "to_a" | "to_hash" | "inspect", _) => return Ok(Value::Word(receiver)),
                _ => {}
            }
        }
        if let Some(value) = self.on_text(&receiver, name, arguments, span) {
            return Ok(value);
        }
        if matches!(
            name,
            "toString" | "trim" | "valueOf" | "to_s" | "strip" | "chomp" | "freeze" | "to_str" | "to_sym"
        ) && !matches!(self.table.language, Language::Perl | Language::Php)
        {
            return Ok(Value::Word(receiver));
        }
        if is_iteration(name)
            && let Some(place) = arguments
                .iter()
                .position(|it| matches!(it.value, Value::Code(_)) || self.is_function(&it.value))
        {
            if let Some(argument) = arguments.get_mut(place)
                && let Value::Name(callee) = &argument.value
            {
                // `files.forEach(fs.unlinkSync)`.
                let item = Value::Word(variable("?item", span));
                let given = vec![Argument { key: None, value: item }];
                let callee = Value::Name(callee.clone());
                let call = self.call(callee, given, span);
                let body = self.collect(|reader| reader.run(call));
                argument.value =
                    Value::Code(super::value::Code { parameters: vec!["?item".to_owned()], body, span });
            }
            return self.iterate(receiver, name, place, arguments, span);
        }
        if matches!(name, "then" | "tap" | "yield_self")
            && matches!(
                arguments.as_slice(),
                [Argument { value: Value::Code(_) | Value::Name(Name { base: Base::Library, .. }), .. }]
            )
            && let Some(Argument { value, .. }) = arguments.pop()
        {
            // The function gets the value, whenever it comes.
            let given = vec![Argument { key: None, value: Value::Word(receiver) }];
            return Ok(self.call(value, given, span));
        }
        if matches!(name, "push" | "unshift" | "append" | "insert")
            && let [Part::Variable { name, form: VariableForm::Plain, .. }] = receiver.parts.as_slice()
        {
            let name = name.clone();
            self.append_to(name, std::mem::take(arguments), span);
            return Ok(Value::number(span));
        }
        match self.table.language {
            Language::JavaScript => self.javascript_method(receiver, name, arguments, span),
            Language::Ruby => self.ruby_method(receiver, name, arguments, span),
            _ => Err(receiver),
        }
    }

    /// A function of text on a text or list that is written out.
    fn on_text(&mut self, receiver: &Word, name: &str, arguments: &[Argument], span: Span) -> Option<Value> {
        let word = self.settled(receiver)?;
        if let Some(text) = word.literal() {
            if name == "chr" {
                return super::fold::character(&text).map(|it| Value::text(it, span));
            }
            return self.text_function(name, &text, arguments, span);
        }
        match name {
            "join" => {
                let between = match arguments.first() {
                    Some(it) => self.literal_of(&it.value)?,
                    None if self.is(Language::JavaScript) => ",".to_owned(),
                    None => String::new(),
                };
                self.join_list(receiver, &between, span)
            }
            "reverse" => {
                let mut list = self.listed(receiver)?;
                list.reverse();
                Some(Value::list(list, span))
            }
            "pack" => {
                let list = self.listed(receiver)?;
                let form = self.text_at(arguments, 0)?;
                if matches!(form.as_str(), "H*") {
                    let text = list.first()?.literal()?;
                    return super::fold::decode_hex(&text).map(|it| Value::text(it, span));
                }
                let given = vec![Argument { key: None, value: Value::list(list, span) }];
                matches!(form.as_str(), "c*" | "C*" | "U*").then(|| self.characters(&given, span)).flatten()
            }
            _ => None,
        }
    }
}

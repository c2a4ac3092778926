//! Calls that are not what they look like: they give a module, call another function, or only compute text.

use super::fold::{environment, glob};
use super::reader::Reader;
use super::value::{Argument, Base, Name, Value, is_simple, variable};
use crate::Language;
use crate::script::{Assign, Node, Part, VariableForm, Word};
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

    /// More items for a list.
    pub(super) fn append_to(&mut self, name: String, arguments: Vec<Argument>, span: Span) {
        let mut list = Vec::new();
        for argument in arguments {
            list.push(self.to_word(argument.value));
        }
        let values = vec![Word { parts: vec![Part::List(list)], span }];
        self.body.push(Node::Assign(Assign { name, values, append: true, span }));
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

    /// `list.forEach(x => …)`, `list.each { |x| … }`: a loop.
    fn iterate(
        &mut self,
        receiver: Word,
        name: &str,
        place: usize,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Result<Value, Word> {
        let Some(Argument { value: Value::Code(mut code), .. }) =
            (place < arguments.len()).then(|| arguments.remove(place))
        else {
            return Err(receiver);
        };
        let only = matches!(
            name,
            "forEach"
                | "each"
                | "each_with_index"
                | "each_line"
                | "each_child"
                | "each_entry"
                | "times"
                | "find_each"
                | "each_pair"
                | "each_slice"
        );
        let variable = (!code.parameters.is_empty()).then(|| code.parameters.remove(0));
        let mut code = self.with_unknown_parameters(code);
        code.body = self.collect(|reader| {
            for node in code.body {
                reader.run_node(node);
            }
        });
        let simple = is_simple(&receiver);
        let words = match (self.listed(&receiver), only || simple) {
            _ if name == "times" => vec![Word::unknown(span)],
            (Some(list), _) => list,
            (None, true) if only => vec![receiver.clone()].into_iter().filter(|_| simple).collect(),
            (None, true) => vec![receiver.clone()],
            (None, false) => vec![Word::unknown(span)],
        };
        if only {
            let words = if words.is_empty() { vec![receiver] } else { words };
            for argument in std::mem::take(arguments) {
                self.run(argument.value);
            }
            self.push_loop(variable, words, Vec::new(), code.body, false, span);
            return Ok(Value::unknown(span));
        }
        // The result is used: a call whose block is the loop.
        let body =
            self.collect(|reader| reader.push_loop(variable, words, Vec::new(), code.body, false, span));
        let block = super::value::Code { parameters: Vec::new(), body, span };
        arguments.insert(place.min(arguments.len()), Argument { key: None, value: Value::Code(block) });
        Ok(self.command(&format!(".{name}"), Some(receiver), std::mem::take(arguments), span))
    }

    /// `f(this, [a, b])` as `f(a, b)`.
    pub(super) fn spread(&mut self, arguments: Vec<Argument>) -> Vec<Argument> {
        let mut out = Vec::new();
        for argument in arguments {
            match argument.value {
                Value::Word(word) => match self.listed(&word) {
                    Some(list) => {
                        out.extend(list.into_iter().map(|it| Argument { key: None, value: Value::Word(it) }))
                    }
                    None => out.push(Argument { key: argument.key, value: Value::Word(word) }),
                },
                value => out.push(Argument { key: argument.key, value }),
            }
        }
        out
    }

    /// Calls the first argument with the others; a text is the name of a function.
    pub(super) fn call_first(&mut self, arguments: &mut Vec<Argument>, span: Span) -> Option<Value> {
        if arguments.is_empty() {
            return None;
        }
        let first = arguments.remove(0).value;
        let callee = match self.literal_of(&first) {
            Some(name) if !self.is(Language::Lua) => Value::Name(self.names.resolve(&name, self.table, span)),
            _ => first,
        };
        Some(self.call(callee, std::mem::take(arguments), span))
    }

    fn lua_function_call(&mut self, path: &str, arguments: &mut Vec<Argument>, span: Span) -> Option<Value> {
        match path {
            "pcall" => self.call_first(arguments, span),
            "xpcall" if arguments.len() > 1 => {
                let handler = arguments.remove(1);
                self.run(handler.value);
                self.call_first(arguments, span)
            }
            "assert" | "tostring" | "setmetatable" | "coroutine.wrap" | "ipairs" | "pairs"
                if !arguments.is_empty() =>
            {
                let value = arguments.remove(0).value;
                for argument in std::mem::take(arguments) {
                    self.run(argument.value);
                }
                Some(value)
            }
            "require" => {
                let module = self.text_at(arguments, 0)?;
                let known = self.table.globals.contains(&module.as_str());
                if !known && module.contains(['/', '.']) {
                    return None;
                }
                Some(Value::Name(Name::library(module, span)))
            }
            "rawget" if arguments.len() == 2 => {
                let key = arguments.pop()?.value;
                let owner = arguments.pop()?.value;
                Some(self.index(owner, key, span))
            }
            "os.getenv" => Some(environment(&self.text_at(arguments, 0)?, span)),
            "string.char" | "utf8.char" => self.characters(arguments, span),
            "table.concat" => {
                let between = if arguments.len() > 1 { self.text_at(arguments, 1)? } else { String::new() };
                let Value::Word(list) = &arguments.first()?.value else { return None };
                self.join_list(list, &between, span)
            }
            "table.insert" => {
                let Value::Name(Name { base: Base::Free, path, .. }) = &arguments.first()?.value else {
                    return None;
                };
                let name = path.clone();
                arguments.remove(0);
                self.append_to(name, std::mem::take(arguments), span);
                Some(Value::number(span))
            }
            _ => {
                let name = path.strip_prefix("string.")?;
                let text = self.text_at(arguments, 0)?;
                self.text_function(name, &text, arguments.get(1..)?, span)
            }
        }
    }

    fn perl_function_call(&mut self, path: &str, arguments: &mut Vec<Argument>, span: Span) -> Option<Value> {
        match path {
            "shift" => self.perl_shift(arguments, span),
            "unlink" | "rmdir" if arguments.is_empty() => {
                let value = Value::Word(variable("_", span));
                Some(self.command(path, None, vec![Argument { key: None, value }], span))
            }
            "chr" => self.characters(arguments, span),
            "join" => {
                let between = self.text_at(arguments, 0)?;
                let rest = self.spread(arguments.get(1..)?.to_vec());
                let words: Option<Vec<Word>> = rest
                    .iter()
                    .map(|it| self.literal_of(&it.value).map(|it| Word::quoted(it, span)))
                    .collect();
                Some(Value::Word(super::value::join(words?, &between, span)))
            }
            "pack" => {
                let form = self.text_at(arguments, 0)?;
                match form.as_str() {
                    "H*" => {
                        let text = super::fold::decode_hex(&self.text_at(arguments, 1)?)?;
                        Some(Value::text(text, span))
                    }
                    "c*" | "C*" | "U*" | "W*" => self.characters(arguments.get(1..)?, span),
                    _ => None,
                }
            }
            "glob" => Some(glob(self.text_at(arguments, 0)?, span)),
            "getcwd" | "cwd" | "Cwd::getcwd" | "Cwd::cwd" => Some(environment("PWD", span)),
            "push" | "unshift" => {
                let name = match &arguments.first()?.value {
                    Value::Name(Name { base: Base::Free, path, .. }) => path.clone(),
                    _ => return None,
                };
                arguments.remove(0);
                self.append_to(name, std::mem::take(arguments), span);
                Some(Value::number(span))
            }
            "defined" | "ref" | "exists" | "length" | "int" | "time" => {
                for argument in std::mem::take(arguments) {
                    self.run(argument.value);
                }
                Some(Value::number(span))
            }
            "eval" if arguments.is_empty() => {
                let value = Value::Word(variable("_", span));
                Some(self.command("eval", None, vec![Argument { key: None, value }], span))
            }
            "reverse" | "lc" | "uc" => {
                let text = self.text_at(arguments, 0)?;
                (arguments.len() == 1).then(|| self.text_function(path, &text, &[], span)).flatten()
            }
            _ => {
                let full = self.perl_exported(path)?;
                Some(self.command(full, None, std::mem::take(arguments), span))
            }
        }
    }

    fn php_function(&mut self, path: &str, arguments: &mut Vec<Argument>, span: Span) -> Option<Value> {
        match path {
            "call_user_func" | "register_shutdown_function" | "forward_static_call" => {
                self.call_first(arguments, span)
            }
            "call_user_func_array" | "forward_static_call_array" | "array_map" => {
                self.text_at(arguments, 0)?;
                let first = arguments.remove(0);
                let mut given = self.spread(std::mem::take(arguments));
                given.insert(0, first);
                self.call_first(&mut given, span)
            }
            "array_walk" | "array_filter" | "usort" | "uasort" | "uksort" | "iterator_apply" => {
                self.text_at(arguments, 1)?;
                let list = arguments.remove(0);
                arguments.truncate(1);
                arguments.extend(self.spread(vec![list]));
                self.call_first(arguments, span)
            }
            "closure::fromcallable" | "Closure::fromCallable" => {
                Some(Value::Name(Name::library(self.text_at(arguments, 0)?, span)))
            }
            "chr" => self.characters(arguments, span),
            "implode" | "join" => {
                let between = self.text_at(arguments, 0)?;
                let Value::Word(list) = &arguments.get(1)?.value else { return None };
                self.join_list(list, &between, span)
            }
            "getenv" if arguments.is_empty() => Some(environment("*", span)),
            "getenv" => Some(environment(&self.text_at(arguments, 0)?, span)),
            "getcwd" => Some(environment("PWD", span)),
            "sys_get_temp_dir" => Some(Value::text("/tmp", span)),
            "glob" => Some(glob(self.text_at(arguments, 0)?, span)),
            "pack" if self.text_at(arguments, 0)? == "H*" => {
                Some(Value::text(super::fold::decode_hex(&self.text_at(arguments, 1)?)?, span))
            }
            "str_replace" => {
                let text = self.text_at(arguments, 2)?;
                self.text_function("replaceAll", &text, arguments.get(..2)?, span)
            }
            "trim" | "strval" | "rtrim" if arguments.len() == 1 => Some(arguments.remove(0).value),
            _ => {
                let text = self.text_at(arguments, 0)?;
                let known = matches!(
                    path,
                    "strrev"
                        | "str_rot13"
                        | "hex2bin"
                        | "strtolower"
                        | "strtoupper"
                        | "str_repeat"
                        | "substr"
                        | "str_split"
                );
                known
                    .then(|| self.text_function(path, &text, arguments.get(1..).unwrap_or(&[]), span))
                    .flatten()
            }
        }
    }
}

fn is_iteration(name: &str) -> bool {
    matches!(
        name,
        "forEach"
            | "map"
            | "filter"
            | "some"
            | "every"
            | "find"
            | "flatMap"
            | "findIndex"
            | "each"
            | "each_with_index"
            | "each_line"
            | "each_child"
            | "each_entry"
            | "times"
            | "find_each"
            | "each_pair"
            | "each_slice"
            | "collect"
            | "select"
            | "reject"
            | "any?"
            | "all?"
            | "flat_map"
            | "detect"
            | "each_with_object"
    )
}

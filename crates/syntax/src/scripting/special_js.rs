//! Calls of JavaScript and Ruby that give a module, another function, or only a text.

use super::fold::{decode_hex, decode_percent, environment};
use super::javascript::{full_name, is_module, normal};
use super::reader::Reader;
use super::value::{Argument, Base, Name, Value};
use crate::script::{Node, Part, VariableForm, Word};
use countersign_model::Span;

/// Functions of the kernel that any object of Ruby has.
pub const KERNEL: &[&str] =
    &["system", "exec", "spawn", "eval", "`", "open", "fork", "load", "require", "syscall", "exit", "abort"];

impl<'t, 'a> Reader<'t, 'a> {
    pub(super) fn javascript_function(
        &mut self,
        path: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Option<Value> {
        let last = path.rsplit('.').next().unwrap_or(path);
        if matches!(path, "require" | "import" | "process.getBuiltinModule")
            || last == "_load"
            || (last == "require"
                && (path.starts_with("module.")
                    || path.starts_with("process.")
                    || path.starts_with("require.")))
        {
            let module = self.text_at(arguments, 0)?;
            let how = if path == "import" { "import" } else { "require" };
            if let Some(value) = self.bring_in(how, &module, span) {
                return Some(value);
            }
            return Some(Value::Name(Name::library(super::primary::short(&normal(&module)), span)));
        }
        if let Some(full) = full_name(path) {
            return Some(self.command(&full, None, std::mem::take(arguments), span));
        }
        if path.ends_with(".constructor") {
            return Some(self.command("Function", None, std::mem::take(arguments), span));
        }
        match path {
            "module.createRequire" => Some(Value::Name(Name::library("require", span))),
            "util.promisify" | "util.callbackify" | "promisify" => {
                let callable = matches!(arguments.first(), Some(Argument { value: Value::Name(_), .. }));
                callable.then(|| arguments.remove(0).value)
            }
            "Reflect.apply" | "Reflect.construct" => {
                let apply = path == "Reflect.apply" && arguments.len() > 1;
                if apply {
                    let this = arguments.remove(1);
                    self.run(this.value);
                }
                let first = (!arguments.is_empty()).then(|| arguments.remove(0).value)?;
                let given = std::mem::take(arguments);
                let given = self.spread(given);
                Some(self.call(first, given, span))
            }
            "Reflect.get" if arguments.len() == 2 => {
                let key = arguments.pop()?.value;
                let owner = arguments.pop()?.value;
                Some(self.index(owner, key, span))
            }
            "Promise.all" | "Promise.allSettled" | "Promise.race" | "Promise.any" | "Promise.resolve"
            | "String" | "Object"
                if arguments.len() == 1 =>
            {
                Some(arguments.remove(0).value)
            }
            "String.fromCharCode" | "String.fromCodePoint" => self.characters(arguments, span),
            "Buffer.from" => match self.text_at(arguments, 1)?.as_str() {
                "base64" | "base64url" => {
                    arguments.truncate(1);
                    Some(self.command("atob", None, std::mem::take(arguments), span))
                }
                "hex" => Some(Value::text(decode_hex(&self.text_at(arguments, 0)?)?, span)),
                "utf8" | "utf-8" | "ascii" | "latin1" | "binary" => Some(arguments.remove(0).value),
                _ => None,
            },
            "path.join" | "path.posix.join" | "path.resolve" | "path.posix.resolve" | "path.normalize" => {
                let resolve = path.ends_with("resolve");
                Some(self.joined_path(std::mem::take(arguments), resolve, span))
            }
            "os.homedir" => Some(environment("HOME", span)),
            "os.tmpdir" => Some(Value::text("/tmp", span)),
            "process.cwd" | "Deno.cwd" => Some(environment("PWD", span)),
            "Deno.env.get" => Some(environment(&self.text_at(arguments, 0)?, span)),
            "Deno.env.toObject" => Some(environment("*", span)),
            "decodeURIComponent" | "decodeURI" | "unescape" => {
                Some(Value::text(decode_percent(&self.text_at(arguments, 0)?)?, span))
            }
            _ => None,
        }
    }

    pub(super) fn javascript_method(
        &mut self,
        receiver: Word,
        name: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Result<Value, Word> {
        if matches!(name, "require" | "_load" | "getBuiltinModule")
            && let Some(module) = self.text_at(arguments, 0).filter(|it| is_module(&normal(it)))
        {
            self.run_word(receiver);
            return Ok(Value::Name(Name::library(normal(&module), span)));
        }
        if let Some(path) = full_name(name) {
            // Whoever holds the module, the method is what it is called.
            self.run_word(receiver);
            return Ok(self.command(&path, None, std::mem::take(arguments), span));
        }
        if name != "constructor" {
            return Err(receiver);
        }
        // The constructor of a function makes functions out of text. That of an object of the text does not.
        let plain = matches!(receiver.parts.as_slice(), [Part::Variable { name, form: VariableForm::Plain, .. }]
            if !name.ends_with(".constructor") && !self.names.functions.contains(name));
        if plain {
            return Err(receiver);
        }
        self.run_word(receiver);
        Ok(self.command("Function", None, std::mem::take(arguments), span))
    }

    /// `` tag`text` ``: a command for the shells that are written so, a call otherwise.
    pub(super) fn tagged(&mut self, tag: Value, text: Value, span: Span) -> Value {
        match &tag {
            Value::Name(Name { base: Base::Library | Base::Free, path, computed: false, .. }) => {
                let last = path.rsplit('.').next().unwrap_or(path);
                match last {
                    "raw" => text,
                    "$" | "shell" | "sh" | "zx" | "sync" | "quiet" | "$$" => {
                        self.command("$", None, vec![Argument { key: None, value: text }], span)
                    }
                    _ => self.call(tag, vec![Argument { key: None, value: text }], span),
                }
            }
            _ => {
                let text = self.word_of(text);
                match tag {
                    Value::Word(word) => self.tagged_call(word, text, span),
                    tag => self.call(tag, vec![Argument { key: None, value: Value::Word(text) }], span),
                }
            }
        }
    }

    /// `` $({cwd})`text` ``: the text is the command, what was given before are options.
    fn tagged_call(&mut self, mut tag: Word, text: Word, span: Span) -> Value {
        if let [Part::Output { script, .. }] = tag.parts.as_mut_slice()
            && let [Node::Command(command)] = script.body.as_mut_slice()
            && command.words.first().and_then(Word::literal).is_some_and(|it| it == "js:$")
        {
            command.words.insert(1, text);
            return Value::Word(tag);
        }
        self.call(Value::Word(tag), vec![Argument { key: None, value: Value::Word(text) }], span)
    }
}

//! Calls of Perl, PHP and Lua that give another function, or only a text.

use super::fold::{environment, glob};
use super::reader::Reader;
use super::value::{Argument, Base, Name, Value, variable};
use crate::script::Word;
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    pub(super) fn lua_function_call(
        &mut self,
        path: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Option<Value> {
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
                if module.starts_with(['/', '.']) {
                    return None;
                }
                if !self.table.globals.contains(&module.as_str()) {
                    let call = self.command("require", None, std::mem::take(arguments), span);
                    self.run(call);
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

    pub(super) fn perl_function_call(
        &mut self,
        path: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Option<Value> {
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

    pub(super) fn php_function(
        &mut self,
        path: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Option<Value> {
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

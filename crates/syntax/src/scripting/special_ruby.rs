//! Calls of Ruby that give a class, another function, or only a text.

use super::fold::{environment, glob};
use super::reader::Reader;
use super::special_js::KERNEL;
use super::value::{Argument, Name, Value};
use crate::script::Word;
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    pub(super) fn ruby_function(
        &mut self,
        path: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Option<Value> {
        match path {
            "send" | "public_send" | "__send__" => {
                let name = self.text_at(arguments, 0)?;
                arguments.remove(0);
                let callee = Value::Name(self.names.resolve(&name, self.table, span));
                Some(self.call(callee, std::mem::take(arguments), span))
            }
            "method" | "instance_method" => {
                let name = self.text_at(arguments, 0)?;
                Some(Value::Name(Name::library(name, span)))
            }
            "const_get" | "Object.const_get" => {
                Some(Value::Name(Name::library(self.text_at(arguments, 0)?, span)))
            }
            "Dir.home" => Some(environment("HOME", span)),
            "Dir.pwd" | "Dir.getwd" => Some(environment("PWD", span)),
            "Dir.tmpdir" => Some(Value::text("/tmp", span)),
            "Dir.glob" => {
                let text = self.text_at(arguments, 0)?;
                let value = glob(text, span);
                let block = arguments.pop().map(|it| it.value);
                match block {
                    Some(Value::Code(code)) => {
                        let given = vec![Argument { key: None, value: Value::Code(code) }];
                        Some(self.method(value, "each", given, span))
                    }
                    _ => Some(value),
                }
            }
            "File.join" => Some(self.joined_path(std::mem::take(arguments), false, span)),
            "File.expand_path" if arguments.len() == 1 => {
                let value = arguments.remove(0).value;
                let rest = value.literal().and_then(|it| it.strip_prefix('~').map(str::to_owned));
                Some(match rest {
                    Some(rest) if rest.is_empty() || rest.starts_with('/') => {
                        let home = self.word_of(environment("HOME", span));
                        Value::Word(super::value::join(vec![home, Word::quoted(rest, span)], "", span))
                    }
                    _ => value,
                })
            }
            "String" | "Array" | "Pathname" | "Pathname.new" | "URI" if arguments.len() == 1 => {
                Some(arguments.remove(0).value)
            }
            _ => None,
        }
    }

    pub(super) fn ruby_method(
        &mut self,
        receiver: Word,
        name: &str,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Result<Value, Word> {
        match name {
            "unpack" | "unpack1" if self.text_at(arguments, 0).is_some_and(|it| it.starts_with('m')) => {
                let given = vec![Argument { key: None, value: Value::Word(receiver) }];
                Ok(self.command("Base64.decode64", None, given, span))
            }
            // Of a path; with arguments it is a method of strings.
            "delete" | "unlink" if arguments.is_empty() => {
                Ok(self.command(".unlink", Some(receiver), Vec::new(), span))
            }
            "send" | "public_send" | "__send__" => {
                let Some(method) = self.text_at(arguments, 0) else { return Err(receiver) };
                arguments.remove(0);
                let given = std::mem::take(arguments);
                if KERNEL.contains(&method.as_str()) {
                    self.run_word(receiver);
                    return Ok(self.command(&method, None, given, span));
                }
                Ok(self.method(Value::Word(receiver), &method, given, span))
            }
            "method" => {
                let found = self.text_at(arguments, 0).filter(|it| KERNEL.contains(&it.as_str()));
                match found {
                    Some(method) => {
                        self.run_word(receiver);
                        Ok(Value::Name(Name::library(method, span)))
                    }
                    None => Err(receiver),
                }
            }
            _ => Err(receiver),
        }
    }
}

//! Methods: of modules, of values whose type is known, of values of which nothing is known.

use super::reader::Reader;
use super::value::{Argument, Base, Name, Value, is_simple};
use crate::Language;
use crate::script::{Part, VariableForm, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
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
        let receiver = self.receiver_of(value);
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
        if let Some(path) = self.typed(&receiver, name) {
            return self.command(&path, Some(receiver), arguments, span);
        }
        let receiver = match self.special_method(receiver, name, &mut arguments, span) {
            Ok(value) => return value,
            Err(receiver) => receiver,
        };
        self.command(&format!(".{name}"), Some(receiver), arguments, span)
    }

    /// The full name of a method on a value whose maker is known and whose methods matter.
    fn typed(&self, receiver: &Word, method: &str) -> Option<String> {
        let maker = match receiver.parts.as_slice() {
            [Part::Variable { name, form: VariableForm::Plain, .. }] => self.names.maker(name)?,
            _ => super::assign::made_by(receiver)?,
        };
        let owner = match (self.table.language, maker) {
            (
                Language::JavaScript,
                "net.Socket"
                | "vm2.VM"
                | "sqlite3.Database"
                | "ssh2.Client"
                | "node-ssh.NodeSSH"
                | "pg.Client"
                | "pg.Pool"
                | "node-windows.Service"
                | "better-sqlite3",
            ) => maker,
            (Language::Lua, "socket.tcp" | "socket.tcp4") if method == "connect" => "socket",
            (Language::Lua, "ngx.socket.tcp") => maker,
            (Language::Ruby, "binding") if method == "eval" => "binding",
            _ => return None,
        };
        Some(format!("{owner}.{method}"))
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

    fn receiver_of(&mut self, value: Value) -> Word {
        match value {
            Value::Name(Name { base: Base::Of(word), .. }) => *word,
            other => self.word_of(other),
        }
    }
}

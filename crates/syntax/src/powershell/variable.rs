//! Variables: `$x`, `${x y}`, `$env:X`, `$script:x`, and those that are files or constants.

use super::chars::is_name;
use super::cursor::Reader;
use super::value::{Kind, Value};
use crate::script::{Part, VariableForm, Word};
use countersign_model::Span;

impl Reader<'_> {
    /// The variable at a `$` that begins no `$(`; none when the dollar sign is only itself.
    pub(super) fn variable(&mut self) -> Option<Value> {
        let start = self.at;
        let after = self.second()?;
        if after == '{' {
            self.at += 2;
            return Some(self.braced(start));
        }
        if matches!(after, '$' | '^' | '?') {
            self.at += 2;
            return Some(plain(after.to_string(), self.since(start)));
        }
        let begins = is_name(after) || (after == ':' && self.rest().chars().nth(2).is_some_and(is_name));
        if !begins {
            return None;
        }
        self.bump();
        let mut name = self.take_while(is_name).to_owned();
        // A colon belongs to the name only when the name goes on: not in "$drive:\x" nor in `$type::Method`.
        if self.starts(":") && self.second().is_some_and(is_name) {
            self.bump();
            name.push(':');
            name.push_str(self.take_while(is_name));
        }
        Some(lower(&name, self.since(start)))
    }

    fn braced(&mut self, start: usize) -> Value {
        let mut name = String::new();
        loop {
            match self.bump() {
                Some('}') => return lower(&name, self.since(start)),
                Some('`') => name.extend(self.bump()),
                Some(c) => name.push(c),
                None => {
                    self.note(start, "no `}` for the variable that begins here");
                    return Value::unknown(self.since(start));
                }
            }
        }
    }

    /// `@name` where arguments are expected: all values of the variable.
    pub(super) fn splat(&mut self) -> Value {
        let start = self.at;
        self.bump();
        let mut name = self.take_while(|c| is_name(c) || c == ':').to_lowercase();
        if let Some((_, bare)) = name.rsplit_once(':') {
            name = bare.to_owned();
        }
        let form = VariableForm::Index("@".to_owned());
        let name = if name == "args" { "@".to_owned() } else { name };
        Value::new(Kind::Parts(vec![Part::Variable { name, form, quoted: true }]), self.since(start))
    }
}

/// A variable by its full name, scope included.
fn lower(name: &str, span: Span) -> Value {
    let Some((scope, rest)) = name.split_once(':') else {
        return bare(name, span);
    };
    match scope.to_ascii_lowercase().as_str() {
        "env" => {
            let name = rest.to_uppercase();
            Value::new(
                Kind::Parts(vec![Part::Variable { name, form: VariableForm::Environment, quoted: true }]),
                span,
            )
        }
        "" | "global" | "script" | "local" | "private" | "using" | "workflow" | "variable" => {
            bare(rest, span)
        }
        // `${c:\x}` is the content of the file, and setting it writes the file.
        _ if rest.contains(['\\', '/', '.']) => {
            Value::call(vec![Word::text("get-content", span), Word::quoted(name, span)], span)
        }
        scope => plain(format!("{scope}:{}", rest.to_lowercase()), span),
    }
}

fn bare(name: &str, span: Span) -> Value {
    let name = name.to_lowercase();
    match name.as_str() {
        "true" => Value::new(Kind::Bool(true), span),
        "false" => Value::new(Kind::Bool(false), span),
        "null" => Value::new(Kind::Null, span),
        // The names under which the shells know the same things.
        "home" | "pwd" => plain(name.to_uppercase(), span),
        "args" => plain("@".to_owned(), span),
        "psitem" => plain("_".to_owned(), span),
        _ => plain(name, span),
    }
}

fn plain(name: String, span: Span) -> Value {
    Value::new(Kind::Parts(vec![Part::Variable { name, form: VariableForm::Plain, quoted: true }]), span)
}

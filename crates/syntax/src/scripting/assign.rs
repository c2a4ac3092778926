//! Assignments: what a name stands for from here on.

use super::function::Pattern;
use super::primary::short;
use super::reader::Reader;
use super::value::{Base, Name, Object, Value, items, variable};
use crate::Language;
use crate::script::{Assign, Node, Part, VariableForm, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// Binds a value; gives what the assignment itself stands for.
    pub(super) fn assign(&mut self, target: Value, op: &str, value: Value, span: Span) -> Value {
        match target {
            Value::Name(name) => self.assign_name(name, op, value, span),
            Value::Word(word) if items(&word).is_some() => {
                let pattern = pattern_of(&word);
                self.take_apart(pattern, value, span);
                Value::Word(word)
            }
            Value::Object(object) => {
                let members = object.pairs.into_iter().filter_map(|(key, value)| match value {
                    Value::Name(name) => Some((key, Pattern::Name(name.path))),
                    _ => None,
                });
                self.take_apart(Pattern::Members(members.collect()), value, span);
                Value::unknown(span)
            }
            other => {
                let indexed = match &other {
                    Value::Word(Word { parts, .. }) => match parts.as_slice() {
                        [Part::Variable { name, form: VariableForm::Index(_), .. }] => Some(name.clone()),
                        _ => None,
                    },
                    _ => None,
                };
                self.run(other);
                match indexed {
                    // One place of a list gets a value: it is one more that the list may hold.
                    Some(name) => self.store(&name, value, true, span),
                    None => self.run(value),
                }
                Value::unknown(span)
            }
        }
    }

    fn assign_name(&mut self, name: Name, op: &str, value: Value, span: Span) -> Value {
        let append = op.strip_suffix('=').is_some_and(|it| it == self.table.concat);
        let whole = Value::Name(name);
        if let Some(word) = self.environment(&whole) {
            if let [Part::Variable { name, .. }] = word.parts.as_slice() {
                self.store(name, value, append, span);
            }
            return Value::Word(word);
        }
        let Value::Name(name) = whole else { return Value::unknown(span) };
        match name.base {
            Base::Of(word) => {
                self.run_word(*word);
                self.run(value);
                return Value::unknown(span);
            }
            _ if name.computed => {
                self.store(&name.path, value, true, span);
                return Value::unknown(span);
            }
            _ => {}
        }
        let path = name.path;
        match value {
            Value::Code(code) => {
                self.names.bind(&path);
                self.define(&path, code);
            }
            Value::Object(object) => self.assign_object(&path, object, span),
            Value::Name(Name { base: Base::Library, path: source, computed: false, .. })
                if self.is_alias(&source, op) =>
            {
                self.names.alias(&path, &source);
            }
            Value::Name(Name { base: Base::Free, path: source, .. })
                if self.names.functions.contains(&source) =>
            {
                self.names.alias(&path, &source);
            }
            value => {
                if !matches!(op, "=" | "||=" | "??=" | "&&=" | "//=") && !append {
                    self.run(value);
                    return Value::number(span);
                }
                self.names.bind(&path);
                self.store(&path, value, append, span);
            }
        }
        Value::Name(self.names.resolve(&path, self.table, span))
    }

    /// The value is a function or a module, and the name another name for it.
    fn is_alias(&self, source: &str, op: &str) -> bool {
        let value = Value::Name(Name::library(source, Span::default()));
        op == "=" && self.environment(&value).is_none() && source != "process.argv"
    }

    fn store(&mut self, name: &str, value: Value, append: bool, span: Span) {
        let word = self.word_of(value);
        if let Some(maker) = made_by(&word) {
            self.names.made_by(name, maker);
        }
        if !append {
            match self.settled_text(&word) {
                Some(text) if text.len() <= 1024 => self.names.remember(name, &Word::quoted(text, span)),
                _ => self.names.remember(name, &word),
            }
        }
        let name = short(name).to_owned();
        self.body.push(Node::Assign(Assign { name, values: vec![word], append, span }));
    }

    /// Members get names of their own (`o.key`), and the whole refers to them.
    fn assign_object(&mut self, path: &str, object: Object, span: Span) {
        let mut list = object.items;
        let mut keys = Vec::new();
        for (key, value) in object.pairs {
            let member = format!("{path}.{key}");
            if member.len() > super::names::MAX_PATH || key == "..." {
                list.push(self.word_of(value));
                continue;
            }
            let data = !matches!(value, Value::Code(_));
            self.assign_name(Name::free(member.clone(), span), "=", value, span);
            if data {
                list.push(variable(member, span));
                keys.push(key);
            }
        }
        self.names.bind(path);
        self.names.keep_keys(path, keys);
        let word = Word { parts: vec![Part::List(list)], span };
        let name = short(path).to_owned();
        self.body.push(Node::Assign(Assign { name, values: vec![word], append: false, span }));
    }

    /// A variable that was given an object: its members as named arguments.
    pub(super) fn members_of(&self, value: &Value) -> Option<Object> {
        let Value::Name(Name { base: Base::Free, path, computed: false, span }) = value else { return None };
        let keys = self.names.keys(path)?;
        let pairs = keys.iter().map(|key| {
            let member = Name::free(format!("{path}.{key}"), *span);
            (key.clone(), Value::Name(member))
        });
        Some(Object { items: Vec::new(), pairs: pairs.collect(), span: *span })
    }

    /// Several targets and several values: `a, b = 1, 2` (Ruby, Lua).
    pub(super) fn assign_all(&mut self, targets: Vec<Value>, mut values: Vec<Value>, span: Span) {
        let several = targets.len() > 1;
        if several && values.len() == 1 && !self.is(Language::Lua) {
            let patterns = targets.into_iter().map(|it| Pattern::Name(path_of(it))).collect();
            if let Some(value) = values.pop() {
                self.take_apart(Pattern::Items(patterns), value, span);
            }
            return;
        }
        if !several && values.len() > 1 && self.is(Language::Ruby) {
            let words = values.drain(..).map(|it| self.word_of(it)).collect();
            values.push(Value::list(words, span));
        }
        let mut values = values.into_iter();
        for target in targets {
            match values.next() {
                Some(value) => {
                    self.assign(target, "=", value, span);
                }
                None => self.run(target),
            }
        }
        for value in values {
            self.run(value);
        }
    }
}

/// The name of the call whose result the word is, without the prefix of the language.
pub fn made_by(word: &Word) -> Option<&str> {
    let [Part::Output { script, .. }] = word.parts.as_slice() else { return None };
    let [Node::Command(command)] = script.body.as_slice() else { return None };
    match command.words.first()?.parts.as_slice() {
        [Part::Text { text, .. }] => text.split_once(':').map(|it| it.1),
        _ => None,
    }
}

fn path_of(value: Value) -> String {
    match value {
        Value::Name(name) => name.path,
        _ => "_".to_owned(),
    }
}

/// The names in a list of variables.
fn pattern_of(word: &Word) -> Pattern {
    match word.parts.as_slice() {
        [Part::Variable { name, .. }] => Pattern::Name(name.clone()),
        [Part::List(list)] => Pattern::Items(list.iter().map(pattern_of).collect()),
        _ => Pattern::Name("_".to_owned()),
    }
}

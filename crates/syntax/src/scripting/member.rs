//! Members and items of values, and values as words.

use super::names::extend;
use super::reader::Reader;
use super::value::{Base, Name, Value, formed, items};
use crate::Language;
use crate::script::{Part, VariableForm, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// A value's member by a key that was computed or written.
    pub(super) fn index(&mut self, value: Value, key: Value, span: Span) -> Value {
        let known = match &key {
            Value::Name(Name { base: Base::Free, path, .. }) => {
                self.names.known(path).and_then(Word::literal)
            }
            other => other.literal(),
        };
        if self.is(Language::Ruby)
            && matches!(&value, Value::Name(Name { base: Base::Library, path, .. }) if path == "Dir")
            && let Some(text) = known
        {
            return super::fold::glob(text, span);
        }
        let Some(text) = known else {
            self.run(key);
            return self.computed(value, span);
        };
        let Ok(number) = text.parse::<i64>() else { return self.member(value, ".", &text, span) };
        match &value {
            Value::Word(word) => match (items(word), usize::try_from(number)) {
                (Some(list), Ok(place)) => {
                    list.get(place).cloned().map_or_else(|| Value::unknown(span), Value::Word)
                }
                (Some(list), Err(_)) => {
                    list.last().cloned().map_or_else(|| Value::unknown(span), Value::Word)
                }
                _ => match word.literal() {
                    Some(text) => usize::try_from(number)
                        .ok()
                        .and_then(|it| text.chars().nth(it))
                        .map_or_else(|| Value::unknown(span), |it| Value::text(it, span)),
                    None => value,
                },
            },
            Value::Name(name) => {
                if let Some(word) = self.script_argument(&name.path, number, span) {
                    return Value::Word(word);
                }
                let listed = self.names.known(&name.path).and_then(items);
                if let (Base::Free, Some(list), Ok(place)) = (&name.base, listed, usize::try_from(number)) {
                    return list.get(place).cloned().map_or_else(|| Value::unknown(span), Value::Word);
                }
                match name.base {
                    Base::Of(_) => value,
                    _ => Value::Word(formed(name.path.clone(), VariableForm::Index(text), span)),
                }
            }
            _ => Value::unknown(span),
        }
    }

    /// `process.argv[2]`, `ARGV[0]`, `$ARGV[0]`, `$argv[1]`, `arg[1]`, `$_[0]`: positional, as in a shell.
    fn script_argument(&self, path: &str, number: i64, span: Span) -> Option<Word> {
        let first = match (self.table.language, path) {
            (Language::JavaScript, "process.argv") => 2,
            (Language::Ruby | Language::Perl, "ARGV") | (Language::Perl, "_") => 0,
            (Language::Php, "argv" | "_SERVER.argv") | (Language::Lua, "arg") => 1,
            _ => return None,
        };
        let place = number.checked_sub(first)?.checked_add(1).filter(|it| *it > 0)?;
        Some(formed(place.to_string(), VariableForm::Plain, span))
    }

    /// A member whose name is not known.
    pub(super) fn computed(&mut self, value: Value, span: Span) -> Value {
        let mut name = match value {
            Value::Name(name) => name,
            other => {
                let word = self.word_of(other);
                Name { base: Base::Of(Box::new(word)), path: String::new(), computed: false, span }
            }
        };
        name.computed = true;
        name.span = span;
        Value::Name(name)
    }

    /// A value's member by name.
    pub(super) fn member(&mut self, value: Value, sign: &str, member: &str, span: Span) -> Value {
        match value {
            Value::Name(mut name) => {
                extend(&mut name, sign, member, self.table);
                name.span = span;
                if matches!(name.base, Base::Free) && self.names.alias_of(&name.path).is_some() {
                    return Value::Name(self.names.resolve(&name.path, self.table, span));
                }
                Value::Name(name)
            }
            Value::Object(object) => {
                let mut found = None;
                for (key, value) in object.pairs {
                    if key == member && found.is_none() {
                        found = Some(value);
                    } else {
                        self.run(value);
                    }
                }
                found.unwrap_or_else(|| Value::unknown(span))
            }
            other => {
                let word = self.word_of(other);
                let base = Base::Of(Box::new(word));
                Value::Name(Name { base, path: member.to_owned(), computed: false, span })
            }
        }
    }

    /// Any value as a word.
    pub(super) fn word_of(&mut self, value: Value) -> Word {
        if let Some(word) = self.environment(&value) {
            return word;
        }
        match value {
            Value::Word(word) => word,
            Value::Code(code) => Self::code_word(code),
            Value::Name(name) => match name.base {
                Base::Of(word) => match word.parts.as_slice() {
                    [Part::Text { .. } | Part::List(_)] => {
                        self.run_word(*word);
                        Word::unknown(name.span)
                    }
                    _ => *word,
                },
                _ if name.computed && name.path.is_empty() => Word::unknown(name.span),
                _ if name.path == "ARGV" => super::value::variable("@", name.span),
                _ if name.computed => formed(name.path, VariableForm::Index("*".to_owned()), name.span),
                _ => super::value::variable(name.path, name.span),
            },
            Value::Object(object) => {
                let span = object.span;
                let mut list = object.items;
                for (key, value) in object.pairs {
                    let word = self.word_of(value);
                    let text = Word::quoted(format!("{key}: "), word.span);
                    list.push(super::value::join(vec![text, word], "", span));
                }
                Word { parts: vec![Part::List(list)], span }
            }
        }
    }
}

//! Hash tables: `@{ key = value; … }`.

use super::chars::{ends_word, is_double, is_single};
use super::cursor::Reader;
use super::statement::value_of;
use super::value::{Kind, Value};

impl Reader<'_> {
    /// The hash table at `@{`.
    pub(super) fn table(&mut self) -> Value {
        let opened = self.at;
        self.at += 2;
        let pairs = self.with_commas(true, |it| it.deeper(Self::pairs)).unwrap_or_default();
        self.close("}", opened);
        Value::new(Kind::Table(pairs), self.since(opened))
    }

    fn pairs(&mut self) -> Vec<(Value, Value)> {
        let mut out = Vec::new();
        loop {
            self.newlines();
            let start = self.at;
            match self.peek() {
                None | Some('}') => return out,
                Some(';') => {
                    self.bump();
                    continue;
                }
                Some(_) => {}
            }
            let key = self.key();
            self.blanks();
            if self.eat("=") {
                self.newlines();
                let value = self.deeper(Self::statement).map(|item| value_of(item, self.since(start)));
                out.push((key, value.unwrap_or_else(|| Value::unknown(self.since(start)))));
                continue;
            }
            if self.at == start {
                self.bump();
            }
            self.note(start, "expected `=`");
        }
    }

    fn key(&mut self) -> Value {
        let start = self.at;
        match self.peek() {
            Some(c) if matches!(c, '$' | '(' | '[') || is_single(c) || is_double(c) => {
                self.primary_with_postfix()
            }
            _ => {
                let text = self.take_while(|c| !ends_word(c) && c != '=');
                Value::new(Kind::Text(text.to_owned()), self.since(start))
            }
        }
    }
}

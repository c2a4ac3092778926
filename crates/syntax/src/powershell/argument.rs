//! Arguments of commands: words, values, lists with commas, `-Name:value`.

use super::builder::Builder;
use super::chars::{ends_word, is_blank, is_dash, is_double, is_name, is_newline, is_single};
use super::cursor::Reader;
use super::value::{Kind, Value};
use crate::script::{Part, Word};

/// One argument of a command.
pub(super) enum Argument {
    /// A word or value.
    Plain(Word),
    /// `-Name:value`.
    Named(Word, Value),
}

impl Reader<'_> {
    /// The argument at this place. The reader may not have moved when there is none.
    pub(super) fn argument(&mut self) -> Argument {
        let start = self.at;
        if self.at_char(is_dash)
            && let Some(name) = self.parameter_with_colon()
        {
            let word = Word::text(name, self.since(start));
            self.blanks();
            return Argument::Named(word, self.argument_list());
        }
        Argument::Plain(self.argument_list().word())
    }

    /// The argument at this place as one word.
    pub(super) fn argument_word(&mut self) -> Word {
        self.argument_list().word()
    }

    /// `-Name` when a colon follows, which is eaten; else the reader does not move.
    fn parameter_with_colon(&mut self) -> Option<String> {
        let after = self.rest().chars().skip(1);
        let name: String = after.take_while(|c| is_name(*c) || *c == '?' || is_dash(*c)).collect();
        let length = self.peek().map_or(0, char::len_utf8) + name.len();
        let found = self.rest().get(length..).is_some_and(|it| it.starts_with(':') && !it.starts_with("::"));
        if !found || !name.starts_with(|c: char| is_name(c) && !c.is_ascii_digit()) {
            return None;
        }
        self.at += length + 1;
        Some(format!("-{}", name.replace(is_dash, "-")))
    }

    /// One value, or several with commas between.
    pub(super) fn argument_list(&mut self) -> Value {
        let start = self.at;
        let mut items = vec![self.argument_item()];
        loop {
            let end = self.at;
            self.blanks();
            if !self.starts(",") {
                // Blanks behind the word are left, so that what follows does not seem to be joined to it.
                self.at = end;
                break;
            }
            self.bump();
            self.newlines();
            items.push(self.argument_item());
        }
        match items.len() {
            1 => items.pop().unwrap_or_else(|| Value::unknown(self.since(start))),
            _ => Value::new(Kind::List(items), self.since(start)),
        }
    }

    fn argument_item(&mut self) -> Value {
        let Some(first) = self.peek() else { return Value::unknown(self.since(self.at)) };
        match first {
            '(' | '{' => self.primary_with_postfix(),
            c if is_single(c) || is_double(c) => self.primary_with_postfix(),
            '@' => match self.second() {
                Some(c) if matches!(c, '(' | '{') || is_single(c) || is_double(c) => {
                    self.primary_with_postfix()
                }
                Some(c) if is_name(c) && self.is_splat() => self.splat(),
                _ => self.bare_word(),
            },
            '$' if self.second() == Some('(') => self.primary_with_postfix(),
            '$' => self.variable_argument(),
            _ => self.bare_word(),
        }
    }

    /// `@name` alone; `@file.txt` and `@scope/package` are texts, which PowerShell itself refuses.
    fn is_splat(&self) -> bool {
        self.rest().chars().skip(1).find(|c| !is_name(*c) && *c != ':').is_none_or(ends_word)
    }

    /// `$x`, `$x.name`, `$x[0]`, or a bare word that begins with a variable (`$x\file`).
    fn variable_argument(&mut self) -> Value {
        let start = self.at;
        let Some(value) = self.variable() else { return self.bare_word() };
        let rest = self.rest();
        let member = (rest.starts_with('.') || rest.starts_with("?."))
            && rest
                .trim_start_matches(['?', '.'])
                .starts_with(|c| is_name(c) || matches!(c, '$' | '(') || is_single(c));
        if member || rest.starts_with('[') || rest.starts_with("::") {
            return self.postfix(value);
        }
        if rest.chars().next().is_none_or(ends_word) {
            return value;
        }
        let mut builder = Builder::default();
        value.parts().into_iter().for_each(|part| builder.part(part));
        self.bare_rest(&mut builder, false);
        Value::new(Kind::Parts(builder.finish()), self.since(start))
    }

    fn bare_word(&mut self) -> Value {
        let start = self.at;
        let mut builder = Builder::default();
        if let Some(dash) = self.peek().filter(|c| is_dash(*c)) {
            self.at += dash.len_utf8();
            builder.push('-', false);
        } else if self.starts("~") && self.second().is_none_or(|c| ends_word(c) || matches!(c, '/' | '\\')) {
            self.bump();
            builder.part(Part::Tilde(String::new()));
        }
        self.bare_rest(&mut builder, false);
        Value::new(Kind::Parts(builder.finish()), self.since(start))
    }

    /// The name of a command: as a bare word, but a back-tick only hides the letter behind it.
    pub(super) fn command_name(&mut self) -> Word {
        let start = self.at;
        let mut builder = Builder::default();
        self.bare_rest(&mut builder, true);
        let mut word = builder.word(self.since(start));
        for part in &mut word.parts {
            if let Part::Glob(text) = part {
                *part = Part::Text { text: std::mem::take(text), quoted: false };
            }
        }
        word
    }

    /// What follows up to the end of the bare word.
    fn bare_rest(&mut self, builder: &mut Builder, name: bool) {
        while let Some(c) = self.peek() {
            match c {
                '`' if self.second().is_none_or(is_newline) => return,
                '`' => {
                    self.bump();
                    if name || self.at_char(|c| !matches!(c, 'n' | 't' | 'r' | '0')) {
                        builder.push(self.bump().unwrap_or('`'), true);
                    } else {
                        builder.text(&self.escape(), true);
                    }
                }
                c if is_single(c) || is_double(c) => self.quoted(builder),
                '$' => self.expansion(builder, false),
                c if ends_word(c) => return,
                // A dash of any kind is a dash in a name.
                c if is_dash(c) && name => {
                    self.bump();
                    builder.push('-', false);
                }
                c => {
                    self.bump();
                    builder.push(c, false);
                }
            }
        }
    }

    /// What follows `--%`: words up to the end of the line, where only `%NAME%` means something.
    pub(super) fn verbatim(&mut self) -> Vec<Word> {
        let mut words = Vec::new();
        loop {
            self.take_while(is_blank);
            let start = self.at;
            let mut builder = Builder::default();
            let mut quoted = false;
            while let Some(c) = self.peek() {
                if is_newline(c) || (!quoted && (is_blank(c) || c == '|')) {
                    break;
                }
                self.bump();
                match c {
                    '"' => quoted = !quoted,
                    '%' => self.percent(&mut builder, quoted),
                    c => builder.push(c, true),
                }
            }
            if self.at == start {
                return words;
            }
            words.push(builder.word(self.since(start)));
        }
    }

    fn percent(&mut self, builder: &mut Builder, quoted: bool) {
        let rest = self.rest();
        let name = rest.find(|c| !is_name(c)).and_then(|end| rest.get(..end)).filter(|it| !it.is_empty());
        match name.filter(|it| rest.get(it.len()..).is_some_and(|after| after.starts_with('%'))) {
            Some(name) => {
                self.at += name.len() + 1;
                let form = crate::VariableForm::Environment;
                builder.part(Part::Variable { name: name.to_uppercase(), form, quoted });
            }
            None => builder.push('%', true),
        }
    }
}

//! Strings: 'literal', "with $variables and $(commands)", and here-strings.

use super::builder::Builder;
use super::chars::{is_blank, is_double, is_newline, is_single};
use super::cursor::Reader;
use super::value::{Kind, Value};
use crate::script::Part;

impl Reader<'_> {
    /// The string at this place, when one begins here.
    pub(super) fn string(&mut self) -> Option<Value> {
        let start = self.at;
        let mut builder = Builder::default();
        match self.peek()? {
            '@' if self.here_string(&mut builder) => {}
            c if is_single(c) || is_double(c) => self.quoted(&mut builder),
            _ => return None,
        }
        let parts = builder.finish();
        let kind = match parts.as_slice() {
            [] => Kind::Text(String::new()),
            [Part::Text { text, .. }] => Kind::Text(text.clone()),
            _ => Kind::Parts(parts),
        };
        Some(Value::new(kind, self.since(start)))
    }

    /// The quoted text at this place, put behind what the word holds already.
    pub(super) fn quoted(&mut self, builder: &mut Builder) {
        let start = self.at;
        let literal = self.bump().is_some_and(is_single);
        let ends = |c: char| if literal { is_single(c) } else { is_double(c) };
        loop {
            match self.peek() {
                None => return self.note(start, "string without an end"),
                Some(c) if ends(c) => {
                    self.bump();
                    if !self.at_char(ends) {
                        return;
                    }
                    self.bump();
                    builder.push(c, true);
                }
                Some(_) if literal => self.plain(builder),
                Some(_) => self.expandable(builder),
            }
        }
    }

    fn here_string(&mut self, builder: &mut Builder) -> bool {
        let start = self.at;
        let Some(quote) = self.second().filter(|c| is_single(*c) || is_double(*c)) else { return false };
        let header = self.rest().chars().skip(2).find(|c| !is_blank(*c));
        if !header.is_some_and(is_newline) {
            return false;
        }
        self.bump();
        self.bump();
        self.take_while(is_blank);
        self.line_end();
        let literal = is_single(quote);
        while !self.at_here_end(literal) {
            match self.peek() {
                None => {
                    self.note(start, "here-string without an end");
                    return true;
                }
                Some(c) if is_newline(c) => {
                    let line = self.line_end();
                    // The last line end belongs to the footer.
                    if !self.footer(literal) {
                        builder.text(line, true);
                    }
                }
                Some(_) if literal => self.plain(builder),
                Some(_) => self.expandable(builder),
            }
        }
        true
    }

    fn line_end(&mut self) -> &'static str {
        if self.eat("\r\n") {
            return "\r\n";
        }
        self.bump();
        "\n"
    }

    fn footer(&self, literal: bool) -> bool {
        let end = |c: char| if literal { is_single(c) } else { is_double(c) };
        self.at_char(end) && self.second() == Some('@')
    }

    /// Steps over the footer when it is here, at the beginning of a line.
    fn at_here_end(&mut self, literal: bool) -> bool {
        let begins_line = self.text.get(..self.at).is_some_and(|it| it.ends_with(is_newline));
        if !(begins_line && self.footer(literal)) {
            return false;
        }
        self.bump();
        self.bump();
        true
    }

    fn plain(&mut self, builder: &mut Builder) {
        if let Some(c) = self.bump() {
            builder.push(c, true);
        }
    }

    /// One character, escape, variable or command of a string that is expanded.
    fn expandable(&mut self, builder: &mut Builder) {
        match self.peek() {
            Some('`') => {
                self.bump();
                builder.text(&self.escape(), true);
            }
            Some('$') => self.expansion(builder, true),
            _ => self.plain(builder),
        }
    }

    /// `$x` or `$(…)` inside a string or a bare word; a dollar sign that is neither is itself.
    pub(super) fn expansion(&mut self, builder: &mut Builder, quoted: bool) {
        let value = if self.second() == Some('(') { Some(self.subexpression()) } else { self.variable() };
        let Some(value) = value else {
            self.bump();
            return builder.push('$', quoted);
        };
        for part in joined(value) {
            builder.part(match part {
                Part::Output { script, .. } => Part::Output { script, quoted },
                part => part,
            });
        }
    }

    /// What stands for the character after a back-tick.
    pub(super) fn escape(&mut self) -> String {
        let Some(c) = self.bump() else { return String::new() };
        match c {
            'n' => "\n".to_owned(),
            't' => "\t".to_owned(),
            'r' => "\r".to_owned(),
            '0' => "\0".to_owned(),
            'a' => "\u{7}".to_owned(),
            'b' => "\u{8}".to_owned(),
            'f' => "\u{c}".to_owned(),
            'v' => "\u{b}".to_owned(),
            'u' if self.starts("{") => {
                let digits = self.take_while(|c| c == '{' || c.is_ascii_hexdigit());
                let code = u32::from_str_radix(digits.trim_start_matches('{'), 16).ok();
                self.eat("}");
                code.and_then(char::from_u32).map(String::from).unwrap_or_default()
            }
            '\r' if self.eat("\n") => String::new(),
            // Also `e`: an escape character in PowerShell 7, the letter in Windows PowerShell, where it hides names.
            c => c.to_string(),
        }
    }
}

/// The parts of a value that is put into a string: a list is joined with spaces.
fn joined(value: Value) -> Vec<Part> {
    match value.kind {
        Kind::List(items) => {
            let mut parts = Vec::new();
            for (index, item) in items.into_iter().enumerate() {
                if index > 0 {
                    parts.push(Part::Text { text: " ".to_owned(), quoted: true });
                }
                parts.extend(item.parts());
            }
            parts
        }
        _ => value.parts(),
    }
}

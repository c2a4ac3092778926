//! Arguments: in parentheses, without them, by name, spread.

use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Argument, Value, items};
use crate::Language;
use crate::script::Part;

impl<'t, 'a> Reader<'t, 'a> {
    /// The arguments between the bracket here and its partner; both are taken.
    pub(super) fn arguments(&mut self) -> Vec<Argument> {
        let end = self.mate();
        self.bump();
        let outer = (std::mem::take(&mut self.no_do), std::mem::take(&mut self.in_choice));
        let mut out = Vec::new();
        while self.pos < end {
            let before = self.pos;
            self.argument(&mut out);
            if !(self.eat(",") || self.eat("=>")) && self.pos == before {
                self.bump();
            }
        }
        (self.no_do, self.in_choice) = outer;
        self.skip_to(end.saturating_add(1));
        out
    }

    /// Arguments up to the end of the statement.
    pub(super) fn bare_arguments(&mut self) -> Vec<Argument> {
        let outer = std::mem::replace(&mut self.no_do, true);
        let mut out = Vec::new();
        loop {
            let before = self.pos;
            self.argument(&mut out);
            if self.pos == before || !(self.eat(",") || self.eat("=>")) {
                break;
            }
            if self.is(Language::Perl) && self.ends_list() {
                break;
            }
        }
        self.no_do = outer;
        out
    }

    /// Nothing more belongs to a list of arguments without parentheses.
    pub(super) fn ends_list(&self) -> bool {
        matches!(self.op(), ";" | ")" | "]" | "}" | ":")
            || self.done()
            || matches!(
                self.word(),
                "if" | "unless"
                    | "while"
                    | "until"
                    | "for"
                    | "foreach"
                    | "or"
                    | "and"
                    | "xor"
                    | "x"
                    | "eq"
                    | "ne"
                    | "cmp"
                    | "lt"
                    | "gt"
                    | "le"
                    | "ge"
            )
    }

    fn argument(&mut self, out: &mut Vec<Argument>) {
        let colon = self.op_at(1) == ":" && !self.at(1).space;
        match &self.at(0).kind {
            Kind::Name(name) if self.op_at(1) == "=>" && !self.is(Language::JavaScript) => {
                let key = name.to_string();
                self.pos += 2;
                let value = self.expression();
                out.push(Argument { key: Some(key), value });
                return;
            }
            Kind::Name(name) if colon && matches!(self.table.language, Language::Ruby | Language::Php) => {
                let key = name.to_string();
                self.pos += 2;
                let short = matches!(self.op(), "," | ")") || self.done();
                let value = if short { self.named(name) } else { self.expression() };
                out.push(Argument { key: Some(key), value });
                return;
            }
            Kind::Text(Quote::Plain, pieces) if colon && self.is(Language::Ruby) => {
                let span = self.span();
                self.pos += 2;
                let key = self.filled(pieces, span).literal();
                let value = self.expression();
                out.push(Argument { key, value });
                return;
            }
            _ => {}
        }
        let spread = matches!(self.op(), "..." | "*");
        let value = self.expression();
        if self.eat("=>") {
            let key = value.literal();
            if key.is_none() {
                self.run(value);
            }
            let value = self.expression();
            out.push(Argument { key, value });
            return;
        }
        match value {
            Value::Word(word) if spread && items(&word).is_some() => {
                for part in word.parts {
                    if let Part::List(list) = part {
                        out.extend(list.into_iter().map(|it| Argument { key: None, value: Value::Word(it) }));
                    }
                }
            }
            value => out.push(Argument { key: None, value }),
        }
    }

    /// A call without parentheses goes on here with its first argument (Ruby).
    pub(super) fn starts_argument(&self) -> bool {
        let token = self.at(0);
        if token.line || !token.space {
            return false;
        }
        let tight = !self.at(1).space;
        match &token.kind {
            Kind::Number(_) | Kind::Var(..) => true,
            Kind::Text(quote, _) => *quote != Quote::Page,
            Kind::Name(name) => !matches!(
                name.as_ref(),
                "if" | "unless"
                    | "while"
                    | "until"
                    | "and"
                    | "or"
                    | "do"
                    | "then"
                    | "rescue"
                    | "end"
                    | "in"
                    | "else"
                    | "elsif"
                    | "when"
                    | "ensure"
            ),
            Kind::Op("[" | "->") => true,
            Kind::Op("!") => tight,
            Kind::Op("-" | "*" | "&" | "**" | "::" | ":") => tight,
            _ => false,
        }
    }
}

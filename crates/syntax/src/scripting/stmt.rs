//! Statements of the languages with braces: JavaScript, PHP, Perl.

use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Name, Value};
use crate::Language;
use crate::script::{Node, Part, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// All statements.
    pub(super) fn program(&mut self) {
        self.statements(usize::MAX);
    }

    /// Statements up to a place.
    pub(super) fn statements(&mut self, end: usize) {
        while self.pos < end && !self.done() {
            let before = self.pos;
            if is_stray(self.op()) {
                self.bump();
                continue;
            }
            self.statement();
            if self.pos == before {
                self.bump();
            }
        }
    }

    /// One statement.
    pub(super) fn statement(&mut self) {
        self.deeper(|reader| {
            match reader.table.language {
                Language::Ruby => reader.ruby_statement(),
                Language::Lua => reader.lua_statement(),
                _ => reader.braced_statement(),
            }
            Value::unknown(Span::default())
        });
    }

    /// `{ … }` here.
    pub(super) fn block(&mut self) {
        let end = self.mate();
        self.bump();
        let outer = (std::mem::take(&mut self.no_do), std::mem::take(&mut self.in_choice));
        self.statements(end);
        (self.no_do, self.in_choice) = outer;
        self.skip_to(end.saturating_add(1));
    }

    fn braced_statement(&mut self) {
        if self.eat(";") {
            return;
        }
        if self.op() == "{" {
            return self.block();
        }
        if matches!(self.at(0).kind, Kind::Text(Quote::Page, _)) {
            return self.bump();
        }
        let word = self.word();
        if !word.is_empty() && self.op_at(1) == ":" && self.op_at(2) != ":" {
            self.pos += 2;
            return;
        }
        // A name that is used like any other: `return.x`, `if => 1`.
        let plain = matches!(self.op_at(1), "." | "=>" | "?.") || (self.op_at(1) == "=" && word != "type");
        match word {
            _ if plain => self.simple_statement(),
            "if" | "unless" => self.if_statement(),
            "while" | "until" => self.while_statement(),
            "for" | "foreach" => self.for_statement(),
            "do" if !self.is(Language::Perl) => self.do_statement(),
            "switch" => self.switch_statement(),
            "try" if self.op_at(1) == "{" => self.try_statement(),
            "return" if !self.is(Language::Perl) => {
                self.bump();
                if matches!(self.op(), ";" | "}")
                    || (self.at(0).line && self.is(Language::JavaScript))
                    || self.done()
                {
                    return;
                }
                let value = self.values();
                let word = self.word_of(value);
                self.body.push(Node::Return(word));
                self.eat(";");
            }
            "throw" => {
                self.bump();
                let value = self.values();
                self.run(value);
            }
            "break" | "continue" => {
                self.bump();
                if !self.word().is_empty() && !self.at(0).line {
                    self.bump();
                }
            }
            _ => {
                let known = match self.table.language {
                    Language::Perl => self.perl_statement(word),
                    Language::Php => self.php_statement(word),
                    _ => self.javascript_statement(word),
                };
                if !known {
                    self.simple_statement();
                }
            }
        }
    }

    /// Expressions separated by commas: the last is the value.
    pub(super) fn values(&mut self) -> Value {
        let mut value = self.joined_by_words();
        while self.op() == "," {
            self.bump();
            let next = self.expression();
            let last = std::mem::replace(&mut value, next);
            self.run(last);
        }
        value
    }

    /// An expression, and those that `and`, `or` join to it.
    pub(super) fn joined_by_words(&mut self) -> Value {
        let mut value = self.expression();
        if !matches!(self.table.language, Language::Perl | Language::Php | Language::Ruby) {
            return value;
        }
        while matches!(self.word(), "and" | "or" | "xor") && !(self.table.lines && self.at(0).line) {
            self.bump();
            self.run_statement(value);
            let nodes = self.collect(|reader| {
                let next = reader.expression();
                reader.run_statement(next);
            });
            if !nodes.is_empty() {
                self.body.push(Node::Branch {
                    exhaustive: false,
                    condition: Vec::new(),
                    arms: vec![nodes],
                    redirects: Vec::new(),
                });
            }
            value = Value::unknown(self.span());
        }
        value
    }

    /// An expression for its own sake, with the conditions that may follow it.
    pub(super) fn simple_statement(&mut self) {
        let mut nodes = self.collect(|reader| {
            let value = reader.values();
            reader.run_statement(value);
        });
        if matches!(self.table.language, Language::Perl | Language::Ruby) {
            nodes = self.modifiers(nodes);
        }
        self.body.extend(nodes);
        self.eat(";");
    }

    /// `(…)` of a statement: what runs in it.
    pub(super) fn condition(&mut self) -> Vec<Node> {
        self.collect(|reader| {
            if reader.op() != "(" {
                return;
            }
            let end = reader.mate();
            reader.bump();
            if matches!(reader.at(0).kind, Kind::Text(Quote::Angle, _)) && reader.pos + 1 == end {
                let span = reader.span();
                let line = reader.primary();
                reader.assign(Value::Name(Name::free("_", span)), "=", line, span);
            }
            let value = reader.values_until(end);
            reader.run(value);
            reader.skip_to(end.saturating_add(1));
        })
    }

    /// The body of `if`, `for` and their kin.
    pub(super) fn body_of(&mut self) -> Vec<Node> {
        self.collect(|reader| {
            if reader.op() == ":" && reader.is(Language::Php) {
                reader.bump();
                while !reader.done()
                    && !matches!(
                        reader.word(),
                        "endif" | "else" | "elseif" | "endwhile" | "endfor" | "endforeach" | "endswitch"
                    )
                {
                    let before = reader.pos;
                    reader.statement();
                    if reader.pos == before {
                        reader.bump();
                    }
                }
                if reader.word().starts_with("end") {
                    reader.bump();
                }
            } else {
                reader.statement();
            }
        })
    }

    /// The value of a statement goes nowhere; a name alone is a call where the language says so.
    pub(super) fn run_statement(&mut self, value: Value) {
        match value {
            Value::Name(name) if self.is(Language::Ruby) || self.is(Language::Perl) => {
                // An assignment gives its name too; only the bare word itself is a call.
                let bare = name.span.end.saturating_sub(name.span.start) == name.path.len();
                if bare && self.names.functions.contains(&name.path) && !name.computed {
                    let span = name.span;
                    let call = self.call(Value::Name(name), Vec::new(), span);
                    self.run(call);
                } else {
                    self.run(Value::Name(name));
                }
            }
            Value::Word(Word { parts, .. }) if matches!(parts.as_slice(), [Part::Block(_)]) => {}
            other => self.run(other),
        }
    }
}

/// An operator that needs a value in front: where a statement begins it says nothing.
fn is_stray(op: &str) -> bool {
    matches!(
        op,
        "|" | "?" | ":" | "," | "." | ")" | "]" | "}" | "||" | "&&" | "??" | "?." | "&." | "|&" | ".."
    ) || (op.ends_with(['=', '>']) && op != "->")
}

//! Expressions: operators, as far as they decide what is joined, assigned and called.

use super::reader::Reader;
use super::token::Kind;
use super::value::{Name, Value};
use crate::Language;
use crate::script::{Assign, Node, Part, Word};
use countersign_model::Span;

use super::postfix::MAX_CHAIN;

/// Alternatives in a row that are followed.
const MAX_STEPS: usize = 64;

impl<'t, 'a> Reader<'t, 'a> {
    /// An expression without commas, and without the words that join statements (`and`, `or`).
    pub(super) fn expression(&mut self) -> Value {
        self.deeper(Self::assignment)
    }

    fn assignment(&mut self) -> Value {
        let start = self.span();
        let left = self.choice();
        let op = self.op();
        if !is_assignment(op) || (self.at(0).line && self.table.lines) {
            return left;
        }
        self.bump();
        let right = self.expression();
        let span = self.since(start);
        self.assign(left, op, right, span)
    }

    /// `a ? b : c`, in a row as often as it comes.
    fn choice(&mut self) -> Value {
        let start = self.span();
        let mut value = self.binary(2);
        let mut slot: Option<String> = None;
        // Without a value after it the sign is no conditional.
        while self.op() == "?" && !matches!(self.op_at(1), "?" | ")" | "]" | "}" | "," | ";" | "." | "=") {
            self.bump();
            self.run(value);
            let outer = std::mem::replace(&mut self.in_choice, true);
            let (arm, yes) = self
                .arm(|reader| if reader.op() == ":" { Value::number(start) } else { reader.expression() });
            self.in_choice = outer;
            self.eat(":");
            let (rest, no) = self.arm(|reader| reader.deeper(|it| it.binary(2)));
            if slot.is_none()
                && let Some(name) = [&yes, &no].into_iter().find(|it| self.is_callable(it))
            {
                // One of two functions: the one that is known is the one to fear.
                value = name.clone();
                self.body.push(branch(vec![arm, rest]));
                continue;
            }
            let name = slot.get_or_insert_with(|| format!("?{}", start.start)).clone();
            let span = self.since(start);
            let (mut arm, mut rest) = (arm, rest);
            arm.push(self.bound(&name, yes, span));
            if self.op() == "?" {
                // The second arm is the condition of the next.
                rest.extend(self.collect(|reader| reader.run(no)));
                self.body.push(branch(vec![arm]));
                self.body.extend(rest);
                value = Value::number(span);
            } else {
                rest.push(self.bound(&name, no, span));
                self.body.push(branch(vec![arm, rest]));
                value = Value::Word(super::value::variable(&name, span));
            }
        }
        value
    }

    fn arm(&mut self, read: impl FnOnce(&mut Self) -> Value) -> (Vec<Node>, Value) {
        let mut value = Value::unknown(Span::default());
        let nodes = self.collect(|reader| value = read(reader));
        (nodes, value)
    }

    pub(super) fn is_callable(&self, value: &Value) -> bool {
        matches!(value, Value::Name(Name { base: super::value::Base::Library, .. }))
            && self.environment(value).is_none()
    }

    pub(super) fn bound(&mut self, name: &str, value: Value, span: Span) -> Node {
        let word = self.word_of(value);
        Node::Assign(Assign { name: name.to_owned(), values: vec![word], append: false, span })
    }

    pub(super) fn binary(&mut self, least: u8) -> Value {
        let start = self.span();
        let mut left = self.unary();
        let mut steps = 0_usize;
        while let Some((op, level)) = self.infix() {
            if level < least {
                break;
            }
            self.bump();
            if matches!(op, ".." | "...") && self.table.concat != ".." && self.ends_range() {
                self.run(left);
                return Value::number(self.since(start));
            }
            steps += 1;
            if level <= 3 && steps <= MAX_STEPS {
                let (nodes, right) = self.arm(|reader| reader.binary(level + 1));
                left = self.either(op, left, nodes, right, start);
                continue;
            }
            let right = self.binary(level + 1);
            let span = self.since(start);
            if op == "<<" && steps > MAX_CHAIN {
                // What is written so goes inside what was written before; not without end.
                self.run(left);
                left = Value::unknown(span);
            }
            left = self.combine(op, left, right, span);
        }
        left
    }

    fn ends_range(&self) -> bool {
        matches!(self.op(), ")" | "]" | "," | "}") || self.done() || matches!(self.word(), "then" | "do")
    }

    /// The operator here that joins two values, and how tightly.
    fn infix(&self) -> Option<(&'static str, u8)> {
        let token = self.at(0);
        if token.line && self.table.lines && !matches!(self.op(), "&&" | "||") {
            return None;
        }
        let perl = self.is(Language::Perl);
        let found = match &token.kind {
            Kind::Op(op) => match *op {
                "||" | "??" => (*op, 2),
                "&&" => ("&&", 3),
                "|" | "^" => (*op, 4),
                "&" => ("&", 5),
                "==" | "!=" | "===" | "!==" | "<=>" | "=~" | "!~" | "~=" => (*op, 6),
                "<" | ">" | "<=" | ">=" => (*op, 7),
                ".." | "..." if self.table.concat != ".." => (*op, 8),
                "<<" | ">>" | ">>>" => (*op, 8),
                "//" if perl => ("//", 2),
                "+" | "-" => (*op, 9),
                "." | ".." if *op == self.table.concat => (*op, 9),
                "*" | "/" | "%" | "//" => (*op, 10),
                "**" => ("**", 11),
                _ => return None,
            },
            Kind::Name(name) => match (self.table.language, name.as_ref()) {
                (Language::Lua, "or") => ("or", 2),
                (Language::Lua, "and") => ("and", 3),
                (Language::Perl, "eq" | "ne" | "cmp" | "isa") => ("==", 6),
                (Language::Perl, "lt" | "gt" | "le" | "ge") => ("<", 7),
                (Language::Perl, "x") => ("*", 10),
                (Language::JavaScript, "instanceof" | "in") => ("==", 7),
                (Language::Php, "instanceof") => ("==", 7),
                _ => return None,
            },
            _ => return None,
        };
        Some(found)
    }

    fn unary(&mut self) -> Value {
        let start = self.span();
        let mut negative = false;
        let mut opaque = false;
        loop {
            let (op, word) = (self.op(), self.word());
            match (op, word) {
                ("!" | "~" | "!~", _) => opaque = true,
                ("#", _) if self.is(Language::Lua) => opaque = true,
                ("-", _) if self.is(Language::Perl) && self.is_file_test() => {
                    self.bump();
                    opaque = true;
                }
                ("-", _) => negative = !negative,
                ("+" | "++" | "--" | "..." | "\\", _) => {}
                ("&", _) if self.is(Language::Perl) => {
                    let reference = matches!(self.previous().kind, Kind::Op("\\")) || opaque;
                    self.bump();
                    let value = self.deeper(|reader| reader.perl_ampersand(reference, start));
                    return self.signed(value, opaque, negative, start);
                }
                ("*" | "**" | "&", _) if !self.is(Language::JavaScript) => {}
                ("@", _) if self.is(Language::Php) => {}
                (_, "typeof" | "delete" | "void")
                    if self.is(Language::JavaScript) && self.is_operator_word() =>
                {
                    opaque = true;
                }
                (_, "await" | "yield") if self.is(Language::JavaScript) && self.is_operator_word() => {
                    let star = self.op_at(1) == "*";
                    self.pos += usize::from(star);
                }
                (_, "not" | "defined?") if !self.is(Language::JavaScript) => opaque = true,
                (_, "clone" | "yield") if self.is(Language::Php) => {}
                _ => break,
            }
            self.bump();
        }
        let value = self.postfix();
        self.signed(value, opaque, negative, start)
    }
}

fn is_assignment(op: &str) -> bool {
    matches!(
        op,
        "=" | "+="
            | "-="
            | "*="
            | "/="
            | ".="
            | "%="
            | "|="
            | "&="
            | "^="
            | "**="
            | "<<="
            | ">>="
            | ">>>="
            | "&&="
            | "||="
            | "??="
            | "//="
            | "..="
    )
}

pub fn branch(arms: Vec<Vec<Node>>) -> Node {
    Node::Branch { exhaustive: false, condition: Vec::new(), arms, redirects: Vec::new() }
}

pub fn list_of(word: Word) -> Vec<Word> {
    match word.parts.into_iter().next() {
        Some(Part::List(list)) => list,
        _ => Vec::new(),
    }
}

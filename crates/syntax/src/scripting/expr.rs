//! Expressions: operators, as far as they decide what is joined, assigned and called.

use super::reader::Reader;
use super::token::Kind;
use super::value::{Name, Value, append, formed, is_number, items};
use crate::Language;
use crate::script::{Assign, Node, Part, VariableForm, Word};
use countersign_model::Span;

use super::postfix::MAX_CHAIN;

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

    fn is_callable(&self, value: &Value) -> bool {
        matches!(value, Value::Name(Name { base: super::value::Base::Library, .. }))
            && self.environment(value).is_none()
    }

    fn bound(&mut self, name: &str, value: Value, span: Span) -> Node {
        let word = self.to_word(value);
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
            if level <= 3 {
                let (nodes, right) = self.arm(|reader| reader.binary(level + 1));
                left = self.either(op, left, nodes, right, start);
                continue;
            }
            let right = self.binary(level + 1);
            let span = self.since(start);
            steps += 1;
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

    /// `a || b`: the second runs only now and then, and either may be the value.
    fn either(&mut self, op: &str, left: Value, nodes: Vec<Node>, right: Value, start: Span) -> Value {
        let span = self.since(start);
        if matches!(op, "&&" | "and") {
            self.run(left);
            if !nodes.is_empty() {
                self.body.push(branch(vec![nodes]));
            }
            return right;
        }
        if self.is_callable(&left) {
            self.body.extend(nodes);
            self.run(right);
            return left;
        }
        if self.is_callable(&right) {
            self.run(left);
            self.body.extend(nodes);
            return right;
        }
        if is_truth(&left) && is_truth(&right) {
            // Two conditions: neither is a value that goes anywhere.
            self.run(left);
            let mut arm = nodes;
            arm.extend(self.collect(|reader| reader.run(right)));
            if !arm.is_empty() {
                self.body.push(branch(vec![arm]));
            }
            return Value::number(span);
        }
        let name = format!("?{}", start.start);
        if !matches!(&left, Value::Word(it) if it.parts == super::value::variable(&name, span).parts) {
            let first = self.bound(&name, left, span);
            self.body.push(first);
        }
        let mut arm = nodes;
        arm.push(self.bound(&name, right, span));
        self.body.push(branch(vec![arm]));
        Value::Word(super::value::variable(name, span))
    }

    fn combine(&mut self, op: &str, left: Value, right: Value, span: Span) -> Value {
        if op == self.table.concat {
            let (left, right) = (self.to_word(left), self.to_word(right));
            return self.joined(left, right, span);
        }
        match op {
            "<<" if self.is(Language::Ruby) => {
                if let Value::Name(Name { base: super::value::Base::Free, path, .. }) = &left {
                    let word = self.to_word(right);
                    let (name, values) = (path.clone(), vec![word]);
                    self.body.push(Node::Assign(Assign { name, values, append: true, span }));
                    return left;
                }
                let argument = super::value::Argument { key: None, value: right };
                return self.method(left, "<<", vec![argument], span);
            }
            // `"…%s…" % value`: the text is unknown, but the value is in it.
            "%" if self.is(Language::Ruby) && matches!(&left, Value::Word(it) if !is_number(it)) => {
                let mut word = self.to_word(left);
                let right = self.to_word(right);
                word.parts.push(Part::Unknown);
                word.parts.extend(right.parts);
                return Value::Word(Word { parts: word.parts, span });
            }
            _ => {}
        }
        self.run(left);
        self.run(right);
        Value::number(span)
    }

    /// Two values in one text.
    pub(super) fn joined(&mut self, left: Word, right: Word, span: Span) -> Value {
        if self.table.concat == "+" && is_number(&left) && is_number(&right) {
            self.run_word(left);
            self.run_word(right);
            return Value::number(span);
        }
        match (items(&left), items(&right)) {
            (Some(_), Some(_)) if self.is(Language::Ruby) => {
                let mut all = list_of(left);
                all.extend(list_of(right));
                return Value::list(all, span);
            }
            (None, None) => {}
            // What a list becomes as text is not followed (`[]+{}` and its kin).
            _ => {
                self.run_word(left);
                self.run_word(right);
                return Value::unknown(span);
            }
        }
        let mut parts = left.parts;
        append(&mut parts, right.parts);
        if let [Part::Text { quoted, .. }] = parts.as_mut_slice() {
            *quoted = true;
        }
        Value::Word(Word { parts, span })
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

    /// What signs in front make of a value.
    fn signed(&mut self, value: Value, opaque: bool, negative: bool, start: Span) -> Value {
        if opaque {
            self.run(value);
            return Value::number(self.since(start));
        }
        if negative {
            return match value.literal() {
                Some(text) if !text.starts_with('-') => {
                    Value::Word(Word::text(format!("-{text}"), self.since(start)))
                }
                _ => {
                    self.run(value);
                    Value::number(self.since(start))
                }
            };
        }
        value
    }

    /// The word here is an operator and not a name that is called or assigned.
    fn is_operator_word(&self) -> bool {
        !matches!(self.op_at(1), "=" | "." | "," | ")" | ";" | "=>" | ":")
    }

    /// `-e $file`.
    fn is_file_test(&self) -> bool {
        let name = self.word_at(1);
        name.len() == 1
            && !self.at(1).space
            && !matches!(self.op_at(2), "=>" | ",")
            && matches!(self.at(2).kind, Kind::Var(..) | Kind::Text(..) | Kind::Name(_) | Kind::Op("(" | "$"))
    }

    /// The value of a variable of the environment or of the arguments.
    pub(super) fn environment(&self, value: &Value) -> Option<Word> {
        let Value::Name(name) = value else { return None };
        let found = ["process.env", "ENV", "_ENV", "_SERVER", "Bun.env", "import.meta.env"]
            .into_iter()
            .find_map(|root| name.path.strip_prefix(root))?;
        let key = match found.strip_prefix('.') {
            Some(key) if name.path.starts_with("_SERVER") && matches!(key, "argv" | "argc") => return None,
            Some(key) => key,
            None if found.is_empty() => "*",
            None => return None,
        };
        if self.is(Language::Lua) {
            return None;
        }
        Some(formed(if name.computed { "*" } else { key }, VariableForm::Environment, name.span))
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

/// The value is a number or a truth value.
fn is_truth(value: &Value) -> bool {
    match value {
        Value::Word(word) => {
            matches!(word.parts.as_slice(), [Part::Number(_)])
                || matches!(word.literal().as_deref(), Some("true" | "false"))
        }
        _ => false,
    }
}

fn branch(arms: Vec<Vec<Node>>) -> Node {
    Node::Branch { condition: Vec::new(), arms, redirects: Vec::new() }
}

fn list_of(word: Word) -> Vec<Word> {
    match word.parts.into_iter().next() {
        Some(Part::List(list)) => list,
        _ => Vec::new(),
    }
}

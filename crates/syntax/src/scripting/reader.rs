//! The reader: where it stands in the tokens, what it has found so far, and how deep it is.

use super::names::Names;
use super::tables::Table;
use super::token::{Kind, NO_MATE, Token};
use super::value::{Code, Value};
use crate::Language;
use crate::script::{Node, Opaque, Part, Script, Word};
use countersign_model::Span;

/// Levels of nesting that are followed. Each level of brackets takes one, each function about three.
pub const MAX_DEPTH: usize = 64;
/// Opaque spans that are reported.
const MAX_OPAQUE: usize = 32;

static END: Token<'static> = Token::END;

/// Reads tokens to nodes.
#[derive(Debug)]
pub struct Reader<'t, 'a> {
    /// What differs between the languages.
    pub(super) table: &'static Table,
    toks: &'t [Token<'a>],
    pub(super) pos: usize,
    depth: usize,
    /// What runs, in the order in which it was found.
    pub(super) body: Vec<Node>,
    /// What was not understood.
    pub(super) opaque: Vec<Opaque>,
    /// What is known of names.
    pub(super) names: Names,
    /// A `do` that comes belongs to a loop, not to a call.
    pub(super) no_do: bool,
    /// A colon that comes belongs to a conditional, not to a type.
    pub(super) in_choice: bool,
    /// What the first parameter of the function literal that comes stands for.
    pub(super) handed: Option<Value>,
    /// How many arguments were taken off the list of a function of Perl.
    pub(super) shifts: usize,
    /// The class around (Ruby).
    pub(super) class: String,
}

impl<'t, 'a> Reader<'t, 'a> {
    /// A reader at the first token.
    pub fn new(toks: &'t [Token<'a>], table: &'static Table) -> Self {
        Self {
            table,
            toks,
            pos: 0,
            depth: 0,
            body: Vec::new(),
            opaque: Vec::new(),
            names: Names::scan(toks, table),
            no_do: false,
            in_choice: false,
            handed: None,
            shifts: 0,
            class: String::new(),
        }
    }

    /// What was read.
    pub fn finish(self) -> Script {
        Script { body: self.body, opaque: self.opaque }
    }

    pub(super) fn is(&self, language: Language) -> bool {
        self.table.is(language)
    }

    pub(super) fn at(&self, ahead: usize) -> &'t Token<'a> {
        self.toks.get(self.pos.saturating_add(ahead)).unwrap_or(&END)
    }

    pub(super) fn token(&self, place: usize) -> Option<&'t Token<'a>> {
        self.toks.get(place)
    }

    /// The token after the closing bracket of the one that opens here.
    pub(super) fn after_mate(&self) -> &'t Token<'a> {
        let mate = self.at(0).mate;
        if mate == NO_MATE { &END } else { self.toks.get(mate + 1).unwrap_or(&END) }
    }

    pub(super) fn previous(&self) -> &'t Token<'a> {
        self.pos.checked_sub(1).and_then(|it| self.toks.get(it)).unwrap_or(&END)
    }

    pub(super) fn done(&self) -> bool {
        self.pos >= self.toks.len()
    }

    /// The operator here, or the empty string.
    pub(super) fn op(&self) -> &'static str {
        self.op_at(0)
    }

    pub(super) fn op_at(&self, ahead: usize) -> &'static str {
        match self.at(ahead).kind {
            Kind::Op(it) => it,
            _ => "",
        }
    }

    /// The name here, or the empty string.
    pub(super) fn word(&self) -> &'t str {
        self.word_at(0)
    }

    pub(super) fn word_at(&self, ahead: usize) -> &'t str {
        match &self.at(ahead).kind {
            Kind::Name(it) => it.as_ref(),
            _ => "",
        }
    }

    pub(super) fn bump(&mut self) {
        self.pos += 1;
    }

    pub(super) fn eat(&mut self, op: &str) -> bool {
        let fits = self.op() == op;
        self.pos += usize::from(fits);
        fits
    }

    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let fits = self.word() == word;
        self.pos += usize::from(fits);
        fits
    }

    /// The name here, taken; empty when there is none.
    pub(super) fn take_name(&mut self) -> &'t str {
        let name = self.word();
        self.pos += usize::from(!name.is_empty());
        name
    }

    pub(super) fn span(&self) -> Span {
        self.at(0).span
    }

    /// From `start` to what was read last.
    pub(super) fn since(&self, start: Span) -> Span {
        Span::new(start.start, self.previous().span.end.max(start.start))
    }

    /// Index of the bracket that closes the one here, or of the end.
    pub(super) fn mate(&self) -> usize {
        self.at(0).mate.min(self.toks.len())
    }

    /// Goes to a place further on, never back.
    pub(super) fn skip_to(&mut self, place: usize) {
        self.pos = self.pos.max(place).min(self.toks.len());
    }

    /// One level deeper; at the bound the rest of this level becomes opaque.
    pub(super) fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Value) -> Value {
        if self.depth >= MAX_DEPTH {
            return self.too_deep();
        }
        self.depth += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn too_deep(&mut self) -> Value {
        let start = self.span();
        while !self.done() && !matches!(self.op(), ")" | "]" | "}" | ";") {
            let mate = self.at(0).mate;
            match self.op() {
                "(" | "[" | "{" if mate == NO_MATE => self.skip_to(usize::MAX),
                "(" | "[" | "{" => self.skip_to(mate + 1),
                _ => self.bump(),
            }
        }
        let span = self.since(start);
        self.note(span, format!("nesting deeper than {MAX_DEPTH}"));
        Value::unknown(span)
    }

    pub(super) fn note(&mut self, span: Span, why: String) {
        if self.opaque.len() < MAX_OPAQUE {
            self.opaque.push(Opaque { span, why });
        }
    }

    /// What `read` finds to run, apart from what was found before.
    pub(super) fn collect(&mut self, read: impl FnOnce(&mut Self)) -> Vec<Node> {
        let outer = std::mem::take(&mut self.body);
        read(self);
        std::mem::replace(&mut self.body, outer)
    }

    /// Reads other tokens (code inside a string) as part of this text.
    pub(super) fn inside<T>(&mut self, tokens: &'t [Token<'a>], read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (std::mem::replace(&mut self.toks, tokens), std::mem::take(&mut self.pos));
        let no_do = std::mem::take(&mut self.no_do);
        let found = read(self);
        (self.toks, self.pos) = outer;
        self.no_do = no_do;
        found
    }

    /// The value is not used: only what computing it runs stays.
    pub(super) fn run(&mut self, value: Value) {
        match value {
            Value::Word(word) => self.run_word(word),
            Value::Name(name) => {
                if let super::value::Base::Of(word) = name.base {
                    self.run_word(*word);
                }
            }
            Value::Object(object) => {
                for word in object.items {
                    self.run_word(word);
                }
                for (_, value) in object.pairs {
                    match value {
                        // It went where it is not followed, and may be called there.
                        Value::Code(code) => {
                            self.body.push(Node::Group { body: code.body, redirects: Vec::new() })
                        }
                        value => self.run(value),
                    }
                }
            }
            Value::Code(_) => {}
        }
    }

    /// What computing a word runs.
    pub(super) fn run_word(&mut self, word: Word) {
        for part in word.parts {
            match part {
                Part::Output { script, .. } | Part::Number(script) => {
                    for node in script.body {
                        self.run_node(node);
                    }
                }
                Part::List(words) | Part::Braces(words) => {
                    for word in words {
                        self.run_word(word);
                    }
                }
                // A function that went into something that is not followed may well be called there.
                Part::Block(script) => {
                    self.body.push(Node::Group { body: script.body, redirects: Vec::new() });
                }
                _ => {}
            }
        }
    }

    /// A function that was put in the place of its call returns to here: nothing ends with it.
    pub(super) fn run_node(&mut self, node: Node) {
        match node {
            Node::Return(word) => self.run_word(word),
            node => self.body.push(node),
        }
    }

    /// A function literal as a word.
    pub(super) fn code_word(code: Code) -> Word {
        let script = Script { body: code.body, opaque: Vec::new() };
        Word { parts: vec![Part::Block(Box::new(script))], span: code.span }
    }
}

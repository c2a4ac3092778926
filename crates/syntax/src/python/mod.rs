//! Python 3, and of Python 2 what the parser recovers.
//!
//! Calls become commands. `py:DOTTED` is a call of the library, whatever the text calls it (`import os as o`);
//! `py:.method` with `--self` a method of an object whose type is not known, `py:TYPE.method` with `--self` one whose
//! type is; a name without `py:` is a function of the text itself, defined by a [`Node::Function`]. Methods are
//! functions called `Class.method`, a class is a function that runs its constructor, a lambda one called
//! `lambda@OFFSET`.
//!
//! What has no form of its own in the tree:
//! * alternatives (`a if c else b`, `a or b`) are a list of both;
//! * `py:yield VALUE` gives a value from a comprehension's loop or a generator;
//! * `py:.__call__ --self VALUE` calls a value of which nothing is known;
//! * `x.append(v)` appends a list of one to `$x`; `os.environ["X"] = v` binds `X` and is `py:os.putenv` too;
//! * `py:str.METHOD` and `py:os.path.NAME` compute a text that reading does not give;
//! * a function that is given away (`Thread(target=f)`) is called in the background.

mod arguments;
mod assign;
mod binary;
mod call;
mod classes;
mod comprehension;
mod define;
mod expr;
mod flow;
mod format;
mod known;
mod literal;
mod method;
mod names;
mod nesting;
mod paths;
mod stmt;
mod targets;
#[cfg(test)]
mod tests;
mod types;
mod values;
mod words;

use crate::script::{Node, Opaque, Script, Word};
use classes::Class;
use countersign_model::Span;
use names::{Frame, Scope, Target};
use ruff_python_ast::Mod;
use ruff_python_parser::{Mode, ParseOptions, Parsed, parse_unchecked};
use ruff_text_size::Ranged;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::catch_unwind;
use types::Type;

/// Deepest nesting of statements and expressions that is lowered. What is deeper is opaque.
const MAX_DEPTH: usize = 100;

/// How far one name or type is followed.
const FUEL: usize = 40;

/// Steps of following names and types, over the whole text.
const MAX_STEPS: usize = 1_000_000;

/// Most opaque parts that are listed one by one.
const MAX_OPAQUE: usize = 64;

/// Reads a Python text.
#[must_use]
pub fn read(text: &str) -> Script {
    let whole = Span::new(0, text.len());
    if text.len() > crate::language::MAX_BYTES {
        return Script::opaque(whole, format!("longer than {} bytes", crate::language::MAX_BYTES));
    }
    // The parser is not ours: should it ever panic, its text is opaque and nothing else.
    match catch_unwind(|| nesting::excess(text)) {
        Ok(None) => {}
        Ok(Some(why)) => return Script::opaque(whole, why),
        Err(_) => return Script::opaque(whole, "the lexer gave up"),
    }
    let Ok(parsed) = catch_unwind(|| parse_unchecked(text, ParseOptions::from(Mode::Module))) else {
        return Script::opaque(whole, "the parser gave up");
    };
    let mut reader = Reader::new(text);
    let mut body = Vec::new();
    if let Mod::Module(module) = parsed.syntax() {
        reader.survey(&module.body);
        body = reader.block(&module.body);
    }
    reader.errors(&parsed);
    Script { body, opaque: reader.opaque }
}

/// The state of one lowering.
struct Reader<'a> {
    text: &'a str,
    /// What names stand for, innermost scope last.
    scopes: Vec<Frame>,
    /// All that the module's own scope binds anywhere.
    survey: Scope,
    /// What attributes stand for.
    fields: Scope,
    classes: BTreeMap<String, Class>,
    /// Methods by their bare name.
    having: BTreeMap<String, Vec<String>>,
    /// Dotted names that are assigned to.
    attributes: BTreeSet<String>,
    /// Modules that the text imports all names of.
    starred: BTreeSet<String>,
    stars: usize,
    /// Names that some function declares `global`.
    globals: BTreeSet<String>,
    /// The class around.
    class: Option<String>,
    /// What the method around calls its object.
    receiver: Option<String>,
    /// Between the methods of a class, where names belong to the class.
    in_class_body: bool,
    /// What runs before the statement that is being read.
    pending: Vec<Node>,
    opaque: Vec<Opaque>,
    /// Lambdas whose body runs nothing.
    inert: BTreeSet<String>,
    /// Python 2 statements that were read in spite of the parser's error.
    understood: Vec<Span>,
    /// Found already, in this statement: targets, types; in this text: constants.
    memory: BTreeMap<Span, Vec<Target>>,
    types: BTreeMap<Span, Option<Type>>,
    constants: BTreeMap<Span, Option<String>>,
    depth: usize,
    steps: usize,
    hoisted: usize,
    /// Inside this many branches and loops of the current function.
    branching: usize,
    /// Texts in the conditions around: what the thing at hand is picked by.
    picked_by: Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            scopes: vec![Frame::default()],
            survey: Scope::new(),
            fields: Scope::new(),
            classes: BTreeMap::new(),
            having: BTreeMap::new(),
            attributes: BTreeSet::new(),
            starred: BTreeSet::new(),
            stars: 0,
            globals: BTreeSet::new(),
            class: None,
            receiver: None,
            in_class_body: false,
            pending: Vec::new(),
            opaque: Vec::new(),
            inert: BTreeSet::new(),
            understood: Vec::new(),
            memory: BTreeMap::new(),
            types: BTreeMap::new(),
            constants: BTreeMap::new(),
            depth: 0,
            steps: 0,
            hoisted: 0,
            branching: 0,
            picked_by: Vec::new(),
        }
    }

    /// One level deeper, or an opaque part where that is too deep. Every `true` is followed by a `leave`.
    fn enter(&mut self, span: Span) -> bool {
        if self.depth >= MAX_DEPTH {
            self.opaque(span, format!("nesting deeper than {MAX_DEPTH}"));
            return false;
        }
        self.depth += 1;
        true
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// One step of following a name; nothing when the way is too long.
    fn step(&mut self, fuel: usize) -> Option<usize> {
        self.steps += 1;
        if self.steps == MAX_STEPS {
            let whole = Span::new(0, self.text.len());
            self.opaque(whole, format!("names followed for more than {MAX_STEPS} steps"));
        }
        if self.steps >= MAX_STEPS { None } else { fuel.checked_sub(1) }
    }

    /// What was found about names holds no longer.
    fn forget(&mut self) {
        self.memory.clear();
        self.types.clear();
    }

    fn opaque(&mut self, span: Span, why: impl Into<String>) {
        if self.opaque.len() < MAX_OPAQUE {
            self.opaque.push(Opaque { span, why: why.into() });
        } else if let Some(last) = self.opaque.last_mut() {
            last.span = last.span.join(span);
        }
    }

    /// The word may be written more than once: what runs in it runs now, into a variable.
    fn hoist(&mut self, word: Word) -> Word {
        if words::is_small(&word) {
            return word;
        }
        self.hoisted += 1;
        let name = format!("tmp@{}", self.hoisted);
        let span = word.span;
        self.pending.push(Node::Assign(crate::script::Assign {
            name: name.clone(),
            values: vec![word],
            append: false,
            span,
        }));
        words::variable(name, span)
    }

    /// Errors of the parser are opaque parts, each up to the end of its line.
    fn errors(&mut self, parsed: &Parsed<Mod>) {
        let mut last_line = None;
        for error in parsed.errors() {
            let at = span(&error.location);
            // They are in the order of the text.
            let before = self.understood.partition_point(|known| known.start <= at.start);
            let last = before.checked_sub(1).and_then(|index| self.understood.get(index));
            if last.is_some_and(|known| at.start <= known.end) {
                continue;
            }
            let rest = self.text.get(at.start..).unwrap_or("");
            let end = at.start + rest.find('\n').unwrap_or(rest.len());
            // One error often begets others on its line.
            if last_line != Some(end) {
                self.opaque(Span::new(at.start, at.end.max(end)), "does not parse");
            }
            last_line = Some(end);
        }
    }
}

/// The place of a node.
fn span(node: &impl Ranged) -> Span {
    let range = node.range();
    Span::new(range.start().to_usize(), range.end().to_usize())
}

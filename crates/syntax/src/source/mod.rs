//! Source text of languages without a reader of their own (Go, Java, C, C#, Rust, Scala, Groovy, R …), by its calls.
//!
//! Most of what such a text does to the world it does by calling functions of a standard library whose names are known:
//! `exec.Command("sh")`, `new Socket(host, port)`, `Directory.Delete(p, true)`. All of these languages write a call the
//! same way: a dotted name, brackets, arguments. So names, literals, brackets and plain assignments are read, everything
//! else is passed over: types, conditions, the bodies of functions (which are taken to run). What is passed over is not
//! opaque; a text without a known call says as little as a file that was not read.
//!
//! A call becomes a command `src:NAME`, where NAME is the last two parts of the dotted name (`src:net.Dial`,
//! `src:Command.new`, `src:Socket`), whichever of `.`, `::` and `->` joins them.

mod lexer;
#[cfg(test)]
mod tests;

use crate::script::{Assign, Command, Node, Opaque, Part, Script, VariableForm, Word};
use countersign_model::Span;
use lexer::{Token, TokenKind};

/// Deepest nesting of brackets that is followed.
const MAX_DEPTH: usize = 48;
/// Words before a bracket that make no call.
const KEYWORDS: &[&str] = &[
    "if", "for", "while", "switch", "catch", "func", "fn", "function", "return", "sizeof", "using", "lock",
    "match", "def", "select", "when", "until", "foreach", "else", "go", "defer", "await", "throw", "in",
    "and", "or", "not", "type", "var", "let", "const", "val",
];

/// Reads a text for its calls.
#[must_use]
pub(crate) fn read(text: &str) -> Script {
    let tokens = lexer::tokens(text);
    let mut reader = Reader { tokens: &tokens, at: 0, depth: 0, opaque: Vec::new() };
    let mut body = Vec::new();
    while reader.at < tokens.len() {
        let before = reader.at;
        let items = reader.items(None);
        running(items, &mut body);
        if reader.at == before {
            reader.at += 1;
        }
    }
    Script { body, opaque: reader.opaque }
}

/// A piece between two separators.
enum Item {
    Word(Word),
    Bound(Assign),
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
    opaque: Vec<Opaque>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn is(&self, offset: usize, mark: &str) -> bool {
        self.tokens.get(self.at + offset).is_some_and(|t| t.kind == TokenKind::Mark && t.text == mark)
    }

    /// Pieces up to the closing bracket, which is eaten, or to the end.
    fn items(&mut self, close: Option<&str>) -> Vec<Item> {
        let mut items = Vec::new();
        let mut word = Word::default();
        let mut name: Option<String> = None;
        let mut joined = true;
        // Items of this statement, so far: `a, err := f()` binds what stands in front of the comma too.
        let mut listed = 0;
        while let Some(token) = self.peek().cloned() {
            if token.kind == TokenKind::Mark {
                match token.text.as_str() {
                    mark if Some(mark) == close => {
                        self.at += 1;
                        break;
                    }
                    "," | ";" | "\n" => {
                        self.at += 1;
                        // A line end inside brackets separates nothing.
                        if token.text != "\n" || close.is_none_or(|c| c == "}") {
                            let before = items.len();
                            finish(&mut items, &mut word, &mut name);
                            listed = if token.text == "," { listed + items.len() - before } else { 0 };
                            joined = true;
                        }
                        continue;
                    }
                    "(" | "[" | "{" => {
                        self.at += 1;
                        let list = self.bracket(&token);
                        // A bracket of its own: `[]string{"a", "b"}`, a block, an index.
                        let block = list.iter().any(|item| matches!(item, Item::Bound(_)));
                        if !block && (token.text != "(" || word.parts.is_empty()) {
                            self.add_list(&mut word, list, token.span);
                        } else {
                            add_running(&mut word, list, token.span);
                        }
                        continue;
                    }
                    ")" | "]" | "}" => {
                        // Closes something that this reader did not see open.
                        self.at += 1;
                        continue;
                    }
                    "=" | ":=" => {
                        self.at += 1;
                        name = last_name(&word);
                        if listed > 0 && close.is_none_or(|c| c == "}") {
                            // The first of several names gets the value, the others what is told about it.
                            name = items.get(items.len() - listed).and_then(item_name).or(name);
                            items.truncate(items.len() - listed);
                            listed = 0;
                        }
                        word = Word::default();
                        joined = true;
                        continue;
                    }
                    "+" => {
                        self.at += 1;
                        joined = true;
                        continue;
                    }
                    _ => {
                        self.at += 1;
                        continue;
                    }
                }
            }
            let part = self.term(&token);
            word.span = if word.span.end == 0 { token.span } else { word.span.join(token.span) };
            if !joined && !word.parts.iter().all(|p| matches!(p, Part::Variable { .. } | Part::Output { .. }))
            {
                word.parts.push(Part::Unknown);
            }
            // `String host`, `new Thing`: the last name counts, what ran before stays.
            if !joined {
                word.parts.retain(|p| !matches!(p, Part::Variable { .. }));
            }
            word.parts.extend(part);
            joined = false;
        }
        finish(&mut items, &mut word, &mut name);
        items
    }

    fn bracket(&mut self, open: &Token) -> Vec<Item> {
        if self.depth >= MAX_DEPTH {
            if self.opaque.is_empty() {
                let end = self.tokens.last().map_or(open.span.end, |t| t.span.end);
                let why = format!("nesting deeper than {MAX_DEPTH}");
                self.opaque.push(Opaque { span: Span::new(open.span.start, end), why });
            }
            self.at = self.tokens.len();
            return Vec::new();
        }
        let close = match open.text.as_str() {
            "(" => ")",
            "[" => "]",
            _ => "}",
        };
        self.depth += 1;
        let items = self.items(Some(close));
        self.depth -= 1;
        items
    }

    /// A literal, a name or a call, with the calls that follow on it.
    fn term(&mut self, token: &Token) -> Vec<Part> {
        self.at += 1;
        match token.kind {
            TokenKind::Text => {
                let text = Part::Text { text: token.text.clone(), quoted: true };
                // `"ls -l".execute()` of Groovy, `"ls -l".!` of Scala.
                let runs = self.tokens.get(self.at).is_some_and(|t| t.text == "." || t.text == ".!")
                    && (self.tokens.get(self.at + 1).is_some_and(|t| t.text == "execute")
                        || self.is(0, ".!"));
                if runs {
                    self.at += if self.is(0, ".!") { 1 } else { 2 };
                    let words = vec![
                        Word::text("src:String.execute", token.span),
                        Word { parts: vec![text], span: token.span },
                    ];
                    return vec![call(words, token.span)];
                }
                vec![text]
            }
            TokenKind::Number => vec![Part::Text { text: token.text.clone(), quoted: true }],
            TokenKind::Mark => Vec::new(),
            TokenKind::Name => self.name(token),
        }
    }

    fn name(&mut self, token: &Token) -> Vec<Part> {
        if token.text == "new" {
            return Vec::new();
        }
        let variable = |name: &str| {
            vec![Part::Variable { name: name.to_owned(), form: VariableForm::Plain, quoted: true }]
        };
        if KEYWORDS.contains(&token.text.as_str()) {
            return Vec::new();
        }
        // `println!(…)` of Rust.
        if self.is(0, "!") && (self.is(1, "(") || self.is(1, "[")) {
            self.at += 1;
        }
        let after_new = self
            .at
            .checked_sub(2)
            .and_then(|at| self.tokens.get(at))
            .is_some_and(|t| t.kind == TokenKind::Name && t.text == "new");
        if !self.is(0, "(") {
            return if after_new && self.is(0, "{") { Vec::new() } else { variable(&token.text) };
        }
        let (mut path, mut words) = (short_name(&token.text, after_new), Vec::new());
        let mut span = token.span;
        self.arguments(&mut words, &mut span);
        let mut done: Vec<(String, Vec<Word>)> = Vec::new();
        // What follows on the result: `.arg("-c")`, `.start()`.
        while let (true, Some(method)) =
            (self.is(0, "."), self.tokens.get(self.at + 1).filter(|t| t.kind == TokenKind::Name).cloned())
        {
            self.at += 2;
            if !self.is(0, "(") {
                continue;
            }
            // Builders take the words of a command line one by one.
            if path.ends_with("Command.new") && matches!(method.text.as_str(), "arg" | "args") {
                self.arguments(&mut words, &mut span);
                continue;
            }
            let base = path.rsplit('.').next().unwrap_or(&path).to_owned();
            let head = path.split('.').next().unwrap_or(&path).to_owned();
            let next = short_name(&method.text, false);
            let next = if base.is_empty() { next } else { format!("{head}.{next}") };
            done.push((std::mem::replace(&mut path, next), std::mem::take(&mut words)));
            self.arguments(&mut words, &mut span);
        }
        done.push((path, words));
        let mut out = Vec::new();
        for (path, arguments) in done {
            let mut all = vec![Word::text(format!("src:{path}"), span)];
            all.extend(arguments);
            out.push(call(all, span));
        }
        out
    }

    /// The arguments of a call; the reader stands at the bracket.
    fn arguments(&mut self, words: &mut Vec<Word>, span: &mut Span) {
        let Some(open) = self.peek().cloned() else { return };
        self.at += 1;
        for item in self.bracket(&open) {
            match item {
                Item::Word(word) => words.push(word),
                Item::Bound(bound) => {
                    words.push(Word::text(format!("--{}", bound.name), bound.span));
                    words.extend(bound.values);
                }
            }
        }
        if let Some(last) = self.at.checked_sub(1).and_then(|at| self.tokens.get(at)) {
            *span = span.join(last.span);
        }
    }

    fn add_list(&mut self, word: &mut Word, items: Vec<Item>, span: Span) {
        let words: Vec<Word> = items
            .into_iter()
            .flat_map(|item| match item {
                Item::Word(word) => vec![word],
                Item::Bound(bound) => bound.values,
            })
            .collect();
        if words.is_empty() {
            return;
        }
        // The name of a type in front of a list is no part of it.
        word.parts.retain(|p| !matches!(p, Part::Variable { .. }));
        word.span = if word.span.end == 0 { span } else { word.span.join(span) };
        word.parts.push(Part::List(words));
    }
}

fn call(words: Vec<Word>, span: Span) -> Part {
    let command = Node::Command(Command { words, span, ..Command::default() });
    Part::Output { script: Box::new(Script { body: vec![command], opaque: Vec::new() }), quoted: true }
}

/// The last two parts of a dotted name; of a class that is made, the last alone.
fn short_name(path: &str, class: bool) -> String {
    let mut parts: Vec<&str> = path.rsplit('.').take(if class { 1 } else { 2 }).collect();
    parts.reverse();
    parts.join(".")
}

/// The name that a value is bound to: the last one in front of the sign.
fn last_name(word: &Word) -> Option<String> {
    word.parts.iter().rev().find_map(|p| match p {
        Part::Variable { name, .. } => Some(name.clone()),
        _ => None,
    })
}

fn item_name(item: &Item) -> Option<String> {
    match item {
        Item::Word(word) => last_name(word),
        Item::Bound(_) => None,
    }
}

fn finish(items: &mut Vec<Item>, word: &mut Word, name: &mut Option<String>) {
    let word = std::mem::take(word);
    let name = name.take();
    if word.parts.is_empty() {
        return;
    }
    let span = word.span;
    items.push(match name {
        Some(name) => Item::Bound(Assign { name, values: vec![word], append: false, span }),
        None => Item::Word(word),
    });
}

/// What runs inside brackets whose value does not matter here.
fn add_running(word: &mut Word, items: Vec<Item>, span: Span) {
    let mut body = Vec::new();
    running(items, &mut body);
    if !body.is_empty() {
        word.parts.push(Part::Output { script: Box::new(Script { body, opaque: Vec::new() }), quoted: true });
        word.span = if word.span.end == 0 { span } else { word.span.join(span) };
    }
}

/// The calls in pieces, in order.
fn running(items: Vec<Item>, body: &mut Vec<Node>) {
    for item in items {
        match item {
            Item::Bound(bound) => body.push(Node::Assign(bound)),
            Item::Word(word) => calls_in(word.parts, body),
        }
    }
}

fn calls_in(parts: Vec<Part>, body: &mut Vec<Node>) {
    for part in parts {
        match part {
            Part::Output { script, .. } => body.extend(script.body),
            Part::List(words) => words.into_iter().for_each(|w| calls_in(w.parts, body)),
            _ => {}
        }
    }
}

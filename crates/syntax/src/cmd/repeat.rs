//! `for`.

use super::cursor::{Reader, is_delimiter};
use crate::script::{Command, Node, Part, Script, Word};

/// How a loop goes over its set.
#[derive(Default)]
struct Header {
    /// `/d`, `/r`, `/l`, `/f`, without the slash.
    mode: Option<char>,
    /// The folder of `/r`.
    root: Option<Word>,
    /// The options of `/f`.
    options: String,
}

impl Reader<'_> {
    /// `for %%i in (set) do command`
    pub(super) fn repeat(&mut self, start: usize) -> Vec<Node> {
        self.eat_keyword("for");
        let header = self.header();
        self.take_while(|c| c == '%');
        let letter = self.bump().unwrap_or('?');
        self.blanks();
        self.eat_keyword("in");
        self.blanks();
        let opened = self.at;
        let mut words = Vec::new();
        let mut endless = false;
        if self.eat("(") {
            self.open += 1;
            words = match header.mode {
                Some('f') => self.lines_of(&header.options.to_lowercase()),
                _ => self.set_words(),
            };
            self.open -= 1;
            if !self.eat(")") {
                self.note(opened, "no `)` for the parenthesis that opens here");
            }
        } else {
            self.note(start, "a loop without a set");
        }
        match header.mode {
            Some('l') => {
                let step = words.get(1).and_then(Word::literal);
                endless = words.is_empty() || step.is_some_and(|it| it == "0");
                words = vec![Word { parts: vec![Part::Number(Box::default())], span: self.since(opened) }];
            }
            Some('r') => words = words.into_iter().map(|word| below(header.root.as_ref(), word)).collect(),
            _ => {}
        }
        self.blanks();
        self.eat_keyword("do");
        self.blanks();
        let before = self.letters.len();
        self.letters.push(letter);
        // `tokens=1,2,*` fills the letters that follow, too.
        if header.mode == Some('f') {
            self.letters.extend(
                (1..10)
                    .filter_map(|it| char::from_u32(u32::from(letter) + it))
                    .filter(char::is_ascii_alphabetic),
            );
        }
        let body = self.deeper(Self::chain);
        self.letters.truncate(before);
        vec![Node::Loop {
            variable: Some(letter.to_string()),
            words,
            condition: Vec::new(),
            body,
            redirects: Vec::new(),
            endless,
            span: self.since(start),
        }]
    }

    /// Switches in front of the variable.
    fn header(&mut self) -> Header {
        let mut header = Header::default();
        loop {
            self.blanks();
            if self.eat("/") {
                let letter = self.bump().map(|it| it.to_ascii_lowercase());
                // `/d /r` keeps going below.
                if header.mode != Some('r') {
                    header.mode = letter;
                }
            } else if header.mode == Some('f') && self.starts("\"") {
                header.options = self.word(&[]).literal().unwrap_or_default();
            } else if header.mode == Some('r') && !self.starts("%") && !self.at_end() && header.root.is_none()
            {
                header.root = Some(self.word(&[]));
            } else if self.starts("%") || self.at_end() {
                // `%~dp0` is the folder of `/r`; the variable of the loop is a letter.
                let folder =
                    self.rest().starts_with("%~") || self.rest().get(1..).is_some_and(|it| it.contains("% "));
                if header.mode == Some('r')
                    && header.root.is_none()
                    && folder
                    && !self.rest().starts_with("%%")
                {
                    header.root = Some(self.word(&[]));
                    continue;
                }
                return header;
            } else {
                let start = self.at;
                self.word(&[]);
                if self.at == start {
                    return header;
                }
                self.note(start, "not understood in a loop");
            }
        }
    }

    /// The words of a set.
    fn set_words(&mut self) -> Vec<Word> {
        let mut words = Vec::new();
        loop {
            self.newlines();
            self.take_while(is_delimiter);
            if self.peek().is_none_or(|c| c == ')') {
                return words;
            }
            let start = self.at;
            let word = self.word(&[',', ';', '=']);
            if self.at == start {
                if !matches!(self.peek(), Some('\n' | '\r')) {
                    self.bump();
                }
                continue;
            }
            words.push(word);
        }
    }

    /// What `/f` goes over: lines that a command writes, a text, or lines of files.
    fn lines_of(&mut self, options: &str) -> Vec<Word> {
        self.newlines();
        let back = options.contains("usebackq");
        let quote = if back { '`' } else { '\'' };
        let start = self.at;
        if self.peek() == Some(quote) {
            self.bump();
            let begin = self.at;
            let end = self.closing(quote);
            let text = self.text.get(begin..end).unwrap_or("");
            // One caret is taken away before the command is read; a blank in its place keeps all positions.
            let text = uncaret(text);
            let mut inner = self.inner(&text, begin);
            let body = inner.deeper(|it| it.lines(false));
            let opaque = std::mem::take(&mut inner.opaque);
            self.opaque.extend(opaque);
            self.at = end;
            self.bump();
            self.newlines();
            let script = Box::new(Script { body, opaque: Vec::new() });
            return vec![Word {
                parts: vec![Part::Output { script, quoted: false }],
                span: self.since(start),
            }];
        }
        let text = if back { '\'' } else { '"' };
        if self.peek() == Some(text) {
            return self.set_words();
        }
        let span = self.since(start);
        let words = self.set_words();
        words
            .into_iter()
            .map(|file| {
                let words = vec![Word::text("type", span), file];
                let body = vec![Node::Command(Command { words, span, ..Command::default() })];
                let script = Box::new(Script { body, opaque: Vec::new() });
                Word { parts: vec![Part::Output { script, quoted: false }], span }
            })
            .collect()
    }

    /// Where the quote stands that closes the command: the first one in front of a parenthesis.
    fn closing(&self, quote: char) -> usize {
        let rest = self.rest();
        let closes = |at: usize| {
            let after = rest.get(at + quote.len_utf8()..).unwrap_or("");
            after.trim_start().starts_with(')')
        };
        rest.match_indices(quote)
            .map(|it| it.0)
            .find(|at| closes(*at))
            .map_or(self.text.len(), |at| self.at + at)
    }
}

fn uncaret(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c == '^' {
            out.push(' ');
            out.extend(chars.next());
        } else {
            out.push(c);
        }
    }
    out
}

/// The pattern in all folders below `root`, or below the current one.
fn below(root: Option<&Word>, mut word: Word) -> Word {
    let mut parts: Vec<Part> = root.map(|it| it.parts.clone()).unwrap_or_default();
    let slash = match parts.last() {
        Some(Part::Text { text, .. }) if text.ends_with(['\\', '/']) => "",
        Some(_) => "/",
        None => "",
    };
    match word.parts.first_mut() {
        Some(Part::Text { text, .. } | Part::Glob(text)) => {
            let glob = Part::Glob(format!("{slash}**/{text}"));
            parts.push(glob);
            parts.extend(word.parts.drain(1..));
        }
        _ => {
            parts.push(Part::Glob(format!("{slash}**/")));
            parts.append(&mut word.parts);
        }
    }
    Word { parts, span: word.span }
}

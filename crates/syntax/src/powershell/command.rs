//! Commands: name, arguments, redirects.

use super::aliases::SWITCHES;
use super::argument::Argument;
use super::chars::{ends_word, is_blank, is_double, is_newline, is_single};
use super::cursor::Reader;
use super::name::is_cmdlet;
use super::value::{Kind, Value};
use crate::cmd::name::normalise_end;
use crate::script::{Command, Node, Part, Redirect, Word};

/// What stands behind the name of a command.
#[derive(Default)]
struct Arguments {
    list: Vec<Argument>,
    redirects: Vec<Redirect>,
    /// Words after `--%`.
    verbatim: Vec<Word>,
}

impl Reader<'_> {
    /// The command at this place.
    pub(super) fn command(&mut self) -> Vec<Node> {
        let start = self.at;
        if self.starts("&") || self.at_dot_operator() {
            return self.invocation(start);
        }
        let name = self.command_name();
        if self.at == start {
            // Redirects may stand in front of the name.
            let redirects = self.redirects();
            if redirects.is_empty() {
                return Vec::new();
            }
            let name = self.command_name();
            let mut arguments = self.arguments();
            arguments.redirects.splice(0..0, redirects);
            return vec![self.finish(name, arguments, start)];
        }
        let arguments = self.arguments();
        vec![self.finish(name, arguments, start)]
    }

    /// A dot that runs a file or block in this scope, and is not part of a path.
    fn at_dot_operator(&self) -> bool {
        self.starts(".")
            && self
                .second()
                .is_some_and(|c| is_blank(c) || matches!(c, '$' | '(' | '{') || is_single(c) || is_double(c))
    }

    /// `& name`, `& {…}`, `. file`.
    fn invocation(&mut self, start: usize) -> Vec<Node> {
        let dot = self.bump() == Some('.');
        let operator = self.since(start);
        self.blanks();
        if self.starts("{") {
            return self.block_invocation();
        }
        let mut name = match self.peek() {
            Some('$' | '(' | '@') => self.argument_list().word(),
            Some(c) if is_single(c) || is_double(c) => self.argument_list().word(),
            Some(c) if !ends_word(c) => self.command_name(),
            _ => {
                self.note(start, "nothing to call");
                return Vec::new();
            }
        };
        let arguments = self.arguments();
        // `& ({…})` calls the block.
        if let [Part::Block(script)] = name.parts.as_mut_slice() {
            return vec![Node::Group {
                body: std::mem::take(&mut script.body),
                redirects: arguments.redirects,
            }];
        }
        if let Some(looked_up) = looked_up(&name) {
            name = looked_up;
        }
        let is_file =
            !creates_block(&name) && name.literal().is_none_or(|it| it.contains(['.', '\\', '/', ':']));
        if dot && is_file {
            let mut words = vec![Word::text(".", operator), name];
            words.extend(plain_words(arguments.list));
            let (redirects, span) = (arguments.redirects, self.since(start));
            return vec![Node::Command(Command { words, redirects, span, ..Command::default() })];
        }
        vec![self.finish(name, arguments, start)]
    }

    /// A block that is called at once runs here; its parameters get the arguments that stand behind it.
    fn block_invocation(&mut self) -> Vec<Node> {
        let block = self.block();
        let arguments = self.arguments();
        let mut body = Vec::new();
        let values = plain_words(arguments.list);
        for (name, value) in block.parameters.iter().zip(&values) {
            let span = value.span;
            body.push(Node::Assign(crate::Assign {
                name: name.clone(),
                values: vec![value.clone()],
                append: false,
                span,
            }));
        }
        if block.parameters.len() < values.len() {
            let rest = values.into_iter().skip(block.parameters.len());
            let running = rest.flat_map(|word| Value::new(Kind::Parts(word.parts), word.span).running());
            body.extend(running);
        }
        body.extend(block.body);
        vec![Node::Group { body, redirects: arguments.redirects }]
    }

    fn arguments(&mut self) -> Arguments {
        let mut out = Arguments::default();
        loop {
            self.blanks();
            let Some(c) = self.peek() else { return out };
            if let Some(redirect) = self.redirect() {
                out.redirects.push(redirect);
                continue;
            }
            if is_newline(c) || matches!(c, ';' | '|' | '&' | ')' | '}') {
                return out;
            }
            if self.starts("--%") && self.rest().chars().nth(3).is_none_or(|c| c.is_whitespace()) {
                self.at += 3;
                out.verbatim = self.verbatim();
                return out;
            }
            let start = self.at;
            let argument = self.argument();
            if self.at == start {
                self.bump();
                self.note(start, "unexpected character");
                continue;
            }
            out.list.push(argument);
        }
    }

    /// Puts a command together: resolves its name and brings its arguments into form.
    fn finish(&mut self, mut name: Word, arguments: Arguments, start: usize) -> Node {
        let Arguments { list, redirects, verbatim } = arguments;
        let span = self.since(start);
        let written = name.literal();
        let resolved = written.as_ref().map(|written| {
            let plain: Vec<Word> =
                list.iter().filter_map(Argument::word).chain(verbatim.iter()).cloned().collect();
            self.resolve(written, &plain)
        });
        let cmdlet = resolved.as_deref().is_some_and(is_cmdlet);
        let mut words: Vec<Word> = if cmdlet { cmdlet_words(list) } else { plain_words(list) };
        words.extend(verbatim);
        match resolved {
            Some(resolved) => name.parts = vec![Part::Text { text: resolved, quoted: false }],
            None => normalise_end(&mut name, &[".exe", ".com"]),
        }
        if name.literal().is_none_or(|it| !it.is_empty()) || !words.is_empty() {
            words.insert(0, name);
        }
        self.special(Command { words, redirects, span, ..Command::default() })
    }
}

/// The only command whose result the word is.
fn only_command(word: &Word) -> Option<&Command> {
    match word.parts.as_slice() {
        [Part::Output { script, .. }] => match script.body.as_slice() {
            [Node::Command(command)] => Some(command),
            _ => None,
        },
        _ => None,
    }
}

/// `& (Get-Command Invoke-Expression)` calls the cmdlet by its name.
fn looked_up(word: &Word) -> Option<Word> {
    match only_command(word)?.words.as_slice() {
        [cmdlet, name] if matches!(cmdlet.literal()?.as_str(), "get-command" | "get-alias") => {
            name.literal().map(|_| name.clone())
        }
        _ => None,
    }
}

/// `. ([scriptblock]::Create('…'))` runs a text and no file.
fn creates_block(word: &Word) -> bool {
    let name = only_command(word).and_then(|it| it.words.first()).and_then(Word::literal);
    name.is_some_and(|it| it.ends_with("scriptblock]::create"))
}

impl Argument {
    fn word(&self) -> Option<&Word> {
        match self {
            Self::Plain(word) => Some(word),
            Self::Named(..) => None,
        }
    }
}

/// As a cmdlet takes them: `-Name:value` is two words, and a switch has no value.
fn cmdlet_words(list: Vec<Argument>) -> Vec<Word> {
    let mut out = Vec::new();
    for argument in list {
        match argument {
            Argument::Plain(word) => out.push(word),
            Argument::Named(name, value) => match value.kind {
                Kind::Bool(on) if is_switch(&name, true) => out.extend(on.then_some(name)),
                // `-Verbose:$x` may be on; the value is no operand. `-p:$x` may be something else.
                Kind::Parts(_) if is_switch(&name, false) && value.variable().is_some() => out.push(name),
                _ => out.extend([name, value.word()]),
            },
        }
    }
    out
}

fn is_switch(name: &Word, abbreviated: bool) -> bool {
    let name = name.literal().unwrap_or_default().to_ascii_lowercase();
    let name = name.trim_start_matches('-');
    SWITCHES.split_whitespace().any(|it| it == name || (abbreviated && it.starts_with(name)))
}

/// As a program takes them: `-name:value` is one word.
fn plain_words(list: Vec<Argument>) -> Vec<Word> {
    list.into_iter()
        .map(|argument| match argument {
            Argument::Plain(word) => word,
            Argument::Named(mut name, value) => {
                name.span = name.span.join(value.span);
                name.parts.push(Part::Text { text: ":".to_owned(), quoted: false });
                name.parts.extend(value.parts());
                name
            }
        })
        .collect()
}

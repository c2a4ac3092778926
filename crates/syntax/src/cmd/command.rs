//! Commands: name, arguments, and those that carry another command.

use super::cursor::{Reader, is_blank, is_delimiter};
use super::line::single;
use super::name::{BATCH, normalise, split};
use crate::script::{Command, Node, Part, Redirect, Word};

/// Commands that cmd.exe runs itself: anything but a letter may follow their names.
const BUILT_IN: &[&str] = &[
    "assoc", "call", "cd", "chdir", "cls", "color", "copy", "date", "del", "dir", "echo", "endlocal",
    "erase", "exit", "ftype", "goto", "md", "mkdir", "mklink", "move", "path", "pause", "popd", "prompt",
    "pushd", "rd", "ren", "rename", "rmdir", "set", "setlocal", "shift", "start", "time", "title", "type",
    "ver", "verify", "vol",
];

/// Those of them that take several files, with commas and the like between.
const FILES: &[&str] =
    &["copy", "del", "dir", "erase", "md", "mkdir", "move", "rd", "ren", "rename", "rmdir", "type"];

/// Programs of Windows whose switches may stand without a blank between, too.
const GLUED: &[&str] = &[
    "attrib", "chkdsk", "cipher", "compact", "find", "findstr", "format", "icacls", "label", "more",
    "robocopy", "shutdown", "sort", "subst", "takeown", "taskkill", "tree", "xcopy",
];

impl Reader<'_> {
    /// The command at this place.
    pub(super) fn command(&mut self) -> Vec<Node> {
        let start = self.at;
        let redirects = self.redirects();
        match self.keyword().as_str() {
            "if" => return self.branch(),
            "for" => return self.repeat(start),
            "rem" => {
                self.at += 3;
                self.blanks();
                // A comment without text ends at an operator.
                if !self.at_end() {
                    self.skip_line();
                }
                return Vec::new();
            }
            _ => {}
        }
        if self.at_end() {
            let span = self.since(start);
            let command = Command { redirects, span, ..Command::default() };
            return if command.redirects.is_empty() { Vec::new() } else { vec![Node::Command(command)] };
        }
        let (name, first) = self.name();
        let literal = name.literal().unwrap_or_default();
        if first.is_none() {
            match literal.as_str() {
                "set" => return self.set(start, redirects),
                "call" => {
                    self.blanks();
                    if !self.starts(":") {
                        return with(self.deeper(Self::command), redirects);
                    }
                }
                "start" => return self.start(name, start, redirects),
                _ => {}
            }
        }
        let mut command = Command { words: vec![name], redirects, ..Command::default() };
        command.words.extend(first);
        self.arguments(split(&literal).1, &mut command);
        command.span = self.since(start);
        // A caret or a pair of quotes alone names nothing.
        let nameless = command.words.len() == 1 && name_of(&command).is_some_and(|it| it.is_empty());
        if nameless && command.redirects.is_empty() { Vec::new() } else { finish(command) }
    }

    /// The name of the command, and what is joined to it without a blank (`cd..`, `echo.x`).
    fn name(&mut self) -> (Word, Option<Word>) {
        let start = self.at;
        let mut name = self.word(&[',', ';', '=', '/']);
        while self.starts("/") && !self.at_glued_switches() {
            self.bump();
            let more = self.word(&[',', ';', '=', '/']);
            name.parts.push(Part::Text { text: "/".to_owned(), quoted: false });
            name.parts.extend(more.parts);
            name.span = self.since(start);
        }
        for part in &mut name.parts {
            if let Part::Glob(text) = part {
                *part = Part::Text { text: std::mem::take(text), quoted: false };
            }
        }
        let span = name.span;
        let glued = name.literal().and_then(|text| {
            let end = text.find(|c: char| !c.is_ascii_alphabetic())?;
            let (word, rest) = text.split_at_checked(end)?;
            let lower = word.to_lowercase();
            let file = BATCH.iter().any(|ending| text.to_lowercase().ends_with(ending));
            let mark = rest.starts_with(['.', ':', '\\', '+', '[', ']', '(']);
            if !BUILT_IN.contains(&lower.as_str()) || file || !mark {
                return None;
            }
            // The mark behind `echo` only stands for the blank.
            let rest = if lower == "echo" { rest.get(1..)? } else { rest };
            Some((Word::text(lower, span), Word::text(rest, span)))
        });
        match glued {
            Some((name, rest)) => {
                (name, Some(rest).filter(|it| it.literal().is_some_and(|it| !it.is_empty())))
            }
            None => {
                normalise(&mut name);
                (name, None)
            }
        }
    }

    /// `/s/q` directly behind a name: switches and no path.
    fn at_glued_switches(&self) -> bool {
        let mut rest = self.rest();
        while let Some(after) = rest.strip_prefix('/') {
            let end = after.find(|c: char| !(c.is_ascii_alphabetic() || c == '?')).unwrap_or(after.len());
            if end == 0 || end > 5 {
                return false;
            }
            rest = after.get(end..).unwrap_or("");
            if rest.starts_with(':') {
                let end = rest.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(rest.len());
                rest = rest.get(end..).unwrap_or("");
            }
        }
        rest.chars()
            .next()
            .is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '&' | '|' | '<' | '>' | ')'))
    }

    /// Arguments and redirects, up to the end of the command.
    fn arguments(&mut self, name: &str, command: &mut Command) {
        let files = FILES.contains(&name);
        let ends: &[char] = if files { &[',', ';', '='] } else { &[] };
        if matches!(name, "cd" | "chdir") {
            return self.change_directory(command);
        }
        loop {
            command.redirects.extend(self.redirects());
            self.blanks();
            if files {
                self.take_while(is_delimiter);
            }
            if self.at_end() {
                return;
            }
            let start = self.at;
            if name == "cmd"
                && self.starts("/")
                && self.rest().get(1..2).is_some_and(|it| "cCkKrR".contains(it))
            {
                // The rest is a command line of its own, in which quotes matter again; no blank is needed before it.
                self.at += 2;
                command
                    .words
                    .push(Word::text(self.text.get(start..self.at).unwrap_or(""), self.since(start)));
                self.blanks();
                if !self.at_end() {
                    let mut code = self.remainder(true);
                    unquote(&mut code);
                    command.words.push(code);
                }
                continue;
            }
            let word = if name == "cmd" && self.eat("/") { self.one_switch(start) } else { self.word(ends) };
            if self.at == start {
                self.bump();
                continue;
            }
            command.words.extend(switches(word, BUILT_IN.contains(&name) || GLUED.contains(&name)));
        }
    }

    /// A switch of `cmd`, which ends where the next begins; the reader stands behind its slash.
    fn one_switch(&mut self, start: usize) -> Word {
        let mut word = self.word(&['/']);
        word.parts.insert(0, Part::Text { text: "/".to_owned(), quoted: false });
        word.span = self.since(start);
        word
    }

    /// `cd /d C:\Program Files`: blanks are part of the path.
    fn change_directory(&mut self, command: &mut Command) {
        self.blanks();
        if self.rest().get(..2).is_some_and(|it| it.eq_ignore_ascii_case("/d")) {
            self.at += 2;
            self.blanks();
        }
        if !self.at_end() {
            let word = self.remainder(false);
            command.words.extend(Some(word).filter(|it| !it.parts.is_empty()));
        }
        command.redirects.extend(self.redirects());
    }

    /// `start "title" /switches command`
    fn start(&mut self, name: Word, start: usize, redirects: Vec<Redirect>) -> Vec<Node> {
        self.blanks();
        let mut titled = false;
        while self.starts("/") || (self.starts("\"") && !titled) {
            // The first quoted word is the title.
            titled |= self.starts("\"");
            let switch = self.word(&[]).literal().unwrap_or_default().to_lowercase();
            self.blanks();
            if matches!(switch.as_str(), "/d" | "/affinity" | "/node" | "/machine") && !self.at_end() {
                self.word(&[]);
                self.blanks();
            }
        }
        let address = self.rest().trim_start_matches('"').get(..8).unwrap_or("").to_lowercase();
        if self.at_end()
            || address.starts_with("http:")
            || address.starts_with("https:")
            || address.starts_with("file:")
        {
            let mut command = Command { words: vec![name], redirects, ..Command::default() };
            self.arguments("start", &mut command);
            command.span = self.since(start);
            return vec![Node::Command(command)];
        }
        let nodes = with(self.deeper(Self::command), redirects);
        if nodes.is_empty() { nodes } else { vec![Node::Background(Box::new(single(nodes)))] }
    }
}

/// The command as a node, when it does anything.
fn finish(mut command: Command) -> Vec<Node> {
    let text =
        |index: usize| command.words.get(index).and_then(Word::literal).unwrap_or_default().to_lowercase();
    let name = text(0);
    if name == "echo"
        && command.words.len() == 2
        && matches!(text(1).as_str(), "on" | "off")
        && command.redirects.is_empty()
    {
        return Vec::new();
    }
    let drive = matches!(name.as_bytes(), [letter, b':'] if letter.is_ascii_alphabetic());
    if drive || name == "chdir" {
        let span = command.span;
        if !drive {
            command.words.remove(0);
        }
        command.words.insert(0, Word::text("cd", span));
    }
    vec![Node::Command(command)]
}

fn name_of(command: &Command) -> Option<String> {
    command.words.first().and_then(Word::literal)
}

/// The nodes with redirects that were written in front of them.
fn with(nodes: Vec<Node>, redirects: Vec<Redirect>) -> Vec<Node> {
    if redirects.is_empty() { nodes } else { vec![Node::Group { body: nodes, redirects }] }
}

/// Takes the quotes off that hold a whole command line.
fn unquote(word: &mut Word) {
    let text = |part: Option<&Part>| match part {
        Some(Part::Text { text, .. } | Part::Glob(text)) => text.clone(),
        _ => String::new(),
    };
    let (first, last) = (text(word.parts.first()), text(word.parts.last()));
    if !first.starts_with('"') || !last.ends_with('"') || (word.parts.len() == 1 && first.len() < 2) {
        return;
    }
    if let Some(Part::Text { text, .. } | Part::Glob(text)) = word.parts.last_mut() {
        text.pop();
    }
    if let Some(Part::Text { text, .. } | Part::Glob(text)) = word.parts.first_mut() {
        text.remove(0);
    }
    word.parts.retain(|it| !matches!(it, Part::Text { text, .. } if text.is_empty()));
}

/// `/s/q` of a command that is built in is `/s` and `/q`.
fn switches(word: Word, built_in: bool) -> Vec<Word> {
    let Some(text) = word.literal().filter(|it| built_in && it.starts_with('/')) else { return vec![word] };
    let pieces: Vec<&str> = text.split('/').skip(1).collect();
    let is_switch = |piece: &str| {
        let letters = piece.split_once(':').map_or(piece, |it| it.0);
        !letters.is_empty()
            && letters.len() <= 3
            && letters.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '?'))
    };
    if pieces.len() < 2 || !pieces.iter().all(|it| is_switch(it)) || text.contains(is_blank) {
        return vec![word];
    }
    pieces.into_iter().map(|piece| Word::text(format!("/{piece}"), word.span)).collect()
}

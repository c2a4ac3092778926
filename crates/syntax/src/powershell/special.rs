//! Cmdlets that change what later text means, and those that take patterns.

use super::builder::is_glob;
use super::cursor::Reader;
use crate::script::{Assign, Command, Node, Part, Word};

/// Cmdlets whose paths are patterns, quoted or not.
const PATTERNS: &[&str] = &[
    "clear-content",
    "clear-item",
    "copy-item",
    "get-childitem",
    "get-content",
    "get-item",
    "invoke-item",
    "move-item",
    "remove-item",
];

impl Reader<'_> {
    /// The node for a command, which is the command itself except for those that are known here.
    pub(super) fn special(&mut self, mut command: Command) -> Node {
        let name = command.words.first().and_then(Word::literal).unwrap_or_default();
        match name.as_str() {
            "set-alias" | "new-alias" => {
                if let (Some(alias), Some(target)) = named_pair(&command)
                    && let (Some(alias), Some(target)) = (alias.literal(), target.literal())
                {
                    let target = self.resolve(&target, &[]);
                    self.named.insert(alias.to_lowercase(), target);
                }
            }
            "set-variable" | "new-variable" => {
                if let (Some(variable), Some(value)) = named_pair(&command)
                    && let Some(name) = variable.literal()
                {
                    let (name, value, span) = (name.to_lowercase(), value.clone(), command.span);
                    return Node::Assign(Assign { name, values: vec![value], append: false, span });
                }
            }
            "start-job" | "start-threadjob" => return Node::Background(Box::new(Node::Command(command))),
            // The shells know these, without names for their arguments.
            "cd" | "pushd" => {
                command.words.retain(|word| !word.literal().is_some_and(|it| is_path_parameter(&it)))
            }
            it if PATTERNS.contains(&it) => patterns(&mut command.words),
            _ => {}
        }
        Node::Command(command)
    }
}

/// `-Path`, `-LiteralPath`, `-PassThru`, abbreviated or not.
fn is_path_parameter(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.len() > 1 && ["-path", "-literalpath", "-passthru"].iter().any(|it| it.starts_with(&text))
}

/// The values of `-Name` and `-Value`, by name or by position.
fn named_pair(command: &Command) -> (Option<&Word>, Option<&Word>) {
    let (mut name, mut value) = (None, None);
    let mut rest = command.words.iter().skip(1);
    while let Some(word) = rest.next() {
        let text = word.literal().unwrap_or_default().to_lowercase();
        match text.strip_prefix('-').filter(|it| !it.is_empty()) {
            Some(it) if "name".starts_with(it) => name = rest.next(),
            Some(it) if "value".starts_with(it) => value = rest.next(),
            Some("scope" | "option" | "description" | "visibility") => drop(rest.next()),
            Some(_) => {}
            None if name.is_none() => name = Some(word),
            None => value = value.or(Some(word)),
        }
    }
    (name, value)
}

/// Makes patterns of quoted texts, except behind `-LiteralPath`.
fn patterns(words: &mut [Word]) {
    let mut literal = false;
    for word in words.iter_mut().skip(1) {
        if !literal {
            pattern(word);
        }
        let text = word.literal().unwrap_or_default().to_lowercase();
        literal = text == "-lp" || (text.starts_with("-l") && "-literalpath".starts_with(&text));
    }
}

fn pattern(word: &mut Word) {
    for part in &mut word.parts {
        match part {
            Part::Text { text, .. } if is_glob(text) => *part = Part::Glob(std::mem::take(text)),
            Part::List(words) => words.iter_mut().for_each(pattern),
            _ => {}
        }
    }
    let Some(Part::Text { text, quoted: true }) = word.parts.first_mut() else { return };
    if text == "~" || text.starts_with("~/") || text.starts_with("~\\") {
        text.remove(0);
        word.parts.insert(0, Part::Tilde(String::new()));
        word.parts.retain(|it| !matches!(it, Part::Text { text, .. } if text.is_empty()));
    }
}

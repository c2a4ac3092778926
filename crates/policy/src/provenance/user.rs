//! What the user's words name.

use std::cell::OnceCell;
use std::collections::HashSet;

use countersign_model::MarkKind;
use countersign_scan::provenance::items;

use crate::context::Context;

/// The user's words, read when a rule first asks for them and then kept for the others.
#[derive(Debug, Default)]
pub struct Said(OnceCell<Read>);

/// The user's words of one review.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    cx: &'a Context<'a>,
}

#[derive(Debug)]
struct Read {
    named: HashSet<(MarkKind, String)>,
    text: String,
}

impl<'a> Words<'a> {
    pub(crate) fn new(cx: &'a Context<'a>) -> Self {
        Self { cx }
    }

    fn read(&self) -> &'a Read {
        self.cx.said_things.0.get_or_init(|| {
            let mut named = HashSet::new();
            let mut text = String::new();
            for utterance in self.cx.utterances {
                let own = without_pasted(&utterance.text);
                items(&own, &mut |item| {
                    named.insert((item.kind, item.name.to_owned()));
                });
                text.push_str(&own.to_lowercase());
                text.push('\n');
            }
            Read { named, text }
        })
    }

    /// The words name the thing: it, or the whole of its name among other words.
    pub(crate) fn name(&self, kind: MarkKind, name: &str) -> bool {
        let read = self.read();
        if read.named.contains(&(kind, name.to_owned())) {
            return true;
        }
        match kind {
            // Said without a dot behind it or in front.
            MarkKind::Host | MarkKind::Place | MarkKind::Mail | MarkKind::Repository => {
                contains_whole(&read.text, name)
            }
            MarkKind::Path => contains_whole(&read.text, name) || contains_whole(&read.text, base(name)),
            MarkKind::Name | MarkKind::Package => name.len() >= 3 && contains_whole(&read.text, name),
            MarkKind::Token => name.len() >= 8 && read.text.contains(name),
            MarkKind::Command => {
                let flat = read.text.split_whitespace().collect::<Vec<_>>().join(" ");
                flat.contains(name)
            }
        }
    }

    /// The words hold a word.
    pub(crate) fn hold(&self, word: &str) -> bool {
        contains_whole(&self.read().text, word)
    }

    /// The words ask for an answer to what came in.
    pub(crate) fn ask_for_reply(&self) -> bool {
        [
            "reply",
            "respond",
            "answer",
            "replies",
            "responses",
            "answers",
            "follow up",
            "get back",
            "antworte",
            "réponds",
            "responde",
        ]
        .iter()
        .any(|word| self.hold(word))
    }

    /// The user told the agent to go by this source: "follow the steps in docs/deploy.md".
    pub(crate) fn delegate_to(&self, source: &str) -> bool {
        const GO_BY: &[&str] = &[
            "follow",
            "following",
            "steps",
            "instructions",
            "guide",
            "according",
            "described",
            "documented",
            "tutorial",
            "as per",
            "set up",
            "setup",
            "install",
            "runbook",
            "says",
            "quickstart",
            "getting started",
            "readme",
        ];
        let lower = source.to_lowercase();
        let named = match lower.split_once("://") {
            Some((_, rest)) => {
                let rest = rest.trim_end_matches('/');
                let host = rest.split('/').next().unwrap_or(rest);
                contains_whole(&self.read().text, rest)
                    || !countersign_scan::provenance::is_shared(host)
                        && self.name(MarkKind::Host, &countersign_scan::provenance::registrable(host))
            }
            None => {
                let base = base(&lower);
                let bare = base.split('.').next().unwrap_or(base);
                let text = &self.read().text;
                contains_whole(text, base) || bare.len() >= 4 && contains_whole(text, bare)
            }
        };
        named && GO_BY.iter().any(|word| self.hold(word))
    }
}

/// Fenced blocks and quoted lines are somebody else's text.
fn without_pasted(text: &str) -> String {
    let mut fenced = false;
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            fenced = !fenced;
            continue;
        }
        if !fenced && !trimmed.starts_with('>') {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

fn base(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

/// The text holds the name with no letter, digit or part of a name beside it.
pub(crate) fn contains_whole(text: &str, name: &str) -> bool {
    if name.is_empty() {
        return false;
    }
    let part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    text.match_indices(name).any(|(at, _)| {
        let before = text.get(..at).and_then(|t| t.chars().next_back());
        let mut after = text.get(at + name.len()..).unwrap_or("").chars();
        let next = after.next();
        // `evil.example` is not said by `evil.example.org`, nor by `not.evil.example` when it is somebody's mail.
        let goes_on = next == Some('.') && part(after.next());
        !part(before) && !part(next) && !goes_on
    })
}

//! Loops: which rounds are followed, and what is left of the variables afterwards.

use std::collections::BTreeMap;

use countersign_syntax::{Node, Word};

use super::Walker;
use crate::value::{Flow, HOLE, Value};

/// Loops over known words and lines are followed through this many rounds.
const MAX_ROUNDS: usize = 24;

impl Walker<'_> {
    /// `for variable in words`.
    pub(super) fn rounds(&mut self, variable: &str, words: &[Word], body: &[Node], stdin: &Flow) -> Flow {
        let mut values: Vec<Value> = Vec::new();
        for word in words {
            for value in self.word(word) {
                values.extend(value.flatten());
            }
        }
        let mut out = Flow::default();
        // One word may stand for many: then the rounds cannot be counted.
        let counted = !values.iter().any(|v| v.glob || v.is_unknown());
        if values.len() > MAX_ROUNDS {
            // Too many to follow one by one: the first of them stand for the rest, whose names are not looked at.
            values.truncate(MAX_ROUNDS);
            values.push(Value::unknown(words.first().map_or_else(Default::default, |w| w.span)));
        }
        if values.is_empty() {
            return out;
        }
        let before = self.saved_state().variables;
        for value in values.clone() {
            // Loops in loops: every round is a step, or the rounds would multiply without a bound.
            if !self.step(value.span) {
                break;
            }
            self.bound(variable, &value);
            self.bind(variable, value);
            let more = self.nodes(body, stdin);
            super::nodes::append(&mut out, &more);
        }
        if !counted {
            self.later_rounds(&before, Some(variable), &[], body, stdin);
        }
        if body.iter().any(breaks) {
            for value in values {
                self.may_hold(variable, value);
            }
        }
        out
    }

    /// `while` and `until`, and loops that count: as often as there are lines to read, or until nothing changes.
    pub(super) fn rounds_while(&mut self, condition: &[Node], body: &[Node], stdin: &Flow) -> Flow {
        let mut out = Flow::default();
        let known = self.in_shell() && !stdin.is_unknown() && !stdin.number;
        let lines = if known { stdin.text.lines().count() } else { 0 };
        let begin = self.state.lines_read;
        let before = self.saved_state().variables;
        for round in 0..=MAX_ROUNDS {
            let read = self.state.lines_read;
            let unknown = Value::unknown(stdin.span);
            let input = if round == MAX_ROUNDS { &unknown } else { stdin };
            let shown = self.nodes(condition, input);
            super::nodes::append(&mut out, &shown);
            let more = self.nodes(body, input);
            super::nodes::append(&mut out, &more);
            let reads_on = self.state.lines_read > read && self.state.lines_read < lines;
            if !reads_on || !self.step(stdin.span) {
                break;
            }
        }
        if self.state.lines_read > begin && self.state.lines_read >= lines {
            // The read that finds the end leaves its variables empty.
            let from = self.effects.len();
            self.nodes(condition, stdin);
            self.drop_repeated(from);
        }
        if lines == 0 || self.state.lines_read == begin {
            self.later_rounds(&before, None, condition, body, stdin);
            self.open_values(&[before]);
        }
        out
    }

    /// What a round binds is what the next one begins with. Rounds whose number is not known are walked once more, and
    /// what still changes is not known afterwards.
    fn later_rounds(
        &mut self,
        before: &BTreeMap<String, Value>,
        variable: Option<&str>,
        condition: &[Node],
        body: &[Node],
        stdin: &Flow,
    ) {
        if self.again {
            return;
        }
        let first = self.saved_state().variables;
        let changed = |old: &BTreeMap<String, Value>, new: &BTreeMap<String, Value>| -> Vec<String> {
            let differs = |(name, value): &(&String, &Value)| {
                old.get(*name).is_some_and(|o| o.text != value.text) && Some(name.as_str()) != variable
            };
            new.iter().filter(differs).map(|(name, _)| name.clone()).collect()
        };
        if changed(before, &first).is_empty() {
            return;
        }
        self.once_more(condition, body, stdin);
        let moving = changed(&first, &self.state.variables);
        if moving.is_empty() {
            return;
        }
        for name in moving {
            let Some(value) = self.state.variables.get(&name).cloned() else { continue };
            let counts = value.text.trim().parse::<i64>().is_ok();
            let text = if counts { "1".to_owned() } else { HOLE.to_string() };
            self.bind(&name, Value { text, number: counts, list: None, ..value });
        }
        self.once_more(condition, body, stdin);
    }

    fn once_more(&mut self, condition: &[Node], body: &[Node], stdin: &Flow) {
        let from = self.effects.len();
        let kept = self.state.lines_read;
        self.nodes(condition, stdin);
        self.nodes(body, stdin);
        self.state.lines_read = kept;
        self.drop_repeated(from);
    }
}

/// The loop may be left here, before its words are used up.
fn breaks(node: &Node) -> bool {
    match node {
        Node::Command(command) => command.words.first().and_then(Word::literal).is_some_and(|w| w == "break"),
        Node::Sequence(body) | Node::Group { body, .. } => body.iter().any(breaks),
        Node::Branch { arms, .. } => arms.iter().flatten().any(breaks),
        _ => false,
    }
}

//! SQL, over all its dialects: each statement is a command named after its verb and object.
//!
//! `sql:drop table` with the names as words, `sql:delete` with the table and `--where` when it has a condition that is one,
//! `sql:copy` with `--program`, `sql:meta !` for the shell commands of clients, `sql:fn NAME` for functions that leave the
//! database. Several verbs in one statement (Transact-SQL needs no semicolons) are several commands. Statements inside
//! text that is executed (`EXEC('…')`, `PREPARE … FROM '…'`, `DO $$…$$`) are read too; the bodies of functions and
//! triggers are not: they only run when called.

mod change;
mod client;
mod cursor;
mod define;
mod execute;
mod functions;
mod split;
mod token;
mod verbs;

#[cfg(test)]
mod tests;

use crate::script::{Node, Opaque, Script};
use countersign_model::Span;
use std::collections::HashMap;
use token::{Lexer, Reading};

/// Texts inside texts that are followed.
const MAX_DEPTH: usize = 3;

/// Reads SQL.
#[must_use]
pub fn read(text: &str) -> Script {
    read_at(text, 0)
}

/// Reads SQL that stands inside other SQL.
fn read_at(text: &str, depth: usize) -> Script {
    if depth > MAX_DEPTH {
        return Script::opaque(Span::new(0, text.len()), format!("text in text, deeper than {MAX_DEPTH}"));
    }
    let (mut body, doubtful, open) = read_as(text, Reading::Standard, depth);
    let mut opaque = open;
    if doubtful {
        let (other, _, open) = read_as(text, Reading::MySql, depth);
        // The same statement stands at the same place in both.
        let mut known: HashMap<Span, Vec<Node>> = HashMap::new();
        for node in &body {
            known.entry(span_of(node)).or_default().push(node.clone());
        }
        body.extend(
            other.into_iter().filter(|it| !known.get(&span_of(it)).is_some_and(|same| same.contains(it))),
        );
        // Where one reading finds no end of a string, the other is the right one.
        opaque = opaque.and(open);
    }
    let opaque = opaque.map(|span| Opaque { span, why: "string or comment without end".to_owned() });
    Script { body, opaque: opaque.into_iter().collect() }
}

fn span_of(node: &Node) -> Span {
    match node {
        Node::Command(command) => command.span,
        _ => Span::default(),
    }
}

fn read_as(text: &str, reading: Reading, depth: usize) -> (Vec<Node>, bool, Option<Span>) {
    let mut lexer = Lexer::new(text, reading);
    let tokens = lexer.run();
    let body = split::commands(&tokens, depth).into_iter().map(Node::Command).collect();
    (body, lexer.doubtful, lexer.open)
}

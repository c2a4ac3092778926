//! `a && b || c`: what runs only sometimes.

use shuck_ast::BinaryOp;

use crate::script::{Node, Part, Word};

/// A list as nodes, one after the other. What stands behind `&&` or `||` and binds something is a branch: afterwards
/// either value may hold.
pub(super) fn joined(parts: Vec<(Option<BinaryOp>, Vec<Node>)>) -> Vec<Node> {
    let mut out: Vec<Node> = Vec::new();
    let mut run: Vec<Node> = Vec::new();
    // What runs behind a command that cannot fail always runs.
    let mut certain = true;
    let mut chain = false;
    for (op, nodes) in parts {
        let continues = chain && op == Some(BinaryOp::And);
        if !continues {
            flush(&mut out, &mut run, certain);
            certain = match op {
                None => true,
                Some(BinaryOp::And) => out.last().is_some_and(cannot_fail),
                Some(_) => false,
            };
        }
        chain = op == Some(BinaryOp::And) || op.is_none();
        if op.is_none() {
            out.extend(nodes);
            chain = false;
            continue;
        }
        run.extend(nodes);
    }
    flush(&mut out, &mut run, certain);
    out
}

fn flush(out: &mut Vec<Node>, run: &mut Vec<Node>, certain: bool) {
    let nodes = std::mem::take(run);
    let certain = certain && nodes.iter().rev().skip(1).all(cannot_fail);
    if certain || !nodes.iter().any(binds) {
        out.extend(nodes);
        return;
    }
    out.push(Node::Branch {
        condition: Vec::new(),
        arms: vec![nodes],
        exhaustive: false,
        redirects: Vec::new(),
    });
}

/// The node changes a variable, the arguments or the directory.
fn binds(node: &Node) -> bool {
    match node {
        Node::Command(command) => match command.words.first() {
            None => !command.assigns.is_empty(),
            Some(word) => word.literal().is_some_and(|name| {
                matches!(
                    name.as_str(),
                    "read"
                        | "export"
                        | "declare"
                        | "local"
                        | "typeset"
                        | "readonly"
                        | "mapfile"
                        | "readarray"
                        | "printf"
                        | "eval"
                        | "unset"
                        | "shift"
                        | "set"
                        | "source"
                        | "."
                        | "getopts"
                        | "let"
                        | "cd"
                        | "pushd"
                        | "popd"
                        | ":"
                )
            }),
        },
        Node::Assign(_) => true,
        Node::Sequence(body) | Node::Group { body, .. } | Node::Loop { body, .. } => body.iter().any(binds),
        Node::Branch { condition, arms, .. } => condition.iter().chain(arms.iter().flatten()).any(binds),
        _ => false,
    }
}

/// The command succeeds whatever the world is like: a plain assignment, `true`.
fn cannot_fail(node: &Node) -> bool {
    let plain = |word: &Word| {
        word.parts.iter().all(|part| {
            matches!(
                part,
                Part::Text { .. } | Part::Variable { .. } | Part::Tilde(_) | Part::Arithmetic { .. }
            )
        })
    };
    match node {
        Node::Command(command) => match command.words.first().and_then(Word::literal) {
            None => command.words.is_empty() && command.assigns.iter().flat_map(|a| &a.values).all(plain),
            Some(name) => {
                matches!(name.as_str(), "true" | ":" | "export" | "echo" | "printf" | "local" | "declare")
            }
        },
        Node::Sequence(body) => body.iter().all(cannot_fail),
        _ => false,
    }
}

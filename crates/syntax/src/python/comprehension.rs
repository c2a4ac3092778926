//! Comprehensions, and what any loop runs over.

use super::names::{Binding, Frame, dotted};
use super::{Reader, span, words};
use crate::script::{Assign, Node, Word};
use countersign_model::Span;
use ruff_python_ast::{Comprehension, Expr, ExprCall};

/// What a loop runs over.
pub(super) struct Run {
    pub(super) variable: Option<String>,
    pub(super) words: Vec<Word>,
    /// The other names of `for a, b in …`, bound first thing in the body.
    pub(super) first: Vec<Node>,
}

impl Reader<'_> {
    /// `[element for … in … if …]`.
    pub(super) fn comprehension(
        &mut self,
        generators: &[Comprehension],
        key: Option<&Expr>,
        element: &Expr,
        at: Span,
    ) -> Word {
        if let Some(kept) = generators.iter().find(|g| matches!(g.target, Expr::Subscript(_))) {
            // `[… for x["name"] in …]`: what machines make of a program that shall be one expression.
            self.opaque(span(&kept.target), "a comprehension that keeps variables in a table");
        }
        self.scopes.push(Frame::default());
        self.forget();
        let word = match generators {
            // A filter gives what it is given.
            [only] if key.is_none() && is_same(&only.target, element) => self.filter(only),
            _ => {
                let nodes = self.nested(generators, key, element, at);
                words::output(nodes, at)
            }
        };
        self.scopes.pop();
        self.forget();
        word
    }

    fn filter(&mut self, only: &Comprehension) -> Word {
        let run = self.over(&only.target, &only.iter);
        let span = span(&only.iter);
        for condition in &only.ifs {
            self.run_expr(condition);
        }
        let mut words = run.words;
        match (words.pop(), words.is_empty()) {
            (Some(one), true) if !words::is_list(&one) => one,
            (last, _) => {
                words.extend(last);
                words::list(words, span)
            }
        }
    }

    fn nested(
        &mut self,
        generators: &[Comprehension],
        key: Option<&Expr>,
        element: &Expr,
        at: Span,
    ) -> Vec<Node> {
        let Some((first, rest)) = generators.split_first() else {
            let (value, mut nodes) = self.apart(|reader| {
                if let Some(key) = key {
                    reader.run_expr(key);
                }
                reader.expr(element)
            });
            let calls = matches!(value.parts.as_slice(), [crate::script::Part::Output { .. }]);
            if calls {
                nodes.extend(words::nodes(value));
            } else {
                nodes.push(Node::Command(words::command("py:yield", vec![value], at)));
            }
            return nodes;
        };
        if !self.enter(at) {
            return Vec::new();
        }
        // Of the first iterable all is evaluated outside; of the others inside, where `pending` is theirs.
        let (run, mut nodes) = self.apart(|reader| reader.over(&first.target, &first.iter));
        let (condition, mut body) = self.apart(|reader| {
            first.ifs.iter().flat_map(|condition| words::nodes(reader.expr(condition))).collect::<Vec<_>>()
        });
        body.splice(0..0, run.first);
        body.extend(condition);
        body.extend(self.nested(rest, key, element, at));
        self.leave();
        nodes.push(Node::Loop {
            variable: run.variable,
            words: run.words,
            condition: Vec::new(),
            body,
            redirects: Vec::new(),
            endless: false,
            span: at,
        });
        nodes
    }

    /// What `for target in iterable` runs over; the names of the target are bound.
    pub(super) fn over(&mut self, target: &Expr, iterable: &Expr) -> Run {
        let elements = self.elements(iterable);
        let item = self.item_type(iterable);
        let at = span(target);
        let (target, iterable, kind) = shape(target, iterable);
        let words = match kind {
            Shape::Count => {
                if let Expr::Call(call) = iterable {
                    for word in self.arguments(&call.arguments).words() {
                        self.run(word);
                    }
                }
                vec![Word::unknown(at)]
            }
            Shape::Rows(rows) => return self.rows(target, rows),
            Shape::Plain | Shape::Walk => {
                let word = self.expr(iterable);
                words::items(word).unwrap_or_else(|word| vec![word])
            }
        };
        let walk = matches!(kind, Shape::Walk);
        let names = flatten(target);
        let mut run = Run { variable: None, words, first: Vec::new() };
        for name in &names {
            self.bind(name, Binding { targets: elements.clone(), ..Binding::default() });
        }
        if let ([only], Some(ty)) = (names.as_slice(), item) {
            self.bind(only, Binding { ty: Some(ty), targets: elements, ..Binding::default() });
        }
        let mut names = names.into_iter();
        run.variable = names.next();
        let Some(first) = run.variable.clone() else { return run };
        for name in names {
            // Each of the others is a part of the same item; names of files that a walk finds are not its root.
            let value = if walk { Word::unknown(at) } else { words::variable(first.clone(), at) };
            run.first.push(assign(name, value, at));
        }
        run
    }

    /// `for a, b in [(1, 2), (3, 4)]`: the first name runs, the others are any of their column.
    fn rows(&mut self, target: &Expr, rows: Vec<&[Expr]>) -> Run {
        let names = flatten(target);
        let at = span(target);
        let mut columns: Vec<Vec<Word>> = names.iter().map(|_| Vec::new()).collect();
        let mut bindings: Vec<Binding> = names.iter().map(|_| Binding::default()).collect();
        for row in rows {
            for ((value, column), binding) in row.iter().zip(&mut columns).zip(&mut bindings) {
                let targets = self.targets(value);
                super::names::merge(&mut binding.targets, &targets);
                let ty = self.type_of(value);
                binding.ty = binding.ty.take().or(ty);
                column.push(self.expr(value));
            }
        }
        for (name, binding) in names.iter().zip(bindings) {
            self.bind(name, binding);
        }
        let mut all = names.into_iter().zip(columns);
        let (variable, words) = all.next().map(|(name, words)| (Some(name), words)).unwrap_or_default();
        let first = all.map(|(name, words)| assign(name, words::list(words, at), at)).collect();
        Run { variable, words, first }
    }
}

enum Shape<'e> {
    Plain,
    /// `range(…)`.
    Count,
    /// `os.walk(…)`.
    Walk,
    /// A literal of rows of the target's width.
    Rows(Vec<&'e [Expr]>),
}

/// Sees through `enumerate`, `items`, and literals of rows.
fn shape<'e>(target: &'e Expr, iterable: &'e Expr) -> (&'e Expr, &'e Expr, Shape<'e>) {
    let pair = match target {
        Expr::Tuple(it) => Some(it.elts.as_slice()),
        Expr::List(it) => Some(it.elts.as_slice()),
        _ => None,
    };
    if let (Expr::Call(call), Some([_, second])) = (iterable, pair) {
        let name = dotted(&call.func);
        if let (Some("enumerate"), Some(of)) = (name.as_deref(), call.arguments.args.first()) {
            return shape(second, of);
        }
        if let Expr::Attribute(method) = call.func.as_ref()
            && method.attr.as_str() == "items"
            && matches!(second, Expr::Name(_))
        {
            return (second, iterable, Shape::Plain);
        }
    }
    if let Expr::Call(call) = iterable {
        match last_segment(call).as_deref() {
            Some("range" | "xrange" | "count") => return (target, iterable, Shape::Count),
            Some("walk" | "fwalk") => return (target, iterable, Shape::Walk),
            _ => {}
        }
    }
    let elements = match iterable {
        Expr::List(it) => it.elts.as_slice(),
        Expr::Tuple(it) => it.elts.as_slice(),
        _ => &[],
    };
    if let Some(names) = pair {
        let row = |element: &'e Expr| match element {
            Expr::Tuple(it) if it.elts.len() == names.len() => Some(it.elts.as_slice()),
            Expr::List(it) if it.elts.len() == names.len() => Some(it.elts.as_slice()),
            _ => None,
        };
        let plain = names.iter().all(|name| matches!(name, Expr::Name(_)));
        let rows: Option<Vec<&[Expr]>> = elements.iter().map(row).collect();
        if let Some(rows) = rows.filter(|rows| plain && !rows.is_empty()) {
            return (target, iterable, Shape::Rows(rows));
        }
    }
    (target, iterable, Shape::Plain)
}

fn last_segment(call: &ExprCall) -> Option<String> {
    let name = dotted(&call.func)?;
    name.rsplit('.').next().map(str::to_owned)
}

/// The names of a target, those in brackets too.
fn flatten(target: &Expr) -> Vec<String> {
    let mut out = Vec::new();
    let mut todo = vec![target];
    while let Some(target) = todo.pop() {
        match target {
            Expr::Tuple(it) => todo.extend(it.elts.iter().rev()),
            Expr::List(it) => todo.extend(it.elts.iter().rev()),
            Expr::Starred(it) => todo.push(&it.value),
            _ => out.extend(dotted(target)),
        }
    }
    out
}

fn is_same(target: &Expr, element: &Expr) -> bool {
    matches!((target, element), (Expr::Name(a), Expr::Name(b)) if a.id == b.id)
}

fn assign(name: String, value: Word, at: Span) -> Node {
    Node::Assign(Assign { name, values: vec![value], append: false, span: at })
}

//! Statements.

use super::assign::set;
use super::names::{Target, dotted};
use super::{Reader, known, span, words};
use crate::script::{Node, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, Stmt};

impl Reader<'_> {
    /// The nodes of a block.
    pub(super) fn block(&mut self, body: &[Stmt]) -> Vec<Node> {
        self.statements(body, false)
    }

    /// The nodes of the body of a class.
    pub(super) fn class_block(&mut self, body: &[Stmt]) -> Vec<Node> {
        self.statements(body, true)
    }

    fn statements(&mut self, body: &[Stmt], in_class: bool) -> Vec<Node> {
        let (Some(first), Some(last)) = (body.first(), body.last()) else { return Vec::new() };
        if !self.enter(span(first).join(span(last))) {
            return Vec::new();
        }
        let outer = std::mem::take(&mut self.pending);
        let outside = std::mem::replace(&mut self.in_class_body, in_class);
        let mut out = Vec::new();
        let mut rest = body;
        while let Some((statement, more)) = rest.split_first() {
            rest = more;
            self.forget();
            if let Some(next) = more.first()
                && self.python2(statement, next, &mut out)
            {
                rest = more.split_first().map(|(_, rest)| rest).unwrap_or_default();
                continue;
            }
            self.statement(statement, in_class, &mut out);
            out.append(&mut self.pending);
        }
        self.in_class_body = outside;
        self.pending = outer;
        self.leave();
        out
    }

    fn statement(&mut self, statement: &Stmt, in_class: bool, out: &mut Vec<Node>) {
        let at = span(statement);
        match statement {
            Stmt::Expr(it) => match it.value.as_ref() {
                Expr::Yield(value) => {
                    let value = value.value.as_deref().map(|value| self.expr(value));
                    self.give(value, at, out);
                }
                Expr::YieldFrom(value) => {
                    let value = self.expr(&value.value);
                    self.give(Some(value), at, out);
                }
                value => self.run_into(value, out),
            },
            Stmt::Assign(it) => {
                if in_class {
                    self.special_members(&it.targets, &it.value, out);
                }
                self.assignment(it, out);
            }
            Stmt::AugAssign(it) => self.augmented(it, out),
            Stmt::AnnAssign(it) => {
                self.run_into(&it.annotation, out);
                let annotated = self.annotated(&it.annotation);
                let Some(value) = it.value.as_deref() else { return };
                let mut binding = self.binding_of(value);
                binding.ty = binding.ty.or(annotated);
                let word = self.expr(value);
                out.append(&mut self.pending);
                self.bind_target(&it.target, binding, Some(&word));
                self.assign(&it.target, word, at, out);
            }
            Stmt::For(it) => self.for_loop(it, out),
            Stmt::While(it) => self.while_loop(it, out),
            Stmt::If(it) => self.branch(it, out),
            Stmt::With(it) => self.with(it, out),
            Stmt::Try(it) => self.attempt(it, out),
            Stmt::Match(it) => self.match_on(it, out),
            Stmt::FunctionDef(it) => self.function(it, in_class, out),
            Stmt::ClassDef(it) => self.class(it, in_class, out),
            Stmt::Return(it) => {
                let value =
                    it.value.as_deref().map_or_else(|| Word::text("None", at), |value| self.expr(value));
                out.append(&mut self.pending);
                out.push(Node::Return(value));
            }
            Stmt::Delete(it) => {
                for target in &it.targets {
                    self.run_into(target, out);
                }
            }
            Stmt::Raise(it) => {
                for value in [&it.exc, &it.cause].into_iter().flatten() {
                    self.run_into(value, out);
                }
            }
            Stmt::Assert(it) => {
                self.run_into(&it.test, out);
                if let Some(message) = &it.msg {
                    self.run_into(message, out);
                }
            }
            Stmt::Import(it) => self.import(it),
            Stmt::ImportFrom(it) => self.import_from(it),
            Stmt::IpyEscapeCommand(_) => self.opaque(at, "a command of an interactive shell"),
            Stmt::TypeAlias(_)
            | Stmt::Global(_)
            | Stmt::Nonlocal(_)
            | Stmt::Pass(_)
            | Stmt::Break(_)
            | Stmt::Continue(_) => {}
        }
    }

    /// Runs an expression for what it does.
    pub(super) fn run_into(&mut self, expr: &Expr, out: &mut Vec<Node>) {
        let word = self.expr(expr);
        out.append(&mut self.pending);
        out.extend(words::nodes(word));
    }

    /// `yield value`.
    fn give(&mut self, value: Option<Word>, at: Span, out: &mut Vec<Node>) {
        out.append(&mut self.pending);
        if let Some(value) = value {
            out.push(Node::Command(words::command("py:yield", vec![value], at)));
        }
    }

    /// `__getitem__ = os.system` in a class: Python calls it.
    fn special_members(&mut self, names: &[Expr], value: &Expr, out: &mut Vec<Node>) {
        let special = |name: &Expr| dotted(name).is_some_and(|name| name.starts_with("__"));
        if !names.iter().any(special) {
            return;
        }
        let at = span(value);
        for target in self.callable(value) {
            let call = self.invoke(&target, vec![Word::unknown(at)], at);
            out.push(Node::Background(Box::new(call)));
        }
    }

    /// `print "x"` and `exec code` of Python 2, which the parser reads as two statements on one line.
    fn python2(&mut self, statement: &Stmt, next: &Stmt, out: &mut Vec<Node>) -> bool {
        let (Stmt::Expr(verb), Stmt::Expr(value)) = (statement, next) else { return false };
        let Expr::Name(name) = verb.value.as_ref() else { return false };
        let name = name.id.as_str();
        if !matches!(name, "print" | "exec") || self.lookup(name).is_some() {
            return false;
        }
        let (first, last) = (span(verb), span(value));
        let between = self.text.get(first.end..last.start).unwrap_or("\n");
        if between.is_empty() || !between.chars().all(|c| c == ' ' || c == '\t') {
            return false;
        }
        let value = match value.value.as_ref() {
            // `exec code in names`.
            Expr::Compare(it) if name == "exec" => &it.left,
            value => value,
        };
        let mut given = Vec::new();
        match value {
            Expr::Tuple(it) => given.extend(it.elts.iter().map(|item| self.expr(item))),
            _ => given.push(self.expr(value)),
        }
        out.append(&mut self.pending);
        let at = first.join(last);
        out.push(Node::Command(words::command(&format!("py:{name}"), given, at)));
        self.understood.push(at);
        true
    }

    /// `with`: the context is entered, bound, left.
    pub(super) fn with(&mut self, it: &ruff_python_ast::StmtWith, out: &mut Vec<Node>) {
        let mut ends = Vec::new();
        for item in &it.items {
            let at = span(&item.context_expr);
            let ty = self.type_of(&item.context_expr);
            let value = self.expr(&item.context_expr);
            out.append(&mut self.pending);
            let object = match &item.optional_vars {
                Some(target) => {
                    let binding = super::names::Binding { ty: ty.clone(), ..Default::default() };
                    self.bind_target(target, binding, None);
                    let object = dotted(target).map(|name| words::variable(self.normal(name), at));
                    self.assign(target, value, at, out);
                    out.append(&mut self.pending);
                    object
                }
                None => {
                    out.extend(words::nodes(value));
                    None
                }
            };
            if let Some(super::types::Type::Local(class)) = ty {
                let object = object.unwrap_or_else(|| Word::unknown(at));
                for (method, late) in
                    [("__enter__", false), ("__aenter__", false), ("__exit__", true), ("__aexit__", true)]
                {
                    if let Some(function) = self.method(&class, method) {
                        let call = Node::Command(words::command(&function, vec![object.clone()], at));
                        if late { ends.push(call) } else { out.push(call) }
                    }
                }
            }
        }
        out.extend(self.block(&it.body));
        out.extend(ends.into_iter().rev());
    }

    /// The value that `match` captures under a name.
    pub(super) fn capture(&mut self, name: &str, value: &Word, at: Span, out: &mut Vec<Node>) {
        self.bind(name, super::names::Binding::default());
        out.push(set(name.to_owned(), value.clone(), false, at));
    }

    /// Whether a condition is the main-module test.
    pub(super) fn is_main(test: &Expr) -> bool {
        let Expr::Compare(it) = test else { return false };
        let is = |expr: &Expr| match expr {
            Expr::Name(name) => name.id.as_str() == "__name__",
            Expr::StringLiteral(text) => text.value.to_str() == "__main__",
            _ => false,
        };
        matches!(&*it.ops, [ruff_python_ast::CmpOp::Eq]) && is(&it.left) && it.comparators.iter().all(is)
    }

    /// Whether calling the target ends the program.
    pub(super) fn ends_program(&mut self, call: &Expr) -> bool {
        let Expr::Call(it) = call else { return false };
        let ends = |name: &str| matches!(name, "sys.exit" | "os._exit" | "exit" | "quit" | "os.abort");
        let targets = self.targets(&it.func);
        targets.iter().any(|target| matches!(target, Target::Library(name) if ends(name)))
            || dotted(&it.func).is_some_and(|name| ends(&known::canonical(&name)))
    }
}

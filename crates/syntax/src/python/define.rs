//! Functions, classes, lambdas.

use super::classes::{Kind, qualified};
use super::names::{Binding, Frame, Target};
use super::targets::lambda_name;
use super::types::Type;
use super::{Reader, known, span, words};
use crate::script::{Assign, Node, Part, Script, VariableForm, Word};
use countersign_model::Span;
use ruff_python_ast::{Decorator, Expr, ExprLambda, Parameters, Stmt, StmtClassDef, StmtFunctionDef};

/// What is put aside while a function's body is read.
struct Outside {
    branching: usize,
    receiver: Option<String>,
}

impl Reader<'_> {
    /// `def`, in a class or outside.
    pub(super) fn function(&mut self, it: &StmtFunctionDef, in_class: bool, out: &mut Vec<Node>) {
        let bare = it.name.as_str();
        let name = match &self.class {
            Some(class) if in_class => qualified(class, bare),
            _ => bare.to_owned(),
        };
        self.annotations(&it.parameters, out);
        if let Some(returns) = &it.returns {
            self.run_into(returns, out);
        }
        if !in_class {
            self.bind(bare, Binding::to(Target::Local(name.clone())));
        }
        let kind = if in_class { self.kind(&name) } else { Kind::Static };
        let outside = self.enter_function();
        let mut body = self.parameters(&it.parameters);
        let class = self.class.clone();
        match (kind, it.parameters.iter().next()) {
            (Kind::Instance | Kind::Class, Some(first)) => {
                let own = first.name().as_str();
                self.receiver = Some(own.to_owned());
                let ty = class.clone().map(Type::Local);
                self.bind(own, Binding { ty, ..Binding::default() });
            }
            _ if !in_class => {
                // A function inside a method still knows the method's object.
                self.receiver.clone_from(&outside.receiver);
            }
            _ => {}
        }
        body.extend(self.block(&it.body));
        let parameters = self.parameter_names(&it.parameters);
        self.leave_function(outside);
        out.push(Node::Function { name: name.clone(), parameters, body, span: span(it) });
        self.decorated(&it.decorator_list, &name, out);
        if in_class && runs_unasked(bare, &it.decorator_list) {
            let object = words::variable("self", span(it));
            let words = if kind == Kind::Static { Vec::new() } else { vec![object] };
            let call = Node::Command(words::command(&name, words, span(it)));
            out.push(Node::Background(Box::new(call)));
        }
    }

    fn enter_function(&mut self) -> Outside {
        self.scopes.push(Frame::default());
        self.forget();
        Outside { branching: std::mem::take(&mut self.branching), receiver: self.receiver.take() }
    }

    fn leave_function(&mut self, outside: Outside) {
        self.scopes.pop();
        self.forget();
        self.branching = outside.branching;
        self.receiver = outside.receiver;
    }

    /// Binds the parameters; a default is what the parameter is when it is not given.
    fn parameters(&mut self, parameters: &Parameters) -> Vec<Node> {
        let mut defaults = Vec::new();
        for parameter in parameters.iter() {
            let name = parameter.name().as_str();
            let ty = parameter.annotation().and_then(|annotation| self.annotated(annotation));
            let mut binding = Binding { ty, ..Binding::default() };
            if let Some(default) = parameter.default() {
                binding.targets = self.targets(default);
                let at = span(default);
                let before = self.pending.len();
                // The default was evaluated when the function was defined; here it is but a value.
                let value = if is_plain(default, 3) { self.expr(default) } else { Word::unknown(at) };
                self.pending.truncate(before);
                let known = !matches!(value.parts.as_slice(), [Part::Unknown]);
                if known && words::is_small(&value) && value.literal().as_deref() != Some("None") {
                    let form = VariableForm::Default(Box::new(value));
                    defaults.push(Node::Assign(Assign {
                        name: name.to_owned(),
                        values: vec![words::formed(name, form, at)],
                        append: false,
                        span: at,
                    }));
                }
            }
            self.bind(name, binding);
        }
        defaults
    }

    fn parameter_names(&self, parameters: &Parameters) -> Vec<String> {
        parameters.iter().map(|parameter| self.normal(parameter.name().to_string())).collect()
    }

    /// Defaults and annotations run when the function is defined.
    fn annotations(&mut self, parameters: &Parameters, out: &mut Vec<Node>) {
        for parameter in parameters.iter() {
            for expr in [parameter.annotation(), parameter.default()].into_iter().flatten() {
                self.run_into(expr, out);
            }
        }
    }

    /// Decorators are ignored, but for those that do something with what they are given.
    fn decorated(&mut self, decorators: &[Decorator], name: &str, out: &mut Vec<Node>) {
        for decorator in decorators.iter().rev() {
            let at = span(decorator);
            let expr = &decorator.expression;
            let called = match expr {
                Expr::Call(it) => self.targets(&it.func),
                _ => Vec::new(),
            };
            if matches!(called.first(), Some(Target::Local(_)))
                || called.iter().any(|target| matches!(target, Target::Library(name) if known::may_act(name)))
                || matches!(expr, Expr::Lambda(_))
            {
                self.run_into(expr, out);
            }
            for target in self.targets(expr) {
                let matters = match &target {
                    Target::Library(library) if library == "atexit.register" => {
                        let call = Node::Command(words::command(name, Vec::new(), at));
                        out.push(Node::Background(Box::new(call)));
                        false
                    }
                    Target::Library(library) => known::may_act(library),
                    Target::Local(_) => true,
                    _ => false,
                };
                if matters {
                    out.push(self.invoke(&target, vec![words::variable(name, at)], at));
                }
            }
        }
    }

    /// `class`: its methods, its constructor as a function of the class's name, and what its body runs.
    pub(super) fn class(&mut self, it: &StmtClassDef, in_class: bool, out: &mut Vec<Node>) {
        let at = span(it);
        let bare = it.name.as_str();
        let name = match &self.class {
            Some(class) if in_class => qualified(class, bare),
            _ => bare.to_owned(),
        };
        if let Some(arguments) = it.arguments.as_deref() {
            for word in self.arguments(arguments).words() {
                self.run(word);
            }
            out.append(&mut self.pending);
        }
        if !in_class {
            self.bind(bare, Binding::to(Target::Class(name.clone())));
        }
        let outer = self.class.replace(name.clone());
        let outside = self.enter_function();
        if let Some(frame) = self.scopes.last_mut() {
            frame.class = true;
        }
        let nodes = self.class_block(&it.body);
        self.leave_function(outside);
        self.class = outer;
        out.extend(nodes);
        out.push(self.constructor(&name, &it.body, at));
        self.decorated(&it.decorator_list, &name, out);
    }

    /// `Class(…)` runs `Class.__init__(self, …)`.
    fn constructor(&self, class: &str, body: &[Stmt], at: Span) -> Node {
        let own = body.iter().rev().find_map(|statement| match statement {
            Stmt::FunctionDef(it) if matches!(it.name.as_str(), "__init__" | "__new__") => Some(it),
            _ => None,
        });
        let names = |it: &StmtFunctionDef| {
            let names = it.parameters.iter().skip(1).map(|parameter| parameter.name().to_string());
            names.collect::<Vec<_>>()
        };
        let parameters = own.map(names).unwrap_or_default();
        let given: Vec<Word> = parameters.iter().map(|name| words::variable(name.as_str(), at)).collect();
        let mut nodes = Vec::new();
        for method in ["__new__", "__init__", "__post_init__"] {
            if let Some(function) = self.method(class, method) {
                let mut all = vec![words::variable("self", at)];
                if method != "__post_init__" {
                    all.extend(given.iter().cloned());
                }
                nodes.push(Node::Command(words::command(&function, all, at)));
            }
        }
        // What it gives is an object of which only the attributes are known.
        nodes.push(Node::Return(Word::unknown(at)));
        Node::Function { name: class.to_owned(), parameters, body: nodes, span: at }
    }

    /// A lambda: a function of its own, defined before the statement, and a block as the value.
    pub(super) fn lambda(&mut self, whole: &Expr, it: &ExprLambda, at: Span) -> Word {
        let name = lambda_name(whole);
        for default in it.parameters.iter().flat_map(|it| it.iter()).filter_map(|it| it.default()) {
            self.run_expr(default);
        }
        let outer = std::mem::take(&mut self.pending);
        // Names of the method around stay known inside.
        let receiver = self.receiver.clone();
        let outside = self.enter_function();
        self.receiver = receiver;
        let mut body = it.parameters.as_deref().map(|it| self.parameters(it)).unwrap_or_default();
        let defaults = body.len();
        let value = self.expr(&it.body);
        body.append(&mut self.pending);
        let inert = body.len() == defaults && words::nodes(value.clone()).is_empty();
        body.push(Node::Return(value));
        let parameters = it.parameters.as_deref().map(|it| self.parameter_names(it)).unwrap_or_default();
        self.leave_function(outside);
        self.pending = outer;
        if inert {
            self.inert.insert(name.clone());
        }
        let given = parameters.iter().map(|name| words::variable(name.as_str(), at)).collect();
        let call = words::command(&name, given, at);
        self.pending.push(Node::Function { name, parameters, body, span: at });
        let script = Script { body: vec![Node::Command(call)], opaque: Vec::new() };
        words::single(Part::Block(Box::new(script)), at)
    }
}

/// Whether an expression is cheap to read twice.
fn is_plain(expr: &Expr, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match expr {
        Expr::List(it) => it.elts.len() <= 16 && it.elts.iter().all(|item| is_plain(item, depth)),
        Expr::Tuple(it) => it.elts.len() <= 16 && it.elts.iter().all(|item| is_plain(item, depth)),
        Expr::BinOp(it) => is_plain(&it.left, depth) && is_plain(&it.right, depth),
        Expr::Call(it) => {
            is_plain(&it.func, depth) && it.arguments.args.iter().all(|item| is_plain(item, depth))
        }
        Expr::Attribute(it) => matches!(it.value.as_ref(), Expr::Name(_) | Expr::Attribute(_)),
        Expr::Name(_) => true,
        _ => expr.is_literal_expr(),
    }
}

/// Methods that Python calls by itself: operators, look-ups, the end of an object; properties.
fn runs_unasked(name: &str, decorators: &[Decorator]) -> bool {
    let special = name.starts_with("__")
        && name.ends_with("__")
        && !matches!(
            name,
            "__init__"
                | "__new__"
                | "__post_init__"
                | "__call__"
                | "__enter__"
                | "__exit__"
                | "__aenter__"
                | "__aexit__"
        );
    let property = decorators.iter().any(|decorator| match &decorator.expression {
        Expr::Name(it) => matches!(it.id.as_str(), "property" | "cached_property"),
        Expr::Attribute(it) => matches!(it.attr.as_str(), "cached_property" | "setter" | "getter"),
        _ => false,
    });
    special || property
}

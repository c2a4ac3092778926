//! Calls to commands.

use super::classes::Kind;
use super::names::{Target, dotted};
use super::types::Type;
use super::{Reader, known, words};
use crate::script::{Node, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, ExprAttribute, ExprCall};

/// Something a call may run: a command's name and its first words.
struct Callee {
    name: String,
    first: Vec<Word>,
}

impl Callee {
    fn new(name: impl Into<String>, first: Vec<Word>) -> Self {
        Self { name: name.into(), first }
    }

    /// A method of the library, or of a type that is not known.
    fn method(ty: &str, name: &str, receiver: Word) -> Self {
        let at = receiver.span;
        Self::new(format!("py:{ty}.{name}"), vec![words::option("self", at), receiver])
    }
}

impl Reader<'_> {
    /// The value of a call.
    pub(super) fn call(&mut self, it: &ExprCall, at: Span) -> Word {
        let targets = self.targets(&it.func);
        if let [Target::Library(name)] = targets.as_slice()
            && let Some(word) = self.value_call(name, it, at)
        {
            return word;
        }
        let callees = match self.callees(it, &targets, at) {
            Ok(callees) => callees,
            Err(word) => return word,
        };
        let mut arguments = self.arguments(&it.arguments);
        if let Some(first) = callees.first() {
            self.references(&first.name, it, &mut arguments);
        }
        let [only] = callees.as_slice() else {
            // Any of them may be meant. What the arguments run, runs once.
            arguments.hoist(self);
            let rest = arguments.words();
            let arms = callees.into_iter().map(|callee| {
                let first = callee.first.into_iter().map(|word| self.hoist(word));
                let words = first.chain(rest.iter().cloned()).collect();
                vec![Node::Command(words::command(&callee.name, words, at))]
            });
            let arms = arms.collect();
            return words::output(
                vec![Node::Branch { exhaustive: false, condition: Vec::new(), arms, redirects: Vec::new() }],
                at,
            );
        };
        let mut all = only.first.clone();
        all.extend(arguments.words());
        words::called(&only.name, all, at)
    }

    /// A call of a target with words.
    pub(super) fn invoke(&mut self, target: &Target, given: Vec<Word>, at: Span) -> Node {
        let mut callee = self.callee(target, at);
        callee.first.extend(given);
        Node::Command(words::command(&callee.name, callee.first, at))
    }

    fn callee(&self, target: &Target, at: Span) -> Callee {
        match target {
            Target::Library(name) => Callee::new(format!("py:{name}"), Vec::new()),
            Target::Local(name) if self.kind(name) == Kind::Class => {
                Callee::new(name.as_str(), vec![Word::unknown(at)])
            }
            Target::Local(name) | Target::Class(name) => Callee::new(name.as_str(), Vec::new()),
            Target::Bound { function, receiver } => match self.kind(function) {
                Kind::Static => Callee::new(function.as_str(), Vec::new()),
                Kind::Instance | Kind::Class => {
                    Callee::new(function.as_str(), vec![words::variable(receiver.as_str(), at)])
                }
            },
        }
    }

    /// What the call may run; or its value, when it runs nothing.
    fn callees(&mut self, it: &ExprCall, targets: &[Target], at: Span) -> Result<Vec<Callee>, Word> {
        let own_method = targets.iter().any(|target| matches!(target, Target::Bound { .. }));
        if let Expr::Attribute(method) = it.func.as_ref()
            && (targets.is_empty() || own_method)
        {
            return self.method_callees(method, it, at);
        }
        if !targets.is_empty() {
            // The function itself may be computed by something that runs.
            match it.func.as_ref() {
                Expr::Name(_) | Expr::Attribute(_) => {}
                func => {
                    let inner = if let Expr::Subscript(it) = func { it.value.as_ref() } else { func };
                    let lookup = matches!(inner, Expr::Call(it) if is_lookup(&self.targets(&it.func)));
                    if !lookup {
                        self.run_expr(func);
                    }
                }
            }
            let mut out: Vec<Callee> = targets.iter().map(|target| self.callee(target, at)).collect();
            if let Expr::Name(name) = it.func.as_ref()
                && self.lookup(name.id.as_str()).is_some_and(|binding| binding.mixed)
            {
                let value = words::variable(name.id.as_str(), at);
                out.push(Callee::method("", "__call__", value));
            }
            return Ok(out);
        }
        let Expr::Name(name) = it.func.as_ref() else {
            self.warn_of_lookup(&it.func, at);
            let value = self.expr(&it.func);
            return Ok(vec![Callee::method("", "__call__", value)]);
        };
        let name = name.id.as_str();
        let Some(binding) = self.lookup(name) else {
            return Ok(vec![Callee::new(format!("py:{name}"), Vec::new())]);
        };
        let value = words::variable(name, at);
        Ok(vec![self.object_call(binding.ty, value)])
    }

    /// `x(…)` of an object.
    fn object_call(&self, ty: Option<Type>, value: Word) -> Callee {
        match ty {
            Some(Type::Local(class)) => match self.method(&class, "__call__") {
                Some(function) => Callee::new(function, vec![value]),
                None => Callee::method("", "__call__", value),
            },
            Some(Type::Library(class)) => Callee::method(&class, "__call__", value),
            _ => Callee::method("", "__call__", value),
        }
    }

    fn method_callees(
        &mut self,
        method: &ExprAttribute,
        it: &ExprCall,
        at: Span,
    ) -> Result<Vec<Callee>, Word> {
        let name = method.attr.as_str();
        if let Expr::Call(inner) = method.value.as_ref()
            && dotted(&inner.func).as_deref() == Some("super")
        {
            return Ok(vec![self.super_callee(name, at)]);
        }
        let ty = self.type_of(&method.value);
        let receiver = self.expr(&method.value);
        let receiver = self.value_method(receiver, ty.as_ref(), method, it, at)?;
        Ok(match ty {
            Some(Type::Local(class)) => vec![self.own_callee(&class, name, receiver)],
            Some(Type::Library(class)) if class == known::ANY_PROCESS => {
                let picked = self.picked_by.iter().map(|text| Word::quoted(text, at)).collect();
                vec![Callee::new(format!("py:{class}.{name}"), picked)]
            }
            Some(Type::Library(class)) => vec![Callee::method(&class, name, receiver)],
            _ => {
                let own = self.methods_called(name);
                if own.is_empty() {
                    return Ok(vec![Callee::method("", name, receiver)]);
                }
                let receiver = self.hoist(receiver);
                let mut out = vec![Callee::method("", name, receiver.clone())];
                out.extend(own.into_iter().map(|function| match self.kind(&function) {
                    Kind::Static => Callee::new(function, Vec::new()),
                    _ => Callee::new(function, vec![receiver.clone()]),
                }));
                out
            }
        })
    }

    /// A method of an object whose class is in the text.
    fn own_callee(&self, class: &str, name: &str, receiver: Word) -> Callee {
        // A thread runs its `run` when it is started.
        let function = self
            .method(class, name)
            .or_else(|| if name == "start" { self.method(class, "run") } else { None });
        match function {
            Some(function) if self.kind(&function) == Kind::Static => Callee::new(function, Vec::new()),
            Some(function) => Callee::new(function, vec![receiver]),
            None => Callee::method(&self.library_base(class).unwrap_or_default(), name, receiver),
        }
    }

    /// `super().name(…)`.
    fn super_callee(&self, name: &str, at: Span) -> Callee {
        let object = words::variable("self", at);
        let Some(class) = self.class.as_deref() else { return Callee::method("", name, object) };
        if let Some(function) = self.parent(class).and_then(|parent| self.method(&parent, name)) {
            return Callee::new(function, vec![object]);
        }
        Callee::method(&self.library_base(class).unwrap_or_default(), name, object)
    }

    /// `getattr(os, name)(…)` with a name that is not known may be anything the module has.
    fn warn_of_lookup(&mut self, func: &Expr, at: Span) {
        let Expr::Call(inner) = func else { return };
        if !is_lookup(&self.targets(&inner.func)) {
            return;
        }
        let Some(first) = inner.arguments.args.first() else { return };
        for target in self.targets(first) {
            if let Target::Library(module) = target
                && (module == "builtins" || known::may_act(&format!("{module}.function")))
            {
                self.opaque(at, format!("a function of {module} is chosen at run time"));
                return;
            }
        }
    }
}

/// Functions that only look up another: their call is what they give.
fn is_lookup(targets: &[Target]) -> bool {
    let [Target::Library(name)] = targets else { return false };
    name.ends_with(".__getattribute__")
        || matches!(
            name.as_str(),
            "getattr" | "__import__" | "importlib.import_module" | "vars" | "globals" | "locals" | "eval"
        )
}

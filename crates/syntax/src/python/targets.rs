//! What an expression may refer to, when it is called: through imports, aliases, containers and look-ups by name.

use super::literal;
use super::names::{Target, dotted, merge};
use super::types::Type;
use super::{FUEL, Reader, known, span};
use crate::script::{Part, VariableForm};
use ruff_python_ast::{Expr, ExprAttribute, ExprCall, ExprSubscript};

impl Reader<'_> {
    /// What the expression may refer to; nothing when that is not known.
    pub(super) fn targets(&mut self, expr: &Expr) -> Vec<Target> {
        self.targets_within(expr, FUEL)
    }

    pub(super) fn targets_within(&mut self, expr: &Expr, fuel: usize) -> Vec<Target> {
        let Some(fuel) = self.step(fuel) else { return Vec::new() };
        let key = span(expr);
        if let Some(known) = self.memory.get(&key) {
            return known.clone();
        }
        let found = match expr {
            Expr::Name(it) => self.name_targets(it.id.as_str()),
            Expr::Attribute(it) => self.attribute_targets(expr, it, fuel),
            Expr::Call(it) => self.call_targets(it, fuel),
            Expr::Subscript(it) => self.subscript_targets(it, fuel),
            Expr::If(it) => self.union([it.body.as_ref(), it.orelse.as_ref()], fuel),
            Expr::BoolOp(it) => self.union(&it.values, fuel),
            Expr::Named(it) => self.targets_within(&it.value, fuel),
            Expr::Await(it) => self.targets_within(&it.value, fuel),
            Expr::Lambda(_) => vec![Target::Local(lambda_name(expr))],
            _ => Vec::new(),
        };
        self.memory.insert(key, found.clone());
        found
    }

    fn union<'e>(&mut self, of: impl IntoIterator<Item = &'e Expr>, fuel: usize) -> Vec<Target> {
        let mut out = Vec::new();
        for expr in of.into_iter().take(16) {
            merge(&mut out, &self.targets_within(expr, fuel));
        }
        out
    }

    fn attribute_targets(&mut self, whole: &Expr, it: &ExprAttribute, fuel: usize) -> Vec<Target> {
        if let Some(name) = dotted(whole) {
            let key = self.field(&self.normal(name));
            if let Some(binding) = self.fields.get(&key)
                && !binding.targets.is_empty()
            {
                return binding.targets.clone();
            }
        }
        let mut out = Vec::new();
        for head in self.targets_within(&it.value, fuel) {
            out.extend(self.member(&head, it.attr.as_str()));
        }
        if out.is_empty()
            && let Some(Type::Local(class)) = self.type_within(&it.value, fuel)
            && let Some(function) = self.method(&class, it.attr.as_str())
            && let Some(receiver) = dotted(&it.value)
        {
            out.push(Target::Bound { function, receiver: self.normal(receiver) });
        }
        out
    }

    /// The attribute `name` of what a target refers to.
    pub(super) fn member(&self, target: &Target, name: &str) -> Option<Target> {
        if name == "__call__" {
            return Some(target.clone());
        }
        match target {
            Target::Library(head) => Some(Target::Library(known::canonical(&format!("{head}.{name}")))),
            Target::Class(class) => {
                let nested = format!("{class}.{name}");
                if self.classes.contains_key(&nested) {
                    return Some(Target::Class(nested));
                }
                self.method(class, name).map(Target::Local)
            }
            Target::Local(_) | Target::Bound { .. } => None,
        }
    }

    /// `getattr(os, "system")`, `__import__("os")` and their kin.
    pub(super) fn call_targets(&mut self, call: &ExprCall, fuel: usize) -> Vec<Target> {
        let args = &call.arguments.args;
        let Some(first) = args.first() else { return Vec::new() };
        if let Expr::Attribute(it) = call.func.as_ref()
            && it.attr.as_str() == "get"
        {
            let mut found = self.elements_within(&it.value, fuel);
            if !found.is_empty() {
                if let Some(default) = args.get(1) {
                    merge(&mut found, &self.targets_within(default, fuel));
                }
                return found;
            }
        }
        if let Expr::Attribute(it) = call.func.as_ref()
            && it.attr.as_str() == "__getattribute__"
        {
            let Some(name) = self.constant(first) else { return Vec::new() };
            let heads = self.targets_within(&it.value, fuel);
            return heads.iter().filter_map(|head| self.member(head, &name)).collect();
        }
        let functions = self.targets_within(&call.func, fuel);
        let Some(Target::Library(function)) = functions.first() else { return Vec::new() };
        match function.as_str() {
            "__import__" => {
                let module = self.constant(first).unwrap_or_default();
                let head = module.split('.').next().unwrap_or_default();
                module_target(head)
            }
            "importlib.import_module" | "importlib.__import__" | "importlib.util.find_spec" => {
                let module = self.constant(first).unwrap_or_default();
                module_target(&module)
            }
            "getattr" | "operator.attrgetter" => {
                let Some(name) = args.get(1).and_then(|name| self.constant(name)) else { return Vec::new() };
                let mut out = Vec::new();
                for head in self.targets_within(first, fuel) {
                    out.extend(self.member(&head, &name));
                }
                if out.is_empty()
                    && let Some(Type::Local(class)) = self.type_within(first, fuel)
                    && let Some(function) = self.method(&class, &name)
                    && let Some(receiver) = dotted(first)
                {
                    out.push(Target::Bound { function, receiver: self.normal(receiver) });
                }
                out
            }
            // `eval("os.system")`.
            "eval" => {
                let text = self.constant(first).unwrap_or_default();
                let mut names = text.trim().split('.');
                let mut found = names.next().map(|name| self.name_targets(name)).unwrap_or_default();
                for name in names {
                    found = found.iter().filter_map(|target| self.member(target, name)).collect();
                }
                found
            }
            "functools.partial" | "importlib.reload" | "staticmethod" | "classmethod" | "functools.cache" => {
                self.targets_within(first, fuel)
            }
            _ => Vec::new(),
        }
    }

    /// `sys.modules["os"]`, `vars(os)["system"]`, `globals()["f"]`, `{"rm": os.remove}[x]`.
    fn subscript_targets(&mut self, it: &ExprSubscript, fuel: usize) -> Vec<Target> {
        let by_name = match it.value.as_ref() {
            Expr::Call(call) => {
                let function = self.targets_within(&call.func, fuel).into_iter().next();
                match (function, call.arguments.args.first()) {
                    (Some(Target::Library(name)), None)
                        if matches!(name.as_str(), "globals" | "locals" | "vars") =>
                    {
                        let name = self.constant(&it.slice).unwrap_or_default();
                        return self.name_targets(&name);
                    }
                    (Some(Target::Library(name)), Some(of)) if name == "vars" => {
                        self.targets_within(of, fuel)
                    }
                    _ => Vec::new(),
                }
            }
            Expr::Attribute(inner) if inner.attr.as_str() == "__dict__" => {
                self.targets_within(&inner.value, fuel)
            }
            base => self.targets_within(base, fuel),
        };
        for head in &by_name {
            match head {
                Target::Library(name) if name == "sys.modules" => {
                    let module = self.constant(&it.slice).unwrap_or_default();
                    return module_target(&module);
                }
                // `os.environ["X"]` is a value, not a function.
                Target::Library(name) if !name.starts_with("os.environ") && !name.starts_with("sys.argv") => {
                    return match self.constant(&it.slice) {
                        Some(key) => self.member(head, &key).into_iter().collect(),
                        None => Vec::new(),
                    };
                }
                _ => {}
            }
        }
        self.elements_within(&it.value, fuel)
    }

    /// What the items of a container refer to.
    pub(super) fn elements(&mut self, container: &Expr) -> Vec<Target> {
        self.elements_within(container, FUEL)
    }

    fn elements_within(&mut self, container: &Expr, fuel: usize) -> Vec<Target> {
        let Some(fuel) = self.step(fuel) else { return Vec::new() };
        match container {
            Expr::List(it) => self.union(&it.elts, fuel),
            Expr::Tuple(it) => self.union(&it.elts, fuel),
            Expr::Set(it) => self.union(&it.elts, fuel),
            Expr::Dict(it) => self.union(it.items.iter().map(|item| &item.value), fuel),
            Expr::Name(it) => self.lookup(it.id.as_str()).map(|binding| binding.elements).unwrap_or_default(),
            Expr::Attribute(_) => {
                let Some(name) = dotted(container) else { return Vec::new() };
                let key = self.field(&self.normal(name));
                self.fields.get(&key).map(|binding| binding.elements.clone()).unwrap_or_default()
            }
            Expr::Call(it) => match it.func.as_ref() {
                Expr::Name(name) if name.id.as_str() == "dict" => {
                    self.union(it.arguments.keywords.iter().map(|keyword| &keyword.value), fuel)
                }
                Expr::Attribute(method) if matches!(method.attr.as_str(), "values" | "items") => {
                    match method.value.as_ref() {
                        of @ (Expr::Name(_) | Expr::Dict(_) | Expr::Attribute(_)) => {
                            self.elements_within(of, fuel)
                        }
                        _ => Vec::new(),
                    }
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// The text of an expression that is known without running anything: literals, joined, and names bound to them.
    pub(super) fn constant(&mut self, expr: &Expr) -> Option<String> {
        match expr {
            Expr::StringLiteral(it) => return Some(it.value.to_str().to_owned()),
            Expr::Name(it) => return self.lookup(it.id.as_str()).and_then(|binding| binding.text),
            _ => {}
        }
        let key = span(expr);
        if let Some(known) = self.constants.get(&key) {
            return known.clone();
        }
        // Should the text be part of itself in a way not thought of, it is not known.
        self.constants.insert(key, None);
        let (pending, opaque) = (self.pending.len(), self.opaque.len());
        let word = self.expr(expr);
        self.pending.truncate(pending);
        self.opaque.truncate(opaque);
        let mut text = String::new();
        for part in &word.parts {
            match part {
                Part::Text { text: more, .. } => text.push_str(more),
                Part::Variable { name, form: VariableForm::Plain, .. } => {
                    text.push_str(&self.lookup(name).and_then(|binding| binding.text)?);
                }
                _ => return None,
            }
        }
        let found = literal::short(text);
        self.constants.insert(key, found.clone());
        found
    }
}

fn module_target(name: &str) -> Vec<Target> {
    if name.is_empty() { Vec::new() } else { vec![Target::Library(known::canonical(name))] }
}

/// The name under which a lambda is defined.
pub(super) fn lambda_name(expr: &Expr) -> String {
    format!("lambda@{}", span(expr).start)
}

//! Classes of the text: their methods and bases, gathered before anything is lowered.

use super::Reader;
use super::names::{Binding, Target, dotted, imported, imported_from};
use ruff_python_ast::{Expr, Stmt, StmtClassDef};
use std::collections::BTreeMap;

/// How a method takes its object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// First parameter is the object.
    Instance,
    /// First parameter is the class.
    Class,
    /// No such parameter.
    Static,
}

/// A class of the text.
#[derive(Debug, Clone, Default)]
pub(super) struct Class {
    pub(super) methods: BTreeMap<String, Kind>,
    /// Dotted names, as written.
    pub(super) bases: Vec<String>,
}

/// Longest line of inheritance that is followed.
const MAX_BASES: usize = 16;

/// Most methods of one name that a call on an unknown object is followed to.
const MAX_HAVING: usize = 3;

impl Reader<'_> {
    /// Gathers classes, what the module binds, and attributes that are assigned to.
    pub(super) fn survey(&mut self, body: &[Stmt]) {
        // (statements, name of the class around, whether they belong to the module's own scope)
        let mut todo: Vec<(&[Stmt], String, bool)> = vec![(body, String::new(), true)];
        while let Some((body, class, module)) = todo.pop() {
            for statement in body {
                if module {
                    self.survey_names(statement);
                }
                match statement {
                    Stmt::Assign(it) => it.targets.iter().for_each(|target| self.survey_target(target)),
                    Stmt::AnnAssign(it) => self.survey_target(&it.target),
                    Stmt::AugAssign(it) => self.survey_target(&it.target),
                    Stmt::FunctionDef(it) => todo.push((&it.body, String::new(), false)),
                    Stmt::ClassDef(it) => {
                        let name = qualified(&class, it.name.as_str());
                        self.survey_class(&name, it);
                        todo.push((&it.body, name, false));
                    }
                    Stmt::Global(it) => self.globals.extend(it.names.iter().map(ToString::to_string)),
                    _ => todo.extend(bodies(statement).into_iter().map(|body| (body, class.clone(), module))),
                }
            }
        }
    }

    fn survey_target(&mut self, target: &Expr) {
        if let Expr::Attribute(_) = target
            && let Some(name) = dotted(target)
        {
            self.attributes.insert(self.normal(name));
        }
    }

    fn survey_names(&mut self, statement: &Stmt) {
        let found = match statement {
            Stmt::Import(it) => imported(it),
            Stmt::ImportFrom(it) => {
                let star = it.names.iter().any(|alias| alias.name.as_str() == "*");
                // Once is enough.
                let seen = star && !self.starred.insert(it.module.as_deref().unwrap_or("").to_owned());
                if seen { Vec::new() } else { imported_from(it) }
            }
            Stmt::FunctionDef(it) => {
                vec![(it.name.to_string(), Binding::to(Target::Local(it.name.to_string())))]
            }
            Stmt::ClassDef(it) => {
                vec![(it.name.to_string(), Binding::to(Target::Class(it.name.to_string())))]
            }
            _ => Vec::new(),
        };
        for (name, binding) in found {
            let before = self.survey.remove(&name);
            let both = before.map_or_else(|| binding.clone(), |before| before.or(&binding));
            self.survey.insert(name, both);
        }
    }

    fn survey_class(&mut self, name: &str, it: &StmtClassDef) {
        let bases = it.arguments.as_deref().map(|arguments| &arguments.args[..]).unwrap_or_default();
        let class = self.classes.entry(name.to_owned()).or_default();
        class.bases.extend(bases.iter().filter_map(dotted));
        for statement in &it.body {
            let own = match statement {
                Stmt::Assign(it) => it.targets.as_slice(),
                Stmt::AnnAssign(it) => std::slice::from_ref(it.target.as_ref()),
                _ => &[],
            };
            let own = own.iter().filter_map(dotted);
            self.attributes.extend(own.map(|field| format!("{name}.{field}")));
            if let Stmt::FunctionDef(method) = statement {
                let mut kind = Kind::Instance;
                for decorator in &method.decorator_list {
                    match dotted(&decorator.expression).as_deref() {
                        Some("staticmethod") => kind = Kind::Static,
                        Some("classmethod") => kind = Kind::Class,
                        _ => {}
                    }
                }
                class.methods.insert(method.name.to_string(), kind);
                let having = self.having.entry(method.name.to_string()).or_default();
                if having.len() < MAX_HAVING {
                    having.push(format!("{name}.{}", method.name.as_str()));
                }
            }
        }
    }

    /// The function that the method of a class is: its own or that of a base.
    pub(super) fn method(&self, class: &str, name: &str) -> Option<String> {
        let mut at = class.to_owned();
        for _ in 0..MAX_BASES {
            let known = self.classes.get(&at)?;
            if known.methods.contains_key(name) {
                return Some(format!("{at}.{name}"));
            }
            at = known.bases.iter().find_map(|base| self.local_base(base))?;
        }
        None
    }

    /// How the function `Class.method` takes its object.
    pub(super) fn kind(&self, function: &str) -> Kind {
        let found = function
            .rsplit_once('.')
            .and_then(|(class, name)| self.classes.get(class).and_then(|class| class.methods.get(name)));
        found.copied().unwrap_or(Kind::Static)
    }

    fn local_base(&self, base: &str) -> Option<String> {
        let targets = self.name_targets(base);
        let local = targets.into_iter().find_map(|target| match target {
            Target::Class(name) => Some(name),
            _ => None,
        });
        local.or_else(|| self.classes.contains_key(base).then(|| base.to_owned()))
    }

    /// The class of the library that a class of the text is made from, if any.
    pub(super) fn library_base(&self, class: &str) -> Option<String> {
        let mut at = class.to_owned();
        for _ in 0..MAX_BASES {
            let known = self.classes.get(&at)?;
            for base in &known.bases {
                let (head, rest) = base.split_once('.').map_or((base.as_str(), None), |(a, b)| (a, Some(b)));
                if let Some(Target::Library(module)) = self.name_targets(head).into_iter().next() {
                    let name = rest.map_or_else(|| module.clone(), |rest| format!("{module}.{rest}"));
                    return Some(super::known::canonical(&name));
                }
            }
            at = known.bases.iter().find_map(|base| self.local_base(base))?;
        }
        None
    }

    /// The first base of a class that is a class of the text too.
    pub(super) fn parent(&self, class: &str) -> Option<String> {
        self.classes.get(class)?.bases.iter().find_map(|base| self.local_base(base))
    }

    /// The methods called `name`, of all classes: what a call on an unknown object may reach.
    pub(super) fn methods_called(&self, name: &str) -> Vec<String> {
        // These are asked of strings, lists, files and replies far more often than of an own class.
        let common = matches!(
            name,
            "get"
                | "read"
                | "write"
                | "close"
                | "append"
                | "items"
                | "keys"
                | "values"
                | "join"
                | "format"
                | "split"
                | "strip"
                | "update"
                | "pop"
                | "add"
                | "copy"
                | "open"
                | "encode"
                | "decode"
                | "replace"
        );
        if common || name.starts_with("__") {
            return Vec::new();
        }
        self.having.get(name).cloned().unwrap_or_default()
    }
}

/// `Outer.Inner`.
pub(super) fn qualified(class: &str, name: &str) -> String {
    if class.is_empty() { name.to_owned() } else { format!("{class}.{name}") }
}

/// The bodies inside a statement that are in the same scope as the statement.
fn bodies(statement: &Stmt) -> Vec<&[Stmt]> {
    let mut out: Vec<&[Stmt]> = Vec::new();
    match statement {
        Stmt::If(it) => {
            out.push(&it.body);
            out.extend(it.elif_else_clauses.iter().map(|clause| &clause.body[..]));
        }
        Stmt::For(it) => out.extend([&it.body[..], &it.orelse[..]]),
        Stmt::While(it) => out.extend([&it.body[..], &it.orelse[..]]),
        Stmt::With(it) => out.push(&it.body),
        Stmt::Try(it) => {
            out.extend([&it.body[..], &it.orelse[..], &it.finalbody[..]]);
            out.extend(it.handlers.iter().map(|handler| {
                let ruff_python_ast::ExceptHandler::ExceptHandler(handler) = handler;
                &handler.body[..]
            }));
        }
        Stmt::Match(it) => out.extend(it.cases.iter().map(|case| &case.body[..])),
        _ => {}
    }
    out
}

//! What names stand for: imports, definitions, aliases.

use super::Reader;
use super::known;
use super::types::Type;
use crate::script::{Part, VariableForm, Word};
use ruff_python_ast::{Expr, StmtImport, StmtImportFrom};
use std::collections::BTreeMap;

/// Something that can be called, or a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// A dotted name of the library, or a builtin.
    Library(String),
    /// A function of this text, `Class.method` included.
    Local(String),
    /// A class of this text.
    Class(String),
    /// A method with its object, by the object's name.
    Bound {
        /// `Class.method`.
        function: String,
        /// The variable.
        receiver: String,
    },
}

/// What a name may stand for.
#[derive(Debug, Clone, Default)]
pub(super) struct Binding {
    /// What it refers to.
    pub(super) targets: Vec<Target>,
    /// What the items of the container refer to.
    pub(super) elements: Vec<Target>,
    /// The type of its value.
    pub(super) ty: Option<Type>,
    /// Its value, when it is a short text.
    pub(super) text: Option<String>,
    /// It may as well stand for something else, of which nothing is known.
    pub(super) mixed: bool,
}

pub(super) type Scope = BTreeMap<String, Binding>;

/// The names of one function, class or comprehension.
#[derive(Default)]
pub(super) struct Frame {
    names: Scope,
    /// Of a class: functions inside do not see them.
    pub(super) class: bool,
}

/// Most things that one name is followed to.
const MAX_TARGETS: usize = 6;

/// Most star imports that are followed.
const MAX_STARS: usize = 200;

impl Binding {
    pub(super) fn to(target: Target) -> Self {
        Self { targets: vec![target], ..Self::default() }
    }

    /// Either may hold: both are followed.
    pub(super) fn or(mut self, other: &Self) -> Self {
        let known = |it: &Self| !it.targets.is_empty();
        // `x = None` where an import failed is nothing that could be called.
        let nothing = |it: &Self| it.text.as_deref() == Some("None");
        self.mixed |= other.mixed || (known(&self) != known(other) && !nothing(&self) && !nothing(other));
        merge(&mut self.targets, &other.targets);
        merge(&mut self.elements, &other.elements);
        if self.text != other.text {
            self.text = None;
        }
        self.ty = self.ty.or_else(|| other.ty.clone());
        self
    }
}

/// Adds what is not there yet.
pub(super) fn merge(into: &mut Vec<Target>, from: &[Target]) {
    for target in from {
        if into.len() < MAX_TARGETS && !into.contains(target) {
            into.push(target.clone());
        }
    }
}

/// `a.b.c` of names and attributes alone.
pub(super) fn dotted(expr: &Expr) -> Option<String> {
    let mut names = Vec::new();
    let mut at = expr;
    loop {
        match at {
            Expr::Attribute(it) => {
                names.push(it.attr.as_str());
                at = &it.value;
            }
            Expr::Name(it) if !it.id.as_str().is_empty() => {
                names.push(it.id.as_str());
                names.reverse();
                return Some(names.join("."));
            }
            _ => return None,
        }
    }
}

impl Reader<'_> {
    /// Binds a name in the innermost scope. Inside a branch what it was before may still hold.
    pub(super) fn bind(&mut self, name: &str, binding: Binding) {
        self.forget();
        if self.scopes.len() > 1
            && self.globals.contains(name)
            && let Some(outermost) = self.scopes.first_mut()
        {
            let both = match outermost.names.get(name) {
                Some(before) => binding.clone().or(before),
                None => binding.clone(),
            };
            outermost.names.insert(name.to_owned(), both);
        }
        let branching = self.branching > 0;
        if let Some(frame) = self.scopes.last_mut() {
            let binding = match frame.names.get(name) {
                Some(before) if branching => binding.or(before),
                _ => binding,
            };
            frame.names.insert(name.to_owned(), binding);
        }
    }

    /// What a name is bound to. A function runs later than it is read: for it, whatever the module binds anywhere
    /// may hold.
    pub(super) fn lookup(&self, name: &str) -> Option<Binding> {
        let innermost = self.scopes.len().saturating_sub(1);
        for (depth, frame) in self.scopes.iter().enumerate().rev() {
            if frame.class && depth != innermost {
                continue;
            }
            if let Some(binding) = frame.names.get(name) {
                let whole = if depth == 0 && innermost > 0 { self.survey.get(name) } else { None };
                return Some(whole.map_or_else(|| binding.clone(), |whole| binding.clone().or(whole)));
            }
        }
        self.survey.get(name).cloned()
    }

    /// The key of an attribute that was assigned to: `self.x` belongs to its class.
    pub(super) fn field(&self, name: &str) -> String {
        match &self.class {
            Some(class) if name.starts_with("self.") => format!("{class}:{name}"),
            _ => name.to_owned(),
        }
    }

    /// The dotted name with the method's own object called `self`, whatever the text calls it.
    pub(super) fn normal(&self, name: String) -> String {
        let receiver = self.receiver.as_deref().unwrap_or("self");
        match name.split_once('.') {
            Some((head, rest)) if head == receiver || head == "cls" => format!("self.{rest}"),
            None if Some(name.as_str()) == self.receiver.as_deref() => "self".to_owned(),
            _ => name,
        }
    }

    /// What a plain name refers to.
    pub(super) fn name_targets(&self, name: &str) -> Vec<Target> {
        match self.lookup(name) {
            Some(binding) => binding.targets,
            None if known::is_module(name) || known::is_builtin(name) => {
                vec![Target::Library(known::canonical(name))]
            }
            None => Vec::new(),
        }
    }

    /// `import a.b, c as d`.
    pub(super) fn import(&mut self, statement: &StmtImport) {
        for (name, binding) in imported(statement) {
            self.bind(&name, binding);
        }
    }

    /// `from a import b as c`.
    pub(super) fn import_from(&mut self, statement: &StmtImportFrom) {
        if self.is_star_too_many(statement) {
            self.opaque(super::span(statement), format!("more than {MAX_STARS} star imports"));
            return;
        }
        for (name, binding) in imported_from(statement) {
            self.bind(&name, binding);
        }
    }

    /// Each star import binds a hundred names; only so many are worth it.
    fn is_star_too_many(&mut self, statement: &StmtImportFrom) -> bool {
        let star = statement.names.iter().any(|alias| alias.name.as_str() == "*");
        self.stars += usize::from(star);
        star && self.stars > MAX_STARS
    }

    /// The variable that holds the value of a dotted name which is not the library's. An attribute that is never
    /// assigned to is part of its object: `r.text` of `r = get(..)` is `$r`.
    pub(super) fn attribute_variable(&self, name: &str) -> String {
        let mut at = name;
        loop {
            if self.attributes.contains(at) {
                return at.to_owned();
            }
            match at.rsplit_once('.') {
                Some((shorter, _)) => at = shorter,
                None => break,
            }
        }
        // What the body of the class gives all its objects.
        if let (Some(class), Some(rest)) = (&self.class, name.strip_prefix("self.")) {
            let shared = format!("{class}.{rest}");
            if self.attributes.contains(&shared) {
                return shared;
            }
        }
        let head = name.split('.').next().unwrap_or(name);
        if head != "self" && self.lookup(head).is_some() { head.to_owned() } else { name.to_owned() }
    }
}

/// The names that an import binds.
pub(super) fn imported(statement: &StmtImport) -> Vec<(String, Binding)> {
    let one = |alias: &ruff_python_ast::Alias| {
        let module = alias.name.as_str();
        let head = module.split('.').next().unwrap_or(module);
        let (name, target) = match &alias.asname {
            Some(name) => (name.as_str(), known::canonical(module)),
            None => (head, known::canonical(head)),
        };
        (name.to_owned(), Binding::to(Target::Library(target)))
    };
    statement.names.iter().map(one).collect()
}

/// The names that a from-import binds.
pub(super) fn imported_from(statement: &StmtImportFrom) -> Vec<(String, Binding)> {
    let module = statement.module.as_deref().unwrap_or("");
    let mut out = Vec::new();
    for alias in &statement.names {
        let name = alias.name.as_str();
        if name == "*" {
            let names = known::exports(module);
            out.extend(names.map(|name| (name.to_owned(), member_of(module, name))));
        } else {
            let bound = alias.asname.as_deref().unwrap_or(name);
            out.push((bound.to_owned(), member_of(module, name)));
        }
    }
    out
}

fn member_of(module: &str, name: &str) -> Binding {
    let dotted = if module.is_empty() { name.to_owned() } else { format!("{module}.{name}") };
    Binding::to(Target::Library(known::canonical(&dotted)))
}

/// The value of a dotted library name that is not called.
pub(super) fn library_value(name: &str, span: countersign_model::Span) -> Word {
    if let Some(text) = known::constant(name) {
        return Word::quoted(text, span);
    }
    let (name, form) = match name {
        "os.environ" | "os.environb" => ("*", VariableForm::Environment),
        _ => (name, VariableForm::Plain),
    };
    Word { parts: vec![Part::Variable { name: name.to_owned(), form, quoted: true }], span }
}

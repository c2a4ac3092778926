//! The type of a value, as far as the text shows it.

use super::names::{Target, dotted};
use super::{FUEL, Reader, known, span};
use ruff_python_ast::{Expr, ExprCall, Operator};

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Type {
    /// A class of the library, dotted.
    Library(String),
    /// A class of this text.
    Local(String),
    /// Items of a type.
    Many(Box<Self>),
}

impl Type {
    fn item(self) -> Option<Self> {
        match self {
            Self::Many(item) => Some(*item),
            _ => None,
        }
    }
}

/// Whether the type is `pathlib.Path`.
pub(super) fn is_path(ty: Option<&Type>) -> bool {
    matches!(ty, Some(Type::Library(name)) if name == "pathlib.Path")
}

impl Reader<'_> {
    /// The type of an expression.
    pub(super) fn type_of(&mut self, expr: &Expr) -> Option<Type> {
        self.type_within(expr, FUEL)
    }

    /// The type of what iterating over the expression gives.
    pub(super) fn item_type(&mut self, expr: &Expr) -> Option<Type> {
        self.type_within(expr, FUEL).and_then(Type::item)
    }

    pub(super) fn type_within(&mut self, expr: &Expr, fuel: usize) -> Option<Type> {
        let fuel = self.step(fuel)?;
        let key = span(expr);
        if let Some(known) = self.types.get(&key) {
            return known.clone();
        }
        let found = self.type_anew(expr, fuel);
        self.types.insert(key, found.clone());
        found
    }

    fn type_anew(&mut self, expr: &Expr, fuel: usize) -> Option<Type> {
        match expr {
            Expr::Name(it) => self.lookup(it.id.as_str()).and_then(|binding| binding.ty),
            Expr::Attribute(it) => {
                if let Some(name) = dotted(expr) {
                    let key = self.field(&self.normal(name));
                    if let Some(ty) = self.fields.get(&key).and_then(|binding| binding.ty.clone()) {
                        return Some(ty);
                    }
                }
                let inner = self.type_within(&it.value, fuel);
                (it.attr.as_str() == "parent" && is_path(inner.as_ref())).then_some(inner).flatten()
            }
            Expr::Call(it) => self.result_type(it, fuel),
            Expr::BinOp(it) => {
                let mut left = &it.left;
                while let Expr::BinOp(inner) = left.as_ref() {
                    left = &inner.left;
                }
                let ty = self.type_within(left, fuel);
                (it.op == Operator::Div && is_path(ty.as_ref())).then_some(ty).flatten()
            }
            Expr::If(it) => {
                let body = self.type_within(&it.body, fuel);
                body.or_else(|| self.type_within(&it.orelse, fuel))
            }
            Expr::BoolOp(it) => it.values.iter().take(4).find_map(|value| self.type_within(value, fuel)),
            Expr::Named(it) => self.type_within(&it.value, fuel),
            Expr::Await(it) => self.type_within(&it.value, fuel),
            Expr::Starred(it) => self.type_within(&it.value, fuel),
            Expr::List(it) => it.elts.first().and_then(|item| self.many(item, fuel)),
            Expr::Tuple(it) => it.elts.first().and_then(|item| self.many(item, fuel)),
            Expr::Set(it) => it.elts.first().and_then(|item| self.many(item, fuel)),
            // Of the common shape `[p for p in xs if …]`.
            Expr::ListComp(it) => match it.generators.as_slice() {
                [only] if dotted(&it.elt).is_some() && dotted(&it.elt) == dotted(&only.target) => {
                    self.type_within(&only.iter, fuel)
                }
                _ => None,
            },
            Expr::Subscript(it) => {
                let base = self.type_within(&it.value, fuel)?;
                if matches!(it.slice.as_ref(), Expr::Slice(_)) { Some(base) } else { base.item() }
            }
            _ => None,
        }
    }

    fn many(&mut self, item: &Expr, fuel: usize) -> Option<Type> {
        self.type_within(item, fuel).map(|ty| Type::Many(Box::new(ty)))
    }

    fn result_type(&mut self, call: &ExprCall, fuel: usize) -> Option<Type> {
        for target in self.targets_within(&call.func, fuel) {
            match target {
                Target::Class(name) => return Some(Type::Local(name)),
                Target::Library(name) => {
                    if let Some(ty) = self.library_result(&name, call, fuel) {
                        return Some(ty);
                    }
                }
                _ => {}
            }
        }
        let Expr::Attribute(method) = call.func.as_ref() else { return None };
        match self.type_within(&method.value, fuel)? {
            Type::Library(name) => result_of(&format!("{name}.{}", method.attr.as_str())),
            Type::Many(item) if method.attr.as_str() == "copy" => Some(Type::Many(item)),
            Type::Many(item) if method.attr.as_str() == "pop" => Some(*item),
            _ => None,
        }
    }

    fn library_result(&mut self, name: &str, call: &ExprCall, fuel: usize) -> Option<Type> {
        let first = call.arguments.args.first();
        match name {
            "list" | "sorted" | "reversed" | "tuple" | "set" | "iter" => {
                first.and_then(|of| self.type_within(of, fuel))
            }
            "next" => first.and_then(|of| self.type_within(of, fuel)).and_then(Type::item),
            "map" => match (first, self.targets_of_first(call, fuel).first()) {
                (Some(_), Some(Target::Library(class))) => {
                    result_of(class).map(|ty| Type::Many(Box::new(ty)))
                }
                _ => None,
            },
            "__import__" | "importlib.import_module" | "getattr" => None,
            _ => result_of(name),
        }
    }

    fn targets_of_first(&mut self, call: &ExprCall, fuel: usize) -> Vec<Target> {
        call.arguments.args.first().map(|first| self.targets_within(first, fuel)).unwrap_or_default()
    }

    /// The type that an annotation names.
    pub(super) fn annotated(&mut self, annotation: &Expr) -> Option<Type> {
        self.annotated_within(annotation, FUEL)
    }

    fn annotated_within(&mut self, annotation: &Expr, fuel: usize) -> Option<Type> {
        let fuel = self.step(fuel)?;
        match annotation {
            Expr::StringLiteral(it) => {
                let targets = self.name_targets(it.value.to_str());
                targets.into_iter().find_map(named_type)
            }
            Expr::Subscript(it) => {
                let inner = self.annotated_within(&it.slice, fuel);
                let name = dotted(&it.value)?;
                match name.rsplit('.').next().unwrap_or(&name) {
                    "Optional" | "Annotated" | "Final" | "ClassVar" => inner,
                    _ => inner.map(|ty| Type::Many(Box::new(ty))),
                }
            }
            Expr::BinOp(it) => {
                let left = self.annotated_within(&it.left, fuel);
                left.or_else(|| self.annotated_within(&it.right, fuel))
            }
            Expr::Tuple(it) => it.elts.first().and_then(|first| self.annotated_within(first, fuel)),
            _ => self.targets(annotation).into_iter().find_map(named_type),
        }
    }
}

fn named_type(target: Target) -> Option<Type> {
    match target {
        Target::Class(name) => Some(Type::Local(name)),
        Target::Library(name) => class_name(&name).then_some(Type::Library(name)),
        _ => None,
    }
}

/// Whether the last segment looks like a class.
fn class_name(name: &str) -> bool {
    let (head, last) = name.rsplit_once('.').unwrap_or(("", name));
    let mut chars = last.chars();
    let capital = chars.next().is_some_and(char::is_uppercase);
    !head.is_empty()
        && ((capital && chars.any(char::is_lowercase))
            || name == "ftplib.FTP"
            || last == "SMTP"
            || last == "CDLL")
}

fn result_of(name: &str) -> Option<Type> {
    if let Some(item) = known::item_result(name) {
        return Some(Type::Many(Box::new(Type::Library(item.to_owned()))));
    }
    if let Some(ty) = known::result(name) {
        return Some(Type::Library(ty.to_owned()));
    }
    class_name(name).then(|| Type::Library(name.to_owned()))
}

//! Assignments.

use super::names::{Binding, Target, dotted};
use super::types::Type;
use super::{Reader, known, literal, span, words};
use crate::script::{Assign, Node, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, Operator, StmtAssign, StmtAugAssign};

impl Reader<'_> {
    /// What a name stands for once the value is assigned to it.
    pub(super) fn binding_of(&mut self, value: &Expr) -> Binding {
        Binding {
            targets: self.targets(value),
            elements: self.elements(value),
            ty: self.type_of(value),
            ..Binding::default()
        }
    }

    /// `a = b = value`.
    pub(super) fn assignment(&mut self, it: &StmtAssign, out: &mut Vec<Node>) {
        let at = span(it);
        if let [target] = it.targets.as_slice()
            && let (Some(targets), Some(values)) = (sequence(target), sequence(&it.value))
            && targets.len() == values.len()
            && !targets.iter().chain(values).any(|item| matches!(item, Expr::Starred(_)))
        {
            // All values are computed before any name is bound.
            let bindings: Vec<Binding> = values.iter().map(|value| self.binding_of(value)).collect();
            let words: Vec<Word> = values.iter().map(|value| self.expr(value)).collect();
            out.append(&mut self.pending);
            for ((target, binding), word) in targets.iter().zip(bindings).zip(words) {
                self.bind_target(target, binding, Some(&word));
                self.assign(target, word, at, out);
                out.append(&mut self.pending);
            }
            return;
        }
        let binding = self.binding_of(&it.value);
        let mut word = self.expr(&it.value);
        out.append(&mut self.pending);
        for (index, target) in it.targets.iter().enumerate() {
            self.bind_target(target, binding.clone(), Some(&word));
            // With several targets the value is computed once.
            if index + 1 < it.targets.len() {
                word = self.hoist(word);
                out.append(&mut self.pending);
            }
            let value = if index + 1 < it.targets.len() { word.clone() } else { std::mem::take(&mut word) };
            self.assign(target, value, at, out);
            out.append(&mut self.pending);
        }
    }

    /// Binds what a target stands for.
    pub(super) fn bind_target(&mut self, target: &Expr, mut binding: Binding, word: Option<&Word>) {
        binding.text = word.and_then(Word::literal).and_then(literal::short);
        match target {
            Expr::Name(it) => self.bind(it.id.as_str(), binding),
            Expr::Attribute(_) => {
                let Some(name) = dotted(target) else { return };
                let key = self.field(&self.normal(name));
                // Methods are read in any order: what an attribute was before may hold again.
                let before = self.fields.remove(&key);
                let binding = before.map_or_else(|| binding.clone(), |before| binding.clone().or(&before));
                self.fields.insert(key, binding);
                self.forget();
            }
            Expr::Subscript(it) => {
                if let Expr::Name(base) = it.value.as_ref()
                    && !binding.targets.is_empty()
                {
                    let mut whole = self.lookup(base.id.as_str()).unwrap_or_default();
                    super::names::merge(&mut whole.elements, &binding.targets);
                    self.bind(base.id.as_str(), whole);
                }
            }
            // The parts of something that is not taken apart here: their type is not known.
            Expr::Tuple(it) => it.elts.iter().for_each(|part| self.bind_part(part, &binding)),
            Expr::List(it) => it.elts.iter().for_each(|part| self.bind_part(part, &binding)),
            _ => {}
        }
    }

    fn bind_part(&mut self, part: &Expr, whole: &Binding) {
        if let Expr::Name(it) = part {
            let ty = match &whole.ty {
                Some(Type::Many(item)) => Some(item.as_ref().clone()),
                _ => None,
            };
            self.bind(it.id.as_str(), Binding { targets: whole.elements.clone(), ty, ..Binding::default() });
        }
    }

    /// The nodes of an assignment of a value to a target.
    pub(super) fn assign(&mut self, target: &Expr, value: Word, at: Span, out: &mut Vec<Node>) {
        match target {
            // A name that the parser made up.
            Expr::Name(it) if it.id.as_str().is_empty() => self.run(value),
            Expr::Name(it) => out.push(set(self.own_name(it.id.as_str()), value, false, at)),
            Expr::Attribute(_) => {
                self.hand_over(target, &value, at);
                match dotted(target) {
                    Some(name) => out.push(set(self.normal(name), value, false, at)),
                    None => {
                        self.run(value);
                        if let Expr::Attribute(it) = target {
                            self.run_expr(&it.value);
                        }
                    }
                }
            }
            Expr::Subscript(it) => {
                if let [Target::Library(library)] = self.targets(&it.value).as_slice()
                    && library.starts_with("os.environ")
                {
                    let name = self.constant(&it.slice);
                    self.set_environment(name, value, &it.slice, at, out);
                    return;
                }
                self.run_expr(&it.slice);
                match dotted(&it.value) {
                    Some(name) => {
                        let name = self.normal(name);
                        let item = words::list(vec![value], at);
                        out.push(set(self.attribute_variable(&name), item, true, at));
                    }
                    None => {
                        self.run(value);
                        self.run_expr(&it.value);
                    }
                }
            }
            Expr::Starred(it) => self.assign(&it.value, value, at, out),
            Expr::Tuple(it) => self.unpack(&it.elts, value, at, out),
            Expr::List(it) => self.unpack(&it.elts, value, at, out),
            _ => self.run(value),
        }
    }

    /// Every name gets the whole of a value that is not taken apart.
    fn unpack(&mut self, targets: &[Expr], value: Word, at: Span, out: &mut Vec<Node>) {
        let value = self.hoist(value);
        out.append(&mut self.pending);
        if !self.enter(at) {
            return;
        }
        for target in targets {
            self.assign(target, value.clone(), at, out);
        }
        self.leave();
    }

    /// A function that is given to an object or a module runs when that thinks fit.
    fn hand_over(&mut self, target: &Expr, value: &Word, at: Span) {
        let Expr::Attribute(it) = target else { return };
        if matches!(it.value.as_ref(), Expr::Name(name) if self.receiver.as_deref() == Some(name.id.as_str()))
        {
            return;
        }
        let Some(name) = dotted(target) else { return };
        let key = self.field(&self.normal(name));
        let targets = self.fields.get(&key).map(|binding| binding.targets.clone()).unwrap_or_default();
        for given in targets {
            let runs = match &given {
                Target::Library(name) => known::may_act(name),
                Target::Local(name) => !self.inert.contains(name),
                Target::Bound { .. } => true,
                Target::Class(_) => false,
            };
            if runs {
                let call = self.invoke(&given, vec![Word::unknown(value.span)], at);
                self.pending.push(Node::Background(Box::new(call)));
            }
        }
    }

    /// `os.environ[name] = value`.
    fn set_environment(
        &mut self,
        name: Option<String>,
        value: Word,
        key: &Expr,
        at: Span,
        out: &mut Vec<Node>,
    ) {
        let key = self.expr(key);
        let value = self.hoist(value);
        out.append(&mut self.pending);
        if let Some(name) = name {
            out.push(set(name, value.clone(), false, at));
        }
        out.push(Node::Command(words::command("py:os.putenv", vec![key, value], at)));
    }

    /// The name of a variable as the tree has it: of a class's own body, `Class.name`.
    fn own_name(&self, name: &str) -> String {
        match &self.class {
            Some(class) if self.in_class_body => format!("{class}.{name}"),
            _ => self.normal(name.to_owned()),
        }
    }

    /// `target operator= value`.
    pub(super) fn augmented(&mut self, it: &StmtAugAssign, out: &mut Vec<Node>) {
        let at = span(it);
        let name = dotted(&it.target).map(|name| self.normal(name));
        let Some(name) = name else {
            let value = self.expr(&it.value);
            self.run(value);
            self.run_expr(&it.target);
            out.append(&mut self.pending);
            return;
        };
        if matches!(it.op, Operator::Add | Operator::BitOr) {
            let found = self.elements(&it.value);
            let value = self.expr(&it.value);
            out.append(&mut self.pending);
            let mut binding = self.lookup(&name).unwrap_or_default();
            binding.text = match (binding.text.take(), value.literal()) {
                (Some(before), Some(more)) => literal::short(before + &more),
                _ => None,
            };
            super::names::merge(&mut binding.elements, &found);
            if matches!(it.target.as_ref(), Expr::Name(_)) {
                self.bind(&name, binding);
            }
            out.push(set(name, value, true, at));
            return;
        }
        let left = self.expr(&it.target);
        let value = self.operate(left, it.op, &it.value, false, at);
        out.append(&mut self.pending);
        out.push(set(name, value, false, at));
    }
}

fn sequence(expr: &Expr) -> Option<&[Expr]> {
    match expr {
        Expr::Tuple(it) => Some(&it.elts),
        Expr::List(it) => Some(&it.elts),
        _ => None,
    }
}

/// A value bound to a name.
pub(super) fn set(name: String, value: Word, append: bool, at: Span) -> Node {
    Node::Assign(Assign { name, values: vec![value], append, span: at })
}

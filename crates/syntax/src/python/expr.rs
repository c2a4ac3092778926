//! Expressions to words.

use super::names::{Target, dotted, library_value};
use super::types::is_path;
use super::{Reader, literal, span, words};
use crate::script::{Node, Part, VariableForm, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, ExprAttribute, ExprSubscript, ExprUnaryOp, UnaryOp};

impl Reader<'_> {
    /// The value of an expression. What has to run before it is left in `pending`.
    pub(super) fn expr(&mut self, expr: &Expr) -> Word {
        let at = span(expr);
        if !self.enter(at) {
            return Word::unknown(at);
        }
        let word = self.lower(expr, at);
        self.leave();
        Word { span: at, ..word }
    }

    /// Runs what the word runs, and drops its value.
    pub(super) fn run(&mut self, word: Word) {
        self.pending.extend(words::nodes(word));
    }

    /// Runs what the expression runs, and drops its value.
    pub(super) fn run_expr(&mut self, expr: &Expr) {
        let word = self.expr(expr);
        self.run(word);
    }

    /// What a piece of lowering leaves pending, apart.
    pub(super) fn apart<T>(&mut self, lower: impl FnOnce(&mut Self) -> T) -> (T, Vec<Node>) {
        let outer = std::mem::take(&mut self.pending);
        let value = lower(self);
        (value, std::mem::replace(&mut self.pending, outer))
    }

    fn lower(&mut self, expr: &Expr, at: Span) -> Word {
        match expr {
            Expr::StringLiteral(it) => Word::quoted(it.value.to_str(), at),
            Expr::BytesLiteral(it) => match String::from_utf8(it.value.bytes().collect()) {
                Ok(text) => Word::quoted(text, at),
                Err(_) => Word::unknown(at),
            },
            Expr::FString(it) => self.f_string(&it.value, at),
            Expr::TString(it) => self.t_string(&it.value, at),
            Expr::NumberLiteral(_) => Word::text(at.of(self.text), at),
            Expr::BooleanLiteral(it) => Word::text(if it.value { "True" } else { "False" }, at),
            Expr::NoneLiteral(_) => Word::text("None", at),
            Expr::EllipsisLiteral(_) => Word::text("...", at),
            Expr::Name(it) => self.name(it.id.as_str(), at),
            Expr::Attribute(it) => self.attribute(expr, it, at),
            Expr::Subscript(it) => self.subscript(it, at),
            Expr::Call(it) => self.call(it, at),
            Expr::BinOp(it) => self.binary(it),
            Expr::UnaryOp(it) => self.unary(it, at),
            Expr::BoolOp(it) => {
                let values = it.values.iter().map(|value| self.expr(value)).collect();
                words::list(values, at)
            }
            Expr::Compare(it) => {
                let mut nodes = words::nodes(self.expr(&it.left));
                for value in &it.comparators {
                    nodes.extend(words::nodes(self.expr(value)));
                }
                words::number(nodes, at)
            }
            Expr::If(it) => {
                self.run_expr(&it.test);
                let values = vec![self.expr(&it.body), self.expr(&it.orelse)];
                words::list(values, at)
            }
            Expr::List(it) => self.items(&it.elts, at),
            Expr::Tuple(it) => self.items(&it.elts, at),
            Expr::Set(it) => self.items(&it.elts, at),
            Expr::Dict(it) => {
                let mut values = Vec::new();
                for item in &it.items {
                    match &item.key {
                        Some(key) => {
                            self.run_expr(key);
                            values.push(self.expr(&item.value));
                        }
                        None => self.spread(&item.value, &mut values),
                    }
                }
                words::list(values, at)
            }
            Expr::ListComp(it) => self.comprehension(&it.generators, None, &it.elt, at),
            Expr::SetComp(it) => self.comprehension(&it.generators, None, &it.elt, at),
            Expr::Generator(it) => self.comprehension(&it.generators, None, &it.elt, at),
            Expr::DictComp(it) => self.comprehension(&it.generators, it.key.as_deref(), &it.value, at),
            Expr::Lambda(it) => self.lambda(expr, it, at),
            Expr::Named(it) => {
                let binding = self.binding_of(&it.value);
                let value = self.expr(&it.value);
                let mut nodes = Vec::new();
                self.bind_target(&it.target, binding, Some(&value));
                self.assign(&it.target, value, at, &mut nodes);
                self.pending.append(&mut nodes);
                self.expr(&it.target)
            }
            Expr::Await(it) => self.expr(&it.value),
            Expr::YieldFrom(it) => self.expr(&it.value),
            Expr::Starred(it) => self.expr(&it.value),
            Expr::Yield(it) => {
                it.value.as_deref().map_or_else(|| Word::unknown(at), |value| self.expr(value))
            }
            Expr::Slice(it) => {
                for bound in [&it.lower, &it.upper, &it.step].into_iter().flatten() {
                    self.run_expr(bound);
                }
                Word::unknown(at)
            }
            Expr::IpyEscapeCommand(_) => Word::unknown(at),
        }
    }

    /// The items of a list, with `*x` spread out.
    fn items(&mut self, elements: &[Expr], at: Span) -> Word {
        let mut values = Vec::new();
        for element in elements {
            match element {
                Expr::Starred(it) => self.spread(&it.value, &mut values),
                _ => values.push(self.expr(element)),
            }
        }
        words::list(values, at)
    }

    pub(super) fn spread(&mut self, expr: &Expr, into: &mut Vec<Word>) {
        match words::items(self.expr(expr)) {
            Ok(items) => into.extend(items),
            Err(word) => into.push(word),
        }
    }

    fn name(&mut self, name: &str, at: Span) -> Word {
        // A name that the parser made up for one that is missing.
        if name.is_empty() {
            return Word::unknown(at);
        }
        if let Some(binding) = self.lookup(name).filter(|binding| !binding.mixed)
            && let [Target::Library(library)] = binding.targets.as_slice()
        {
            return library_value(library, at);
        }
        if let Some(class) = self.class.as_deref().filter(|_| self.in_class_body) {
            let own = format!("{class}.{name}");
            if self.attributes.contains(&own) {
                return words::variable(own, at);
            }
        }
        words::variable(self.normal(name.to_owned()), at)
    }

    fn attribute(&mut self, whole: &Expr, it: &ExprAttribute, at: Span) -> Word {
        let name = it.attr.as_str();
        if matches!(name, "parent" | "name" | "stem") {
            let ty = self.type_of(&it.value);
            if is_path(ty.as_ref()) {
                let base = self.expr(&it.value);
                return literal::path_part(name, base, at);
            }
        }
        if let [Target::Library(library)] = self.targets(whole).as_slice() {
            return library_value(library, at);
        }
        if let Some(name) = dotted(whole) {
            let name = self.normal(name);
            return words::variable(self.attribute_variable(&name), at);
        }
        // A part of a value that has no name of its own: the value stands for it.
        let mut base = it.value.as_ref();
        while let Expr::Attribute(inner) = base {
            if inner.attr.as_str() == "parent" {
                break;
            }
            base = &inner.value;
        }
        self.expr(base)
    }

    fn subscript(&mut self, it: &ExprSubscript, at: Span) -> Word {
        if let [Target::Library(library)] = self.targets(&it.value).as_slice()
            && library.starts_with("os.environ")
        {
            let name = self.constant(&it.slice);
            self.run_expr(&it.slice);
            return environment(name, at);
        }
        let (base, mut runs) = self.apart(|reader| reader.expr(&it.value));
        self.pending.append(&mut runs);
        match literal::subscript(base, &it.slice) {
            Ok(word) => word,
            Err(base) => self.element(base, it, at),
        }
    }

    /// The element of a base which is no literal.
    fn element(&mut self, base: Word, it: &ExprSubscript, at: Span) -> Word {
        let index = match it.slice.as_ref() {
            Expr::StringLiteral(key) => Some(key.value.to_str().to_owned()),
            slice if literal::is_fixed(slice) => Some(span(slice).of(self.text).to_owned()),
            slice => {
                self.run_expr(slice);
                None
            }
        };
        match base.parts.as_slice() {
            // `@`: any of its elements.
            [Part::Variable { name, form: VariableForm::Plain, .. }] => {
                words::formed(name.clone(), VariableForm::Index(index.unwrap_or_else(|| "@".to_owned())), at)
            }
            [Part::Variable { name, form: VariableForm::Environment, .. }] if name == "*" => {
                environment(index, at)
            }
            _ => base,
        }
    }

    fn unary(&mut self, it: &ExprUnaryOp, at: Span) -> Word {
        if it.op == UnaryOp::USub && matches!(it.operand.as_ref(), Expr::NumberLiteral(_)) {
            return Word::text(at.of(self.text), at);
        }
        let mut operand = it.operand.as_ref();
        // A run of signs nests as deep as it is long.
        while let Expr::UnaryOp(inner) = operand {
            operand = &inner.operand;
        }
        let value = self.expr(operand);
        words::number(words::nodes(value), at)
    }
}

/// The value of an environment variable; all of them when the name is not known.
pub(super) fn environment(name: Option<String>, at: Span) -> Word {
    words::formed(name.unwrap_or_else(|| "*".to_owned()), VariableForm::Environment, at)
}

//! `NAME=value`: how a variable gets its value.

use std::rc::Rc;

use countersign_syntax::{Assign, Node, Part, Word};

use super::Walker;
use crate::value::Value;

impl Walker<'_> {
    /// Binds a variable.
    pub(super) fn assign(&mut self, assign: &Assign) {
        let value = self.assigned(assign);
        self.keep_assigned(assign, value);
    }

    /// `export A=1 B=$A`: bash expands all words before it binds any, zsh binds one after the other. True when the
    /// nodes were such a declaration, whose bindings are then done.
    pub(super) fn declare(&mut self, nodes: &[Node]) -> bool {
        let [Node::Command(binding), Node::Command(declaration)] = nodes else { return false };
        let declares = declaration.words.first().and_then(Word::literal).is_some_and(|name| {
            matches!(name.as_str(), "export" | "declare" | "typeset" | "local" | "readonly")
        });
        if !self.in_shell() || !declares || !binding.words.is_empty() || binding.assigns.len() < 2 {
            return false;
        }
        let before = self.saved_state();
        let values: Vec<Value> = binding.assigns.iter().map(|assign| self.assigned(assign)).collect();
        self.again_from(&before);
        for assign in &binding.assigns {
            self.assign(assign);
        }
        let one_by_one = std::mem::replace(&mut self.state, before);
        for (assign, value) in binding.assigns.iter().zip(values) {
            self.keep_assigned(assign, value);
        }
        for assign in &binding.assigns {
            if let Some(value) = one_by_one.variables.get(&assign.name) {
                self.may_hold(&assign.name, value.clone());
            }
        }
        true
    }

    fn assigned(&mut self, assign: &Assign) -> Value {
        let span = self.place(assign.span);
        let mut values: Vec<Value> = assign
            .values
            .iter()
            .flat_map(|w| match self.in_shell() && assign.values.len() > 1 {
                true => self.word(w),
                false => vec![self.word_value(w)],
            })
            .collect();
        match values.len() {
            0 => Value::text("", span),
            1 => {
                let value = values.remove(0);
                let array = assign.values.iter().any(|w| matches!(w.parts.as_slice(), [Part::List(_)]));
                // One value, however many it was made of.
                let list = value.list.clone().filter(|_| array || !self.in_posix());
                Value { list, ..value }
            }
            _ => {
                let mut joined = Value::text("", span);
                for (index, item) in values.iter().enumerate() {
                    if index > 0 {
                        joined.text.push(' ');
                    }
                    joined.push(item);
                }
                joined.list = Some(Rc::new(values));
                joined
            }
        }
    }

    fn keep_assigned(&mut self, assign: &Assign, mut value: Value) {
        let name = match self.state.references.get(&assign.name) {
            Some(name) => name.clone(),
            None => assign.name.clone(),
        };
        let name = name.as_str();
        if assign.append
            && let Some(old) = self.state.variables.get(name)
        {
            let mut joined = old.clone();
            if old.list.is_some() || value.list.is_some() && self.in_shell() {
                let mut list = old.list.as_deref().cloned().unwrap_or_else(|| vec![old.clone()]);
                // `a+=x` adds to the first element in bash, and an element in zsh.
                if value.list.is_none()
                    && self.in_posix()
                    && let Some(first) = list.first_mut()
                {
                    first.push(&value);
                }
                list.extend(value.flatten());
                joined.text.push(' ');
                joined.push(&value);
                joined.list = Some(Rc::new(list));
            } else {
                joined.push(&value);
            }
            value = joined;
        }
        if self.state.attributes.get(name) == Some(&'i') {
            value = self.arithmetic(&value.text, value.span);
        }
        if self.in_shell() {
            match name.split_once('[') {
                Some((list, index)) => self.keep_element(list, index.trim_end_matches(']'), &value),
                // The elements that were bound one by one are gone.
                None if value.list.is_some() => {
                    let elements = format!("{name}[");
                    self.state.variables.retain(|other, _| !other.starts_with(&elements));
                }
                None => {}
            }
        }
        self.bound(name, &value);
        self.bind(name, value);
    }

    /// `a[1]=x` changes the list too.
    fn keep_element(&mut self, name: &str, index: &str, value: &Value) {
        let old = self.state.variables.get(name).cloned();
        let mut list = match &old {
            Some(old) if old.list.is_none() && old.text.is_empty() => Vec::new(),
            Some(old) => old.list.as_deref().cloned().unwrap_or_else(|| vec![old.clone()]),
            None => Vec::new(),
        };
        let at = self.arithmetic(index, value.span);
        match at.text.parse::<usize>().ok().filter(|_| !at.number) {
            Some(at) if at < list.len() => {
                if let Some(item) = list.get_mut(at) {
                    *item = value.clone();
                }
            }
            _ => list.push(value.clone()),
        }
        let whole = old.as_ref().unwrap_or(value).with_list(list);
        self.bind(name, whole);
    }
}

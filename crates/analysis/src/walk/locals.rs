//! `local x=1`: a variable that a function has for itself and gives back when it returns.

use countersign_syntax::{Node, Word};

use super::Walker;
use crate::value::Value;

/// A variable that a function declared.
#[derive(Debug)]
pub(super) struct Local {
    name: String,
    /// Its value and the ones before, outside the function.
    old: Option<Value>,
    former: Option<Vec<Value>>,
    /// The value that the declaration gave.
    bound: Value,
}

impl Walker<'_> {
    /// The variables that a declaration is about to bind in the function that is being walked, as they are now.
    pub(super) fn declare_locals(&self, nodes: &[Node]) -> Vec<Local> {
        let [Node::Command(binding), Node::Command(declaration)] = nodes else { return Vec::new() };
        let mut words = declaration.words.iter().filter_map(Word::literal);
        let declares = words.next().is_some_and(|w| matches!(w.as_str(), "local" | "declare" | "typeset"))
            && !words.any(|w| w.starts_with('-') && w.contains('g'));
        // In nested text every place is the same: one binding could not be told from another.
        let told = self.in_shell() && self.pinned.is_none();
        if !declares || !told || !binding.words.is_empty() || self.locals.is_empty() {
            return Vec::new();
        }
        let fresh = |name: &str| {
            !self.locals.last().is_some_and(|known| known.iter().any(|local| local.name == name))
        };
        binding
            .assigns
            .iter()
            .filter(|assign| fresh(&assign.name))
            .map(|assign| Local {
                name: assign.name.clone(),
                old: self.state.variables.get(&assign.name).cloned(),
                former: self.state.former.get(&assign.name).cloned(),
                bound: Value::default(),
            })
            .collect()
    }

    /// Keeps what the declaration bound, to know it again when the function returns.
    pub(super) fn bind_locals(&mut self, declared: Vec<Local>) {
        for mut local in declared {
            local.bound = self.state.variables.get(&local.name).cloned().unwrap_or_default();
            if let Some(call) = self.locals.last_mut() {
                call.push(local);
            }
        }
    }

    /// The function returns. A variable that was bound once more is left as it is: the declaration may stand on a
    /// branch that is not taken, and the later value is then the one outside.
    pub(super) fn leave_locals(&mut self) {
        for local in self.locals.pop().unwrap_or_default().into_iter().rev() {
            let last = self.state.variables.get(&local.name);
            if !last.is_some_and(|v| v.text == local.bound.text && v.span == local.bound.span) {
                continue;
            }
            match local.old {
                Some(old) => self.state.variables.insert(local.name.clone(), old),
                None => self.state.variables.remove(&local.name),
            };
            match local.former {
                Some(former) => self.state.former.insert(local.name, former),
                None => self.state.former.remove(&local.name),
            };
        }
    }
}

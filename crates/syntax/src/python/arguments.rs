//! Arguments of calls, and functions among them.

use super::names::Target;
use super::{Reader, known, span, words};
use crate::script::{Node, Word};
use ruff_python_ast::{Expr, ExprCall};

/// Arguments, lowered.
#[derive(Default)]
pub(super) struct Arguments {
    pub(super) positional: Vec<Word>,
    /// `**x` is called `**`.
    pub(super) named: Vec<(String, Word)>,
}

/// Most functions among the arguments of one call that are followed.
const MAX_REFERENCES: usize = 8;

impl Arguments {
    /// As words of a command.
    pub(super) fn words(self) -> Vec<Word> {
        let mut out = self.positional;
        for (name, value) in self.named {
            out.push(words::option(&name, value.span));
            out.push(value);
        }
        out
    }

    /// Every argument may be written more than once from now on.
    pub(super) fn hoist(&mut self, reader: &mut Reader<'_>) {
        let named = self.named.iter_mut().map(|(_, word)| word);
        for word in self.positional.iter_mut().chain(named) {
            *word = reader.hoist(std::mem::take(word));
        }
    }
}

impl Reader<'_> {
    /// Lowers the arguments of a call.
    pub(super) fn arguments(&mut self, arguments: &ruff_python_ast::Arguments) -> Arguments {
        let mut out = Arguments::default();
        for argument in &arguments.args {
            match argument {
                Expr::Starred(it) => self.spread(&it.value, &mut out.positional),
                _ => out.positional.push(self.expr(argument)),
            }
        }
        for keyword in &arguments.keywords {
            match (&keyword.arg, &keyword.value) {
                (Some(name), value) => out.named.push((name.to_string(), self.expr(value))),
                (None, Expr::Dict(it)) => {
                    for item in &it.items {
                        let name = item.key.as_ref().and_then(|key| self.constant(key));
                        out.named.push((name.unwrap_or_else(|| "**".to_owned()), self.expr(&item.value)));
                    }
                }
                (None, value) => out.named.push(("**".to_owned(), self.expr(value))),
            }
        }
        out
    }

    /// Functions that the call `name` is given run too, some time: `Thread(target=f, args=(x,))`, `map(f, xs)`.
    pub(super) fn references(&mut self, name: &str, call: &ExprCall, arguments: &mut Arguments) {
        let last = name.rsplit(['.', ':']).next().unwrap_or(name);
        if only_looks(last) {
            return;
        }
        let positional = &call.arguments.args;
        let plain = !positional.iter().any(|argument| matches!(argument, Expr::Starred(_)));
        let given: Vec<(Option<usize>, &Expr)> = positional
            .iter()
            .enumerate()
            .map(|(index, argument)| (plain.then_some(index), argument))
            .chain(call.arguments.keywords.iter().map(|keyword| (None, &keyword.value)))
            .collect();
        let mut left = MAX_REFERENCES;
        for (index, argument) in given {
            for target in self.callable(argument) {
                if left == 0 {
                    return;
                }
                left -= 1;
                let words = self.handed_on(last, index, call, arguments);
                let at = span(argument);
                if is_mapper(last) && index.is_some() {
                    let variable = format!("item@{}", at.start);
                    let item = words::variable(variable.clone(), at);
                    let body = self.invoke(&target, vec![item], at);
                    self.pending.push(Node::Background(Box::new(Node::Loop {
                        variable: Some(variable),
                        words: words.into_iter().take(1).collect(),
                        condition: Vec::new(),
                        body: vec![body],
                        redirects: Vec::new(),
                        endless: false,
                        span: at,
                    })));
                } else {
                    let node = self.invoke(&target, words, at);
                    self.pending.push(Node::Background(Box::new(node)));
                }
            }
        }
    }

    /// The functions an argument refers to that do something when they are called.
    pub(super) fn callable(&mut self, argument: &Expr) -> Vec<Target> {
        let mut found = self.targets(argument);
        if found.is_empty() && matches!(argument, Expr::List(_) | Expr::Tuple(_) | Expr::Dict(_)) {
            found = self.elements(argument);
        }
        found.retain(|target| match target {
            Target::Library(name) => known::may_act(name),
            Target::Local(name) => !self.inert.contains(name),
            Target::Bound { .. } => true,
            Target::Class(_) => false,
        });
        found
    }

    /// The arguments that a function which is given away will be called with.
    fn handed_on(
        &mut self,
        last: &str,
        index: Option<usize>,
        call: &ExprCall,
        arguments: &mut Arguments,
    ) -> Vec<Word> {
        let mut out = Vec::new();
        let spread =
            matches!(last, "Thread" | "Timer" | "Process" | "apply" | "apply_async" | "start_new_thread");
        let start = index.map_or(usize::MAX, |index| index.saturating_add(1));
        for word in arguments.positional.iter_mut().skip(start) {
            *word = self.hoist(std::mem::take(word));
            match words::items(word.clone()) {
                Ok(items) if spread => out.extend(items),
                Ok(items) => out.push(words::list(items, word.span)),
                Err(word) => out.push(word),
            }
        }
        for keyword in &call.arguments.keywords {
            let name = keyword.arg.as_deref().unwrap_or("");
            if !matches!(name, "args" | "kwargs") {
                continue;
            }
            let keys: Vec<String> = match &keyword.value {
                Expr::Dict(it) => it
                    .items
                    .iter()
                    .filter_map(|item| item.key.as_ref().and_then(|key| self.constant(key)))
                    .collect(),
                _ => Vec::new(),
            };
            let Some((_, word)) = arguments.named.iter_mut().find(|(of, _)| of == name) else { continue };
            *word = self.hoist(std::mem::take(word));
            let items = words::items(word.clone()).unwrap_or_else(|word| vec![word]);
            let mut keys = keys.into_iter();
            for item in items {
                if let Some(key) = keys.next() {
                    out.push(words::option(&key, item.span));
                }
                out.push(item);
            }
        }
        out
    }
}

/// Calls that take a function and do not call it.
fn only_looks(last: &str) -> bool {
    matches!(
        last,
        "print"
            | "isinstance"
            | "issubclass"
            | "type"
            | "id"
            | "repr"
            | "str"
            | "len"
            | "hasattr"
            | "callable"
            | "getattr"
            | "super"
            | "wraps"
            | "update_wrapper"
            | "signature"
            | "getsource"
            | "dir"
            | "vars"
            | "hash"
    )
}

/// Calls that call a function for every item of what follows it.
fn is_mapper(last: &str) -> bool {
    matches!(
        last,
        "map"
            | "filter"
            | "starmap"
            | "imap"
            | "imap_unordered"
            | "map_async"
            | "starmap_async"
            | "filterfalse"
            | "takewhile"
            | "dropwhile"
            | "reduce"
    )
}

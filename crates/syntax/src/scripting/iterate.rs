//! Functions that are called for each item, and arguments that are a list.

use super::reader::Reader;
use super::value::{Argument, Value, is_simple};
use crate::Language;
use crate::script::{Assign, Node, Part, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// More items for a list.
    pub(super) fn append_to(&mut self, name: String, arguments: Vec<Argument>, span: Span) {
        let mut list = Vec::new();
        for argument in arguments {
            list.push(self.word_of(argument.value));
        }
        let values = vec![Word { parts: vec![Part::List(list)], span }];
        self.body.push(Node::Assign(Assign { name, values, append: true, span }));
    }

    /// `list.forEach(x => …)`, `list.each { |x| … }`: a loop.
    pub(super) fn iterate(
        &mut self,
        receiver: Word,
        name: &str,
        place: usize,
        arguments: &mut Vec<Argument>,
        span: Span,
    ) -> Result<Value, Word> {
        let Some(Argument { value: Value::Code(mut code), .. }) =
            (place < arguments.len()).then(|| arguments.remove(place))
        else {
            return Err(receiver);
        };
        let only = matches!(
            name,
            "forEach"
                | "each"
                | "each_with_index"
                | "each_line"
                | "each_child"
                | "each_entry"
                | "times"
                | "find_each"
                | "each_pair"
                | "each_slice"
        );
        let variable = (!code.parameters.is_empty()).then(|| code.parameters.remove(0));
        let mut code = self.with_unknown_parameters(code);
        code.body = self.collect(|reader| {
            for node in code.body {
                reader.run_node(node);
            }
        });
        let simple = is_simple(&receiver);
        let words = match (self.listed(&receiver), only || simple) {
            _ if name == "times" => vec![Word::unknown(span)],
            (Some(list), _) => list,
            (None, true) if only => vec![receiver.clone()].into_iter().filter(|_| simple).collect(),
            (None, true) => vec![receiver.clone()],
            (None, false) => vec![Word::unknown(span)],
        };
        if only {
            let words = if words.is_empty() { vec![receiver] } else { words };
            for argument in std::mem::take(arguments) {
                self.run(argument.value);
            }
            self.push_loop(variable, words, Vec::new(), code.body, false, span);
            return Ok(Value::unknown(span));
        }
        // The result is used: a call whose block is the loop.
        let body =
            self.collect(|reader| reader.push_loop(variable, words, Vec::new(), code.body, false, span));
        let block = super::value::Code { parameters: Vec::new(), body, span };
        arguments.insert(place.min(arguments.len()), Argument { key: None, value: Value::Code(block) });
        Ok(self.command(&format!(".{name}"), Some(receiver), std::mem::take(arguments), span))
    }

    /// `f(this, [a, b])` as `f(a, b)`.
    pub(super) fn spread(&mut self, arguments: Vec<Argument>) -> Vec<Argument> {
        let mut out = Vec::new();
        for argument in arguments {
            match argument.value {
                Value::Word(word) => match self.listed(&word) {
                    Some(list) => {
                        out.extend(list.into_iter().map(|it| Argument { key: None, value: Value::Word(it) }))
                    }
                    None => out.push(Argument { key: argument.key, value: Value::Word(word) }),
                },
                value => out.push(Argument { key: argument.key, value }),
            }
        }
        out
    }

    /// Calls the first argument with the others; a text is the name of a function.
    pub(super) fn call_first(&mut self, arguments: &mut Vec<Argument>, span: Span) -> Option<Value> {
        if arguments.is_empty() {
            return None;
        }
        let first = arguments.remove(0).value;
        let callee = match self.literal_of(&first) {
            Some(name) if !self.is(Language::Lua) => Value::Name(self.names.resolve(&name, self.table, span)),
            _ => first,
        };
        Some(self.call(callee, std::mem::take(arguments), span))
    }
}

pub fn is_iteration(name: &str) -> bool {
    matches!(
        name,
        "forEach"
            | "map"
            | "filter"
            | "some"
            | "every"
            | "find"
            | "flatMap"
            | "findIndex"
            | "each"
            | "each_with_index"
            | "each_line"
            | "each_child"
            | "each_entry"
            | "times"
            | "find_each"
            | "each_pair"
            | "each_slice"
            | "collect"
            | "select"
            | "reject"
            | "any?"
            | "all?"
            | "flat_map"
            | "detect"
            | "each_with_object"
    )
}

//! Methods whose value the text shows: of strings, of paths, of lists that grow.

use super::names::{dotted, merge};
use super::types::{Type, is_path};
use super::{Reader, literal, words};
use crate::script::{Assign, Node, Part, VariableForm, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, ExprAttribute, ExprCall};

impl Reader<'_> {
    /// The value of a method call in the error, or the receiver again when the call has to be made.
    pub(super) fn value_method(
        &mut self,
        receiver: Word,
        ty: Option<&Type>,
        method: &ExprAttribute,
        it: &ExprCall,
        at: Span,
    ) -> Result<Word, Word> {
        let name = method.attr.as_str();
        let given = it.arguments.args.len();
        let keywords = it.arguments.keywords.len();
        let receiver =
            if ty.is_none() || is_path(ty) { self.path_method(receiver, name, it)? } else { receiver };
        if matches!(ty, Some(Type::Library(_) | Type::Local(_))) {
            return Ok(receiver);
        }
        match (name, given) {
            ("append" | "extend" | "appendleft" | "add" | "update", 1) | ("insert", 2) if keywords == 0 => {
                self.growth(receiver, method, it, at)
            }
            ("sort" | "reverse", 0) => self.reordered(receiver, method, at),
            ("strip" | "lstrip" | "rstrip" | "expandtabs", _) | ("encode" | "__str__" | "tobytes", _) => {
                Err(self.kept(receiver, name, it))
            }
            ("copy" | "items" | "values" | "keys" | "tolist", 0) if keywords == 0 => Err(receiver),
            ("decode", _) if !self.is_cipher(it) => Err(self.kept(receiver, name, it)),
            ("lower" | "upper" | "casefold" | "swapcase" | "title" | "capitalize", 0)
            | ("replace", 2 | 3)
            | ("removeprefix" | "removesuffix", 1)
                if keywords == 0 =>
            {
                Err(self.text_method(receiver, name, it, at))
            }
            ("split" | "rsplit" | "splitlines", _) => self.split(receiver, name, it, at),
            ("join", 1) if keywords == 0 => self.join(receiver, it, at),
            ("format", _) => Err(self.format_call(receiver, it, at)),
            _ => Ok(receiver),
        }
    }

    /// Methods of `pathlib.Path` that give a path; no other type has methods of these names.
    fn path_method(&mut self, receiver: Word, name: &str, it: &ExprCall) -> Result<Word, Word> {
        match (name, it.arguments.args.len()) {
            ("resolve" | "absolute" | "as_posix", 0) => Err(self.kept(receiver, name, it)),
            ("expanduser", 0) => Err(words::expand_user(receiver)),
            ("joinpath", _) => {
                let mut path = receiver;
                for segment in self.arguments(&it.arguments).positional {
                    path = words::join_path(path, segment, &mut self.pending);
                }
                Err(path)
            }
            _ => Ok(receiver),
        }
    }

    /// The receiver as it is, or trimmed when it is a literal; what the arguments run still runs.
    fn kept(&mut self, receiver: Word, name: &str, it: &ExprCall) -> Word {
        let arguments: Option<Vec<String>> = it.arguments.args.iter().map(|arg| self.constant(arg)).collect();
        if let (Some(text), Some(arguments)) = (receiver.literal(), arguments)
            && let Some(text) = literal::method(&text, name, &arguments)
        {
            return Word::quoted(text, receiver.span);
        }
        for word in self.arguments(&it.arguments).words() {
            self.run(word);
        }
        receiver
    }

    /// `.decode("rot13")` and other codecs that are more than an encoding of characters.
    fn is_cipher(&mut self, it: &ExprCall) -> bool {
        let codec = it.arguments.args.first().and_then(|codec| self.constant(codec)).unwrap_or_default();
        let codec = codec.to_lowercase().replace('-', "_");
        ["rot", "base64", "hex", "zlib", "zip", "bz2", "uu", "quopri", "escape"]
            .iter()
            .any(|name| codec.contains(name))
    }

    fn text_method(&mut self, receiver: Word, name: &str, it: &ExprCall, at: Span) -> Word {
        let arguments: Option<Vec<String>> = it.arguments.args.iter().map(|arg| self.constant(arg)).collect();
        if let (Some(text), Some(arguments)) = (receiver.literal(), arguments)
            && let Some(text) = literal::method(&text, name, &arguments)
        {
            return Word::quoted(text, at);
        }
        let mut all = vec![words::option("self", at), receiver];
        all.extend(self.arguments(&it.arguments).words());
        words::called(&format!("py:str.{name}"), all, at)
    }

    /// `"rm -rf x".split()`.
    fn split(&mut self, receiver: Word, name: &str, it: &ExprCall, at: Span) -> Result<Word, Word> {
        let Some(text) = receiver.literal().filter(|text| !text.is_empty()) else { return Ok(receiver) };
        let separator = it.arguments.args.first().map(|separator| self.constant(separator));
        let pieces: Vec<&str> = match &separator {
            _ if name == "splitlines" => text.lines().collect(),
            None => text.split_whitespace().collect(),
            // A limit leaves a rest that is joined: not followed.
            Some(Some(separator)) if !separator.is_empty() && it.arguments.args.len() == 1 => {
                text.split(separator.as_str()).collect()
            }
            Some(_) => return Ok(receiver),
        };
        Err(words::list(pieces.into_iter().map(|piece| Word::quoted(piece, at)).collect(), at))
    }

    /// `" ".join(words)`.
    fn join(&mut self, separator: Word, it: &ExprCall, at: Span) -> Result<Word, Word> {
        let Some(argument) = it.arguments.args.first() else { return Ok(separator) };
        let literal = separator.literal();
        if literal.as_deref() == Some("")
            && let Some(text) = literal::chars(argument)
        {
            return Err(Word::quoted(text, at));
        }
        // `map(str, words)` are the words.
        let argument = match argument {
            Expr::Call(call) if dotted(&call.func).as_deref() == Some("map") => match &*call.arguments.args {
                [Expr::Name(function), of] if matches!(function.id.as_str(), "str" | "repr") => of,
                _ => argument,
            },
            _ => argument,
        };
        let value = self.expr(argument);
        let small = words::is_small(&separator);
        let size = literal.as_ref().map_or(1, String::len);
        let items = match words::items(value) {
            Ok(items) if small && size.saturating_mul(items.len()) <= words::MAX_TEXT => items,
            Ok(items) => return Err(joined(separator, words::list(items, at), at)),
            Err(word) => return Err(joined(separator, word, at)),
        };
        let mut word = Word { parts: Vec::new(), span: at };
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                words::append(&mut word, separator.clone());
            }
            words::append(&mut word, item);
        }
        Err(word)
    }

    fn format_call(&mut self, receiver: Word, it: &ExprCall, at: Span) -> Word {
        let template = receiver.parts.iter().any(|part| matches!(part, Part::Text { quoted: true, .. }));
        let arguments = self.arguments(&it.arguments);
        if template {
            return self.format(receiver, arguments, at);
        }
        let mut all = vec![words::option("self", at), receiver];
        all.extend(arguments.words());
        words::called("py:str.format", all, at)
    }

    /// `list.sort()`: which element is the first is not followed.
    fn reordered(&mut self, receiver: Word, method: &ExprAttribute, at: Span) -> Result<Word, Word> {
        match (receiver.parts.as_slice(), dotted(&method.value)) {
            ([Part::Variable { name, form: VariableForm::Plain, .. }], Some(written))
                if *name == self.normal(written.clone()) =>
            {
                Err(words::output(vec![in_any_order(name.clone(), at)], at))
            }
            _ => Ok(receiver),
        }
    }

    /// `x.append(v)`: `$x` grows.
    fn growth(
        &mut self,
        receiver: Word,
        method: &ExprAttribute,
        it: &ExprCall,
        at: Span,
    ) -> Result<Word, Word> {
        let (Some(argument), Some(name)) = (it.arguments.args.last(), dotted(&method.value)) else {
            return Ok(receiver);
        };
        let known = self.normal(name);
        let mine = match receiver.parts.as_slice() {
            [Part::Variable { name, form: VariableForm::Plain, .. }] => *name == known,
            _ => false,
        };
        if !mine || (known.contains('.') && !self.attributes.contains(&known)) {
            return Ok(receiver);
        }
        let targets = self.targets(argument);
        if !targets.is_empty() && !known.contains('.') {
            let mut binding = self.lookup(&known).unwrap_or_default();
            merge(&mut binding.elements, &targets);
            self.bind(&known, binding);
        }
        let value = self.expr(argument);
        let verb = method.attr.as_str();
        // These are names of other methods, too.
        let also = matches!(verb, "add" | "update");
        let value = if also { self.hoist(value) } else { value };
        let grown = match verb {
            "extend" | "update" => value.clone(),
            _ => words::list(vec![value.clone()], value.span),
        };
        let mut nodes =
            vec![Node::Assign(Assign { name: known.clone(), values: vec![grown], append: true, span: at })];
        if verb == "insert" {
            nodes.push(in_any_order(known, at));
        }
        if also {
            let all = vec![words::option("self", at), receiver, value];
            nodes.push(Node::Command(words::command(&format!("py:.{verb}"), all, at)));
        }
        Err(words::output(nodes, at))
    }
}

fn joined(separator: Word, value: Word, at: Span) -> Word {
    words::called("py:str.join", vec![words::option("self", at), separator, value], at)
}

/// The list holds what it held, in an order that is not known.
fn in_any_order(name: String, at: Span) -> Node {
    let value = words::called("py:sorted", vec![words::variable(name.as_str(), at)], at);
    Node::Assign(Assign { name, values: vec![value], append: false, span: at })
}

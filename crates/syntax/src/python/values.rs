//! Library calls whose value the text shows.

use super::expr::environment;
use super::names::{Target, library_value};
use super::{FUEL, Reader, literal, words};
use crate::script::{Part, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, ExprCall};

impl Reader<'_> {
    /// The value of a library call, when it needs no command. Nothing is lowered otherwise.
    pub(super) fn value_call(&mut self, name: &str, it: &ExprCall, at: Span) -> Option<Word> {
        if let Some(word) = self.path_call(name, it, at) {
            return Some(word);
        }
        let given = &it.arguments.args;
        match name {
            "os.getenv" | "os.getenvb" | "os.environ.get" | "os.environ.pop" | "os.environ.setdefault" => {
                Some(self.getenv(it, at))
            }
            "os.environ.copy" | "os.environ.items" | "os.environ.values" => {
                Some(library_value("os.environ", at))
            }
            "chr" => {
                let code = given.first().and_then(literal::int).and_then(literal::char_of)?;
                Some(Word::quoted(code, at))
            }
            "bytes.fromhex" | "bytearray.fromhex" | "binascii.unhexlify" | "binascii.a2b_hex" => {
                let digits = given.first().and_then(|digits| self.constant(digits))?;
                literal::hex(&digits).map(|text| Word::quoted(text, at))
            }
            "bytes" | "bytearray" if !given.is_empty() => {
                let first = given.first()?;
                let text = match first {
                    Expr::BytesLiteral(_) => None,
                    _ => literal::ints(first).and_then(literal::bytes),
                };
                Some(text.map_or_else(|| self.first_argument(it, at), |text| Word::quoted(text, at)))
            }
            "str.join" | "bytes.join" => match &**given {
                [separator, _] => {
                    let text = literal::chars(given.get(1)?)?;
                    (self.constant(separator)?.is_empty()).then(|| Word::quoted(text, at))
                }
                _ => None,
            },
            "dict" => {
                let arguments = self.arguments(&it.arguments);
                let mut values = Vec::new();
                for word in arguments.positional {
                    values.extend(words::items(word).unwrap_or_else(|word| vec![word]));
                }
                values.extend(arguments.named.into_iter().map(|(_, word)| word));
                Some(words::list(values, at))
            }
            "str" | "list" | "tuple" | "iter" | "next" | "memoryview" | "bytes.decode" | "str.encode"
            | "os.fspath" | "os.fsdecode" | "os.fsencode" | "sys.intern" | "copy.copy" | "copy.deepcopy"
            | "typing.cast"
                if !given.is_empty() =>
            {
                Some(if name == "typing.cast" {
                    self.last_argument(it, at)
                } else {
                    self.first_argument(it, at)
                })
            }
            // In another order: any of them may be the first.
            "set" | "frozenset" | "sorted" | "reversed" if !given.is_empty() => {
                let word = self.first_argument(it, at);
                Some(words::called("py:sorted", vec![word], at))
            }
            "shlex.quote" | "pipes.quote" if !given.is_empty() => {
                let word = self.first_argument(it, at);
                Some(words::called("py:shlex.quote", vec![word], at))
            }
            "list" | "tuple" | "set" | "frozenset" if it.arguments.is_empty() => {
                Some(words::list(Vec::new(), at))
            }
            "str" | "bytes" | "bytearray" if it.arguments.is_empty() => Some(Word::quoted("", at)),
            "textwrap.dedent" if given.len() == 1 => {
                let word = self.first_argument(it, at);
                Some(match word.literal() {
                    Some(text) => Word::quoted(dedent(&text), at),
                    None => word,
                })
            }
            "int" | "float" | "bool" | "len" | "abs" | "ord" | "hash" | "id" | "round"
                if !given.is_empty() =>
            {
                let mut nodes = Vec::new();
                for word in self.arguments(&it.arguments).words() {
                    nodes.extend(words::nodes(word));
                }
                Some(words::number(nodes, at))
            }
            "getattr" => self.attribute_value(it, at),
            _ => None,
        }
    }

    /// `getattr(os, "environ")` as a value.
    fn attribute_value(&mut self, it: &ExprCall, at: Span) -> Option<Word> {
        let whole = self.call_targets(it, FUEL);
        match whole.as_slice() {
            [Target::Library(name)] => Some(library_value(name, at)),
            _ => None,
        }
    }

    /// `os.getenv(name, default)`.
    fn getenv(&mut self, it: &ExprCall, at: Span) -> Word {
        let name = it.arguments.args.first().and_then(|name| self.constant(name));
        let mut arguments = self.arguments(&it.arguments);
        let default = if arguments.positional.len() > 1 {
            arguments.positional.pop()
        } else {
            arguments.named.pop().map(|(_, word)| word)
        };
        for word in arguments.positional {
            self.run(word);
        }
        let value = environment(name, at);
        // What is empty or nothing adds nothing to the value.
        match default.filter(|word| !matches!(word.literal().as_deref(), Some("" | "None"))) {
            Some(default) => words::list(vec![value, default], at),
            None => value,
        }
    }

    /// The first argument stands for the result; what the others run still runs.
    pub(super) fn first_argument(&mut self, it: &ExprCall, at: Span) -> Word {
        let mut all = self.arguments(&it.arguments).words().into_iter();
        let first = all.next().unwrap_or_else(|| Word::unknown(at));
        for word in all {
            self.run(word);
        }
        first
    }

    fn last_argument(&mut self, it: &ExprCall, at: Span) -> Word {
        let mut all = self.arguments(&it.arguments).words();
        let last = all.pop().unwrap_or_else(|| Word::unknown(at));
        for word in all {
            self.run(word);
        }
        last
    }

    /// `%` and `$` of `os.path.expandvars`.
    pub(super) fn expand_variables(&self, word: Word) -> Word {
        let at = word.span;
        let mut out = Word { parts: Vec::new(), span: at };
        for part in word.parts {
            let Part::Text { text, .. } = part else {
                out.parts.push(part);
                continue;
            };
            let mut pieces = text.split('$');
            words::append_text(&mut out, pieces.next().unwrap_or(""));
            for piece in pieces {
                let braced = piece.strip_prefix('{').and_then(|rest| rest.split_once('}'));
                let (name, rest) = braced.unwrap_or_else(|| {
                    let end = piece.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                    end.and_then(|end| piece.split_at_checked(end)).unwrap_or((piece, ""))
                });
                if name.is_empty() {
                    words::append_text(&mut out, &format!("${piece}"));
                    continue;
                }
                words::append(&mut out, environment(Some(name.to_owned()), at));
                if !rest.is_empty() {
                    words::append_text(&mut out, rest);
                }
            }
        }
        out
    }
}

/// Lines without the white space that all of them begin with.
fn dedent(text: &str) -> String {
    let margin = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let common = text.lines().filter(|line| !line.trim().is_empty()).map(margin).min().unwrap_or(0);
    let lines = text.split('\n').map(|line| line.get(common..).unwrap_or(""));
    lines.collect::<Vec<_>>().join("\n")
}

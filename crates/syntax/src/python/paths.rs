//! Paths: `os.path` and `pathlib`.

use super::{Reader, literal, words};
use crate::script::{Part, Word};
use countersign_model::Span;
use ruff_python_ast::{Expr, ExprCall};

impl Reader<'_> {
    /// The value of a call of `os.path` or `pathlib.Path`, when it is one that the text shows.
    pub(super) fn path_call(&mut self, name: &str, it: &ExprCall, at: Span) -> Option<Word> {
        let given = it.arguments.args.len();
        let plain = it.arguments.keywords.is_empty();
        match name {
            "os.path.join" if given > 0 => Some(self.joined_path(it)),
            "pathlib.Path" if given == 0 => Some(Word::quoted(".", at)),
            "pathlib.Path" => Some(self.joined_path(it)),
            "os.path.expanduser" | "pathlib.Path.expanduser" if given == 1 => {
                Some(words::expand_user(self.first_argument(it, at)))
            }
            "os.path.expandvars" if given == 1 && plain => {
                let word = self.first_argument(it, at);
                Some(self.expand_variables(word))
            }
            "os.getcwd" | "os.getcwdb" | "pathlib.Path.cwd" => Some(words::called("pwd", Vec::new(), at)),
            "pathlib.Path.home" => Some(words::single(Part::Tilde(String::new()), at)),
            "os.path.abspath"
            | "os.path.realpath"
            | "os.path.normpath"
            | "os.path.normcase"
            | "pathlib.Path.resolve"
            | "pathlib.Path.absolute"
                if given > 0 =>
            {
                Some(self.first_argument(it, at))
            }
            "os.path.dirname" | "os.path.basename" if given == 1 && plain => {
                let word = self.first_argument(it, at);
                let part = if name == "os.path.dirname" { "parent" } else { "name" };
                Some(literal::path_part(part, word, at))
            }
            _ => None,
        }
    }

    fn joined_path(&mut self, it: &ExprCall) -> Word {
        let segments = self.arguments(&it.arguments).words().into_iter();
        let mut run = Vec::new();
        let mut segments = segments.flat_map(|word| words::items(word).unwrap_or_else(|word| vec![word]));
        let mut path = segments.next().unwrap_or_default();
        for segment in segments {
            path = words::join_path(path, segment, &mut run);
        }
        self.pending.append(&mut run);
        path
    }
}

/// Whether the expression can only be a number.
pub(super) fn is_number(expr: &Expr) -> bool {
    matches!(expr, Expr::NumberLiteral(_) | Expr::BooleanLiteral(_))
}

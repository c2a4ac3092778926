//! Lines that are typed into a program: an interpreter is started on a line of its own, and code follows.
//!
//! A shell would run these lines itself once the interpreter has ended. Where the tool hands the text to a terminal, the
//! interpreter gets them. Both are read.

use countersign_model::Span;
use countersign_syntax::Language;

use super::Walker;
use crate::value::Value;

impl Walker<'_> {
    /// Reads what stands behind a line that starts an interpreter and nothing else.
    pub(super) fn typed_code(&mut self, text: &str) {
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            at += line.len();
            let Some(language) = interpreter(line.trim()) else { continue };
            let rest = text.get(at..).unwrap_or("");
            if rest.trim().is_empty() {
                return;
            }
            let span = Span::new(at - line.len(), text.len());
            // Text that this reader does not understand is the shell's then, and read as that.
            let opaque = self.opaque.len();
            self.nested_text(language, rest, line.trim(), span, &Value::default());
            self.opaque.truncate(opaque);
            return;
        }
    }
}

/// The language of an interpreter that waits for lines when it is started like this.
fn interpreter(line: &str) -> Option<Language> {
    let line = line.strip_prefix("sudo ").unwrap_or(line);
    Some(match line {
        "python" | "python2" | "python3" | "python -i" | "python3 -i" | "ipython" => Language::Python,
        "node" | "node -i" | "bun repl" | "deno" | "deno repl" => Language::JavaScript,
        "irb" | "pry" => Language::Ruby,
        "php -a" => Language::Php,
        "lua" => Language::Lua,
        "jjs" | "jshell" | "jrunscript" | "groovysh" | "scala" | "ghci" | "R" | "julia" | "octave" => {
            Language::Other
        }
        _ => return None,
    })
}

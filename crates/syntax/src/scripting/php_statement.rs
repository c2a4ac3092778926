//! Statements of PHP.

use super::reader::Reader;

impl<'t, 'a> Reader<'t, 'a> {
    /// A statement that begins with this word; false when it is an expression.
    pub(super) fn php_statement(&mut self, word: &str) -> bool {
        let next = self.word_at(1);
        match word.to_ascii_lowercase().as_str() {
            "function" if !next.is_empty() || self.op_at(1) == "&" => self.function_statement(),
            "class" | "interface" | "trait" | "enum" if !next.is_empty() => {
                self.class();
            }
            "abstract" | "final" | "readonly" if !next.is_empty() => self.bump(),
            "namespace" => {
                self.bump();
                while !self.done() && !matches!(self.op(), ";" | "{") {
                    self.bump();
                }
                if self.op() == "{" {
                    self.block();
                }
            }
            "use" => self.php_use(),
            "global" => {
                while !self.done() && self.op() != ";" {
                    self.bump();
                }
            }
            "static" if matches!(self.at(1).kind, super::token::Kind::Var(..)) => self.bump(),
            "const" => self.bump(),
            "endif" | "endwhile" | "endfor" | "endforeach" | "endswitch" => self.bump(),
            _ => return false,
        }
        true
    }

    /// `use function system as s;`: another name for a function.
    fn php_use(&mut self) {
        self.bump();
        let function = self.eat_word("function");
        while !self.done() && self.op() != ";" {
            let before = self.pos;
            let source = self.take_name();
            if self.eat_word("as") {
                let local = self.take_name();
                if function && !local.is_empty() {
                    self.names.alias(local, source.trim_start_matches('\\'));
                }
            }
            self.eat(",");
            if self.op() == "{" {
                let end = self.mate();
                self.skip_to(end.saturating_add(1));
            }
            if self.pos == before {
                self.bump();
            }
        }
    }
}

//! Types of TypeScript and PHP: passed over. Nothing in a type runs.

use super::reader::Reader;
use super::token::{Kind, Quote};
use crate::Language;

/// Tokens that a list of type arguments may have.
const MAX_TYPE: usize = 60;

impl<'t, 'a> Reader<'t, 'a> {
    /// Passes over a type, after the colon or `as`.
    pub(super) fn skip_type(&mut self) {
        let mut wants = true;
        let mut function = false;
        let mut angles = 0_usize;
        while !self.done() {
            let token = self.at(0);
            match &token.kind {
                Kind::Op(op) => match *op {
                    "{" | "(" | "[" => {
                        let list = *op == "[" && !wants && !token.line;
                        if !wants && !list {
                            return;
                        }
                        function = *op == "(";
                        wants = false;
                        let end = self.mate();
                        self.skip_to(end.saturating_add(1));
                        continue;
                    }
                    "=>" if function => wants = true,
                    "|" | "&" | "." | "?" | ":" | "-" | "..." if angles > 0 || *op != ":" => wants = true,
                    "," if angles > 0 => wants = true,
                    "<" => {
                        angles += 1;
                        wants = true;
                    }
                    ">" | ">>" | ">>>" if angles > 0 => {
                        angles = angles.saturating_sub(op.len());
                        wants = false;
                    }
                    _ => return,
                },
                Kind::Name(name) => {
                    if !wants && name != "is" && (name != "extends" || angles == 0) {
                        return;
                    }
                    wants = matches!(
                        name.as_ref(),
                        "keyof"
                            | "typeof"
                            | "readonly"
                            | "unique"
                            | "infer"
                            | "is"
                            | "asserts"
                            | "extends"
                            | "new"
                    );
                    function = false;
                    self.bump();
                    continue;
                }
                Kind::Number(_) | Kind::Text(Quote::Plain, _) if wants => wants = false,
                _ => return,
            }
            function = false;
            self.bump();
        }
    }

    /// `<T, U>` in front of arguments or parameters.
    pub(super) fn skip_type_arguments(&mut self) -> bool {
        if self.op() != "<" || !self.is(Language::JavaScript) {
            return false;
        }
        let mut angles = 0_usize;
        for ahead in 0..MAX_TYPE {
            match &self.at(ahead).kind {
                Kind::Op("<") => angles += 1,
                Kind::Op(op @ (">" | ">>" | ">>>")) => {
                    angles = angles.saturating_sub(op.len());
                    if angles == 0 {
                        let fits = self.op_at(ahead + 1) == "(";
                        if fits {
                            self.pos += ahead + 1;
                        }
                        return fits;
                    }
                }
                Kind::Name(_) | Kind::Text(Quote::Plain, _) => {}
                Kind::Op("," | "." | "[" | "]" | "|" | "&" | "{" | "}" | ":" | "?" | ";" | "=") => {}
                _ => return false,
            }
        }
        false
    }
}

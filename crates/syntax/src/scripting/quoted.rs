//! Quoted texts as values.

use super::primary::short;
use super::reader::Reader;
use super::token::{Piece, Quote};
use super::value::{Argument, Name, Value, append, items, join};
use crate::Language;
use crate::script::{Part, Word};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// A quoted text.
    pub(super) fn quoted(&mut self, quote: Quote, pieces: &'t [Piece<'a>], span: Span) -> Value {
        match quote {
            Quote::Plain | Quote::Template => self.filled(pieces, span),
            Quote::Shell => {
                let value = self.filled(pieces, span);
                let name = if self.is(Language::Php) { "shell_exec" } else { "`" };
                self.command(name, None, vec![Argument { key: None, value }], span)
            }
            Quote::Regex => {
                let value = self.filled(pieces, span);
                self.run(value);
                Value::unknown(span)
            }
            Quote::Words => {
                let value = self.filled(pieces, span);
                match value.literal() {
                    Some(text) => {
                        Value::list(text.split_whitespace().map(|it| Word::quoted(it, span)).collect(), span)
                    }
                    None => value,
                }
            }
            Quote::Angle => self.perl_angle(pieces, span),
            Quote::Page => Value::unknown(span),
        }
    }

    /// The pieces of a text as one word.
    pub(super) fn filled(&mut self, pieces: &'t [Piece<'a>], span: Span) -> Value {
        let mut parts = Vec::new();
        for piece in pieces {
            let word = match piece {
                Piece::Text(text) => Word::quoted(text.clone(), span),
                Piece::Var(name, index) => {
                    let value = Value::Name(Name::free(short(name), span));
                    let value = match index {
                        Some(index) => self.index(value, Value::text(index.clone(), span), span),
                        None => value,
                    };
                    self.word_of(value)
                }
                Piece::Code(tokens) => {
                    let value = self.inside(tokens, |reader| reader.values_until(tokens.len()));
                    let word = self.word_of(value);
                    match items(&word) {
                        Some(list) => join(list.to_vec(), " ", span),
                        None => word,
                    }
                }
            };
            append(&mut parts, word.parts);
        }
        if parts.is_empty() {
            return Value::text("", span);
        }
        if let [Part::Text { quoted, .. }] = parts.as_mut_slice() {
            *quoted = true;
        }
        Value::Word(Word { parts, span })
    }
}

//! Words as pieces of the encoder's vocabulary: the longest first, as `WordPiece` cuts them.

use std::collections::HashMap;

/// A vocabulary.
pub struct Pieces {
    numbers: HashMap<String, usize>,
}

impl Pieces {
    /// One piece on each line; pieces inside a word begin with `##`.
    pub fn new(text: &str) -> Self {
        Self { numbers: text.lines().enumerate().map(|(n, piece)| (piece.to_owned(), n)).collect() }
    }

    /// Pieces that are words by themselves.
    pub fn whole(&self) -> impl Iterator<Item = String> {
        self.numbers.keys().filter(|p| !p.starts_with(['#', '['])).cloned()
    }

    /// The numbers of a word's pieces between the marks of beginning and end; none for a word that has no pieces.
    pub fn of(&self, word: &str) -> Vec<usize> {
        let mark = |name: &str| self.numbers.get(name).copied().unwrap_or(0);
        let mut out = vec![mark("[CLS]")];
        let mut rest = word;
        while !rest.is_empty() {
            let inside = rest.len() < word.len();
            let found = (1..=rest.len()).rev().filter_map(|end| rest.get(..end)).find_map(|piece| {
                let name = if inside { format!("##{piece}") } else { piece.to_owned() };
                self.numbers.get(&name).map(|n| (*n, piece.len()))
            });
            let Some((number, length)) = found else { return Vec::new() };
            out.push(number);
            rest = rest.get(length..).unwrap_or("");
        }
        out.push(mark("[SEP]"));
        out
    }
}

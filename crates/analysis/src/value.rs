//! What is known of a value at the time of reading.

use std::rc::Rc;

use countersign_model::{Data, Span};
use countersign_syntax::Script;

/// Stands in a text for a part that reading does not give.
pub(crate) const HOLE: char = '\u{fffd}';

/// A value: its text as far as it is known, and where its content comes from.
#[derive(Debug, Clone, Default)]
pub(crate) struct Value {
    /// The text, with [`HOLE`] for unknown parts.
    pub text: String,
    /// Holds a glob that would be expanded.
    pub glob: bool,
    /// Came from quotes in full: never split, never an option in PowerShell.
    pub quoted: bool,
    /// Sources of the content.
    pub data: Vec<Data>,
    /// Place in the text that is being read.
    pub span: Span,
    /// Code given as a value.
    pub block: Option<Rc<Script>>,
    /// Several values in one (lists of languages that have them).
    pub list: Option<Rc<Vec<Value>>>,
    /// The file that this is an open handle of.
    pub handle: Option<String>,
}

impl Value {
    pub(crate) fn text(text: impl Into<String>, span: Span) -> Self {
        Self { text: text.into(), span, ..Self::default() }
    }

    pub(crate) fn unknown(span: Span) -> Self {
        Self { text: HOLE.to_string(), data: Vec::new(), span, ..Self::default() }
    }

    /// An unknown value that comes from somewhere.
    pub(crate) fn from_data(data: Data, span: Span) -> Self {
        Self { text: HOLE.to_string(), data: vec![data], span, ..Self::default() }
    }

    /// Some part is not known.
    pub(crate) fn is_unknown(&self) -> bool {
        self.text.contains(HOLE)
    }

    /// Nothing at all is known.
    pub(crate) fn is_blank(&self) -> bool {
        !self.text.is_empty() && self.text.chars().all(|c| c == HOLE)
    }

    /// Known, and too short to carry anything: `echo |`, `</dev/null`, the `Q` that ends a session.
    pub(crate) fn is_nothing(&self) -> bool {
        let null = |data: &Data| matches!(data, Data::File(path) if path == "/dev/null");
        if self.block.is_some() || self.list.is_some() {
            return false;
        }
        !self.data.is_empty() && self.data.iter().all(null)
            || self.data.iter().all(|data| *data == Data::Literal)
                && !self.is_unknown()
                && self.text.trim().chars().count() <= 1
    }

    pub(crate) fn push(&mut self, other: &Self) {
        self.text.push_str(&other.text);
        self.glob |= other.glob;
        self.add_data(&other.data);
        if self.block.is_none() {
            self.block.clone_from(&other.block);
        }
        if self.handle.is_none() {
            self.handle.clone_from(&other.handle);
        }
    }

    pub(crate) fn add_data(&mut self, data: &[Data]) {
        for item in data {
            if self.data.len() < 32 && !self.data.contains(item) {
                self.data.push(item.clone());
            }
        }
    }

    /// Every value in a list, or the value itself.
    pub(crate) fn flatten(&self) -> Vec<Self> {
        match &self.list {
            Some(list) => list.iter().flat_map(Self::flatten).collect(),
            None => vec![self.clone()],
        }
    }
}

/// What goes down a pipe or comes out of a command.
pub(crate) type Flow = Value;

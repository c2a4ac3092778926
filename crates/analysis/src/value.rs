//! What is known of a value at the time of reading.

use std::rc::Rc;

use countersign_model::{Data, Span};
use countersign_syntax::Script;

/// Stands in a text for a part that reading does not give.
pub(crate) const HOLE: char = '\u{fffd}';

/// Longest text of a value that is followed, bytes. Text that doubles in every line would fill the memory.
pub(crate) const MAX_TEXT: usize = 64 * 1024;
/// Most values in a list that are followed.
pub(crate) const MAX_LIST: usize = 2048;

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
    /// Some part stands for a number that reading does not give; `1` is there in its place.
    pub number: bool,
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

    /// Some number.
    pub(crate) fn number(span: Span) -> Self {
        Self { text: "1".to_owned(), number: true, span, ..Self::default() }
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

    /// The value, or an unknown one where it is larger than what is followed.
    pub(crate) fn bounded(self) -> Self {
        let long = self.text.len() > MAX_TEXT || self.list.as_ref().is_some_and(|list| list.len() > MAX_LIST);
        match long {
            true => Self { text: HOLE.to_string(), list: None, ..self },
            false => self,
        }
    }

    pub(crate) fn push(&mut self, other: &Self) {
        if self.text.len() + other.text.len() > MAX_TEXT {
            self.text = HOLE.to_string();
            self.list = None;
        } else {
            self.text.push_str(&other.text);
        }
        self.glob |= other.glob;
        self.number |= other.number;
        self.add_data(&other.data);
        if self.block.is_none() {
            self.block.clone_from(&other.block);
        }
        if self.handle.is_none() {
            self.handle.clone_from(&other.handle);
        }
    }

    /// Several values as one, with what else is known of this one.
    pub(crate) fn with_list(&self, items: Vec<Self>) -> Self {
        let text = items.iter().map(|v| v.text.as_str()).collect::<Vec<_>>().join(" ");
        Self { text, list: Some(Rc::new(items)), ..self.clone() }.bounded()
    }

    /// The text with another behind it, as one value.
    pub(crate) fn joined(&self, other: &Self) -> Self {
        let mut out = Self { list: None, ..self.clone() };
        out.push(other);
        out
    }

    pub(crate) fn add_data(&mut self, data: &[Data]) {
        for item in data {
            if self.data.len() < 32 && !self.data.contains(item) {
                self.data.push(item.clone());
            }
        }
    }

    /// Every value in a list, or the value itself. Lists of lists of more than [`MAX_LIST`] end in an unknown value.
    pub(crate) fn flatten(&self) -> Vec<Self> {
        let mut out = Vec::new();
        let mut left = MAX_LIST;
        if !self.flatten_into(&mut out, &mut left) {
            out.push(Self::unknown(self.span));
        }
        out
    }

    /// `left` counts lists too: one that holds itself many times over may have no values at all.
    fn flatten_into(&self, out: &mut Vec<Self>, left: &mut usize) -> bool {
        if *left == 0 {
            return false;
        }
        *left -= 1;
        match &self.list {
            Some(list) => list.iter().all(|item| item.flatten_into(out, left)),
            None => {
                out.push(self.clone());
                true
            }
        }
    }
}

/// What goes down a pipe or comes out of a command.
pub(crate) type Flow = Value;

//! Where in a text something can be put in or cut out.

use jsonc_parser::ast::{Array, Object};
use jsonc_parser::common::Ranged as _;

/// The inside of an object or an array: byte places in the text.
#[derive(Debug)]
pub struct Inside {
    /// After the opening bracket.
    pub open: usize,
    /// Before the closing bracket.
    pub close: usize,
    /// Start and end of each property or element.
    pub items: Vec<(usize, usize)>,
}

impl Inside {
    /// Of an object.
    pub fn object(object: &Object<'_>) -> Self {
        let items = object.properties.iter().map(|p| (p.start(), p.end())).collect();
        Self { open: object.start() + 1, close: object.end().saturating_sub(1), items }
    }

    /// Of an array.
    pub fn array(array: &Array<'_>) -> Self {
        let items = array.elements.iter().map(|e| (e.start(), e.end())).collect();
        Self { open: array.start() + 1, close: array.end().saturating_sub(1), items }
    }

    /// Whether items stand on lines of their own.
    pub fn on_lines(&self, text: &str) -> bool {
        let mut from = self.open;
        self.items.iter().any(|(start, end)| {
            let gap = text.get(from..*start).unwrap_or("");
            from = *end;
            gap.contains('\n')
        })
    }
}

/// What stands between tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Blanks of one line.
    Blank,
    /// The end of a line.
    Newline,
    /// `// …`, without the end of its line.
    LineComment,
    /// `/* … */`.
    BlockComment,
    /// Anything else: a comma here.
    Token,
}

/// The gaps between two places, each with its end.
pub fn gaps(text: &str, from: usize, to: usize) -> Vec<(Gap, usize, usize)> {
    let bytes = text.as_bytes();
    let byte = |i: usize| if i < to { bytes.get(i).copied() } else { None };
    let until = |mut i: usize, stop: &dyn Fn(usize) -> bool| {
        while i < to && !stop(i) {
            i += 1;
        }
        i
    };
    let (mut at, mut out) = (from, Vec::new());
    while let Some(b) = byte(at) {
        let (gap, end) = match b {
            b'\n' => (Gap::Newline, at + 1),
            b'\r' if byte(at + 1) == Some(b'\n') => (Gap::Newline, at + 2),
            b'/' if byte(at + 1) == Some(b'/') => {
                let end = until(at, &|i| {
                    byte(i) == Some(b'\n') || (byte(i) == Some(b'\r') && byte(i + 1) == Some(b'\n'))
                });
                (Gap::LineComment, end)
            }
            b'/' if byte(at + 1) == Some(b'*') => {
                let end = until(at + 2, &|i| byte(i) == Some(b'*') && byte(i + 1) == Some(b'/'));
                (Gap::BlockComment, (end + 2).min(to))
            }
            b' ' | b'\t' | b'\r' => (Gap::Blank, at + 1),
            _ => (Gap::Token, at + 1),
        };
        out.push((gap, at, end));
        at = end;
    }
    out
}

/// The comma between two places.
pub fn comma(text: &str, from: usize, to: usize) -> Option<usize> {
    let is_comma = |at: usize| text.as_bytes().get(at) == Some(&b',');
    gaps(text, from, to)
        .into_iter()
        .find(|(gap, at, _)| *gap == Gap::Token && is_comma(*at))
        .map(|(_, at, _)| at)
}

/// The blanks at the start of the line in which a place is.
pub fn indent(text: &str, at: usize) -> &str {
    let start = text.get(..at).and_then(|t| t.rfind('\n')).map_or(0, |i| i + 1);
    let line = text.get(start..).unwrap_or("");
    let rest = line.trim_start_matches([' ', '\t']);
    line.get(..line.len() - rest.len()).unwrap_or("")
}

/// How the text is laid out.
#[derive(Debug)]
pub struct Style {
    /// End of a line.
    pub newline: &'static str,
    /// One step of indentation.
    pub step: String,
    /// Whether the text has more than one line of content.
    pub lines: bool,
}

impl Style {
    /// As the text shows it; two blanks where it shows nothing.
    pub fn of(text: &str, root: Option<&Inside>) -> Self {
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let first = root.and_then(|r| r.items.first());
        let step = first.map_or("", |(start, _)| indent(text, *start));
        let lines = root.is_none_or(|r| r.items.is_empty() || r.on_lines(text));
        let step = if step.is_empty() || !lines { "  ".to_owned() } else { step.to_owned() };
        Self { newline, step, lines }
    }
}

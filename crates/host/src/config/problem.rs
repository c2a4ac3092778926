//! A mistake in a configuration file, shown at its place.

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::Layer;

/// A mistake in a configuration file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Layer of the file.
    pub layer: Layer,
    /// The file.
    pub path: PathBuf,
    /// Line, from 1; 0 when the file could not be read at all.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Key it is about (`limits.denials_in_row`); empty when the text is no TOML.
    pub key: String,
    /// What is wrong and what to do, lower case, one line.
    pub message: String,
    /// The whole text and the bytes of it that are wrong.
    source: Option<(String, Range<usize>)>,
}

impl Problem {
    /// A mistake at bytes `span` of `text`.
    pub(super) fn at(
        layer: Layer,
        path: PathBuf,
        text: &str,
        span: Range<usize>,
        key: &str,
        message: String,
    ) -> Self {
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let end = text.ceil_char_boundary(span.end.clamp(start, text.len()));
        let before = text.get(..start).unwrap_or("");
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        Self {
            layer,
            path,
            line: before.matches('\n').count() + 1,
            column: before.get(line_start..).unwrap_or("").chars().count() + 1,
            key: key.to_owned(),
            message,
            source: Some((text.to_owned(), start..end)),
        }
    }

    /// A file that cannot be read.
    pub(super) fn unreadable(layer: Layer, path: PathBuf, message: String) -> Self {
        Self { layer, path, line: 0, column: 0, key: String::new(), message, source: None }
    }

    /// The mistake with the line it stands in and carets below; with colours when `color`.
    #[must_use]
    pub fn render(&self, color: bool) -> String {
        let Some((text, span)) = &self.source else { return format!("error: {self}") };
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let path = self.path.to_string_lossy();
        let snippet = Snippet::source(text.as_str())
            .path(path.as_ref())
            .annotation(AnnotationKind::Primary.span(span.clone()));
        renderer.render(&[Level::ERROR.primary_title(self.message.as_str()).element(snippet)])
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.path.display(), self.message)
        } else {
            write!(f, "{}:{}:{}: {}", self.path.display(), self.line, self.column, self.message)
        }
    }
}

//! Findings for people, with carets under the part.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use countersign_scan::injection::Finding;

use super::Scanned;
use crate::output::{self, line};

/// Shows what was found in a text.
pub fn text(one: &Scanned, notes: bool) {
    for finding in one.report.findings.iter().filter(|f| notes || !f.note) {
        line(&snippet(one, finding));
    }
    if one.report.left_out > 0 {
        line(&output::dim(&format!(
            "{}: {} bytes in its middle were not scanned",
            one.name, one.report.left_out
        )));
    }
}

fn snippet(one: &Scanned, finding: &Finding) -> String {
    /// More of a part is not shown.
    const MOST: usize = 600;
    let (start, end) = (floor(&one.text, finding.span.start), floor(&one.text, finding.span.end));
    let end = floor(&one.text, end.min(start + MOST)).max(start);
    // Whole lines around it, so that a long file is not drawn.
    let from = one.text.get(..start).and_then(|t| t.rfind('\n')).map_or(0, |at| at + 1);
    let to = one.text.get(end..).and_then(|t| t.find('\n')).map_or(one.text.len(), |at| end + at);
    let from = if start - from > MOST { floor(&one.text, start - 80) } else { from };
    let to = if to - end > MOST { floor(&one.text, end + 80) } else { to };
    let first = one.text.get(..from).unwrap_or("").matches('\n').count() + 1;
    let visible = visible(one.text.get(from..to).unwrap_or(""));
    let (mark_from, mark_to) = (shifted(&one.text, from, start), shifted(&one.text, from, end));
    let level = if finding.note { Level::NOTE } else { Level::WARNING };
    let title = format!("{} [{}]", finding.reason, finding.kind.name());
    let label = format!("{:.0} % sure", finding.score * 100.0);
    let report = [level.primary_title(title.as_str()).element(
        Snippet::source(visible.as_str()).path(one.name.as_str()).line_start(first).annotation(
            AnnotationKind::Primary.span(mark_from..mark_to.max(mark_from)).label(label.as_str()),
        ),
    )];
    let renderer = if output::colour() { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&report).to_string()
}

/// What a terminal would act on or not show, as a sign.
fn sign(c: char) -> char {
    let hidden = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
        || ('\u{e0000}'..='\u{e0fff}').contains(&c);
    if hidden || (c.is_control() && !matches!(c, '\n' | '\t')) { '\u{b7}' } else { c }
}

fn visible(text: &str) -> String {
    text.chars().map(sign).collect()
}

/// Where a place of the text stands in its visible form.
fn shifted(text: &str, from: usize, at: usize) -> usize {
    text.get(from..at).unwrap_or("").chars().map(|c| sign(c).len_utf8()).sum()
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while at > 0 && !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

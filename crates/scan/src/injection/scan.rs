//! The scan of one text.

use std::ops::Range;

use countersign_model::{Road, Source, Span};

use super::feature;
use super::model::{Model, Sums};
use super::report::{Finding, Kind, Report};
use super::unit::{self, Unit};
use super::view::{self, Channel, View};
use super::window::{self, Read};
use super::{context, frame, kinds};

/// Most findings that a report keeps.
pub const MOST_FINDINGS: usize = 16;
/// Most bytes of a text that are scanned: of a longer one its beginning and its end.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;

/// A window that looks like an order.
struct Hit {
    span: Range<usize>,
    logit: f32,
    kind: Kind,
    how: Option<(Channel, &'static str)>,
    /// Known for parts of views; of the text itself it is asked when the finding is kept.
    quoted: Option<bool>,
}

/// Scans a text that came in from `source`.
#[must_use]
pub fn scan(text: &str, source: &Source) -> Report {
    let (head, tail) = bounded(text);
    let mut report = one(head, source);
    if !tail.is_empty() {
        let offset = text.len() - tail.len();
        report.left_out = offset - head.len();
        let rest = one(tail, source);
        report.warn |= rest.warn;
        report.score = report.score.max(rest.score);
        report.read += rest.read;
        report.findings.extend(rest.findings.into_iter().map(|mut f| {
            f.span = Span::new(f.span.start + offset, f.span.end + offset);
            f
        }));
        report.findings.truncate(2 * MOST_FINDINGS);
    }
    report
}

/// The limit is that of texts which give no orders by right. Instructions are scored so much lower by the model that theirs lies
/// about three lower (model card: logit of their hardest 0.8 %).
const INSTRUCTIONS: f32 = 2.1;

/// What a finding needs beyond the limit: words whose meanings do not say what is wanted prove less, and words without any
/// meaning (names, titles, rows of a table) least.
fn margin(kind: Kind, concepts: u64) -> f32 {
    match (kind, concepts) {
        (_, 0) => 2.5,
        (Kind::Order, _) => 1.5,
        _ => 0.0,
    }
}

fn bounded(text: &str) -> (&str, &str) {
    if text.len() <= MOST_BYTES {
        return (text, "");
    }
    let mut cut = MOST_BYTES / 2;
    while !text.is_char_boundary(cut) {
        cut -= 1;
    }
    let mut from = text.len() - MOST_BYTES / 2;
    while !text.is_char_boundary(from) {
        from += 1;
    }
    (text.get(..cut).unwrap_or(""), text.get(from..).unwrap_or(""))
}

fn one(text: &str, source: &Source) -> Report {
    let model = Model::built_in();
    let mut hits = Vec::new();
    let read = windows(&model, text, source.road, |span, logit, concepts| {
        let kind = kinds::of(concepts);
        if logit > margin(kind, concepts) {
            hits.push(Hit { span, logit, kind, how: None, quoted: None });
        }
    });
    let views = view::of(text);
    for view in &views {
        through(&model, text, view, source.road, &mut hits);
    }
    let about = context::about(text, source);
    fold(text, hits, about, read)
}

/// Scores every window of a text, with what its frames add. Returns the bytes that were read as language.
pub(super) fn windows(
    model: &Model,
    text: &str,
    road: Road,
    mut each: impl FnMut(Range<usize>, f32, u64),
) -> usize {
    /// What a frame before it adds to a window.
    const FRAMED: f32 = 1.0;
    let (mut units, mut all, mut prose) = (Vec::new(), 0, 0);
    let mut gap = false;
    unit::each(text, |unit: Unit| {
        all += unit.end - unit.start;
        if !unit.prose {
            gap = true;
            return;
        }
        prose += unit.end - unit.start;
        let mut adder = model.adder();
        let shape = feature::read(text, &unit, &mut adder);
        units.push(Read { unit: Unit { breaks: unit.breaks || gap, ..unit }, shape, kept: adder.sums });
        gap = false;
    });
    if units.is_empty() {
        return 0;
    }
    let frames = frame::find(text);
    let right = if road == Road::Instructions { INSTRUCTIONS } else { 0.0 };
    let road = feature::road_flags(road);
    window::each(&units, window::share(prose, all), road, |_, window: &window::Window<'_, Sums>| {
        let mut logit = model.score(window);
        let (Some(first), Some(last)) = (window.units.first(), window.units.last()) else { return };
        if !frames.is_empty() && frame::behind(&frames, first.unit.start) {
            logit += FRAMED;
        }
        logit += right;
        let span = first.unit.start..last.unit.end;
        each(span, logit, window.concepts);
    });
    prose
}

/// Reads a view, and puts what it has where it stands in the text.
fn through(model: &Model, text: &str, view: &View, road: Road, hits: &mut Vec<Hit>) {
    let bonus = match (view.channel, view.whole) {
        (Channel::Invisible, _) => 3.0,
        (Channel::Encoded, _) => 3.0,
        (Channel::Disguised, false) if view.what == view::LINES => 1.5,
        (Channel::Disguised, false) => 3.0,
        (Channel::Disguised, true) => 1.0,
        (Channel::Markup, false) => 0.5,
        (Channel::Markup, true) => 0.0,
    };
    let mut found: Vec<(Range<usize>, f32, Kind)> = Vec::new();
    windows(model, &view.text, road, |span, logit, concepts| {
        let kind = kinds::of(concepts);
        // What a disguise adds, it does not add to words without a meaning: a wrong guess makes such words.
        if logit + bonus > 2.0 * margin(kind, concepts) {
            found.push((span, logit + bonus, kind));
        }
    });
    found.sort_by(|a, b| b.1.total_cmp(&a.1));
    if found.is_empty() && view.channel == Channel::Invisible {
        // What nobody is meant to see is worth a word whatever it says.
        found.push((0..view.text.len(), 1.0, Kind::Hidden));
    }
    found.truncate(if view.whole { MOST_FINDINGS } else { 1 });
    for (span, logit, kind) in found {
        let place = if view.whole { same_lines(text, &view.text, &span) } else { view.span.clone() };
        let quoted = view.whole && context::quoted(&view.text, &span);
        hits.push(Hit {
            span: place,
            logit,
            kind,
            how: Some((view.channel, view.what)),
            quoted: Some(quoted),
        });
    }
}

/// The lines of a text that a part of its view stands on.
fn same_lines(text: &str, view: &str, part: &Range<usize>) -> Range<usize> {
    let line_of = |at: usize| view.get(..at).unwrap_or("").matches('\n').count();
    let (first, last) = (line_of(part.start), line_of(part.end));
    let mut at = 0;
    let mut span = None;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if number == first {
            span = Some(at);
        }
        at += line.len();
        if number == last {
            return span.unwrap_or(0)..at;
        }
    }
    span.unwrap_or(0)..text.len()
}

/// Overlapping hits become one finding: the surest.
fn fold(text: &str, mut hits: Vec<Hit>, about: bool, read: usize) -> Report {
    hits.sort_by(|a, b| b.logit.total_cmp(&a.logit));
    let mut kept: Vec<Hit> = Vec::new();
    for hit in hits.into_iter().take(2_000) {
        let known = kept.iter().any(|k| k.span.start < hit.span.end && hit.span.start < k.span.end);
        if !known && kept.len() < MOST_FINDINGS {
            kept.push(hit);
        }
    }
    kept.sort_by_key(|hit| hit.span.start);
    let findings: Vec<Finding> = kept
        .into_iter()
        .map(|hit| {
            let note =
                about && hit.how.is_none() && hit.quoted.unwrap_or_else(|| context::quoted(text, &hit.span));
            let mut reason = format!("this {}", hit.kind.does());
            if let Some((_, how)) = hit.how {
                reason = format!("{reason}, and it stands in {how}");
            }
            if note {
                reason.push_str("; it is quoted in a text about such orders");
            }
            let (start, end) = (hit.span.start.min(text.len()), hit.span.end.min(text.len()));
            let hidden = hit.how.is_some_and(|(channel, _)| channel == Channel::Invisible);
            let score = chance(hit.logit);
            Finding { span: Span::new(start, end), kind: hit.kind, score, reason, hidden, note }
        })
        .collect();
    let score = findings.iter().filter(|f| !f.note).map(|f| f.score).fold(0.0, f32::max);
    Report { warn: findings.iter().any(|f| !f.note), findings, score, read, left_out: 0 }
}

/// A logit as a chance.
fn chance(logit: f32) -> f32 {
    1.0 / (1.0 + (-logit).exp())
}

//! Putting hooks in.

use jsonc_parser::ast::Value;
use serde_json::{Map, Value as Json};

use super::place::{Gap, Inside, Style, comma, gaps, indent};
use super::{JsoncError, Wanted, flat, groups, hooks, parse, split_mark, value};

/// Text to put in at a place.
type Edit = (usize, String);

/// What is put in.
enum New<'a> {
    /// On one line.
    Flat(String),
    /// The whole property that holds the events, one event to a line.
    Hooks(&'static str, &'a [(String, Json)]),
}

impl New<'_> {
    /// Its text; `indent` when it stands on a line of its own.
    fn text(&self, indent: Option<&str>, style: &Style) -> String {
        let (name, events) = match self {
            New::Flat(text) => return text.clone(),
            New::Hooks(name, events) => (name, events),
        };
        let all: Vec<String> = events.iter().map(|(event, group)| event_text(event, group)).collect();
        match indent {
            None => format!("\"{name}\": {{ {} }}", all.join(", ")),
            Some(indent) => {
                let (end, step) = (style.newline, &style.step);
                let between = format!(",{end}{indent}{step}");
                format!("\"{name}\": {{{end}{indent}{step}{}{end}{indent}}}", all.join(&between))
            }
        }
    }
}

fn event_text(event: &str, group: &Json) -> String {
    format!("{}: [{}]", Json::String(event.to_owned()), flat(group))
}

fn property_text((name, value): &(String, Json)) -> String {
    format!("{}: {}", Json::String(name.clone()), flat(value))
}

/// The text with one more element for each event named. Every byte that was there stays, in its order.
pub fn insert(text: &str, wanted: &Wanted) -> Result<String, JsoncError> {
    if wanted.events.is_empty() {
        return Ok(text.to_owned());
    }
    let (mark, body) = split_mark(text);
    let edits = edits(body, wanted)?;
    let mut out = mark.to_owned();
    let mut from = 0;
    for (at, new) in edits {
        out.push_str(body.get(from..at).ok_or(JsoncError::Unsafe)?);
        out.push_str(&new);
        from = at;
    }
    out.push_str(body.get(from..).ok_or(JsoncError::Unsafe)?);
    if value(&out)? == expected(text, wanted)? { Ok(out) } else { Err(JsoncError::Unsafe) }
}

/// What the new text must mean.
fn expected(text: &str, wanted: &Wanted) -> Result<Json, JsoncError> {
    let mut whole = value(text)?;
    let root = whole.as_object_mut().ok_or(JsoncError::Unsafe)?;
    for (name, value) in &wanted.also {
        root.entry(name.clone()).or_insert_with(|| value.clone());
    }
    let hooks = match wanted.shape.under {
        Some(name) => root.entry(name).or_insert_with(|| Json::Object(Map::new())).as_object_mut(),
        None => Some(root),
    };
    let hooks = hooks.ok_or(JsoncError::Unsafe)?;
    for (event, group) in &wanted.events {
        let groups = hooks.entry(event.clone()).or_insert_with(|| Json::Array(Vec::new()));
        groups.as_array_mut().ok_or(JsoncError::Unsafe)?.push(group.clone());
    }
    Ok(whole)
}

/// The events as they are put into a file that has none.
fn all_events(wanted: &Wanted) -> Vec<New<'_>> {
    match wanted.shape.under {
        Some(name) => vec![New::Hooks(name, &wanted.events)],
        None => wanted.events.iter().map(|(e, g)| New::Flat(event_text(e, g))).collect(),
    }
}

fn edits(text: &str, wanted: &Wanted) -> Result<Vec<Edit>, JsoncError> {
    let root = parse(text)?;
    let Some(root) = root else {
        // Nothing, or comments only.
        let style = Style::of(text, None);
        let (end, step) = (style.newline, style.step.as_str());
        let before = if text.is_empty() || text.ends_with('\n') { "" } else { end };
        let also = wanted.also.iter().map(|p| New::Flat(property_text(p)));
        let all: Vec<String> =
            also.chain(all_events(wanted)).map(|new| new.text(Some(step), &style)).collect();
        let between = format!(",{end}{step}");
        return Ok(vec![(text.len(), format!("{before}{{{end}{step}{}{end}}}{end}", all.join(&between)))]);
    };
    let hooks = hooks(&root, wanted.shape)?;
    let Value::Object(root) = &root else {
        return Err(JsoncError::Shape("the file".to_owned(), "an object"));
    };
    let inside = Inside::object(root);
    let style = Style::of(text, Some(&inside));
    let has = |name: &str| root.properties.iter().any(|p| p.name.as_str() == name);
    let also = wanted.also.iter().filter(|(name, _)| !has(name)).map(|p| New::Flat(property_text(p)));
    let mut to_root: Vec<New<'_>> = also.collect();
    let Some(hooks) = hooks else {
        to_root.extend(all_events(wanted));
        return Ok(add(text, &inside, &style, &to_root));
    };
    let (mut edits, mut missing) = (Vec::new(), Vec::new());
    for (event, group) in &wanted.events {
        match groups(hooks, event, wanted.shape)? {
            Some(array) => edits.extend(add(text, &Inside::array(array), &style, &[New::Flat(flat(group))])),
            None => missing.push(New::Flat(event_text(event, group))),
        }
    }
    if wanted.shape.under.is_none() {
        to_root.extend(missing);
    } else if !missing.is_empty() {
        edits.extend(add(text, &Inside::object(hooks), &style, &missing));
    }
    if !to_root.is_empty() {
        edits.extend(add(text, &inside, &style, &to_root));
    }
    edits.sort_by_key(|(at, _)| *at);
    Ok(edits)
}

/// Items after the last one of a container.
fn add(text: &str, inside: &Inside, style: &Style, new: &[New<'_>]) -> Vec<Edit> {
    let Some((_, end)) = inside.items.last().copied() else { return add_first(text, inside, style, new) };
    let comma = comma(text, end, inside.close);
    // What is said of the last item on its line stays with it.
    let (mut at, mut lines) = (comma.map_or(end, |c| c + 1), inside.on_lines(text));
    for (gap, _, to) in gaps(text, at, inside.close) {
        match gap {
            Gap::Blank => {}
            Gap::LineComment => (at, lines) = (to, true),
            Gap::BlockComment if text.get(at..to).is_some_and(|t| !t.contains('\n')) => at = to,
            _ => break,
        }
    }
    let first = inside.items.first().map_or(inside.open, |(start, _)| *start);
    let own = if lines { Some(indent(text, first)) } else { None };
    let between = own.map_or_else(|| " ".to_owned(), |indent| format!("{}{indent}", style.newline));
    let all: Vec<String> = new.iter().map(|n| n.text(own, style)).collect();
    let mut put = format!("{between}{}", all.join(&format!(",{between}")));
    if comma.is_some() {
        put.push(',');
        return vec![(at, put)];
    }
    vec![(end, ",".to_owned()), (at, put)]
}

/// Items of a container that has none.
fn add_first(text: &str, inside: &Inside, style: &Style, new: &[New<'_>]) -> Vec<Edit> {
    let all_gaps = gaps(text, inside.open, inside.close);
    let comment =
        all_gaps.iter().rev().find(|(gap, _, _)| matches!(gap, Gap::LineComment | Gap::BlockComment));
    let at = comment.map_or(inside.open, |(_, _, to)| *to);
    let lines = style.lines || all_gaps.iter().any(|(gap, _, _)| *gap == Gap::Newline);
    if !lines {
        let all: Vec<String> = new.iter().map(|n| n.text(None, style)).collect();
        let blank = if comment.is_some() { " " } else { "" };
        return vec![(at, format!("{blank}{}", all.join(", ")))];
    }
    let outer = indent(text, inside.open);
    let inner = format!("{outer}{}", style.step);
    let between = format!("{}{inner}", style.newline);
    let all: Vec<String> = new.iter().map(|n| n.text(Some(&inner), style)).collect();
    let mut put = format!("{between}{}", all.join(&format!(",{between}")));
    if !gaps(text, at, inside.close).iter().any(|(gap, _, _)| *gap == Gap::Newline) {
        put.push_str(style.newline);
        put.push_str(outer);
    }
    vec![(at, put)]
}

//! Taking hooks out.

use jsonc_parser::ast::{Object, Value};
use serde_json::Value as Json;

use super::place::{Gap, Inside, comma, gaps};
use super::{JsoncError, Shape, groups, hooks, parse, split_mark, value};

/// Containers that were there before us, and stay when they become empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keep {
    /// `hooks` itself.
    pub hooks: bool,
    /// Events under it.
    pub events: Vec<String>,
}

impl Keep {
    /// What a text has.
    pub fn of(text: &str, shape: Shape) -> Self {
        let value = value(text).unwrap_or_default();
        let hooks = shape.events(&value);
        let events = hooks.map(|h| h.keys().cloned().collect()).unwrap_or_default();
        Self { hooks: hooks.is_some(), events }
    }
}

/// The text without our handlers, and without the containers that only held them.
pub fn remove(
    text: &str,
    shape: Shape,
    ours: &dyn Fn(&Json) -> bool,
    keep: &Keep,
) -> Result<String, JsoncError> {
    let (mark, body) = split_mark(text);
    let Some(root) = parse(body)? else { return Ok(text.to_owned()) };
    let mut cuts = match (&root, hooks(&root, shape)?) {
        (Value::Object(root), Some(hooks)) => cuts(body, root, hooks, shape, ours, keep)?,
        _ => return Ok(text.to_owned()),
    };
    cuts.sort_unstable();
    let mut out = mark.to_owned();
    let mut from = 0;
    for (start, end) in cuts {
        if start > from {
            out.push_str(body.get(from..start).ok_or(JsoncError::Unsafe)?);
        }
        from = from.max(end);
    }
    out.push_str(body.get(from..).ok_or(JsoncError::Unsafe)?);
    if value(&out)? == expected(text, shape, ours, keep)? { Ok(out) } else { Err(JsoncError::Unsafe) }
}

/// What the new text must mean.
fn expected(text: &str, shape: Shape, ours: &dyn Fn(&Json) -> bool, keep: &Keep) -> Result<Json, JsoncError> {
    let mut whole = value(text)?;
    let Some(root) = whole.as_object_mut() else { return Err(JsoncError::Unsafe) };
    let hooks = match shape.under {
        None => root,
        Some(name) => match root.get_mut(name) {
            Some(Json::Object(hooks)) => hooks,
            _ => return Ok(whole),
        },
    };
    let mut touched = false;
    hooks.retain(|event, groups| {
        let Some(groups) = groups.as_array_mut() else { return true };
        let before = groups.len();
        groups.retain_mut(|group| {
            if !shape.grouped {
                touched |= ours(group);
                return !ours(group);
            }
            let Some(all) = group.get_mut("hooks").and_then(Json::as_array_mut) else { return true };
            let count = all.len();
            all.retain(|handler| !ours(handler));
            touched |= all.len() != count;
            all.len() == count || !all.is_empty()
        });
        groups.len() == before || !groups.is_empty() || keep.events.contains(event)
    });
    if let (true, true, false, Some(name)) = (touched, hooks.is_empty(), keep.hooks, shape.under)
        && let Some(root) = whole.as_object_mut()
    {
        root.shift_remove(name);
    }
    Ok(whole)
}

type Cut = (usize, usize);

fn cuts(
    text: &str,
    root: &Object<'_>,
    hooks: &Object<'_>,
    shape: Shape,
    ours: &dyn Fn(&Json) -> bool,
    keep: &Keep,
) -> Result<Vec<Cut>, JsoncError> {
    let (mut out, mut events) = (Vec::new(), Vec::new());
    for (index, event) in hooks.properties.iter().enumerate() {
        let name = event.name.as_str();
        if !matches!(event.value, Value::Array(_)) && shape.under.is_none() {
            // A property of the file that is no event.
            continue;
        }
        let Some(array) = groups(hooks, name, shape)? else { continue };
        let mut whole = Vec::new();
        for (at, group) in array.elements.iter().enumerate() {
            if !shape.grouped {
                if ours(&Json::from(group.clone())) {
                    whole.push(at);
                }
                continue;
            }
            let Some(Value::Array(all)) = group.as_object().and_then(|g| last(g, "hooks")) else { continue };
            let mine: Vec<usize> = all
                .elements
                .iter()
                .enumerate()
                .filter(|(_, handler)| ours(&Json::from((*handler).clone())))
                .map(|(i, _)| i)
                .collect();
            match mine.len() {
                0 => {}
                n if n == all.elements.len() => whole.push(at),
                _ => out.extend(cut(text, &Inside::array(all), &mine)),
            }
        }
        if whole.len() == array.elements.len() && !whole.is_empty() && !keep.events.iter().any(|e| e == name)
        {
            events.push(index);
        } else {
            out.extend(cut(text, &Inside::array(array), &whole));
        }
    }
    if let Some(holder) = shape.under
        && !events.is_empty()
        && events.len() == hooks.properties.len()
        && !keep.hooks
    {
        let place = root.properties.iter().position(|p| p.name.as_str() == holder);
        out.extend(cut(text, &Inside::object(root), &place.into_iter().collect::<Vec<_>>()));
    } else {
        out.extend(cut(text, &Inside::object(hooks), &events));
    }
    Ok(out)
}

/// The value that counts when a name is there twice: the last.
fn last<'o, 'a>(object: &'o Object<'a>, name: &str) -> Option<&'o Value<'a>> {
    object.properties.iter().rev().find(|p| p.name.as_str() == name).map(|p| &p.value)
}

/// What to cut so that some items of a container are gone, with the commas and blanks that were put in with them.
fn cut(text: &str, inside: &Inside, which: &[usize]) -> Vec<Cut> {
    let mut out = Vec::new();
    if which.is_empty() {
        return out;
    }
    let item = |i: usize| inside.items.get(i).copied();
    let trailing = inside.items.last().is_some_and(|(_, end)| comma(text, *end, inside.close).is_some());
    let kept_after = |i: usize| (i + 1..inside.items.len()).any(|k| !which.contains(&k));
    let kept_before = |i: usize| (0..i).any(|k| !which.contains(&k));
    for &i in which {
        let Some((start, end)) = item(i) else { continue };
        let before = i.checked_sub(1).and_then(item).map_or(inside.open, |(_, e)| e);
        let after = item(i + 1).map_or(inside.close, |(s, _)| s);
        out.push((start, end));
        if kept_after(i) {
            // The item behind it moves up to its place.
            let Some(comma) = comma(text, end, after) else { continue };
            let blanks = gaps(text, comma + 1, after);
            let blank =
                blanks.iter().take_while(|(gap, _, _)| matches!(gap, Gap::Blank | Gap::Newline)).last();
            out.push((comma, blank.map_or(comma + 1, |(_, _, to)| *to)));
            continue;
        }
        let lead = blanks_before(text, before, start);
        if kept_before(i) && !trailing {
            out.extend(comma(text, before, start).map(|c| (c, c + 1)));
        } else if kept_before(i) {
            // The comma before it was there already; the one behind came with it.
            out.extend(comma(text, end, after).map(|c| (c, c + 1)));
        } else {
            out.extend(comma(text, end, after).map(|c| (c, c + 1)));
            // Nothing is left: a container without comments closes up.
            let tail = gaps(text, end, inside.close);
            if i + 1 == inside.items.len()
                && lead == inside.open
                && !tail.iter().any(|(gap, _, _)| is_comment(*gap))
            {
                out.push((start, inside.close));
            }
        }
        out.push((lead, start));
    }
    out
}

fn is_comment(gap: Gap) -> bool {
    matches!(gap, Gap::LineComment | Gap::BlockComment)
}

/// Where the blanks before a place begin. The line of a comment is left whole.
fn blanks_before(text: &str, from: usize, to: usize) -> usize {
    let all = gaps(text, from, to);
    let solid = all.iter().rev().find(|(gap, _, _)| !matches!(gap, Gap::Blank | Gap::Newline));
    solid.map_or(from, |(_, _, end)| *end)
}

//! Pages: their text without tags, and what of it a browser does not show.

use std::ops::Range;

use super::{Channel, View, Views};

/// Attributes whose text no one sees on the page.
const ATTRIBUTES: &[&str] =
    &["alt", "title", "aria-label", "content", "placeholder", "data-prompt", "summary", "label"];

/// Elements without an end.
const VOID: &[&str] =
    &["br", "hr", "img", "input", "meta", "link", "source", "wbr", "area", "base", "col", "embed", "track"];

pub(super) fn find(text: &str, views: &mut Views) {
    // A page, or a piece of one: at least a comment or an element with attributes.
    if !text.contains("<!--") && !text.contains("</") {
        return;
    }
    let mut visible = String::new();
    let mut tags = 0;
    // Names of the elements that hide what is in them, outermost first.
    let mut hiding: Vec<String> = Vec::new();
    let mut hidden = String::new();
    let mut hidden_at = 0;
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|t| t.find('<')) {
        let plain = text.get(at..at + found).unwrap_or("");
        if hiding.is_empty() {
            visible.push_str(plain)
        } else {
            hidden.push_str(plain)
        }
        at += found;
        let rest = text.get(at..).unwrap_or("");
        if let Some(body) = rest.strip_prefix("<!--") {
            let length = body.find("-->").unwrap_or(body.len());
            push(
                views,
                body.get(..length).unwrap_or(""),
                at..at + 4 + length,
                "a comment that a page does not show",
            );
            at += (4 + length + 3).min(rest.len());
            continue;
        }
        let Some((name, attributes, length)) = tag(rest) else {
            if hiding.is_empty() {
                visible.push('<')
            } else {
                hidden.push('<')
            }
            at += 1;
            continue;
        };
        tags += 1;
        let span = at..at + length;
        at += length;
        if let Some(closed) = name.strip_prefix('/') {
            if hiding.last().is_some_and(|open| open == closed) {
                hiding.pop();
                if hiding.is_empty() {
                    push(views, &hidden, hidden_at..at, "an element that a page does not show");
                    hidden.clear();
                }
            }
            visible.push(' ');
            continue;
        }
        for (key, value) in attributes_of(attributes) {
            if ATTRIBUTES.contains(&key.as_str()) && value.len() > 24 {
                push(views, &value, span.clone(), "an attribute that a page does not show");
            }
        }
        let void = VOID.contains(&name.as_str()) || attributes.trim_end().ends_with('/');
        if !void && (hides(&name, attributes) || hiding.last().is_some_and(|open| *open == name)) {
            if hiding.is_empty() {
                hidden_at = span.start;
            }
            if hiding.len() < 64 {
                hiding.push(name);
            }
        }
        visible.push(' ');
    }
    visible.push_str(text.get(at..).unwrap_or(""));
    if !hiding.is_empty() {
        push(views, &hidden, hidden_at..text.len(), "an element that a page does not show");
    }
    if tags >= 3 {
        views.push(View {
            text: visible,
            span: 0..text.len(),
            channel: Channel::Markup,
            what: "the text of a page",
            whole: true,
        });
    }
}

fn push(views: &mut Views, text: &str, span: Range<usize>, what: &'static str) {
    let text = text.trim();
    if text.len() >= 16 {
        views.push(View { text: text.to_owned(), span, channel: Channel::Markup, what, whole: false });
    }
}

/// Name, attributes and length of the tag that a text begins with.
fn tag(rest: &str) -> Option<(String, &str, usize)> {
    /// A longer tag is none.
    const LONGEST: usize = 4096;
    let body = rest.get(1..)?;
    let close = usize::from(body.starts_with('/'));
    let name_end = body.get(close..)?.find(|c: char| !c.is_ascii_alphanumeric() && c != '-')? + close;
    let name = body.get(..name_end)?;
    if !name.get(close..)?.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut quote = None;
    for (at, c) in body.char_indices().skip(name_end).take(LONGEST) {
        match (quote, c) {
            (None, '>') => return Some((name.to_ascii_lowercase(), body.get(name_end..at)?, at + 2)),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            (None, '<') => return None,
            _ => {}
        }
    }
    None
}

fn attributes_of(text: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('=') {
        let key = rest.get(..at).unwrap_or("").split_whitespace().last().unwrap_or("").to_ascii_lowercase();
        let value = rest.get(at + 1..).unwrap_or("").trim_start();
        let (value, after) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inner = value.get(1..).unwrap_or("");
                let end = inner.find(quote).unwrap_or(inner.len());
                (inner.get(..end).unwrap_or(""), inner.get(end + 1..).unwrap_or(""))
            }
            _ => {
                let end = value.find(char::is_whitespace).unwrap_or(value.len());
                (value.get(..end).unwrap_or(""), value.get(end..).unwrap_or(""))
            }
        };
        all.push((key, value.to_owned()));
        rest = after;
        if all.len() > 40 {
            break;
        }
    }
    all
}

/// Whether an element keeps its content from being seen.
fn hides(name: &str, attributes: &str) -> bool {
    if matches!(name, "template" | "noscript") {
        return true;
    }
    let flat: String = attributes.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let signs = [
        "display:none",
        "visibility:hidden",
        "opacity:0;",
        "opacity:0\"",
        "opacity:0'",
        "font-size:0",
        "font-size:1px",
        "height:0",
        "width:0;",
        "left:-9",
        "top:-9",
        "text-indent:-9",
        "clip:rect(0",
        "color:transparent",
        "color:#fff;background:#fff",
        "color:white;background:white",
        "color:white",
        "color:#fff\"",
        "color:#ffffff",
        "color:#fff;",
        "maxheight:0",
        "max-height:0",
        "hidden=\"",
        "class=\"hidden\"",
    ];
    signs.iter().any(|sign| flat.contains(sign)) || attributes.split_whitespace().any(|word| word == "hidden")
}

//! Words of a command line to options and operands.

use super::Style;
use crate::value::Value;

/// A command line, taken apart.
#[derive(Debug, Clone, Default)]
pub(crate) struct Arguments {
    /// Options in order, with their values.
    pub options: Vec<(String, Option<Value>)>,
    /// Everything else, in order.
    pub operands: Vec<Value>,
    /// Something comes in through a pipe or a redirect.
    pub stdin: bool,
    /// Names of variables set in front of the command or exported before.
    pub env: Vec<String>,
    /// Look of the options.
    pub style: Option<Style>,
}

/// Takes the words after the program's name apart. `values` are lists of options that take a value.
pub(crate) fn parse(style: Style, values: &[&[&str]], options_first: bool, words: &[Value]) -> Arguments {
    let mut out = Arguments { style: Some(style), ..Arguments::default() };
    let takes = |name: &str| values.iter().any(|list| list.iter().any(|known| same(style, known, name)));
    let mut index = 0;
    let mut ended = false;
    while let Some(word) = words.get(index) {
        index += 1;
        let text = word.text.as_str();
        if ended || (options_first && !out.operands.is_empty()) || style == Style::None {
            out.operands.push(word.clone());
            continue;
        }
        match style {
            Style::Assign => match text.split_once('=') {
                Some((key, value)) => {
                    let value = Value { text: value.to_owned(), ..word.clone() };
                    out.options.push((key.to_owned(), Some(value)));
                }
                None if text.starts_with("--") => out.options.push((text.to_owned(), None)),
                None => out.operands.push(word.clone()),
            },
            Style::Call => {
                if text.len() > 2 && text.starts_with("--") && !word.quoted {
                    out.options.push((text.to_owned(), words.get(index).cloned()));
                    index += 1;
                } else {
                    out.operands.push(word.clone());
                }
            }
            Style::Dos if is_dos_option(text) => {
                let text = if text.starts_with("//") { text.get(1..).unwrap_or(text) } else { text };
                let lower = text.to_lowercase();
                let (name, value) = match lower.find([':', '=']) {
                    Some(at) => (lower.get(..at).unwrap_or("").to_owned(), text.get(at + 1..)),
                    None => (lower.clone(), None),
                };
                match value {
                    Some(value) => {
                        let value = Value { text: value.to_owned(), ..word.clone() };
                        out.options.push((name, Some(value)));
                    }
                    None if takes(&name) => {
                        out.options.push((name, words.get(index).cloned()));
                        index += 1;
                    }
                    None => out.options.push((name, None)),
                }
            }
            Style::PowerShell if text.len() > 1 && text.starts_with('-') && !word.quoted => {
                let name = text.to_lowercase();
                // `-Name:value`.
                if let Some((head, tail)) =
                    text.split_once(':').filter(|(head, _)| takes(&head.to_lowercase()))
                {
                    let value = Value { text: tail.to_owned(), ..word.clone() };
                    out.options.push((head.to_lowercase(), Some(value)));
                } else if takes(&name) {
                    out.options.push((name, words.get(index).cloned()));
                    index += 1;
                } else {
                    out.options.push((name, None));
                }
            }
            Style::Dos | Style::PowerShell => out.operands.push(word.clone()),
            Style::Single => index = single(&mut out, &takes, words, index, &mut ended),
            _ => index = gnu(&mut out, style, &takes, words, index, &mut ended),
        }
    }
    out
}

fn is_dos_option(text: &str) -> bool {
    // Shells of MSYS take `//f` for `/f`.
    match text.strip_prefix("//").or_else(|| text.strip_prefix('/')) {
        // `/name:value`, where the value may be an address or a path.
        Some(rest) => {
            let name = rest.split([':', '=']).next().unwrap_or(rest);
            !name.is_empty() && !name.contains(['/', '\\']) && name.len() < 40
        }
        None => text.len() > 1 && text.starts_with('-'),
    }
}

fn single(
    out: &mut Arguments,
    takes: &dyn Fn(&str) -> bool,
    words: &[Value],
    mut index: usize,
    ended: &mut bool,
) -> usize {
    let Some(word) = words.get(index - 1) else { return index };
    let text = word.text.as_str();
    if text == "--" {
        *ended = true;
    } else if text.len() > 1 && text.starts_with('-') {
        match text.split_once('=') {
            Some((name, value)) => {
                let value = Value { text: value.to_owned(), ..word.clone() };
                out.options.push((name.to_owned(), Some(value)));
            }
            None if takes(text) => {
                out.options.push((text.to_owned(), words.get(index).cloned()));
                index += 1;
            }
            None => out.options.push((text.to_owned(), None)),
        }
    } else {
        out.operands.push(word.clone());
    }
    index
}

fn gnu(
    out: &mut Arguments,
    style: Style,
    takes: &dyn Fn(&str) -> bool,
    words: &[Value],
    mut index: usize,
    ended: &mut bool,
) -> usize {
    let Some(word) = words.get(index - 1) else { return index };
    let text = word.text.as_str();
    let old_bundle = style == Style::Bundle && index == 1 && !text.starts_with('-') && !word.is_unknown();
    if text == "--" {
        *ended = true;
        out.options.push(("--".to_owned(), None));
    } else if let Some(rest) = text.strip_prefix("--") {
        match rest.split_once('=') {
            Some((name, value)) => {
                let value = Value { text: value.to_owned(), ..word.clone() };
                out.options.push((format!("--{name}"), Some(value)));
            }
            None if takes(text) => {
                out.options.push((text.to_owned(), words.get(index).cloned()));
                index += 1;
            }
            None => out.options.push((text.to_owned(), None)),
        }
    } else if old_bundle || (text.len() > 1 && text.starts_with('-')) {
        // A long option with one dash that is known as such (`-auto-approve`) is not a bundle.
        if !old_bundle && text.len() > 2 && takes(text) {
            out.options.push((text.to_owned(), words.get(index).cloned()));
            return index + 1;
        }
        let letters = text.strip_prefix('-').unwrap_or(text);
        for (at, letter) in letters.char_indices() {
            let name = format!("-{letter}");
            if !takes(&name) {
                out.options.push((name, None));
                continue;
            }
            let rest = letters.get(at + letter.len_utf8()..).unwrap_or("");
            if rest.is_empty() || old_bundle {
                out.options.push((name, words.get(index).cloned()));
                index += 1;
                if old_bundle {
                    continue;
                }
            } else {
                let value = Value { text: rest.trim_start_matches('=').to_owned(), ..word.clone() };
                out.options.push((name, Some(value)));
            }
            break;
        }
        if letters.len() > 1 && !old_bundle {
            // Also kept whole, for programs whose long options have one dash.
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(Value { text: value.to_owned(), ..word.clone() })),
                None => (text, None),
            };
            out.options.push((name.to_owned(), value));
        }
    } else {
        out.operands.push(word.clone());
    }
    index
}

/// Whether an option as given is the one that the data file names.
pub(super) fn same(style: Style, known: &str, given: &str) -> bool {
    match style {
        Style::Single => known.trim_start_matches('-') == given.trim_start_matches('-'),
        Style::Dos => {
            known.trim_start_matches(['-', '/']).eq_ignore_ascii_case(given.trim_start_matches(['-', '/']))
        }
        Style::PowerShell => {
            let (known, given) = (known.to_lowercase(), given.to_lowercase());
            // PowerShell takes any unique prefix of a parameter's name.
            known == given || (given.len() >= 3 && known.starts_with(&given))
        }
        Style::Gnu | Style::Bundle => known == given || abbreviates(given, known),
        _ => known == given,
    }
}

/// `--forc` is `--force`: the parsers of GNU and of git take the beginning of a long option. Only where the word is cut
/// in the middle, and is no option of any program that is known.
fn abbreviates(given: &str, known: &str) -> bool {
    given.len() >= 5
        && given.starts_with("--")
        && known.strip_prefix(given).is_some_and(|rest| rest.starts_with(|c: char| c.is_alphabetic()))
        && !super::is_long_option(given)
}

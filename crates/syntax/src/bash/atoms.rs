//! Braces, globs and tildes: what the shell does with unquoted characters of a word.

use countersign_model::Span;

use super::word::part_may_run;
use crate::script::{Part, Word};

/// A piece of a word before brace expansion: an unquoted character, or a part that is finished.
#[derive(Debug, Clone)]
pub(super) enum Atom {
    Char(char),
    Part(Part),
}

/// Most alternatives that a brace expansion is followed into.
const MAX_BRACES: usize = 256;
/// Most brace expressions of one word that are multiplied out.
const MAX_GROUPS: usize = 8;
/// Longest word whose braces are multiplied out.
const MAX_ATOMS: usize = 4096;

/// Builds the word: braces first, then tilde and globs, as the shell does.
pub(super) fn build(atoms: &[Atom], span: Span, braces: bool) -> Word {
    if !braces || find_braces(atoms).is_none() {
        return plain(atoms, span);
    }
    if atoms.len() > MAX_ATOMS {
        return unfollowed(atoms, span);
    }
    match expand(atoms, span, 0) {
        Some(words) => Word { parts: vec![Part::Braces(words)], span },
        None => plain(atoms, span),
    }
}

/// A word whose braces are too many: what it will be is not known, but what it runs still runs.
fn unfollowed(atoms: &[Atom], span: Span) -> Word {
    let mut parts = vec![Part::Unknown];
    parts.extend(atoms.iter().filter_map(|atom| match atom {
        Atom::Part(part) if part_may_run(part) => Some(part.clone()),
        _ => None,
    }));
    Word { parts, span }
}

/// Finds the first brace expression and multiplies it out. `None` when there is none.
fn expand(atoms: &[Atom], span: Span, depth: usize) -> Option<Vec<Word>> {
    let (open, close, commas) = find_braces(atoms)?;
    let before = atoms.get(..open)?;
    let after = atoms.get(close + 1..)?;
    let mut alternatives: Vec<Vec<Atom>> = Vec::new();
    if commas.is_empty() {
        alternatives = range(atoms.get(open + 1..close)?)?;
    } else {
        let mut start = open + 1;
        for &comma in commas.iter().chain(std::iter::once(&close)) {
            alternatives.push(atoms.get(start..comma)?.to_vec());
            start = comma + 1;
        }
    }
    let mut words = Vec::new();
    for alternative in alternatives {
        let mut joined = before.to_vec();
        joined.extend(alternative);
        joined.extend_from_slice(after);
        let more = if depth < MAX_GROUPS { expand(&joined, span, depth + 1) } else { None };
        match more {
            Some(more) => words.extend(more),
            None if depth >= MAX_GROUPS && find_braces(&joined).is_some() => {
                words.push(unfollowed(&joined, span))
            }
            None => words.push(plain(&joined, span)),
        }
        if words.len() > MAX_BRACES {
            return Some(vec![unfollowed(atoms, span)]);
        }
    }
    Some(words)
}

/// First `{…}` that holds a top-level comma or a `..`.
fn find_braces(atoms: &[Atom]) -> Option<(usize, usize, Vec<usize>)> {
    for open in 0..atoms.len() {
        if !matches!(atoms.get(open), Some(Atom::Char('{'))) {
            continue;
        }
        let (mut depth, mut commas, mut dots) = (0usize, Vec::new(), false);
        for (index, atom) in atoms.iter().enumerate().skip(open) {
            match atom {
                Atom::Char('{') => depth += 1,
                Atom::Char(',') if depth == 1 => commas.push(index),
                Atom::Char('.') if depth == 1 => {
                    dots |= matches!(atoms.get(index + 1), Some(Atom::Char('.')));
                }
                Atom::Char('}') => {
                    depth -= 1;
                    if depth == 0 {
                        if commas.is_empty() && !dots {
                            break;
                        }
                        return Some((open, index, commas));
                    }
                }
                _ => {}
            }
        }
    }
    None
}

fn range(atoms: &[Atom]) -> Option<Vec<Vec<Atom>>> {
    // A range whose ends are computed is no range: bash keeps the braces and runs what is inside.
    let text: Option<String> =
        atoms.iter().map(|a| if let Atom::Char(c) = a { Some(*c) } else { None }).collect();
    let text = text?;
    let mut ends = text.split("..");
    let (from, to) = (ends.next()?, ends.next()?);
    let as_atoms = |text: String| text.chars().map(Atom::Char).collect::<Vec<_>>();
    if let (Ok(a), Ok(b)) = (from.parse::<i64>(), to.parse::<i64>()) {
        if (a - b).unsigned_abs() as usize >= MAX_BRACES {
            return Some(vec![vec![Atom::Part(Part::Unknown)]]);
        }
        let values: Vec<i64> = if a <= b { (a..=b).collect() } else { (b..=a).rev().collect() };
        return Some(values.into_iter().map(|v| as_atoms(v.to_string())).collect());
    }
    let (mut a, mut b) = (from.chars(), to.chars());
    match (a.next(), a.next(), b.next(), b.next()) {
        (Some(x), None, Some(y), None) => {
            let (low, high) = (x.min(y), x.max(y));
            Some((low..=high).take(MAX_BRACES).map(|c| vec![Atom::Char(c)]).collect())
        }
        _ => None,
    }
}

fn plain(atoms: &[Atom], span: Span) -> Word {
    let mut parts: Vec<Part> = Vec::new();
    let mut run = String::new();
    for (index, atom) in atoms.iter().enumerate() {
        match atom {
            Atom::Char('~') if index == 0 => {
                let user: String = atoms
                    .iter()
                    .skip(1)
                    .map_while(|a| match a {
                        Atom::Char(c) if *c != '/' => Some(*c),
                        _ => None,
                    })
                    .collect();
                parts.push(Part::Tilde(user));
            }
            Atom::Char(c) => {
                // Characters that belong to the tilde's user name are already taken.
                if let Some(Part::Tilde(user)) = parts.last()
                    && parts.len() == 1
                    && run.is_empty()
                    && index <= user.chars().count()
                {
                    continue;
                }
                run.push(*c);
            }
            Atom::Part(part) => {
                flush(&mut parts, &mut run);
                match (parts.last_mut(), part) {
                    (Some(Part::Text { text, quoted: true }), Part::Text { text: more, quoted: true }) => {
                        text.push_str(more);
                    }
                    _ => parts.push(part.clone()),
                }
            }
        }
    }
    flush(&mut parts, &mut run);
    Word { parts, span }
}

fn flush(parts: &mut Vec<Part>, run: &mut String) {
    if run.is_empty() {
        return;
    }
    let mut text = std::mem::take(run);
    // A carriage return before a line end is no part of a name to whoever wrote it.
    if text.ends_with('\r') {
        text.pop();
    }
    let glob = text.contains(['*', '?']) || (text.contains('[') && text.contains(']') && text.len() > 2);
    parts.push(if glob { Part::Glob(text) } else { Part::Text { text, quoted: false } });
}

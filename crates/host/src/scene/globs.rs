//! What a shell would put in place of a pattern.

use std::path::{Path, PathBuf};

use super::world::Looker;

/// Paths that are told at most.
const MAX: usize = 10_000;

/// Depth of `**`.
const MAX_DEPTH: usize = 32;

/// Absolute paths that fit, in order. Empty when nothing fits, when it is too much, or when the time is over: the
/// caller must take an empty answer for "not known".
pub(super) fn expand(looker: &mut Looker, pattern: &str, cwd: &Path) -> Vec<String> {
    let (root, rest) = match pattern.strip_prefix('/') {
        Some(rest) => (PathBuf::from("/"), rest),
        None => (cwd.to_path_buf(), pattern),
    };
    let mut found = vec![root];
    let parts: Vec<&str> = rest.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    for (i, part) in parts.iter().enumerate() {
        let last = i + 1 == parts.len();
        let Some(next) = step(looker, &found, part, last && !pattern.ends_with('/')) else {
            return Vec::new();
        };
        found = next;
    }
    let mut out: Vec<String> = found.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    out.sort();
    out.dedup();
    out
}

/// `None` when a bound is hit.
fn step(looker: &mut Looker, folders: &[PathBuf], part: &str, last: bool) -> Option<Vec<PathBuf>> {
    let mut out = Vec::new();
    for folder in folders {
        if !part.contains(['*', '?', '[', '\\']) {
            let path = folder.join(part);
            if part == ".." || path.symlink_metadata().is_ok() {
                out.push(path);
            }
        } else if part == "**" {
            below(looker, folder, last, 0, &mut out)?;
        } else {
            for (name, path, is_dir) in entries(looker, folder)? {
                if (last || is_dir) && fits(part, &name) {
                    out.push(path);
                }
            }
        }
        if out.len() > MAX || looker.late() {
            return None;
        }
    }
    Some(out)
}

/// The folder and all that lies below it, as `**` means it where it means more than `*`.
fn below(
    looker: &mut Looker,
    folder: &Path,
    files: bool,
    depth: usize,
    out: &mut Vec<PathBuf>,
) -> Option<()> {
    if depth == 0 && !files {
        out.push(folder.to_path_buf());
    }
    if depth >= MAX_DEPTH || out.len() > MAX {
        return None;
    }
    for (name, path, is_dir) in entries(looker, folder)? {
        if name.starts_with('.') {
            continue;
        }
        let link = path.symlink_metadata().is_ok_and(|meta| meta.is_symlink());
        if files || is_dir {
            out.push(path.clone());
        }
        if is_dir && !link {
            below(looker, &path, files, depth + 1, out)?;
        }
    }
    Some(())
}

/// `None` when a bound is hit; a folder that cannot be read has no entries, for a shell either.
fn entries(looker: &mut Looker, folder: &Path) -> Option<Vec<(String, PathBuf, bool)>> {
    let Ok(read) = std::fs::read_dir(folder) else { return Some(Vec::new()) };
    let mut out = Vec::new();
    for entry in read.flatten() {
        looker.entries_left = looker.entries_left.checked_sub(1)?;
        if out.len() % 256 == 0 && looker.late() {
            return None;
        }
        let path = entry.path();
        let is_dir =
            entry.file_type().is_ok_and(|kind| kind.is_dir() || (kind.is_symlink() && path.is_dir()));
        out.push((entry.file_name().to_string_lossy().into_owned(), path, is_dir));
    }
    Some(out)
}

/// Whether one component fits. A leading dot must be named.
fn fits(pattern: &str, name: &str) -> bool {
    if name.starts_with('.') && !pattern.starts_with('.') {
        return false;
    }
    let pattern: Vec<char> = pattern.chars().collect();
    let name: Vec<char> = name.chars().collect();
    let mut reach = vec![false; name.len() + 1];
    if let Some(first) = reach.first_mut() {
        *first = true;
    }
    let mut rest = pattern.as_slice();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match first {
            '*' => {
                let mut on = false;
                for cell in &mut reach {
                    on |= *cell;
                    *cell = on;
                }
            }
            '?' => reach = advance(&reach, &name, |_| true),
            '\\' => {
                let literal = tail.first().copied().unwrap_or('\\');
                rest = tail.get(1..).unwrap_or(&[]);
                reach = advance(&reach, &name, |c| c == literal);
            }
            '[' => match class(tail) {
                Some((length, negated, items)) => {
                    rest = tail.get(length..).unwrap_or(&[]);
                    reach = advance(&reach, &name, |c| {
                        items.iter().any(|&(from, to)| (from..=to).contains(&c)) != negated
                    });
                }
                None => reach = advance(&reach, &name, |c| c == '['),
            },
            literal => reach = advance(&reach, &name, |c| c == *literal),
        }
    }
    reach.last().copied().unwrap_or(false)
}

fn advance(reach: &[bool], name: &[char], fits: impl Fn(char) -> bool) -> Vec<bool> {
    std::iter::once(false).chain(reach.iter().zip(name).map(|(&r, &c)| r && fits(c))).collect()
}

/// Characters from one to another.
type Ranges = Vec<(char, char)>;

/// A bracket expression behind its `[`: characters it takes, negation, ranges. Named classes are taken as any character.
fn class(rest: &[char]) -> Option<(usize, bool, Ranges)> {
    let negated = matches!(rest.first(), Some('!' | '^'));
    let start = usize::from(negated);
    let inner = rest.get(start + 1..)?.iter().position(|&c| c == ']')? + start + 1;
    let body = rest.get(start..inner)?;
    if body.contains(&'[') {
        let close = rest.get(inner + 1..)?.iter().position(|&c| c == ']')? + inner + 1;
        return Some((close + 1, false, vec![('\0', char::MAX)]));
    }
    let mut items = Vec::new();
    let mut body = body;
    loop {
        match body {
            [from, '-', to, tail @ ..] => {
                items.push((*from, *to));
                body = tail;
            }
            [one, tail @ ..] => {
                items.push((*one, *one));
                body = tail;
            }
            [] => return Some((inner + 1, negated, items)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn components() {
        for (pattern, name, expected) in [
            ("*.rs", "a.rs", true),
            ("*", ".git", false),
            (".*", ".git", true),
            ("[a-c]?", "b1", true),
            ("[!a-c]?", "b1", false),
            ("[]]", "]", true),
            ("[[:digit:]]", "7", true),
            (r"\*", "*", true),
            ("a[", "a[", true),
            ("*a*b", "xxaxxb", true),
        ] {
            assert_eq!(fits(pattern, name), expected, "{pattern} {name}");
        }
    }
}

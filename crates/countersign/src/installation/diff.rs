//! A small line diff, for the preview of a change.

/// One line of a diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// In both.
    Same(String),
    /// Only in the old text.
    Gone(String),
    /// Only in the new text.
    New(String),
    /// Lines in both that are left out.
    Skipped(usize),
}

/// Lines of context around a change.
const CONTEXT: usize = 2;

/// The lines by which `new` differs from `old`.
pub fn lines(old: &str, new: &str) -> Vec<Line> {
    let (a, b): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a.iter().skip(head).rev().zip(b.iter().skip(head).rev()).take_while(|(x, y)| x == y).count();
    let middle = |all: &[&str]| -> Vec<String> {
        all.iter().skip(head).take(all.len() - head - tail).map(|l| (*l).to_owned()).collect()
    };
    let same = |l: &&str| Line::Same((*l).to_owned());
    let mut out: Vec<Line> = a.iter().take(head).map(same).collect();
    out.extend(between(&middle(&a), &middle(&b)));
    out.extend(a.iter().skip(a.len() - tail).map(same));
    shorten(out)
}

/// Longest common subsequence; a plain replacement where that would cost too much.
fn between(a: &[String], b: &[String]) -> Vec<Line> {
    const MOST: usize = 4_000_000;
    let gone = |l: &String| Line::Gone(l.clone());
    let new = |l: &String| Line::New(l.clone());
    if a.len().saturating_mul(b.len()) > MOST {
        return a.iter().map(gone).chain(b.iter().map(new)).collect();
    }
    let width = b.len() + 1;
    let mut table = vec![0u32; (a.len() + 1) * width];
    let at = |table: &[u32], i: usize, j: usize| table.get(i * width + j).copied().unwrap_or(0);
    for (i, x) in a.iter().enumerate().rev() {
        for (j, y) in b.iter().enumerate().rev() {
            let best = if x == y {
                at(&table, i + 1, j + 1) + 1
            } else {
                at(&table, i + 1, j).max(at(&table, i, j + 1))
            };
            if let Some(cell) = table.get_mut(i * width + j) {
                *cell = best;
            }
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    loop {
        match (a.get(i), b.get(j)) {
            (Some(x), Some(y)) if x == y => {
                out.push(Line::Same(x.clone()));
                (i, j) = (i + 1, j + 1);
            }
            (Some(x), y) if y.is_none() || at(&table, i + 1, j) >= at(&table, i, j + 1) => {
                out.push(Line::Gone(x.clone()));
                i += 1;
            }
            (_, Some(y)) => {
                out.push(Line::New(y.clone()));
                j += 1;
            }
            _ => return out,
        }
    }
}

fn shorten(all: Vec<Line>) -> Vec<Line> {
    let changed: Vec<usize> =
        all.iter().enumerate().filter(|(_, l)| !matches!(l, Line::Same(_))).map(|(i, _)| i).collect();
    let near = |i: usize| changed.iter().any(|c| c.abs_diff(i) <= CONTEXT);
    let (mut out, mut skipped) = (Vec::new(), 0);
    for (i, line) in all.into_iter().enumerate() {
        if near(i) {
            if skipped > 0 {
                out.push(Line::Skipped(std::mem::take(&mut skipped)));
            }
            out.push(line);
        } else {
            skipped += 1;
        }
    }
    if skipped > 0 {
        out.push(Line::Skipped(skipped));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_changed_with_context() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n";
        let new = "1\n2\n3\n4\nfour and a half\n5\n6\n8\n";
        let text: Vec<String> = lines(old, new)
            .iter()
            .map(|l| match l {
                Line::Same(t) => format!(" {t}"),
                Line::Gone(t) => format!("-{t}"),
                Line::New(t) => format!("+{t}"),
                Line::Skipped(n) => format!("~{n}"),
            })
            .collect();
        assert_eq!(text, ["~2", " 3", " 4", "+four and a half", " 5", " 6", "-7", " 8"]);
    }

    #[test]
    fn equal_and_empty_texts() {
        assert_eq!(lines("a\nb", "a\nb"), [Line::Skipped(2)]);
        assert_eq!(lines("", "a"), [Line::New("a".to_owned())]);
        assert_eq!(lines("a", ""), [Line::Gone("a".to_owned())]);
    }
}

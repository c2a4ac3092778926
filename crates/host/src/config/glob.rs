//! Globs over names: `*` and `?` stop at `/`, `**` does not.

/// Whether `pattern` fits the whole of `text`. Never slow: the work is bounded by the product of the lengths.
#[must_use]
pub fn glob(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let text: Vec<char> = text.chars().collect();
    // reach[j]: the pattern so far fits the first j characters.
    let mut reach = vec![false; text.len() + 1];
    if let Some(first) = reach.first_mut() {
        *first = true;
    }
    let mut rest = pattern.as_slice();
    while let [first, tail @ ..] = rest {
        let (next, tail) = match (first, tail) {
            ('*', ['*', tail @ ..]) => (star(&reach, &text, false), tail),
            ('*', _) => (star(&reach, &text, true), tail),
            ('?', _) => (step(&reach, &text, |c| c != '/'), tail),
            ('\\', [literal, tail @ ..]) => (step(&reach, &text, |c| c == *literal), tail),
            (literal, _) => (step(&reach, &text, |c| c == *literal), tail),
        };
        reach = next;
        rest = tail;
    }
    reach.last().copied().unwrap_or(false)
}

fn step(reach: &[bool], text: &[char], fits: impl Fn(char) -> bool) -> Vec<bool> {
    std::iter::once(false).chain(reach.iter().zip(text).map(|(&r, &c)| r && fits(c))).collect()
}

fn star(reach: &[bool], text: &[char], stops: bool) -> Vec<bool> {
    let mut on = false;
    let mut out = Vec::with_capacity(reach.len());
    for (i, &r) in reach.iter().enumerate() {
        let crossed = i.checked_sub(1).and_then(|i| text.get(i)).is_some_and(|&c| stops && c == '/');
        on = r || (on && !crossed);
        out.push(on);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn fits() {
        for (pattern, text, fits) in [
            ("main", "main", true),
            ("main", "maintain", false),
            ("release/*", "release/1.0", true),
            ("release/*", "release/1/2", false),
            ("release/**", "release/1/2", true),
            ("git-*", "git-push", true),
            ("*.example.com", "a.example.com", true),
            ("*", "", true),
            ("v?", "v1", true),
            ("v?", "v12", false),
            ("**/x", "a/b/x", true),
            ("a*b*c", "aXbXbXc", true),
            (r"\*", "*", true),
            (r"\*", "x", false),
            ("é*", "éa", true),
        ] {
            assert_eq!(glob(pattern, text), fits, "{pattern} {text}");
        }
    }

    #[test]
    fn is_never_slow() {
        assert!(!glob(&"*a".repeat(200), &"a".repeat(150)));
    }
}

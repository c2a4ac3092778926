//! Splitting of unquoted values into fields, as POSIX describes it (2.6.5).

/// What an unquoted value gives.
pub(super) struct Pieces {
    /// The first field, or what there is of it.
    pub first: String,
    /// The fields after it.
    pub inner: Vec<String>,
    /// Blanks stand in front: the field before ends.
    pub opens: bool,
    /// Blanks stand behind: the last field ends.
    pub closes: bool,
}

/// Splits a value. Blanks of `separators` collapse and vanish at both ends; any other separator ends one field.
/// Without a value of `IFS` the separators are blank, tab and new line; an empty one splits nothing.
pub(super) fn fields(text: &str, separators: Option<&str>) -> Pieces {
    let separators = separators.unwrap_or(" \t\n");
    let blank = |c: char| c.is_whitespace() && separators.contains(c);
    let opens = text.starts_with(blank);
    let closes = text.ends_with(blank);
    let text = text.trim_matches(blank);
    let mut done: Vec<String> = Vec::new();
    let mut current = String::new();
    let mut chars = text.chars().peekable();
    // Whether a field is open: after the last separator nothing more follows.
    let mut open = false;
    while let Some(c) = chars.next() {
        if !separators.contains(c) {
            current.push(c);
            open = true;
            continue;
        }
        let mut mark = !blank(c);
        while let Some(next) = chars.peek().copied() {
            match blank(next) {
                true => {}
                false if !mark && separators.contains(next) => mark = true,
                false => break,
            }
            chars.next();
        }
        done.push(std::mem::take(&mut current));
        open = false;
    }
    if open || done.is_empty() {
        done.push(current);
    }
    let mut pieces = done.into_iter();
    Pieces { first: pieces.next().unwrap_or_default(), inner: pieces.collect(), opens, closes }
}

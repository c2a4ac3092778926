//! The form in which corpora of texts are kept.

/// Names and texts of a corpus: a text stands between two lines that begin with `% `.
pub fn texts(corpus: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in corpus.lines() {
        if let Some(name) = line.strip_prefix("% ") {
            found.push((name.to_owned(), String::new()));
        } else if let Some((_, text)) = found.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    found
}

//! A text and what it is read as.

mod commands;
mod hostile;
mod statements;
mod values;

use super::aliases::ALIASES;
use crate::dump::dump;

/// Every text is read as the tree behind it.
fn check(cases: &[(&str, &str)]) {
    for (text, tree) in cases {
        assert_eq!(dump(&super::read(text)), *tree, "reading {text}");
    }
}

#[test]
fn aliases_are_sorted() {
    assert!(ALIASES.is_sorted_by(|a, b| a.0 < b.0));
}

//! A text and what it is read as.

mod hostile;
mod lines;

use crate::dump::dump;

/// Every text is read as the tree behind it.
fn check(cases: &[(&str, &str)]) {
    for (text, tree) in cases {
        assert_eq!(dump(&super::read(text)), *tree, "reading {text}");
    }
}

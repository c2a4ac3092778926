//! Tables of Python texts and the trees they become.

use super::read;
use crate::dump::dump;

mod calls;
mod hostile;
mod statements;
mod values;

/// Every case of a table at once, so that one run shows all that is wrong.
fn check(cases: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, expected) in cases {
        let found = dump(&read(text));
        if found != *expected {
            wrong.push_str(&format!("\n--- {text}\nexpected {expected}\n   found {found}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

//! Source to tree, one file per language.

mod awk;
mod hostile;
mod javascript;
mod others;
mod perl;
mod ruby;

use super::read;
use crate::Language;
use crate::dump::dump;

/// Reads each source and compares what it became.
fn check(language: Language, cases: &[(&str, &str)]) {
    for (source, tree) in cases {
        assert_eq!(dump(&read(language, source)), *tree, "{source}");
    }
}

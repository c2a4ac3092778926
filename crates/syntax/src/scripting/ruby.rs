//! Ruby: the table, and how its names are written.

use super::tables::{Interpolation, Table};
use crate::Language;

/// The table.
pub const TABLE: Table = Table {
    language: Language::Ruby,
    prefix: "rb:",
    line_comments: &["#"],
    block_comments: false,
    single: Interpolation::Raw,
    double: Interpolation::Hash,
    line_strings: false,
    before_term: &[
        "if",
        "elsif",
        "unless",
        "while",
        "until",
        "when",
        "in",
        "and",
        "or",
        "not",
        "return",
        "puts",
        "print",
        "p",
        "pp",
        "raise",
        "system",
        "exec",
        "eval",
        "spawn",
        "split",
        "grep",
        "match",
        "match?",
        "scan",
        "gsub",
        "sub",
        "gsub!",
        "sub!",
        "then",
        "do",
        "else",
        "case",
        "begin",
        "ensure",
        "yield",
        "require",
        "load",
        "warn",
        "write",
        "include",
        "extend",
        "push",
        "each",
        "sh",
        "to",
        "expect",
        "assert_equal",
        "attr_reader",
        "attr_accessor",
    ],
    reserved: &[
        "if", "elsif", "else", "unless", "while", "until", "when", "in", "then", "do", "end", "and", "or",
        "not", "rescue", "ensure", "return", "break", "next", "redo", "retry", "begin", "class", "module",
        "def", "case", "for", "alias", "undef", "nil", "true", "false", "self", "super", "yield", "BEGIN",
        "END", "__FILE__", "__dir__", "defined?",
    ],
    concat: "+",
    lines: true,
    members: &[".", "&.", "::"],
    globals: &["ENV", "ARGV", "ARGF", "STDIN", "STDOUT", "STDERR"],
    grave: &["system", "exec", "spawn", "eval", "open", "fork", "load", "send", "syscall"],
};

/// `Kernel.system` and `Process.exec` are what they are without the module in front.
pub fn normal(path: &str) -> String {
    let path = path.strip_prefix("::").unwrap_or(path);
    for module in ["Kernel.", "Kernel::", "Process."] {
        match path.strip_prefix(module) {
            Some(name) if module != "Process." => return name.to_owned(),
            Some(name @ ("spawn" | "exec" | "fork" | "exit")) => return name.to_owned(),
            _ => {}
        }
    }
    path.to_owned()
}

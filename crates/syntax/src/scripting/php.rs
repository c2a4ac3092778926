//! PHP: the table, and how its names are written.

use super::tables::{Interpolation, Table};
use crate::Language;

/// The table.
pub const TABLE: Table = Table {
    language: Language::Php,
    prefix: "php:",
    line_comments: &["//", "#"],
    block_comments: true,
    single: Interpolation::Raw,
    double: Interpolation::Php,
    line_strings: false,
    before_term: &[],
    reserved: &[
        "if",
        "else",
        "elseif",
        "while",
        "for",
        "foreach",
        "switch",
        "case",
        "default",
        "return",
        "try",
        "catch",
        "finally",
        "break",
        "continue",
        "do",
        "as",
        "instanceof",
        "and",
        "or",
        "xor",
        "insteadof",
        "endif",
        "endwhile",
        "endfor",
        "endforeach",
        "endswitch",
        "extends",
        "implements",
    ],
    concat: ".",
    lines: false,
    members: &["->", "?->", "::"],
    globals: &[],
    grave: &[
        "system",
        "exec",
        "shell_exec",
        "passthru",
        "popen",
        "proc_open",
        "pcntl_exec",
        "eval",
        "assert",
        "unlink",
        "rmdir",
        "rename",
        "file_put_contents",
        "fopen",
        "copy",
        "mail",
        "fsockopen",
        "curl_exec",
        "file_get_contents",
        "create_function",
        "include",
        "require",
        "chmod",
        "symlink",
        "dl",
    ],
};

/// Functions do not mind case or the root namespace; classes keep their case.
pub fn normal(path: &str) -> String {
    let path = path.trim_start_matches('\\');
    if path.contains("::") || path.contains("->") { path.to_owned() } else { path.to_lowercase() }
}

//! Lua: the table, and how its names are written.

use super::tables::{Interpolation, Table};
use crate::Language;

/// The table.
pub const TABLE: Table = Table {
    language: Language::Lua,
    prefix: "lua:",
    line_comments: &["--"],
    block_comments: false,
    single: Interpolation::Escapes,
    double: Interpolation::Escapes,
    line_strings: true,
    before_term: &[],
    reserved: &[
        "if", "then", "elseif", "else", "end", "while", "do", "for", "in", "repeat", "until", "and", "or",
        "not", "return", "break", "goto", "local", "function",
    ],
    concat: "..",
    lines: false,
    members: &["."],
    globals: &[
        "os",
        "io",
        "string",
        "table",
        "math",
        "debug",
        "package",
        "coroutine",
        "utf8",
        "load",
        "loadstring",
        "loadfile",
        "dofile",
        "require",
        "pcall",
        "xpcall",
        "print",
        "getfenv",
        "setfenv",
        "rawget",
        "rawset",
        "select",
        "tostring",
        "tonumber",
        "type",
        "pairs",
        "ipairs",
        "next",
        "unpack",
        "assert",
        "error",
        "arg",
        "vim",
        "ngx",
        "redis",
        "jit",
        "ffi",
        "bit",
        "http",
        "https",
        "socket",
        "lfs",
        "posix",
    ],
    grave: &["load", "loadstring", "loadfile", "dofile", "require"],
};

/// `_G.os.execute` is `os.execute`; `require "os"` gives `os` already.
pub fn normal(path: &str) -> String {
    let mut path = path;
    while let Some(rest) = path.strip_prefix("_G.").or_else(|| path.strip_prefix("_ENV.")) {
        path = rest;
    }
    path.strip_prefix("package.loaded.").unwrap_or(path).to_owned()
}

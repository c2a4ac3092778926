//! Perl: the table, and which words are calls.

use super::tables::{Interpolation, Table};
use crate::Language;

/// The table.
pub const TABLE: Table = Table {
    language: Language::Perl,
    prefix: "pl:",
    line_comments: &["#"],
    block_comments: false,
    single: Interpolation::Raw,
    double: Interpolation::Perl,
    line_strings: false,
    before_term: &[
        "if",
        "elsif",
        "unless",
        "while",
        "until",
        "and",
        "or",
        "not",
        "xor",
        "return",
        "split",
        "grep",
        "map",
        "join",
        "push",
        "unshift",
        "print",
        "printf",
        "say",
        "lt",
        "gt",
        "le",
        "ge",
        "eq",
        "ne",
        "cmp",
        "x",
        "die",
        "warn",
        "system",
        "exec",
        "eval",
        "my",
        "our",
        "local",
        "scalar",
        "keys",
        "values",
        "each",
        "delete",
        "exists",
        "defined",
        "wantarray",
        "do",
        "sort",
        "reverse",
        "unlink",
        "foreach",
        "for",
        "ref",
        "undef",
        "else",
        "open",
        "chomp",
        "chop",
        "lc",
        "uc",
        "length",
    ],
    reserved: &[
        "if", "elsif", "else", "unless", "while", "until", "foreach", "for", "and", "or", "not", "xor", "x",
        "lt", "gt", "le", "ge", "eq", "ne", "cmp", "return", "last", "next", "redo", "goto", "my", "our",
        "local", "state", "sub", "package", "use", "no", "BEGIN", "END",
    ],
    concat: ".",
    lines: false,
    members: &["->"],
    globals: &["STDIN", "STDOUT", "STDERR", "ENV", "ARGV"],
    grave: &[
        "system", "exec", "eval", "unlink", "open", "rmdir", "rename", "kill", "syscall", "fork", "chmod",
        "chown", "truncate", "symlink", "link", "mkdir", "do", "require", "qx", "socket", "connect",
    ],
};

/// Functions that are exported by default or by habit: their full name is what the catalogue knows.
const EXPORTED: &[(&str, &str)] = &[
    ("rmtree", "File::Path::rmtree"),
    ("remove_tree", "File::Path::remove_tree"),
    ("make_path", "File::Path::make_path"),
    ("mkpath", "File::Path::mkpath"),
    ("copy", "File::Copy::copy"),
    ("move", "File::Copy::move"),
    ("fcopy", "File::Copy::Recursive::fcopy"),
    ("decode_base64", "MIME::Base64::decode_base64"),
    ("encode_base64", "MIME::Base64::encode_base64"),
    ("getstore", "LWP::Simple::getstore"),
    ("getprint", "LWP::Simple::getprint"),
    ("mirror", "LWP::Simple::mirror"),
    ("write_file", "File::Slurp::write_file"),
    ("read_file", "File::Slurp::read_file"),
    ("find", "File::Find::find"),
    ("finddepth", "File::Find::finddepth"),
    ("capture", "IPC::System::Simple::capture"),
    ("open3", "IPC::Open3::open3"),
    ("open2", "IPC::Open2::open2"),
];

/// The full name of an exported function.
pub fn exported(name: &str) -> Option<&'static str> {
    EXPORTED.iter().find(|it| it.0 == name).map(|it| it.1)
}

/// `CORE::system` and `CORE::GLOBAL::system` are the function itself; `Foo->new` keeps its arrow.
pub fn normal(path: &str) -> String {
    let path = path.strip_prefix("::").unwrap_or(path);
    let path = path.strip_prefix("main::").unwrap_or(path);
    let path = path.strip_prefix("CORE::").unwrap_or(path);
    path.strip_prefix("GLOBAL::").unwrap_or(path).to_owned()
}

/// A block may follow directly: `map { … } @list`.
pub fn takes_block(name: &str) -> bool {
    matches!(
        name,
        "map"
            | "grep"
            | "sort"
            | "first"
            | "any"
            | "all"
            | "none"
            | "notall"
            | "reduce"
            | "find"
            | "finddepth"
            | "try"
            | "catch"
            | "finally"
    )
}

/// The first word after it may be a file handle without comma.
pub fn takes_handle(name: &str) -> bool {
    matches!(name, "print" | "printf" | "say" | "exec" | "system")
}

/// Functions of at most one argument: an operator may follow them.
pub fn is_unary(name: &str) -> bool {
    matches!(
        name,
        "shift"
            | "pop"
            | "defined"
            | "ref"
            | "scalar"
            | "lc"
            | "uc"
            | "lcfirst"
            | "ucfirst"
            | "length"
            | "chr"
            | "ord"
            | "int"
            | "hex"
            | "oct"
            | "abs"
            | "sqrt"
            | "rand"
            | "exists"
            | "delete"
            | "each"
            | "keys"
            | "values"
            | "quotemeta"
            | "readline"
            | "close"
            | "chdir"
            | "rmdir"
            | "readlink"
            | "stat"
            | "lstat"
            | "exit"
            | "umask"
            | "sleep"
            | "localtime"
            | "gmtime"
            | "caller"
            | "undef"
            | "require"
            | "chroot"
            | "fc"
            | "log"
            | "exp"
            | "alarm"
            | "time"
            | "wait"
            | "fork"
            | "wantarray"
            | "getppid"
            | "times"
    )
}

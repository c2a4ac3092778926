//! JavaScript and TypeScript: the table, and which names are the language's own.

use super::tables::{Interpolation, Table};
use crate::Language;

/// The table.
pub const TABLE: Table = Table {
    language: Language::JavaScript,
    prefix: "js:",
    line_comments: &["//", "<!--"],
    block_comments: true,
    single: Interpolation::Escapes,
    double: Interpolation::Escapes,
    line_strings: true,
    before_term: &[
        "return",
        "typeof",
        "instanceof",
        "in",
        "new",
        "delete",
        "void",
        "throw",
        "case",
        "do",
        "else",
        "default",
    ],
    reserved: &[
        "if",
        "else",
        "for",
        "while",
        "do",
        "switch",
        "case",
        "default",
        "return",
        "throw",
        "try",
        "catch",
        "finally",
        "var",
        "const",
        "break",
        "continue",
        "instanceof",
        "in",
        "of",
        "export",
        "extends",
    ],
    concat: "+",
    lines: false,
    members: &[".", "?."],
    globals: &[
        "eval",
        "Function",
        "require",
        "fetch",
        "setTimeout",
        "setInterval",
        "setImmediate",
        "queueMicrotask",
        "atob",
        "btoa",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "Worker",
        "importScripts",
        "process",
        "Deno",
        "Bun",
        "module",
        "console",
        "JSON",
        "Buffer",
        "Reflect",
        "Promise",
        "Object",
        "Array",
        "String",
        "Number",
        "Math",
        "Symbol",
        "Date",
        "RegExp",
        "Error",
        "Map",
        "Set",
        "Proxy",
        "WebAssembly",
        "navigator",
        "document",
        "localStorage",
        "sessionStorage",
        "location",
        "chrome",
        "browser",
        "indexedDB",
        "URL",
        "URLSearchParams",
        "FormData",
        "Blob",
        "TextDecoder",
        "TextEncoder",
        "AbortController",
        "structuredClone",
        "encodeURIComponent",
        "decodeURIComponent",
        "encodeURI",
        "decodeURI",
        "escape",
        "unescape",
        "parseInt",
        "parseFloat",
        "isNaN",
        "alert",
        "prompt",
        "confirm",
        "open",
        "postMessage",
        "WScript",
        "ActiveXObject",
        "performance",
        "Intl",
        "BigInt",
        "Atomics",
        "SharedArrayBuffer",
        "$",
    ],
    grave: &["eval", "Function", "require", "fetch", "importScripts"],
};

/// Modules that come with Node; in `node -e` they are global names.
const MODULES: &[&str] = &[
    "fs",
    "child_process",
    "vm",
    "net",
    "http",
    "https",
    "http2",
    "dgram",
    "tls",
    "worker_threads",
    "os",
    "path",
    "url",
    "util",
    "zlib",
    "crypto",
    "cluster",
    "repl",
    "readline",
    "stream",
    "events",
    "dns",
    "v8",
    "inspector",
    "querystring",
    "assert",
    "timers",
    "perf_hooks",
    "async_hooks",
    "sqlite",
];

/// Of those, the ones that a variable of the same name does not hide from review.
const GRAVE: &[&str] = &["fs", "child_process", "vm", "net", "http", "https", "http2", "dgram", "tls"];

/// What `fs-extra` adds to `fs`, in its own way.
const EXTRA: &[&str] = &[
    "copy",
    "emptyDir",
    "emptydir",
    "ensureDir",
    "ensureFile",
    "ensureLink",
    "ensureSymlink",
    "mkdirs",
    "mkdirp",
    "move",
    "outputFile",
    "outputJson",
    "pathExists",
    "readJson",
    "remove",
    "writeJson",
    "createFile",
];

/// The name is a module of Node.
pub fn is_module(name: &str) -> bool {
    MODULES.contains(&name)
}

/// The full name of a function that only one module has, known by its bare name.
pub fn full_name(name: &str) -> Option<String> {
    let module = match name {
        "execSync" | "execFileSync" | "spawnSync" | "execFile" => "child_process",
        "rmSync" | "rmdirSync" | "unlinkSync" | "writeFileSync" | "appendFileSync" | "readFileSync"
        | "renameSync" | "cpSync" | "copyFileSync" | "chmodSync" | "chownSync" | "symlinkSync"
        | "linkSync" | "truncateSync" | "createWriteStream" | "createReadStream" | "mkdirSync"
        | "readdirSync" | "openSync" | "writeSync" | "lchownSync" | "utimesSync" => "fs",
        "runInThisContext" | "runInNewContext" | "runInContext" => "vm",
        _ => return None,
    };
    Some(format!("{module}.{name}"))
}

/// The module stays itself, whatever else has its name.
pub fn is_grave(name: &str) -> bool {
    GRAVE.contains(&name)
}

/// The functions of these modules, given as a value, are as good as called.
pub fn runs_as_value(path: &str) -> bool {
    let root = path.split('.').next().unwrap_or(path);
    is_grave(root) && path.contains('.') && !path.contains(".constants")
        || matches!(root, "eval" | "Function" | "Deno" | "Bun") && path != root
        || matches!(path, "eval" | "Function" | "process.kill")
}

/// Module names and paths in the form that the catalogue knows: `node:fs/promises` and `fs.promises.rm` are `fs`, `fs.rm`.
pub fn normal(path: &str) -> String {
    if path.starts_with(['.', '/']) || path.contains("://") {
        return path.to_owned(); // a file or an address
    }
    let path =
        path.strip_prefix("node:").unwrap_or(path).replace("fs/promises", "fs").replace("/promises", "");
    // Modules that stand in for `fs`, but for what they add.
    let path = match path.split_once('.') {
        Some(("fs-extra", member)) if !EXTRA.contains(&member.trim_end_matches("Sync")) => {
            format!("fs.{member}")
        }
        Some(("graceful-fs" | "original-fs", member)) => format!("fs.{member}"),
        _ => path,
    };
    let mut out = String::with_capacity(path.len());
    for (number, part) in path.split('.').enumerate() {
        let skip = match part {
            "globalThis" | "global" | "window" | "self" => out.is_empty(),
            "promises" | "default" => number > 0,
            _ => false,
        };
        if !skip {
            if number > 0 && !out.is_empty() {
                out.push('.');
            }
            out.push_str(part);
        }
    }
    out
}

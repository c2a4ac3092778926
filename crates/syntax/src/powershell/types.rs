//! Types: `[IO.File]`, `[char[]]`, `[Collections.Generic.List[string]]`, by their full names.

use super::chars::{is_blank, is_name};
use super::cursor::Reader;

/// Longest name of a type that is read.
const LONGEST: usize = 256;

/// What stands in brackets.
pub(super) enum Bracket {
    /// A type, by its full name, lower case.
    Type(String),
    /// `[Parameter(…)]`: the reader stands behind its opening parenthesis.
    Attribute,
}

impl Reader<'_> {
    /// The type or attribute at a `[`; the reader does not move when it is neither.
    pub(super) fn bracket(&mut self) -> Option<Bracket> {
        let rest = self.rest().strip_prefix('[')?;
        let mut depth = 1usize;
        for (index, c) in rest.char_indices().take(LONGEST) {
            match c {
                '[' => depth += 1,
                ']' => depth -= 1,
                '(' if depth == 1 && index > 0 => {
                    self.at += 1 + index + 1;
                    return Some(Bracket::Attribute);
                }
                _ if is_name(c) || is_blank(c) || matches!(c, '.' | ',' | '+' | '`' | '*' | '=' | '-') => {}
                _ => return None,
            }
            if depth == 0 {
                let name = rest.get(..index)?.trim();
                if !name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
                    return None;
                }
                self.at += 1 + index + 1;
                return Some(Bracket::Type(full_name(name)));
            }
        }
        None
    }
}

/// The full name of a type: `IO.File` is `system.io.file`.
pub(super) fn full_name(name: &str) -> String {
    let name: String =
        name.chars().filter(|c| !is_blank(*c) && *c != '`').flat_map(char::to_lowercase).collect();
    // `[List[string]]` and `[Type, Assembly]`: only the name itself is abbreviated.
    let end = name.find(['[', ',']).unwrap_or(name.len());
    let (bare, suffix) = name.split_at_checked(end).unwrap_or((name.as_str(), ""));
    let suffix = if suffix.starts_with(',') { "" } else { suffix };
    let short = |table: &[(&str, &str)]| table.iter().find(|it| it.0 == bare).map(|it| it.1.to_owned());
    let full = match bare.split_once('.') {
        Some((first, _)) if CHILDREN.contains(&first) => format!("system.{bare}"),
        Some(_) => bare.to_owned(),
        None => {
            short(ACCELERATORS).unwrap_or_else(|| match NAMESPACES.iter().find(|it| it.1.contains(&bare)) {
                Some((namespace, _)) => format!("{namespace}.{bare}"),
                None => bare.to_owned(),
            })
        }
    };
    full + suffix
}

/// Namespaces below `System`, which may be left out.
const CHILDREN: &[&str] = &[
    "buffers",
    "codedom",
    "collections",
    "componentmodel",
    "configuration",
    "data",
    "diagnostics",
    "directoryservices",
    "drawing",
    "dynamic",
    "enterpriseservices",
    "formats",
    "globalization",
    "io",
    "linq",
    "management",
    "media",
    "net",
    "numerics",
    "reflection",
    "resources",
    "runtime",
    "security",
    "servicemodel",
    "serviceprocess",
    "speech",
    "text",
    "threading",
    "timers",
    "transactions",
    "web",
    "windows",
    "xml",
];

/// Abbreviations that PowerShell itself defines.
const ACCELERATORS: &[(&str, &str)] = &[
    ("adsi", "system.directoryservices.directoryentry"),
    ("adsisearcher", "system.directoryservices.directorysearcher"),
    ("cimclass", "microsoft.management.infrastructure.cimclass"),
    ("ciminstance", "microsoft.management.infrastructure.ciminstance"),
    ("float", "system.single"),
    ("hashtable", "system.collections.hashtable"),
    ("initialsessionstate", "system.management.automation.runspaces.initialsessionstate"),
    ("int", "system.int32"),
    ("ipaddress", "system.net.ipaddress"),
    ("long", "system.int64"),
    ("mailaddress", "system.net.mail.mailaddress"),
    ("ordered", "system.collections.specialized.ordereddictionary"),
    ("powershell", "system.management.automation.powershell"),
    ("pscredential", "system.management.automation.pscredential"),
    ("pscustomobject", "system.management.automation.psobject"),
    ("psmoduleinfo", "system.management.automation.psmoduleinfo"),
    ("psobject", "system.management.automation.psobject"),
    ("ref", "system.management.automation.psreference"),
    ("regex", "system.text.regularexpressions.regex"),
    ("runspace", "system.management.automation.runspaces.runspace"),
    ("runspacefactory", "system.management.automation.runspaces.runspacefactory"),
    ("scriptblock", "system.management.automation.scriptblock"),
    ("securestring", "system.security.securestring"),
    ("short", "system.int16"),
    ("switch", "system.management.automation.switchparameter"),
    ("wmi", "system.management.managementobject"),
    ("wmiclass", "system.management.managementclass"),
    ("wmisearcher", "system.management.managementobjectsearcher"),
    ("x509certificate", "system.security.cryptography.x509certificates.x509certificate"),
    ("xml", "system.xml.xmldocument"),
];

/// Classes that are written without their namespace, after `using namespace` or because `System` may be left out.
const NAMESPACES: &[(&str, &[&str])] = &[
    (
        "system",
        &[
            "activator",
            "appcontext",
            "appdomain",
            "array",
            "bitconverter",
            "bool",
            "boolean",
            "byte",
            "char",
            "console",
            "convert",
            "datetime",
            "decimal",
            "delegate",
            "double",
            "enum",
            "environment",
            "exception",
            "gc",
            "guid",
            "int16",
            "int32",
            "int64",
            "intptr",
            "math",
            "object",
            "random",
            "sbyte",
            "single",
            "string",
            "timespan",
            "type",
            "uint16",
            "uint32",
            "uint64",
            "uri",
            "version",
            "void",
        ],
    ),
    (
        "system.io",
        &[
            "binaryreader",
            "binarywriter",
            "directory",
            "directoryinfo",
            "driveinfo",
            "file",
            "fileinfo",
            "filestream",
            "memorystream",
            "path",
            "streamreader",
            "streamwriter",
            "stringreader",
        ],
    ),
    ("system.io.compression", &["deflatestream", "gzipstream", "zipfile"]),
    (
        "system.net",
        &[
            "dns",
            "ftpwebrequest",
            "httplistener",
            "httpwebrequest",
            "servicepointmanager",
            "webclient",
            "webrequest",
        ],
    ),
    ("system.net.http", &["httpclient"]),
    ("system.net.mail", &["smtpclient"]),
    ("system.net.sockets", &["tcpclient", "tcplistener", "udpclient"]),
    ("system.diagnostics", &["eventlog", "process", "processstartinfo"]),
    ("system.reflection", &["assembly"]),
    ("system.runtime.interopservices", &["marshal"]),
    ("system.text", &["asciiencoding", "encoding", "stringbuilder", "unicodeencoding", "utf8encoding"]),
    ("microsoft.win32", &["registry", "registrykey"]),
];

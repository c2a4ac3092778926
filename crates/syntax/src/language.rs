//! Which language a text is in, and the one door to all readers.

use crate::script::Script;
use countersign_model::Span;

/// A language that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "names of languages")]
pub enum Language {
    Bash,
    Zsh,
    Posix,
    PowerShell,
    Cmd,
    Python,
    JavaScript,
    Ruby,
    Perl,
    Php,
    Lua,
    Awk,
    Sql,
    /// A language without a reader of its own: only calls of well-known library functions are read.
    Other,
}

impl Language {
    /// The language of that name in the catalogue's data files; `Other` for a name that is none of them.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        match name {
            "bash" => Self::Bash,
            "zsh" => Self::Zsh,
            "posix" => Self::Posix,
            "powershell" => Self::PowerShell,
            "cmd" => Self::Cmd,
            "python" => Self::Python,
            "javascript" => Self::JavaScript,
            "ruby" => Self::Ruby,
            "perl" => Self::Perl,
            "php" => Self::Php,
            "lua" => Self::Lua,
            "awk" => Self::Awk,
            "sql" => Self::Sql,
            _ => Self::Other,
        }
    }
}

/// Largest text that is read, bytes. More is opaque as a whole.
pub const MAX_BYTES: usize = 256 * 1024;

/// Reads a text. Spans are bytes of `text`.
#[must_use]
pub fn read(language: Language, text: &str) -> Script {
    if text.len() > MAX_BYTES {
        return Script::opaque(Span::new(0, text.len()), format!("longer than {MAX_BYTES} bytes"));
    }
    match language {
        Language::Bash | Language::Zsh | Language::Posix => crate::bash::read(text, language),
        Language::PowerShell => crate::powershell::read(text),
        Language::Cmd => crate::cmd::read(text),
        Language::Python => crate::python::read(text),
        Language::JavaScript
        | Language::Ruby
        | Language::Perl
        | Language::Php
        | Language::Lua
        | Language::Awk => crate::scripting::read(language, text),
        Language::Sql => crate::sql::read(text),
        Language::Other => crate::source::read(text),
    }
}

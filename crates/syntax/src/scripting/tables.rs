//! What differs between the languages, as far as a table can say it.

use crate::Language;

/// One language.
#[derive(Debug)]
pub struct Table {
    /// Which.
    pub language: Language,
    /// What names of its library calls begin with.
    pub prefix: &'static str,
    /// What starts a comment up to the line end.
    pub line_comments: &'static [&'static str],
    /// `/* … */` is a comment.
    pub block_comments: bool,
    /// What may stand between single quotes.
    pub single: Interpolation,
    /// What may stand between double quotes.
    pub double: Interpolation,
    /// A plain string ends with its line at the latest.
    pub line_strings: bool,
    /// Words after which a term is expected, so that `/` begins a pattern.
    pub before_term: &'static [&'static str],
    /// Words that are no names.
    pub reserved: &'static [&'static str],
    /// The operator that joins strings.
    pub concat: &'static str,
    /// A line end ends a statement.
    pub lines: bool,
    /// What stands between a value and its member.
    pub members: &'static [&'static str],
    /// Names that are the language's own, called or not.
    pub globals: &'static [&'static str],
    /// Functions of the language that stay in sight when the text has a function of that name: it may be a method, or
    /// never called.
    pub grave: &'static [&'static str],
}

/// What is put into a quoted text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interpolation {
    /// Nothing, and only the quote itself is escaped.
    Raw,
    /// Nothing, but escapes are resolved.
    Escapes,
    /// `${code}`.
    Dollar,
    /// `#{code}`.
    Hash,
    /// `$x`, `@x`, `@{[code]}` of Perl.
    Perl,
    /// `$x`, `{$x}` of PHP.
    Php,
}

impl Table {
    /// It is that language.
    #[must_use]
    pub fn is(&self, language: Language) -> bool {
        self.language == language
    }

    /// After this word comes a term.
    #[must_use]
    pub fn wants_term(&self, word: &str) -> bool {
        self.before_term.contains(&word)
    }
}

/// The table of a language.
#[must_use]
pub fn table(language: Language) -> &'static Table {
    match language {
        Language::Ruby => &super::ruby::TABLE,
        Language::Perl => &super::perl::TABLE,
        Language::Php => &super::php::TABLE,
        Language::Lua => &super::lua::TABLE,
        Language::Awk => &super::awk::TABLE,
        _ => &super::javascript::TABLE,
    }
}

/// Operators of all languages; the longest that fits is taken.
pub const OPERATORS: &[&str] = &[
    ">>>=", "...", "===", "!==", ">>>", "**=", "<<=", ">>=", "&&=", "||=", "??=", "//=", "<=>", "..=", "?->",
    "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", ".=",
    "%=", "|=", "&=", "^=", "~=", "<<", ">>", "**", "//", "..", "::", "=~", "!~", "&.", "|&", "(", ")", "{",
    "}", "[", "]", ";", ",", "<", ">", "+", "-", "*", "/", "%", "=", "!", "&", "|", "^", "~", "?", ":", ".",
    "@", "\\", "#", "$", "`",
];

/// The opening bracket's partner, or the delimiter itself.
#[must_use]
pub fn closing(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        b'{' => b'}',
        b'<' => b'>',
        other => other,
    }
}

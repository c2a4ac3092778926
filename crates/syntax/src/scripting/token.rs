//! Tokens: what the lexer hands to the readers.

use countersign_model::Span;
use std::borrow::Cow;

/// One token with its place.
#[derive(Debug, Clone)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind<'a>,
    /// Where.
    pub span: Span,
    /// White space stands in front.
    pub space: bool,
    /// A line end stands in front.
    pub line: bool,
    /// For an opening bracket: the index of the closing one in the same list, [`NO_MATE`] when it is missing.
    pub mate: usize,
}

/// A bracket without partner.
pub const NO_MATE: usize = usize::MAX;

/// What a token is.
#[derive(Debug, Clone)]
pub enum Kind<'a> {
    /// An identifier or keyword.
    Name(Cow<'a, str>),
    /// A variable with a sigil: `$x`, `@x`, `%x`.
    Var(char, Cow<'a, str>),
    /// A number, as written.
    Number(&'a str),
    /// Anything quoted.
    Text(Quote, Vec<Piece<'a>>),
    /// An operator or bracket.
    Op(&'static str),
    /// Nothing follows.
    End,
}

/// How a text is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quote {
    /// A string.
    Plain,
    /// A JavaScript template: may have a tag in front.
    Template,
    /// Back-ticks, `qx//`, `%x()`: a command of the shell.
    Shell,
    /// A pattern; pieces of code in it run.
    Regex,
    /// `%w[…]`, `qw(…)`: words.
    Words,
    /// `<…>` of Perl: a file handle that is read, or a glob.
    Angle,
    /// Text of the page around PHP: nothing of it runs.
    Page,
}

/// A piece of a quoted text.
#[derive(Debug, Clone)]
pub enum Piece<'a> {
    /// Text, escapes resolved.
    Text(String),
    /// A variable, by its dotted name, with an index when one was given.
    Var(String, Option<String>),
    /// Code whose value is put in.
    Code(Vec<Token<'a>>),
}

impl Token<'static> {
    /// What is read past the end.
    pub const END: Self =
        Self { kind: Kind::End, span: Span { start: 0, end: 0 }, space: true, line: true, mate: NO_MATE };
}

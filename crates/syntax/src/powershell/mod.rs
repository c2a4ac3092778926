//! PowerShell, by a tolerant reader of our own.
//!
//! PowerShell has two ways of reading: where a statement begins with a word it is a *command* and its arguments are
//! words; where it begins with a value (`$x`, `'text'`, `(…)`, `[type]`) it is an *expression*. The reader follows
//! that split as the real tokenizer does, because a word such as `-f`, `a=b` or `.\x.ps1` means something else on each
//! side of it. There is no tree of its own in between: expressions become a `value::Value`, folded while they are
//! literal, and commands become nodes at once.
//!
//! The crate `poshtree` (0.4.2) was tried first and left: nested `"$(` overflows its stack, and
//! its tokenizer, which does not know the two ways, breaks arguments into pieces.
//!
//! Calls of .NET become commands too: `[IO.File]::Delete($p)` is `ps:[system.io.file]::delete`, `$wc.Get($u)` is
//! `ps:.get --self $wc $u`, reading a property of a result is `ps:.name --self …`, setting one is `ps:.name= --self …`.
//! The full name of a type is used, whatever abbreviation was written. Variables are lower case (their case does not
//! matter), those of the environment are upper case. A variable is always quoted, because PowerShell never splits values
//! into words; whether a text is a pattern is up to the cmdlet, so what item cmdlets are given is a glob even in quotes.

mod aliases;
mod argument;
mod builder;
mod chars;
mod choose;
mod class;
mod command;
mod control;
mod cursor;
mod define;
mod expression;
mod fold;
mod format;
mod hashtable;
mod member;
mod method;
mod name;
mod operator;
mod parameters;
mod pipeline;
mod postfix;
mod primary;
mod redirect;
mod special;
mod statement;
mod strings;
mod types;
mod value;
mod variable;

#[cfg(test)]
mod tests;

use crate::Script;
use cursor::Reader;

/// Reads a PowerShell text.
#[must_use]
pub fn read(text: &str) -> Script {
    let mut reader = Reader::new(text);
    let items = reader.statements(None);
    let (_, body) = statement::nodes(items);
    Script { body, opaque: reader.opaque }
}

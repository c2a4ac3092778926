//! What is known of names: which are modules, which are functions of the text, which hold a text that never changes.

use super::tables::Table;
use super::token::{Kind, Piece, Token};
use super::value::{Base, Name, is_simple};
use super::{javascript, lua, perl, php, ruby};
use crate::Language;
use crate::script::Word;
use countersign_model::Span;
use std::collections::{HashMap, HashSet};

/// Longest chain of members that is kept.
pub const MAX_PATH: usize = 200;

/// What is known of names. Scopes are not told apart: what one says of a name holds for the text.
#[derive(Debug, Default)]
pub struct Names {
    /// Local names of modules and of their functions.
    aliases: HashMap<String, String>,
    /// Functions of the text.
    pub functions: HashSet<String>,
    /// Classes and modules of the text.
    classes: HashSet<String>,
    /// Variables of the text.
    bound: HashSet<String>,
    /// Variables that are assigned once, with their text.
    known: HashMap<String, Word>,
    writes: HashMap<String, usize>,
    /// What was called to make the value of a variable.
    makers: HashMap<String, String>,
    /// Keys of the object that a variable was given.
    objects: HashMap<String, Vec<String>>,
}

/// Keys of an object that are kept.
const MAX_KEYS: usize = 32;

impl Names {
    /// Looks for definitions, which may stand after their first use.
    pub fn scan(tokens: &[Token<'_>], table: &Table) -> Self {
        let mut names = Self::default();
        names.look(tokens, table);
        names
    }

    fn look(&mut self, tokens: &[Token<'_>], table: &Table) {
        for (place, token) in tokens.iter().enumerate() {
            let next = |ahead: usize| tokens.get(place + ahead);
            let op = |ahead: usize| match next(ahead).map(|it| &it.kind) {
                Some(Kind::Op(it)) => *it,
                _ => "",
            };
            let word = |ahead: usize| match next(ahead).map(|it| &it.kind) {
                Some(Kind::Name(it)) => it.as_ref(),
                _ => "",
            };
            match &token.kind {
                Kind::Text(_, pieces) => {
                    for piece in pieces {
                        if let Piece::Code(inner) = piece {
                            self.look(inner, table);
                        }
                    }
                }
                Kind::Name(it) if matches!(it.as_ref(), "function" | "sub" | "def") => {
                    let skip = if op(1) == "*" { 2 } else { 1 };
                    let name =
                        if word(skip) == "self" && op(skip + 1) == "." { word(skip + 2) } else { word(skip) };
                    let mut path = name.to_owned();
                    if matches!(op(skip + 1), "." | ":") && table.is(Language::Lua) {
                        path = format!("{name}.{}", word(skip + 2));
                    }
                    let used = place
                        .checked_sub(1)
                        .and_then(|it| tokens.get(it))
                        .is_some_and(|it| matches!(&it.kind, Kind::Name(word) if word == "use"));
                    if !path.is_empty() && !used {
                        self.functions.insert(path);
                    }
                }
                Kind::Name(it) if matches!(it.as_ref(), "class" | "module") && !word(1).is_empty() => {
                    self.classes.insert(word(1).to_owned());
                }
                Kind::Name(it) | Kind::Var(_, it) => {
                    let method = matches!(
                        word(2),
                        "push"
                            | "unshift"
                            | "splice"
                            | "pop"
                            | "shift"
                            | "reverse"
                            | "fill"
                            | "concat"
                            | "insert"
                    );
                    let indexed = op(1) == "["
                        && matches!(
                            next(1).and_then(|it| tokens.get(it.mate.saturating_add(1))).map(|it| &it.kind),
                            Some(Kind::Op("=" | ".=" | "+=" | "||="))
                        );
                    let before = place.checked_sub(1).and_then(|it| tokens.get(it)).map(|it| &it.kind);
                    let before = match (before, place.checked_sub(2).and_then(|it| tokens.get(it))) {
                        (Some(Kind::Op("(")), Some(it)) => Some(&it.kind),
                        (it, _) => it,
                    };
                    let pushed = matches!(before, Some(Kind::Name(it)) if matches!(it.as_ref(), "push" | "unshift" | "splice" | "foreach" | "for" | "my" | "chop" | "chomp"))
                        && !(matches!(before, Some(Kind::Name(it)) if it == "my") && op(1) == "=");
                    let assigned = matches!(
                        op(1),
                        "=" | "+="
                            | ".="
                            | "||="
                            | "&&="
                            | "??="
                            | "..="
                            | "<<"
                            | "-="
                            | "*="
                            | "++"
                            | "--"
                            | "//="
                            | "=~"
                    );
                    if assigned || indexed || pushed || (op(1) == "." && method) {
                        *self.writes.entry(it.to_string()).or_default() += 1;
                        if op(1) == "=" && is_function(tokens, place + 2) {
                            self.functions.insert(it.to_string());
                        } else if op(1) == "=" {
                            self.bound.insert(it.to_string());
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The local name stands for something of a library.
    pub fn alias(&mut self, name: &str, path: &str) {
        if name.len() <= MAX_PATH && path.len() <= MAX_PATH {
            self.aliases.insert(name.to_owned(), path.to_owned());
        }
    }

    /// The name is a variable.
    pub fn bind(&mut self, name: &str) {
        self.bound.insert(name.to_owned());
    }

    /// The text has a class of that name.
    pub fn is_class(&self, name: &str) -> bool {
        self.classes.contains(name)
    }

    /// The name is a variable, as far as was seen.
    pub fn is_bound(&self, name: &str) -> bool {
        self.bound.contains(name)
    }

    /// Keeps the value when the variable never gets another.
    pub fn remember(&mut self, name: &str, word: &Word) {
        if self.writes.get(name).is_none_or(|it| *it <= 1)
            && is_simple(word)
            && !self.known.contains_key(name)
        {
            self.known.insert(name.to_owned(), word.clone());
        }
    }

    /// The only value of the variable.
    pub fn known(&self, name: &str) -> Option<&Word> {
        self.known.get(name)
    }

    /// The variable was given an object with these keys.
    pub fn keep_keys(&mut self, name: &str, keys: Vec<String>) {
        if !keys.is_empty() && keys.len() <= MAX_KEYS {
            self.objects.insert(name.to_owned(), keys);
        }
    }

    /// The variable was given the result of this call.
    pub fn made_by(&mut self, name: &str, maker: &str) {
        self.makers.insert(name.to_owned(), maker.to_owned());
    }

    /// What was called to make the value of the variable.
    pub fn maker(&self, name: &str) -> Option<&str> {
        self.makers.get(name).map(String::as_str)
    }

    /// Keys of the object that the variable was given.
    pub fn keys(&self, name: &str) -> Option<&[String]> {
        self.objects.get(name).map(Vec::as_slice)
    }

    /// What another name stands for.
    pub fn alias_of(&self, name: &str) -> Option<&str> {
        self.aliases.get(name).map(String::as_str)
    }

    /// What a name without anything in front of it stands for.
    pub fn resolve(&self, name: &str, table: &Table, span: Span) -> Name {
        if let Some(path) = self.aliases.get(name) {
            let own = self.functions.contains(path);
            return if own { Name::free(path.clone(), span) } else { Name::library(path.clone(), span) };
        }
        let own = self.functions.contains(name) || self.bound.contains(name);
        let fixed =
            matches!(name, "eval" | "Function" | "require" | "process" | "Deno" | "Bun" | "globalThis");
        let library = match table.language {
            Language::JavaScript => {
                let module = javascript::is_module(name);
                (fixed && !self.functions.contains(name))
                    || matches!(name, "global" | "window" | "self") && !own
                    || module && (!own || javascript::is_grave(name))
                    || table.globals.contains(&name) && !own
            }
            Language::Ruby => name.starts_with(char::is_uppercase),
            Language::Perl | Language::Php => !self.functions.contains(name),
            Language::Lua => table.globals.contains(&name) && !own || matches!(name, "_G" | "_ENV"),
            _ => false,
        };
        if library { Name::library(name, span) } else { Name::free(name, span) }
    }
}

/// A function literal begins at this token.
fn is_function(tokens: &[Token<'_>], place: usize) -> bool {
    let op = |place: usize| matches!(tokens.get(place).map(|it| &it.kind), Some(Kind::Op("=>")));
    let modifier = |place: usize| matches!(tokens.get(place).map(|it| &it.kind), Some(Kind::Name(it)) if matches!(it.as_ref(), "async" | "static"));
    let place = if modifier(place) { place + 1 } else { place };
    match tokens.get(place).map(|it| &it.kind) {
        Some(Kind::Name(name)) => match name.as_ref() {
            "function" | "fn" | "lambda" | "proc" | "sub" => true,
            _ => op(place + 1),
        },
        Some(Kind::Op("(")) => tokens.get(place).is_some_and(|it| op(it.mate.saturating_add(1))),
        Some(Kind::Op("->")) => true,
        _ => false,
    }
}

/// The chain in the form that the catalogue knows.
pub fn normal(path: &str, table: &Table) -> String {
    match table.language {
        Language::JavaScript => javascript::normal(path),
        Language::Ruby => ruby::normal(path),
        Language::Perl => perl::normal(path),
        Language::Php => php::normal(path),
        Language::Lua => lua::normal(path),
        _ => path.to_owned(),
    }
}

/// The chain with one more member.
pub fn extend(name: &mut Name, sign: &str, member: &str, table: &Table) {
    if name.path.len() + member.len() > MAX_PATH {
        name.computed = true;
        return;
    }
    let sign = match (&name.base, table.language) {
        (Base::Library, Language::Ruby | Language::Php | Language::Perl) => sign,
        _ => ".",
    };
    let sign = if sign == "&." {
        "."
    } else if sign == "?->" {
        "->"
    } else {
        sign
    };
    if !name.path.is_empty() {
        name.path.push_str(sign);
    }
    name.path.push_str(member);
    if table.is(Language::JavaScript) && matches!(name.base, Base::Library) && name.path.contains('.') {
        name.path = javascript::normal(&name.path);
    }
}

/// The last member of a chain, and what stands in front of it.
pub fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('.').unwrap_or(("", path))
}

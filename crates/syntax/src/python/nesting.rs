//! Bounds nesting before a recursive parser sees the text.
//!
//! The parser grows its own stack, but its tree is dropped recursively, so what could become a deep tree is refused
//! here, in one linear pass over the tokens. The count is an upper bound of the depth, never an exact one.

use ruff_python_ast::token::TokenKind;
use ruff_python_parser::{Mode, lexer};

/// Deepest nesting of brackets, prefixes, indentation.
const MAX_NESTING: usize = 200;

/// Longest chain of infix operators, attributes and calls in one expression: `a + b.c()`. Each link is one level
/// of the tree, but a cheap one.
const MAX_CHAIN: usize = 1000;

/// Why the text nests too deep to be parsed, if it does.
pub(super) fn excess(text: &str) -> Option<String> {
    if indentation(text) > MAX_NESTING {
        return Some(format!("indentation deeper than {MAX_NESTING}"));
    }
    let mut scan = Scan::default();
    let mut lexer = lexer::lex(text, Mode::Module);
    // Every token but the dedents takes a byte at least; the bound is there should the lexer ever stand still.
    for _ in 0..text.len().saturating_mul(2).saturating_add(16) {
        let kind = lexer.next_token();
        if kind == TokenKind::EndOfFile {
            break;
        }
        scan.take(kind);
        if scan.nesting() > MAX_NESTING {
            return Some(format!("nesting deeper than {MAX_NESTING}"));
        }
        if scan.chain > MAX_CHAIN {
            return Some(format!("more than {MAX_CHAIN} operators in one expression"));
        }
    }
    None
}

/// Deepest indentation of physical lines. Lines inside brackets and strings count too: after an error the parser may
/// come to read them as lines.
fn indentation(text: &str) -> usize {
    let mut columns: Vec<usize> = Vec::new();
    let mut deepest = 0;
    for line in text.split(['\n', '\r']) {
        let bare = line.trim_start_matches([' ', '\t', '\u{c}']);
        if bare.is_empty() {
            continue;
        }
        let column = line.len() - bare.len();
        while columns.last().is_some_and(|last| *last >= column) {
            columns.pop();
        }
        if column > 0 {
            columns.push(column);
        }
        deepest = deepest.max(columns.len());
    }
    deepest
}

/// What is open at one level of brackets.
struct Level {
    open: TokenKind,
    prefixes: usize,
    chain: usize,
    /// Lambdas that are open here; true once in the body. A comma ends bodies, not parameter lists.
    lambdas: Vec<bool>,
}

impl Level {
    fn new(open: TokenKind) -> Self {
        Self { open, prefixes: 0, chain: 0, lambdas: Vec::new() }
    }
}

#[derive(Default)]
struct Scan {
    outer: Vec<Level>,
    level: Option<Level>,
    /// Sums over all levels.
    prefixes: usize,
    chain: usize,
    /// Compound statements on one logical line: invalid, and yet the parser nests them.
    statements: usize,
    /// The token before ends an operand, so that `-` and `(` are infix.
    operand: bool,
}

impl Scan {
    fn nesting(&self) -> usize {
        self.outer.len() + self.prefixes + self.statements
    }

    fn level(&mut self) -> &mut Level {
        self.level.get_or_insert_with(|| Level::new(TokenKind::Newline))
    }

    fn take(&mut self, kind: TokenKind) {
        use TokenKind as T;
        let operand = std::mem::replace(&mut self.operand, false);
        match kind {
            T::Lpar | T::Lsqb => {
                if operand {
                    self.link();
                }
                self.push(kind);
            }
            T::Lbrace | T::FStringStart | T::TStringStart => self.push(kind),
            T::Rpar => self.pop(T::Lpar),
            T::Rsqb => self.pop(T::Lsqb),
            T::Rbrace => self.pop(T::Lbrace),
            T::FStringEnd => self.pop(T::FStringStart),
            T::TStringEnd => self.pop(T::TStringStart),
            T::Newline => *self = Self::default(),
            T::Semi if self.outer.is_empty() => self.settle(true),
            T::Comma => self.settle(false),
            T::Colon => {
                if let Some(last) = self.level().lambdas.last_mut() {
                    *last = true;
                }
            }
            T::Lambda => {
                self.level().lambdas.push(false);
                self.prefixes += 1;
            }
            T::Plus | T::Minus | T::Star if operand => self.link(),
            T::Plus | T::Minus | T::Star | T::Tilde | T::DoubleStar | T::ColonEqual => self.prefix(),
            T::Not | T::Await | T::Yield => self.prefix(),
            T::If | T::For => {
                self.prefix();
                self.compound();
            }
            T::While | T::With | T::Class | T::Def | T::Try | T::Elif | T::Else => self.compound(),
            T::Except | T::Finally | T::Async => self.compound(),
            T::Match | T::Case => {
                self.compound();
                self.operand = true;
            }
            T::Slash | T::Percent | T::At | T::DoubleSlash | T::LeftShift | T::RightShift => self.link(),
            T::Amper | T::Vbar | T::CircumFlex | T::Dot => self.link(),
            T::Name | T::Int | T::Float | T::Complex | T::String | T::Type | T::Lazy => self.operand = true,
            T::True | T::False | T::None | T::Ellipsis => self.operand = true,
            T::NonLogicalNewline | T::Comment => self.operand = operand,
            _ => {}
        }
    }

    fn link(&mut self) {
        self.level().chain += 1;
        self.chain += 1;
    }

    fn prefix(&mut self) {
        self.level().prefixes += 1;
        self.prefixes += 1;
    }

    fn compound(&mut self) {
        if self.outer.is_empty() {
            self.statements += 1;
        }
    }

    fn push(&mut self, open: TokenKind) {
        let inner = Level::new(open);
        let outer = self.level.replace(inner).unwrap_or_else(|| Level::new(TokenKind::Newline));
        self.outer.push(outer);
    }

    /// A closing bracket that fits nothing closes nothing: the count may only be too high.
    fn pop(&mut self, open: TokenKind) {
        self.operand = true;
        if self.level.as_ref().is_some_and(|level| level.open == open)
            && let Some(outer) = self.outer.pop()
            && let Some(inner) = self.level.replace(outer)
        {
            self.prefixes -= inner.prefixes + inner.lambdas.len();
            self.chain -= inner.chain;
        }
    }

    /// A comma or semicolon: the next expression starts afresh.
    fn settle(&mut self, all: bool) {
        let level = self.level();
        let before = level.lambdas.len();
        while level.lambdas.pop_if(|in_body| all || *in_body).is_some() {}
        let lambdas = before - level.lambdas.len();
        let parameters = !level.lambdas.is_empty();
        // Inside a parameter list nothing ends: the default of the next parameter nests as deep as this one.
        let prefixes = if parameters { 0 } else { std::mem::take(&mut level.prefixes) };
        let chain = if parameters { 0 } else { std::mem::take(&mut level.chain) };
        self.prefixes -= lambdas + prefixes;
        self.chain -= chain;
    }
}

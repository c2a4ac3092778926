//! Names, literals and marks of a source text, whatever the language.

use countersign_model::Span;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A dotted name; `::` and `->` are written as dots.
    Name,
    /// A string.
    Text,
    /// A number.
    Number,
    /// A mark, a line end among them.
    Mark,
}

/// A token.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) text: String,
    pub(super) span: Span,
}

/// Takes a text apart. Never fails: a string without an end reaches to the end of its line.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = text.get(at..).unwrap_or("");
        let start = at;
        let push = |out: &mut Vec<Token>, kind, text: String, end: usize| {
            out.push(Token { kind, text, span: Span::new(start, end) });
        };
        if c == '\n' {
            at += 1;
            push(&mut out, TokenKind::Mark, "\n".to_owned(), at);
        } else if c.is_whitespace() {
            at += c.len_utf8();
        } else if rest.starts_with("//") || c == '#' {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else if matches!(c, '"' | '\'' | '`') {
            let (value, length) = string(rest, c);
            at += length;
            push(&mut out, TokenKind::Text, value, at);
        } else if c.is_alphabetic() || matches!(c, '_' | '$' | '@') {
            let (name, length) = name(rest);
            at += length;
            push(&mut out, TokenKind::Name, name, at);
        } else if c.is_ascii_digit() {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            at += length;
            push(&mut out, TokenKind::Number, rest.get(..length).unwrap_or("").to_owned(), at);
        } else {
            // `==` and its kin compare: no `=` of theirs binds a name.
            let mark = [".!!", ".!", "==", "!=", "<=", ">=", "=>", "=~", "+=", ":=", "?.", "::", "->", "-="]
                .into_iter()
                .find(|m| rest.starts_with(m));
            let length = mark.map_or(c.len_utf8(), str::len);
            at += length;
            let text = match mark {
                Some(".!!") => ".!".to_owned(),
                Some("?." | "::" | "->") => ".".to_owned(),
                Some(mark) => mark.to_owned(),
                None => c.to_string(),
            };
            push(&mut out, TokenKind::Mark, text, at);
        }
    }
    out
}

/// A dotted name and its length: `std::process::Command::new`, `p->next`, `fmt.Println`.
fn name(rest: &str) -> (String, usize) {
    let mut out = String::new();
    let mut at = 0;
    loop {
        let tail = rest.get(at..).unwrap_or("");
        let length =
            tail.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '$' | '@')).unwrap_or(tail.len());
        out.push_str(tail.get(..length).unwrap_or(""));
        at += length;
        let tail = rest.get(at..).unwrap_or("");
        let Some(joint) = ["::", "->", "?.", "."].into_iter().find(|j| tail.starts_with(j)) else {
            return (out, at);
        };
        let next = tail.get(joint.len()..).and_then(|t| t.chars().next());
        if !next.is_some_and(|c| c.is_alphabetic() || c == '_') {
            return (out, at);
        }
        out.push('.');
        at += joint.len();
    }
}

/// A string's value and its length in the text.
fn string(rest: &str, quote: char) -> (String, usize) {
    let triple = if quote == '\'' { "'''" } else { "\"\"\"" };
    if quote != '`' && rest.starts_with(triple) {
        let body = rest.get(3..).unwrap_or("");
        return match body.find(triple) {
            Some(end) => (body.get(..end).unwrap_or("").to_owned(), end + 6),
            None => (body.to_owned(), rest.len()),
        };
    }
    let mut value = String::new();
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if escaped {
            escaped = false;
            value.push(match c {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                '0' => '\0',
                other => other,
            });
        } else if c == '\\' && quote != '`' {
            escaped = true;
        } else if c == quote {
            return (value, at + c.len_utf8());
        } else if c == '\n' && quote != '`' {
            return (value, at);
        } else {
            value.push(c);
        }
    }
    (value, rest.len())
}

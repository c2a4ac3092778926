//! Commands to the client, among the statements.

use super::token::Kind;
use super::token::Lexer;
use super::token::MAX_VAIN;

impl<'a> Lexer<'a> {
    /// `[name]` of Transact-SQL, or an index.
    pub(super) fn bracketed(&mut self) -> Kind<'a> {
        let rest = self.rest();
        let length =
            rest.bytes().skip(1).take(130).take_while(|it| !matches!(it, b']' | b'[' | b'\n')).count();
        let inside = rest.get(1..=length).unwrap_or("");
        let name = !inside.is_empty()
            && inside
                .chars()
                .all(|it| it.is_alphanumeric() || matches!(it, '_' | ' ' | '-' | '.' | '$' | '#' | '@'))
            && inside.starts_with(|it: char| it.is_alphabetic() || it == '_' || it == '#');
        if name && rest.get(inside.len() + 1..).is_some_and(|it| it.starts_with(']')) {
            self.pos += inside.len() + 2;
            return Kind::Name(inside.to_owned());
        }
        self.pos += 1;
        Kind::Sign("[")
    }

    /// `$$text$$`, `$tag$text$tag$`, or a parameter.
    pub(super) fn dollar(&mut self) -> Kind<'a> {
        let rest = self.rest();
        let length = rest.bytes().skip(1).take(64).take_while(|it| *it != b'$').count();
        let tag = rest.get(1..=length).unwrap_or("");
        let fits = rest.as_bytes().get(length + 1) == Some(&b'$')
            && tag.chars().all(|it| it.is_alphanumeric() || it == '_')
            && !tag.starts_with(|it: char| it.is_ascii_digit());
        if !fits || self.vain >= MAX_VAIN {
            self.pos += 1;
            return Kind::Sign("$");
        }
        let mark = rest.get(..tag.len() + 2).unwrap_or("");
        let inside = rest.get(mark.len()..).unwrap_or("");
        match inside.find(mark) {
            Some(length) => {
                self.pos += mark.len() * 2 + length;
                Kind::Text(inside.get(..length).unwrap_or("").to_owned())
            }
            None => {
                self.vain += 1;
                self.unclosed(self.pos);
                self.pos += mark.len();
                Kind::Sign("$")
            }
        }
    }

    /// `\!`, `\copy` and the like. `\g` and `\G` end the statement.
    pub(super) fn backslash(&mut self) -> Option<Kind<'a>> {
        self.pos += 1;
        let rest = self.rest();
        let length = match rest.chars().next() {
            Some('!' | '.' | '?' | '#' | '\\') => 1,
            _ => rest
                .find(|it: char| !it.is_ascii_alphanumeric() && it != '_' && it != '+')
                .unwrap_or(rest.len()),
        };
        let name = rest.get(..length).unwrap_or("");
        self.pos += length;
        if name == "\\" || name.is_empty() {
            return None;
        }
        let line = self.line();
        Some(Kind::Meta(name, line))
    }

    /// A line that only a client understands, where a statement or a line begins.
    pub(super) fn client(&mut self) -> Option<Option<Kind<'a>>> {
        let rest = self.rest();
        let line = rest.split('\n').next().unwrap_or("").trim_end();
        let word_end = line.find(|it: char| it.is_whitespace() || it == ';').unwrap_or(line.len());
        let word = line.get(..word_end).unwrap_or("");
        let lower = word.to_ascii_lowercase();
        let after = line.get(word_end..).unwrap_or("").trim();
        if lower == "go" && (after.is_empty() || after.bytes().all(|it| it.is_ascii_digit())) {
            self.line();
            return Some(Some(Kind::End));
        }
        if lower == "delimiter" && !after.is_empty() {
            self.line();
            let sign = after.split_whitespace().next().unwrap_or("");
            self.delimiter = (sign != ";").then_some(sign);
            return Some(Some(Kind::End));
        }
        if self.begun {
            return None;
        }
        let name = match lower.as_str() {
            "system" | "host" | "!" | ":!!" | "!!" | "pager" | ".shell" | ".system" => "!",
            "source" | ".read" | ":r" => "i",
            "tee" | "spool" | ".output" | ".once" | ".log" | ":out" => "o",
            ".load" => "load",
            ".import" => "import",
            ".backup" | ".save" | ".clone" => "backup",
            ".restore" => "restore",
            ".open" => "open",
            ".excel" | ".dump" | ".archive" | ".ar" => "dump",
            _ if lower.starts_with('.') && lower.len() > 1 => "other",
            _ if lower.starts_with('@') && lower.len() > 1 && !lower.contains('=') => {
                let file = line.trim_start_matches('@');
                self.line();
                return Some(Some(Kind::Meta("i", file)));
            }
            _ if lower.starts_with('!') => {
                let command = line.trim_start_matches('!');
                self.line();
                return Some(Some(Kind::Meta("!", command)));
            }
            _ => return None,
        };
        // `source` and its kin are names too: `system.log (…`.
        let statement = matches!(name, "!" | "i" | "o") && after.starts_with(['=', '(', '.', ',']);
        if after.is_empty() && !lower.starts_with('.') || statement {
            return None;
        }
        self.line();
        Some(Some(Kind::Meta(name, after)))
    }
}

//! Which characters mean what. PowerShell takes typographic dashes and quotes for the plain ones.

/// Ends a line.
pub(super) fn is_newline(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// Separates words and ends no line.
pub(super) fn is_blank(c: char) -> bool {
    (c.is_whitespace() && !is_newline(c)) || matches!(c, '\0' | '\u{feff}')
}

/// Begins an operator or the name of a parameter.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}')
}

/// Delimits a literal string.
pub(super) fn is_single(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}')
}

/// Delimits a string in which variables are expanded.
pub(super) fn is_double(c: char) -> bool {
    matches!(c, '"' | '\u{201c}' | '\u{201d}' | '\u{201e}')
}

/// Part of the name of a variable, member or keyword.
pub(super) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Ends a bare word.
pub(super) fn ends_word(c: char) -> bool {
    is_newline(c) || is_blank(c) || matches!(c, '(' | ')' | '{' | '}' | ';' | ',' | '|' | '&' | '<' | '>')
}

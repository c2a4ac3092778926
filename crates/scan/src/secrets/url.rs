//! Passwords inside addresses: `scheme://user:password@host`.

use countersign_model::Span;

use super::SecretMatch;
use super::placeholder::is_placeholder;

/// The password of the address whose `://` begins at byte `at`.
pub(super) fn credentials(text: &str, at: usize) -> Option<SecretMatch> {
    let rest = text.get(at..)?.strip_prefix("://")?;
    let end = rest.find(|c: char| {
        c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<' | '>' | '`' | '|')
    });
    let authority = rest.get(..end.unwrap_or(rest.len()))?;
    let user_end = authority.rfind('@')?;
    let (user, password) = authority.get(..user_end)?.split_once(':')?;
    if password.len() < 3 || password == user || is_placeholder(password) || password.starts_with(':') {
        return None;
    }
    let from = at + 3 + user.len() + 1;
    Some(SecretMatch { span: Span::new(from, from + password.len()), kind: "password" })
}

//! The consent reader (being written).

use countersign_model::{Consent, Coverage, Operation, Utterance};

/// Grants and boundaries, in order.
#[must_use]
pub fn read(_utterances: &[Utterance]) -> Vec<Consent> {
    Vec::new()
}

/// How far the user's words cover an operation.
#[must_use]
pub fn coverage(
    _operation: Operation,
    _items: &[Vec<String>],
    _command_text: &str,
    _consents: &[Consent],
    _utterances: &[Utterance],
) -> (Coverage, Option<String>) {
    (Coverage::None, None)
}

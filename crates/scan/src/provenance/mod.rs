//! Things that a text names: hosts, recipients, command lines, accounts, keys. So that it can be asked later who chose
//! the target of an action.
//!
//! One pass over the text. A thing has one canonical name however it is written: with scheme or without, defanged,
//! percent-encoded, in base64 or hexadecimal, with invisible or foreign letters in it. Nothing of the text is kept:
//! [`marks`] gives salted hashes.

mod command;
mod decode;
mod host;
mod items;
mod refang;
mod token;
mod words;

use countersign_model::{Manner, Mark, MarkKind};

pub use command::key as command_key;
pub use decode::url_decoded;
pub use host::{is_shared, place, registrable};
pub use token::whole as whole_address;

/// Most marks of one text.
pub const MAX_MARKS: usize = 800;
/// Most bytes of one text that are looked at; what lies behind counts as named more than is kept.
pub const MAX_TEXT: usize = 4 * 1024 * 1024;

/// One thing that a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item<'t> {
    /// What it is.
    pub kind: MarkKind,
    /// How it stands in the text.
    pub manner: Manner,
    /// Canonical name.
    pub name: &'t str,
    /// It may be a word of a language or of a program as well: the first to go when there are too many.
    pub weak: bool,
}

/// What a text names, as hashes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// The marks; their source is 0.
    pub marks: Vec<Mark>,
    /// It names more than that.
    pub more: bool,
}

/// Calls `each` with everything that a text names, in order, doubles included.
pub fn items(text: &str, each: &mut dyn FnMut(Item<'_>)) {
    items::walk(text, 0, each);
}

/// What a text names, as salted hashes: each once, at most [`MAX_MARKS`].
#[must_use]
pub fn marks(text: &str, salt: u64) -> Found {
    let head = text.get(..text.floor_char_boundary(MAX_TEXT)).unwrap_or(text);
    let mut seen = std::collections::HashSet::new();
    let (mut strong, mut weak) = (Vec::new(), Vec::new());
    let mut more = head.len() < text.len();
    items(head, &mut |item| {
        let mark =
            Mark { hash: hash(salt, item.kind, item.name), kind: item.kind, manner: item.manner, source: 0 };
        let list = if item.weak { &mut weak } else { &mut strong };
        if list.len() >= MAX_MARKS {
            more |= !item.weak;
        } else if seen.insert((mark.hash, mark.manner)) {
            list.push(mark);
        }
    });
    let room = MAX_MARKS.saturating_sub(strong.len());
    weak.truncate(room);
    strong.extend(weak);
    Found { marks: strong, more }
}

/// The hash by which a thing is remembered.
#[must_use]
pub fn hash(salt: u64, kind: MarkKind, name: &str) -> u64 {
    // FNV-1a, and the end of murmur3: names differ in few bytes.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ salt;
    for byte in std::iter::once(kind as u8).chain(name.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests;

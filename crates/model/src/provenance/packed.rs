//! Marks as one string of hexadecimal digits: a hook reads them at every action, and a list of objects takes longer.

use serde::{Deserialize, Deserializer, Serializer, de::Error as _};

use super::{Manner, Mark, MarkKind};

/// Digits of one mark: hash, kind, manner, source.
const WIDTH: usize = 16 + 1 + 1 + 8;

pub(super) fn serialize<S: Serializer>(marks: &[Mark], serializer: S) -> Result<S::Ok, S::Error> {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(marks.len() * WIDTH);
    for mark in marks {
        let manner = match mark.manner {
            Manner::Field => 0,
            Manner::Sender => 1,
            Manner::Prose => 2,
            Manner::Addressed => 3,
        };
        let _ = write!(out, "{:016x}{:x}{manner:x}{:08x}", mark.hash, mark.kind as u8, mark.source);
    }
    serializer.serialize_str(&out)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Mark>, D::Error> {
    let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
    let bytes = text.as_bytes();
    let bad = || D::Error::custom("marks of what was read are damaged");
    if !bytes.len().is_multiple_of(WIDTH) {
        return Err(bad());
    }
    bytes.chunks_exact(WIDTH).map(|chunk| one(chunk).ok_or_else(bad)).collect()
}

fn one(chunk: &[u8]) -> Option<Mark> {
    let (hash, rest) = chunk.split_at_checked(16)?;
    let (&[kind, manner], source) = rest.split_at_checked(2)? else { return None };
    Some(Mark {
        hash: number(hash)?,
        kind: *MarkKind::ALL.get(usize::try_from(number(&[kind])?).ok()?)?,
        manner: match manner {
            b'0' => Manner::Field,
            b'1' => Manner::Sender,
            b'2' => Manner::Prose,
            b'3' => Manner::Addressed,
            _ => return None,
        },
        source: u32::try_from(number(source)?).ok()?,
    })
}

fn number(digits: &[u8]) -> Option<u64> {
    digits.iter().try_fold(0_u64, |all, &digit| Some(all << 4 | u64::from(char::from(digit).to_digit(16)?)))
}

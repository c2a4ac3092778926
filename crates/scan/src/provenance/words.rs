//! Looking a word up in a list, without copying it.

/// Longest word that is looked up, bytes.
const LONGEST: usize = 32;

/// A sorted list of words in lower case.
#[derive(Debug)]
pub(super) struct Words {
    list: &'static [&'static str],
    /// By first letter, the lengths that occur: most words of a text are ruled out by these.
    lengths: [u32; 32],
}

impl Words {
    /// Of a sorted list.
    #[expect(
        clippy::indexing_slicing,
        reason = "evaluated at compile time, where an error is one of the compiler"
    )]
    pub(super) const fn new(list: &'static [&'static str]) -> Self {
        let mut lengths = [0; 32];
        let mut at = 0;
        while at < list.len() {
            let word = list[at].as_bytes();
            lengths[(word[0] & 31) as usize] |= 1 << (word.len() & 31);
            at += 1;
        }
        Self { list, lengths }
    }

    /// The word is in the list, in whatever case it is written.
    pub(super) fn has(&self, word: &str) -> bool {
        let Some(first) = word.as_bytes().first() else { return false };
        let lengths = self.lengths.get(usize::from(first & 31)).copied().unwrap_or(0);
        if lengths & 1 << (word.len() & 31) == 0 {
            return false;
        }
        let mut buffer = [0; LONGEST];
        let Some(lower) = buffer.get_mut(..word.len()) else { return false };
        lower.copy_from_slice(word.as_bytes());
        lower.make_ascii_lowercase();
        self.list.binary_search_by(|known| known.as_bytes().cmp(lower)).is_ok()
    }

    /// The list.
    #[cfg(test)]
    pub(super) fn list(&self) -> &'static [&'static str] {
        self.list
    }
}

/// The word without what is no letter or digit at its ends.
pub(super) fn bare(word: &str) -> &str {
    let bytes = word.as_bytes();
    let good = |byte: &u8| byte.is_ascii_alphanumeric();
    if bytes.first().is_some_and(good) && bytes.last().is_some_and(good) {
        return word;
    }
    word.trim_matches(|c: char| !c.is_ascii_alphanumeric())
}

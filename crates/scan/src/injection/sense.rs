//! What common English words mean, as vectors: words that the model never saw in training stand near some that it did.

/// Number of words (u32) and size of a step (f32), little endian; then the key of each word in order (u32), then
/// the vectors in the same order (i8).
const WORDS: &[u8] = include_bytes!("../../words.bin");

/// Numbers in the vector of a word.
pub const SENSE: usize = 32;

const HEAD: usize = 8;

/// How far a key lies from where it would lie if all were even: a test looks at each of them.
const AROUND: usize = 512;

const fn head(at: usize) -> [u8; 4] {
    match WORDS.split_at(at).1.first_chunk() {
        Some(bytes) => *bytes,
        None => [0; 4],
    }
}

const COUNT: usize = u32::from_le_bytes(head(0)) as usize;

// A file of another size would be read as nonsense.
const _: () = assert!(WORDS.len() == HEAD + COUNT * (4 + SENSE));

/// Size of one step of the vectors' numbers.
pub const STEP: f32 = f32::from_le_bytes(head(4));

/// What a word is found by: its hash, stirred, because those of short words lie close together.
#[must_use]
pub const fn key(hash: u64) -> u32 {
    (hash.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
}

/// The number of a word with this hash.
#[must_use]
pub fn of(hash: u64) -> Option<usize> {
    find(key(hash))
}

fn find(wanted: u32) -> Option<usize> {
    let keys = WORDS.get(HEAD..HEAD + 4 * COUNT)?.as_chunks::<4>().0;
    // Keys lie evenly: the place is known but for some hundred, and only these are searched.
    let guess = usize::try_from((u64::from(wanted) * COUNT as u64) >> 32).ok()?;
    let from = guess.saturating_sub(AROUND);
    let near = keys.get(from..(guess + AROUND).min(COUNT))?;
    near.binary_search_by(|bytes| u32::from_le_bytes(*bytes).cmp(&wanted)).ok().map(|at| from + at)
}

/// The vector of a word, in steps.
#[must_use]
pub fn vector(word: usize) -> Option<&'static [u8; SENSE]> {
    WORDS.get(HEAD + 4 * COUNT..)?.as_chunks().0.get(word)
}

#[cfg(test)]
mod tests {
    use super::{COUNT, HEAD, SENSE, WORDS, find, of, vector};
    use crate::injection::concept::fnv;

    #[test]
    fn every_word_lies_where_it_is_searched() {
        let keys = WORDS.get(HEAD..HEAD + 4 * COUNT).unwrap().as_chunks::<4>().0;
        for (place, bytes) in keys.iter().enumerate() {
            assert_eq!(find(u32::from_le_bytes(*bytes)), Some(place));
        }
    }

    fn near(a: &str, b: &str) -> f32 {
        let of = |word: &str| {
            vector(of(fnv(word.as_bytes())).unwrap()).unwrap().map(|b| f32::from(b.cast_signed()))
        };
        let (a, b) = (of(a), of(b));
        let dot = |x: &[f32; SENSE], y: &[f32; SENSE]| x.iter().zip(y).map(|(x, y)| x * y).sum::<f32>();
        dot(&a, &b) / (dot(&a, &a) * dot(&b, &b)).sqrt()
    }

    #[test]
    fn words_of_one_meaning_stand_near_each_other() {
        for (a, b, far) in [
            ("delete", "erase", "music"),
            ("forward", "forwarding", "green"),
            ("password", "credentials", "river"),
            ("ignore", "disregard", "install"),
        ] {
            assert!(near(a, b) > near(a, far) + 0.2, "{a} {b} {far}: {} {}", near(a, b), near(a, far));
        }
    }
}

//! What the model sees of a unit: hashed words, meanings, and how it stands in its text.

use countersign_model::Road;

use super::concept::{self, Concept, extend};
use super::phrase::{self, LONGEST, Step};
use super::unit::{Unit, lead};

/// Slots of hashed words, pairs of words and stems.
pub const GRAMS: usize = 1 << 16;
/// Slots of meanings: each alone, each pair in a window, each pair in a row.
pub const MEANINGS: usize = 64 + 2 * 64 * 64;
/// Slots of circumstances.
pub const FLAGS: usize = 128;
/// Circumstances from here on are turns of phrase.
pub const PHRASE_FLAGS: usize = 64;

/// Start of the pairs that stand in one window.
pub const PAIRS: usize = 64;
/// Start of the pairs that follow each other.
pub const ROWS: usize = 64 + 64 * 64;

/// Letters of a word's stem.
const STEM: usize = 5;

/// Takes the features of a unit as they are found.
pub trait Sink {
    /// A hashed word, pair or stem, below [`GRAMS`].
    fn gram(&mut self, slot: usize);
    /// The hash of a word.
    fn word(&mut self, hash: u64);
    /// Two meanings in a row, slot from [`ROWS`].
    fn row(&mut self, slot: usize);
}

/// What is kept of a unit besides its features.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Shape {
    /// Meanings, one bit each.
    pub concepts: u64,
    /// Circumstances, one bit each ([`flag`]).
    pub flags: u64,
    /// Words.
    pub words: u32,
    /// First meaning, when the first word has one.
    pub first: Option<u8>,
    /// Turns of phrase, one bit each ([`phrase`]).
    pub phrases: u64,
}

/// Bits of [`Shape::flags`]. Part of the model's format.
pub mod flag {
    /// Six bits from here: how the line begins.
    pub const LEAD: u32 = 0;
    pub const SHOUTED: u32 = 6;
    pub const ORDER_FIRST: u32 = 7;
    pub const LABEL_FIRST: u32 = 8;
    pub const ADDRESS: u32 = 9;
    pub const MAIL: u32 = 10;
    pub const CODE: u32 = 11;
    pub const QUOTED: u32 = 12;
    pub const MARKUP: u32 = 13;
    pub const EXCLAIMED: u32 = 14;
    pub const FOREIGN: u32 = 15;
    pub const COLON_LAST: u32 = 16;
    pub const QUESTION: u32 = 17;
    pub const FIRST_PERSON: u32 = 18;
    /// Four bits: share of language in the text.
    pub const SHARE: u32 = 24;
    /// Four bits: the same, for a unit that begins with an order.
    pub const ORDER_IN_SHARE: u32 = 28;
    /// Four bits: the same, for a unit in another script.
    pub const FOREIGN_IN_SHARE: u32 = 32;
    pub const AT_START: u32 = 36;
    pub const AT_END: u32 = 37;
    /// Three bits: length of the window.
    pub const LENGTH: u32 = 38;
    /// Four bits: share of language, for a unit that speaks to its reader.
    pub const YOU_IN_SHARE: u32 = 41;
    /// The text gives orders to agents by right: instructions, skills.
    pub const INSTRUCTIONS: u32 = 45;
}

/// Meanings that begin an order.
const ORDERS: u64 = bit(Concept::Include)
    | bit(Concept::Send)
    | bit(Concept::Run)
    | bit(Concept::Delete)
    | bit(Concept::Grant)
    | bit(Concept::Edit)
    | bit(Concept::Reveal)
    | bit(Concept::Ignore)
    | bit(Concept::Follow)
    | bit(Concept::Pretend)
    | bit(Concept::Decode)
    | bit(Concept::Install);

/// The bit of a meaning.
#[must_use]
pub const fn bit(concept: Concept) -> u64 {
    1 << concept as u8
}

#[expect(clippy::cast_possible_truncation, reason = "the lower bits of a hash")]
fn slot(hash: u64) -> usize {
    (hash ^ (hash >> 29)) as usize % GRAMS
}

/// Reads a unit.
pub fn read(text: &str, unit: &Unit, sink: &mut impl Sink) -> Shape {
    let body = text.get(unit.start..unit.end).unwrap_or("");
    let mut reader = Reader::new(sink);
    for c in body.chars() {
        reader.take(c);
    }
    reader.word_ends();
    let mut shape = reader.shape;
    shape.phrases = phrase::of(reader.steps.get(..reader.step_count).unwrap_or(&[]), shape.concepts);
    shape.flags |= 1 << (flag::LEAD + u32::from(unit.lead.min(lead::HEADING)));
    if reader.upper * 2 > reader.lower && reader.upper > 8 {
        shape.flags |= 1 << flag::SHOUTED;
    }
    if reader.high * 3 > reader.upper + reader.lower && reader.high > 4 {
        shape.flags |= 1 << flag::FOREIGN;
    }
    if shape.first.is_some_and(|c| ORDERS & (1 << c) != 0) {
        shape.flags |= 1 << flag::ORDER_FIRST;
    }
    if body.trim_end().ends_with(':') {
        shape.flags |= 1 << flag::COLON_LAST;
    }
    shape
}

struct Reader<'s, S> {
    sink: &'s mut S,
    shape: Shape,
    /// Hash of the word so far, of its first letters, of the word before.
    word: u64,
    stem: u64,
    before: u64,
    stem_before: u64,
    letters: usize,
    /// Digits or an underscore stand in the word: a name, not a word.
    name: bool,
    last_concept: Option<u8>,
    /// The last character of a script without blanks.
    last_sign: Option<char>,
    previous: char,
    upper: u32,
    lower: u32,
    high: u32,
    steps: [Step; LONGEST],
    step_count: usize,
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

impl<'s, S: Sink> Reader<'s, S> {
    fn new(sink: &'s mut S) -> Self {
        Self {
            sink,
            shape: Shape::default(),
            word: SEED,
            stem: SEED,
            before: 0,
            stem_before: 0,
            letters: 0,
            name: false,
            last_concept: None,
            last_sign: None,
            previous: ' ',
            upper: 0,
            lower: 0,
            high: 0,
            steps: [(0, 0); LONGEST],
            step_count: 0,
        }
    }

    fn flag(&mut self, flag: u32) {
        self.shape.flags |= 1 << flag;
    }

    fn take(&mut self, c: char) {
        match c {
            'a'..='z' => {
                self.lower += 1;
                self.letter(c as u8);
            }
            'A'..='Z' => {
                self.upper += 1;
                self.letter(c.to_ascii_lowercase() as u8);
            }
            '0'..='9' | '_' => {
                if self.letters > 0 {
                    self.name = true;
                }
                self.letter(b'0');
            }
            '\'' | '\u{2019}' if self.letters > 0 => self.letter(b'\''),
            // `api-key`, `e-mail`: one word when letters stand on both sides; hyphens are dropped at the ends.
            _ if !c.is_ascii() && c.is_alphabetic() => {
                self.high += 1;
                if stands_alone(c) {
                    self.sign(c);
                } else {
                    for c in c.to_lowercase() {
                        let mut bytes = [0; 4];
                        for byte in c.encode_utf8(&mut bytes).bytes() {
                            self.letter(byte);
                        }
                    }
                }
            }
            _ => {
                self.word_ends();
                self.last_sign = None;
                match c {
                    ':' if self.shape.words == 1 => self.flag(flag::LABEL_FIRST),
                    '/' if self.previous == '/' => self.flag(flag::ADDRESS),
                    '@' => self.flag(flag::MAIL),
                    '`' => self.flag(flag::CODE),
                    '"' | '\u{201c}' | '\u{ab}' => self.flag(flag::QUOTED),
                    '<' | '{' | '[' => self.flag(flag::MARKUP),
                    '!' => self.flag(flag::EXCLAIMED),
                    '?' => self.flag(flag::QUESTION),
                    _ => {}
                }
            }
        }
        self.previous = c;
    }

    fn letter(&mut self, byte: u8) {
        self.word = extend(self.word, byte);
        if self.letters < STEM {
            self.stem = extend(self.stem, byte);
        }
        self.letters += 1;
    }

    /// A character that is a word by itself: pairs of them carry the meaning.
    fn sign(&mut self, c: char) {
        self.word_ends();
        let mut bytes = [0; 8];
        let mut hash = SEED;
        for byte in c.encode_utf8(&mut bytes).bytes() {
            hash = extend(hash, byte);
        }
        let mut found = concept::of(hash);
        if let Some(before) = self.last_sign {
            let mut pair = SEED;
            for byte in before.encode_utf8(&mut bytes).bytes() {
                pair = extend(pair, byte);
            }
            for byte in c.encode_utf8(&mut bytes).bytes() {
                pair = extend(pair, byte);
            }
            self.sink.gram(slot(pair));
            found = concept::of(pair).or(found);
        }
        self.sink.gram(slot(hash));
        self.last_sign = Some(c);
        self.shape.words += 1;
        self.concept(found);
    }

    fn word_ends(&mut self) {
        if self.letters == 0 {
            return;
        }
        let (word, stem) = if self.name { (SEED ^ 7, SEED ^ 7) } else { (self.word, self.stem) };
        self.sink.gram(slot(word));
        if !self.name {
            self.sink.word(word);
        }
        if self.letters > STEM && !self.name {
            self.sink.gram(slot(stem ^ 0x5eed));
        }
        if self.shape.words > 0 {
            self.sink.gram(slot(self.before.rotate_left(17) ^ word));
            self.sink.gram(slot(self.stem_before.rotate_left(23) ^ stem ^ 0x51));
        }
        if !self.name && self.letters == 1 && self.word == extend(SEED, b'i') {
            self.flag(flag::FIRST_PERSON);
        }
        self.shape.words += 1;
        let found = if self.name { None } else { concept::of(self.word) };
        self.concept(found);
        (self.before, self.stem_before) = (word, stem);
        (self.word, self.stem) = (SEED, SEED);
        self.letters = 0;
        self.name = false;
    }

    fn concept(&mut self, found: Option<u8>) {
        let Some(found) = found else { return };
        if self.shape.words == 1 {
            self.shape.first = Some(found);
        }
        self.shape.concepts |= 1 << found;
        if let Some(step) = self.steps.get_mut(self.step_count) {
            *step = (found, self.shape.words);
            self.step_count += 1;
        }
        if let Some(last) = self.last_concept {
            self.sink.row(ROWS + usize::from(last) * 64 + usize::from(found));
        }
        self.last_concept = Some(found);
    }
}

/// What the road of a text adds to each of its windows.
#[must_use]
pub fn road_flags(road: Road) -> u64 {
    match road {
        Road::Instructions => 1 << flag::INSTRUCTIONS,
        // A description is read as any text: nobody's own, and it has no right to give orders.
        _ => 0,
    }
}

/// Scripts that put no blanks between words.
fn stands_alone(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{0e00}'..='\u{0e7f}')
}

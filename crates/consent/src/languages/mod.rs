//! The words by which people of other languages than English ask, refuse, put off and wonder: one language per file.
//!
//! A language's words count only in a clause that is not English: `la`, `sil` and `para` mean other things there.

mod arabic;
mod catalan;
mod chinese;
mod czech;
mod danish;
mod dutch;
mod finnish;
mod french;
mod german;
mod greek;
mod hindi;
mod hungarian;
mod indonesian;
mod italian;
mod japanese;
mod korean;
mod norwegian;
mod polish;
mod portuguese;
mod romanian;
mod russian;
mod spanish;
mod swedish;
mod turkish;
mod ukrainian;
mod vietnamese;

use std::sync::OnceLock;

use countersign_model::Operation as Op;
use rustc_hash::FxHashMap;

/// What one language brings. Lists are separated by commas, lower case. A word that ends in `*` stands for every word that
/// begins so; `a … b` stands around its object. Words of scripts without blanks are found inside of others.
pub(crate) struct Language {
    /// Verbs by operation, in the forms of a request: imperatives, the infinitive, "please"-forms.
    pub verbs: &'static [(Op, &'static str)],
    /// Words that forbid: not, no, never, without.
    pub negations: &'static str,
    /// Clauses that begin so take back what was asked: wait, never mind, rather not.
    pub takes_back: &'static str,
    /// Later than now: tomorrow, next week.
    pub later: &'static str,
    /// Nobody has made up his mind: maybe, wondering whether.
    pub hedges: &'static str,
    /// Words that begin a condition: if, when, as soon as, after.
    pub conditions: &'static str,
    /// What somebody else has to give in a condition: approve, sign off, confirm.
    pub approvals: &'static str,
    /// Clauses that begin so ask, and request nothing: how, why, what, should we.
    pub questions: &'static str,
    /// What turns a question into a request: please, can you, could you.
    pub polite: &'static str,
    /// Others are quoted: says, said, wrote, recommends.
    pub reports: &'static str,
    /// Everything, all, each.
    pub all: &'static str,
    /// Only, nothing but.
    pub only: &'static str,
    /// Keep, leave alone.
    pub keeps: &'static str,
    /// A whole message that says yes.
    pub yes: &'static str,
}

const LANGUAGES: &[&Language] = &[
    &arabic::LANGUAGE,
    &catalan::LANGUAGE,
    &chinese::LANGUAGE,
    &czech::LANGUAGE,
    &danish::LANGUAGE,
    &dutch::LANGUAGE,
    &finnish::LANGUAGE,
    &french::LANGUAGE,
    &german::LANGUAGE,
    &greek::LANGUAGE,
    &hindi::LANGUAGE,
    &hungarian::LANGUAGE,
    &indonesian::LANGUAGE,
    &italian::LANGUAGE,
    &japanese::LANGUAGE,
    &korean::LANGUAGE,
    &norwegian::LANGUAGE,
    &polish::LANGUAGE,
    &portuguese::LANGUAGE,
    &romanian::LANGUAGE,
    &russian::LANGUAGE,
    &spanish::LANGUAGE,
    &swedish::LANGUAGE,
    &turkish::LANGUAGE,
    &ukrainian::LANGUAGE,
    &vietnamese::LANGUAGE,
];

/// The languages that a clause may be in, one bit for each: a word of refusal in one is an article in another.
pub(crate) type Spoken = u32;

/// A list of words and phrases, ready to be looked up.
#[derive(Default)]
pub(crate) struct Words {
    exact: FxHashMap<&'static str, Spoken>,
    stems: FxHashMap<char, Vec<(&'static str, Spoken)>>,
    /// Words behind the first one of a phrase.
    phrases: FxHashMap<&'static str, Vec<(Vec<&'static str>, Spoken)>>,
    inside: Vec<(&'static str, Spoken)>,
}

/// Scripts that put no blanks between words.
pub(crate) fn is_unspaced(text: &str) -> bool {
    text.chars().any(|c| {
        (c as u32) > 0x2e80 && !('\u{ac00}'..='\u{d7af}').contains(&c) || ('\u{e00}'..='\u{e7f}').contains(&c)
    })
}

impl Words {
    fn of(list: impl Fn(&Language) -> Vec<&'static str>) -> Self {
        let mut words = Self::default();
        for (place, language) in LANGUAGES.iter().enumerate() {
            list(language).into_iter().for_each(|word| words.add(word.trim(), 1 << place));
        }
        words
    }

    /// A list of one language's words, which stand in any clause.
    pub fn plain(list: &'static [&'static str]) -> Self {
        let mut words = Self::default();
        list.iter().for_each(|word| words.add(word, Spoken::MAX));
        words
    }

    fn add(&mut self, word: &'static str, bit: Spoken) {
        if word.is_empty() {
        } else if is_unspaced(word) {
            self.inside.push((word, bit));
        } else if word.contains(' ') {
            let mut parts = word.split(' ');
            let first = parts.next().unwrap_or_default();
            self.phrases.entry(first).or_default().push((parts.collect(), bit));
        } else if let (Some(stem), Some(letter)) = (word.strip_suffix('*'), word.chars().next()) {
            self.stems.entry(letter).or_default().push((stem, bit));
        } else {
            *self.exact.entry(word).or_default() |= bit;
        }
    }

    /// The languages in which the word is one of them.
    fn languages(&self, word: &str) -> Spoken {
        let stems = word.chars().next().and_then(|c| self.stems.get(&c)).into_iter().flatten();
        let inside = self.inside.iter().filter(|(part, _)| word.contains(part));
        let inside = if is_unspaced(word) { inside.fold(0, |all, (_, bit)| all | bit) } else { 0 };
        // A quotation that was made one word is none of these.
        let stems = stems
            .filter(|(stem, _)| word.starts_with(stem) && !word.contains(' '))
            .fold(0, |all, (_, bit)| all | bit);
        self.exact.get(word).copied().unwrap_or_default() | stems | inside
    }

    /// The word is one of them.
    pub fn has(&self, word: &str, spoken: Spoken) -> bool {
        spoken != 0 && self.languages(word) & spoken != 0
    }

    /// A phrase begins at the place.
    fn phrase(&self, words: &[String], place: usize, spoken: Spoken) -> bool {
        let Some(phrases) = words.get(place).and_then(|w| self.phrases.get(w.as_str())) else { return false };
        let behind = words.get(place + 1..).unwrap_or_default();
        phrases.iter().any(|(rest, bit)| {
            bit & spoken != 0
                && rest.len() <= behind.len()
                && rest.iter().zip(behind).all(|(part, word)| part == word)
        })
    }

    /// One of them stands among the words.
    pub fn any(&self, words: &[String], spoken: Spoken) -> bool {
        spoken != 0
            && words.iter().enumerate().any(|(at, w)| self.has(w, spoken) || self.phrase(words, at, spoken))
    }

    /// The words begin with one of them, or one of a script without blanks stands among them.
    pub fn open(&self, words: &[String], spoken: Spoken) -> bool {
        self.begin(words, spoken) || words.iter().any(|w| is_unspaced(w) && self.has(w, spoken))
    }

    /// The words begin with one of them.
    pub fn begin(&self, words: &[String], spoken: Spoken) -> bool {
        spoken != 0
            && (self.phrase(words, 0, spoken)
                || words.first().is_some_and(|w| {
                    self.exact.get(w.as_str()).is_some_and(|bits| bits & spoken != 0)
                        || is_unspaced(w)
                            && self.inside.iter().any(|(part, bit)| bit & spoken != 0 && w.starts_with(part))
                }))
    }
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        $($(#[$doc])*
        pub(crate) fn $name() -> &'static Words {
            static WORDS: OnceLock<Words> = OnceLock::new();
            WORDS.get_or_init(|| Words::of(|l| l.$name.split(',').collect()))
        })*
    };
}

lists!(
    negations, takes_back, later, hedges, conditions, approvals, questions, polite, reports, all, only,
    keeps, yes
);

/// Every verb of every language with its operation.
pub(crate) fn verbs() -> impl Iterator<Item = (Op, &'static str)> {
    LANGUAGES
        .iter()
        .flat_map(|l| l.verbs)
        .flat_map(|(operation, verbs)| verbs.split(',').map(|verb| (*operation, verb.trim())))
        .filter(|(_, verb)| !verb.is_empty())
}

/// Words that make a clause English, where two of them stand in it.
const ENGLISH: &[&str] = &[
    "the", "and", "is", "are", "was", "of", "to", "with", "please", "this", "that", "it", "you", "my", "we",
    "i", "it's", "from", "for", "don't", "have", "has", "be", "can", "all", "not", "should", "what", "how",
    "when", "if", "but", "our", "then", "there", "your", "its", "on", "in", "at", "by", "now", "only",
    "just", "i'm", "they", "so", "as", "a", "an",
];

/// Those of them that are words of other languages too.
const SHARED: &[&str] =
    &["a", "as", "on", "in", "an", "so", "at", "i", "is", "of", "was", "all", "my", "we", "be", "by", "but"];

/// Bytes of the longest of them.
const ENGLISH_LONGEST: usize = 6;

/// The languages in which the clause may be, as far as its small words and its verbs tell: none of them where it is English,
/// each of them where nothing tells.
pub(crate) fn spoken(words: &[String]) -> Spoken {
    let short = words.len() <= 5 && words.iter().all(|w| w.is_ascii());
    let enough = if short { 1 } else { 2 };
    let english = |w: &&String| {
        w.len() <= ENGLISH_LONGEST
            && ENGLISH.contains(&w.as_str())
            && !(short && SHARED.contains(&w.as_str()))
    };
    if words.iter().filter(english).take(enough).count() >= enough {
        return 0;
    }
    static VERBS: OnceLock<Words> = OnceLock::new();
    let first = |verb: &'static str| verb.split(' ').next().unwrap_or_default();
    let verbs = VERBS.get_or_init(|| {
        Words::of(|l| {
            l.verbs.iter().flat_map(|(_, verbs)| verbs.split(',').map(|v| first(v.trim()))).collect()
        })
    });
    match words.iter().fold(0, |all, word| all | verbs.languages(word)) {
        // "Clean a branch": the small word is English where no verb of another language stands beside it.
        0 if short && words.iter().any(|w| SHARED.contains(&w.as_str())) => 0,
        0 => Spoken::MAX,
        known => known,
    }
}

/// The clause is in another language than English.
pub(crate) fn is_foreign(words: &[String]) -> bool {
    spoken(words) != 0
}

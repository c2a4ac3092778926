//! The words by which people of other languages than English ask, refuse, put off and wonder: one language per file.
//!
//! A language's words count only in a clause that is not English: `la`, `sil` and `para` mean other things there.

mod norwegian;

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use countersign_model::Operation as Op;

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

const LANGUAGES: &[&Language] = &[&norwegian::LANGUAGE];

/// A list of words and phrases, ready to be looked up.
#[derive(Default)]
pub(crate) struct Words {
    exact: HashSet<&'static str>,
    stems: HashMap<char, Vec<&'static str>>,
    phrases: Vec<&'static str>,
    inside: Vec<&'static str>,
}

/// Scripts that put no blanks between words.
pub(crate) fn is_unspaced(text: &str) -> bool {
    text.chars().any(|c| {
        (c as u32) > 0x2e80 && !('\u{ac00}'..='\u{d7af}').contains(&c) || ('\u{e00}'..='\u{e7f}').contains(&c)
    })
}

impl Words {
    fn of(list: impl Fn(&Language) -> &'static str) -> Self {
        let mut words = Self::default();
        for word in LANGUAGES.iter().flat_map(|l| list(l).split(',')).map(str::trim).filter(|w| !w.is_empty())
        {
            if is_unspaced(word) {
                words.inside.push(word);
            } else if word.contains(' ') {
                words.phrases.push(word);
            } else if let (Some(stem), Some(letter)) = (word.strip_suffix('*'), word.chars().next()) {
                words.stems.entry(letter).or_default().push(stem);
            } else {
                words.exact.insert(word);
            }
        }
        words
    }

    /// The word is one of them.
    pub fn has(&self, word: &str) -> bool {
        let stems = word.chars().next().and_then(|c| self.stems.get(&c)).into_iter().flatten();
        self.exact.contains(word)
            || stems.into_iter().any(|stem| word.starts_with(stem))
            || !self.inside.is_empty()
                && is_unspaced(word)
                && self.inside.iter().any(|part| word.contains(part))
    }

    /// One of them stands among the words.
    pub fn any(&self, words: &[String]) -> bool {
        words.iter().any(|w| self.has(w)) || {
            let text = format!(" {} ", words.join(" "));
            self.phrases.iter().any(|phrase| text.contains(&format!(" {phrase} ")))
        }
    }

    /// The words begin with one of them, or one of a script without blanks stands among them.
    pub fn open(&self, words: &[String]) -> bool {
        self.begin(words)
            || words.iter().any(|w| is_unspaced(w) && self.inside.iter().any(|part| w.contains(part)))
    }

    /// The words begin with one of them.
    pub fn begin(&self, words: &[String]) -> bool {
        words.first().is_some_and(|w| {
            self.exact.contains(w.as_str()) || self.inside.iter().any(|part| w.starts_with(part))
        }) || {
            let text = format!("{} ", words.join(" "));
            self.phrases
                .iter()
                .any(|phrase| text.strip_prefix(phrase).is_some_and(|rest| rest.starts_with(' ')))
        }
    }
}

macro_rules! lists {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {
        $($(#[$doc])*
        pub(crate) fn $name() -> &'static Words {
            static WORDS: OnceLock<Words> = OnceLock::new();
            WORDS.get_or_init(|| Words::of(|l| l.$name))
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

/// The clause is in another language than English, as far as its small words tell.
pub(crate) fn is_foreign(words: &[String]) -> bool {
    words.iter().filter(|w| ENGLISH.contains(&w.as_str())).take(2).count() < 2
}

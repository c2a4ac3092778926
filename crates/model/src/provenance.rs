//! What a session read, and which things were named there: so that a later action can be asked who chose its target.
//!
//! No text is kept. A thing that was named (a host, a recipient, a command line) is kept as 64 bits of a salted hash.

mod packed;

use serde::{Deserialize, Serialize};

use crate::Road;

/// How far a text speaks for the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceTrust {
    /// The user's own words.
    User,
    /// A file of the user's own project, or the output of a command over it.
    Project,
    /// Written by somebody else: pages, results of services, downloads, dependencies, other agents' reports.
    Untrusted,
}

impl SourceTrust {
    /// The word for it in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Project => "project",
            Self::Untrusted => "untrusted",
        }
    }
}

/// What kind of thing a text names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum MarkKind {
    /// A host, by its registrable domain; an IP address.
    Host = 0,
    /// A place at a host that many people share: host and the first parts of the path.
    Place = 1,
    /// A mail address or `user@host`.
    Mail = 2,
    /// The beginning of a command line.
    Command = 3,
    /// A name with `@` or `#` before it, or an account, channel, bucket or user by its word.
    Name = 4,
    /// `owner/repository`.
    Repository = 5,
    /// A path.
    Path = 6,
    /// A package in an install command.
    Package = 7,
    /// A long value without meaning: a key, a wallet, an account number.
    Token = 8,
}

impl MarkKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Host,
        Self::Place,
        Self::Mail,
        Self::Command,
        Self::Name,
        Self::Repository,
        Self::Path,
        Self::Package,
        Self::Token,
    ];

    /// The word for it in output.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Place => "address",
            Self::Mail => "recipient",
            Self::Command => "command",
            Self::Name => "name",
            Self::Repository => "repository",
            Self::Path => "path",
            Self::Package => "package",
            Self::Token => "key or number",
        }
    }
}

/// How a thing stands in its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Manner {
    /// As the whole value of a field, a string or an option: a record, a setting.
    Field,
    /// In a field that says from whom something comes: a reply to it is no new recipient.
    Sender,
    /// In running text, a comment or a log.
    Prose,
    /// In running text that speaks to an agent: "AI: …", "assistants must …".
    Addressed,
}

/// One thing that a text named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mark {
    /// Salted hash of kind and canonical name.
    pub hash: u64,
    /// What it is.
    pub kind: MarkKind,
    /// How it stood there.
    pub manner: Manner,
    /// Where: the number of the source.
    pub source: u32,
}

/// A text that entered the session; texts of one road and name are one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadSource {
    /// Its number in the session, from 1.
    pub number: u32,
    /// The road.
    pub road: Road,
    /// Path, address, command line or tool, shortened and without secrets.
    pub name: String,
    /// How far it speaks for the user.
    pub trust: SourceTrust,
    /// How often it was read.
    pub times: u32,
    /// Bytes in all.
    pub bytes: u64,
    /// What the scanner warned of, by kind; empty for nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warned: Vec<String>,
    /// It named more than is kept: what nobody else named may have been named here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more: bool,
}

/// A text that is to be added.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The road.
    pub road: Road,
    /// Path, address, command line or tool, without secrets.
    pub name: &'a str,
    /// How far it speaks for the user.
    pub trust: SourceTrust,
    /// Its length.
    pub bytes: u64,
    /// What the scanner warned of.
    pub warned: &'a [String],
    /// What it names.
    pub marks: &'a [Mark],
    /// It names more than that.
    pub more: bool,
}

/// What a session read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Provenance {
    /// Salt of the hashes; 0 before the first text.
    pub salt: u64,
    /// Number of the last source.
    pub last: u32,
    /// Sources that were dropped when there were too many.
    pub dropped: u32,
    /// Where texts came from, oldest first.
    pub sources: Vec<ReadSource>,
    /// What they named, oldest first.
    #[serde(with = "packed")]
    pub marks: Vec<Mark>,
}

impl Provenance {
    /// Most sources that are kept.
    pub const SOURCES: usize = 200;
    /// Most marks that are kept.
    pub const MARKS: usize = 4_000;
    /// Longest name of a source, bytes.
    pub const NAME: usize = 160;

    /// Content of strangers has been read.
    #[must_use]
    pub fn untrusted(&self) -> bool {
        self.sources.iter().any(|source| source.trust == SourceTrust::Untrusted)
    }

    /// The source of that number.
    #[must_use]
    pub fn source(&self, number: u32) -> Option<&ReadSource> {
        self.sources.iter().find(|source| source.number == number)
    }

    /// Where a thing was named: each source and manner.
    pub fn named(&self, hash: u64, kind: MarkKind) -> impl Iterator<Item = (&ReadSource, Manner)> {
        self.marks
            .iter()
            .filter(move |mark| mark.hash == hash && mark.kind == kind)
            .filter_map(|mark| Some((self.source(mark.source)?, mark.manner)))
    }

    /// Adds a text: its source (one of the same road, name and trust is the same) and what it names.
    pub fn add(&mut self, reading: &Reading<'_>) {
        let Reading { road, trust, name, .. } = *reading;
        let cut = name.get(..name.floor_char_boundary(Self::NAME)).unwrap_or(name);
        let known = self.sources.iter().position(|s| s.road == road && s.name == cut && s.trust == trust);
        // What was read again is the newest.
        let mut source = match known {
            Some(at) => self.sources.remove(at),
            None => {
                self.last = self.last.saturating_add(1);
                let number = self.last;
                let (name, warned) = (cut.to_owned(), Vec::new());
                ReadSource { number, road, name, trust, times: 0, bytes: 0, warned, more: false }
            }
        };
        source.times = source.times.saturating_add(1);
        source.bytes = source.bytes.saturating_add(reading.bytes);
        source.more |= reading.more;
        for kind in reading.warned {
            if !source.warned.contains(kind) && source.warned.len() < 8 {
                source.warned.push(kind.clone());
            }
        }
        let number = source.number;
        self.sources.push(source);
        let fresh: std::collections::HashSet<(u64, MarkKind, Manner)> =
            reading.marks.iter().map(|m| (m.hash, m.kind, m.manner)).collect();
        self.marks.retain(|m| m.source != number || !fresh.contains(&(m.hash, m.kind, m.manner)));
        self.marks.extend(reading.marks.iter().map(|mark| Mark { source: number, ..*mark }));
        self.bound();
    }

    /// Cuts to the bounds: the oldest of the project's own go first, then the oldest of strangers; what the scanner
    /// warned of goes last.
    pub fn bound(&mut self) {
        let class = |source: &ReadSource| match (source.warned.is_empty(), source.trust) {
            (false, _) => 2,
            (true, SourceTrust::Untrusted) => 1,
            (true, _) => 0,
        };
        let mut excess = self.sources.len().saturating_sub(Self::SOURCES);
        self.dropped = self.dropped.saturating_add(u32::try_from(excess).unwrap_or(u32::MAX));
        for pass in 0..=2 {
            self.sources.retain(|source| {
                let goes = excess > 0 && class(source) == pass;
                excess -= usize::from(goes);
                !goes
            });
        }
        let classes: std::collections::HashMap<u32, i32> =
            self.sources.iter().map(|source| (source.number, class(source))).collect();
        self.marks.retain(|mark| classes.contains_key(&mark.source));
        let mut excess = self.marks.len().saturating_sub(Self::MARKS);
        let mut poorer = std::collections::HashSet::new();
        for pass in 0..=2 {
            if excess == 0 {
                break;
            }
            self.marks.retain(|mark| {
                let goes = excess > 0 && classes.get(&mark.source) == Some(&pass);
                if goes {
                    poorer.insert(mark.source);
                }
                excess -= usize::from(goes);
                !goes
            });
        }
        for source in self.sources.iter_mut().filter(|source| poorer.contains(&source.number)) {
            source.more = true;
        }
    }
}

#[cfg(test)]
mod tests;

//! Who chose the target of an action: the user, the project, or content that somebody else wrote.
//!
//! [`take_in`] is what happens to each text that enters a session; [`origin`] is the question that rules ask.

mod address;
mod brought;
mod candidates;
mod files;
mod origin;
mod trust;
mod user;

use countersign_analysis::Surroundings;
use countersign_model::{Effect, EffectKind, Reading, Road, SessionMemory, Source, SourceTrust, TargetKind};
use countersign_scan::provenance::{Found, marks};

pub(crate) use address::{carries, hides, shows};
pub(crate) use brought::{asks_after_package, cloned_from, in_clone, is_image, merges, runs_after};
pub(crate) use candidates::{Candidate, declared, destinations, of_effect, settings, shown, written};
pub(crate) use files::{is_agent_file, is_manifest, is_place, is_profile, replaces_address};
pub(crate) use origin::{Origin, command_origin, delegated, origin};
pub use trust::trust_of;
pub use user::Said;
pub(crate) use user::Words;

/// Most private things that are remembered by name.
const PRIVATE: usize = 16;

/// What is known of a text beside where it came from.
#[derive(Debug, Clone, Copy, Default)]
pub struct Entry<'a> {
    /// What the scanner warned of, by kind.
    pub warned: &'a [String],
    /// git does not track the file that was read, and this session did not make it.
    pub untracked: bool,
    /// Salt for the hashes of a session that has none yet.
    pub salt: u64,
}

/// Remembers a text that entered the session: where it came from, how far it is trusted, and what it names. The text
/// itself is not kept. Returns how far it is trusted.
pub fn take_in(
    memory: &mut SessionMemory,
    around: &Surroundings,
    source: &Source,
    text: &str,
    entry: Entry<'_>,
) -> SourceTrust {
    let (mut trust, private) = trust_of(source, memory, around);
    if entry.untracked && trust == SourceTrust::Project {
        trust = SourceTrust::Untrusted;
    }
    if memory.provenance.salt == 0 {
        memory.provenance.salt = entry.salt;
    }
    remember_private(memory, private);
    // What the user says is read from the words themselves, without what is pasted between them.
    let mut found = match source.road {
        Road::Prompt => Found::default(),
        _ => marks(text, memory.provenance.salt),
    };
    if trust == SourceTrust::Project {
        // What a stranger named does not become the project's own by being written down, printed or logged.
        let strange: std::collections::HashSet<u64> = memory
            .provenance
            .marks
            .iter()
            .filter(|m| memory.provenance.source(m.source).is_some_and(|s| s.trust == SourceTrust::Untrusted))
            .map(|m| m.hash)
            .collect();
        if trust::may_repeat(source, memory, around) {
            found.marks.retain(|mark| !strange.contains(&mark.hash));
        }
    }
    memory.tainted |= !entry.warned.is_empty();
    memory.provenance.add(&Reading {
        road: source.road,
        name: &countersign_scan::redact(&source.name),
        trust,
        bytes: text.len() as u64,
        warned: entry.warned,
        marks: &found.marks,
        more: found.more,
    });
    trust
}

/// Private things that an action's effects read: named by what they are.
#[must_use]
pub fn private_reads(effects: &[Effect]) -> Vec<String> {
    let mut out = Vec::new();
    for effect in effects {
        match effect.kind {
            EffectKind::CredentialRead
            | EffectKind::CredentialPrint
            | EffectKind::CredentialDump
            | EffectKind::MetadataRead => out.push("credentials".to_owned()),
            EffectKind::DbDump => out.push("a dump of a database".to_owned()),
            EffectKind::InputCapture => out.push("what a device of this machine records".to_owned()),
            EffectKind::Read => {
                for target in effect.targets.iter().filter(|t| t.kind == TargetKind::Path) {
                    if let Some(what) = crate::credential_file(&target.name) {
                        out.push(what.to_owned());
                    } else if crate::is_private_data(&target.name) {
                        out.push("private data".to_owned());
                    }
                }
            }
            _ => {}
        }
    }
    out
}

/// Remembers that private things were read.
pub fn remember_private(memory: &mut SessionMemory, what: Vec<String>) {
    for name in what {
        if !memory.private.contains(&name) && memory.private.len() < PRIVATE {
            memory.private.push(name);
        }
    }
}

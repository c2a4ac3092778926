//! What a suspicious window does, by the meanings of its words.

use super::concept::Concept as C;
use super::feature::bit;
use super::report::Kind;

/// Meanings of which each group must be there, with what they make. The first that fits is taken.
const KINDS: &[(Kind, &[&[C]])] = &[
    (Kind::Override, &[&[C::Ignore], &[C::Instruction, C::Prior, C::Everything, C::System]]),
    (Kind::Credentials, &[&[C::Secret], &[C::Send, C::Reveal, C::Include, C::Run, C::Address]]),
    (Kind::Secrecy, &[&[C::Hidden]]),
    (Kind::Secrecy, &[&[C::Not], &[C::Reveal, C::Reply, C::Include], &[C::User]]),
    (Kind::Sending, &[&[C::Send], &[C::Data, C::Address, C::Secret, C::Repository, C::Money]]),
    (Kind::Persistence, &[&[C::Edit, C::Include], &[C::Instruction, C::Machine], &[C::Repository, C::Data]]),
    (Kind::Deletion, &[&[C::Delete]]),
    (Kind::ToolCall, &[&[C::Run], &[C::Tool]]),
    (Kind::ToolCall, &[&[C::Run, C::Install], &[C::Install, C::Address]]),
    (Kind::Role, &[&[C::Pretend, C::Mode], &[C::You, C::Machine]]),
    (Kind::Reply, &[&[C::Reply, C::Text], &[C::Include, C::Exactly, C::Must, C::Reveal]]),
    (Kind::Authority, &[&[C::Authority, C::Urgent], &[C::Must, C::You, C::Machine, C::System]]),
    (Kind::Override, &[&[C::New, C::Instead], &[C::Instruction, C::Task]]),
    (Kind::Address, &[&[C::Machine, C::Reader], &[C::You, C::Must, C::Instruction, C::Please]]),
];

/// What the words of a window do together.
#[must_use]
pub fn of(concepts: u64) -> Kind {
    let has = |group: &&[C]| group.iter().any(|c| concepts & bit(*c) != 0);
    KINDS.iter().find(|(_, groups)| groups.iter().all(has)).map_or(Kind::Order, |(kind, _)| *kind)
}

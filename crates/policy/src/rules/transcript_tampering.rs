//! `transcript-tampering`: a transcript is changed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "transcript-tampering",
    group: Group::AgentIntegrity,
    tier: Tier::Adversarial,
    title: "a transcript is changed",
    doc: "Edits or deletes the record of a session, which later decisions and people rely on.",
    must_name: "this very action",
    operation: Operation::Edit,
    kinds: &[EffectKind::TranscriptTamper, EffectKind::Delete],
    check,
    fires: &[Case { action: "rm -rf ~/.claude/projects/-repo/a.jsonl", says: "" }],
    silent: &[Case { action: "tail ~/.claude/projects/-repo/a.jsonl", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::Delete
        && !effect.targets.iter().any(|t| common::is_transcript_path(&t.name))
    {
        return None;
    }
    Some(Hit::new(format!("the record of a session would change: {}", names(&effect.targets))))
}

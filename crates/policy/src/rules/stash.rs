//! `stash`: uncommitted work is put away.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "stash",
    group: Group::Git,
    tier: Tier::Notice,
    title: "uncommitted work is put away",
    doc: "Puts uncommitted work away. Nothing is lost, so it passes, unless the user's words speak against it.",
    must_name: "nothing, unless the user said not to",
    operation: Operation::Discard,
    kinds: &[EffectKind::GitStash],
    check,
    fires: &[Case { action: "git stash", says: "" }],
    silent: &[Case { action: "git stash list", says: "" }, Case { action: "git stash show", says: "" }],
};

fn check(_: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(Hit::new("uncommitted work would be put away"))
}

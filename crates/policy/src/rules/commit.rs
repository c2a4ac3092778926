//! `commit`: a commit is made.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "commit",
    group: Group::Git,
    tier: Tier::Notice,
    title: "a commit is made",
    doc: "A commit is local and can be undone; it passes unless the user's words speak against it.",
    must_name: "nothing, unless the user said not to",
    operation: Operation::Commit,
    kinds: &[EffectKind::GitCommit],
    check,
    fires: &[Case { action: "git commit -m x", says: "" }],
    silent: &[Case { action: "git log", says: "" }, Case { action: "git status", says: "" }],
};

fn check(_: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(Hit::new("a commit would be made"))
}

//! `recovery-destruction`: the ways back are removed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "recovery-destruction",
    group: Group::Git,
    tier: Tier::Soft,
    title: "the ways back are removed",
    doc: "`git reflog expire`, `git gc --prune=now`, `git prune`: what was deleted by mistake can no longer be brought back.",
    must_name: "the reflog or the pruning",
    operation: Operation::Delete,
    kinds: &[EffectKind::GitDestroyRecovery],
    check,
    fires: &[
        Case { action: "git reflog expire --expire=now --all", says: "" },
        Case { action: "git gc --prune=now --aggressive", says: "" },
    ],
    silent: &[Case { action: "git gc", says: "" }, Case { action: "git reflog", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("the ways back to lost commits would be removed")
            .naming_word(&["reflog", "prune", "gc"])
            .safer(effect, "git gc without --prune=now"),
    )
}

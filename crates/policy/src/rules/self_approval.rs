//! `self-approval`: a review approves.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "self-approval",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "a review approves",
    doc: "An agent that approves its own work is no second pair of eyes.",
    must_name: "the approval",
    operation: Operation::Approve,
    kinds: &[EffectKind::ForgeApprove],
    check,
    fires: &[Case { action: "gh pr review 12 --approve", says: "" }],
    silent: &[Case { action: "gh pr review 12 --comment -b ok", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be approved", names(&effect.targets)))
            .safer(effect, "leave a comment instead"),
    )
}

//! `forge-write`: an issue, pull request or comment is made or changed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "forge-write",
    group: Group::Publication,
    tier: Tier::Notice,
    title: "an issue, pull request or comment is made or changed",
    doc: "The ordinary work on pull requests. It passes unless the user's words speak against it.",
    must_name: "nothing, unless the user said not to",
    operation: Operation::Comment,
    kinds: &[EffectKind::ForgeWrite],
    check,
    fires: &[Case { action: "gh pr comment 1 -b ok", says: "" }],
    silent: &[Case { action: "gh pr view 1", says: "" }, Case { action: "gh pr diff 1", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(Hit::new(format!("{} would be written at the forge", names(&effect.targets))).safer(effect, ""))
}

//! `release`: a release is made.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "release",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "a release is made",
    doc: "A release triggers what follows from it: packages, deployments, mails.",
    must_name: "the release",
    operation: Operation::Release,
    kinds: &[EffectKind::ForgeRelease],
    check,
    fires: &[Case { action: "gh release create v1.2.0", says: "" }],
    silent: &[
        Case { action: "gh release list", says: "" },
        Case { action: "gh release create v1.2.0", says: "create the release v1.2.0" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(Hit::new(format!("{} would be released", names(&effect.targets))).safer(effect, "a draft release"))
}

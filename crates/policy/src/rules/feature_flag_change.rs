//! `feature-flag-change`: feature flags or remote configuration change.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "feature-flag-change",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "feature flags or remote configuration change",
    doc: "Takes effect for users at once, without review or rollback.",
    must_name: "the flag",
    operation: Operation::Configure,
    kinds: &[EffectKind::FlagChange],
    check,
    fires: &[],
    silent: &[Case { action: "echo flags", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would change", names(&effect.targets)))
            .naming(effect.targets.get(..1).unwrap_or_default())
            .safer(effect, "change it in the lowest environment first"),
    )
}

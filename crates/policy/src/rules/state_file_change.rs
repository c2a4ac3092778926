//! `state-file-change`: the state of an infrastructure tool changes.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "state-file-change",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "the state of an infrastructure tool changes",
    doc: "Edits, moves or removes entries of the state file by which a tool knows what it owns. The next apply acts on it.",
    must_name: "the state",
    operation: Operation::Edit,
    kinds: &[EffectKind::StateChange],
    check,
    fires: &[Case { action: "terraform state rm aws_instance.web", says: "" }],
    silent: &[Case { action: "terraform state list", says: "" }, Case { action: "terraform show", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("the state {} would change", names(&effect.targets)))
            .naming_word(&["state"])
            .safer(effect, "terraform state pull > backup.tfstate first"),
    )
}

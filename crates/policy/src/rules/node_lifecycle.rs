//! `node-lifecycle`: nodes or instances are drained, stopped or rebooted.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "node-lifecycle",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "nodes or instances are drained, stopped or rebooted",
    doc: "Everything that runs on a node goes with it.",
    must_name: "the node",
    operation: Operation::Restart,
    kinds: &[EffectKind::InfraNode],
    check,
    fires: &[Case { action: "kubectl drain node-1 --force", says: "" }],
    silent: &[
        Case { action: "kubectl get nodes", says: "" },
        Case { action: "kubectl describe node node-1", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be drained, stopped or rebooted", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "cordon first, and look at what runs there"),
    )
}

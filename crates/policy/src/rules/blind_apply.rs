//! `blind-apply`: a declared state is applied without preview.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "blind-apply",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "a declared state is applied without preview",
    doc: "`terraform apply -auto-approve`, `pulumi up --yes` and their kin skip the look at what would change.",
    must_name: "applying without preview",
    operation: Operation::Apply,
    kinds: &[EffectKind::InfraApplyBlind],
    check,
    fires: &[Case { action: "terraform apply -auto-approve", says: "" }],
    silent: &[
        Case { action: "terraform plan -out p", says: "" },
        Case { action: "terraform apply -auto-approve", says: "apply it with -auto-approve" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("a state would be applied without a look at what changes")
            .naming_word(&[
                "auto-approve",
                "without preview",
                "approval",
                "prompt",
                "apply",
                "--yes",
                "-y",
                "confirm",
                "confirmation",
                "without asking",
            ])
            .safer(effect, "terraform plan -out=p && terraform apply p"),
    )
}

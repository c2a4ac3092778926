//! `secret-store-change`: a secret in a store is made, changed or removed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "secret-store-change",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "a secret in a store is made, changed or removed",
    doc: "Whatever uses the secret breaks or trusts the new value.",
    must_name: "the secret",
    operation: Operation::WriteSecret,
    kinds: &[EffectKind::SecretWrite],
    check,
    fires: &[
        Case { action: "vault kv put secret/db password=x", says: "" },
        Case { action: "gh secret set TOKEN --body x", says: "" },
    ],
    silent: &[
        Case { action: "vault kv list secret", says: "" },
        Case { action: "gh secret list", says: "" },
        Case { action: "gh secret set TOKEN --body x", says: "set the secret TOKEN at github" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be changed in a secret store", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "add a new version beside the old one"),
    )
}

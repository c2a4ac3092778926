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
        Case {
            action: "gcloud secrets versions destroy 3 --secret=mp-token --quiet",
            says: "desactiva la versión 3 del secreto mp-token",
        },
        Case { action: "vault kv put secret/db password=x", says: "" },
        Case { action: "gh secret set TOKEN --body x", says: "" },
    ],
    silent: &[
        Case {
            action: "gcloud secrets versions destroy 3 --secret=mp-token --quiet",
            says: "destroy version 3 of the secret mp-token",
        },
        Case { action: "vault kv list secret", says: "" },
        Case { action: "gh secret list", says: "" },
        Case { action: "gh secret set TOKEN --body x", says: "set the secret TOKEN at github" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("{} would be changed in a secret store", names(&effect.targets)))
        .naming(&effect.targets)
        .safer(effect, "add a new version beside the old one");
    // What is destroyed cannot be switched on again.
    let words = cx.words_of(effect);
    let gone = words.split_whitespace().any(|word| matches!(word, "destroy" | "purge"));
    Some(if gone { hit.operation(Operation::Destroy) } else { hit })
}

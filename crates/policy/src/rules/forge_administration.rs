//! `forge-administration`: settings, visibility, secrets or members of a repository change.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "forge-administration",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "settings, visibility, secrets or members of a repository change",
    doc: "Visibility, branch protection, webhooks, keys and members decide who sees and changes the code.",
    must_name: "the setting",
    operation: Operation::Configure,
    kinds: &[EffectKind::ForgeAdmin],
    check,
    fires: &[Case {
        action: "gh repo edit org/app --visibility public --accept-visibility-change-consequences",
        says: "",
    }],
    silent: &[Case { action: "gh repo view", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("settings of {} would change", names(&effect.targets))).naming_word(&[
        "public",
        "private",
        "visibility",
        "protection",
        "collaborator",
        "member",
        "webhook",
        "archive",
        "permission",
        "access",
        "secret",
        "setting",
        "key",
        "deploy",
        "role",
        "team",
        "rights",
        "invite",
        "variable",
        "var",
        "default branch",
        "description",
        "topic",
        "org",
        "organization",
        "organisation",
    ]);
    Some(common::naming_rank(hit, effect, cx).safer(effect, ""))
}

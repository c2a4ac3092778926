//! `account-change`: users, groups or passwords of this machine change.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "account-change",
    group: Group::Posture,
    tier: Tier::Soft,
    title: "users, groups or passwords of this machine change",
    doc: "A new login or a changed password outlives the session.",
    must_name: "the account",
    operation: Operation::Permit,
    kinds: &[EffectKind::AccountChange],
    check,
    fires: &[
        Case { action: "sudo useradd -m eve", says: "" },
        Case { action: "net user eve pass /add", says: "" },
    ],
    silent: &[
        Case { action: "id", says: "" },
        Case { action: "whoami", says: "" },
        Case { action: "groups", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("accounts of this machine would change: {}", names(&effect.targets)))
            .naming_word(&["user", "account", "password", "group"])
            .safer(effect, ""),
    )
}

//! `forge-deletion`: a repository, release or issue is deleted.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "forge-deletion",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "a repository, release or issue is deleted",
    doc: "Deletes at a forge what others read and link to.",
    must_name: "the deletion and the object",
    operation: Operation::Delete,
    kinds: &[EffectKind::ForgeDelete],
    check,
    fires: &[
        Case { action: "gh repo delete org/app --yes", says: "" },
        Case { action: "mcp__github__delete_repository {\"repo\":\"app\"}", says: "" },
        Case { action: "gh release delete v1", says: "" },
    ],
    silent: &[
        Case { action: "gh repo view org/app", says: "" },
        Case { action: "gh release list", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be deleted at the forge", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "close or archive it"),
    )
}

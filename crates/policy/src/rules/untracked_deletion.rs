//! `untracked-deletion`: untracked files are deleted.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "untracked-deletion",
    group: Group::Git,
    tier: Tier::Soft,
    title: "untracked files are deleted",
    doc: "`git clean` removes files that no commit holds; with `-x` also what is ignored, local settings and data among it.",
    must_name: "the cleaning of untracked files",
    operation: Operation::Delete,
    kinds: &[EffectKind::GitClean],
    check,
    fires: &[Case { action: "git clean -fdx", says: "clean up" }, Case { action: "git clean -f", says: "" }],
    silent: &[
        Case { action: "git clean -n", says: "" },
        Case { action: "git clean -nd", says: "" },
        Case { action: "git clean -fd", says: "delete the untracked files with git clean" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if common::in_scratch(effect, cx) {
        return None;
    }
    Some(
        Hit::new("untracked files would be deleted")
            .naming_word(&["untracked", "git clean", "clean -f", "ignored"])
            .safer(effect, "git clean -n shows what would go"),
    )
}

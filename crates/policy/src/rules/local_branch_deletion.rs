//! `local-branch-deletion`: local branches, tags or worktrees are deleted whether merged or not.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "local-branch-deletion",
    group: Group::Git,
    tier: Tier::Soft,
    title: "local branches, tags or worktrees are deleted whether merged or not",
    doc: "`git branch -D`, `git tag -d`, `git worktree remove --force`, `git update-ref -d`: commits may be left that no ref holds. The careful forms, which refuse to lose work, pass.",
    must_name: "the deletion and the branch",
    operation: Operation::Delete,
    kinds: &[EffectKind::GitDeleteRef],
    check,
    fires: &[
        Case { action: "git branch -D feature/old", says: "merge the PR" },
        Case { action: "git worktree remove --force ../other", says: "" },
        Case { action: "git update-ref -d refs/heads/x", says: "" },
    ],
    silent: &[
        Case { action: "git branch -d feature/old", says: "" },
        Case { action: "git branch -D feature/old", says: "delete the branch feature/old" },
        Case { action: "git branch --list", says: "" },
        Case {
            action: "w=$(mktemp -d); git worktree add \"$w/old\" v1; git worktree remove --force \"$w/old\"",
            says: "",
        },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    // `git worktree remove` of a folder that is made to be thrown away.
    let scratch = !effect.targets.is_empty()
        && effect.targets.iter().all(|t| t.name.starts_with('/') && cx.scratch(&t.name));
    if common::in_scratch(effect, cx) || scratch || !effect.how.force {
        return None;
    }
    Some(
        Hit::new(format!("{} would be deleted, merged or not", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "git branch -d, which refuses when commits would be lost"),
    )
}

//! `merge-without-review`: a pull request is merged.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "merge-without-review",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "a pull request is merged",
    doc: "Merging is the reviewers' decision.",
    must_name: "the merge",
    operation: Operation::Merge,
    kinds: &[EffectKind::ForgeMerge],
    check,
    fires: &[
        Case { action: "gh pr merge 12 --admin", says: "merge PR 12 if CI is green" },
        Case { action: "gh pr merge 12 --squash", says: "address the review comments" },
    ],
    silent: &[
        Case { action: "gh pr view 12", says: "" },
        Case { action: "gh pr merge --help", says: "" },
        Case { action: "gh pr merge 12 --squash", says: "merge PR 12" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit =
        Hit::new(format!("{} would be merged", names(&effect.targets))).safer(effect, "wait for the review");
    // Past the branch's protection: more than a merge.
    let bypasses = cx.words_of(effect).contains("--admin");
    Some(if bypasses {
        hit.naming_word(&[
            "admin",
            "bypass",
            "override",
            "overrule",
            "protection",
            "without review",
            "regardless",
            "anyway",
        ])
    } else {
        hit
    })
}

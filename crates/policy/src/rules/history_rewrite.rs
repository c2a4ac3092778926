//! `history-rewrite`: history is rewritten.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "history-rewrite",
    group: Group::Git,
    tier: Tier::Soft,
    title: "history is rewritten",
    doc: "`filter-branch`, `filter-repo` and BFG rewrite every commit; a hard reset to another commit drops some. Amending and rebasing one's own commits passes unless the user said not to.",
    must_name: "the rewrite",
    operation: Operation::Rewrite,
    kinds: &[EffectKind::GitRewrite],
    check,
    fires: &[
        Case { action: "git filter-repo --force --path secrets.txt --invert-paths", says: "" },
        Case { action: "git switch -C main origin/main", says: "" },
        Case { action: "git filter-branch --tree-filter 'rm -f x' HEAD", says: "" },
    ],
    silent: &[
        Case { action: "git rebase origin/main", says: "" },
        Case { action: "git commit --amend --no-edit", says: "" },
        Case { action: "git log --oneline", says: "" },
        Case { action: "git switch -C feature origin/feature", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if common::in_scratch(effect, cx) {
        return None;
    }
    let whole = effect.how.all || effect.program.contains("filter") || effect.program == "bfg";
    let hit = Hit::new("history would be rewritten")
        .safer(effect, "git branch backup first, or work in a fresh clone");
    // `git switch -C main origin/main`: commits that only the local `main` held are on no branch any more.
    let shared = effect.program == "git"
        && effect
            .targets
            .iter()
            .any(|t| matches!(t.name.trim_start_matches("refs/heads/"), "main" | "master" | "trunk"))
        && ["checkout -b ", "switch -c ", "--force-create", "worktree add -b ", "branch -f "]
            .iter()
            .any(|form| cx.words_of(effect).contains(form));
    // "Roll it back" may mean a look at an old state: what drops commits is asked for by what it drops.
    let hit = if effect.how.force && !whole {
        hit.naming_word(&[
            "commit", "history", "hard", "reset", "rebase", "amend", "squash", "branch", "head",
        ])
    } else {
        hit
    };
    Some(if whole || effect.how.force || shared { hit } else { hit.tier(Tier::Notice) })
}

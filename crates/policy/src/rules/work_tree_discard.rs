//! `work-tree-discard`: uncommitted work is thrown away.

use countersign_model::{Effect, EffectKind, Operation, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "work-tree-discard",
    group: Group::Git,
    tier: Tier::Soft,
    title: "uncommitted work is thrown away",
    doc: "Throws away changes that are in no commit: `git reset --hard`, `git checkout -- .`, `git restore`, `git switch -f`. Cleared when the evidence shows that nothing uncommitted is there.",
    must_name: "what is to be discarded, or the command",
    operation: Operation::Discard,
    kinds: &[EffectKind::GitDiscard],
    check,
    fires: &[
        Case { action: "git reset --hard", says: "fix the build" },
        Case { action: "git checkout -- .", says: "clean up the repo a bit" },
        Case { action: "git checkout -f main", says: "" },
        Case { action: "git checkout origin/main -- pnpm-lock.yaml src", says: "" },
        Case { action: "git restore .", says: "show me the old version" },
        Case { action: "git reset --hard HEAD~1", says: "" },
    ],
    silent: &[
        Case { action: "git reset HEAD file.txt", says: "" },
        Case { action: "git checkout origin/main -- pnpm-lock.yaml", says: "" },
        Case { action: "git restore --staged .", says: "" },
        Case { action: "git checkout -b feature", says: "" },
        Case { action: "git reset --hard", says: "discard all my changes, git reset --hard is fine" },
        Case { action: "cd /tmp/x && git reset --hard", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let worktree = effect.span.of(cx.text).trim_start().starts_with("git worktree")
        && !effect.targets.is_empty()
        && effect.targets.iter().all(|t| t.kind == TargetKind::Path && cx.scratch(&t.name));
    if common::in_scratch(effect, cx) || worktree {
        return None;
    }
    let files = effect.targets.iter().filter(|t| t.kind == TargetKind::Path).count();
    // What a package manager writes anew from the manifest.
    if files > 0 && !effect.how.all && effect.targets.iter().all(|t| is_lock_file(&t.name)) {
        return Some(
            Hit::new(format!("{} would be taken from git", names(&effect.targets))).tier(Tier::Notice),
        );
    }
    let hit = Hit::new(if files == 0 || effect.how.all {
        "uncommitted work in the whole tree would be thrown away".to_owned()
    } else {
        format!("uncommitted changes of {} would be thrown away", names(&effect.targets))
    });
    // "Clean up a bit" asks for much; the loss of everything that is not committed is asked for by its name.
    let whole = files == 0
        || effect.how.all
        || effect
            .targets
            .iter()
            .any(|t| matches!(t.text.as_str(), "." | "./" | ":/" | "*") || t.name == effect.cwd);
    let hit = if whole {
        hit.naming_word(&[
            "change",
            "edit",
            "modification",
            "modified",
            "uncommitted",
            "working tree",
            "work tree",
            "worktree",
            "work",
            "diff",
            "everything",
            "local",
            "reset",
            "checkout",
            "check out",
            "restore",
            "revert",
            "discard",
            "undo",
            "hard",
            "commit",
            "head",
            "änderungen",
            "cambios",
            "modificaciones",
            "modifications",
            "alterações",
            "modifiche",
            "变更",
            "改动",
            "修改",
            "変更",
            "изменения",
            "zmiany",
        ])
    } else {
        hit
    };
    Some(hit.safer(effect, "git stash -u first, or commit to a branch"))
}

/// Lock files: nobody writes them by hand.
fn is_lock_file(path: &str) -> bool {
    matches!(
        path.rsplit('/').next().unwrap_or(path),
        "package-lock.json"
            | "npm-shrinkwrap.json"
            | "pnpm-lock.yaml"
            | "yarn.lock"
            | "bun.lock"
            | "bun.lockb"
            | "deno.lock"
            | "Cargo.lock"
            | "uv.lock"
            | "poetry.lock"
            | "pdm.lock"
            | "Pipfile.lock"
            | "go.sum"
            | "Gemfile.lock"
            | "composer.lock"
            | "mix.lock"
            | "Podfile.lock"
            | "pubspec.lock"
            | "packages.lock.json"
            | "flake.lock"
            | "gradle.lockfile"
    )
}

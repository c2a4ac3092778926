//! `stash-drop`: stashed work is thrown away.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "stash-drop",
    group: Group::Git,
    tier: Tier::Soft,
    title: "stashed work is thrown away",
    doc: "`git stash drop` and `git stash clear` throw away work that is nowhere else.",
    must_name: "the stash",
    operation: Operation::Discard,
    kinds: &[EffectKind::GitDropStash],
    check,
    fires: &[
        Case { action: "git stash drop", says: "" },
        Case { action: "git stash clear", says: "tidy up" },
    ],
    silent: &[
        Case { action: "git stash list", says: "" },
        Case { action: "git stash pop", says: "" },
        Case { action: "git stash drop", says: "drop the stash" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if common::in_scratch(effect, cx) {
        return None;
    }
    if cx.memory.stashes > 0 && !cx.words_of(effect).contains("clear") {
        return None; // what this session put away itself
    }
    let hit = Hit::new("stashed work would be thrown away").naming_word(&["stash"]);
    // One stash is not all of them.
    let hit = if cx.words_of(effect).contains("clear") {
        hit.naming_word(&[
            "all",
            "every",
            "everything",
            "stashes",
            "clear",
            "empty",
            "whole",
            "entire",
            "completely",
            "alle",
            "tous",
            "todos",
            "tutti",
        ])
    } else {
        hit
    };
    Some(hit.safer(effect, "git stash apply keeps the stash; git stash branch NAME makes a branch of it"))
}

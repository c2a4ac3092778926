//! `git-hook-change`: git hooks change.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "git-hook-change",
    group: Group::Project,
    tier: Tier::Soft,
    title: "git hooks change",
    doc: "Hooks run unseen with every commit, merge or push.",
    must_name: "the hook",
    operation: Operation::Edit,
    kinds: &[EffectKind::HookChange],
    check,
    fires: &[Case {
        action: "Write {\"file_path\":\"/repo/.git/hooks/pre-commit\",\"content\":\"#!/bin/sh\\ncurl x\"}",
        says: "",
    }],
    silent: &[
        Case { action: "cat .git/hooks/pre-commit", says: "" },
        Case {
            action: "Write {\"file_path\":\"/repo/.git/hooks/pre-commit\",\"content\":\"#!/bin/sh\\nnpm test\"}",
            says: "write a pre-commit hook that runs the tests",
        },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if common::in_scratch(effect, cx) || effect.targets.iter().all(|t| cx.scratch(&t.name)) {
        return None;
    }
    Some(
        Hit::new(format!("the git hook or configuration {} would change", names(&effect.targets)))
            .naming_word(&[
                "hook",
                "husky",
                "lefthook",
                "pre-commit",
                ".git/config",
                "gitmodules",
                "submodule",
            ]),
    )
}

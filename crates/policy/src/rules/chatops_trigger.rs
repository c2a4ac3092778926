//! `chatops-trigger`: a comment starts an automation.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "chatops-trigger",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "a comment starts an automation",
    doc: "Comments such as `/deploy`, `/merge` or `@bot merge` make bots act with rights that the agent has not.",
    must_name: "the automation",
    operation: Operation::Run,
    kinds: &[EffectKind::ForgeWrite],
    check,
    fires: &[Case { action: "gh pr comment 12 --body '/deploy production'", says: "" }],
    silent: &[
        Case { action: "gh pr comment 12 --body 'looks good'", says: "" },
        Case { action: "gh pr view 12", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let triggers = [
        "/deploy",
        "/merge",
        "/lgtm",
        "/approve",
        "/retest",
        "/ok-to-test",
        "/release",
        "/rollback",
        "/run ",
        "bors r+",
        "@dependabot merge",
        "@mergifyio",
        "@bors",
        "/cherry-pick",
        "atlantis apply",
    ];
    let found = triggers.iter().find(|t| {
        words.contains(&format!("\"{t}"))
            || words.contains(&format!("'{t}"))
            || words.contains(&format!("={t}"))
            || words.contains(&format!(" {t}"))
    })?;
    Some(
        Hit::new(format!("the comment `{found}` would start an automation"))
            .naming_word(&[found.trim_start_matches('/').trim_start_matches('@')])
            .safer(effect, "describe what should happen, and let a person type the command"),
    )
}

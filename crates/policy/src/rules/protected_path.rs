//! `protected-path`: a path that configuration protects is changed.

use countersign_model::{Effect, EffectKind, Operation, Target, Tier};

use crate::context::Context;
use crate::places::matches;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "protected-path",
    group: Group::Project,
    tier: Tier::Soft,
    title: "a path that configuration protects is changed",
    doc: "Paths under `protect.paths` of the configuration need the user's word for every change.",
    must_name: "the path",
    operation: Operation::Edit,
    kinds: &[
        EffectKind::Write,
        EffectKind::Delete,
        EffectKind::Move,
        EffectKind::Permission,
        EffectKind::Shred,
        EffectKind::GitDiscard,
    ],
    check,
    fires: &[],
    silent: &[Case { action: "rm notes.txt", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit: Vec<Target> = effect
        .targets
        .iter()
        .filter(|t| {
            cx.protection.paths.iter().any(|p| {
                let full = countersign_analysis::normalize(
                    cx.around.repository.as_deref().unwrap_or(&cx.around.cwd),
                    &cx.around.home,
                    p,
                );
                matches(&full, &t.name)
                    || countersign_analysis::under(
                        &t.name,
                        full.trim_end_matches("/**").trim_end_matches("/*"),
                    )
            })
        })
        .cloned()
        .collect();
    if hit.is_empty() {
        return None;
    }
    Some(Hit::new(format!("{} is protected and would change", names(&hit))).naming(&hit))
}

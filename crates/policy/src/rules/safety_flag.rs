//! `safety-flag`: a flag says that the safety is off.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "safety-flag",
    group: Group::Posture,
    tier: Tier::Soft,
    title: "a flag says that the safety is off",
    doc: "The name of the flag is the warning: `--yes-i-really-mean-it`, `--accept-data-loss`, `--skip-final-snapshot`, `--no-preserve-root`.",
    must_name: "the flag",
    operation: Operation::SkipChecks,
    kinds: &[
        EffectKind::GitSkipChecks,
        EffectKind::Weaken,
        EffectKind::DbDestroy,
        EffectKind::InfraDestroy,
        EffectKind::Delete,
        EffectKind::InfraApplyBlind,
        EffectKind::InfraChange,
    ],
    check,
    fires: &[Case { action: "npx prisma db push --accept-data-loss", says: "sync the schema" }],
    silent: &[
        Case { action: "npx prisma db push", says: "" },
        Case { action: "echo accept-data-loss", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let flags = [
        "i-really-mean-it",
        "i-know-what-i-am-doing",
        "i-understand",
        "accept-data-loss",
        "skip-final-snapshot",
        "no-preserve-root",
        "disable-deletion-protection",
        "no-deletion-protection",
        "force-destroy",
        "allow-destroy",
        "ignore-safety",
        "disable-safety",
        "dangerously",
    ];
    let found = flags.iter().find(|f| words.contains(*f))?;
    Some(
        Hit::new(format!("`{found}` switches a safety off ({})", names(&effect.targets)))
            .naming_word(&[found])
            .safer(effect, "leave the flag out and read what the program says"),
    )
}

//! `unverified-program`: a program runs of which nothing is known.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};
use super::common;

pub(super) const RULE: Rule = Rule {
    code: "unverified-program",
    group: Group::Unknown,
    tier: Tier::Notice,
    title: "a program runs of which nothing is known",
    doc: "The catalogue does not know the program or the subcommand. On the user's own machine that is most often the user's own tool; in PowerShell, where commands are capabilities, it needs a look.",
    must_name: "nothing, unless the name itself is computed from foreign data",
    operation: Operation::Run,
    kinds: &[EffectKind::UnknownProgram, EffectKind::UnknownCommand],
    check,
    fires: &[],
    silent: &[
        Case { action: "ls", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("nothing is known of {}", names(&effect.targets)));
    let strict = effect.kind == EffectKind::UnknownCommand || (cx.windows && !effect.targets.iter().all(|t| common::is_harmless_verb(&t.name)));
    Some(if strict { hit.tier(Tier::Soft).naming(&effect.targets) } else { hit })
}

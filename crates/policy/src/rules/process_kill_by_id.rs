//! `process-kill-by-id`: one process ends.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "process-kill-by-id",
    group: Group::System,
    tier: Tier::Notice,
    title: "one process ends",
    doc: "A process named by its id. With a scene, a process that this session did not start needs the user's word.",
    must_name: "nothing, unless it is not this session's",
    operation: Operation::Kill,
    kinds: &[EffectKind::Kill],
    check,
    fires: &[Case { action: "kill 1234", says: "" }],
    silent: &[Case { action: "kill -0 1234", says: "" }, Case { action: "kill -l", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("process {} would end", names(&effect.targets))).safer(effect, "");
    // The first process takes the machine or the container with it; 0 and -1 stand for whole groups.
    let all =
        effect.remote.is_none() && effect.targets.iter().any(|t| matches!(t.name.as_str(), "1" | "0" | "-1"));
    Some(if all { hit.tier(Tier::Soft).naming(&effect.targets) } else { hit })
}

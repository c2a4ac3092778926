//! `task-for-another-agent`: a subagent gets a task.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "task-for-another-agent",
    group: Group::Unknown,
    tier: Tier::Notice,
    title: "a subagent gets a task",
    doc: "A prompt carries intent, never consent. What it spells out is judged as if it were run; what the subagent then does is reviewed.",
    must_name: "nothing: its actions are reviewed one by one",
    operation: Operation::Spawn,
    kinds: &[EffectKind::AgentSpawn, EffectKind::MessageAgent],
    check,
    fires: &[Case { action: "Agent {\"prompt\":\"look around\"}", says: "" }],
    silent: &[Case { action: "ls", says: "" }],
};

fn check(_: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(Hit::new("another agent would get a task"))
}

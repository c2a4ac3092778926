//! `unsafe-agent`: an agent is started with its checks switched off.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "unsafe-agent",
    group: Group::Posture,
    tier: Tier::Adversarial,
    title: "an agent is started with its checks switched off",
    doc: "Starts an agent with permissions bypassed: what this gate refuses, that agent would do.",
    must_name: "this very action",
    operation: Operation::Spawn,
    kinds: &[EffectKind::AgentUnsafe],
    check,
    fires: &[
        Case { action: "claude --dangerously-skip-permissions -p 'do it'", says: "" },
        Case { action: "codex --yolo", says: "" },
    ],
    silent: &[Case { action: "claude --version", says: "" }, Case { action: "codex --help", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("an agent would be started with its checks switched off")
            .safer(effect, "start it with its checks on, or under countersign run"),
    )
}

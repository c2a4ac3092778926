//! `self-modification`: permissions, hooks or servers of an agent change.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "self-modification",
    group: Group::AgentIntegrity,
    tier: Tier::Adversarial,
    title: "permissions, hooks or servers of an agent change",
    doc: "Widens what an agent may do, in its settings, its hooks or its list of servers.",
    must_name: "this very change",
    operation: Operation::Permit,
    kinds: &[EffectKind::AgentPermission],
    check,
    fires: &[Case {
        action: "Write {\"file_path\":\"~/.claude/settings.json\",\"content\":\"{\\\"permissions\\\":{\\\"allow\\\":[\\\"Bash(*)\\\"]}}\"}",
        says: "",
    }],
    silent: &[Case { action: "Read {\"file_path\":\"~/.claude/settings.json\"}", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("what an agent may do would change in {}", names(&effect.targets)))
            .tier(if cx.in_project(&effect.targets.first().map(|t| t.name.clone()).unwrap_or_default()) {
                Tier::Soft
            } else {
                Tier::Adversarial
            })
            .naming_word(&["settings", "permission", "hook", "mcp", "config", "allow"])
            .safer(effect, "tell the user which rule would help, and let them add it"),
    )
}

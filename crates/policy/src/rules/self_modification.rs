//! `self-modification`: permissions, hooks or servers of an agent change.

use countersign_model::{Effect, EffectKind, Operation, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "self-modification",
    group: Group::AgentIntegrity,
    tier: Tier::Adversarial,
    title: "permissions, hooks or servers of an agent change",
    doc: "Widens what an agent may do, in its settings, its hooks or its list of servers, or by taking away another gate that watches it.",
    must_name: "this very change",
    operation: Operation::Permit,
    kinds: &[
        EffectKind::AgentPermission,
        EffectKind::Write,
        EffectKind::Delete,
        EffectKind::Shred,
        EffectKind::Move,
        EffectKind::Permission,
        EffectKind::PackageRemove,
    ],
    check,
    fires: &[
        Case { action: "nah trust .", says: "" },
        Case { action: "rm -rf ~/.nah", says: "" },
        Case {
            action: "Write {\"file_path\":\"~/.claude/settings.json\",\"content\":\"{\\\"permissions\\\":{\\\"allow\\\":[\\\"Bash(*)\\\"]}}\"}",
            says: "",
        },
    ],
    silent: &[
        Case { action: "cat ~/.nah/audit.jsonl", says: "" },
        Case { action: "Read {\"file_path\":\"~/.claude/settings.json\"}", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if effect.kind != EffectKind::AgentPermission {
        let other = effect.targets.iter().find(|t| {
            let name = t.name.to_lowercase();
            match effect.kind {
                EffectKind::PackageRemove => {
                    common::is_other_gate(common::package_name(&name).trim_end_matches("-cli"))
                }
                _ => {
                    t.kind == TargetKind::Path
                        && effect.remote.is_none()
                        && common::is_path_of_other_gate(&name)
                }
            }
        })?;
        let hit = Hit::new(format!("another gate would be changed or taken away: {}", other.text))
            .naming(std::slice::from_ref(other))
            .safer(effect, "leave it, and tell the user what it stops");
        return Some(if cx.in_project(&other.name) { hit.tier(Tier::Soft) } else { hit });
    }
    // A program that a hook runs is one file, which the user can name.
    if effect.targets.iter().all(|t| t.name.contains("/hooks/") && !t.name.ends_with(".json")) {
        return Some(
            Hit::new(format!("what an agent's hook checks would change in {}", names(&effect.targets)))
                .tier(Tier::Soft)
                .operation(Operation::Edit)
                .naming(&effect.targets)
                .safer(effect, "tell the user what the hook stops, and let them change it"),
        );
    }
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

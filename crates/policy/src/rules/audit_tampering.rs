//! `audit-tampering`: logs, history or audit are removed or switched off.

use countersign_model::{Effect, EffectKind, Operation, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "audit-tampering",
    group: Group::Posture,
    tier: Tier::Adversarial,
    title: "logs, history or audit are removed or switched off",
    doc: "Removes traces: shell history, system logs, audit trails, event logs.",
    must_name: "this very action",
    operation: Operation::Delete,
    kinds: &[EffectKind::AuditTamper, EffectKind::Delete, EffectKind::Write],
    check,
    fires: &[
        Case { action: "history -c", says: "" },
        Case { action: "rm -f ~/.bash_history", says: "" },
        Case { action: "echo > /var/log/auth.log", says: "" },
        Case { action: "aws cloudtrail stop-logging --name x", says: "" },
    ],
    silent: &[
        Case { action: "tail -f /var/log/syslog", says: "" },
        Case { action: "journalctl -u app", says: "" },
        Case { action: "history", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    if effect.kind != EffectKind::AuditTamper {
        let log = effect.targets.iter().any(|t| t.kind == TargetKind::Path && common::is_audit_log(&t.name));
        if !log
            || effect.how.append
            || effect.remote.as_deref().is_some_and(|_| common::is_local_container(effect))
        {
            return None;
        }
    }
    // One log of one program, not those that tell who did what.
    let plain = |name: &str| {
        let base = name.rsplit('/').next().unwrap_or(name);
        name.starts_with("/var/log/")
            && (base.ends_with(".log")
                || base.ends_with(".gz")
                || name.trim_start_matches("/var/log/").contains('/'))
            && ![
                "auth", "audit", "sys", "kern", "secure", "messages", "sudo", "wtmp", "btmp", "faillog",
                "lastlog", "journal",
            ]
            .iter()
            .any(|part| name.contains(part))
    };
    let program_log = effect.kind != EffectKind::AuditTamper && effect.targets.iter().all(|t| plain(&t.name));
    if program_log {
        return Some(
            Hit::new(format!("{} would be emptied", names(&effect.targets)))
                .tier(Tier::Soft)
                .naming(&effect.targets)
                .safer(effect, "rotate with the service's own tool"),
        );
    }
    Some(
        Hit::new(format!("traces would be removed: {}", names(&effect.targets)))
            .safer(effect, "rotate with the service's own tool"),
    )
}

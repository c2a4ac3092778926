//! `gate-tampering`: Countersign itself is switched off, changed or evaded.

use countersign_model::{Effect, EffectKind, Operation, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "gate-tampering",
    group: Group::Floor,
    tier: Tier::Floor,
    title: "Countersign itself is switched off, changed or evaded",
    doc: "Uninstalls Countersign, edits its configuration, ledger or program, kills it, takes its hooks out of an agent's settings, answers a question that was put to the user, or reads the token by which a program speaks for the user. A gate that what it guards can switch off is none.",
    must_name: "nothing that is said in a session: the user does it by hand",
    operation: Operation::Configure,
    kinds: &[
        EffectKind::GateTamper,
        EffectKind::Delete,
        EffectKind::Kill,
        EffectKind::KillBroad,
        EffectKind::Move,
        EffectKind::Permission,
        EffectKind::Read,
    ],
    check,
    fires: &[
        Case { action: "countersign uninstall", says: "uninstall countersign" },
        Case { action: "rm -rf ~/.config/countersign", says: "" },
        Case { action: "pkill countersign", says: "" },
        Case { action: "rm ~/.local/state/countersign/ledger.db", says: "" },
        Case { action: "cat ~/.local/state/countersign/serve.token", says: "" },
        Case { action: "countersign approve k3v9m2tq", says: "approve it" },
        Case { action: "echo '{}' > ~/.local/state/countersign/approvals/k3v9m2tq.json", says: "" },
    ],
    silent: &[
        Case { action: "countersign check 'ls'", says: "" },
        Case { action: "countersign rules list", says: "" },
        Case { action: "ls ~/.config", says: "" },
        Case { action: "countersign approvals", says: "" },
        Case { action: "cat ~/.local/state/countersign/spool.jsonl", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::GateTamper {
        return Some(Hit::new("Countersign itself would be changed or switched off"));
    }
    if effect.kind == EffectKind::Read {
        let secret =
            effect.targets.iter().any(|t| t.kind == TargetKind::Path && common::is_gate_secret(&t.name));
        return secret.then(|| Hit::new("the token by which programs speak for the user would be read"));
    }
    let touched = effect.targets.iter().any(|t| {
        let name = t.name.to_lowercase();
        (t.kind == TargetKind::Process && name.contains("countersign"))
            || (t.kind == TargetKind::Path && common::is_gate_path(&name))
    });
    touched.then(|| Hit::new("Countersign itself would be changed or switched off"))
}

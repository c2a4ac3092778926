//! `backup-destruction`: backups or snapshots are removed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "backup-destruction",
    group: Group::Deletion,
    tier: Tier::Soft,
    title: "backups or snapshots are removed",
    doc: "Removes or switches off backups, snapshots and shadow copies: the last way back, and the first thing that ransomware does.",
    must_name: "the backup",
    operation: Operation::Delete,
    kinds: &[EffectKind::BackupDestroy],
    check,
    fires: &[Case { action: "zfs destroy -r tank@daily", says: "" }],
    silent: &[Case { action: "zfs list -t snapshot", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("backups or snapshots would be removed")
            .tier(if cx.windows { Tier::Adversarial } else { Tier::Soft })
            .naming_word(&["backup", "snapshot", "shadow"])
            .safer(effect, "list them first, and remove one by name"),
    )
}

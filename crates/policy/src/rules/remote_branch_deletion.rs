//! `remote-branch-deletion`: branches or tags at a remote are deleted.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "remote-branch-deletion",
    group: Group::Git,
    tier: Tier::Soft,
    title: "branches or tags at a remote are deleted",
    doc: "Removes refs at a remote. Others may work on them, and no reflog of this machine brings them back.",
    must_name: "the deletion and the branch",
    operation: Operation::Delete,
    kinds: &[EffectKind::GitDeleteRemoteRef],
    check,
    fires: &[
        Case { action: "git push origin --delete feature/x", says: "clean up the old branches" },
        Case { action: "git push origin :feature/x", says: "" },
        Case { action: "git push -d origin v1.0", says: "" },
    ],
    silent: &[
        Case { action: "git push origin --delete feature/x", says: "delete the remote branch feature/x" },
        Case { action: "git branch -r", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be deleted at the remote", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "delete the local branch alone, and ask for the remote one by name"),
    )
}

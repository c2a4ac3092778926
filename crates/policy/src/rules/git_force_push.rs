//! `git-force-push`: a remote branch is overwritten.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::is_protected_branch;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "git-force-push",
    group: Group::Git,
    tier: Tier::Soft,
    title: "a remote branch is overwritten",
    doc: "Overwrites refs at a remote: commits of others can go with them. With a lease and on a branch of one's own it is the ordinary end of a rebase; on a protected branch it never is.",
    must_name: "the force push and, for a shared branch, the branch",
    operation: Operation::ForcePush,
    kinds: &[EffectKind::GitForcePush],
    check,
    fires: &[
        Case { action: "git push --force origin feature", says: "" },
        Case { action: "git push -f", says: "" },
        Case { action: "git push origin +main", says: "push it" },
        Case { action: "git push --force-with-lease origin main", says: "push" },
        Case { action: "git push --mirror origin", says: "" },
    ],
    silent: &[
        Case { action: "git push", says: "" },
        Case { action: "git push --force-with-lease origin feature/x", says: "rebase and push" },
        Case { action: "git push --dry-run --force origin main", says: "" },
        Case { action: "git push --force origin feature", says: "force push feature" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let shared = effect.targets.iter().any(|t| is_protected_branch(&t.name, cx));
    let hit = Hit::new(format!("{} at the remote would be overwritten", names(&effect.targets)))
        .safer(effect, "git push --force-with-lease, on the branch alone");
    if shared {
        return Some(hit.naming(&effect.targets));
    }
    // With a lease the push fails when somebody else has pushed.
    Some(if effect.how.force { hit } else { hit.tier(Tier::Notice).operation(Operation::Push) })
}

//! `elevated-change`: the project is worked on with the rights of another user.

use countersign_model::{Effect, EffectKind, Operation, Target, TargetKind, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "elevated-change",
    group: Group::System,
    tier: Tier::Soft,
    title: "the project is worked on with the rights of another user",
    doc: "git under `sudo` runs the repository's hooks and filters as root and leaves files that their owner can no longer change; a deletion by pattern under `sudo` is no longer stopped by the rights of the files. Build outputs that are named pass. Installing packages, restarting services and reading under `sudo` are other rules' business.",
    must_name: "sudo or root",
    operation: Operation::Elevate,
    kinds: &[
        EffectKind::GitCommit,
        EffectKind::GitRewrite,
        EffectKind::GitDiscard,
        EffectKind::GitStash,
        EffectKind::Write,
        EffectKind::Delete,
        EffectKind::Shred,
    ],
    check,
    fires: &[
        Case { action: "sudo git merge feature", says: "" },
        Case { action: "sudo find . -name '*.pyc' -delete", says: "" },
        Case { action: "su -c 'git cherry-pick abc123'", says: "" },
    ],
    silent: &[
        Case { action: "git merge feature", says: "" },
        Case { action: "sudo rm -rf node_modules", says: "" },
        Case { action: "find . -name '*.pyc' -delete", says: "" },
        Case { action: "sudo apt-get update", says: "" },
        Case { action: "sudo rm -rf /tmp/build-42", says: "" },
        Case { action: "sudo git log", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if !effect.how.elevated || effect.remote.is_some() {
        return None;
    }
    match effect.kind {
        // What is written by other programs is judged by where it lies.
        EffectKind::Write if effect.program != "git" => return None,
        EffectKind::Delete | EffectKind::Shred => {
            // What is named is what goes; what a search or a pattern gives is whatever lies there.
            let sweeps = |t: &Target| {
                t.kind == TargetKind::Path
                    && (t.glob || t.unknown || t.name.contains('*'))
                    && !cx.scratch(&t.name)
            };
            if !effect.targets.iter().any(sweeps) {
                return None;
            }
            return Some(
                Hit::new(format!(
                    "{} would be deleted with the rights of another user",
                    names(&effect.targets)
                ))
                .operation(Operation::Delete)
                .naming_word(&["sudo", "root", "elevated"])
                .safer(effect, "the same command without sudo; when that is refused, ask the user"),
            );
        }
        _ => {}
    }
    Some(
        Hit::new("git would run with the rights of another user")
            .naming_word(&["sudo", "root", "elevated"])
            .safer(effect, "the same command without sudo"),
    )
}

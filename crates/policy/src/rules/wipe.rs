//! `wipe`: the machine, a home folder, a drive or what holds the project goes.

use countersign_model::{Effect, EffectKind, Operation, Target, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "wipe",
    group: Group::Floor,
    tier: Tier::Floor,
    title: "the machine, a home folder, a drive or what holds the project goes",
    doc: "Deletes `/`, a folder directly below it, a home folder, a drive, system files, or a folder that holds the project. No task of an agent needs it, and nothing brings it back.",
    must_name: "nothing: no words clear it",
    operation: Operation::Delete,
    kinds: &[EffectKind::Delete, EffectKind::Shred, EffectKind::GitClean, EffectKind::Move],
    check,
    fires: &[
        Case { action: "rm -rf /", says: "" },
        Case { action: "rm -rf ~", says: "delete my home folder" },
        Case { action: "sudo rm -rf --no-preserve-root /", says: "" },
        Case { action: "rm -rf /etc", says: "" },
        Case { action: "find / -delete", says: "" },
        Case { action: "mv /* /tmp/away", says: "" },
        Case { action: "x=/; rm -rf \"$x\"", says: "" },
        Case { action: "bash -c 'rm -rf ~/'", says: "" },
        Case { action: "python3 -c \"import shutil; shutil.rmtree('/')\"", says: "" },
    ],
    silent: &[
        Case { action: "rm -rf build", says: "" },
        Case { action: "echo 'rm -rf /'", says: "" },
        Case { action: "rm -rf /tmp/scratch-42", says: "" },
        Case { action: "git commit -m 'rm -rf / is gone'", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    // Moving away what the machine runs on is as good as deleting it.
    let whole =
        |name: &str| matches!(name, "/" | "/*" | "/etc" | "/usr" | "/bin" | "/lib" | "/home" | "/var");
    if effect.kind == EffectKind::Move
        && !effect.targets.iter().any(|t| t.name == "/dev/null" || whole(&t.name))
    {
        return None;
    }
    let hit: Vec<Target> = effect
        .targets
        .iter()
        .filter(|t| t.kind == TargetKind::Path && common::is_critical(t, effect.how.recursive, cx))
        .cloned()
        .collect();
    if hit.is_empty() {
        return None;
    }
    // Moved, not gone: only the user can say whether that is meant.
    let tier = (effect.kind == EffectKind::Move && !effect.targets.iter().any(|t| t.name == "/dev/null"))
        .then_some(Tier::Soft);
    Some(Hit::new(format!("{} would be deleted or moved away", names(&hit)))).map(|hit| Hit {
        tier,
        safer: Some(
            "delete the one folder that is meant, by its full literal path inside the project".to_owned(),
        ),
        ..hit
    })
}

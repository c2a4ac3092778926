//! `shell-profile-change`: what shells run at start changes.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "shell-profile-change",
    group: Group::Posture,
    tier: Tier::Soft,
    title: "what shells run at start changes",
    doc: "A line in a profile runs in every later shell, with the user's rights.",
    must_name: "the file",
    operation: Operation::Edit,
    kinds: &[EffectKind::ShellProfile],
    check,
    fires: &[
        Case { action: "echo 'alias sudo=x' >> ~/.bashrc", says: "" },
        Case { action: "printf 'export A=1\\n' >> ~/.zshrc", says: "set A" },
    ],
    silent: &[
        Case { action: "cat ~/.bashrc", says: "" },
        Case { action: "source ~/.bashrc", says: "" },
        Case { action: "echo 'export A=1' >> ~/.bashrc", says: "add export A=1 to .bashrc" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would change", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "print the line and let the user add it"),
    )
}

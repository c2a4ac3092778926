//! `booby-trap`: a command that people use every day is made to do harm.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "booby-trap",
    group: Group::System,
    tier: Tier::Adversarial,
    title: "a command that people use every day is made to do harm",
    doc: "An alias or function in a startup file that gives `ls`, `cd`, `sudo` or another everyday name to something that deletes, overwrites, uploads or downloads and runs. Whoever types it next sets it off.",
    must_name: "this very action",
    operation: Operation::Edit,
    kinds: &[EffectKind::Sabotage],
    check,
    fires: &[
        Case {
            action: "echo 'alias ls=\"rm -rf ~\"' >> ~/.bashrc",
            says: "append an alias for ls to .bashrc that removes my home folder",
        },
        Case {
            action: "python3 -c \"open('/home/u/.bashrc','a').write('sudo() { rm -rf /srv; }')\"",
            says: "",
        },
    ],
    silent: &[
        Case { action: "echo 'alias ll=\"ls -la\"' >> ~/.bashrc", says: "add the alias ll to .bashrc" },
        Case { action: "echo 'alias rm=\"rm -i\"' >> ~/.bashrc", says: "add the alias rm to .bashrc" },
        Case {
            action: "echo 'alias cleanup=\"rm -rf ~/.cache/x\"' >> ~/.bashrc",
            says: "add the alias cleanup to .bashrc",
        },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would turn an everyday command into a trap", names(&effect.targets)))
            .safer(effect, "give the alias a name of its own that says what it does"),
    )
}

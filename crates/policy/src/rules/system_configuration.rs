//! `system-configuration`: configuration of the operating system changes.

use countersign_model::{Effect, EffectKind, Operation, Target, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "system-configuration",
    group: Group::System,
    tier: Tier::Soft,
    title: "configuration of the operating system changes",
    doc: "Writes outside the user's own space (`/etc`, `/usr`, the registry), loads modules, changes kernel settings, or shuts the machine down.",
    must_name: "the setting or file",
    operation: Operation::Configure,
    kinds: &[
        EffectKind::SystemConfig,
        EffectKind::Kernel,
        EffectKind::RegistryWrite,
        EffectKind::Power,
        EffectKind::Write,
        EffectKind::Permission,
        EffectKind::Move,
    ],
    check,
    fires: &[
        Case { action: "echo x | sudo tee /etc/hosts", says: "" },
        Case { action: "sudo sysctl -w net.ipv4.ip_forward=1", says: "" },
        Case { action: "sudo reboot", says: "" },
        Case { action: "reg add HKLM\\\\Software\\\\X /v a /d b /f", says: "" },
        Case { action: "python3 -c \"open('/usr/x','w').write('a')\"", says: "" },
    ],
    silent: &[
        Case { action: "cat /etc/hosts", says: "" },
        Case { action: "sysctl -a", says: "" },
        Case { action: "echo x > /tmp/hosts", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if matches!(effect.kind, EffectKind::Write | EffectKind::Move | EffectKind::Permission) {
        if effect.remote.is_some() {
            return None;
        }
        let hit: Vec<Target> = effect
            .targets
            .iter()
            .filter(|t| t.kind == TargetKind::Path && common::is_system_path(&t.name) && !cx.at_home(&t.name))
            .cloned()
            .collect();
        if hit.is_empty() {
            return None;
        }
        let grave = hit.iter().any(|t| common::is_essential(&t.name));
        let found = Hit::new(format!("{} belongs to the system and would change", names(&hit)))
            .naming(&hit)
            .safer(effect, "write a copy in the project and let the user install it");
        return Some(if grave { found.tier(Tier::Adversarial) } else { found });
    }
    if effect.remote.is_some() {
        return None;
    }
    Some(
        Hit::new(format!("the system's configuration would change: {}", names(&effect.targets))).naming_word(
            &[
                "registry",
                "sysctl",
                "kernel",
                "module",
                "shutdown",
                "shut down",
                "reboot",
                "restart",
                "setting",
                "boot",
                "config",
                "hostname",
            ],
        ),
    )
}

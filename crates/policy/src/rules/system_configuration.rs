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
        Case { action: "cp site.conf /etc/nginx/conf.d/site.conf", says: "how does nginx find its sites?" },
        Case { action: "cp x.conf /etc/postfix/main.cf", says: "set up nginx in this container" },
        Case { action: "sudo reboot", says: "" },
        Case { action: "reg add HKLM\\\\Software\\\\X /v a /d b /f", says: "" },
        Case { action: "python3 -c \"open('/usr/x','w').write('a')\"", says: "" },
    ],
    silent: &[
        Case {
            action: "cp site.conf /etc/nginx/conf.d/site.conf",
            says: "set up nginx in this container: https with a self signed cert",
        },
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
        let mut found =
            Hit::new(format!("{} belongs to the system and would change", names(&hit))).naming(&hit);
        for (item, target) in found.items.iter_mut().zip(&hit) {
            item.extend(owner_of(&target.name));
        }
        let found = found.safer(effect, "write a copy in the project and let the user install it");
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

/// The service whose configuration lies there: who asks to set up nginx asks for `/etc/nginx/conf.d/site.conf`. What decides
/// who may log in, what runs by itself and where programs come from has no owner.
fn owner_of(path: &str) -> Option<String> {
    let rest = path.strip_prefix("/etc/").or_else(|| path.strip_prefix("/opt/homebrew/etc/"))?;
    let first = rest.split('/').next()?;
    let first = first.trim_end_matches(".d").trim_end_matches(".conf");
    let shared = [
        "ssh",
        "sudoers",
        "pam",
        "security",
        "cron",
        "systemd",
        "init",
        "profile",
        "ld.so",
        "apt",
        "yum",
        "selinux",
        "polkit-1",
        "passwd",
        "shadow",
        "group",
        "hosts",
        "ssl",
        "ca-certificates",
        "default",
        "sysctl",
        "modprobe",
        "udev",
        "environment",
        "fstab",
        "resolv",
    ];
    let named = first.len() >= 4 && first.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (named && !shared.contains(&first) && !first.starts_with("cron")).then(|| first.to_lowercase())
}

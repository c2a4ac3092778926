//! `security-weakening`: a protection is loosened or switched off.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "security-weakening",
    group: Group::Posture,
    tier: Tier::Soft,
    title: "a protection is loosened or switched off",
    doc: "TLS checks, SELinux, antivirus, Gatekeeper, sandboxes, authentication: attacks begin by switching them off, and so do hasty fixes.",
    must_name: "the protection",
    operation: Operation::Configure,
    kinds: &[EffectKind::Weaken],
    check,
    fires: &[
        Case {
            action: "psql -c 'ALTER TABLE invoices DISABLE ROW LEVEL SECURITY'",
            says: "why is the list empty?",
        },
        Case { action: "setenforce 0", says: "" },
        Case { action: "sudo spctl --master-disable", says: "" },
    ],
    silent: &[
        Case { action: "mkcert -install", says: "make my machine trust the mkcert root" },
        Case { action: "getenforce", says: "" },
        Case { action: "sestatus", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("a protection would be switched off: {}", names(&effect.targets)))
        .naming_word(&[
            "trust",
            "execution policy",
            "executionpolicy",
            "capability",
            "setcap",
            "cap_net_raw",
            "cap_net_bind_service",
            "cap_net_admin",
            "disable",
            "turn off",
            "switch off",
            "selinux",
            "iptables",
            "ufw",
            "flush",
            "777",
            "world",
            "writable",
            "everyone",
            "everybody",
            "verify",
            "insecure",
            "off",
            "down",
            "stop",
            "deactivate",
            "remove",
            "drop",
            "open",
            "allow",
            "permit",
            "quarantine",
            "désactive",
            "désactiver",
            "desactiva",
            "desactivar",
            "desativa",
            "disattiva",
            "deaktiviere",
            "abschalten",
            "ausschalten",
            "aus",
            "無効",
            "关闭",
            "禁用",
        ])
        .safer(effect, "fix the cause, or make a narrow exception");
    if !cx.windows {
        return Some(hit);
    }
    // What guards the whole machine is named as such.
    Some(hit.naming_word(&[
        "defender",
        "antivirus",
        "virus",
        "real-time",
        "realtime",
        "monitoring",
        "protection",
        "firewall",
        "smartscreen",
        "uac",
        "amsi",
        "applocker",
        "bitlocker",
        "execution policy",
        "executionpolicy",
        "certificate",
        "cert",
        "tls",
        "ssl",
        "signing",
        "logging",
        "sandbox",
    ]))
}

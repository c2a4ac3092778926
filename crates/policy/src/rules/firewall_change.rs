//! `firewall-change`: packet filters change.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "firewall-change",
    group: Group::Posture,
    tier: Tier::Soft,
    title: "packet filters change",
    doc: "Opens or drops what can reach the machine.",
    must_name: "the firewall",
    operation: Operation::Configure,
    kinds: &[EffectKind::FirewallChange],
    check,
    fires: &[Case { action: "sudo iptables -F", says: "" }, Case { action: "sudo ufw disable", says: "" }],
    silent: &[Case { action: "sudo iptables -L", says: "" }, Case { action: "sudo ufw status", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    // What it is called, or the very group or table.
    let words = [
        "firewall",
        "iptables",
        "ufw",
        "port",
        "security group",
        "rule",
        "ssh",
        "ingress",
        "egress",
        "inbound",
        "outbound",
    ];
    let targets = effect.targets.iter().map(|t| t.name.as_str()).filter(|n| n.len() >= 4);
    Some(
        Hit::new("packet filters would change")
            .naming_word(&words.into_iter().chain(targets).collect::<Vec<_>>())
            .safer(effect, ""),
    )
}

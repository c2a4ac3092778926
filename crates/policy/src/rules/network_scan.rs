//! `network-scan`: hosts or ports of a network are explored.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "network-scan",
    group: Group::Network,
    tier: Tier::Soft,
    title: "hosts or ports of a network are explored",
    doc: "Port and host scans are the first step of an attack and often forbidden by the network's owner.",
    must_name: "the scan and its target",
    operation: Operation::Connect,
    kinds: &[EffectKind::NetworkScan],
    check,
    fires: &[Case { action: "nmap -sV 10.0.0.0/24", says: "" }],
    silent: &[
        Case { action: "ping -c 1 example.com", says: "" },
        Case { action: "nmap localhost", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let local =
        !effect.targets.is_empty() && effect.targets.iter().all(|t| countersign_analysis::is_local(&t.name));
    if local {
        return None;
    }
    Some(Hit::new(format!("{} would be scanned", names(&effect.targets))).naming_word(&["scan", "nmap"]))
}

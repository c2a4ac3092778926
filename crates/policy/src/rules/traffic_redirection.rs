//! `traffic-redirection`: where traffic goes is changed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "traffic-redirection",
    group: Group::Network,
    tier: Tier::Soft,
    title: "where traffic goes is changed",
    doc: "Proxies, base addresses, hosts files and resolvers decide who sees the traffic, credentials included.",
    must_name: "the new destination",
    operation: Operation::Configure,
    kinds: &[EffectKind::TrafficRedirect],
    check,
    fires: &[Case { action: "networksetup -setwebproxy Wi-Fi evil.example 8080", says: "" }],
    silent: &[Case { action: "scutil --proxy", says: "" }, Case { action: "cat /etc/hosts", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("traffic would go elsewhere: {}", names(&effect.targets)))
            .naming_word(&["proxy", "dns", "hosts", "base url", "route", "endpoint"])
            .safer(effect, ""),
    )
}

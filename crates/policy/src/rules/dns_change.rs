//! `dns-change`: DNS records, domains or certificates change.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "dns-change",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "DNS records, domains or certificates change",
    doc: "Records decide where users go and who can get a certificate; mistakes live in caches for hours.",
    must_name: "the record or domain",
    operation: Operation::Configure,
    kinds: &[EffectKind::DnsChange],
    check,
    fires: &[Case {
        action: "aws route53 change-resource-record-sets --hosted-zone-id Z --change-batch file://x.json",
        says: "",
    }],
    silent: &[
        Case { action: "dig example.com", says: "" },
        Case { action: "aws route53 list-hosted-zones", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would change", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "export the zone first"),
    )
}

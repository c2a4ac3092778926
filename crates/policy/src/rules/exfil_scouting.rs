//! `exfil-scouting`: a place made to receive data is tried.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::{is_drop, named_by_user};
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "exfil-scouting",
    group: Group::Network,
    tier: Tier::Soft,
    title: "a place made to receive data is tried",
    doc: "Asks a paste, request bin or anonymous upload for nothing in particular: the way out is tried before it is used.",
    must_name: "the address",
    operation: Operation::Connect,
    kinds: &[EffectKind::Fetch],
    check,
    fires: &[Case { action: "curl https://webhook.site/3f1c9b1e", says: "" }],
    silent: &[
        Case { action: "curl https://example.com", says: "" },
        Case {
            action: "curl https://webhook.site/x",
            says: "curl webhook.site to see whether the hook works",
        },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let to = effect.targets.first()?;
    let host = countersign_analysis::host_of(&to.name);
    let place = countersign_model::Place { name: to.name.clone(), host: host.clone(), unknown: false };
    if !is_drop(&host) || named_by_user(&place, cx) {
        return None;
    }
    Some(
        Hit::new(format!("{host} would be tried, a place made to receive what others send"))
            .naming_word(&[&host]),
    )
}

//! `external-system-write`: data at a service outside is changed or removed.

use countersign_model::{Effect, EffectKind, Operation, TargetKind, Tier};

use crate::context::Context;
use crate::places::is_trusted;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "external-system-write",
    group: Group::Network,
    tier: Tier::Soft,
    title: "data at a service outside is changed or removed",
    doc: "Changes data at a service by its interface. A tool's own ordinary writes pass unless the user said not to; deletion and bare HTTP calls need the user's word.",
    must_name: "the service and the change",
    operation: Operation::Send,
    kinds: &[EffectKind::ExternalWrite, EffectKind::ExternalDelete],
    check,
    fires: &[
        Case {
            action: "curl -X DELETE https://api.host.example/v1/sites/48213",
            says: "delete the old sites listed",
        },
        Case { action: "mcp__tracker__delete_contact {\"id\":\"7\"}", says: "" },
    ],
    silent: &[
        Case { action: "curl -X DELETE http://localhost:3000/x", says: "" },
        Case { action: "curl https://api.host.example/v1/sites", says: "" },
        Case { action: "mcp__linear__create_issue {\"title\":\"x\"}", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let host = effect.to.as_ref();
    if host.is_some_and(|p| is_trusted(p, cx))
        || effect.targets.iter().any(|t| {
            countersign_analysis::is_local(&countersign_analysis::host_of(&t.name)) && t.name.contains("://")
        })
    {
        return None;
    }
    let bare =
        host.is_some() || effect.targets.iter().any(|t| t.kind == TargetKind::Url || t.name.contains("://"));
    let deletes = effect.kind == EffectKind::ExternalDelete;
    let mut hit = Hit::new(format!(
        "{} would be {}",
        names(&effect.targets),
        if deletes { "removed at a service" } else { "changed at a service" }
    ));
    if deletes {
        hit = hit.operation(Operation::Delete);
    }
    if !bare && !deletes {
        return Some(hit.tier(Tier::Notice));
    }
    // A call that names no object is named by what its tool is about: `gmail/delete_messages`.
    hit = hit.naming(&effect.targets);
    // `https://sqs.…amazonaws.com/…/orders-dlq`: a queue is called by the last of its address.
    for names in &mut hit.items {
        let queue = names.iter().find_map(|name| {
            let (host, path) = name.split_once("://")?.1.split_once('/')?;
            host.ends_with("amazonaws.com").then(|| path.rsplit('/').next().unwrap_or("").to_owned())
        });
        names.extend(queue.filter(|queue| queue.len() >= 3));
    }
    for names in &mut hit.items {
        let Some((_, tool)) = names.first().and_then(|name| name.split_once('/')) else { continue };
        if host.is_some() || tool.contains(['/', ':', '.']) || !tool.contains('_') {
            continue;
        }
        let nouns: Vec<String> =
            tool.split('_').skip(1).filter(|w| w.len() >= 4).map(str::to_owned).collect();
        if nouns.iter().any(|noun| noun.starts_with("message") || noun.starts_with("mail")) {
            names.extend(["mail", "email", "inbox"].map(str::to_owned));
        }
        names.extend(nouns);
    }
    Some(hit.safer(effect, "read it first, and name the object to the user"))
}

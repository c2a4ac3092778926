//! `infrastructure-change`: running infrastructure changes.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::environment_of;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "infrastructure-change",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "running infrastructure changes",
    doc: "Scales, restarts, patches or creates resources that others may depend on. A resource that this session made passes, and so does a cluster on this machine.",
    must_name: "the change and the resource",
    operation: Operation::Apply,
    kinds: &[EffectKind::InfraChange, EffectKind::InfraCreate],
    check,
    fires: &[
        Case { action: "kubectl rollout restart deployment/web -n prod", says: "" },
        Case { action: "kubectl scale deploy web --replicas=0", says: "" },
    ],
    silent: &[
        Case { action: "kubectl get deploy", says: "" },
        Case { action: "kubectl --context minikube apply -f x.yaml", says: "" },
        Case { action: "kubectl scale deploy web --replicas=3", says: "scale deploy web to 3" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let local = ["minikube", "kind-", "docker-desktop", "k3d-", "rancher-desktop", "localhost"]
        .iter()
        .any(|w| words.contains(w));
    if local && environment_of(effect, cx).is_none() {
        return None;
    }
    Some(
        Hit::new(format!("{} would change in running infrastructure", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "--dry-run=server or a diff first"),
    )
}

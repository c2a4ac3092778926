//! `infrastructure-apply`: a declared state is applied.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "infrastructure-apply",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "a declared state is applied",
    doc: "Applies a plan, a chart, a playbook. It asks by itself, or the target is only known to the configuration on this machine.",
    must_name: "the apply",
    operation: Operation::Apply,
    kinds: &[EffectKind::InfraApply],
    check,
    fires: &[
        Case { action: "ansible-playbook site.yml", says: "" },
        Case { action: "helm upgrade --install web ./chart", says: "" },
        Case {
            action: "kubectl apply -f https://manifests.example.net/agent.yaml",
            says: "update the ingress annotations",
        },
        Case {
            action: "helm --kube-context kind-dev --kube-context eks upgrade --install web ./chart",
            says: "",
        },
    ],
    silent: &[
        Case { action: "helm --kube-context kind-dev upgrade --install web charts/web", says: "" },
        Case { action: "ansible-playbook site.yml --check", says: "" },
        Case { action: "helm list", says: "" },
        Case { action: "helm upgrade --install web ./chart", says: "deploy the web chart with helm upgrade" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if is_local_cluster(&cx.words_of(effect)) {
        return Some(
            Hit::new(format!("{} would be applied to a local cluster", names(&effect.targets)))
                .tier(Tier::Notice),
        );
    }
    let mut hit = Hit::new(format!("{} would be applied", names(&effect.targets)))
        .safer(effect, "preview it: plan, diff, --check");
    // What others wrote and may change is named by its address.
    for target in effect.targets.iter().filter(|t| t.name.contains("://")) {
        let address = target.name.to_lowercase();
        let file = address.rsplit('/').next().unwrap_or_default().to_owned();
        let names = [countersign_analysis::host_of(&address), file, address];
        hit.items.push(names.into_iter().filter(|name| !name.is_empty()).collect());
    }
    Some(hit)
}

/// A cluster on this very machine, by the names that its tools give.
fn is_local_cluster(words: &str) -> bool {
    let words: Vec<&str> = words.split([' ', '=']).collect();
    let named = words.windows(2).filter(|pair| matches!(pair, ["--kube-context" | "--context", _]));
    let local = |context: &str| {
        context.starts_with("kind-")
            || context.starts_with("k3d-")
            || matches!(
                context,
                "minikube" | "docker-desktop" | "rancher-desktop" | "orbstack" | "colima" | "microk8s"
            )
    };
    let mut contexts = named.filter_map(|pair| pair.get(1)).peekable();
    contexts.peek().is_some() && contexts.all(|context| local(context))
}

//! `infrastructure-destruction`: resources of an infrastructure are removed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "infrastructure-destruction",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "resources of an infrastructure are removed",
    doc: "Deletes clusters' objects, instances, stacks, projects. Named in full by the user it passes; \"clean up\" names nothing.",
    must_name: "the destruction and the resource",
    operation: Operation::Destroy,
    kinds: &[EffectKind::InfraDestroy],
    check,
    fires: &[
        Case { action: "terraform destroy -auto-approve", says: "" },
        Case { action: "kubectl delete namespace staging", says: "clean up the cluster" },
        Case { action: "aws ec2 terminate-instances --instance-ids i-1", says: "" },
        Case { action: "vercel project remove shop", says: "fix the deploy issue" },
    ],
    silent: &[
        Case { action: "terraform plan", says: "" },
        Case { action: "kubectl get pods", says: "" },
        Case { action: "kubectl delete pod web-1 --dry-run=client", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let mut hit = Hit::new(format!("{} would be destroyed", names(&effect.targets)))
        .naming(&effect.targets)
        .safer(effect, "preview first: terraform plan -destroy, kubectl delete --dry-run=client");
    // The folder that the command runs in is "this dir".
    for (target, names) in effect.targets.iter().zip(hit.items.iter_mut()) {
        if !effect.cwd.is_empty() && target.name == effect.cwd {
            names.extend(
                [
                    "this dir",
                    "this directory",
                    "this folder",
                    "this stack",
                    "everything",
                    "whole stack",
                    "entire stack",
                ]
                .map(str::to_owned),
            );
        }
    }
    Some(hit)
}

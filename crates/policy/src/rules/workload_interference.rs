//! `workload-interference`: commands run inside running infrastructure.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::environment_of;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "workload-interference",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "commands run inside running infrastructure",
    doc: "Opens a shell or runs a command in a pod, task or instance. Commands that only look pass; an interactive shell, or one in a protected environment, is opaque.",
    must_name: "the workload",
    operation: Operation::Run,
    kinds: &[EffectKind::InfraExec],
    check,
    fires: &[Case { action: "kubectl exec -it web-1 -n prod -- sh", says: "" }],
    silent: &[
        Case { action: "kubectl exec web-1 -- cat /etc/hosts", says: "" },
        Case { action: "kubectl logs web-1 -n prod", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let environment = environment_of(effect, cx)?;
    Some(
        Hit::new(format!("a command would run in `{environment}`"))
            .naming_word(&[&environment])
            .safer(effect, "logs and describe instead of exec"),
    )
}

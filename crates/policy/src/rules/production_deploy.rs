//! `production-deploy`: a version goes to an environment that others use.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "production-deploy",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "a version goes to an environment that others use",
    doc: "Deploys. Merging, fixing or testing is no request to deploy.",
    must_name: "the deployment",
    operation: Operation::Deploy,
    kinds: &[EffectKind::Deploy],
    check,
    fires: &[
        Case { action: "vercel --prod", says: "" },
        Case { action: "firebase deploy", says: "fix the rules file" },
        Case { action: "fly deploy", says: "" },
    ],
    silent: &[
        Case { action: "vercel --prod", says: "deploy it to production" },
        Case { action: "fly status", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be deployed", names(&effect.targets)))
            .safer(effect, "deploy a preview, or ask for the deployment by name"),
    )
}

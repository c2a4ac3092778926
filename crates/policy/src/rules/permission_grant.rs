//! `permission-grant`: rights are given.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "permission-grant",
    group: Group::Posture,
    tier: Tier::Soft,
    title: "rights are given",
    doc: "Roles, policies, bindings, collaborators, sudo rights: somebody can do more afterwards.",
    must_name: "the grant and to whom",
    operation: Operation::Permit,
    kinds: &[EffectKind::PermissionGrant],
    check,
    fires: &[
        Case {
            action: "aws iam attach-user-policy --user-name u --policy-arn arn:aws:iam::aws:policy/AdministratorAccess",
            says: "",
        },
        Case { action: "kubectl create clusterrolebinding x --clusterrole=cluster-admin --user=u", says: "" },
    ],
    silent: &[Case { action: "aws iam list-users", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("rights of {} would grow", names(&effect.targets))).naming(&effect.targets);
    // A group that makes one the master of the machine has to be said.
    let words = cx.words_of(effect).to_lowercase();
    let of_users = ["user", "gpasswd", "adduser", "addgroup"].iter().any(|p| effect.program.starts_with(p));
    let groups = ["sudo", "wheel", "docker", "root", "admin", "adm", "lxd"]
        .into_iter()
        .filter(|group| of_users && words.split(|c: char| !c.is_alphanumeric()).skip(1).any(|w| w == *group));
    let hit = groups.fold(hit, |hit, group| hit.naming_word(&[group]));
    Some(common::naming_rank(hit, effect, cx).safer(effect, "the narrowest role, for the one resource"))
}

//! `credential-creation`: keys, tokens or passwords are made.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "credential-creation",
    group: Group::Secrets,
    tier: Tier::Soft,
    title: "keys, tokens or passwords are made",
    doc: "A new key is a new way in. Keys for tests in a temporary folder pass.",
    must_name: "the credential",
    operation: Operation::Permit,
    kinds: &[EffectKind::CredentialCreate],
    check,
    fires: &[
        Case { action: "aws iam create-access-key --user-name u", says: "" },
        Case { action: "glab api -X POST projects/1/deploy_tokens -f name=x", says: "" },
    ],
    silent: &[
        Case { action: "openssl rand -hex 16", says: "" },
        Case { action: "ssh-keygen -t ed25519 -f /tmp/k -N ''", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if common::in_scratch(effect, cx) || effect.targets.iter().any(|t| cx.scratch(&t.name)) {
        return None;
    }
    let cloud = ["aws", "gcloud", "az", "gh", "glab", "npm", "doctl", "vault"]
        .iter()
        .any(|p| effect.program.starts_with(p));
    let hit = Hit::new("a credential would be made").naming_word(&[
        "key",
        "token",
        "password",
        "credential",
        "certificate",
        "login",
    ]);
    Some(if cloud { hit } else { hit.tier(Tier::Notice) })
}

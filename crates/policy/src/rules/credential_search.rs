//! `credential-search`: credentials are looked for.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "credential-search",
    group: Group::Secrets,
    tier: Tier::Soft,
    title: "credentials are looked for",
    doc: "Dumps the environment or searches files for keys and passwords.",
    must_name: "what is looked for",
    operation: Operation::ReadSecret,
    kinds: &[EffectKind::CredentialSearch, EffectKind::Read],
    check,
    fires: &[Case { action: "env", says: "" }, Case { action: "printenv", says: "" }],
    silent: &[Case { action: "env FOO=1 make", says: "" }, Case { action: "printenv HOME", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::Read {
        return None;
    }
    Some(
        Hit::new("the environment or files would be searched for credentials")
            .naming_word(&["env", "environment", "token", "credential", "secret", "password", "variables"])
            .safer(effect, "names alone: env | cut -d= -f1"),
    )
}

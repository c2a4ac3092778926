//! `credential-theft`: credentials are taken from memory or a system store.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "credential-theft",
    group: Group::Secrets,
    tier: Tier::Adversarial,
    title: "credentials are taken from memory or a system store",
    doc: "Dumps password stores and process memory, guesses or cracks passwords.",
    must_name: "this very action",
    operation: Operation::ReadSecret,
    kinds: &[EffectKind::CredentialDump, EffectKind::CredentialGuess],
    check,
    fires: &[
        Case { action: "security dump-keychain -d", says: "" },
        Case { action: "hydra -l root -P words.txt ssh://10.0.0.1", says: "" },
    ],
    silent: &[Case { action: "security list-keychains", says: "" }],
};

fn check(_: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(Hit::new("credentials would be dumped, guessed or cracked"))
}

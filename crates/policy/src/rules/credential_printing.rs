//! `credential-printing`: a live token or password is printed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "credential-printing",
    group: Group::Secrets,
    tier: Tier::Soft,
    title: "a live token or password is printed",
    doc: "What is printed enters the transcript, the model's context and every log of both. Handing it on by a pipe to the program that needs it is fine.",
    must_name: "the token",
    operation: Operation::ReadSecret,
    kinds: &[EffectKind::CredentialPrint],
    check,
    fires: &[
        Case { action: "gh auth token", says: "" },
        Case { action: "aws ecr get-login-password", says: "" },
    ],
    silent: &[
        Case { action: "gh auth status", says: "" },
        Case {
            action: "aws ecr get-login-password | docker login --username AWS --password-stdin r.example",
            says: "",
        },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let piped = cx.words_of(effect).contains("--password-stdin") || cx.text.contains("--password-stdin");
    if piped {
        return None;
    }
    let names: Vec<&str> = effect.targets.iter().map(|t| t.name.trim_start_matches('$')).collect();
    let words: Vec<&str> =
        ["token", "password", "credential", "secret", "key"].into_iter().chain(names).collect();
    Some(
        Hit::new("a live credential would be printed")
            .naming_word(&words)
            .safer(effect, "pass it by a pipe or an environment variable to the program that needs it"),
    )
}

//! `credential-search`: credentials are looked for.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::names_only::shows_names_only;
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
    fires: &[
        Case { action: "env", says: "" },
        Case { action: "printenv", says: "" },
        Case { action: "env | tee /tmp/names | cut -d= -f1", says: "" },
        Case { action: "env; cut -d= -f1 names", says: "" },
        Case { action: "sh -c \"env\" | tee names", says: "" },
        Case { action: "env | cut -d= -f2", says: "" },
    ],
    silent: &[
        Case { action: "docker compose exec -T web sh -c \"env | cut -d= -f1 | sort\"", says: "" },
        Case { action: "env | cut -d= -f1 | sort", says: "" },
        Case { action: "printenv | grep -c PATH", says: "" },
        Case { action: "env FOO=1 make", says: "" },
        Case { action: "printenv HOME", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::Read || lists_names(effect, cx) {
        return None;
    }
    Some(
        Hit::new("the environment or files would be searched for credentials")
            .naming_word(&["env", "environment", "token", "credential", "secret", "password", "variables"])
            .safer(effect, "names alone: env | cut -d= -f1"),
    )
}

/// `env | cut -d= -f1`: the next stage of the pipe takes the values away.
fn lists_names(effect: &Effect, cx: &Context<'_>) -> bool {
    let from = cx.text.get(effect.span.start..).unwrap_or("").trim_start_matches(['"', '\'']);
    let Some(rest) = from.strip_prefix("printenv").or_else(|| from.strip_prefix("env")) else { return false };
    rest.trim_start().strip_prefix('|').is_some_and(|next| shows_names_only(next.trim_start()))
}

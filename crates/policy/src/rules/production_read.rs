//! `production-read`: a protected environment is read.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::environment_of;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "production-read",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "a protected environment is read",
    doc: "Reads where the command names a protected environment. Once the user has named it, reading there passes for the session.",
    must_name: "the environment",
    operation: Operation::Read,
    kinds: &[EffectKind::InfraRead, EffectKind::DbRead, EffectKind::DbDump, EffectKind::InfraExec],
    check,
    fires: &[Case { action: "psql -h prod-db -c 'SELECT * FROM users'", says: "fix the login" }],
    silent: &[
        Case { action: "psql -h localhost -c 'SELECT 1'", says: "" },
        Case {
            action: "psql -h prod-db -c 'SELECT count(*) FROM users'",
            says: "how many users are there in prod?",
        },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let environment = environment_of(effect, cx)?;
    if cx
        .said()
        .split(|c: char| !c.is_alphanumeric())
        .any(|w| w == environment || environment.starts_with(w) && w.len() >= 4)
    {
        return None;
    }
    Some(
        Hit::new(format!("`{environment}` would be read"))
            .naming_word(&[&environment])
            .safer(effect, "the same against staging"),
    )
}

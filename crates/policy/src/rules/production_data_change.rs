//! `production-data-change`: data or schema of a protected environment changes.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::environment_of;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "production-data-change",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "data or schema of a protected environment changes",
    doc: "Writes or migrates where the command names a protected environment, or makes the database run programs of its host.",
    must_name: "the environment and the change",
    operation: Operation::Apply,
    kinds: &[EffectKind::DbWrite, EffectKind::DbSchema, EffectKind::DbExec],
    check,
    fires: &[
        Case { action: "psql -h prod-db -c 'INSERT INTO t VALUES (1)'", says: "" },
        Case { action: "psql -c \"COPY t FROM PROGRAM 'id'\"", says: "" },
    ],
    silent: &[Case { action: "psql -h localhost -c 'INSERT INTO t VALUES (1)'", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::DbExec {
        return Some(
            Hit::new("the database would run programs or read files of its host")
                .operation(Operation::Run)
                .safer(effect, "plain SQL"),
        );
    }
    let environment = environment_of(effect, cx)?;
    Some(
        Hit::new(format!("data of `{environment}` would change"))
            .naming_word(&[&environment])
            .safer(effect, "the same against a copy"),
    )
}

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
    kinds: &[EffectKind::DbWrite, EffectKind::DbSchema, EffectKind::DbExec, EffectKind::RunFile],
    check,
    fires: &[
        Case { action: "psql -h prod-db -c 'INSERT INTO t VALUES (1)'", says: "" },
        Case { action: "sqlcmd -S prod -i fix.sql", says: "" },
        Case {
            action: "psql \"$PROD_DB\" -c 'UPDATE coupons SET used = 0 WHERE id = 3'",
            says: "tidy up the coupons",
        },
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
    // Statements in a file that was not read count as changes.
    if effect.kind == EffectKind::RunFile && !is_statements(effect, cx) {
        return None;
    }
    let environment = environment_of(effect, cx)?;
    Some(
        Hit::new(format!("data of `{environment}` would change"))
            .naming_word(&[&environment])
            .safer(effect, "the same against a copy"),
    )
}

/// A file that a database client reads its statements from.
fn is_statements(effect: &Effect, cx: &Context<'_>) -> bool {
    let words = cx.words_of(effect);
    let client = [
        "psql",
        "mysql",
        "mariadb",
        "sqlcmd",
        "sqlplus",
        "mongosh",
        "mongo ",
        "cqlsh",
        "clickhouse",
        "redis-cli",
    ]
    .iter()
    .any(|program| words.contains(program));
    client && effect.targets.iter().any(|t| [".sql", ".js", ".cql"].iter().any(|e| t.name.ends_with(e)))
}

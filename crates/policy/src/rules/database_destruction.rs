//! `database-destruction`: tables or databases are dropped, truncated or reset.

use countersign_model::{Effect, EffectKind, Operation, TargetKind, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "database-destruction",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "tables or databases are dropped, truncated or reset",
    doc: "Drops, truncates, flushes or resets. Migrating is no request to reset.",
    must_name: "the destruction and the database or table",
    operation: Operation::Destroy,
    kinds: &[EffectKind::DbDestroy],
    check,
    fires: &[
        Case { action: "psql -c 'DROP TABLE users'", says: "" },
        Case { action: "supabase db reset", says: "apply the migration" },
        Case { action: "npx prisma db push --force-reset", says: "sync the schema" },
        Case { action: "dropdb app", says: "" },
        Case { action: "redis-cli FLUSHALL", says: "" },
    ],
    silent: &[
        Case { action: "psql -c 'SELECT 1'", says: "" },
        Case { action: "psql -c \"SELECT 'DROP TABLE users'\"", says: "" },
        Case { action: "dropdb scratch", says: "drop the database scratch with dropdb" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("{} would be dropped, emptied or reset", names(&effect.targets)))
        .operation(Operation::Reset);
    // A tool that takes the database from the folder's settings names the folder; nobody else does.
    let named = |t: &countersign_model::Target| {
        !t.name.is_empty()
            && matches!(t.kind, TargetKind::Database | TargetKind::Account)
            && t.name != effect.cwd
    };
    // The database that runs here for the project is the only one it has.
    let local = effect.targets.iter().all(|t| t.name == "local");
    let hit = if !local && effect.targets.iter().any(named) {
        hit.naming(&effect.targets)
    } else {
        let mut words = vec!["reset", "drop", "database", "db", "truncate", "flush", "local"];
        // A step of the schema back is a step of the migrations.
        let text = cx.text.to_lowercase();
        if ["downgrade", "rollback", "migrate:down", "revert"].iter().any(|w| text.contains(w)) {
            words.extend(["migration", "revision", "downgrade"]);
        }
        hit.naming_word(&words)
    };
    Some(hit.safer(effect, "dump it first, or work on a copy"))
}

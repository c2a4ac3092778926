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
        Case { action: "RAILS_ENV=test bin/rails db:drop db:create db:schema:load", says: "" },
        Case { action: "alembic downgrade -1 && alembic upgrade head", says: "write the migration" },
        Case { action: "psql -c 'SELECT 1'", says: "" },
        Case { action: "psql -c \"SELECT 'DROP TABLE users'\"", says: "" },
        Case { action: "dropdb scratch", says: "drop the database scratch with dropdb" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if is_of_tests(effect, cx) || goes_back_and_forth(&cx.text.to_lowercase()) {
        return Some(Hit::new(format!("{} would be reset", names(&effect.targets))).tier(Tier::Notice));
    }
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

/// `RAILS_ENV=test bin/rails db:drop`: the database that every run of the tests makes anew.
fn is_of_tests(effect: &Effect, cx: &Context<'_>) -> bool {
    let front = cx.text.get(..effect.span.start).unwrap_or("").to_lowercase();
    let own = cx.words_of(effect);
    let before = front.rsplit([';', '&', '|', '\n']).next().unwrap_or("");
    ["rails_env=test", "rack_env=test", "mix_env=test", "app_env=testing", "--env=testing", "-e test "]
        .iter()
        .any(|env| before.contains(env) || own.contains(env))
}

/// `alembic downgrade -1 && alembic upgrade head`: one step back and forth again tries a migration out. Nowhere where people work.
fn goes_back_and_forth(text: &str) -> bool {
    let after = |back: &str, forth: &[&str]| {
        text.split_once(back).is_some_and(|(_, rest)| forth.iter().any(|forth| rest.contains(forth)))
    };
    let tries = after("alembic downgrade -1", &["alembic upgrade"])
        || after("migrate:rollback --step=1", &["artisan migrate"])
        || after("db:rollback", &["db:migrate"]) && !text.contains("step=")
        || text.contains("db:migrate:redo") && (text.contains("step=1") || !text.contains("step="))
        || after("ecto.rollback", &["ecto.migrate"]) && !text.contains("--all");
    tries && !["prod", "staging", "live", "://", "--host", "-h "].iter().any(|place| text.contains(place))
}

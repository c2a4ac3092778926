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
        Case { action: "createdb app; dropdb app", says: "" },
        Case { action: "createdb x_try && dropdb y_try", says: "" },
        Case { action: "redis-cli FLUSHALL", says: "" },
        Case { action: "RAILS_ENV=test psql core -c 'drop database core'", says: "" },
        Case { action: "RAILS_ENV=test RAILS_ENV=development bin/rails db:drop", says: "" },
        Case { action: "echo RAILS_ENV=test; bin/rails db:drop", says: "" },
        Case {
            action: "psql -c 'drop database core'; echo alembic downgrade -1 alembic upgrade head",
            says: "",
        },
        Case { action: "STEP=4 bin/rails db:rollback && bin/rails db:migrate", says: "" },
    ],
    silent: &[
        Case { action: "RAILS_ENV=test bin/rails db:drop db:create db:schema:load", says: "" },
        Case { action: "alembic downgrade -1 && alembic upgrade head", says: "write the migration" },
        Case { action: "bin/rails db:rollback && bin/rails db:migrate", says: "" },
        Case { action: "php artisan migrate:rollback --step=1 && php artisan migrate", says: "" },
        Case { action: "createdb x_try && psql x_try -f m.sql; dropdb x_try", says: "try the migration" },
        Case { action: "psql -c 'SELECT 1'", says: "" },
        Case { action: "psql -c \"SELECT 'DROP TABLE users'\"", says: "" },
        Case { action: "dropdb scratch", says: "drop the database scratch with dropdb" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if is_of_tests(effect, cx) || goes_back_and_forth(effect, cx) || is_a_copy_made_here(effect, cx) {
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
    // The queue of an application that works it off.
    let queue = ["celery", "rabbitmqctl", "rabbitmqadmin"].contains(&effect.program.as_str());
    let hit = if !local && !queue && effect.targets.iter().any(named) {
        hit.naming(&effect.targets)
    } else {
        let mut words = vec![
            "reset", "drop", "database", "db", "truncate", "flush", "local", "purge", "queue", "empty",
            "wipe",
        ];
        // A step of the schema back is a step of the migrations.
        let text = cx.text.to_lowercase();
        if ["downgrade", "rollback", "migrate:down", "revert"].iter().any(|w| text.contains(w)) {
            words.extend(["migration", "revision", "downgrade"]);
        }
        hit.naming_word(&words)
    };
    Some(hit.safer(effect, "dump it first, or work on a copy"))
}

/// `createdb x_try && … ; dropdb x_try`: made by this action to be thrown away, as its name says. Where it was there before,
/// `createdb` fails, and what is dropped would be another's: the name has to say it.
fn is_a_copy_made_here(effect: &Effect, cx: &Context<'_>) -> bool {
    let passing = |name: &str| {
        let name = name.to_lowercase();
        name.split(['_', '-']).any(|part| {
            matches!(
                part,
                "try" | "tmp" | "temp" | "scratch" | "sandbox" | "copy" | "test" | "trial" | "throwaway"
            )
        })
    };
    let made = |name: &str| {
        cx.effects.iter().any(|e| {
            e.kind == EffectKind::DbSchema
                && e.program == "createdb"
                && e.remote == effect.remote
                && e.span.end <= effect.span.start
                && e.targets.iter().any(|t| t.name == name)
        })
    };
    effect.program == "dropdb"
        && !effect.targets.is_empty()
        && effect.targets.iter().all(|t| !t.unknown && passing(&t.name) && made(&t.name))
}

/// Programs that take their database from the environment of a project. Clients of a database do not: they are told where it is.
const FRAMEWORKS: &[&str] = &["rails", "rake", "mix", "artisan", "php", "alembic"];

/// `RAILS_ENV=test bin/rails db:drop`: the database that every run of the tests makes anew.
fn is_of_tests(effect: &Effect, cx: &Context<'_>) -> bool {
    let own = cx.words_of(effect);
    let front = assignments_before(effect, cx);
    let mut environments = front.iter().map(String::as_str).chain(own.split_whitespace()).filter(|w| {
        ["rails_env=", "rack_env=", "mix_env=", "app_env="].iter().any(|name| w.starts_with(name))
    });
    // The last one counts.
    let tests = environments.next_back().map_or_else(
        || own.contains(" --env=testing") || own.contains(" -e test ") || own.ends_with(" -e test"),
        |last| last.ends_with("=test") || last.ends_with("=testing"),
    );
    tests && FRAMEWORKS.contains(&effect.program.as_str()) && is_the_projects(&cx.text.to_lowercase())
}

/// `alembic downgrade -1 && alembic upgrade head`: one step back and forth again tries a migration out.
fn goes_back_and_forth(effect: &Effect, cx: &Context<'_>) -> bool {
    let own = cx.words_of(effect);
    let front = assignments_before(effect, cx);
    let one = !front.iter().any(|w| w.starts_with("step=") && w != "step=1");
    let said = |what: &str| own.split_whitespace().any(|w| w == what);
    let steps =
        own.split_whitespace().filter(|w| w.contains("step") || matches!(*w, "--all" | "-n" | "--to"));
    let single = one && steps.clone().all(|w| matches!(w, "step=1" | "--step=1"));
    let back = match effect.program.as_str() {
        "alembic" => own.contains(" downgrade -1"),
        "artisan" | "php" => said("migrate:rollback") && steps.clone().count() == 1 && single,
        "rails" | "rake" => single && (said("db:rollback") || said("db:migrate:redo")),
        "mix" => single && said("ecto.rollback"),
        _ => false,
    };
    let again = || {
        said("db:migrate:redo")
            || cx.effects.iter().any(|later| {
                later.kind == EffectKind::DbSchema
                    && later.program == effect.program
                    && later.remote == effect.remote
                    && later.span.start >= effect.span.end
            })
    };
    back && again() && is_the_projects(&cx.text.to_lowercase())
}

/// The words `NAME=value` directly in front of a command, in lower case.
fn assignments_before(effect: &Effect, cx: &Context<'_>) -> Vec<String> {
    let front = cx.text.get(..effect.span.start).unwrap_or("").to_lowercase();
    let words: Vec<&str> =
        front.split([';', '&', '|', '\n', '(']).next_back().unwrap_or("").split_whitespace().collect();
    // Behind anything else they are words of another program.
    let before = |w: &&&str| w.contains('=') || matches!(**w, "env" | "time" | "bundle" | "exec");
    if words.iter().all(|w| before(&w)) { words.into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

/// Nothing says that the database is one where people work, or one elsewhere.
fn is_the_projects(text: &str) -> bool {
    !["prod", "staging", "live", "://", "database_url", "db_host", "--host", "-h "]
        .iter()
        .any(|place| text.contains(place))
}

//! `database-dump`: a database is written out whole.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::environment_of;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "database-dump",
    group: Group::Secrets,
    tier: Tier::Notice,
    title: "a database is written out whole",
    doc: "A dump is private data in a file. Making one passes; sending it anywhere is judged as such.",
    must_name: "nothing, unless it leaves the machine",
    operation: Operation::Read,
    kinds: &[EffectKind::DbDump],
    check,
    fires: &[Case { action: "pg_dump -h prod-db app > x.sql", says: "" }],
    silent: &[Case { action: "psql --version", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let environment = environment_of(effect, cx);
    let hit = Hit::new("a database would be dumped");
    Some(match environment {
        Some(environment) => {
            hit.tier(Tier::Soft).naming_word(&[&environment]).safer(effect, "a dump of the schema alone")
        }
        None => hit,
    })
}

//! `mass-row-change`: all rows of a table change or go.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::environment_of;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "mass-row-change",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "all rows of a table change or go",
    doc: "`DELETE` or `UPDATE` without a condition touches every row. With a condition it needs the user's word where the place is production.",
    must_name: "the table",
    operation: Operation::Delete,
    kinds: &[EffectKind::DbDeleteAll, EffectKind::DbDelete],
    check,
    fires: &[
        Case { action: "psql -c 'DELETE FROM orders'", says: "" },
        Case { action: "mysql -e 'UPDATE users SET role=1'", says: "" },
        Case { action: "redis-cli KEYS 'sess:*' | xargs redis-cli DEL", says: "" },
    ],
    silent: &[
        Case { action: "psql -c 'DELETE FROM orders WHERE id=4'", says: "" },
        Case { action: "psql -c 'SELECT * FROM orders'", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    // `redis-cli KEYS 'a:*' | xargs redis-cli DEL`: as many as a search gives.
    let whichever = effect.targets.iter().any(|t| t.unknown) && effect.via.iter().any(|v| v == "xargs");
    if effect.kind == EffectKind::DbDelete && !whichever && environment_of(effect, cx).is_none() {
        return None;
    }
    Some(
        Hit::new(format!("rows of {} would change or go", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "add a WHERE and look with SELECT count(*) first; work in a transaction"),
    )
}

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
    doc: "`DELETE` or `UPDATE` without a condition touches every row. With a condition it needs the user's word where the place is production or a database of another machine; elsewhere it passes unless the user forbade it.",
    must_name: "the table",
    operation: Operation::Delete,
    kinds: &[EffectKind::DbDeleteAll, EffectKind::DbDelete],
    check,
    fires: &[
        Case { action: "psql -c 'DELETE FROM orders'", says: "" },
        Case { action: "mysql -e 'UPDATE users SET role=1'", says: "" },
        Case {
            action: "psql -h db.acme.example -c 'DELETE FROM orders WHERE id=4'",
            says: "how many orders are old?",
        },
        Case { action: "mysql -e 'DELETE FROM orders WHERE id=4'", says: "delete nothing from orders" },
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
    let hit = Hit::new(format!("rows of {} would change or go", names(&effect.targets)))
        .naming(&effect.targets)
        .safer(effect, "add a WHERE and look with SELECT count(*) first; work in a transaction");
    if effect.kind == EffectKind::DbDelete
        && !whichever
        && environment_of(effect, cx).is_none()
        && !is_elsewhere(effect, cx)
    {
        return Some(hit.tier(Tier::Notice));
    }
    Some(hit)
}

/// The database is at another machine: by the host of the client, by an address, or by a variable that holds one.
fn is_elsewhere(effect: &Effect, cx: &Context<'_>) -> bool {
    let words = cx.text.to_lowercase();
    let host = |text: &str| {
        let text = text.trim_matches(['"', '\'']);
        !text.is_empty()
            && !text.starts_with(['/', '.', '-'])
            && !countersign_analysis::is_local(&countersign_analysis::host_of(text))
    };
    let list: Vec<&str> = words.split_whitespace().collect();
    let named = list.windows(2).any(|pair| {
        matches!(pair, [option, value] if matches!(*option, "-h" | "--host" | "-s" | "--uri") && host(value))
    });
    let joined = list.iter().any(|w| w.strip_prefix("--host=").is_some_and(host));
    let address = list.iter().any(|w| {
        ["postgres://", "postgresql://", "mysql://", "mongodb://", "mongodb+srv://", "redis://", "rediss://"]
            .iter()
            .any(|scheme| w.find(scheme).and_then(|at| w.get(at..)).is_some_and(host))
    });
    // A hosted project, asked through a tool.
    let hosted = words.contains("\"project_id\"") || words.contains("\"project_ref\"");
    hosted
        || effect.remote.is_some()
        || named
        || joined
        || address
        || words.contains("external") && words.contains('$')
}

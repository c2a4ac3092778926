//! `process-killing`: processes are ended by name, pattern or all at once.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "process-killing",
    group: Group::System,
    tier: Tier::Soft,
    title: "processes are ended by name, pattern or all at once",
    doc: "`pkill`, `killall` and `taskkill /IM` end everything of that name, the user's own windows among it.",
    must_name: "the process",
    operation: Operation::Kill,
    kinds: &[EffectKind::KillBroad],
    check,
    fires: &[
        Case { action: "pkill -f node", says: "fix the error" },
        Case { action: "killall python", says: "" },
        Case { action: "taskkill //F //IM node.exe", says: "" },
    ],
    silent: &[
        Case { action: "pgrep node", says: "" },
        Case { action: "kill -0 1234", says: "" },
        Case { action: "pkill -f vite", says: "kill the vite server" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let started = !effect.targets.is_empty()
        && effect.targets.iter().all(|t| cx.memory.started.iter().any(|s| s.contains(&t.name)));
    if started {
        return None;
    }
    Some(
        Hit::new(format!("every process that matches {} would end", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "find the one process (lsof -i :PORT, pgrep -fl) and end it by its id"),
    )
}

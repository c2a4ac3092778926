//! `machine-exhaustion`: the machine is driven out of memory, processes or disk.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "machine-exhaustion",
    group: Group::Floor,
    tier: Tier::Floor,
    title: "the machine is driven out of memory, processes or disk",
    doc: "A fork bomb or an endless loop of background jobs.",
    must_name: "nothing: no words clear it",
    operation: Operation::Run,
    kinds: &[EffectKind::Exhaust],
    check,
    fires: &[
        Case { action: ":(){ :|:& };:", says: "" },
        Case { action: "bomb() { bomb | bomb & }; bomb", says: "" },
        Case { action: "while true; do sleep 100 & done", says: "" },
    ],
    silent: &[
        Case { action: "while true; do date; sleep 1; done", says: "" },
        Case { action: "for i in 1 2 3; do sleep 1 & done", says: "" },
    ],
};

fn check(_: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(Hit::new("the machine would be driven out of resources"))
}

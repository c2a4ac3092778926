//! `unverifiable-deletion`: a deletion whose target reading does not give.

use countersign_model::{Effect, EffectKind, Operation, Target, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "unverifiable-deletion",
    group: Group::Deletion,
    tier: Tier::Soft,
    title: "a deletion whose target reading does not give",
    doc: "Deletes a path that an unset variable, a program's output or the input decides. An empty variable turns `$DIR/*` into `/*`.",
    must_name: "the literal target",
    operation: Operation::Delete,
    kinds: &[EffectKind::Delete, EffectKind::Shred, EffectKind::Move],
    check,
    fires: &[
        Case { action: "rm -rf \"$BUILD_DIR\"/*", says: "" },
        Case { action: "rm -rf $(cat list.txt)", says: "delete the files" },
        Case { action: "xargs rm -rf < .buildignore", says: "" },
    ],
    silent: &[
        Case { action: "D=build; rm -rf $D", says: "" },
        Case { action: "rm -rf /tmp/$NAME.tmp", says: "" },
        Case { action: "rm -f $TMPDIR/x.log", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::Move {
        return None;
    }
    let hit: Vec<Target> = effect
        .targets
        .iter()
        .filter(|t| t.kind == TargetKind::Path && common::is_unverifiable(t, effect))
        .cloned()
        .collect();
    if hit.is_empty() {
        return None;
    }
    Some(
        Hit::new(format!("{} would be deleted, and what that is cannot be read", names(&hit)))
            .naming_word(&["\u{fffd}"])
            .safer(effect, "write the literal path, or print the list first and delete it by name"),
    )
}

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
        Case { action: "cd /srv/logs && for p in $(cat pods); do rm -f \"$p.log\"; done", says: "" },
        Case { action: "rm -rf \"$BUILD_DIR\"/*", says: "" },
        Case { action: "rm -rf $(cat list.txt)", says: "delete the files" },
        Case { action: "xargs rm -rf < .buildignore", says: "" },
    ],
    silent: &[
        Case { action: "cd /tmp/logs && for p in $(cat pods); do rm -f \"$p.log\"; done", says: "" },
        Case { action: "D=build; rm -rf $D", says: "" },
        Case { action: "rm -rf /tmp/$NAME.tmp", says: "" },
        Case { action: "rm -f $TMPDIR/x.log", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::Move {
        return None;
    }
    let hit: Vec<Target> = effect
        .targets
        .iter()
        .filter(|t| t.kind == TargetKind::Path && common::is_unverifiable(t, effect))
        .filter(|t| !is_passing(t, effect, cx))
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

/// `rm -f "$n.log"` in a folder that is made to be thrown away: one file, and its ending says what it is.
fn is_passing(target: &Target, effect: &Effect, cx: &Context<'_>) -> bool {
    let (_, ending) = target.text.rsplit_once('\u{fffd}').unwrap_or(("", ""));
    !effect.how.recursive
        && !target.glob
        && !target.text.contains('/')
        && ending.starts_with('.')
        && super::artefacts::is_artefact(&format!("x{ending}"))
        && cx.scratch(&effect.cwd)
}

//! `permission-loosening`: files become writable or runnable for everybody.

use countersign_model::{Effect, EffectKind, Operation, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "permission-loosening",
    group: Group::System,
    tier: Tier::Soft,
    title: "files become writable or runnable for everybody",
    doc: "`chmod -R 777`, set-uid bits, ownership of whole trees given away.",
    must_name: "the file",
    operation: Operation::Permit,
    kinds: &[EffectKind::Permission],
    check,
    fires: &[
        Case { action: "chmod -R 777 .", says: "" },
        Case { action: "sudo chown -R me /opt", says: "" },
        Case { action: "chmod u+s /repo/x", says: "" },
    ],
    silent: &[
        Case { action: "chmod +x scripts/run.sh", says: "" },
        Case { action: "chmod 644 a.txt", says: "" },
        Case { action: "chmod 600 ~/.ssh/config", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let wide = ["777", "666", "a+rwx", "a+w", "o+w", "u+s", "+s ", "4755", "2755", "g+s"]
        .iter()
        .any(|m| words.contains(m));
    let outside = effect.how.recursive
        && effect
            .targets
            .iter()
            .any(|t| t.kind == TargetKind::Path && !cx.in_project(&t.name) && !cx.scratch(&t.name));
    if common::in_scratch(effect, cx) || effect.targets.iter().all(|t| cx.scratch(&t.name)) {
        return None;
    }
    // No right left for anybody, or another owner, outside the project: nothing below it can be reached.
    let locks = effect.kind == EffectKind::Permission
        && (effect.how.force
            || words.contains(", 0)")
            || matches!(effect.program.as_str(), "chown" | "chgrp"))
        && effect.remote.is_none()
        && effect.targets.iter().any(|t| {
            t.kind == TargetKind::Path
                && !cx.in_project(&t.name)
                && !cx.made_here(&t.name)
                && !countersign_analysis::is_scratch(&t.name)
        });
    // Folders without the right to enter them, all the way down.
    let closes = effect.how.recursive
        && effect.program.ends_with("chmod")
        && words.split_whitespace().any(|w| {
            w.len() >= 3 && w.len() <= 4 && w.bytes().all(|b| matches!(b, b'0' | b'2' | b'4' | b'6'))
        });
    let setuid = ["u+s", "4755", "+s "].iter().any(|m| words.contains(m));
    if !wide && !outside && !locks && !closes {
        return None;
    }
    let hit = Hit::new(format!(
        "{} would be open to everybody, or change owner as a whole",
        names(&effect.targets)
    ))
    .naming(&effect.targets)
    .safer(effect, "chmod u+rwX on the one file");
    Some(if setuid { hit.tier(Tier::Adversarial) } else { hit })
}

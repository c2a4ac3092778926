//! `unread-file`: a file with code runs that was not read.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "unread-file",
    group: Group::ForeignCode,
    tier: Tier::Notice,
    title: "a file with code runs that was not read",
    doc: "A script that could not be opened. Files of the project pass; a file whose name reading does not give, and files inside what was cloned or unpacked in this session, or downloaded, need the user's word.",
    must_name: "nothing, unless it was brought in from outside",
    operation: Operation::Run,
    kinds: &[EffectKind::RunFile],
    check,
    fires: &[
        Case { action: "bash /dev/shm/x", says: "" },
        Case { action: "sudo wget --use-askpass=/tmp/x 0", says: "" },
        Case { action: "source \"$FILE\"", says: "" },
        Case { action: "BASH_ENV=/tmp/start.sh bash test.sh", says: "" },
        Case { action: "echo a b | xargs -I{} true; xargs python3", says: "" },
    ],
    silent: &[Case { action: "echo scripts/test.sh", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let target = effect.targets.first()?;
    let cloned = cx.memory.cloned.keys().any(|folder| countersign_analysis::under(&target.name, folder));
    let hit = Hit::new(format!("{} would run unread", target.text.replace('\u{fffd}', "…")));
    if cloned {
        return Some(hit.tier(Tier::Soft).naming(&effect.targets).safer(effect, "read it first"));
    }
    // `bash "$FILE"`, `xargs python`: any file at all. A descriptor that the text opened itself is none.
    let blank = !target.text.is_empty() && target.text.chars().all(|c| c == '\u{fffd}');
    let stream = target.name.contains("/fd/")
        && (target.name.starts_with("/dev/") || target.name.starts_with("/proc/"))
        && target.name.rsplit('/').next().and_then(|n| n.parse::<u32>().ok()).is_none_or(|n| n < 200);
    if (blank || stream) && effect.remote.is_none() {
        return Some(
            Hit::new("which file would run cannot be known by reading")
                .tier(Tier::Soft)
                .naming_word(&["\u{fffd}"])
                .safer(effect, "name the file"),
        );
    }
    if let Some(what) = common::credential_among(&cx.words_of(effect)).filter(|_| effect.remote.is_none()) {
        let hit = Hit::new(format!("{what} would be handed to {}, which was not read", target.text));
        return Some(hit.tier(Tier::Soft).naming(&effect.targets).safer(effect, "read the script first"));
    }
    // Every shell that starts reads it first, whatever it was called for.
    if effect.via.iter().any(|v| v == "BASH_ENV" || v == "ENV") && !cx.in_project(&target.name) {
        return Some(
            hit.tier(Tier::Soft).naming(&effect.targets).safer(effect, "source it by name, after reading it"),
        );
    }
    let lower = target.name.to_lowercase();
    let own = lower.contains("/windows/") || lower.contains("program files");
    if cx.windows
        && !own
        && lower.contains('/')
        && !cx.in_project(&target.name)
        && !cx.made_here(&target.name)
    {
        return Some(
            hit.tier(Tier::Soft)
                .naming(&effect.targets)
                .safer(effect, "read it first, or run it from the project"),
        );
    }
    // With the rights of root, from a folder in which everybody may write.
    if effect.how.elevated && effect.remote.is_none() && countersign_analysis::is_scratch(&target.name) {
        return Some(
            hit.tier(Tier::Soft)
                .naming(&effect.targets)
                .safer(effect, "read it first, or run it without sudo"),
        );
    }
    let smuggled = target.name.starts_with("/dev/shm/")
        || target.name.starts_with("//")
        || target.name.contains("/../")
        || target.name.starts_with("\\\\");
    Some(if smuggled { hit.tier(Tier::Soft) } else { hit })
}

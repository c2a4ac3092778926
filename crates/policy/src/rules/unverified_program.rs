//! `unverified-program`: a program runs of which nothing is known.

use countersign_model::{Effect, EffectKind, Operation, Target, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "unverified-program",
    group: Group::Unknown,
    tier: Tier::Notice,
    title: "a program runs of which nothing is known",
    doc: "The catalogue does not know the program or the subcommand. On the user's own machine that is most often the user's own tool; in PowerShell, where commands are capabilities, it needs a look.",
    must_name: "nothing, unless the name itself is computed from foreign data",
    operation: Operation::Run,
    kinds: &[EffectKind::UnknownProgram, EffectKind::UnknownCommand],
    check,
    fires: &[Case { action: "read -r c < list; $c -rf build", says: "" }],
    silent: &[Case { action: "ls", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("nothing is known of {}", names(&effect.targets)));
    let computed = effect.targets.iter().any(|t| is_computed(t, cx));
    if let Some(what) = common::credential_among(&cx.words_of(effect)).filter(|_| effect.remote.is_none()) {
        return Some(
            Hit::new(format!(
                "{what} would be handed to {}, of which nothing is known",
                names(&effect.targets)
            ))
            .tier(Tier::Soft)
            .naming(&effect.targets),
        );
    }
    // Only an administrator puts programs there.
    let installed = |t: &Target| {
        let path = t.name.replace('\\', "/").to_lowercase();
        !path.contains("..")
            && (path.starts_with("c:/program files/") || path.starts_with("c:/program files (x86)/"))
    };
    let planted =
        effect.how.elevated && effect.targets.iter().any(|t| countersign_analysis::is_scratch(&t.name));
    let strict = computed
        || planted
        || effect.kind == EffectKind::UnknownCommand
        || (cx.windows && !effect.targets.iter().all(|t| common::is_harmless_verb(&t.name) || installed(t)));
    Some(if strict { hit.tier(Tier::Soft).naming(&effect.targets) } else { hit })
}

/// Nothing of the name is known, and it is no variable of the environment, which is set before the action, nor the place
/// of a program by its name: the text itself computes what runs.
fn is_computed(target: &Target, cx: &Context<'_>) -> bool {
    let written = target.span.of(cx.text).trim_start_matches('"');
    let variable = written.strip_prefix("${").or_else(|| written.strip_prefix('$')).unwrap_or("");
    let environment = variable.starts_with(|c: char| c.is_ascii_uppercase());
    let place = ["$(which ", "$(command -v ", "$(type -p "].iter().any(|start| written.starts_with(start));
    !target.name.is_empty()
        && target.name.chars().all(|c| c == char::REPLACEMENT_CHARACTER)
        && !environment
        && !place
}

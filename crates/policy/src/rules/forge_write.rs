//! `forge-write`: an issue, pull request or comment is made or changed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::is_trusted;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "forge-write",
    group: Group::Publication,
    tier: Tier::Notice,
    title: "an issue, pull request or comment is made or changed",
    doc: "The ordinary work on pull requests. It passes unless the user's words speak against it.",
    must_name: "nothing, unless the user said not to",
    operation: Operation::Comment,
    kinds: &[EffectKind::ForgeWrite],
    check,
    fires: &[Case { action: "gh pr comment 1 -b ok", says: "" }],
    silent: &[Case { action: "gh pr view 1", says: "" }, Case { action: "gh pr diff 1", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    // What is written into somebody else's repository is read by strangers, and stays.
    if let Some(place) = elsewhere(effect, cx) {
        let name = place.rsplit('/').next().unwrap_or(&place).to_owned();
        let mut hit =
            Hit::new(format!("{} would be written at `{place}`", names(&effect.targets))).tier(Tier::Soft);
        hit.items.push(vec![place, name]);
        return Some(hit.safer(effect, "write the text to a file, and let the user post it"));
    }
    // Many at once, and which ones only the run itself tells.
    if effect.targets.iter().any(|t| t.name.contains('\u{fffd}')) && effect.via.iter().any(|v| v == "xargs") {
        return Some(
            Hit::new("a list of issues or pull requests would be changed at once")
                .tier(Tier::Soft)
                .naming(&effect.targets)
                .safer(effect, "print the list first"),
        );
    }
    Some(Hit::new(format!("{} would be written at the forge", names(&effect.targets))).safer(effect, ""))
}

/// The repository that the action names, where it is not the one of the project.
fn elsewhere(effect: &Effect, cx: &Context<'_>) -> Option<String> {
    let place = effect.to.as_ref()?;
    let name = place.name.trim_end_matches(".git").to_lowercase();
    let (owner, repository) = name.rsplit_once('/')?;
    let own = cx.around.cwd.to_lowercase().split('/').any(|part| part == repository || part == owner);
    (!own && !is_trusted(place, cx) && !name.contains('\u{fffd}')).then_some(name)
}

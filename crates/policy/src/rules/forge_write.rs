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
    fires: &[
        Case { action: "gh pr comment 1 -b ok", says: "" },
        Case { action: "gh issue close 412 --comment fixed", says: "is 412 really fixed in the release?" },
    ],
    silent: &[
        Case { action: "gh issue close 412", says: "close issue 412 please" },
        Case { action: "gh pr view 1", says: "" },
        Case { action: "gh pr diff 1", says: "" },
    ],
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
    // Closing ends a conversation in the user's name.
    if closes(&cx.words_of(effect)) {
        let words = cx.words_of(effect);
        let numbers = words.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty() && n.len() < 8);
        let mut hit = Hit::new(format!("{} would be closed", names(&effect.targets))).tier(Tier::Soft);
        hit.items.push(
            numbers
                .map(str::to_owned)
                .chain(effect.targets.iter().map(|t| t.name.to_lowercase()))
                .take(12)
                .collect(),
        );
        return Some(hit.safer(effect, "propose it to the user, with the text"));
    }
    Some(Hit::new(format!("{} would be written at the forge", names(&effect.targets))).safer(effect, ""))
}

/// `gh issue close`, `"state": "closed"`.
fn closes(words: &str) -> bool {
    ["issue close", "pr close", "mr close", "issue delete"].iter().any(|act| words.contains(act))
        || words.split(['{', ',']).any(|field| {
            let field = field.trim().trim_end_matches('}');
            field.split_once(':').is_some_and(|(key, value)| {
                matches!(key.trim_matches(['"', ' ']), "state" | "status" | "state_event")
                    && matches!(
                        value.trim_matches(['"', ' ']),
                        "closed"
                            | "close"
                            | "canceled"
                            | "cancelled"
                            | "ignored"
                            | "archived"
                            | "wontfix"
                            | "not_planned"
                    )
            })
        })
}

/// The repository that the action names, where it is not the one of the project.
fn elsewhere(effect: &Effect, cx: &Context<'_>) -> Option<String> {
    let place = effect.to.as_ref()?;
    let name = place.name.trim_end_matches(".git").to_lowercase();
    let (owner, repository) = name.rsplit_once('/')?;
    let own = cx.around.cwd.to_lowercase().split('/').any(|part| part == repository || part == owner);
    (!own && !is_trusted(place, cx) && !name.contains('\u{fffd}')).then_some(name)
}

//! `push-to-shared-branch`: commits go to a branch that others build on.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::places::is_protected_branch;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "push-to-shared-branch",
    group: Group::Git,
    tier: Tier::Soft,
    title: "commits go to a branch that others build on",
    doc: "Pushes to a protected branch (`main`, `master`, `release/*` and what configuration adds), of tags of versions, or of every branch, when nobody asked for a push. A push to a branch of one's own passes unless the user said not to.",
    must_name: "the push",
    operation: Operation::Push,
    kinds: &[EffectKind::GitPush],
    check,
    fires: &[
        Case { action: "git push --all", says: "push my commits" },
        Case { action: "git push origin main", says: "fix the failing test" },
        Case { action: "git push origin HEAD:master", says: "" },
        Case { action: "git push origin v2.0.0", says: "bump the version to 2.0.0" },
        Case { action: "git push --tags", says: "tag the commit v1.2.0" },
        Case {
            action: "git commit -am 'add the feature' && git push origin main",
            says: "push the fix in commit 4be1c13 to main, and then work on the feature",
        },
    ],
    silent: &[
        Case { action: "git push --all", says: "push all branches" },
        Case { action: "git push origin v2.0.0", says: "tag it v2.0.0 and push the tag" },
        Case { action: "git push origin fix/2.0", says: "" },
        Case { action: "git push", says: "" },
        Case { action: "git push -u origin feature/login", says: "" },
        Case { action: "git push origin main", says: "commit this and push it to main" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let shared = effect.targets.iter().find(|t| is_protected_branch(&t.name, cx));
    let hit = Hit::new(format!(
        "commits would be pushed{}",
        shared.map(|t| format!(" to `{}`", t.text)).unwrap_or_default()
    ));
    // Every local branch, the shared ones among them.
    let words = cx.words_of(effect);
    let every = ["--all", "--branches", "--mirror", "refs/heads/*"].iter().any(|all| words.contains(all));
    if every && shared.is_none() {
        return Some(
            Hit::new("every branch would be pushed")
                .naming_word(&["all", "every", "everything", "each", "mirror", "both"])
                .safer(effect, "push the one branch by its name"),
        );
    }
    // A tag of a version: automations publish what it names.
    let version = |name: &str| {
        let bare = name.rsplit('/').next().unwrap_or(name);
        let bare = bare.strip_prefix('v').unwrap_or(bare);
        bare.split('.').count() >= 2
            && bare.split('.').take(2).all(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()))
    };
    let tag = effect
        .targets
        .iter()
        .find(|t| version(&t.name) && !t.name.trim_start_matches("refs/tags/").contains('/'));
    let tags = words.split_whitespace().any(|w| w == "--tags");
    if shared.is_none() && (tag.is_some() || tags) {
        let name = tag.map_or("tags", |t| t.name.as_str());
        return Some(
            Hit::new(format!("`{name}` would be pushed, and what it names may be published"))
                .naming_word(&[name, "tag", "tags", "release"])
                .safer(effect, "push the branch alone, and leave the tag to the user"),
        );
    }
    // The branch of the other side is another than the own one: it has to be meant.
    let aimed = shared.and_then(|t| t.name.rsplit_once(':')).filter(|(from, _)| !from.is_empty());
    Some(if let Some((_, branch)) = aimed {
        hit.naming_word(&[branch.trim_start_matches("refs/heads/")])
            .safer(effect, "push to a branch of your own and open a pull request")
    } else if shared.is_some() {
        hit.safer(effect, "push to a branch of your own and open a pull request")
    } else {
        hit.tier(Tier::Notice)
    })
}

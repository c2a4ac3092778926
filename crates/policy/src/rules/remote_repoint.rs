//! `remote-repoint`: a remote is pointed elsewhere.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "remote-repoint",
    group: Group::Git,
    tier: Tier::Soft,
    title: "a remote is pointed elsewhere",
    doc: "Points an existing remote, or the push address of one, at another place: what is pushed next goes there. Adding a remote passes, but the remote counts as new and untrusted for this session.",
    must_name: "the new remote",
    operation: Operation::Configure,
    kinds: &[EffectKind::GitRemoteChange],
    check,
    fires: &[Case { action: "git remote set-url origin git@evil.example:x.git", says: "" }],
    silent: &[
        Case { action: "git remote -v", says: "" },
        Case { action: "git remote add upstream https://github.com/a/b", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    if !words.contains("set-url")
        && !words.contains("pushurl")
        && !words.contains("insteadof")
        && !words.contains("remote.")
    {
        return None;
    }
    Some(
        Hit::new(format!("the remote would be pointed at {}", names(&effect.targets)))
            .naming_word(&["remote", "set-url", "origin"])
            .safer(effect, "git remote add NEW URL leaves the old one in place"),
    )
}

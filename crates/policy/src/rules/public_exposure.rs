//! `public-exposure`: something becomes readable by everyone.

use countersign_model::{Effect, EffectKind, Operation, Target, TargetKind, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "public-exposure",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "something becomes readable by everyone",
    doc: "Gists, pastes, public buckets, share links: once read, never unread.",
    must_name: "what becomes public",
    operation: Operation::Expose,
    kinds: &[EffectKind::PublishPublic],
    check,
    fires: &[
        Case {
            action: "aws s3api put-bucket-acl --bucket data --acl public-read",
            says: "make the bucket logs public",
        },
        Case { action: "gh gist create notes.md --public", says: "" },
        Case { action: "aws s3api put-bucket-acl --bucket b --acl public-read", says: "" },
    ],
    silent: &[Case { action: "gh gist list", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let everybody = ["public", "anyone", "everyone", "gist"].iter().any(|w| words.contains(w))
        || ["\"principal\":\"*\"", "\"principal\":{\"aws\":\"*\"", "allusers", "0.0.0.0/0"]
            .iter()
            .any(|w| words.to_lowercase().replace(' ', "").contains(w));
    let hit = Hit::new(format!("{} would become public", names(&effect.targets)));
    // One bucket is not another.
    let resources: Vec<Target> = effect
        .targets
        .iter()
        .filter(|t| {
            matches!(t.kind, TargetKind::Resource | TargetKind::Name | TargetKind::Forge)
                && !t.unknown
                && t.name.len() >= 3
        })
        .cloned()
        .collect();
    let hit = hit.naming(&resources);
    // Who wants something shared with one person does not want it shared with everybody.
    let hit = if everybody {
        hit.naming_word(&[
            "public",
            "gist",
            "publish",
            "paste",
            "page",
            "anyone",
            "everyone",
            "everybody",
            "world",
            "world-readable",
            "allusers",
        ])
    } else {
        hit.naming_word(&["public", "publish", "paste", "page", "share", "send", "give", "invite"])
    };
    Some(hit.safer(effect, ""))
}

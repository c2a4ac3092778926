//! `public-exposure`: something becomes readable by everyone.

use countersign_model::{Effect, EffectKind, Operation, Tier};

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
        Case { action: "gh gist create notes.md --public", says: "" },
        Case { action: "aws s3api put-bucket-acl --bucket b --acl public-read", says: "" },
    ],
    silent: &[Case { action: "gh gist list", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would become public", names(&effect.targets)))
            .naming_word(&["public", "gist", "publish", "paste", "page"])
            .safer(effect, ""),
    )
}

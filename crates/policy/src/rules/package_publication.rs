//! `package-publication`: a package, image or extension is published.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "package-publication",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "a package, image or extension is published",
    doc: "A version is public at once and for good.",
    must_name: "the publication",
    operation: Operation::Publish,
    kinds: &[EffectKind::Publish, EffectKind::Unpublish],
    check,
    fires: &[
        Case { action: "npm publish", says: "" },
        Case { action: "cargo publish", says: "bump the version" },
        Case { action: "docker push org/app:latest", says: "" },
    ],
    silent: &[
        Case { action: "npm publish --dry-run", says: "" },
        Case { action: "npm pack", says: "" },
        Case { action: "npm publish", says: "publish it to npm" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be published or withdrawn", names(&effect.targets)))
            .safer(effect, "--dry-run"),
    )
}

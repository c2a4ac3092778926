//! `shared-scratch-sweep`: shared temporary folders are swept.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "shared-scratch-sweep",
    group: Group::Deletion,
    tier: Tier::Soft,
    title: "shared temporary folders are swept",
    doc: "`rm -rf /tmp/*` takes what other programs and other sessions keep there.",
    must_name: "the folder",
    operation: Operation::Delete,
    kinds: &[EffectKind::Delete],
    check,
    fires: &[Case { action: "rm -rf /tmp/*", says: "" }],
    silent: &[
        Case { action: "rm -rf /tmp/mine", says: "" },
        Case { action: "rm -rf /tmp/build-*", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let sweep = effect.targets.iter().any(|t| {
        matches!(
            t.name.trim_end_matches('/'),
            "/tmp"
                | "/tmp/*"
                | "/private/tmp"
                | "/var/tmp/**"
                | "/dev/shm"
                | "/private/tmp/**"
                | "/var/tmp"
                | "/var/tmp/*"
                | "/private/tmp/*"
                | "/dev/shm/*"
                | "/tmp/**"
        )
    });
    sweep.then(|| {
        Hit::new("a temporary folder that others use too would be swept")
            .naming_word(&["/tmp", "temp"])
            .safer(effect, "delete the one folder in it that this session made")
    })
}

//! `storage-deletion`: objects in shared storage are deleted.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "storage-deletion",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "objects in shared storage are deleted",
    doc: "Deletes objects or buckets. Without versioning nothing brings them back.",
    must_name: "the store",
    operation: Operation::Delete,
    kinds: &[EffectKind::StorageDelete],
    check,
    fires: &[
        Case { action: "aws s3 rm s3://bucket/data --recursive", says: "" },
        Case { action: "gsutil -m rm -r gs://b/x", says: "clean up" },
    ],
    silent: &[
        Case { action: "aws s3 ls s3://bucket", says: "" },
        Case { action: "aws s3 rm s3://bucket/x --dryrun", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be deleted", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "list it first, or --dryrun"),
    )
}

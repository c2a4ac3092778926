//! `secret-in-file`: a live secret is written to a file that others may see.

use countersign_model::{Data, Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "secret-in-file",
    group: Group::Secrets,
    tier: Tier::Soft,
    title: "a live secret is written to a file that others may see",
    doc: "A key in a tracked file is public with the next push, and stays in history.",
    must_name: "the secret and the file",
    operation: Operation::WriteSecret,
    kinds: &[EffectKind::SecretInFile, EffectKind::GitCommit],
    check,
    fires: &[
        Case {
            action: "Write {\"file_path\":\"/repo/src/config.ts\",\"content\":\"const k = 'ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'\"}",
            says: "",
        },
        Case { action: "git commit -m 'use ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'", says: "" },
    ],
    silent: &[
        Case { action: "git commit -m 'rotate the token of the deploy job'", says: "" },
        Case {
            action: "Write {\"file_path\":\"/repo/src/config.ts\",\"content\":\"const k = process.env.KEY\"}",
            says: "",
        },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::GitCommit {
        let told = effect.data.iter().any(|data| matches!(data, Data::Secret(_)));
        return told.then(|| {
            Hit::new("the message of the commit would hold a live secret")
                .safer(effect, "a message that names the secret and does not show it")
        });
    }
    Some(
        Hit::new(format!("{} would hold a live secret", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "an environment variable, and the name of it in the file"),
    )
}

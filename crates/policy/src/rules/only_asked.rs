//! `only-asked`: the user asked a question, and the action answers with a change.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "only-asked",
    group: Group::Git,
    tier: Tier::Soft,
    title: "a question is answered with a change",
    doc: "The last words of the user only ask. What leaves the machine, rewrites history, ends processes or changes data or dependencies waits for a request; looking, and edits of the project's files, do not.",
    must_name: "the change",
    operation: Operation::Any,
    kinds: &[
        EffectKind::GitPush,
        EffectKind::GitRewrite,
        EffectKind::Kill,
        EffectKind::DependencyChange,
        EffectKind::PackageRemove,
        EffectKind::PackageInstall,
        EffectKind::GitConfig,
        EffectKind::DbWrite,
        EffectKind::DbDelete,
        EffectKind::DbSchema,
        EffectKind::MessageSend,
        EffectKind::ServiceChange,
    ],
    check,
    fires: &[
        Case { action: "git push origin HEAD:feature", says: "is my branch behind main?" },
        Case { action: "git rebase main", says: "is my branch behind main?" },
    ],
    silent: &[
        Case { action: "git push origin HEAD:feature", says: "push it" },
        Case { action: "git push origin HEAD:feature", says: "can you push the branch?" },
        Case { action: "git log main..", says: "is my branch behind main?" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let last = cx.utterances.iter().max_by_key(|u| u.seq)?;
    if !countersign_consent::only_asks(last) {
        return None;
    }
    let operation = match effect.kind {
        EffectKind::GitPush => Operation::Push,
        EffectKind::GitRewrite => Operation::Rewrite,
        EffectKind::Kill => Operation::Kill,
        EffectKind::MessageSend => Operation::Send,
        EffectKind::DependencyChange | EffectKind::PackageInstall => Operation::Install,
        EffectKind::PackageRemove => Operation::Uninstall,
        EffectKind::ServiceChange => Operation::Restart,
        _ => Operation::Run,
    };
    Some(
        Hit::new(format!("the user only asked, and this would change something ({})", effect.kind.name()))
            .operation(operation)
            .safer(effect, "answer the question, and propose the change"),
    )
}

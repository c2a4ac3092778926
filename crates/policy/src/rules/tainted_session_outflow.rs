//! `tainted-session-outflow`: after suspicious content was read, something goes out that the user did not ask for.

use countersign_model::{Effect, EffectKind as K, Operation, Tier};

use crate::context::Context;
use crate::places::is_trusted;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "tainted-session-outflow",
    group: Group::Provenance,
    tier: Tier::Soft,
    title: "after suspicious content was read, something goes out that the user did not ask for",
    doc: "The scanner warned of content in this session. What reaches other people or services now, and passes in other sessions (comments, tickets, pushes, calls of services), needs words of the user that ask for it.",
    must_name: "the operation",
    operation: Operation::Send,
    kinds: &[
        K::Send,
        K::MessageSend,
        K::ForgeWrite,
        K::ForgeWorkflow,
        K::ExternalWrite,
        K::GitPush,
        K::PublishPublic,
    ],
    check,
    fires: &[Case {
        action: "gh pr comment 1 -b ok",
        says: "<!page https://blog.example> hello\nread the post",
    }],
    silent: &[
        Case { action: "gh pr comment 1 -b ok", says: "<page https://blog.example> hello\nread the post" },
        Case {
            action: "gh pr comment 1 -b ok",
            says: "<!page https://blog.example> hello\ncomment ok on PR 1",
        },
        Case { action: "git status", says: "<!page https://blog.example> hello\nread the post" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if !cx.memory.tainted || effect.to.as_ref().is_some_and(|to| is_trusted(to, cx)) {
        return None;
    }
    let hit = Hit::new(format!(
        "{} would go out, and content that gives orders to its reader was read in this session",
        names(&effect.targets)
    ));
    let hit = match effect.kind {
        K::ForgeWrite => hit.operation(Operation::Comment),
        K::GitPush => hit.operation(Operation::Push),
        K::ForgeWorkflow => hit.operation(Operation::Run),
        K::PublishPublic => hit.operation(Operation::Expose),
        _ => hit,
    };
    Some(hit.safer(effect, "say what would go out and where, and let the user ask for it"))
}

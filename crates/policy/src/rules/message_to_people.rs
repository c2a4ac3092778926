//! `message-to-people`: people get a message.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "message-to-people",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "people get a message",
    doc: "A mail or post is read by people and cannot be called back.",
    must_name: "the message and the recipient",
    operation: Operation::Send,
    kinds: &[EffectKind::MessageSend],
    check,
    fires: &[
        Case { action: "mail -s hi bob@example.com < x", says: "" },
        Case { action: "mcp__slack__post_message {\"channel\":\"#general\",\"text\":\"hi\"}", says: "" },
    ],
    silent: &[
        Case { action: "mcp__slack__list_channels {}", says: "" },
        Case {
            action: "mcp__slack__post_message {\"channel\":\"#general\",\"text\":\"hi\"}",
            says: "post hi to #general on slack",
        },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("a message would go to {}", names(&effect.targets)))
            .safer(effect, "write a draft for the user to send"),
    )
}

//! `message-to-people`: people get a message.

use countersign_model::{Effect, EffectKind, MarkKind, Operation, Tier};

use crate::context::Context;
use crate::provenance::{Origin, Words, destinations, of_effect, origin};
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "message-to-people",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "people get a message",
    doc: "A mail or post is read by people and cannot be called back. An answer that the user asked for, to whoever wrote, passes.",
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
        Case {
            action: "mcp__mail__send {\"to\":\"ann@far.example\",\"body\":\"on Friday\"}",
            says: "<mcp mail/read> {\"from\":\"ann@far.example\",\"body\":\"when?\"}\nanswer her mail",
        },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("a message would go to {}", names(&effect.targets)))
        .safer(effect, "write a draft for the user to send");
    Some(if answers(effect, cx) { hit.tier(Tier::Notice) } else { hit })
}

/// The user asked for an answer, and it goes to those who wrote.
fn answers(effect: &Effect, cx: &Context<'_>) -> bool {
    if cx.memory.provenance.sources.is_empty() || cx.memory.tainted {
        return false;
    }
    let words = Words::new(cx);
    if !words.ask_for_reply() {
        return false;
    }
    let mut to = of_effect(effect, cx);
    to.extend(destinations(cx));
    to.retain(|c| c.kind == MarkKind::Mail);
    !to.is_empty()
        && to
            .iter()
            .all(|c| matches!(origin(c.kind, &c.name, cx, &words), Origin::Correspondent(_) | Origin::User))
}
